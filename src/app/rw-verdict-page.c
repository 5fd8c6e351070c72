/* rw-verdict-page.c: the panel for the place where the tool lies
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-verdict-page.h"

#include "rw-check-card.h"
#include "rw-fold.h"
#include "rw-footnotes.h"
#include "rw-gentler-list.h"
#include "rw-page.h"
#include "rw-refill.h"
#include "rw-sign-list.h"
#include "rw-step-list.h"
#include "rw-text.h"
#include "rw-verdict-bar.h"
#include "rw-verdict-card.h"

#include <glib/gi18n.h>

/* How long the tool has to rest in the hand that drags it before the advice below
 * the verdict follows, ms: nobody reads a page that changes faster, and to lay it
 * out takes longer than a frame. */
#define ADVICE_LAG 250

struct _RwVerdictPage
{
  GtkWidget parent_instance;

  /* Template children */
  GtkWidget *overlay;
  GtkWidget *scroller;
  RwVerdictBar *bar;
  RwVerdictCard *card;
  RwCheckCard *check;
  GtkWidget *person;
  GtkWidget *for_you;
  GtkWidget *advice;
  RwGentlerList *first_choice;
  GtkWidget *how;
  RwStepList *steps;
  RwFold *ways;
  RwGentlerList *choices;
  GtkWidget *stop;
  RwSignList *signs;
  GtkWidget *sources;
  GtkBox *source_list;
  GtkLabel *notice;

  /* Owned */
  RwModel *model;
  GArray *suggestions;

  /* Borrowed from the guidance: what is shown */
  const RwTechnique *technique;

  /* What the advice that is shown is about */
  RwRegionKind kind;
  RwRating rating;

  /* Borrowed: what the ways are called */
  const char *ways_title;

  guint update_id;
  guint advise_id;
};

static void rw_verdict_page_page_init (RwPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RwVerdictPage, rw_verdict_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (RW_TYPE_PAGE, rw_verdict_page_page_init))

/* The region that the advice is about: the one that speaks first. */
static const RwRegion *
get_leading_region (RwModel *model)
{
  guint n_reasons;
  const RwReason *reasons = rw_verdict_get_reasons (rw_model_get_verdict (model), &n_reasons);

  return n_reasons > 0 ? reasons[0].region : NULL;
}

static void
update_verdict (RwVerdictPage *self)
{
  rw_verdict_card_update (self->card, self->model);
  rw_check_card_update (self->check, self->model);
  gtk_widget_set_visible (GTK_WIDGET (self->card), !rw_model_has_red_flag (self->model));
  gtk_widget_set_visible (GTK_WIDGET (self->notice), !rw_model_has_red_flag (self->model));
  gtk_widget_set_visible (self->person, rw_model_get_person (self->model) != NULL);
  rw_gentler_list_update (self->first_choice, self->suggestions);
}

/* Where the person says to leave it alone, there is no how, whatever the place
 * is rated. */
static gboolean
may_roll (RwModel *model)
{
  return get_leading_region (model) != NULL && !rw_verdict_is_forbidden (rw_model_get_verdict (model));
}

static void
append_advice (RwVerdictPage  *self,
               const RwAdvice *advice)
{
  GtkWidget *name = rw_text_new (advice->name);

  gtk_widget_add_css_class (name, "heading");
  gtk_widget_add_css_class (name, "advice-name");
  gtk_box_append (GTK_BOX (self->advice), name);
  gtk_box_append (GTK_BOX (self->advice), rw_text_new (advice->action));
  if (advice->instead != NULL)
    gtk_box_append (GTK_BOX (self->advice), rw_text_new (advice->instead));
}

/* Numbers of a step name their sources, which stand at the end. Of a drag few
 * steps change the technique. */
static void
show_technique (RwVerdictPage     *self,
                const RwTechnique *technique)
{
  g_autoptr(RwFootnotes) notes = NULL;
  GtkWidget *old = gtk_widget_get_first_child (GTK_WIDGET (self->source_list));
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self->source_list)) != NULL;
  GtkWidget *list;

  if (technique == self->technique)
    return;

  self->technique = technique;
  notes = rw_footnotes_new (rw_content_get_rules (rw_model_get_content (self->model)));
  rw_step_list_set_technique (self->steps, technique, notes);
  list = rw_footnotes_new_list (notes);
  if (old != NULL)
    {
      rw_fold_set_expanded (RW_FOLD (list), rw_fold_get_expanded (RW_FOLD (old)));
      gtk_box_remove (self->source_list, old);
    }
  gtk_box_append (self->source_list, list);
  rw_refill_end (GTK_WIDGET (self->source_list));
  if (focused)
    gtk_widget_child_focus (list, GTK_DIR_TAB_FORWARD);
}

/* Where the place is safe as it is, other ways are for who looks for them. Nothing
 * is folded over what has the keyboard. */
