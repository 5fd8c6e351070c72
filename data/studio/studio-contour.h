/* studio-contour.h: lines of equal value in a field, as polygons
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"

G_BEGIN_DECLS

/**
 * StudioField:
 * @values: (array): rows of @width values
 * @x: where the first sample lies, mm
 * @y: the same
 * @step: from sample to sample, mm
 */
typedef struct
{
  const float *values;
  guint width;
  guint height;
  double x;
  double y;
  double step;
} StudioField;

/**
 * studio_contour_trace:
 *
 * Marching squares: finds where the field crosses 0, between the samples. What
 * is positive lies on the right of the line's way in a picture whose y grows
 * downwards. Lines that leave the field are dropped: keep its rim negative.
 *
 * Returns: (transfer full) (element-type GArray of StudioPoint): closed polygons
 */
GPtrArray *studio_contour_trace (const StudioField *field);

/** studio_contour_get_area: the area of a closed polygon, square mm, never negative. */
double studio_contour_get_area (const GArray *points);

/**
 * studio_contour_smooth:
 * @passes: how often; 14 takes the stairs out of a raster line
 *
 * Smooths a closed polygon in place without shrinking it (Taubin 1995).
 */
void studio_contour_smooth (GArray *points,
                            guint   passes);

/** studio_contour_simplify: (transfer full): the polygon with as few points as stay within @tolerance mm (Douglas and Peucker 1973). */
GArray *studio_contour_simplify (const GArray *points,
                                 double        tolerance);

/**
 * studio_contour_write:
 * @points: a closed polygon that was simplified
 * @tolerance: by how much
 * @path: path data, to which is added
 *
 * Writes the polygon as a smooth outline that strays no farther; corners stay
 * corners.
 */
void studio_contour_write (const GArray *points,
                           double        tolerance,
                           GString      *path);

/** studio_contour_add: smooths, simplifies and writes the closed polygon @points, as studio_contour_draw() does each of its own; nothing where less than a triangle is left. */
void studio_contour_add (GArray  *points,
                         guint    passes,
                         double   tolerance,
                         GString *path);

/**
 * studio_contour_draw:
 * @passes: see studio_contour_smooth()
 * @tolerance: see studio_contour_simplify()
 * @least_area: smaller polygons are left out, square mm
 *
 * All of the above at once.
 *
 * Returns: (transfer full) (nullable): path data, or %NULL where nothing is positive
 */
char *studio_contour_draw (const StudioField *field,
                           guint              passes,
                           double             tolerance,
                           double             least_area) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
