/* rw-zoom-bar.h: buttons to zoom the picture, and how far it is zoomed
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwZoomBar:
 *
 * Out, all of the body, in; the one in the middle says how far it is zoomed, and
 * all of the body is 100%. The buttons do `win.zoom-out`, `win.zoom-fit` and
 * `win.zoom-in`, which whoever has them switches off at the ends of the range,
 * after rw_zoom_bar_set_zoom().
 *
 * Accessibility: role group, labelled; a button each, described by the level.
 */
#define RW_TYPE_ZOOM_BAR (rw_zoom_bar_get_type ())
G_DECLARE_FINAL_TYPE (RwZoomBar, rw_zoom_bar, RW, ZOOM_BAR, GtkBox)

/** rw_zoom_bar_new: (transfer floating): at 100%. */
GtkWidget *rw_zoom_bar_new (void);

/** rw_zoom_bar_set_zoom: shows @zoom, 1 (all of the body) to RW_VIEW_MAX_ZOOM. */
void rw_zoom_bar_set_zoom (RwZoomBar *self,
                           double     zoom);

G_END_DECLS
