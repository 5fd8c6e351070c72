/* rw-bitmap.h: an image as a render node that is drawn fast
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwBitmapFunc:
 * @cr: an image that is clear, one unit a pixel of the canvas
 * @user_data: what was handed on
 *
 * Draws what the bitmap is to hold.
 */
typedef void (*RwBitmapFunc) (cairo_t  *cr,
                              gpointer  user_data);

/**
 * rw_bitmap_new_for_surface:
 * @surface: a finished ARGB32 image; nothing may draw on it any more
 * @bounds: where it goes, in pixels of the widget
 *
 * Keep the node and append it again in every frame: renderers remember what
 * they have uploaded by the node.
 *
 * Returns: (transfer full): a node that shares the pixels of @surface
 */
GskRenderNode *rw_bitmap_new_for_surface (cairo_surface_t       *surface,
                                          const graphene_rect_t *bounds) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_bitmap_draw:
 * @width: pixels of the widget
 * @height: pixels of the widget
 * @scale_factor: device pixels per pixel of the widget
 * @draw: (scope call): draws it, once
 *
 * Returns: (transfer full): an ARGB32 image of at least one pixel
 */
cairo_surface_t *rw_bitmap_draw (int           width,
                                 int           height,
                                 int           scale_factor,
                                 RwBitmapFunc  draw,
                                 gpointer      user_data) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_bitmap_new_drawn:
 * @width: pixels of the widget
 * @height: pixels of the widget
 * @scale_factor: device pixels per pixel of the widget
 * @draw: (scope call): draws it, once
 *
 * What is drawn by many strokes and shown many times is a bitmap: a plain cairo
 * node would be replayed stroke by stroke whenever something above it moves.
 *
 * Returns: (transfer full): the drawing as a node at the widget's origin
 */
GskRenderNode *rw_bitmap_new_drawn (int           width,
                                    int           height,
                                    int           scale_factor,
                                    RwBitmapFunc  draw,
                                    gpointer      user_data) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
