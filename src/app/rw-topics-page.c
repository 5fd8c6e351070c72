/* rw-topics-page.c: all topics, shelf by shelf
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-topics-page.h"

#include "rw-link.h"
#include "rw-page.h"
#include "rw-reader.h"

#include <glib/gi18n.h>

struct _RwTopicsPage
{
  GtkWidget parent_instance;

  /* Child */
  GtkWidget *reader;

  /* Owned */
  RwContent *content;

  gboolean filled;
};

static void rw_topics_page_page_init (RwPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RwTopicsPage, rw_topics_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (RW_TYPE_PAGE, rw_topics_page_page_init))

static void
append_group (RwTopicsPage       *self,
              const RwTopicGroup *group)
{
  RwTopics *topics = rw_content_get_topics (self->content);
  GtkBox *part = rw_reader_append_part (RW_READER (self->reader), group->name);
  GtkWidget *list = rw_link_list_new ();

  gtk_box_append (part, list);
  for (guint i = 0; i < rw_topics_get_n_topics (topics); i++)
    {
      const RwTopic *topic = rw_topics_get_topic (topics, i);
      g_autofree char *address = g_strconcat ("topic:", topic->id, NULL);

      if (g_str_equal (topic->group, group->id))
        gtk_box_append (GTK_BOX (list), rw_link_new (self->content, address, NULL, topic->summary));
    }
}

/* Not before it is asked for: the first frame must not wait for it. */
static gboolean
rw_topics_page_open (RwPage     *page,
                     const char *argument)
{
  RwTopicsPage *self = RW_TOPICS_PAGE (page);
  RwTopics *topics = rw_content_get_topics (self->content);

  if (argument != NULL)
    return FALSE;
  if (self->filled)
    return TRUE;

  self->filled = TRUE;
  for (guint i = 0; i < rw_topics_get_n_groups (topics); i++)
    append_group (self, rw_topics_get_group (topics, i));
  gtk_box_append (rw_reader_append_part (RW_READER (self->reader), NULL),
                  rw_link_new (self->content, "sources", NULL, _("Who says so, and how strong it is")));

  return TRUE;
}

static char *
rw_topics_page_dup_title (RwPage     *page,
                          const char *argument)
{
  return g_strdup (_("Good to Know"));
}

static gboolean
rw_topics_page_get_stays (RwPage *page)
{
  return TRUE;
}

static void
rw_topics_page_page_init (RwPageInterface *iface)
{
  iface->open = rw_topics_page_open;
  iface->dup_title = rw_topics_page_dup_title;
  iface->get_stays = rw_topics_page_get_stays;
}

static void
rw_topics_page_dispose (GObject *object)
{
  RwTopicsPage *self = RW_TOPICS_PAGE (object);

  g_clear_pointer (&self->reader, gtk_widget_unparent);
  g_clear_pointer (&self->content, rw_content_unref);

  G_OBJECT_CLASS (rw_topics_page_parent_class)->dispose (object);
}

static void
rw_topics_page_class_init (RwTopicsPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rw_topics_page_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rw_topics_page_init (RwTopicsPage *self)
{
  self->reader = rw_reader_new (_("Good to Know"));
  gtk_widget_set_parent (self->reader, GTK_WIDGET (self));
}

void
rw_topics_page_set_content (RwTopicsPage *self,
                            RwContent    *content)
{
  g_return_if_fail (RW_IS_TOPICS_PAGE (self));
  g_return_if_fail (self->content == NULL);

  self->content = rw_content_ref (content);
}
