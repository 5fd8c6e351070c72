/* rw-tool-handle.c: the roller or ball: to drag, to turn, to move by keys
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-tool-handle.h"

#include "rw-bitmap.h"
#include "rw-painter.h"
#include "rw-words.h"

#include <glib/gi18n.h>
#include <math.h>

/* What the keys do: millimetres and degrees a press. */
#define KEY_STEP 5.0
#define KEY_TURN 5.0

/* A ball of a few pixels is still to be hit by a finger. */
#define MIN_TOUCH 22.0

struct _RwToolHandle
{
  GtkWidget parent_instance;

  /* Owned; the node until the tool looks different */
  RwModel *model;
  RwView *view;
  GskRenderNode *node;
  char *summary;

  /* What @summary was made for: two tools may lie and rate alike. */
  RwToolKind summarized;

  RwStyle style;

  /* Of a drag: where on the tool it was taken, mm from its middle, and for a
   * turn the angles of pointer and tool at the start. */
  RwPoint grip;
  double grip_angle;
  double start_angle;
  gboolean dragged;
  gboolean turning;

  /* What the drawing was made for: a tool that only moves is not drawn anew. */
  RwPlacement drawn;
  double drawn_scale;
};

G_DEFINE_FINAL_TYPE (RwToolHandle, rw_tool_handle, GTK_TYPE_WIDGET)

static void
rw_tool_handle_update_description (RwToolHandle *self)
{
  const RwPlacement *placement = rw_model_get_placement (self->model);
  g_autofree char *summary = rw_model_dup_summary (self->model);

  if (placement->tool.kind == self->summarized && g_strcmp0 (summary, self->summary) == 0)
    return;

  g_free (self->summary);
  self->summary = g_steal_pointer (&summary);
  self->summarized = placement->tool.kind;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, rw_words_tool (placement->tool.kind),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->summary,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, placement->y,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, self->summary,
                                  -1);
}

static void
rw_tool_handle_redraw (RwToolHandle *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The tool is clear where the spine lies under it, so its drawing depends on x.
 * While it is dragged the drawing is carried as it is; it is put right when the
 * hand lets go. */
static gboolean
looks_the_same (RwToolHandle *self)
{
  RwPlacement now = *rw_model_get_placement (self->model);

  now.y = self->drawn.y;
  if (self->dragged && !self->turning)
    now.x = self->drawn.x;

  return rw_placement_equal (&now, &self->drawn);
}

static void
moved_cb (RwToolHandle *self)
{
  if (!looks_the_same (self))
    rw_tool_handle_redraw (self);
}

static void
view_changed_cb (RwToolHandle *self)
{
  if (rw_view_get_scale (self->view) != self->drawn_scale)
    rw_tool_handle_redraw (self);
}

static void
append_outline (const RwPlacement *placement,
                cairo_t           *cr)
{
  double radius = placement->tool.diameter / 2.0;
  double reach = placement->tool.length / 2.0;

  cairo_save (cr);
  cairo_translate (cr, placement->x, placement->y);
  cairo_rotate (cr, placement->angle * G_PI / 180.0);
  if (placement->tool.kind == RW_TOOL_FOAM_ROLLER)
    {
      cairo_rectangle (cr, -reach, -radius, 2.0 * reach, 2.0 * radius);
    }
  else
    {
      cairo_arc (cr, reach, 0.0, radius, -G_PI_2, G_PI_2);
      cairo_arc (cr, -reach, 0.0, radius, G_PI_2, 3.0 * G_PI_2);
      cairo_close_path (cr);
    }
  cairo_restore (cr);
}

static void
draw_focus_ring (const RwPlacement *placement,
                 const RwPalette   *palette,
                 cairo_t           *cr,
                 double             scale)
{
  append_outline (placement, cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  rw_color_set (&palette->label_halo, cr);
  cairo_set_line_width (cr, 5.0 / scale);
  cairo_stroke_preserve (cr);
  rw_color_set (&palette->label, cr);
  cairo_set_line_width (cr, 2.0 / scale);
  cairo_stroke (cr);
}

static void
draw_cb (cairo_t  *cr,
         gpointer  user_data)
{
  RwToolHandle *self = user_data;
  const RwPlacement *placement = rw_model_get_placement (self->model);
  const RwPalette *palette = rw_palette_get (self->style);
  RwBox box = rw_tool_handle_get_box (self);

  cairo_scale (cr, self->drawn_scale, self->drawn_scale);
  cairo_translate (cr, -box.x0, -box.y0);
  rw_painter_draw_tool (cr, palette, placement, self->drawn_scale);
  if (gtk_widget_has_visible_focus (GTK_WIDGET (self)))
    draw_focus_ring (placement, palette, cr, self->drawn_scale);
}

static void
rw_tool_handle_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  RwToolHandle *self = RW_TOOL_HANDLE (widget);

  if (self->node == NULL)
    {
      self->drawn = *rw_model_get_placement (self->model);
      self->drawn_scale = rw_view_get_scale (self->view);
      self->node = rw_bitmap_new_drawn (gtk_widget_get_width (widget), gtk_widget_get_height (widget),
                                        gtk_widget_get_scale_factor (widget), draw_cb, self);
    }

  gtk_snapshot_append_node (snapshot, self->node);
}

static gboolean
rw_tool_handle_contains (GtkWidget *widget,
                         double     x,
                         double     y)
{
  RwToolHandle *self = RW_TOOL_HANDLE (widget);
  const RwPlacement *placement = rw_model_get_placement (self->model);
  RwBox box = rw_tool_handle_get_box (self);
  double scale = rw_view_get_scale (self->view);
  double dx = box.x0 + x / scale - placement->x;
  double dy = box.y0 + y / scale - placement->y;
  double angle = placement->angle * G_PI / 180.0;
  double along = dx * cos (angle) + dy * sin (angle);
  double across = dy * cos (angle) - dx * sin (angle);
  double radius = MAX (placement->tool.diameter / 2.0, MIN_TOUCH / scale);

  if (placement->tool.kind == RW_TOOL_FOAM_ROLLER)
    return fabs (along) <= placement->tool.length / 2.0 && fabs (across) <= radius;

  return hypot (MAX (fabs (along) - placement->tool.length / 2.0, 0.0), across) <= radius;
}

static void
rw_tool_handle_state_flags_changed (GtkWidget     *widget,
                                    GtkStateFlags  previous)
{
  const GtkStateFlags shown = GTK_STATE_FLAG_FOCUSED | GTK_STATE_FLAG_FOCUS_VISIBLE;

  if (((gtk_widget_get_state_flags (widget) ^ previous) & shown) != 0)
    rw_tool_handle_redraw (RW_TOOL_HANDLE (widget));

  GTK_WIDGET_CLASS (rw_tool_handle_parent_class)->state_flags_changed (widget, previous);
}

/* The point of the body under the gesture, whatever has happened to the
 * handle's own allocation since the gesture began. */
static gboolean
get_body_point (RwToolHandle *self,
                GtkGesture   *gesture,
                RwPoint      *body)
{
  GtkWidget *canvas = gtk_widget_get_parent (GTK_WIDGET (self));
  double x;
  double y;

  if (canvas == NULL || !gtk_gesture_get_point (gesture, NULL, &x, &y))
    return FALSE;

  if (!gtk_widget_translate_coordinates (GTK_WIDGET (self), canvas, x, y, &x, &y))
    return FALSE;

  *body = rw_view_to_body (self->view, x, y);

  return TRUE;
}

static double
get_angle_from_middle (RwToolHandle *self,
                       RwPoint       body)
{
  const RwPlacement *placement = rw_model_get_placement (self->model);

  return atan2 (body.y - placement->y, body.x - placement->x) * 180.0 / G_PI;
}

static void
drag_begin_cb (RwToolHandle   *self,
               double          x,
               double          y,
               GtkGestureDrag *gesture)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  const RwPlacement *placement = rw_model_get_placement (self->model);
  RwPoint body;

  if (!get_body_point (self, GTK_GESTURE (gesture), &body))
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->dragged = TRUE;
  self->turning = (state & GDK_SHIFT_MASK) != 0;
  self->grip = (RwPoint) { body.x - placement->x, body.y - placement->y };
  self->grip_angle = get_angle_from_middle (self, body);
  self->start_angle = placement->angle;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
}

