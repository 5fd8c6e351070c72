/* rw-canvas-aids.c: what stands beside the tool: a knob to turn it, a name, a lens
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-canvas-private.h"

#include "rw-projection.h"

#include <glib/gi18n.h>
#include <math.h>

/* Pixels: the knob's breadth, how far past the end of the tool its middle is, and
 * how far it keeps from the edge of the canvas. */
#define KNOB 30
#define KNOB_PAST 4.0
#define KNOB_PAST_BALL 11.0
#define KNOB_MARGIN 18.0

/* The other end is nearer to the hand only if it is so much farther out, pixels. */
#define OTHER_END 24.0

/* Between the tool and what is written beside it, and round that, pixels. */
#define CUE_GAP 8.0
#define CUE_MARGIN 6.0

/* The lens: its radius and how far above the finger its middle is, pixels. */
#define LENS 58.0
#define LENS_ABOVE 104.0

/* How far from @from the edge of @area is towards @direction. */
static double
get_room (const RwBox *area,
          RwPoint      from,
          RwPoint      direction)
{
  double x = direction.x > 0.0 ? area->x1 - from.x : from.x - area->x0;
  double y = direction.y > 0.0 ? area->y1 - from.y : from.y - area->y0;

  return MIN (fabs (direction.x) > 1e-6 ? x / fabs (direction.x) : G_MAXDOUBLE,
              fabs (direction.y) > 1e-6 ? y / fabs (direction.y) : G_MAXDOUBLE);
}

/* What nothing lies over, but for @margin pixels at its edge. */
static RwBox
get_area (RwCanvas *self,
          double    margin)
{
  RwBox free = rw_view_get_free (self->view);
  RwPoint from = rw_view_to_canvas (self->view, free.x0, free.y0);
  RwPoint to = rw_view_to_canvas (self->view, free.x1, free.y1);

  return (RwBox) { from.x + margin, from.y + margin, to.x - margin, to.y - margin };
}

/* At the end of the tool that is on the right, or, where there is no room, at the
 * other one, or as far out as can be seen. */
static gboolean
find_knob (RwCanvas *self,
           RwPoint  *at)
{
  const RwPlacement *placement = rw_model_get_placement (self->model);
  RwPoint middle = rw_view_to_canvas (self->view, placement->x, placement->y);
  double angle = placement->angle * G_PI / 180.0;
  RwPoint axis = { cos (angle), sin (angle) };
  RwBox area = get_area (self, KNOB_MARGIN);
  double half = placement->tool.length / 2.0;
  double right, left;

  if (placement->tool.kind == RW_TOOL_PEANUT_BALL)
    half += placement->tool.diameter / 2.0;
  half *= rw_view_get_scale (self->view);
  half += placement->tool.kind == RW_TOOL_PEANUT_BALL ? KNOB_PAST_BALL : KNOB_PAST;
  right = MIN (get_room (&area, middle, axis), half);
  left = MIN (get_room (&area, middle, (RwPoint) { -axis.x, -axis.y }), half);
  if (left > right + OTHER_END)
    right = -left;
  *at = (RwPoint) { middle.x + axis.x * right, middle.y + axis.y * right };

  return fabs (right) > KNOB;
}

static gboolean
is_meant (GtkWidget *widget)
{
  return (gtk_widget_get_state_flags (widget) & (GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUSED)) != 0;
}

/* While the tool is moved the knob would only run along. */
static gboolean
wants_knob (RwCanvas *self)
{
  RwToolHandle *tool = RW_TOOL_HANDLE (self->tool);

  if (self->knob == NULL || rw_model_get_placement (self->model)->tool.kind == RW_TOOL_LACROSSE_BALL)
    return FALSE;

  if (rw_tool_handle_is_held (tool))
    return rw_tool_handle_is_turned (tool);

  return is_meant (self->tool) || is_meant (self->knob);
}

