/* rw-sources-page.c: who says so, and how strong it is
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-sources-page.h"

#include "rw-credits.h"
#include "rw-page.h"
#include "rw-reader.h"
#include "rw-text.h"
#include "rw-words.h"

#include <glib/gi18n.h>

struct _RwSourcesPage
{
  GtkWidget parent_instance;

  /* Child */
  GtkWidget *reader;

  /* Owned */
  RwContent *content;

  gboolean filled;
};

static void rw_sources_page_page_init (RwPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RwSourcesPage, rw_sources_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (RW_TYPE_PAGE, rw_sources_page_page_init))

static void
append_text (GtkBox *part,
             char   *text)
{
  if (text != NULL)
    gtk_box_append (part, rw_text_new (text));
  g_free (text);
}

/* Who wrote the article, and how fresh all this is. */
static void
append_credit (RwSourcesPage *self)
{
  RwRules *rules = rw_content_get_rules (self->content);
  GtkBox *part = rw_reader_append_part (RW_READER (self->reader), _("The article behind Rollwise"));

  append_text (part, rw_credits_dup_author (rules));
  append_text (part, rw_credits_dup_article_reviewed (rules));
  append_text (part, rw_credits_dup_reviewed (rules));
}

static void
append_meaning (RwSourcesPage *self)
{
  GtkBox *part = rw_reader_append_part (RW_READER (self->reader), _("What the colours mean"));

  for (RwRating rating = RW_RATING_SAFE; rating <= RW_RATING_AVOID; rating++)
    append_text (part, g_strdup_printf (C_("rating and meaning", "%s: %s"), rw_words_rating (rating),
                                        rw_words_rating_meaning (rating)));
}

static GtkWidget *
new_source (const RwSource *source)
{
  g_autofree char *name = rw_credits_dup_name (source);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *heading = rw_text_new (name);
  GtkWidget *citation = rw_text_new (source->citation);

  gtk_widget_add_css_class (heading, "link-title");
  gtk_widget_add_css_class (citation, "caption");
  gtk_widget_add_css_class (citation, "dim-label");
  gtk_label_set_selectable (GTK_LABEL (citation), TRUE);
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), citation);

  return box;
}

static void
append_strength (RwSourcesPage *self,
                 const char    *strength)
{
  RwRules *rules = rw_content_get_rules (self->content);
  GtkBox *part = NULL;

  for (guint i = 0; i < rw_rules_get_n_sources (rules); i++)
    {
      const RwSource *source = rw_rules_get_source (rules, i);

      if (!g_str_equal (source->strength, strength))
        continue;
      if (part == NULL)
        {
          part = rw_reader_append_part (RW_READER (self->reader), rw_credits_strength (strength));
          gtk_box_append (part, rw_text_new (rw_credits_strength_meaning (strength)));
        }
      gtk_box_append (part, new_source (source));
    }
}

/* Not before it is asked for: the first frame must not wait for it. */
static gboolean
rw_sources_page_open (RwPage     *page,
                      const char *argument)
{
  RwSourcesPage *self = RW_SOURCES_PAGE (page);
  const char * const *strengths = rw_rules_get_strengths ();

  if (argument != NULL)
    return FALSE;
  if (self->filled)
    return TRUE;

  self->filled = TRUE;
  append_credit (self);
  append_meaning (self);
  for (guint i = 0; strengths[i] != NULL; i++)
    append_strength (self, strengths[i]);

  return TRUE;
}

static char *
rw_sources_page_dup_title (RwPage     *page,
                           const char *argument)
{
  return g_strdup (_("Sources"));
}

static gboolean
rw_sources_page_get_stays (RwPage *page)
{
  return TRUE;
}

static void
rw_sources_page_page_init (RwPageInterface *iface)
{
  iface->open = rw_sources_page_open;
  iface->dup_title = rw_sources_page_dup_title;
  iface->get_stays = rw_sources_page_get_stays;
}

static void
rw_sources_page_dispose (GObject *object)
{
  RwSourcesPage *self = RW_SOURCES_PAGE (object);

  g_clear_pointer (&self->reader, gtk_widget_unparent);
  g_clear_pointer (&self->content, rw_content_unref);

  G_OBJECT_CLASS (rw_sources_page_parent_class)->dispose (object);
}

static void
rw_sources_page_class_init (RwSourcesPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rw_sources_page_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rw_sources_page_init (RwSourcesPage *self)
{
  self->reader = rw_reader_new (_("Sources"));
  gtk_widget_set_parent (self->reader, GTK_WIDGET (self));
}

void
rw_sources_page_set_content (RwSourcesPage *self,
                             RwContent     *content)
{
  g_return_if_fail (RW_IS_SOURCES_PAGE (self));
  g_return_if_fail (self->content == NULL);

  self->content = rw_content_ref (content);
}
