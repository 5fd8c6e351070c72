/* rw-canvas.h: the body, its regions and the tool
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwCanvas:
 *
 * Shows the back with every region as a child in its own shape and the tool
 * as the child on top. Wheel, pinch and keys zoom about the pointer, dragging
 * beside the tool pans, a double click shows all. It is always laid out from
 * left to right: the body has no reading direction.
 *
 * Actions: `canvas.zoom-in`, `canvas.zoom-out`, `canvas.zoom-fit`.
 *
 * Accessibility: role group.
 */
#define RW_TYPE_CANVAS (rw_canvas_get_type ())
G_DECLARE_FINAL_TYPE (RwCanvas, rw_canvas, RW, CANVAS, GtkWidget)

GtkWidget *rw_canvas_new (void);

/** rw_canvas_set_model: shows @model; once. */
void rw_canvas_set_model (RwCanvas *self,
                          RwModel  *model);

/** rw_canvas_is_sharp: whether the picture has been drawn for what is shown. */
gboolean rw_canvas_is_sharp (RwCanvas *self);

/** rw_canvas_focus_region: moves the keyboard focus to the button of @region. */
void rw_canvas_focus_region (RwCanvas       *self,
                             const RwRegion *region);

/** rw_canvas_focus_tool: moves the keyboard focus to the tool. */
void rw_canvas_focus_tool (RwCanvas *self);

G_END_DECLS