static void
drag_update_cb (RwToolHandle   *self,
                double          dx,
                double          dy,
                GtkGestureDrag *gesture)
{
  RwPoint body;

  if (!self->dragged || !get_body_point (self, GTK_GESTURE (gesture), &body))
    return;

  if (self->turning)
    rw_model_turn_to (self->model, self->start_angle + get_angle_from_middle (self, body) - self->grip_angle);
  else
    rw_model_move_to (self->model, body.x - self->grip.x, body.y - self->grip.y);
}

static void
drag_end_cb (RwToolHandle *self)
{
  self->dragged = FALSE;
  moved_cb (self);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
}

static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  RwToolHandle *self = RW_TOOL_HANDLE (widget);
  double dx;
  double dy;

  g_variant_get (parameter, "(dd)", &dx, &dy);
  rw_model_move_by (self->model, dx, dy);
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

static void
rw_tool_handle_dispose (GObject *object)
{
  RwToolHandle *self = RW_TOOL_HANDLE (object);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_object (&self->model);
  g_clear_object (&self->view);
  g_clear_pointer (&self->summary, g_free);

  G_OBJECT_CLASS (rw_tool_handle_parent_class)->dispose (object);
}

static void
rw_tool_handle_class_init (RwToolHandleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_tool_handle_dispose;

  widget_class->snapshot = rw_tool_handle_snapshot;
  widget_class->contains = rw_tool_handle_contains;
  widget_class->state_flags_changed = rw_tool_handle_state_flags_changed;

  gtk_widget_class_set_css_name (widget_class, "tool");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_widget_class_install_action (widget_class, "tool.move", "(dd)", move_action);
  gtk_widget_class_install_action (widget_class, "tool.move-levels", "i", move_levels_action);
  gtk_widget_class_install_action (widget_class, "tool.turn", "d", turn_action);
  add_bindings (widget_class);
}

static void
rw_tool_handle_init (RwToolHandle *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));

  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (rw_tool_handle_redraw), NULL);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
}

GtkWidget *
rw_tool_handle_new (RwModel *model,
                    RwView  *view)
{
  RwToolHandle *self = g_object_new (RW_TYPE_TOOL_HANDLE, NULL);
  const RwBox reach = RW_MODEL_REACH;

  self->model = g_object_ref (model);
  self->view = g_object_ref (view);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, reach.y0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, reach.y1,
                                  -1);
  g_signal_connect_object (model, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "changed", G_CALLBACK (view_changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

void
rw_tool_handle_set_style (RwToolHandle *self,
                          RwStyle       style)
{
  g_return_if_fail (RW_IS_TOOL_HANDLE (self));

  if (style == self->style)
    return;

  self->style = style;
  rw_tool_handle_redraw (self);
}

RwBox
rw_tool_handle_get_box (RwToolHandle *self)
{
  RwBox box;

  rw_painter_get_tool_bounds (rw_model_get_placement (self->model), &box);

  return box;
}

void
rw_tool_handle_announce (RwToolHandle *self)
{
  g_return_if_fail (RW_IS_TOOL_HANDLE (self));

  rw_tool_handle_update_description (self);
}
