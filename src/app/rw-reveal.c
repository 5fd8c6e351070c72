/* rw-reveal.c: brings a widget into sight
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-reveal.h"

/* Between the widget and the edge, pixels. */
#define AIR 16.0

/* After so many frames a page lies still. */
#define SETTLED 8

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

/* Where it lies settles in the first frames: lines wrap, a page slides in. */
static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  guint *n_frames = user_data;
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);

  /* The first gives it its place. */
  if (++*n_frames > 1 && scroller != NULL)
    scroll (widget, scroller);

  return *n_frames < SETTLED ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

void
rw_reveal (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_widget_add_tick_callback (widget, frame_cb, g_new0 (guint, 1), g_free);
}
