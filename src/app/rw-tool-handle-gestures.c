/* rw-tool-handle-gestures.c: dragging and turning the tool by pointer, touch and keys
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-tool-handle-private.h"

#include "rw-turn-cursor.h"

#include <math.h>

/* What the keys do: millimetres and degrees a press. */
#define KEY_STEP 5.0
#define KEY_TURN 5.0

/* How near to the middle of a vertebra a drag with Ctrl rests there, as a part of
 * the way to half-way. */
#define SNAP_SHARE 0.45

/* The fingers of a hand come down within that time, ms. */
#define YOUNG 300

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
  graphene_point_t at;

  if (event == NULL || native == NULL || !gdk_event_get_position (event, x, y))
    return FALSE;

  gtk_native_get_surface_transform (native, &surface_x, &surface_y);
  graphene_point_init (&at, *x - surface_x, *y - surface_y);
  if (!gtk_widget_compute_point (GTK_WIDGET (native), canvas, &at, &at))
    return FALSE;

  *x = at.x;
  *y = at.y;

  return TRUE;
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

  self->finger = (RwPoint) { x, y };
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

static gboolean
has_modifier (GtkGesture      *gesture,
              GdkModifierType  modifier)
{
  return (gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture)) & modifier) != 0;
}

static gboolean
is_finger (GtkGesture *gesture)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));

  return event != NULL && gdk_event_get_event_type (event) == GDK_TOUCH_BEGIN;
}

static GdkCursor *
get_turn_cursor (RwToolHandle *self)
{
  if (self->turn_cursor == NULL)
    self->turn_cursor = rw_turn_cursor_new ();

  return self->turn_cursor;
}

/* What a press would do, or does. */
static void
show_cursor (RwToolHandle *self,
             gboolean      turning)
{
  if (turning)
    gtk_widget_set_cursor (GTK_WIDGET (self), get_turn_cursor (self));
  else
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self), self->dragged ? "grabbing" : "grab");
}

static void
begin_drag (RwToolHandle *self,
            GtkGesture   *gesture,
            gboolean      turning)
{
  RwPoint middle = rw_projection_get_middle (self->model, self->aspect);
  RwPoint at;

  if (!get_point (self, gesture, &at))
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->drag = gesture;
  self->dragged = TRUE;
  self->turning = turning;
  self->by_finger = is_finger (gesture);
  self->grip = (RwPoint) { at.x - middle.x, at.y - middle.y };
  self->grip_angle = get_angle_from_middle (self, at);
  self->start = *rw_model_get_placement (self->model);
  self->start_point = self->finger;
  self->start_time = gtk_event_controller_get_current_event_time (GTK_EVENT_CONTROLLER (gesture));
  show_cursor (self, turning);
  rw_model_set_held (self->model, TRUE);
  _rw_tool_handle_emit_held (self);
}

static void
drag_begin_cb (RwToolHandle *self,
               double        x,
               double        y,
               GtkGesture   *gesture)
{
  begin_drag (self, gesture, self->aspect == RW_ASPECT_BACK && has_modifier (gesture, GDK_SHIFT_MASK));
}

static void
knob_begin_cb (RwToolHandle *self,
               double        x,
               double        y,
               GtkGesture   *gesture)
{
  begin_drag (self, gesture, TRUE);
}

/* The index of the vertebra whose middle is nearest to @y. */
static guint
find_nearest (RwAtlas *atlas,
              double   y)
{
  guint nearest = 0;

  for (guint i = 1; i < rw_atlas_get_n_levels (atlas); i++)
    if (fabs (y - rw_level_get_middle (rw_atlas_get_level (atlas, i))) <
        fabs (y - rw_level_get_middle (rw_atlas_get_level (atlas, nearest))))
      nearest = i;

  return nearest;
}

/* The middles of the vertebrae draw the tool to themselves: near one it rests,
 * from there on it comes away more and more, and half-way to the next it is where
 * the hand is. Returns the vertebra at whose middle it rests. */
static const RwLevel *
snap (RwToolHandle *self,
      double       *y)
{
  RwAtlas *atlas = rw_content_get_atlas (rw_model_get_content (self->model));
  guint nearest = find_nearest (atlas, *y);
  const RwLevel *level = rw_atlas_get_level (atlas, nearest);
  double middle = rw_level_get_middle (level);
  int next = *y > middle ? (int) nearest + 1 : (int) nearest - 1;
  double half, away;

  if (next < 0 || next >= (int) rw_atlas_get_n_levels (atlas))
    return NULL;

  half = fabs (rw_level_get_middle (rw_atlas_get_level (atlas, next)) - middle) / 2.0;
  away = MAX (fabs (*y - middle) / half - SNAP_SHARE, 0.0) / (1.0 - SNAP_SHARE);
  *y = middle + copysign (half * away * away, *y - middle);

  return away == 0.0 ? level : NULL;
}

