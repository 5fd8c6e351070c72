/* rw-canvas-pinch.c: two fingers on the canvas: they zoom, or turn the tool
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-canvas-private.h"

#include "rw-projection.h"

#include <math.h>

/* What is clearly meant: a part of the distance, and degrees. */
#define CLEAR_SCALE 0.08
#define CLEAR_TURN 7.0

/* How near to the tool two fingers mean it, pixels. */
#define REACH 44.0

/* GTK gives 0 to 360 degrees in radians. */
static double
get_turn (double radians)
{
  double degrees = fmod (radians * 180.0 / G_PI, 360.0);

  return degrees > 180.0 ? degrees - 360.0 : degrees;
}

RwPinch
_rw_canvas_read_pinch (RwPinch before,
                       double  scale,
                       double  degrees)
{
  double turned = fabs (degrees) / CLEAR_TURN;
  double zoomed = fabs (scale - 1.0) / CLEAR_SCALE;

  if (before != RW_PINCH_UNCLEAR || MAX (turned, zoomed) < 1.0)
    return before;

  return turned > zoomed ? RW_PINCH_TURN : RW_PINCH_ZOOM;
}

/* Off the tool there is nothing to be turned. */
static void
read_pinch (RwCanvas *self,
            double    scale,
            double    degrees)
{
  RwPinch before = self->pinch;

  self->pinch = self->pinch_on_tool ? _rw_canvas_read_pinch (before, scale, degrees) : RW_PINCH_ZOOM;
  /* From here on: what was needed to make it clear would be a jump. */
  if (self->pinch == RW_PINCH_ZOOM && before == RW_PINCH_UNCLEAR)
    self->pinch_scale = scale;
  if (self->pinch != RW_PINCH_TURN || before != RW_PINCH_UNCLEAR)
    return;

  self->pinch_angle -= degrees;
  /* All of the turn is one step to be undone, however slow it is. */
  rw_model_set_held (self->model, TRUE);
}

static void
begin_cb (RwCanvas         *self,
          GdkEventSequence *sequence,
          GtkGesture       *gesture)
{
  RwPoint at = { 0.0, 0.0 };

  /* The first finger came earlier and may have moved the tool. */
  rw_tool_handle_give_way (RW_TOOL_HANDLE (self->tool),
                           gtk_event_controller_get_current_event_time (GTK_EVENT_CONTROLLER (gesture)));
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  if (self->view == NULL || !gtk_gesture_get_bounding_box_center (gesture, &at.x, &at.y))
    return;

  _rw_canvas_drop_callout (self);
  rw_glide_stop (&self->glide);
  self->grip = rw_view_to_body (self->view, at.x, at.y);
  self->pinch = RW_PINCH_UNCLEAR;
  self->pinch_scale = 1.0;
  self->pinch_angle = rw_model_get_placement (self->model)->angle;
  self->pinch_on_tool = self->aspect == RW_ASPECT_BACK &&
                        rw_projection_has_tool_at (self->model, self->aspect, self->grip,
                                                   REACH / rw_view_get_scale (self->view));
}

static void
end_cb (RwCanvas *self)
{
  if (self->pinch == RW_PINCH_TURN)
    rw_model_set_held (self->model, FALSE);
  self->pinch = RW_PINCH_UNCLEAR;
}

static void
scale_changed_cb (RwCanvas   *self,
                  double      scale,
                  GtkGesture *gesture)
{
  double x;
  double y;

  read_pinch (self, scale, 0.0);
  if (self->view == NULL || self->pinch != RW_PINCH_ZOOM || !gtk_gesture_get_bounding_box_center (gesture, &x, &y))
    return;

  rw_view_zoom_at (self->view, scale / self->pinch_scale, x, y);
  rw_view_pan_to (self->view, self->grip, x, y);
  self->pinch_scale = scale;
}

static void
angle_changed_cb (RwCanvas *self,
                  double    angle,
                  double    delta)
{
  double degrees = get_turn (delta);

  read_pinch (self, 1.0, degrees);
  if (self->view != NULL && self->pinch == RW_PINCH_TURN)
    rw_model_turn_to (self->model, self->pinch_angle + degrees);
}

/* Two fingers belong to the canvas even where the first one took the tool. */
static void
add_gesture (RwCanvas   *self,
             GtkGesture *gesture)
{
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (gesture), GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (gesture));
}

void
_rw_canvas_init_pinch (RwCanvas *self)
{
  GtkGesture *zoom = gtk_gesture_zoom_new ();
  GtkGesture *turn = gtk_gesture_rotate_new ();

  g_signal_connect_swapped (zoom, "begin", G_CALLBACK (begin_cb), self);
  g_signal_connect_swapped (zoom, "end", G_CALLBACK (end_cb), self);
  g_signal_connect_swapped (zoom, "cancel", G_CALLBACK (end_cb), self);
  g_signal_connect_swapped (zoom, "scale-changed", G_CALLBACK (scale_changed_cb), self);
  g_signal_connect_swapped (turn, "angle-changed", G_CALLBACK (angle_changed_cb), self);
  add_gesture (self, zoom);
  add_gesture (self, turn);
  gtk_gesture_group (turn, zoom);
}
