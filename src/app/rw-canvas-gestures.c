/* rw-canvas-gestures.c: zooming and panning the canvas by pointer, touch and keys
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-canvas-private.h"

#include "rw-projection.h"

#include <math.h>

/* One notch of the wheel, one press of a key. */
#define ZOOM_STEP 1.2

/* How far a finger may stray before a press becomes a pan, pixels. */
#define PAN_THRESHOLD 8.0

static void
zoom_about_pointer (RwCanvas *self,
                    double    factor)
{
  if (self->view != NULL)
    rw_glide_zoom (&self->glide, factor, self->pointer.x, self->pointer.y);
}

/* Keys have no place of their own: they zoom about the tool. */
static void
zoom_about_tool (RwCanvas *self,
                 double    factor)
{
  RwPoint middle;
  RwPoint at;

  if (self->view == NULL)
    return;

  middle = rw_projection_get_middle (self->model, self->aspect);
  at = rw_view_to_canvas (self->view, middle.x, middle.y);
  rw_glide_zoom (&self->glide, factor, at.x, at.y);
}

static void
motion_cb (RwCanvas *self,
           double    x,
           double    y)
{
  self->pointer = (RwPoint) { x, y };
  _rw_canvas_follow_pointer (self);
}

static gboolean
scroll_cb (RwCanvas                 *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *scroll)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));

  if (self->view == NULL)
    return GDK_EVENT_PROPAGATE;

  /* A touchpad's two fingers pan, as in maps; with Ctrl, and by wheel, they zoom. */
  self->scroll_pans = gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_SURFACE &&
                      (state & GDK_CONTROL_MASK) == 0;
  if (self->scroll_pans)
    {
      rw_glide_stop (&self->glide);
      rw_view_pan_by (self->view, -dx, -dy);
    }
  else
    zoom_about_pointer (self, pow (ZOOM_STEP, -dy));

  return GDK_EVENT_STOP;
}

/* A touchpad that is let go while it pans. */
static void
decelerate_cb (RwCanvas *self,
               double    x,
               double    y)
{
  if (self->view != NULL && self->scroll_pans)
    rw_glide_fling (&self->glide, -x, -y);
}

void
_rw_canvas_update_cursor (RwCanvas *self)
{
  gboolean zoomed = self->view != NULL && rw_view_get_zoom (self->view) > 1.0;
  const char *name = !zoomed ? NULL : self->panning ? "grabbing" : "grab";

  /* Each time it is set is another cursor, and this is asked in every frame. */
  if (g_strcmp0 (name, self->cursor) == 0)
    return;

  self->cursor = name;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), name);
}

static void
show_panning (RwCanvas *self,
              gboolean  panning)
{
  self->panning = panning;
  _rw_canvas_update_cursor (self);
}

static void
pan_begin_cb (RwCanvas       *self,
              double          x,
              double          y,
              GtkGestureDrag *gesture)
{
  if (self->view == NULL || rw_view_get_zoom (self->view) <= 1.0)
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  /* A hand holds what moves on; a second press, which shows all, goes on zooming. */
  rw_glide_catch (&self->glide);
}

static void
pan_end_cb (RwCanvas *self)
{
  if (self->panning)
    show_panning (self, FALSE);
}

/* Let go on the way, it goes on for a while. */
static void
swipe_cb (RwCanvas *self,
          double    x,
          double    y)
{
  if (self->panning)
    rw_glide_fling (&self->glide, x, y);
}

static void
begin_panning (RwCanvas   *self,
               GtkGesture *gesture,
               double      x,
               double      y)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  rw_glide_stop (&self->glide);
  self->grip = rw_view_to_body (self->view, x, y);
  show_panning (self, TRUE);
}

static void
pan_update_cb (RwCanvas       *self,
               double          dx,
               double          dy,
               GtkGestureDrag *gesture)
{
  double x;
  double y;

  if (self->view == NULL || (!self->panning && hypot (dx, dy) < PAN_THRESHOLD))
    return;

  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  if (!self->panning)
    begin_panning (self, GTK_GESTURE (gesture), x, y);
  rw_view_pan_to (self->view, self->grip, x + dx, y + dy);
}

/* Counted here: a region takes each press for itself, and the gesture begins to
 * count anew. */