/* While it fades away it stays where it was. */
static void
place_knob (RwCanvas *self)
{
  gboolean shown = wants_knob (self) && find_knob (self, &self->knob_at);

  if (shown)
    gtk_widget_add_css_class (self->knob, "shown");
  else
    gtk_widget_remove_css_class (self->knob, "shown");
  gtk_widget_set_can_target (self->knob, shown);
  if (shown)
    _rw_canvas_allocate_knob (self);
}

void
_rw_canvas_allocate_knob (RwCanvas *self)
{
  if (self->knob != NULL)
    _rw_canvas_allocate_at (self->knob, self->knob_at.x - KNOB / 2.0, self->knob_at.y - KNOB / 2.0, KNOB, KNOB);
}

/* Above the tool or below it, or at the other side where only that has room; and
 * over the tool rather than cut. */
static void
place_words (RwCanvas  *self,
             GtkWidget *words,
             gboolean   above)
{
  RwBox box = rw_tool_handle_get_box (RW_TOOL_HANDLE (self->tool));
  RwPoint top = rw_view_to_canvas (self->view, (box.x0 + box.x1) / 2.0, box.y0);
  RwPoint bottom = rw_view_to_canvas (self->view, 0.0, box.y1);
  RwBox area = get_area (self, CUE_MARGIN);
  int minimum, width, height;
  double over, under;

  gtk_widget_measure (words, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &width, NULL, NULL);
  width = MAX (MIN (width, (int) (area.x1 - area.x0)), minimum);
  gtk_widget_measure (words, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  over = top.y - CUE_GAP - height;
  under = bottom.y + CUE_GAP;
  top.x = CLAMP (top.x - width / 2.0, area.x0, MAX (area.x0, area.x1 - width));
  if (above ? over < area.y0 && under + height <= area.y1 : under + height > area.y1 && over >= area.y0)
    above = !above;
  top.y = CLAMP (above ? over : under, area.y0, MAX (area.y0, area.y1 - height));
  _rw_canvas_allocate_at (words, top.x, top.y, width, height);
}

void
_rw_canvas_place_aids (RwCanvas *self)
{
  if (self->cue == NULL)
    return;

  if (self->knob != NULL)
    place_knob (self);
  if (gtk_widget_get_visible (self->cue))
    place_words (self, self->cue, TRUE);
  if (self->tip != NULL)
    place_words (self, self->tip, FALSE);
}

void
_rw_canvas_update_aids (RwCanvas *self)
{
  const RwLevel *snap = rw_tool_handle_get_snap (RW_TOOL_HANDLE (self->tool));

  if (snap != NULL)
    gtk_label_set_label (GTK_LABEL (self->cue), snap->id);
  gtk_widget_set_visible (self->cue, snap != NULL);
  if (gtk_widget_get_width (GTK_WIDGET (self)) > 0)
    _rw_canvas_place_aids (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Keys, Shift and two fingers do the same: who can not see misses nothing. */
static void
add_knob (RwCanvas *self)
{
  self->knob = g_object_new (GTK_TYPE_IMAGE,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             "icon-name", "turn-symbolic",
                             NULL);
  gtk_widget_add_css_class (self->knob, "turn-knob");
  gtk_widget_insert_after (self->knob, GTK_WIDGET (self), self->tool);
  rw_tool_handle_take_knob (RW_TOOL_HANDLE (self->tool), self->knob);
  g_signal_connect_object (self->knob, "state-flags-changed", G_CALLBACK (_rw_canvas_update_aids),
                           self, G_CONNECT_SWAPPED);
}

void
_rw_canvas_init_aids (RwCanvas *self)
{
  self->cue = g_object_new (GTK_TYPE_LABEL,
                            "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                            "can-target", FALSE,
                            "visible", FALSE,
                            NULL);
  gtk_widget_add_css_class (self->cue, "level-cue");
  gtk_widget_insert_after (self->cue, GTK_WIDGET (self), self->tool);
  if (self->aspect == RW_ASPECT_BACK)
    add_knob (self);

  g_signal_connect_object (self->tool, "state-flags-changed", G_CALLBACK (_rw_canvas_update_aids),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->tool, "held", G_CALLBACK (_rw_canvas_update_aids), self, G_CONNECT_SWAPPED);
}

void
_rw_canvas_dispose_aids (RwCanvas *self)
{
  g_clear_pointer (&self->knob, gtk_widget_unparent);
  g_clear_pointer (&self->cue, gtk_widget_unparent);
  g_clear_pointer (&self->tip, gtk_widget_unparent);
}

void
_rw_canvas_drop_tip (RwCanvas *self)
{
  if (self->tip == NULL)
    return;

  g_clear_pointer (&self->tip, gtk_widget_unparent);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
update_tip (RwCanvas *self)
{
  gboolean rolls = rw_model_get_placement (self->model)->tool.kind == RW_TOOL_FOAM_ROLLER;

  if (self->tip == NULL)
    return;

  /* Who has to see a doctor first is not asked to roll. */
  gtk_widget_set_visible (self->tip, !rw_model_has_red_flag (self->model));
  gtk_label_set_label (GTK_LABEL (self->tip), rolls ? _("Drag the roller along the back")
                                                    : _("Drag the ball along the back"));
}

void
rw_canvas_show_tip (RwCanvas *self)
{
  g_return_if_fail (RW_IS_CANVAS (self));
  g_return_if_fail (self->tip == NULL);

  self->tip = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->tip), TRUE);
  gtk_label_set_justify (GTK_LABEL (self->tip), GTK_JUSTIFY_CENTER);
  gtk_widget_set_can_target (self->tip, FALSE);
  gtk_widget_add_css_class (self->tip, "canvas-tip");
  gtk_widget_insert_after (self->tip, GTK_WIDGET (self), self->tool);
  update_tip (self);
  g_signal_connect_object (self->model, "carried", G_CALLBACK (_rw_canvas_drop_tip), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->model, "tool-changed", G_CALLBACK (update_tip), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->model, "person-changed", G_CALLBACK (update_tip), self, G_CONNECT_SWAPPED);
}

void
_rw_canvas_snapshot_aids (RwCanvas    *self,
                          GtkSnapshot *snapshot)
{
  if (self->knob != NULL)
    gtk_widget_snapshot_child (GTK_WIDGET (self), self->knob, snapshot);
  /* Under the card of a region it would be half read. */
  if (self->tip != NULL && gtk_widget_get_visible (self->tip) && self->named == NULL)
    gtk_widget_snapshot_child (GTK_WIDGET (self), self->tip, snapshot);
  if (self->cue != NULL && gtk_widget_get_visible (self->cue))
    gtk_widget_snapshot_child (GTK_WIDGET (self), self->cue, snapshot);
}

/* Above the finger, within the canvas; beside it where that is at its top. */
static RwPoint
get_lens (RwCanvas *self,
          RwPoint   finger)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  RwPoint at = { CLAMP (finger.x, LENS + 4.0, MAX (width - LENS - 4.0, LENS + 4.0)), finger.y - LENS_ABOVE };

  if (at.y >= LENS + 4.0)
    return at;

  at.y = LENS + 4.0;
  at.x = finger.x + (finger.x < width / 2.0 ? LENS_ABOVE : -LENS_ABOVE);

  return at;
}

void
_rw_canvas_snapshot_lens (RwCanvas      *self,
                          GskRenderNode *view,
                          RwPoint        finger,
                          GtkSnapshot   *snapshot)
{
  const RwPalette *palette = rw_palette_get (self->style);
  RwPoint at = get_lens (self, finger);
  const float widths[] = { 3.0f, 3.0f, 3.0f, 3.0f };
  GdkRGBA rim = { palette->label_halo.red, palette->label_halo.green, palette->label_halo.blue, 1.0 };
  GdkRGBA shade = { palette->label.red, palette->label.green, palette->label.blue, 0.55 };
  const GdkRGBA rims[] = { rim, rim, rim, rim };
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (at.x - LENS, at.y - LENS, 2 * LENS, 2 * LENS), LENS);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &shade, 0.0f, 1.0f, 1.0f, 6.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (roundf (at.x - finger.x), roundf (at.y - finger.y)));
  gtk_snapshot_append_node (snapshot, view);
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &outline, widths, rims);
}
