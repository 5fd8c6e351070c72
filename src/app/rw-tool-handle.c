/* rw-tool-handle.c: the roller or ball: to drag, to turn, to move by keys
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-tool-handle-private.h"

#include "rw-bitmap.h"
#include "rw-words.h"

/* A ball of a few pixels is still to be hit by a finger. */
#define MIN_TOUCH 22.0

G_DEFINE_FINAL_TYPE (RwToolHandle, rw_tool_handle, GTK_TYPE_WIDGET)

enum
{
  HELD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
rw_tool_handle_redraw (RwToolHandle *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* While it is dragged the drawing is carried as it is, though that depends a
 * little on the place; it is put right when the hand lets go. */
static gboolean
looks_the_same (RwToolHandle *self)
{
  RwLook now = rw_projection_get_look (self->model, self->aspect);

  if (self->dragged && !self->turning)
    now.placement.x = self->drawn.placement.x;

  return rw_projection_looks_alike (&self->drawn, &now);
}

void
_rw_tool_handle_emit_held (RwToolHandle *self)
{
  g_signal_emit (self, signals[HELD], 0);
}

void
_rw_tool_handle_refresh (RwToolHandle *self)
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
draw_cb (cairo_t  *cr,
         gpointer  user_data)
{
  RwToolHandle *self = user_data;
  const RwPalette *palette = rw_palette_get (self->style);
  RwBox box = rw_tool_handle_get_box (self);

  cairo_scale (cr, self->drawn_scale, self->drawn_scale);
  cairo_translate (cr, -box.x0, -box.y0);
  rw_projection_draw_tool (self->model, self->aspect, cr, palette, self->drawn_scale);
  if (gtk_widget_has_visible_focus (GTK_WIDGET (self)))
    rw_projection_draw_focus (self->model, self->aspect, cr, palette, self->drawn_scale);
}

static void
rw_tool_handle_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  RwToolHandle *self = RW_TOOL_HANDLE (widget);

  if (self->node == NULL)
    {
      self->drawn = rw_projection_get_look (self->model, self->aspect);
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
  RwBox box = rw_tool_handle_get_box (self);
  double scale = rw_view_get_scale (self->view);
  RwPoint at = { box.x0 + x / scale, box.y0 + y / scale };

  return rw_projection_has_tool_at (self->model, self->aspect, at, MIN_TOUCH / scale);
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

static void
rw_tool_handle_dispose (GObject *object)
{
  RwToolHandle *self = RW_TOOL_HANDLE (object);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_object (&self->model);
  g_clear_object (&self->view);
  g_clear_object (&self->turn_cursor);
  g_clear_pointer (&self->summary, g_free);

  G_OBJECT_CLASS (rw_tool_handle_parent_class)->dispose (object);
}

static void
rw_tool_handle_class_init (RwToolHandleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_tool_handle_dispose;

  signals[HELD] = g_signal_new ("held", RW_TYPE_TOOL_HANDLE, G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 0);

  widget_class->snapshot = rw_tool_handle_snapshot;
  widget_class->contains = rw_tool_handle_contains;
  widget_class->state_flags_changed = rw_tool_handle_state_flags_changed;

  gtk_widget_class_set_css_name (widget_class, "tool");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  _rw_tool_handle_class_install_actions (widget_class);
}

static void
rw_tool_handle_init (RwToolHandle *self)
{
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (rw_tool_handle_redraw), NULL);
}

static void
rw_tool_handle_follow (RwToolHandle *self,
                       RwModel      *model,
                       RwAspect      aspect,
                       RwView       *view)
{
  self->model = g_object_ref (model);
  self->aspect = aspect;
  self->view = g_object_ref (view);
  g_signal_connect_object (model, "moved", G_CALLBACK (_rw_tool_handle_refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "changed", G_CALLBACK (view_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "body-changed", G_CALLBACK (view_changed_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
rw_tool_handle_new (RwModel  *model,
                    RwAspect  aspect,
                    RwView   *view)
{
  RwToolHandle *self = g_object_new (RW_TYPE_TOOL_HANDLE, "focusable", TRUE, NULL);
  const RwBox reach = RW_MODEL_REACH;

  rw_tool_handle_follow (self, model, aspect, view);
  _rw_tool_handle_init_gestures (self);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, reach.y0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, reach.y1,
                                  -1);

  return GTK_WIDGET (self);
}

GtkWidget *
rw_tool_handle_new_still (RwModel  *model,
                          RwAspect  aspect,
                          RwView   *view)
{
  RwToolHandle *self = g_object_new (RW_TYPE_TOOL_HANDLE,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                     "can-target", FALSE,
                                     NULL);

  rw_tool_handle_follow (self, model, aspect, view);

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
  return rw_projection_get_tool_box (self->model, self->aspect);
}

gboolean
rw_tool_handle_is_held (RwToolHandle *self)
{
  g_return_val_if_fail (RW_IS_TOOL_HANDLE (self), FALSE);

  return self->dragged;
}

gboolean
rw_tool_handle_is_turned (RwToolHandle *self)
{
  g_return_val_if_fail (RW_IS_TOOL_HANDLE (self), FALSE);

  return self->dragged && self->turning;
}

const RwLevel *
rw_tool_handle_get_snap (RwToolHandle *self)
{
  g_return_val_if_fail (RW_IS_TOOL_HANDLE (self), NULL);

  return self->snap;
}

gboolean
rw_tool_handle_get_finger (RwToolHandle *self,
                           RwPoint      *at)
{
  g_return_val_if_fail (RW_IS_TOOL_HANDLE (self), FALSE);

  *at = self->finger;

  return self->dragged && self->by_finger;
}

void
rw_tool_handle_update_words (RwToolHandle *self)
{
  const RwPlacement *placement;
  g_autofree char *summary = NULL;

  g_return_if_fail (RW_IS_TOOL_HANDLE (self));

  placement = rw_model_get_placement (self->model);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, placement->y, -1);
  summary = rw_model_dup_summary (self->model);
  if (placement->tool.kind == self->summarized && g_strcmp0 (summary, self->summary) == 0)
    return;

  g_free (self->summary);
  self->summary = g_steal_pointer (&summary);
  self->summarized = placement->tool.kind;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, rw_words_tool (placement->tool.kind),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->summary,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, self->summary,
                                  -1);
}
