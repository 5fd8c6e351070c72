/* rw-reveal.c: brings a widget into sight
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-reveal.h"

/* Between the widget and the edge, pixels. */
#define AIR 16.0

static void
scroll (GtkWidget *widget,
        GtkWidget *scroller)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  graphene_rect_t bounds;
  double above, below;

  if (!gtk_widget_compute_bounds (widget, scroller, &bounds) || bounds.size.height <= 0.0f)
    return;

  above = AIR - bounds.origin.y;
  below = bounds.origin.y + bounds.size.height + AIR - gtk_widget_get_height (scroller);
  if (above > 0.0)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) - above);
  else if (below > 0.0)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + MIN (below, -above));
}

static gboolean
placed_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);

  if (scroller != NULL)
    scroll (widget, scroller);

  return G_SOURCE_REMOVE;
}

/* The frame that comes first gives it its place, and the one after that moves it. */
static gboolean
first_frame_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  gtk_widget_add_tick_callback (widget, placed_cb, NULL, NULL);

  return G_SOURCE_REMOVE;
}

void
rw_reveal (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_widget_add_tick_callback (widget, first_frame_cb, NULL, NULL);
}
