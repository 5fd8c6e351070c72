/* rw-guide-view.c: two questions that lead to what to do
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-guide-view.h"

#include "rw-icon.h"
#include "rw-link.h"
#include "rw-reveal.h"
#include "rw-text.h"

#include <glib/gi18n.h>

#define UNANSWERED G_MAXUINT

struct _RwGuideView
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *first;
  GtkWidget *second;
  GtkWidget *outcome;

  /* Owned */
  RwContent *content;
  GPtrArray *words; /* what each outcome says, its sources marked */

  /* Borrowed from the content */
  const RwGuide *guide;

  guint pain;
  guint place;
};

G_DEFINE_FINAL_TYPE (RwGuideView, rw_guide_view, GTK_TYPE_WIDGET)

static const char *
get_word (RwEnding ending)
{
  switch (ending)
    {
    case RW_ENDING_EASE_OFF:
      return _("Ease off");
    case RW_ENDING_SWITCH_TOOL:
      return _("Switch tool or place");
    case RW_ENDING_SEE_SOMEONE:
      return _("See someone");
    case RW_ENDING_STOP:
    default:
      return _("Stop");
    }
}

static const char *
get_icon (RwEnding ending)
{
  switch (ending)
    {
    case RW_ENDING_EASE_OFF:
      return "gentler-symbolic";
    case RW_ENDING_SWITCH_TOOL:
      return "peanut-ball-symbolic";
    case RW_ENDING_SEE_SOMEONE:
      return "rating-cautious-symbolic";
    case RW_ENDING_STOP:
    default:
      return "stop-sign-symbolic";
    }
}

static const char *
get_style (RwEnding ending)
{
  switch (ending)
    {
    case RW_ENDING_EASE_OFF:
    case RW_ENDING_SWITCH_TOOL:
      return "mild";
    case RW_ENDING_SEE_SOMEONE:
    case RW_ENDING_STOP:
    default:
      return "grave";
    }
}

static void
clear (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

static GtkWidget *
new_head (RwEnding ending)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *word = gtk_label_new (get_word (ending));

  gtk_box_append (GTK_BOX (head), rw_icon_new (get_icon (ending)));
  gtk_box_append (GTK_BOX (head), word);
  gtk_widget_add_css_class (word, "title-4");

  return head;
}

static void
show_outcome (RwGuideView *self)
{
  guint place = self->place != UNANSWERED ? self->place : 0;
  const RwOutcome *outcome;
  GtkWidget *card, *link;

  clear (self->outcome);
  if (self->pain == UNANSWERED ||
      (self->place == UNANSWERED && rw_guide_needs_place (self->guide, self->pain)))
    return;

  outcome = rw_guide_get_outcome (self->guide, self->pain, place);
  card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  gtk_widget_add_css_class (card, "outcome");
  gtk_widget_add_css_class (card, get_style (outcome->ending));
  gtk_box_append (GTK_BOX (card), new_head (outcome->ending));
  gtk_box_append (GTK_BOX (card),
                  rw_text_new (g_ptr_array_index (self->words, self->pain * self->guide->n_places + place)));
  gtk_box_append (GTK_BOX (self->outcome), card);

  link = outcome->see != NULL ? rw_link_new (self->content, outcome->see, NULL, NULL) : NULL;
  if (link != NULL)
    gtk_box_append (GTK_BOX (self->outcome), link);
  rw_reveal (self->outcome);
}

static guint
get_index (GtkCheckButton *button)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "index"));
}

static void
pain_cb (RwGuideView    *self,
         GtkCheckButton *button)
{
  if (!gtk_check_button_get_active (button))
    return;

  self->pain = get_index (button);
  gtk_widget_set_visible (self->second, rw_guide_needs_place (self->guide, self->pain));
  show_outcome (self);
}

static void
place_cb (RwGuideView    *self,
          GtkCheckButton *button)
{
  if (!gtk_check_button_get_active (button))
    return;

  self->place = get_index (button);
  show_outcome (self);
}

static GtkWidget *
new_choice (RwGuideView    *self,
            const RwChoice *choice,
            guint           index,
            GtkWidget      *group,
            GCallback       callback)
{
  /* Said at once: GTK 4.8 takes the first of a group for a check box. */
  GtkWidget *button = g_object_new (GTK_TYPE_CHECK_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO, NULL);

  g_object_set_data (G_OBJECT (button), "index", GUINT_TO_POINTER (index));
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), rw_text_new (choice->text));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, choice->text, -1);
  gtk_widget_add_css_class (button, "choice");
  if (group != NULL)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), GTK_CHECK_BUTTON (group));
  g_signal_connect_object (button, "toggled", callback, self, G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
new_question (RwGuideView    *self,
              const char     *question,
              const RwChoice *choices,
              guint           n_choices,
              GCallback       callback)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", 4,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO_GROUP,
                                 NULL);
  GtkWidget *heading = rw_text_new (question);
  GtkWidget *first = NULL;

  gtk_widget_add_css_class (heading, "section-title");
  gtk_box_append (GTK_BOX (box), heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, question, -1);
  for (guint i = 0; i < n_choices; i++)
    {
      GtkWidget *choice = new_choice (self, &choices[i], i, first, callback);

      first = first != NULL ? first : choice;
      gtk_box_append (GTK_BOX (box), choice);
    }

  return box;
}

static void
rw_guide_view_dispose (GObject *object)
{
  RwGuideView *self = RW_GUIDE_VIEW (object);

  g_clear_pointer (&self->first, gtk_widget_unparent);
  g_clear_pointer (&self->second, gtk_widget_unparent);
  g_clear_pointer (&self->outcome, gtk_widget_unparent);
  g_clear_pointer (&self->words, g_ptr_array_unref);
  g_clear_pointer (&self->content, rw_content_unref);

  G_OBJECT_CLASS (rw_guide_view_parent_class)->dispose (object);
}

static void
rw_guide_view_class_init (RwGuideViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rw_guide_view_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
rw_guide_view_init (RwGuideView *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 16);
  self->pain = self->place = UNANSWERED;
}

/* All at once, so that a source has one number whatever is answered. */
static void
mark_outcomes (RwGuideView *self,
               RwFootnotes *notes)
{
  self->words = g_ptr_array_new_with_free_func (g_free);
  for (guint pain = 0; pain < self->guide->n_pains; pain++)
    for (guint place = 0; place < self->guide->n_places; place++)
      {
        const RwOutcome *outcome = rw_guide_get_outcome (self->guide, pain, place);

        g_ptr_array_add (self->words, rw_footnotes_dup_text (notes, outcome->text, outcome->sources));
      }
}

GtkWidget *
rw_guide_view_new (RwContent     *content,
                   const RwGuide *guide,
                   RwFootnotes   *notes)
{
  RwGuideView *self = g_object_new (RW_TYPE_GUIDE_VIEW, NULL);

  self->content = rw_content_ref (content);
  self->guide = guide;
  mark_outcomes (self, notes);

  self->first = new_question (self, guide->pain_question, guide->pains, guide->n_pains, G_CALLBACK (pain_cb));
  gtk_widget_set_parent (self->first, GTK_WIDGET (self));
  self->second = new_question (self, guide->place_question, guide->places, guide->n_places, G_CALLBACK (place_cb));
  gtk_widget_set_visible (self->second, FALSE);
  gtk_widget_set_parent (self->second, GTK_WIDGET (self));
  self->outcome = g_object_new (GTK_TYPE_BOX,
                                "orientation", GTK_ORIENTATION_VERTICAL,
                                "spacing", 8,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                                NULL);
  gtk_widget_set_parent (self->outcome, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
