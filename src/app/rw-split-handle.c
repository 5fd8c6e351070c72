/* rw-split-handle.c: what is drawn to share out the room between canvas and panel
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-split-handle.h"

#include "rw-split-drag.h"

#include <glib/gi18n.h>

/* What a key moves it by, pixels. */
#define STEP 24
#define PAGE 120

struct _RwSplitHandle
{
  GtkWidget parent_instance;

  /* Child: the grip of a sheet */
  GtkWidget *grip;

  /* Borrowed: the parent, and the hand on this */
  RwSplit *split;
  RwSplitDrag *drag;

  /* What was told last */
  int percent;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (RwSplitHandle, rw_split_handle, GTK_TYPE_WIDGET)

/* The border beside is touched by chance: there it takes two. */
static void
released_cb (RwSplitHandle *self,
             int            n_presses)
{
  if (!rw_split_drag_is_press (self->drag) || n_presses != (rw_split_is_narrow (self->split) ? 1 : 2))
    return;

  rw_split_let_go (self->split);
  rw_split_toggle (self->split);
}

static void
add_gestures (RwSplitHandle *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->drag = rw_split_drag_add (self->split, GTK_WIDGET (self));
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
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

  rw_split_grow (self->split, rw_split_drag_get_growth (self->split) * moved);

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
}

GtkWidget *
rw_split_handle_new (RwSplit *split)
{
  RwSplitHandle *self = g_object_new (RW_TYPE_SPLIT_HANDLE, "focusable", TRUE, NULL);

  self->split = split;
  add_gestures (self);
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
