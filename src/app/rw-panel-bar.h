/* rw-panel-bar.h: the header bar of the panel
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwPanelBar:
 *
 * Names the page that is open, and leads back. Beside the canvas it is the end of
 * the window's header bar and has the buttons of the window; a sheet has it without
 * those, and only where it can lead back. It gives the focus to the button that does.
 */
#define RW_TYPE_PANEL_BAR (rw_panel_bar_get_type ())
G_DECLARE_FINAL_TYPE (RwPanelBar, rw_panel_bar, RW, PANEL_BAR, GtkWidget)

/**
 * rw_panel_bar_tell:
 * @title: the name of the page
 * @back: (nullable): where back leads, in words; %NULL: nowhere
 */
void rw_panel_bar_tell (RwPanelBar *self,
                        const char *title,
                        const char *back);

/** rw_panel_bar_set_beside: says whether the panel is beside the canvas, and not below it. */
void rw_panel_bar_set_beside (RwPanelBar *self,
                              gboolean    beside);

G_END_DECLS
