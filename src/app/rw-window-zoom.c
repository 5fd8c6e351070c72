/* rw-window-zoom.c: zooms the main view, wherever the focus is
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-window-private.h"

/* The canvas knows what the keys and buttons do. */
void
_rw_window_zoom (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  g_autofree char *action = g_strconcat ("canvas.", name + strlen ("win."), NULL);
  RwCanvas *canvas = rw_stage_get_canvas (RW_WINDOW (widget)->stage);

  if (canvas != NULL)
    gtk_widget_activate_action (GTK_WIDGET (canvas), action, NULL);
}

static void
zoom_changed_cb (RwWindow *self)
{
  double zoom;

  g_object_get (self->stage, "zoom", &zoom, NULL);
  rw_zoom_bar_set_zoom (self->zoom_bar, zoom);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.zoom-out", zoom > 1.0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.zoom-fit", zoom > 1.0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.zoom-in", zoom < RW_VIEW_MAX_ZOOM);
}

/* Each time the menu is made anew so is what stands in it. */
void
_rw_window_add_zoom_row (RwWindow *self)
{
  GtkPopover *menu = gtk_menu_button_get_popover (self->menu_button);

  self->zoom_bar = RW_ZOOM_BAR (rw_zoom_bar_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->zoom_bar), "in-menu");
  gtk_popover_menu_add_child (GTK_POPOVER_MENU (menu), GTK_WIDGET (self->zoom_bar), "zoom");
  zoom_changed_cb (self);
}

void
_rw_window_init_zoom (RwWindow *self)
{
  g_signal_connect_object (self->stage, "notify::zoom", G_CALLBACK (zoom_changed_cb), self, G_CONNECT_SWAPPED);
}
