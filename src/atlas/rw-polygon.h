/* rw-polygon.h: a simple closed polygon that never changes
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-box.h"

G_BEGIN_DECLS

/**
 * RwPolygon:
 *
 * A simple (not self-crossing) polygon in millimetres of the body frame. It is
 * immutable and counted atomically, so it may be shared between threads.
 */
typedef struct _RwPolygon RwPolygon;

/**
 * rw_polygon_new:
 * @points: (array length=n_points): the corners in order, the first not repeated; copied
 * @n_points: how many, at least 3
 *
 * Returns: (transfer full): the polygon, turned so that its area is positive
 */
RwPolygon *rw_polygon_new (const RwPoint *points,
                           guint          n_points) G_GNUC_WARN_UNUSED_RESULT;

RwPolygon *rw_polygon_ref   (RwPolygon *self);
void       rw_polygon_unref (RwPolygon *self);

/** rw_polygon_get_points: (transfer none): the corners; @n_points (out) says how many. */
const RwPoint *rw_polygon_get_points (RwPolygon *self,
                                      guint     *n_points);

/** rw_polygon_get_area: the area in square millimetres, by the shoelace formula. */
double rw_polygon_get_area (RwPolygon *self);

/** rw_polygon_get_centroid: the centre of area. */
RwPoint rw_polygon_get_centroid (RwPolygon *self);

/** rw_polygon_get_bounds: (transfer none): the smallest box that holds it. */
const RwBox *rw_polygon_get_bounds (RwPolygon *self);

/** rw_polygon_contains: whether the point (@x, @y) lies inside (even-odd); on the very edge either may be said. */
gboolean rw_polygon_contains (RwPolygon *self,
                              double     x,
                              double     y);

/** rw_polygon_is_simple: whether no two edges cross or touch but at their common corner. */
gboolean rw_polygon_is_simple (RwPolygon *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwPolygon, rw_polygon_unref)

G_END_DECLS