static void
update_ways (RwVerdictPage *self)
{
  gboolean safe = rw_verdict_get_rating (rw_model_get_verdict (self->model)) <= RW_RATING_SAFE;
  const char *title = safe ? _("Other Ways") : _("Other Gentler Ways");

  rw_gentler_list_update (self->choices, self->suggestions);
  if (g_strcmp0 (title, self->ways_title) == 0)
    return;

  self->ways_title = title;
  rw_fold_set_title (self->ways, title);
  if (!safe || gtk_widget_get_focus_child (GTK_WIDGET (self->choices)) == NULL)
    rw_fold_set_expanded (self->ways, !safe);
}

/* A child that is not visible to its parent keeps its room, so that nothing has to be laid
 * out, but takes neither press nor keyboard. */
static void
set_shown (GtkWidget *part,
           gboolean   shown)
{
  gtk_widget_set_child_visible (part, shown);
  gtk_accessible_update_state (GTK_ACCESSIBLE (part), GTK_ACCESSIBLE_STATE_HIDDEN,
                               !shown || !gtk_widget_get_visible (part), -1);
}

/* What is still read pales, and says that other words are on their way. */
static void
set_outdated (GtkWidget *part,
              gboolean   outdated)
{
  if (outdated)
    gtk_widget_add_css_class (part, "outdated");
  else
    gtk_widget_remove_css_class (part, "outdated");
  gtk_accessible_update_state (GTK_ACCESSIBLE (part), GTK_ACCESSIBLE_STATE_BUSY, outdated, -1);
}

/* Nobody is shut out of what has the keyboard. */
static void
set_withheld (RwVerdictPage *self,
              gboolean       withheld)
{
  GtkWidget *parts[] = { self->how, GTK_WIDGET (self->ways), self->stop, self->sources };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      gboolean kept = withheld && gtk_widget_get_focus_child (parts[i]) != NULL;

      set_shown (parts[i], !withheld || kept);
      set_outdated (parts[i], kept);
    }
}

/* Whether the advice that is shown is that of another place. */
static gboolean
is_out_of_date (RwVerdictPage *self)
{
  const RwRegion *region = get_leading_region (self->model);

  return region == NULL || rw_region_get_kind (region) != self->kind ||
         rw_verdict_get_rating (rw_model_get_verdict (self->model)) != self->rating || !may_roll (self->model);
}

static void
update_advice (RwVerdictPage *self)
{
  RwGuidance *guidance = rw_content_get_guidance (rw_model_get_content (self->model));
  const RwRegion *region = get_leading_region (self->model);
  const RwPlacement *placement = rw_model_get_placement (self->model);

  gtk_widget_set_visible (self->how, may_roll (self->model));
  gtk_widget_set_visible (self->sources, may_roll (self->model));
  gtk_widget_set_visible (self->stop, region != NULL && !rw_model_has_red_flag (self->model));
  update_ways (self);
  set_withheld (self, FALSE);
  self->rating = rw_verdict_get_rating (rw_model_get_verdict (self->model));
  if (region == NULL)
    return;

  self->kind = rw_region_get_kind (region);
  show_technique (self, rw_guidance_get_technique (guidance, self->kind, placement->tool.kind, placement->load));
  rw_sign_list_set_signs (self->signs,
                          rw_guidance_get_stop (guidance, rw_region_get_kind (region)),
                          rw_guidance_get_stop_signs (guidance));
}

/* What to do with each condition, whatever the place; a red flag has the card. */
static void
update_person (RwVerdictPage *self)
{
  RwGuidance *guidance = rw_content_get_guidance (rw_model_get_content (self->model));
  RwPerson *person = rw_model_get_person (self->model);
  const char * const *ids = person != NULL ? rw_person_get_conditions (person) : NULL;
  gboolean shown = ids != NULL && ids[0] != NULL && !rw_model_has_red_flag (self->model);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->advice)) != NULL)
    gtk_box_remove (GTK_BOX (self->advice), child);
  for (guint i = 0; shown && ids[i] != NULL; i++)
    append_advice (self, rw_guidance_get_condition (guidance, ids[i]));
  gtk_widget_set_visible (self->for_you, shown);
  rw_refill_end (self->advice);
}

static void
find_suggestions (RwVerdictPage *self)
{
  g_clear_pointer (&self->suggestions, g_array_unref);
  self->suggestions = rw_gentler_find (rw_model_get_contact (self->model),
                                       rw_model_get_verdict (self->model),
                                       rw_model_get_person (self->model));
}

static void
advise (RwVerdictPage *self)
{
  g_clear_handle_id (&self->advise_id, g_source_remove);
  update_advice (self);
}

static gboolean
advise_cb (gpointer user_data)
{
  RwVerdictPage *self = RW_VERDICT_PAGE (user_data);

  self->advise_id = 0;
  update_advice (self);

  return G_SOURCE_REMOVE;
}

