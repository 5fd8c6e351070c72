/* rw-view.h: which part of the picture the canvas shows, and how large
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-box.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RwView:
 *
 * Maps between the picture of a body (mm) and a canvas (pixels). At zoom 1 the
 * whole body fits; the view never leaves the body. A plain object without a window,
 * so that gestures, keys and tests change it through the same functions.
 */
#define RW_TYPE_VIEW (rw_view_get_type ())
G_DECLARE_FINAL_TYPE (RwView, rw_view, RW, VIEW, GObject)

#define RW_VIEW_MAX_ZOOM 8.0

/** rw_view_new: (transfer full): a view of the box @body, mm. */
RwView *rw_view_new (const RwBox *body);

/** rw_view_new_of: (transfer full): a view that looks at @body, mm, as @other looks at its own: as far zoomed in, and as far to the side. */
RwView *rw_view_new_of (RwView      *other,
                        const RwBox *body);

/** rw_view_set_body: looks at @body, mm, from now on, as rw_view_new_of() would. */
void rw_view_set_body (RwView      *self,
                       const RwBox *body);

/** rw_view_set_size: the canvas is @width by @height pixels. */
void rw_view_set_size (RwView *self,
                       double  width,
                       double  height);

/** rw_view_set_margins: keeps the body out of @left and @right pixels of the canvas, as long as all of it is shown. */
void rw_view_set_margins (RwView *self,
                          double  left,
                          double  right);

/** rw_view_set_covered: something lies over @left and @right pixels of the canvas, as rw_view_get_free() takes it; without this, over the margins. */
void rw_view_set_covered (RwView *self,
                          double  left,
                          double  right);

/**
 * rw_view_set_beside:
 * @beside: pixels
 * @least: the part of its size that the whole body keeps at the least
 *
 * Keeps @beside pixels free on both sides of the body, where that leaves it
 * large enough.
 */
void rw_view_set_beside (RwView *self,
                         double  beside,
                         double  least);

/** rw_view_get_scale: pixels per millimetre. */
double rw_view_get_scale (RwView *self);

/** rw_view_get_zoom: 1 (all of the body) to RW_VIEW_MAX_ZOOM. */
double rw_view_get_zoom (RwView *self);

/** rw_view_to_body: the point of the picture under the pixel (@x, @y). */
RwPoint rw_view_to_body (RwView *self,
                         double  x,
                         double  y);

/** rw_view_to_canvas: the pixel over the point (@x, @y) of the picture. */
RwPoint rw_view_to_canvas (RwView *self,
                           double  x,
                           double  y);

/** rw_view_get_visible: the part of the picture that the canvas shows, mm. */
RwBox rw_view_get_visible (RwView *self);

/** rw_view_get_free: the part of the picture that nothing lies over, mm. */
RwBox rw_view_get_free (RwView *self);

/** rw_view_zoom_at: zooms by @factor and keeps what lies under the pixel (@x, @y) there. */
void rw_view_zoom_at (RwView *self,
                      double  factor,
                      double  x,
                      double  y);

/** rw_view_pan_to: puts the point @body of the picture under the pixel (@x, @y), as far as the body reaches. */
void rw_view_pan_to (RwView  *self,
                     RwPoint  body,
                     double   x,
                     double   y);

/** rw_view_pan_by: moves the body by (@dx, @dy) pixels. */
void rw_view_pan_by (RwView *self,
                     double  dx,
                     double  dy);

/** rw_view_fit: shows all of the body. */
void rw_view_fit (RwView *self);

G_END_DECLS
