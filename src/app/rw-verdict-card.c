/* rw-verdict-card.c: the verdict at a glance
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-verdict-card.h"

#include "rw-announcement.h"
#include "rw-rating-look.h"
#include "rw-text.h"
#include "rw-why-list.h"
#include "rw-words.h"

#include <glib/gi18n.h>

/* A card that says everything says nothing. What a person has is always said. */
#define MAX_REASONS 3
#define MAX_SHOWN (MAX_REASONS + RW_RULES_MAX_CONDITIONS)

struct _RwVerdictCard
{
  GtkWidget parent_instance;

  /* Template children */
  GtkWidget *box;
  GtkImage *icon;
  GtkWidget *status;
  GtkLabel *word;
  GtkLabel *place;
  GtkLabel *tool;
  GtkLabel *meaning;
  GtkLabel *bone;
  GtkGrid *reasons;

  /* Borrowed from the rules: what is shown */
  const RwRule *shown[MAX_SHOWN];
  RwRating rating;
  gboolean filled;
};

G_DEFINE_FINAL_TYPE (RwVerdictCard, rw_verdict_card, GTK_TYPE_WIDGET)

/* By id: a condition that rates two places differently says the same of both. */
static gboolean
holds (const RwRule **rules,
       guint          n_rules,
       const RwRule  *rule)
{
  for (guint i = 0; i < n_rules; i++)
    if (g_str_equal (rules[i]->id, rule->id))
      return TRUE;

  return FALSE;
}

/* What is safe needs one reason; beside a warning it would only be in the way.
 * A note has a rule without a rating and is worth its line, but not to whom the
 * place is forbidden: it says how to lie there. */
static gboolean
is_worth_saying (const RwReason *reason,
                 RwRating        verdict,
                 gboolean        forbidden,
                 guint           n_rules)
{
  if (!reason->counts)
    return FALSE;

  if (reason->rule->rating == RW_RATING_NONE)
    return !forbidden;

  if (reason->rating == RW_RATING_SAFE)
    return verdict == RW_RATING_SAFE && n_rules == 0;

  return reason->rating != RW_RATING_NONE;
}

/* Left and right speak by the same rule: it is said once. */
static guint
choose_reasons (RwVerdict     *verdict,
                const RwRule **rules)
{
  guint n_reasons;
  const RwReason *reasons = rw_verdict_get_reasons (verdict, &n_reasons);
  RwRating rating = rw_verdict_get_rating (verdict);
  gboolean forbidden = n_reasons > 0 && reasons[0].condition != NULL && rating == RW_RATING_AVOID;
  guint n_places = 0;
  guint n_rules = 0;

  for (guint i = 0; i < n_reasons && n_rules < MAX_SHOWN; i++)
    {
      gboolean told = reasons[i].condition != NULL;

      if ((!told && n_places == MAX_REASONS) || holds (rules, n_rules, reasons[i].rule) ||
          !is_worth_saying (&reasons[i], rating, forbidden, n_rules))
        continue;

      n_places += !told;
      rules[n_rules++] = reasons[i].rule;
    }

  return n_rules;
}

/* A condition is called by its name, and says where it has that from. */
static GtkWidget *
new_words (const RwRule *rule,
           RwContent    *content)
{
  RwGuidance *guidance = rw_content_get_guidance (content);
  const RwAdvice *advice = rw_guidance_find_advice (guidance, rule->id);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name;
  GtkWidget *ground;

  if (advice != NULL)
    {
      name = rw_text_new (advice->name);
      gtk_widget_add_css_class (name, "heading");
      gtk_box_append (GTK_BOX (box), name);
    }
  gtk_box_append (GTK_BOX (box), rw_text_new (rw_guidance_get_reason (guidance, rule->id)));
  if (advice != NULL)
    {
      gtk_box_append (GTK_BOX (box), rw_why_list_new_ground (content, rule));
      return box;
    }

  ground = rw_text_new (rw_words_ground (rule->ground));
  gtk_widget_add_css_class (ground, "caption");
  gtk_widget_add_css_class (ground, "dim-label");
  gtk_widget_add_css_class (ground, "ground");
  gtk_box_append (GTK_BOX (box), ground);

  return box;
}

