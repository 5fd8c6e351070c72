/* rw-backdrop.h: the picture of the body as a bitmap that follows the view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"
#include "rw-style.h"
#include "rw-view.h"

G_BEGIN_DECLS

/**
 * RwBackdrop:
 *
 * Ground, body and every region at rest in the colour of its rating, as one
 * bitmap: whatever moves above it uncovers a single opaque image.
 *
 * Keeps the atlas picture as a bitmap for the part of the body that the view
 * shows; of the sections one each. It is drawn in a worker thread, and only
 * when it is to be seen; until it is sharp the last one is shown scaled, and
 * before the first one the silhouette of the body, without regions and names
 * until one has come or failed to. A picture of another depth fades in.
 */
#define RW_TYPE_BACKDROP (rw_backdrop_get_type ())
G_DECLARE_FINAL_TYPE (RwBackdrop, rw_backdrop, RW, BACKDROP, GObject)

/**
 * rw_backdrop_new:
 * @owner: the widget that draws it, and disposes of it
 *
 * Returns: (transfer full): a backdrop of the body of @model seen from @aspect,
 *   for @view; both are kept
 */
RwBackdrop *rw_backdrop_new (GtkWidget *owner,
                             RwModel   *model,
                             RwAspect   aspect,
                             RwView    *view);

/** rw_backdrop_set_style: draws in @style from now on. */
void rw_backdrop_set_style (RwBackdrop *self,
                            RwStyle     style);

/** rw_backdrop_set_scale_factor: device pixels per pixel of the canvas. */
void rw_backdrop_set_scale_factor (RwBackdrop *self,
                                   int         scale_factor);

/** rw_backdrop_set_fineness: how much finer than usual lines and patterns of the regions are, 1 or more: a small picture would else be all lines. */
void rw_backdrop_set_fineness (RwBackdrop *self,
                               double      fineness);

/** rw_backdrop_set_small: whether the view is a small one, as rw_projection_get_fitted() takes it. */
void rw_backdrop_set_small (RwBackdrop *self,
                            gboolean    small);

/** rw_backdrop_set_labelled: whether names are drawn beside the body when the person wants them: a small picture has none. */
void rw_backdrop_set_labelled (RwBackdrop *self,
                               gboolean    labelled);

/** rw_backdrop_get_letter_size: of the names beside the body, pixels: as large as the person likes letters. */
double rw_backdrop_get_letter_size (void);

/** rw_backdrop_set_waiting: whether no picture may be begun now, since another one goes first. */
void rw_backdrop_set_waiting (RwBackdrop *self,
                              gboolean    waiting);

/** rw_backdrop_borrow: shows the pictures of @other, which has the same aspect, scaled, until there are own ones. */
void rw_backdrop_borrow (RwBackdrop *self,
                         RwBackdrop *other);

/** rw_backdrop_is_sharp: whether what rw_backdrop_snapshot() draws fits view and style, or no picture can be made. */
gboolean rw_backdrop_is_sharp (RwBackdrop *self);

/** rw_backdrop_is_drawn: whether the first picture has come, or failed to: from then on zones are drawn. */
gboolean rw_backdrop_is_drawn (RwBackdrop *self);

/** rw_backdrop_snapshot: draws background and body into a canvas of @width by @height pixels. */
void rw_backdrop_snapshot (RwBackdrop  *self,
                           GtkSnapshot *snapshot,
                           double       width,
                           double       height);

/**
 * rw_backdrop_get_image:
 * @scale_factor: (out): device pixels of the image per pixel of the canvas
 * @serial: (out): another one whenever an image is drawn
 *
 * Returns: (transfer none) (nullable): the image that the last
 *   rw_backdrop_snapshot() showed, opaque; %NULL before the first
 */
cairo_surface_t *rw_backdrop_get_image (RwBackdrop *self,
                                        int        *scale_factor,
                                        guint      *serial);

/** rw_backdrop_is_fading: whether a new picture fades in over the one that was seen before. */
gboolean rw_backdrop_is_fading (RwBackdrop *self);

/** rw_backdrop_snapshot_fading: draws what lies on the body so that it goes with it from @before, which may be %NULL, to @now. */
void rw_backdrop_snapshot_fading (RwBackdrop    *self,
                                  GskRenderNode *before,
                                  GskRenderNode *now,
                                  GtkSnapshot   *snapshot);

/** rw_backdrop_snapshot_levels: draws the names of the vertebrae, where names are wanted, or how large a section is: above the tool, which would hide them. */
void rw_backdrop_snapshot_levels (RwBackdrop  *self,
                                  GtkSnapshot *snapshot);

G_END_DECLS
