/* rw-split-handle.c: what is drawn to share out the room between canvas and panel
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-split-handle.h"

#include <glib/gi18n.h>

/* What a key moves it by, pixels. */
#define STEP 24
#define PAGE 120

/* From one sample to the next, ms: a hand that trembles is not fast. */
#define SAMPLE_TIME 24

/* After so long without a motion the hand has come to rest, ms. */
#define REST_TIME 80

struct _RwSplitHandle
{
  GtkWidget parent_instance;

  /* Child: the grip of a sheet */
  GtkWidget *grip;

  /* Borrowed: the parent */
  RwSplit *split;

  /* Of a drag: where it began; how large the panel was; and whether it went anywhere */
  graphene_point_t from;
  int taken;
  gboolean dragged;

  /* Of the last moments of a drag: how large the panel was when, ms, and how fast it grows, pixels a second */
  int sampled;
  guint32 sample_time;
  double velocity;

  /* What was told last */
  int percent;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (RwSplitHandle, rw_split_handle, GTK_TYPE_WIDGET)

/* In which direction of the screen the panel grows: it is on the right, or on
 * the left where one reads from there, or below. */
static int
get_growth (RwSplitHandle *self)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  return mirrored && !rw_split_is_narrow (self->split) ? 1 : -1;
}

/* Where the pointer is, pixels of the split: the handle itself moves along. */
static graphene_point_t
get_pointer (RwSplitHandle *self,
             double         x,
             double         y)
{
  graphene_point_t at = GRAPHENE_POINT_INIT (x, y);
  graphene_point_t to;

  return gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (self->split), &at, &to) ? to : at;
}

/* The gesture's own speed is of no use: the handle moves along with the hand. */
static void
sample (RwSplitHandle *self,
        int            extent,
        guint32        time)
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
drag_begin_cb (RwSplitHandle *self,
               double         x,
               double         y,
               GtkGesture    *gesture)
{
  rw_split_catch (self->split);
  self->from = get_pointer (self, x, y);
  self->taken = rw_split_get_extent (self->split);
  self->dragged = FALSE;
  self->sampled = self->taken;
  self->sample_time = get_time (gesture);
  self->velocity = 0.0;
}

static void
drag_update_cb (RwSplitHandle  *self,
                double          dx,
                double          dy,
                GtkGestureDrag *gesture)
{
  graphene_point_t to;
  double moved;
  int extent;
  double x;
  double y;

  if (!gtk_gesture_drag_get_start_point (gesture, &x, &y))
    return;

  to = get_pointer (self, x + dx, y + dy);
  if (!self->dragged && !gtk_drag_check_threshold (GTK_WIDGET (self), self->from.x, self->from.y, to.x, to.y))
    return;

  self->dragged = TRUE;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  moved = rw_split_is_narrow (self->split) ? to.y - self->from.y : to.x - self->from.x;
  extent = self->taken + (int) (get_growth (self) * moved);
  sample (self, extent, get_time (GTK_GESTURE (gesture)));
  rw_split_hold (self->split, extent);
}

static void
drag_end_cb (RwSplitHandle *self,
             double         dx,
             double         dy,
             GtkGesture    *gesture)
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

/* The border beside is touched by chance: there it takes two. */
static void
released_cb (RwSplitHandle *self,
             int            n_presses)
{
  if (self->dragged || n_presses != (rw_split_is_narrow (self->split) ? 1 : 2))
    return;

  rw_split_let_go (self->split);
  rw_split_toggle (self->split);
}

static void
add_gestures (RwSplitHandle *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* @args is how many pixels towards the right or the bottom of the screen. */
static gboolean
move_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  RwSplitHandle *self = RW_SPLIT_HANDLE (widget);
  int moved;
  gboolean upright;

  g_variant_get (args, "(ib)", &moved, &upright);
  if (upright != rw_split_is_narrow (self->split))
    return FALSE;

  rw_split_grow (self->split, get_growth (self) * moved);

  return TRUE;
}

static gboolean
end_cb (GtkWidget *widget,
        GVariant  *args,
        gpointer   user_data)
{
  RwSplitHandle *self = RW_SPLIT_HANDLE (widget);
  int least;
  int greatest;

  rw_split_get_range (self->split, &least, &greatest);
  rw_split_set_extent (self->split, g_variant_get_boolean (args) ? greatest : least);

  return TRUE;
}

static void
bind_move (GtkWidgetClass *widget_class,
           guint           key,
           int             moved,
           gboolean        upright)
{
  gtk_widget_class_add_binding (widget_class, key, 0, move_cb, "(ib)", moved, upright);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  bind_move (widget_class, GDK_KEY_Up, -STEP, TRUE);
  bind_move (widget_class, GDK_KEY_Down, STEP, TRUE);
  bind_move (widget_class, GDK_KEY_Left, -STEP, FALSE);
  bind_move (widget_class, GDK_KEY_Right, STEP, FALSE);
  bind_move (widget_class, GDK_KEY_Page_Up, -PAGE, TRUE);
  bind_move (widget_class, GDK_KEY_Page_Down, PAGE, TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, end_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, end_cb, "b", TRUE);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, 0, "split.toggle", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, 0, "split.toggle", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "split.toggle", NULL);
}

static void
rw_split_handle_dispose (GObject *object)
{
  g_clear_pointer (&RW_SPLIT_HANDLE (object)->grip, gtk_widget_unparent);

  G_OBJECT_CLASS (rw_split_handle_parent_class)->dispose (object);
}

static void
rw_split_handle_class_init (RwSplitHandleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_split_handle_dispose;

  add_bindings (widget_class);
  gtk_widget_class_set_css_name (widget_class, "split-handle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SEPARATOR);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_split_handle_init (RwSplitHandle *self)
{
  self->percent = -1;
  self->grip = g_object_new (GTK_TYPE_BOX,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             "halign", GTK_ALIGN_CENTER,
                             "valign", GTK_ALIGN_CENTER,
                             "css-classes", (const char * const []) { "grip", NULL },
                             NULL);
  gtk_widget_set_parent (self->grip, GTK_WIDGET (self));
  add_gestures (self);
}

GtkWidget *
rw_split_handle_new (RwSplit *split)
{
  RwSplitHandle *self = g_object_new (RW_TYPE_SPLIT_HANDLE, "focusable", TRUE, NULL);

  self->split = split;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Size of the panel"), -1);
  gtk_widget_set_parent (GTK_WIDGET (self), GTK_WIDGET (split));

  return GTK_WIDGET (self);
}

static void
turn (RwSplitHandle *self,
      gboolean       narrow)
{
  self->narrow = narrow;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), narrow ? "row-resize" : "col-resize");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_ORIENTATION,
                                  narrow ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL, -1);
}

void
rw_split_handle_update (RwSplitHandle *self)
{
  gboolean narrow = rw_split_is_narrow (self->split);
  int size = gtk_widget_get_width (GTK_WIDGET (self->split));
  g_autofree char *words = NULL;
  int percent;
  int least;

  /* A sheet can have all that is below the bar. */
  if (narrow)
    rw_split_get_range (self->split, &least, &size);
  percent = size > 0 ? (100 * rw_split_get_extent (self->split) + size / 2) / size : 0;

  if (narrow != self->narrow || self->percent < 0)
    turn (self, narrow);
  if (percent == self->percent)
    return;

  self->percent = percent;
  /* Translators: how much of the window the panel takes, for example "40%" */
  words = g_strdup_printf (_("%d%%"), percent);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) percent,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words,
                                  -1);
}
