/* rw-tool-handle-gestures.c: dragging and turning the tool by pointer, touch and keys
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-tool-handle-private.h"

#include <math.h>

/* What the keys do: millimetres and degrees a press. */
#define KEY_STEP 5.0
#define KEY_TURN 5.0

/* Where the pointer or finger is on the canvas. Asked of the event and not of
 * the gesture, whose point is in the handle's frame: the handle is moved and
 * grows as it is dragged and turned. */
static gboolean
get_canvas_point (GtkWidget  *canvas,
                  GtkGesture *gesture,
                  double     *x,
                  double     *y)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));
  GtkNative *native = gtk_widget_get_native (canvas);
  double surface_x;
  double surface_y;

  if (event == NULL || native == NULL || !gdk_event_get_position (event, x, y))
    return FALSE;

  gtk_native_get_surface_transform (native, &surface_x, &surface_y);

  return gtk_widget_translate_coordinates (GTK_WIDGET (native), canvas, *x - surface_x, *y - surface_y, x, y);
}

static gboolean
get_point (RwToolHandle *self,
           GtkGesture   *gesture,
           RwPoint      *point)
{
  GtkWidget *canvas = gtk_widget_get_parent (GTK_WIDGET (self));
  double x;
  double y;

  if (canvas == NULL || !get_canvas_point (canvas, gesture, &x, &y))
    return FALSE;

  *point = rw_view_to_body (self->view, x, y);

  return TRUE;
}

static double
get_angle_from_middle (RwToolHandle *self,
                       RwPoint       at)
{
  RwPoint middle = rw_projection_get_middle (self->model, self->aspect);

  return atan2 (at.y - middle.y, at.x - middle.x) * 180.0 / G_PI;
}

static void
drag_begin_cb (RwToolHandle   *self,
               double          x,
               double          y,
               GtkGestureDrag *gesture)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  RwPoint middle = rw_projection_get_middle (self->model, self->aspect);
  RwPoint at;

  if (!get_point (self, GTK_GESTURE (gesture), &at))
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->dragged = TRUE;
  self->turning = self->aspect == RW_ASPECT_BACK && (state & GDK_SHIFT_MASK) != 0;
  self->grip = (RwPoint) { at.x - middle.x, at.y - middle.y };
  self->grip_angle = get_angle_from_middle (self, at);
  self->start_angle = rw_model_get_placement (self->model)->angle;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
}

static void
drag_update_cb (RwToolHandle   *self,
                double          dx,
                double          dy,
                GtkGestureDrag *gesture)
{
  RwPoint at;

  if (!self->dragged || !get_point (self, GTK_GESTURE (gesture), &at))
    return;

  if (self->turning)
    rw_model_turn_to (self->model, self->start_angle + get_angle_from_middle (self, at) - self->grip_angle);
  else
    rw_projection_move_to (self->model, self->aspect,
                           (RwPoint) { at.x - self->grip.x, at.y - self->grip.y });
}

static void
drag_end_cb (RwToolHandle *self)
{
  self->dragged = FALSE;
  _rw_tool_handle_refresh (self);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
}

/* Up and down is along the spine, left and right across it, whichever view is
 * looked at. */
static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  RwToolHandle *self = RW_TOOL_HANDLE (widget);
  const RwPlacement *placement = rw_model_get_placement (self->model);
  double dx;
  double dy;

  g_variant_get (parameter, "(dd)", &dx, &dy);
  rw_model_move_to (self->model, placement->x + dx, placement->y + dy);
}

static void
move_levels_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  rw_model_move_by_levels (RW_TOOL_HANDLE (widget)->model, g_variant_get_int32 (parameter));
}

static void
turn_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  rw_model_turn_by (RW_TOOL_HANDLE (widget)->model, g_variant_get_double (parameter));
}

static void
bind_move (GtkWidgetClass *widget_class,
           guint           key,
           guint           keypad,
           double          dx,
           double          dy)
{
  gtk_widget_class_add_binding_action (widget_class, key, 0, "tool.move", "(dd)", dx, dy);
  gtk_widget_class_add_binding_action (widget_class, keypad, 0, "tool.move", "(dd)", dx, dy);
}

static void
bind_levels (GtkWidgetClass *widget_class,
             guint           key,
             GdkModifierType modifiers,
             int             levels)
{
  gtk_widget_class_add_binding_action (widget_class, key, modifiers, "tool.move-levels", "i", levels);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  bind_move (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, -KEY_STEP, 0.0);
  bind_move (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, KEY_STEP, 0.0);
  bind_move (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, 0.0, -KEY_STEP);
  bind_move (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, 0.0, KEY_STEP);

  bind_levels (widget_class, GDK_KEY_Up, GDK_SHIFT_MASK, -1);
  bind_levels (widget_class, GDK_KEY_Down, GDK_SHIFT_MASK, 1);
  bind_levels (widget_class, GDK_KEY_KP_Up, GDK_SHIFT_MASK, -1);
  bind_levels (widget_class, GDK_KEY_KP_Down, GDK_SHIFT_MASK, 1);
  bind_levels (widget_class, GDK_KEY_Page_Up, 0, -1);
  bind_levels (widget_class, GDK_KEY_Page_Down, 0, 1);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_bracketleft, 0, "tool.turn", "d", -KEY_TURN);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_bracketright, 0, "tool.turn", "d", KEY_TURN);
}

void
_rw_tool_handle_class_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "tool.move", "(dd)", move_action);
  gtk_widget_class_install_action (widget_class, "tool.move-levels", "i", move_levels_action);
  gtk_widget_class_install_action (widget_class, "tool.turn", "d", turn_action);
  add_bindings (widget_class);
}

void
_rw_tool_handle_init_gestures (RwToolHandle *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}
