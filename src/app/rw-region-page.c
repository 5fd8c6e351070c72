/* rw-region-page.c: the page of a region
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-region-page.h"

#include "rw-icon.h"
#include "rw-page.h"
#include "rw-rating-look.h"
#include "rw-refill.h"
#include "rw-region-reading.h"
#include "rw-sign-list.h"
#include "rw-step-list.h"
#include "rw-text.h"
#include "rw-verdict-bar.h"
#include "rw-why-list.h"
#include "rw-words.h"

#include <glib/gi18n.h>

struct _RwRegionPage
{
  GtkWidget parent_instance;

  /* Template children */
  GtkWidget *overlay;
  GtkWidget *scroller;
  GtkWidget *card;
  GtkWidget *head;
  GtkImage *icon;
  GtkLabel *word;
  GtkLabel *use;
  GtkLabel *plain;
  GtkLabel *what;
  GtkGrid *tools;
  RwWhyList *why;
  GtkWidget *section_how;
  GtkWidget *section_gentler;
  RwStepList *steps;
  GtkLabel *gentler;
  RwSignList *signs;
  RwRegionReading *reading;
  GtkLabel *lead;
  RwVerdictBar *bar;

  /* Owned */
  RwModel *model;

  /* Borrowed from the guidance: what is shown */
  const RwTechnique *technique;
  const RwMuscle *muscle;
  RwRegionKind kind;
};

static void rw_region_page_page_init (RwPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RwRegionPage, rw_region_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (RW_TYPE_PAGE, rw_region_page_page_init))

static const char *
get_tool_icon (RwToolKind tool)
{
  static const char *icons[RW_N_TOOL_KINDS] = {
    [RW_TOOL_FOAM_ROLLER] = "foam-roller-symbolic",
    [RW_TOOL_LACROSSE_BALL] = "lacrosse-ball-symbolic",
    [RW_TOOL_PEANUT_BALL] = "peanut-ball-symbolic",
  };

  return icons[tool];
}

static RwRating
rate (RwRegionPage   *self,
      const RwRegion *region,
      RwToolKind      tool)
{
  const RwPlacement *placement = rw_model_get_placement (self->model);

  return rw_verdict_rate_kind (rw_content_get_rules (rw_model_get_content (self->model)),
                               rw_region_get_kind (region), tool, placement->tool.density, placement->load,
                               rw_model_get_person (self->model))->rating;
}

static void
attach_tool (RwRegionPage   *self,
             const RwRegion *region,
             RwToolKind      tool)
{
  const RwPlacement *placement = rw_model_get_placement (self->model);
  RwRating rating = rate (self, region, tool);
  GtkWidget *icon = rw_icon_new (get_tool_icon (tool));
  GtkWidget *name = rw_text_new (rw_words_tool (tool));

  /* In one column with what stands above. */
  gtk_widget_set_size_request (icon, gtk_image_get_pixel_size (self->icon), -1);
  if (tool == placement->tool.kind)
    gtk_widget_add_css_class (name, "current");
  gtk_grid_attach (self->tools, icon, 0, tool, 1, 1);
  gtk_grid_attach (self->tools, name, 1, tool, 1, 1);
  gtk_grid_attach (self->tools, rw_rating_look_new_chip (rating, rw_words_rating (rating)), 2, tool, 1, 1);
}

static void
update_tools (RwRegionPage   *self,
              const RwRegion *region)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->tools))) != NULL)
    gtk_grid_remove (self->tools, child);
  for (int tool = 0; tool < RW_N_TOOL_KINDS; tool++)
    attach_tool (self, region, tool);
  rw_refill_end (GTK_WIDGET (self->tools));
}

/* In the full dress of a verdict is only the tool's own, and which help to seek. */
static void
update_dress (RwRegionPage *self,
              RwRating      rating,
              gboolean      helps)
{
  rw_rating_look_apply (self->card, rating);
  rw_rating_look_apply (GTK_WIDGET (self->icon), rating);
  gtk_image_set_from_icon_name (self->icon, rw_rating_look_get_icon (rating));
  gtk_widget_remove_css_class (self->head, helps ? "pressed-head" : "verdict-head");
  gtk_widget_add_css_class (self->head, helps ? "verdict-head" : "pressed-head");
}

/* The answer comes first, as everywhere: how the tool at hand presses here, which is
 * not where it lies, or which help to seek before that. */
