/* rw-split-drag.c: the hand on what shares out the room between canvas and panel
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-split-drag.h"

/* From one sample to the next, ms: a hand that trembles is not fast. */
#define SAMPLE_TIME 24

/* After so long without a motion the hand has come to rest, ms. */
#define REST_TIME 80

struct _RwSplitDrag
{
  /* Borrowed: what is shared out, and what the hand takes */
  RwSplit *split;
  GtkWidget *widget;

  /* Where the drag began; how large the panel was; and whether it went anywhere */
  graphene_point_t from;
  int taken;
  gboolean dragged;

  /* Of the last moments: how large the panel was when, ms, and how fast it grows, pixels a second */
  int sampled;
  guint32 sample_time;
  double velocity;
};

/* It is on the right, or on the left where one reads from there, or below. */
int
rw_split_drag_get_growth (RwSplit *split)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (split)) == GTK_TEXT_DIR_RTL;

  return mirrored && !rw_split_is_narrow (split) ? 1 : -1;
}

/* Where the pointer is, pixels of the split: what it holds moves along. */
static graphene_point_t
get_pointer (RwSplitDrag *self,
             double       x,
             double       y)
{
  graphene_point_t at = GRAPHENE_POINT_INIT (x, y);
  graphene_point_t to;

  return gtk_widget_compute_point (self->widget, GTK_WIDGET (self->split), &at, &to) ? to : at;
}

/* The gesture's own speed is of no use: its widget moves along with the hand. */
static void
sample (RwSplitDrag *self,
        int          extent,
        guint32      time)
{
  guint32 passed = time - self->sample_time;

  if (passed < SAMPLE_TIME)
    return;

  self->velocity = passed > REST_TIME ? 0.0 : 1000.0 * (extent - self->sampled) / passed;
  self->sampled = extent;
  self->sample_time = time;
}

static guint32
get_time (GtkGesture *gesture)
{
  return gtk_event_controller_get_current_event_time (GTK_EVENT_CONTROLLER (gesture));
}

static void
begin_cb (RwSplitDrag *self,
          double       x,
          double       y,
          GtkGesture  *gesture)
{
  rw_split_catch (self->split);
  self->from = get_pointer (self, x, y);
  self->taken = rw_split_get_extent (self->split);
  self->dragged = FALSE;
  self->sampled = self->taken;
  self->sample_time = get_time (gesture);
  self->velocity = 0.0;
}

/* A header bar moves the window, wherever it is; one in a sheet must not. */
static void
bar_begin_cb (RwSplitDrag *self,
              double       x,
              double       y,
              GtkGesture  *gesture)
{
  GtkWidget *pressed = gtk_widget_pick (self->widget, x, y, GTK_PICK_DEFAULT);

  self->dragged = FALSE;
  if (!rw_split_is_narrow (self->split) ||
      (pressed != NULL && (GTK_IS_BUTTON (pressed) || gtk_widget_get_ancestor (pressed, GTK_TYPE_BUTTON) != NULL)))
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  begin_cb (self, x, y, gesture);
}

static void
update_cb (RwSplitDrag    *self,
           double          dx,
           double          dy,
           GtkGestureDrag *gesture)
{
  graphene_point_t to;
  double moved;
  int extent;
  double x;
  double y;

  /* The others are taken only from the window. */
  if (gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture)) > GDK_BUTTON_PRIMARY ||
      !gtk_gesture_drag_get_start_point (gesture, &x, &y))
    return;

  to = get_pointer (self, x + dx, y + dy);
  if (!self->dragged && !gtk_drag_check_threshold (self->widget, self->from.x, self->from.y, to.x, to.y))
    return;

  self->dragged = TRUE;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  moved = rw_split_is_narrow (self->split) ? to.y - self->from.y : to.x - self->from.x;
  extent = self->taken + (int) (rw_split_drag_get_growth (self->split) * moved);
  sample (self, extent, get_time (GTK_GESTURE (gesture)));
  rw_split_hold (self->split, extent);
}

static void
end_cb (RwSplitDrag *self,
        double       dx,
        double       dy,
        GtkGesture  *gesture)
{
  if (!self->dragged)
    {
      rw_split_let_go (self->split);
      return;
    }

  if (get_time (gesture) - self->sample_time > REST_TIME)
    self->velocity = 0.0;
  rw_split_release (self->split, self->velocity);
}

/* What listens to the gesture goes with it. */
static RwSplitDrag *
add_drag (RwSplit   *split,
          GtkWidget *widget,
          GCallback  begin,
          gboolean   captures)
{
  RwSplitDrag *self = g_new0 (RwSplitDrag, 1);
  GtkGesture *gesture = gtk_gesture_drag_new ();

  self->split = split;
  self->widget = widget;
  g_object_set_data_full (G_OBJECT (gesture), "rw-split-drag", self, g_free);
  if (captures)
    {
      gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (gesture), GTK_PHASE_CAPTURE);
      gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (gesture), 0);
    }
  g_signal_connect_swapped (gesture, "drag-begin", begin, self);
  g_signal_connect_swapped (gesture, "drag-update", G_CALLBACK (update_cb), self);
  g_signal_connect_swapped (gesture, "drag-end", G_CALLBACK (end_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (gesture));

  return self;
}

RwSplitDrag *
rw_split_drag_add (RwSplit   *split,
                   GtkWidget *widget)
{
  g_return_val_if_fail (RW_IS_SPLIT (split), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  return add_drag (split, widget, G_CALLBACK (begin_cb), FALSE);
}

void
rw_split_drag_add_bar (RwSplit   *split,
                       GtkWidget *bar)
{
  g_return_if_fail (RW_IS_SPLIT (split));
  g_return_if_fail (GTK_IS_WIDGET (bar));

  add_drag (split, bar, G_CALLBACK (bar_begin_cb), TRUE);
}

gboolean
rw_split_drag_is_press (RwSplitDrag *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return !self->dragged;
}
