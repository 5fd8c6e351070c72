/* rw-region-button.c: one region of the body: to point at, to focus, to open
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-region-button.h"

#include "rw-bitmap.h"
#include "rw-painter.h"
#include "rw-words.h"

#include <glib/gi18n.h>
#include <math.h>

/* Room around the outline for the focus ring, mm. */
#define MARGIN 3.0

struct _RwRegionButton
{
  GtkButton parent_instance;

  /* Owned; the node until something about the drawing changes, and how much it
   * stands out */
  RwModel *model;
  GskRenderNode *node;
  double emphasis;

  /* Borrowed from the atlas and the rules */
  const RwRegion *region;
  const RwRegion *subject;
  const RwRule *rule;

  RwStyle style;
  double scale;
  RwZoneGround ground;
  double pressed; /* where a pointer pressed it, mm down the body; NAN for a key */
  gboolean upright; /* seen from behind or from the side */
  gboolean chosen;
  gboolean touched;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (RwRegionButton, rw_region_button, GTK_TYPE_BUTTON)

static void
rw_region_button_redraw (RwRegionButton *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static char *
dup_description (RwRegionButton *self)
{
  const char *rating = rw_words_rating (self->rule->rating);
  const char *reason = rw_guidance_get_reason (rw_content_get_guidance (rw_model_get_content (self->model)),
                                               self->rule->id);
  g_autofree char *causes = rw_model_dup_causes (self->model, self->region);

  /* Translators: a region's rating, what of the person made it stricter, and the reason for it */
  if (causes[0] != '\0')
    return g_strdup_printf (_("%s, because of: %s. %s"), rating, causes, reason);

  /* Translators: a region's rating and the reason for it */
  return g_strdup_printf (C_("rating and reason", "%s. %s"), rating, reason);
}

static void
rw_region_button_update_rating (RwRegionButton *self)
{
  RwGuidance *guidance = rw_content_get_guidance (rw_model_get_content (self->model));
  const RwRule *rule = rw_model_rate_region (self->model, self->region);
  const char *name = rw_guidance_get_region_name (guidance, rw_region_get_id (self->region));
  g_autofree char *description = NULL;

  if (rule == self->rule && !self->stale)
    return;

  self->rule = rule;
  self->stale = FALSE;
  description = dup_description (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
  rw_region_button_redraw (self);
}

/* One more condition may leave the one that speaks, and be named beside it. */
static void
person_changed_cb (RwRegionButton *self)
{
  self->stale = TRUE;
  rw_region_button_update_rating (self);
}

static void
rw_region_button_update_chosen (RwRegionButton *self)
{
  gboolean chosen = rw_model_get_region (self->model) == self->subject;

  if (chosen == self->chosen)
    return;

  self->chosen = chosen;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_PRESSED,
                               chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
  rw_region_button_redraw (self);
}

static double
rw_region_button_get_emphasis (RwRegionButton *self)
{
  const GtkStateFlags lit = GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_ACTIVE;
  GtkStateFlags flags = gtk_widget_get_state_flags (GTK_WIDGET (self));

  if (self->chosen || (flags & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0)
    return 1.0;

  if ((flags & lit) != 0)
    return 0.6;

  return self->touched ? 0.3 : 0.0;
}

static void
draw_cb (cairo_t  *cr,
         gpointer  user_data)
{
  RwRegionButton *self = user_data;
  const RwPalette *palette = rw_figure_get_palette (rw_model_get_figure (self->model), self->style);
  RwBox box = rw_region_button_get_box (self);

  cairo_scale (cr, self->scale, self->scale);
  cairo_translate (cr, -box.x0, -box.y0);
  rw_painter_draw_zone (cr, palette, self->region, self->rule->rating, self->ground,
                        self->emphasis, self->scale);
  if (gtk_widget_has_visible_focus (GTK_WIDGET (self)))
    rw_painter_draw_region_focus (cr, palette, self->region, self->scale);
}

static void
rw_region_button_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  RwRegionButton *self = RW_REGION_BUTTON (widget);
  double emphasis = rw_region_button_get_emphasis (self);

  if (emphasis == 0.0 && !gtk_widget_has_visible_focus (widget))
    return;

  if (emphasis != self->emphasis)
    g_clear_pointer (&self->node, gsk_render_node_unref);
  self->emphasis = emphasis;
  if (self->node == NULL)
    self->node = rw_bitmap_new_drawn (gtk_widget_get_width (widget), gtk_widget_get_height (widget),
                                      gtk_widget_get_scale_factor (widget), draw_cb, self);

  gtk_snapshot_append_node (snapshot, self->node);
}

static gboolean
rw_region_button_contains (GtkWidget *widget,
                           double     x,
                           double     y)
{
  RwRegionButton *self = RW_REGION_BUTTON (widget);
  RwBox box = rw_region_button_get_box (self);

  return rw_polygon_contains (rw_region_get_polygon (self->region),
                              box.x0 + x / self->scale,
                              box.y0 + y / self->scale);
}

static void
rw_region_button_clicked (GtkButton *button)
{
  RwRegionButton *self = RW_REGION_BUTTON (button);

  if (self->upright && !isnan (self->pressed))
    rw_model_set_region_at (self->model, self->region,
                            rw_atlas_get_level_at (rw_content_get_atlas (rw_model_get_content (self->model)),
                                                   self->pressed));
  else
    rw_model_set_region (self->model, self->region);
  self->pressed = NAN;
}

static void
pressed_cb (RwRegionButton *self,
            int             n_press,
            double          x,
            double          y)
{
  self->pressed = rw_region_button_get_box (self).y0 + y / self->scale;
}

static void
rw_region_button_state_flags_changed (GtkWidget     *widget,
                                      GtkStateFlags  previous)
{
  const GtkStateFlags shown = GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_ACTIVE | GTK_STATE_FLAG_FOCUS_VISIBLE;

  if (((gtk_widget_get_state_flags (widget) ^ previous) & shown) != 0)
    rw_region_button_redraw (RW_REGION_BUTTON (widget));

  GTK_WIDGET_CLASS (rw_region_button_parent_class)->state_flags_changed (widget, previous);
}

static void
rw_region_button_dispose (GObject *object)
{
  RwRegionButton *self = RW_REGION_BUTTON (object);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_region_button_parent_class)->dispose (object);
}

static void
rw_region_button_class_init (RwRegionButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkButtonClass *button_class = GTK_BUTTON_CLASS (klass);

  object_class->dispose = rw_region_button_dispose;

  widget_class->snapshot = rw_region_button_snapshot;
  widget_class->contains = rw_region_button_contains;
  widget_class->state_flags_changed = rw_region_button_state_flags_changed;

  button_class->clicked = rw_region_button_clicked;

  gtk_widget_class_set_css_name (widget_class, "region");
}

static void
rw_region_button_init (RwRegionButton *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  /* It only listens: what a press does is the button's. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  self->pressed = NAN;
  self->scale = 1.0;
  self->ground = RW_ZONE_ON_SKIN;
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (rw_region_button_redraw), NULL);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
}

GtkWidget *
rw_region_button_new (RwModel        *model,
                      const RwRegion *region,
                      RwAspect        aspect)
{
  RwRegionButton *self = g_object_new (RW_TYPE_REGION_BUTTON, NULL);

  self->model = g_object_ref (model);
  self->region = region;
  self->upright = aspect != RW_ASPECT_SECTION;
  self->subject = rw_atlas_find_region (rw_content_get_atlas (rw_model_get_content (model)),
                                        rw_region_get_id (region));
  rw_region_button_update_rating (self);
  rw_region_button_update_chosen (self);
  g_signal_connect_object (model, "tool-changed",
                           G_CALLBACK (rw_region_button_update_rating), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "person-changed", G_CALLBACK (person_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "region-changed",
                           G_CALLBACK (rw_region_button_update_chosen), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rw_model_get_figure (model), "colors-changed",
                           G_CALLBACK (rw_region_button_redraw), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

const RwRegion *
rw_region_button_get_region (RwRegionButton *self)
{
  g_return_val_if_fail (RW_IS_REGION_BUTTON (self), NULL);

  return self->region;
}

const RwRegion *
rw_region_button_get_subject (RwRegionButton *self)
{
  g_return_val_if_fail (RW_IS_REGION_BUTTON (self), NULL);

  return self->subject;
}

void
rw_region_button_set_style (RwRegionButton *self,
                            RwStyle         style)
{
  g_return_if_fail (RW_IS_REGION_BUTTON (self));

  if (style == self->style)
    return;

  self->style = style;
  rw_region_button_redraw (self);
}

void
rw_region_button_set_scale (RwRegionButton *self,
                            double          scale)
{
  g_return_if_fail (RW_IS_REGION_BUTTON (self));

  if (scale == self->scale)
    return;

  self->scale = scale;
  rw_region_button_redraw (self);
}

void
rw_region_button_set_ground (RwRegionButton *self,
                             RwZoneGround    ground)
{
  g_return_if_fail (RW_IS_REGION_BUTTON (self));

  if (ground == self->ground)
    return;

  self->ground = ground;
  rw_region_button_redraw (self);
}

void
rw_region_button_set_touched (RwRegionButton *self,
                              gboolean        touched)
{
  g_return_if_fail (RW_IS_REGION_BUTTON (self));

  if (touched == self->touched)
    return;

  /* The drawing is kept: the tool comes back. */
  self->touched = touched;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

RwBox
rw_region_button_get_box (RwRegionButton *self)
{
  const RwBox *bounds = rw_polygon_get_bounds (rw_region_get_polygon (self->region));

  return (RwBox) { bounds->x0 - MARGIN, bounds->y0 - MARGIN, bounds->x1 + MARGIN, bounds->y1 + MARGIN };
}