static void
update_card (RwRegionPage   *self,
             const RwRegion *region)
{
  const RwPlacement *placement = rw_model_get_placement (self->model);
  const char *help = rw_model_get_help (self->model);
  RwRating rating = rate (self, region, placement->tool.kind);
  g_autofree char *use = rw_words_dup_use (placement->tool.kind, placement->tool.density, placement->load);
  g_autofree char *word = NULL;

  /* Translators: how a tool is rated on the region whose page this is: "If you press here: Cautious" */
  word = g_strdup_printf (C_("rating of a region", "If you press here: %s"), rw_words_rating (rating));
  gtk_label_set_text (self->word, help != NULL ? help : word);
  gtk_label_set_text (self->use, use);
  update_dress (self, rating, help != NULL);

  /* Above the page stands no strip then. */
  rw_verdict_bar_set_needed (self->bar, help != NULL);
}

/* Where the person says to leave it alone, there is neither a how nor anything
 * gentler, whatever the place is rated. */
static void
update_why (RwRegionPage   *self,
            const RwRegion *region)
{
  RwContent *content = rw_model_get_content (self->model);
  g_autoptr(GPtrArray) found = rw_model_explain_region (self->model, region);
  const RwPlacement *placement = rw_model_get_placement (self->model);
  gboolean forbidden = rw_verdict_person_forbids (rw_content_get_rules (content), rw_model_get_person (self->model),
                                                  rw_region_get_kind (region), placement->tool.kind,
                                                  RW_TOUCH_PRESSED, placement->tool.density, placement->load);

  rw_why_list_set_rules (self->why, content, found);
  gtk_widget_set_visible (self->section_how, !forbidden);
  gtk_widget_set_visible (self->section_gentler, !forbidden);
}

/* All that bears the numbers of sources. A change of density changes none of
 * it, a change of load the steps at most. */
static void
update_reading (RwRegionPage      *self,
                RwRegionKind       kind,
                const RwTechnique *technique)
{
  RwContent *content = rw_model_get_content (self->model);
  g_autoptr(RwFootnotes) notes = NULL;

  if (self->technique == technique && self->kind == kind)
    return;

  self->technique = technique;
  self->kind = kind;
  notes = rw_footnotes_new (rw_content_get_rules (content));
  rw_step_list_set_technique (self->steps, technique, notes);
  rw_region_reading_show (self->reading, content, kind, notes);
}

static void
update_texts (RwRegionPage   *self,
              const RwRegion *region)
{
  RwGuidance *guidance = rw_content_get_guidance (rw_model_get_content (self->model));
  RwRegionKind kind = rw_region_get_kind (region);
  const RwPlacement *placement = rw_model_get_placement (self->model);
  g_autofree char *plain = NULL;

  /* Translators: the anatomists' term for a region, and the part of the back
   * that it is: "Erector spinae: the long muscles beside the low back" */
  plain = g_strdup_printf (C_("term and plain words", "%s: %s"),
                           rw_guidance_get_region_term (guidance, rw_region_get_id (region)),
                           rw_guidance_get_plain (guidance, kind));
  gtk_label_set_text (self->plain, plain);
  gtk_label_set_text (self->what, rw_guidance_get_what (guidance, kind));
  gtk_label_set_text (self->gentler, rw_guidance_get_gentler (guidance, kind));
  rw_sign_list_set_signs (self->signs, rw_guidance_get_stop (guidance, kind),
                          rw_guidance_get_stop_signs (guidance));
  update_reading (self, kind, rw_guidance_get_technique (guidance, kind, placement->tool.kind, placement->load));
}

/* What lies beside the spine at the height of a vertebra is not of it. */
static gboolean
is_beside (RwRegionKind kind)
{
  return kind == RW_REGION_UPPER_TRAPEZIUS || kind == RW_REGION_FLANK || kind == RW_REGION_ILIAC_CREST
         || kind == RW_REGION_GLUTEAL;
}

/* The vertebra that was pointed at, or the muscle that was searched for. */
static char *
dup_lead (RwRegionPage *self)
{
  RwGuidance *guidance = rw_content_get_guidance (rw_model_get_content (self->model));
  const RwLevel *level = rw_model_get_region_level (self->model);
  const char *line = NULL;

  if (self->muscle != NULL)
    /* Translators: a muscle, its term, and a line that says where it lies */
    return g_strdup_printf (C_("muscle, term and line", "%s (%s): %s"),
                            self->muscle->name, self->muscle->term, self->muscle->where);

  if (level != NULL && !is_beside (self->kind))
    line = rw_guidance_get_level (guidance, level->id);

  /* Translators: a vertebra, and a line about it: "T7: The lower tip …" */
  return line != NULL ? g_strdup_printf (C_("vertebra and line", "%s: %s"), level->id, line) : NULL;
}

