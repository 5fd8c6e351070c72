/* rw-guide-view.c: two questions that lead to what to do
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-guide-view.h"

#include "rw-announcement.h"
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
  RwModel *model;
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

static void
clear (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

static GtkWidget *
new_head (const char *word,
          const char *icon)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = rw_text_new (word);

  gtk_box_append (GTK_BOX (head), rw_icon_new (icon));
  gtk_box_append (GTK_BOX (head), label);
  gtk_widget_add_css_class (label, "title-4");

  return head;
}

/* @style_class is "grave" or "mild". The label is what is announced. */
static void
show_card (RwGuideView *self,
           const char  *word,
           const char  *icon,
           const char  *text,
           const char  *style_class)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *spoken = NULL;

  gtk_widget_add_css_class (card, "outcome");
  gtk_widget_add_css_class (card, style_class);
  gtk_box_append (GTK_BOX (card), new_head (word, icon));
  gtk_box_append (GTK_BOX (card), rw_text_new (text));
  gtk_box_append (GTK_BOX (self->outcome), card);

  /* Translators: what to do, and then why and how, read out in one go */
  spoken = g_strdup_printf (C_("outcome", "%s. %s"), word, text);
  rw_announce (self->outcome, spoken);
}

/* What of the person forbids even the gentlest way: a soft roller on the muscles
 * of the chest, at a wall. */
static const RwAdvice *
find_ban (RwGuideView *self)
{
  RwContent *content = rw_model_get_content (self->model);
  const RwRule *rule = rw_verdict_rate_kind (rw_content_get_rules (content), RW_REGION_THORACIC_PARASPINAL,
                                             RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT, RW_LOAD_WALL,
                                             rw_model_get_person (self->model));

  return rule->rating == RW_RATING_AVOID ? rw_guidance_find_advice (rw_content_get_guidance (content), rule->id) : NULL;
}

static gboolean
goes_on (const RwOutcome *outcome)
{
  return outcome->ending == RW_ENDING_EASE_OFF || outcome->ending == RW_ENDING_SWITCH_TOOL;
}

static void
show_link (RwGuideView *self,
           const char  *address)
{
  GtkWidget *link = address != NULL ? rw_link_new (rw_model_get_content (self->model), address, NULL, NULL) : NULL;

  if (link != NULL)
    gtk_box_append (GTK_BOX (self->outcome), link);
}

static void
show (RwGuideView     *self,
      const RwOutcome *outcome,
      const char      *text)
{
  RwGuidance *guidance = rw_content_get_guidance (rw_model_get_content (self->model));
  const RwAdvice *ban = goes_on (outcome) ? find_ban (self) : NULL;

  if (ban != NULL)
    show_card (self, ban->name, "rating-avoid-symbolic", ban->action, "grave");
  else if (outcome->emergency)
    show_card (self, rw_guidance_get_help (guidance, RW_URGENCY_EMERGENCY), "rating-avoid-symbolic", text, "grave");
  else
    show_card (self, get_word (outcome->ending), get_icon (outcome->ending), text,
               goes_on (outcome) ? "mild" : "grave");
  show_link (self, ban != NULL ? "about-you" : outcome->see);
}

static void
show_outcome (RwGuideView *self)
{
  guint place = self->place != UNANSWERED ? self->place : 0;

  clear (self->outcome);
  if (self->pain == UNANSWERED ||
      (self->place == UNANSWERED && rw_guide_needs_place (self->guide, self->pain)))
    return;

  show (self, rw_guide_get_outcome (self->guide, self->pain, place),
        g_ptr_array_index (self->words, self->pain * self->guide->n_places + place));
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
  rw_reveal (self->outcome);
}

static void
place_cb (RwGuideView    *self,
          GtkCheckButton *button)
{
  if (!gtk_check_button_get_active (button))
    return;

  self->place = get_index (button);
  show_outcome (self);
  rw_reveal (self->outcome);
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
                                 "spacing", 6,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO_GROUP,
                                 NULL);
  GtkWidget *first = NULL;

  gtk_box_append (GTK_BOX (box), rw_text_new_heading (question, "heading"));
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
  g_clear_object (&self->model);

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
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 18);
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
rw_guide_view_new (RwModel       *model,
                   const RwGuide *guide,
                   RwFootnotes   *notes)
{
  RwGuideView *self = g_object_new (RW_TYPE_GUIDE_VIEW, NULL);

  self->model = g_object_ref (model);
  self->guide = guide;
  mark_outcomes (self, notes);
  g_signal_connect_object (model, "person-changed", G_CALLBACK (show_outcome), self, G_CONNECT_SWAPPED);

  self->first = new_question (self, guide->pain_question, guide->pains, guide->n_pains, G_CALLBACK (pain_cb));
  gtk_widget_set_parent (self->first, GTK_WIDGET (self));
  self->second = new_question (self, guide->place_question, guide->places, guide->n_places, G_CALLBACK (place_cb));
  gtk_widget_set_visible (self->second, FALSE);
  gtk_widget_set_parent (self->second, GTK_WIDGET (self));
  self->outcome = g_object_new (GTK_TYPE_BOX,
                                "orientation", GTK_ORIENTATION_VERTICAL,
                                "spacing", 12,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                                NULL);
  gtk_widget_set_parent (self->outcome, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}
