/* rw-canvas-focus.c: the way of the keyboard over the canvas
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tool is one stop of Tab, all regions together are the next: over them lead
 * the arrow keys.
 */

#include "config.h"

#include "rw-canvas-private.h"

#include "rw-region-button.h"

#include <math.h>

/* What lies straight on comes before what is nearer but off the line. */
#define WEIGHT_OFF_LINE 3.0
#define WEIGHT_ASKEW 0.5

/* So far on it must be at least, mm. */
#define LEAST_STEP 1.0

static RwBox
get_box (gpointer region)
{
  return rw_region_button_get_box (RW_REGION_BUTTON (region));
}

/* The box turned so that @direction is along its x. */
static RwBox
turn_box (RwBox            box,
          GtkDirectionType direction)
{
  if (direction == GTK_DIR_LEFT)
    return (RwBox) { -box.x1, box.y0, -box.x0, box.y1 };
  if (direction == GTK_DIR_UP)
    return (RwBox) { -box.y1, box.x0, -box.y0, box.x1 };
  if (direction == GTK_DIR_DOWN)
    return (RwBox) { box.y0, box.x0, box.y1, box.x1 };

  return box;
}

/* How far it is from one box to another one that lies along x, or G_MAXDOUBLE. */
static double
get_way (RwBox from,
         RwBox to)
{
  double along = (to.x0 + to.x1 - from.x0 - from.x1) / 2.0;
  double askew = fabs (to.y0 + to.y1 - from.y0 - from.y1) / 2.0;
  double off_line = MAX (MAX (to.y0 - from.y1, from.y0 - to.y1), 0.0);

  return along < LEAST_STEP ? G_MAXDOUBLE : along + WEIGHT_OFF_LINE * off_line + WEIGHT_ASKEW * askew;
}

static GtkWidget *
find_next (RwCanvas         *self,
           GtkWidget        *region,
           GtkDirectionType  direction)
{
  RwBox from = turn_box (get_box (region), direction);
  GtkWidget *next = NULL;
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < self->regions->len; i++)
    {
      gpointer other = g_ptr_array_index (self->regions, i);
      double way = get_way (from, turn_box (get_box (other), direction));

      if (way >= least)
        continue;

      next = other;
      least = way;
    }

  return next;
}

/* The topmost. */
static GtkWidget *
find_first (RwCanvas *self)
{
  GtkWidget *first = NULL;

  for (guint i = 0; i < self->regions->len; i++)
    {
      gpointer other = g_ptr_array_index (self->regions, i);

      if (first == NULL || get_box (other).y0 < get_box (first).y0)
        first = other;
    }

  return first;
}

static gboolean
focus_regions (RwCanvas *self)
{
  GtkWidget *region = self->entered != NULL ? self->entered : find_first (self);

  return region != NULL && gtk_widget_grab_focus (region);
}

/* At the edge of the body an arrow leads nowhere, and not out of the canvas. */
static void
walk (RwCanvas         *self,
      GtkWidget        *region,
      GtkDirectionType  direction)
{
  GtkWidget *next = find_next (self, region, direction);

  if (next != NULL)
    gtk_widget_grab_focus (next);
}

static gboolean
rw_canvas_focus (GtkWidget        *widget,
                 GtkDirectionType  direction)
{
  RwCanvas *self = RW_CANVAS (widget);
  GtkWidget *child = gtk_widget_get_focus_child (widget);
  gboolean at_region = child != NULL && child != self->tool;

  if (self->small)
    return FALSE;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    {
      if (at_region)
        walk (self, child, direction);
      return at_region || gtk_widget_grab_focus (self->tool);
    }

  if (child == NULL)
    return direction == GTK_DIR_TAB_FORWARD ? gtk_widget_grab_focus (self->tool) : focus_regions (self);

  if (at_region == (direction == GTK_DIR_TAB_FORWARD))
    return FALSE;

  return at_region ? gtk_widget_grab_focus (self->tool) : focus_regions (self);
}

static void
rw_canvas_set_focus_child (GtkWidget *widget,
                           GtkWidget *child)
{
  RwCanvas *self = RW_CANVAS (widget);

  if (child != NULL && RW_IS_REGION_BUTTON (child))
    self->entered = child;

  GTK_WIDGET_CLASS (g_type_class_peek (GTK_TYPE_WIDGET))->set_focus_child (widget, child);
}

static gboolean
leave_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   user_data)
{
  RwCanvas *self = RW_CANVAS (widget);
  GtkWidget *child = gtk_widget_get_focus_child (widget);

  return child != NULL && child != self->tool && gtk_widget_grab_focus (self->tool);
}

void
_rw_canvas_class_install_focus (GtkWidgetClass *widget_class)
{
  widget_class->focus = rw_canvas_focus;
  widget_class->set_focus_child = rw_canvas_set_focus_child;
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, leave_cb, NULL);
}
