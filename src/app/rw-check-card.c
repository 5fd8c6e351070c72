/* rw-check-card.c: what to do first where there is a red flag
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-check-card.h"

#include "rw-announcement.h"
#include "rw-refill.h"
#include "rw-text.h"
#include "rw-why-list.h"

struct _RwCheckCard
{
  GtkWidget parent_instance;

  /* Template children */
  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *meaning;
  GtkWidget *flags;

  /* Owned: what is shown, borrowed from the rules */
  GPtrArray *shown;
};

G_DEFINE_FINAL_TYPE (RwCheckCard, rw_check_card, GTK_TYPE_WIDGET)

static void
append_text (GtkBox     *box,
             const char *text,
             const char *css_class)
{
  GtkWidget *label = rw_text_new (text);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
}

/* What stands on one source says so once, at the end. */
static gboolean
is_cited_next (RwCheckCard *self,
               guint        index)
{
  const RwRedFlag *red_flag = g_ptr_array_index (self->shown, index);
  const RwRedFlag *next = index + 1 < self->shown->len ? g_ptr_array_index (self->shown, index + 1) : NULL;

  return next != NULL && next->urgency == red_flag->urgency && next->rule.ground == red_flag->rule.ground &&
         g_strcmp0 (next->rule.source, red_flag->rule.source) == 0;
}

static void
append_flag (RwCheckCard *self,
             RwContent   *content,
             guint        index)
{
  const RwRedFlag *red_flag = g_ptr_array_index (self->shown, index);
  const RwAdvice *advice = rw_guidance_get_red_flag (rw_content_get_guidance (content), red_flag->rule.id);
  GtkBox *part = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 4));

  append_text (part, advice->name, "heading");
  append_text (part, advice->action, NULL);
  append_text (part, advice->reason, NULL);
  if (!is_cited_next (self, index))
    gtk_box_append (part, rw_why_list_new_ground (content, &red_flag->rule));
  gtk_box_append (GTK_BOX (self->flags), GTK_WIDGET (part));
}

/* The gravest speaks in the head; a milder one says its own help before it. */
static void
fill (RwCheckCard *self,
      RwContent   *content)
{
  RwGuidance *guidance = rw_content_get_guidance (content);
  const RwRedFlag *last = g_ptr_array_index (self->shown, 0);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->flags)) != NULL)
    gtk_box_remove (GTK_BOX (self->flags), child);

  for (guint i = 0; i < self->shown->len; i++)
    {
      const RwRedFlag *red_flag = g_ptr_array_index (self->shown, i);

      if (red_flag->urgency != last->urgency)
        append_text (GTK_BOX (self->flags), rw_guidance_get_help (guidance, red_flag->urgency), "check-help");
      append_flag (self, content, i);
      last = red_flag;
    }
  rw_refill_end (self->flags);
}

static void
fill_head (RwCheckCard *self,
           RwModel     *model)
{
  RwGuidance *guidance = rw_content_get_guidance (rw_model_get_content (model));
  const char *title = rw_model_get_help (model);

  gtk_label_set_text (self->title, title);
  rw_announce (GTK_WIDGET (self->title), title);
  gtk_label_set_text (self->meaning, rw_guidance_get_check_meaning (guidance));
}

static gboolean
shows (RwCheckCard             *self,
       const RwRedFlag * const *red_flags,
       guint                    n_red_flags)
{
  return self->shown->len == n_red_flags &&
         (n_red_flags == 0 || memcmp (self->shown->pdata, red_flags, n_red_flags * sizeof *red_flags) == 0);
}

static void
rw_check_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RW_TYPE_CHECK_CARD);

  G_OBJECT_CLASS (rw_check_card_parent_class)->dispose (object);
}

static void
rw_check_card_finalize (GObject *object)
{
  g_ptr_array_unref (RW_CHECK_CARD (object)->shown);

  G_OBJECT_CLASS (rw_check_card_parent_class)->finalize (object);
}

static void
rw_check_card_class_init (RwCheckCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_check_card_dispose;
  object_class->finalize = rw_check_card_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-check-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RwCheckCard, box);
  gtk_widget_class_bind_template_child (widget_class, RwCheckCard, title);
  gtk_widget_class_bind_template_child (widget_class, RwCheckCard, meaning);
  gtk_widget_class_bind_template_child (widget_class, RwCheckCard, flags);
  gtk_widget_class_set_css_name (widget_class, "check-card");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_check_card_init (RwCheckCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->shown = g_ptr_array_new ();
}

void
rw_check_card_update (RwCheckCard *self,
                      RwModel     *model)
{
  guint n_red_flags;
  const RwRedFlag * const *red_flags =
    rw_verdict_get_red_flags (rw_model_get_verdict (model), &n_red_flags);

  g_return_if_fail (RW_IS_CHECK_CARD (self));

  if (shows (self, red_flags, n_red_flags))
    return;

  g_ptr_array_set_size (self->shown, 0);
  for (guint i = 0; i < n_red_flags; i++)
    g_ptr_array_add (self->shown, (gpointer) red_flags[i]);

  /* First seen, then named: what is not in sight is not announced. */
  gtk_widget_set_visible (GTK_WIDGET (self), n_red_flags > 0);
  if (n_red_flags == 0)
    return;

  fill_head (self, model);
  fill (self, rw_model_get_content (model));
}
