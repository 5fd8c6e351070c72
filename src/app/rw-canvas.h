/* rw-canvas.h: the body seen from one aspect, its regions and the tool
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"
#include "rw-view.h"

G_BEGIN_DECLS

/**
 * RwCanvas:
 *
 * Shows the body from one aspect with every region as a child in its own shape
 * and the tool as the child on top. Wheel, pinch and keys zoom about the
 * pointer, dragging beside the tool pans, a double click shows all. It is
 * always laid out from left to right: the body has no reading direction.
 *
 * For Tab the tool is one stop and all regions are another, that of the region that
 * had the keyboard last; the arrow keys lead from region to region by their place
 * on the body, and Escape to the tool.
 *
 * A small canvas shows the same, only to be looked at.
 *
 * Actions: `canvas.zoom-in`, `canvas.zoom-out`, `canvas.zoom-fit`.
 *
 * Property: `sharp`, see rw_canvas_is_sharp().
 *
 * Accessibility: role group, labelled by what it shows, busy until the picture
 * of it stands still; none if small.
 */
#define RW_TYPE_CANVAS (rw_canvas_get_type ())
G_DECLARE_FINAL_TYPE (RwCanvas, rw_canvas, RW, CANVAS, GtkWidget)

/** rw_canvas_new: a canvas that shows @model from @aspect. */
GtkWidget *rw_canvas_new (RwModel  *model,
                          RwAspect  aspect);

/** rw_canvas_new_small: a small one, of any size, without focus and gestures. */
GtkWidget *rw_canvas_new_small (RwModel  *model,
                                RwAspect  aspect);

/** rw_canvas_get_view: (transfer none): what part of the body it shows. */
RwView *rw_canvas_get_view (RwCanvas *self);

/** rw_canvas_finish_glide: shows at once what it is on the way to show. */
void rw_canvas_finish_glide (RwCanvas *self);

/** rw_canvas_set_waiting: whether its picture has to wait for another one. */
void rw_canvas_set_waiting (RwCanvas *self,
                            gboolean  waiting);

/** rw_canvas_borrow: shows the picture of @other, which has the same aspect, until its own is drawn. */
void rw_canvas_borrow (RwCanvas *self,
                       RwCanvas *other);

/** rw_canvas_is_sharp: whether the picture has been drawn for what is shown. */
gboolean rw_canvas_is_sharp (RwCanvas *self);

/** rw_canvas_show_tip: says how to begin, below the tool, until that is moved. */
void rw_canvas_show_tip (RwCanvas *self);

/** rw_canvas_focus_region: moves the keyboard focus to the button of @region, or to the tool where that is not seen. */
void rw_canvas_focus_region (RwCanvas       *self,
                             const RwRegion *region);

/** rw_canvas_focus_tool: moves the keyboard focus to the tool. */
void rw_canvas_focus_tool (RwCanvas *self);

G_END_DECLS