static void
attach_reason (GtkGrid      *grid,
               int           row,
               const RwRule *rule,
               RwContent    *content)
{
  GtkWidget *icon = gtk_image_new_from_icon_name (rw_rating_look_get_icon (rule->rating));

  /* No words beside it say how much the reason weighs. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rule->rating == RW_RATING_NONE ? C_("reason", "Note")
                                                                 : rw_words_rating (rule->rating),
                                  -1);
  gtk_widget_add_css_class (icon, "rating");
  rw_rating_look_apply (icon, rule->rating);
  gtk_widget_set_valign (icon, GTK_ALIGN_START);

  gtk_grid_attach (grid, icon, 0, row, 1, 1);
  gtk_grid_attach (grid, new_words (rule, content), 1, row, 1, 1);
}

/* How many reasons are shown already, from the first on: new paragraphs have to
 * be measured, and few steps of a drag change them all. */
static guint
count_same (const RwRule * const *a,
            const RwRule * const *b)
{
  guint n = 0;

  while (n < MAX_SHOWN && a[n] != NULL && a[n] == b[n])
    n++;

  return n;
}

static void
update_reasons (RwVerdictCard *self,
                RwModel       *model)
{
  const RwRule *rules[MAX_SHOWN] = { NULL, };
  guint n_rules = choose_reasons (rw_model_get_verdict (model), rules);
  guint n_same = count_same (rules, self->shown);

  if (memcmp (rules, self->shown, sizeof rules) == 0)
    return;

  for (guint i = n_same; i < MAX_SHOWN && self->shown[i] != NULL; i++)
    gtk_grid_remove_row (self->reasons, n_same);
  for (guint i = n_same; i < n_rules; i++)
    attach_reason (self->reasons, i, rules[i], rw_model_get_content (model));
  memcpy (self->shown, rules, sizeof rules);
}

static void
update_rating (RwVerdictCard *self,
               RwRating       rating)
{
  if (self->filled && rating == self->rating)
    return;

  self->rating = rating;
  rw_rating_look_apply (self->box, rating);
  gtk_image_set_from_icon_name (self->icon, rw_rating_look_get_icon (rating));
  gtk_label_set_text (self->word, rw_words_rating (rating));
  /* Not of the label itself, which is named anew with every word. */
  rw_announce (self->status, rw_words_rating (rating));
  gtk_label_set_text (self->meaning, rw_words_rating_meaning (rating));
}

static void
update_place (RwVerdictCard *self,
              RwModel       *model)
{
  g_autofree char *place = rw_words_dup_place (rw_model_get_contact (model));
  int percent = (int) (100.0 * rw_verdict_get_bone_share (rw_model_get_verdict (model)) + 0.5);
  g_autofree char *bone = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->place), self->rating != RW_RATING_NONE);
  gtk_label_set_text (self->place, place);

  /* Translators: how much of the contact presses on the bony midline of the spine */
  bone = g_strdup_printf (_("%d%% of the contact is on the bony midline"), percent);
  gtk_widget_set_visible (GTK_WIDGET (self->bone), percent > 0);
  gtk_label_set_text (self->bone, bone);
}

static void
update_tool (RwVerdictCard *self,
             RwModel       *model)
{
  const RwPlacement *placement = rw_model_get_placement (model);
  g_autofree char *tool = rw_words_dup_use (placement->tool.kind, placement->tool.density, placement->load);

  gtk_label_set_text (self->tool, tool);
}

static void
rw_verdict_card_dispose (GObject *object)
{
  RwVerdictCard *self = RW_VERDICT_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RW_TYPE_VERDICT_CARD);

  G_OBJECT_CLASS (rw_verdict_card_parent_class)->dispose (object);
}

static void
rw_verdict_card_class_init (RwVerdictCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_verdict_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-verdict-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RwVerdictCard, box);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictCard, icon);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictCard, status);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictCard, word);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictCard, place);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictCard, tool);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictCard, meaning);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictCard, bone);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictCard, reasons);
  gtk_widget_class_set_css_name (widget_class, "verdict-card");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_verdict_card_init (RwVerdictCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rw_verdict_card_update (RwVerdictCard *self,
                        RwModel       *model)
{
  g_return_if_fail (RW_IS_VERDICT_CARD (self));

  update_rating (self, rw_verdict_get_rating (rw_model_get_verdict (model)));
  update_place (self, model);
  update_tool (self, model);
  update_reasons (self, model);
  self->filled = TRUE;
}