/* Advice for one place never stands under the verdict on another as if it were for this one. */
static void
advise_later (RwVerdictPage *self)
{
  set_withheld (self, is_out_of_date (self));
  g_clear_handle_id (&self->advise_id, g_source_remove);
  self->advise_id = g_timeout_add (ADVICE_LAG, advise_cb, self);
}

static gboolean
update_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  RwVerdictPage *self = RW_VERDICT_PAGE (widget);

  self->update_id = 0;
  find_suggestions (self);
  update_verdict (self);
  if (rw_model_is_held (self->model))
    advise_later (self);
  else
    advise (self);

  return G_SOURCE_REMOVE;
}

/* Who lets go of the tool wants to read. */
static void
held_cb (RwVerdictPage *self)
{
  if (!rw_model_is_held (self->model) && self->advise_id != 0 && self->update_id == 0)
    advise (self);
}

/* Who moves the tool asks for the verdict: it is not left scrolled out of sight. */
static void
moved_cb (RwVerdictPage *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0.0);
  if (self->update_id == 0)
    self->update_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), update_cb, NULL, NULL);
}

static char *
rw_verdict_page_dup_title (RwPage     *page,
                           const char *argument)
{
  return g_strdup (_("Verdict and Advice"));
}

/* Whoever comes here asks for the verdict, which is at the top. */
static gboolean
rw_verdict_page_open (RwPage     *page,
                      const char *argument)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (RW_VERDICT_PAGE (page)->scroller);

  if (argument != NULL)
    return FALSE;

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scroller), 0.0);

  return TRUE;
}

/* The first stop below the verdict is out of sight while that is in sight. */
static gboolean
rw_verdict_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (RW_VERDICT_PAGE (widget)->scroller);
}

/* GTK comes to what scrolls after all that is in it; here it comes before. */
static gboolean
rw_verdict_page_focus (GtkWidget        *widget,
                       GtkDirectionType  direction)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (RW_VERDICT_PAGE (widget)->scroller);

  if (!gtk_widget_has_focus (GTK_WIDGET (scroller)) ||
      (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD))
    return GTK_WIDGET_CLASS (rw_verdict_page_parent_class)->focus (widget, direction);

  return direction == GTK_DIR_TAB_FORWARD && gtk_widget_child_focus (gtk_scrolled_window_get_child (scroller), direction);
}

static gboolean
rw_verdict_page_get_tells_verdict (RwPage *page)
{
  return TRUE;
}

static void
rw_verdict_page_page_init (RwPageInterface *iface)
{
  iface->open = rw_verdict_page_open;
  iface->dup_title = rw_verdict_page_dup_title;
  iface->get_tells_verdict = rw_verdict_page_get_tells_verdict;
}

static void
rw_verdict_page_dispose (GObject *object)
{
  RwVerdictPage *self = RW_VERDICT_PAGE (object);

  g_clear_handle_id (&self->advise_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), RW_TYPE_VERDICT_PAGE);
  g_clear_pointer (&self->suggestions, g_array_unref);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_verdict_page_parent_class)->dispose (object);
}

static void
rw_verdict_page_class_init (RwVerdictPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_verdict_page_dispose;

  widget_class->focus = rw_verdict_page_focus;
  widget_class->grab_focus = rw_verdict_page_grab_focus;

  g_type_ensure (RW_TYPE_CHECK_CARD);
  g_type_ensure (RW_TYPE_FOLD);
  g_type_ensure (RW_TYPE_GENTLER_LIST);
  g_type_ensure (RW_TYPE_SIGN_LIST);
  g_type_ensure (RW_TYPE_STEP_LIST);
  g_type_ensure (RW_TYPE_VERDICT_BAR);
  g_type_ensure (RW_TYPE_VERDICT_CARD);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-verdict-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, overlay);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, bar);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, card);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, check);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, person);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, for_you);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, advice);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, first_choice);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, how);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, steps);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, ways);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, choices);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, stop);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, signs);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, sources);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, source_list);
  gtk_widget_class_bind_template_child (widget_class, RwVerdictPage, notice);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_verdict_page_init (RwVerdictPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rw_verdict_page_set_model (RwVerdictPage *self,
                           RwModel       *model)
{
  g_return_if_fail (RW_IS_VERDICT_PAGE (self));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  rw_verdict_bar_watch (self->bar, model, GTK_SCROLLED_WINDOW (self->scroller));
  rw_gentler_list_set_model (self->first_choice, model);
  rw_gentler_list_set_model (self->choices, model);
  gtk_label_set_text (self->notice,
                      rw_guidance_get_notice (rw_content_get_guidance (rw_model_get_content (model))));
  g_signal_connect_object (model, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "held", G_CALLBACK (held_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "person-changed", G_CALLBACK (update_person), self, G_CONNECT_SWAPPED);
  update_person (self);

  /* The verdict comes with the first frame, the advice right after it. */
  find_suggestions (self);
  update_verdict (self);
  self->advise_id = g_idle_add (advise_cb, self);
}