static void
update_lead (RwRegionPage *self)
{
  g_autofree char *words = dup_lead (self);

  gtk_label_set_text (self->lead, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->lead), words != NULL);
}

static void
update_cb (RwRegionPage *self)
{
  const RwRegion *region = rw_model_get_region (self->model);

  if (region == NULL)
    return;

  update_texts (self, region);
  update_card (self, region);
  update_tools (self, region);
  update_why (self, region);
  update_lead (self);
}

static void
region_changed_cb (RwRegionPage *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));

  self->muscle = NULL;
  update_cb (self);
  gtk_adjustment_set_value (adjustment, 0.0);
}

static void
rw_region_page_dispose (GObject *object)
{
  RwRegionPage *self = RW_REGION_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RW_TYPE_REGION_PAGE);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_region_page_parent_class)->dispose (object);
}

/* "thoracic-midline", or with a vertebra or a muscle of it: "thoracic-midline/T7",
 * "ribs-left/latissimus-dorsi". */
static const RwRegion *
find_region (RwRegionPage    *self,
             const char      *argument,
             const RwLevel  **level,
             const RwMuscle **muscle)
{
  RwContent *content = rw_model_get_content (self->model);
  RwAtlas *atlas = rw_content_get_atlas (content);
  g_auto(GStrv) parts = g_strsplit (argument != NULL ? argument : "", "/", 2);
  const char *part = parts[0] != NULL ? parts[1] : NULL;

  *level = part != NULL ? rw_atlas_find_level (atlas, part) : NULL;
  *muscle = part != NULL ? rw_guidance_find_muscle (rw_content_get_guidance (content), part) : NULL;

  return parts[0] != NULL ? rw_atlas_find_region (atlas, parts[0]) : NULL;
}

static gboolean
rw_region_page_open (RwPage     *page,
                     const char *argument)
{
  RwRegionPage *self = RW_REGION_PAGE (page);
  const RwLevel *level;
  const RwMuscle *muscle;
  const RwRegion *region = find_region (self, argument, &level, &muscle);

  if (region == NULL)
    return FALSE;

  rw_model_set_region_at (self->model, region, level);
  self->muscle = muscle;
  update_lead (self);

  return TRUE;
}

static char *
rw_region_page_dup_title (RwPage     *page,
                          const char *argument)
{
  RwRegionPage *self = RW_REGION_PAGE (page);
  const RwLevel *level;
  const RwMuscle *muscle;
  const RwRegion *region = find_region (self, argument, &level, &muscle);

  return g_strdup (region != NULL ? rw_guidance_get_region_name (rw_content_get_guidance (rw_model_get_content (self->model)),
                                                                 rw_region_get_id (region))
                                  : argument);
}

static gboolean
rw_region_page_get_tells_help (RwPage *page)
{
  return TRUE;
}

static void
rw_region_page_page_init (RwPageInterface *iface)
{
  iface->open = rw_region_page_open;
  iface->dup_title = rw_region_page_dup_title;
  iface->get_tells_help = rw_region_page_get_tells_help;
}

static void
rw_region_page_class_init (RwRegionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_region_page_dispose;

  g_type_ensure (RW_TYPE_REGION_READING);
  g_type_ensure (RW_TYPE_SIGN_LIST);
  g_type_ensure (RW_TYPE_STEP_LIST);
  g_type_ensure (RW_TYPE_VERDICT_BAR);
  g_type_ensure (RW_TYPE_WHY_LIST);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-region-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, overlay);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, card);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, head);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, icon);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, word);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, use);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, plain);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, what);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, tools);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, why);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, section_how);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, section_gentler);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, steps);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, gentler);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, signs);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, reading);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, lead);
  gtk_widget_class_bind_template_child (widget_class, RwRegionPage, bar);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_region_page_init (RwRegionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rw_region_page_set_model (RwRegionPage *self,
                          RwModel      *model)
{
  g_return_if_fail (RW_IS_REGION_PAGE (self));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  rw_verdict_bar_watch (self->bar, model, GTK_SCROLLED_WINDOW (self->scroller));
  g_signal_connect_object (model, "tool-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "person-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "region-changed", G_CALLBACK (region_changed_cb), self, G_CONNECT_SWAPPED);
}
