/* studio-polyline.h: where a place lies to a line of points
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-view.h"

#include <glib.h>

G_BEGIN_DECLS

/** studio_polyline_get_box: the least box around @points, of #StudioPoint, of which there is one at least, mm. */
StudioBox studio_polyline_get_box (const GArray *points);

/** studio_polyline_is_crossed: whether a line from (@x, @y), mm, to the right crosses the piece from @a to @b. */
gboolean studio_polyline_is_crossed (StudioPoint a,
                                     StudioPoint b,
                                     double      x,
                                     double      y);

/** studio_polyline_surrounds: whether (@x, @y), mm, lies within the polygon whose corners are @points. */
gboolean studio_polyline_surrounds (const StudioPoint *points,
                                    guint              n_points,
                                    double             x,
                                    double             y);

/**
 * studio_polyline_get_distance:
 * @points: an open line from point to point, mm
 * @along: (out) (optional): the part of its pieces after which it is nearest, 0 to 1
 *
 * Returns: how far (@x, @y) lies from the line, mm, y down: positive to the right of it as it
 *   runs, negative to the left
 */
double studio_polyline_get_distance (const StudioPoint *points,
                                     guint              n_points,
                                     double             x,
                                     double             y,
                                     double            *along);

/**
 * studio_polyline_get_nearness:
 * @points: an open line from point to point, mm
 * @width: how far from it a third is left, mm
 *
 * Returns: from 1 on the line to 0 far from it on either side, as a bell falls
 */
double studio_polyline_get_nearness (const StudioPoint *points,
                                     guint              n_points,
                                     double             width,
                                     double             x,
                                     double             y);

G_END_DECLS