static gboolean
is_second_press (RwCanvas *self,
                 guint32   time,
                 RwPoint   at)
{
  int most_time;
  int most_distance;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)),
                "gtk-double-click-time", &most_time,
                "gtk-double-click-distance", &most_distance,
                NULL);

  return self->press_time != 0 && time - self->press_time <= (guint32) most_time &&
         hypot (at.x - self->press_at.x, at.y - self->press_at.y) <= most_distance;
}

static void
pressed_cb (RwCanvas   *self,
            int         n_press,
            double      x,
            double      y,
            GtkGesture *gesture)
{
  guint32 time = gtk_event_controller_get_current_event_time (GTK_EVENT_CONTROLLER (gesture));
  gboolean second = is_second_press (self, time, (RwPoint) { x, y });

  self->press_time = second ? 0 : time;
  self->press_at = (RwPoint) { x, y };
  if (second && self->view != NULL)
    rw_glide_fit (&self->glide);
}

static void
zoom_in_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  zoom_about_tool (RW_CANVAS (widget), ZOOM_STEP);
}

static void
zoom_out_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  zoom_about_tool (RW_CANVAS (widget), 1.0 / ZOOM_STEP);
}

static void
zoom_fit_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  RwCanvas *self = RW_CANVAS (widget);

  if (self->view != NULL)
    rw_glide_fit (&self->glide);
}

static void
bind_zoom (GtkWidgetClass *widget_class,
           guint           key,
           const char     *action)
{
  gtk_widget_class_add_binding_action (widget_class, key, 0, action, NULL);
}

void
_rw_canvas_class_install_gestures (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "canvas.zoom-in", NULL, zoom_in_action);
  gtk_widget_class_install_action (widget_class, "canvas.zoom-out", NULL, zoom_out_action);
  gtk_widget_class_install_action (widget_class, "canvas.zoom-fit", NULL, zoom_fit_action);

  bind_zoom (widget_class, GDK_KEY_plus, "canvas.zoom-in");
  bind_zoom (widget_class, GDK_KEY_equal, "canvas.zoom-in");
  bind_zoom (widget_class, GDK_KEY_KP_Add, "canvas.zoom-in");
  bind_zoom (widget_class, GDK_KEY_minus, "canvas.zoom-out");
  bind_zoom (widget_class, GDK_KEY_KP_Subtract, "canvas.zoom-out");
  bind_zoom (widget_class, GDK_KEY_0, "canvas.zoom-fit");
  bind_zoom (widget_class, GDK_KEY_KP_0, "canvas.zoom-fit");
}

static void
add_pointer_gestures (RwCanvas *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES |
                                                                GTK_EVENT_CONTROLLER_SCROLL_KINETIC);
  GtkGesture *click = gtk_gesture_click_new ();

  /* Before the tool, which keeps the motion of its own drag to itself. */
  gtk_event_controller_set_propagation_phase (motion, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect_swapped (scroll, "decelerate", G_CALLBACK (decelerate_cb), self);
  /* Zoomed in there is hardly a place without a region or the tool. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static GtkGesture *
add_pan (RwCanvas            *self,
         guint                button,
         GtkPropagationPhase  phase)
{
  GtkGesture *pan = gtk_gesture_drag_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (pan), button);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (pan), phase);
  g_signal_connect_swapped (pan, "drag-begin", G_CALLBACK (pan_begin_cb), self);
  g_signal_connect_swapped (pan, "drag-update", G_CALLBACK (pan_update_cb), self);
  g_signal_connect_swapped (pan, "drag-end", G_CALLBACK (pan_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pan));

  return pan;
}

void
_rw_canvas_init_gestures (RwCanvas *self)
{
  GtkGesture *swipe = gtk_gesture_swipe_new ();
  GtkGesture *pan;

  add_pointer_gestures (self);

  /* The middle button means nothing to what lies on the body: it pans from there too. */
  add_pan (self, GDK_BUTTON_MIDDLE, GTK_PHASE_CAPTURE);
  pan = add_pan (self, GDK_BUTTON_PRIMARY, GTK_PHASE_BUBBLE);

  /* Added last it hears first that a drag ends, and still knows that there was one. */
  g_signal_connect_swapped (swipe, "swipe", G_CALLBACK (swipe_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (swipe));
  gtk_gesture_group (swipe, pan);

  _rw_canvas_init_pinch (self);
}
