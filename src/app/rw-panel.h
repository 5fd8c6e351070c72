/* rw-panel.h: the pages beside the picture, and the way between them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-model.h"
#include "rw-page.h"

G_BEGIN_DECLS

/**
 * RwPanel:
 *
 * A stack of pages. What is shown has an address: the name of a page, and for
 * a page that shows many things a colon and which: "verdict", "about-you",
 * "region:neck". "verdict" is home. One may go back the way one came; going to
 * a place one came by is going back to it, and a region takes the place of
 * another region.
 *
 * Region pages follow the model, which knows the region that is open, whoever
 * chose it. Who carries the tool asks for the verdict, and finds it, except
 * on a page that stays.
 *
 * In a template a page is a child whose type is the name of the page.
 *
 * Property: `address` (a string, read-only).
 */
#define RW_TYPE_PANEL (rw_panel_get_type ())
G_DECLARE_FINAL_TYPE (RwPanel, rw_panel, RW, PANEL, GtkWidget)

#define RW_PANEL_HOME "verdict"

/** rw_panel_set_model: follows @model; once. */
void rw_panel_set_model (RwPanel *self,
                         RwModel *model);

/** rw_panel_add_page: makes @page known as @name. */
void rw_panel_add_page (RwPanel    *self,
                        const char *name,
                        RwPage     *page);

/** rw_panel_set_beside: says whether the panel is beside the canvas, where it has a header bar of the window, and not below it. */
void rw_panel_set_beside (RwPanel  *self,
                          gboolean  beside);

/** rw_panel_get_bar: (transfer none): its header bar. */
GtkWidget *rw_panel_get_bar (RwPanel *self);

/** rw_panel_open: goes to @address and takes the focus there; returns whether any page knows it. */
gboolean rw_panel_open (RwPanel    *self,
                        const char *address);

/** rw_panel_focus: moves the keyboard focus to where it is on a page that is opened, or to the first control at home; returns whether there is any. */
gboolean rw_panel_focus (RwPanel *self);

/** rw_panel_get_address: (transfer none): where it is. */
const char *rw_panel_get_address (RwPanel *self);

/** rw_panel_get_depth: how many steps lead back home. */
guint rw_panel_get_depth (RwPanel *self);

/** rw_panel_is_at_region: whether the page of a region is open, which is read beside the picture. */
gboolean rw_panel_is_at_region (RwPanel *self);

/** rw_panel_can_go_back: whether it is anywhere but home. */
gboolean rw_panel_can_go_back (RwPanel *self);

/**
 * rw_panel_go_back:
 *
 * Goes one step back, and gives the focus to what had it there.
 *
 * Returns: %FALSE where that is for the caller to find: it was on the picture,
 *   or is gone
 */
gboolean rw_panel_go_back (RwPanel *self);

G_END_DECLS
