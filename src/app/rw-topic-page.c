/* rw-topic-page.c: the page of a topic
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-topic-page.h"

#include "rw-exercise-picture.h"
#include "rw-footnotes.h"
#include "rw-guide-view.h"
#include "rw-page.h"
#include "rw-prose.h"
#include "rw-reader.h"

#include <glib/gi18n.h>

struct _RwTopicPage
{
  GtkWidget parent_instance;

  /* Child */
  GtkWidget *reader;

  /* Owned */
  RwModel *model;
  GPtrArray *drawings; /* RwExercisePicture */

  /* Borrowed from the content */
  const RwTopic *topic;
};

static void rw_topic_page_page_init (RwPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RwTopicPage, rw_topic_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (RW_TYPE_PAGE, rw_topic_page_page_init))

static void
append_drawing (RwTopicPage     *self,
                GtkBox          *part,
                const RwSection *section)
{
  GFile *folder = rw_content_get_atlas_folder (rw_model_get_content (self->model));
  RwSkinTone tone = rw_figure_get_skin_tone (rw_model_get_figure (self->model));
  g_autofree char *name = NULL;
  GtkWidget *drawing;

  /* Translators: the drawing that goes with a heading, for who can not see it */
  name = g_strdup_printf (_("Drawing: %s"), section->heading);
  drawing = rw_exercise_picture_new (folder, section->figure, name, tone);
  if (drawing == NULL)
    return;

  gtk_box_append (part, drawing);
  g_ptr_array_add (self->drawings, g_object_ref (drawing));
}

static void
append_section (RwTopicPage     *self,
                const RwSection *section,
                RwFootnotes     *notes)
{
  GtkBox *part = rw_reader_append_part (RW_READER (self->reader), section->heading);

  if (section->figure != NULL)
    append_drawing (self, part, section);
  rw_prose_append_blocks (part, section->blocks, section->n_blocks, notes);
}

static void
append_rest (RwTopicPage   *self,
             const RwTopic *topic,
             RwFootnotes   *notes)
{
  RwContent *content = rw_model_get_content (self->model);
  RwReader *reader = RW_READER (self->reader);

  if (topic->dispute != NULL)
    rw_prose_append_dispute (rw_reader_append_part (reader, _("Experts disagree")), topic->dispute,
                             rw_content_get_rules (content), notes);
  if (topic->see[0] != NULL)
    rw_prose_append_links (rw_reader_append_part (reader, _("Read On")), content, topic->see);
  if (!rw_footnotes_is_empty (notes))
    rw_reader_append (reader, rw_footnotes_new_list (notes));
}

static void
show_topic (RwTopicPage   *self,
            const RwTopic *topic)
{
  RwContent *content = rw_model_get_content (self->model);
  g_autoptr(RwFootnotes) notes = rw_footnotes_new (rw_content_get_rules (content));
  RwReader *reader = RW_READER (self->reader);

  self->topic = topic;
  g_ptr_array_set_size (self->drawings, 0);
  rw_reader_clear (reader);
  rw_reader_append_title (reader, topic->title, topic->summary);
  if (topic->guide != NULL)
    rw_reader_append (reader, rw_guide_view_new (self->model, topic->guide, notes));
  for (guint i = 0; i < topic->n_sections; i++)
    append_section (self, &topic->sections[i], notes);
  append_rest (self, topic, notes);
}

static void
skin_tone_cb (RwTopicPage *self)
{
  RwSkinTone tone = rw_figure_get_skin_tone (rw_model_get_figure (self->model));

  for (guint i = 0; i < self->drawings->len; i++)
    rw_exercise_picture_set_skin_tone (g_ptr_array_index (self->drawings, i), tone);
}

static const RwTopic *
find_topic (RwTopicPage *self,
            const char  *id)
{
  return id != NULL ? rw_topics_find (rw_content_get_topics (rw_model_get_content (self->model)), id) : NULL;
}

static gboolean
rw_topic_page_open (RwPage     *page,
                    const char *argument)
{
  RwTopicPage *self = RW_TOPIC_PAGE (page);
  const RwTopic *topic = find_topic (self, argument);

  /* Whoever comes back finds the place where the reading stopped. */
  if (topic != NULL && topic != self->topic)
    show_topic (self, topic);

  return topic != NULL;
}

static char *
rw_topic_page_dup_title (RwPage     *page,
                         const char *argument)
{
  const RwTopic *topic = find_topic (RW_TOPIC_PAGE (page), argument);

  return g_strdup (topic != NULL ? topic->title : argument);
}

/* Most are questions, and too long for a bar. */
static char *
rw_topic_page_dup_bar_title (RwPage     *page,
                             const char *argument)
{
  return g_strdup (_("Good to Know"));
}

/* One may try with the tool what one reads about. */
static gboolean
rw_topic_page_get_stays (RwPage *page)
{
  return TRUE;
}

static void
rw_topic_page_page_init (RwPageInterface *iface)
{
  iface->open = rw_topic_page_open;
  iface->dup_title = rw_topic_page_dup_title;
  iface->dup_bar_title = rw_topic_page_dup_bar_title;
  iface->get_stays = rw_topic_page_get_stays;
}

static void
rw_topic_page_dispose (GObject *object)
{
  RwTopicPage *self = RW_TOPIC_PAGE (object);

  g_clear_pointer (&self->reader, gtk_widget_unparent);
  g_clear_pointer (&self->drawings, g_ptr_array_unref);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_topic_page_parent_class)->dispose (object);
}

static void
rw_topic_page_class_init (RwTopicPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rw_topic_page_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rw_topic_page_init (RwTopicPage *self)
{
  self->drawings = g_ptr_array_new_with_free_func (g_object_unref);
  self->reader = rw_reader_new (_("Good to Know"));
  gtk_widget_set_parent (self->reader, GTK_WIDGET (self));
}

void
rw_topic_page_set_model (RwTopicPage *self,
                         RwModel     *model)
{
  g_return_if_fail (RW_IS_TOPIC_PAGE (self));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (rw_model_get_figure (model), "notify::skin-tone",
                           G_CALLBACK (skin_tone_cb), self, G_CONNECT_SWAPPED);
}