static void
move_by_drag (RwToolHandle *self,
              GtkGesture   *gesture,
              RwPoint       to)
{
  gboolean snaps = self->aspect != RW_ASPECT_SECTION && has_modifier (gesture, GDK_CONTROL_MASK);
  const RwLevel *level = snaps ? snap (self, &to.y) : NULL;
  gboolean news = level != self->snap;

  self->snap = level;
  rw_projection_move_to (self->model, self->aspect, to);
  if (news)
    _rw_tool_handle_emit_held (self);
}

static void
drag_update_cb (RwToolHandle *self,
                double        dx,
                double        dy,
                GtkGesture   *gesture)
{
  RwPoint at;

  if (gesture != self->drag || !get_point (self, gesture, &at))
    return;

  if (self->turning)
    rw_model_turn_to (self->model, self->start.angle + get_angle_from_middle (self, at) - self->grip_angle);
  else
    move_by_drag (self, gesture, (RwPoint) { at.x - self->grip.x, at.y - self->grip.y });
}

static void
end_drag (RwToolHandle *self)
{
  if (!self->dragged)
    return;

  self->dragged = FALSE;
  self->drag = NULL;
  self->snap = NULL;
  _rw_tool_handle_refresh (self);
  show_cursor (self, FALSE);
  rw_model_set_held (self->model, FALSE);
  _rw_tool_handle_emit_held (self);
}

static gboolean
take_back_cb (GtkWidget *widget,
              GVariant  *parameter,
              gpointer   user_data)
{
  return rw_tool_handle_take_back (RW_TOOL_HANDLE (widget));
}

static void
motion_cb (RwToolHandle             *self,
           double                    x,
           double                    y,
           GtkEventControllerMotion *motion)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (motion));
  gboolean turning = self->aspect == RW_ASPECT_BACK && (state & GDK_SHIFT_MASK) != 0;
  GdkCursor *shown = gtk_widget_get_cursor (GTK_WIDGET (self));

  if (!self->dragged && turning != (shown != NULL && shown == self->turn_cursor))
    show_cursor (self, turning);
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

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, take_back_cb, NULL);

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

static void
add_drag (RwToolHandle *self,
          GtkWidget    *widget,
          GCallback     begin_cb)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_object (drag, "drag-begin", begin_cb, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-end", G_CALLBACK (end_drag), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "cancel", G_CALLBACK (end_drag), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
}

void
_rw_tool_handle_init_gestures (RwToolHandle *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  add_drag (self, GTK_WIDGET (self), G_CALLBACK (drag_begin_cb));
}

/* Where it lay, but not another tool: that was no part of the drag. It comes back
 * while it is still held, and so leaves no step to be undone. */
gboolean
rw_tool_handle_take_back (RwToolHandle *self)
{
  RwPlacement placement;

  g_return_val_if_fail (RW_IS_TOOL_HANDLE (self), FALSE);

  if (!self->dragged)
    return FALSE;

  placement = *rw_model_get_placement (self->model);
  placement.x = self->start.x;
  placement.y = self->start.y;
  placement.angle = self->start.angle;
  rw_model_set_placement (self->model, &placement);
  gtk_event_controller_reset (GTK_EVENT_CONTROLLER (self->drag));
  end_drag (self);

  return TRUE;
}

void
rw_tool_handle_give_way (RwToolHandle *self,
                         guint32       time)
{
  g_return_if_fail (RW_IS_TOOL_HANDLE (self));

  if (!self->dragged)
    return;

  if (time - self->start_time < YOUNG ||
      !gtk_drag_check_threshold (GTK_WIDGET (self), self->start_point.x, self->start_point.y,
                                 self->finger.x, self->finger.y))
    {
      rw_tool_handle_take_back (self);
      return;
    }

  gtk_event_controller_reset (GTK_EVENT_CONTROLLER (self->drag));
  end_drag (self);
}

void
rw_tool_handle_take_knob (RwToolHandle *self,
                          GtkWidget    *knob)
{
  g_return_if_fail (RW_IS_TOOL_HANDLE (self));
  g_return_if_fail (GTK_IS_WIDGET (knob));

  gtk_widget_set_cursor (knob, get_turn_cursor (self));
  add_drag (self, knob, G_CALLBACK (knob_begin_cb));
}
