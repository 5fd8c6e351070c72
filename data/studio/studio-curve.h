/* studio-curve.h: smooth lines through points, and shapes along them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-relief.h"
#include "studio-solid.h"

G_BEGIN_DECLS

/* All lines are Catmull-Rom: they pass through every point, and at a point run
 * parallel to the chord of its neighbours. */

/**
 * studio_curve_sample:
 * @points: (array length=n_points): at least two
 * @closed: whether the last joins the first
 * @steps: how many pieces each stretch is divided into
 *
 * Returns: (transfer full) (element-type StudioPoint): points close together
 */
GArray *studio_curve_sample (const StudioPoint *points,
                             guint              n_points,
                             gboolean           closed,
                             guint              steps);

/** studio_curve_sample_tube: (transfer full) (element-type StudioTubeNode): the same for the nodes of a tube, their sizes too. */
GArray *studio_curve_sample_tube (const StudioTubeNode *nodes,
                                  guint                 n_nodes,
                                  guint                 steps);

/** studio_curve_sample_values: the same for rows of any @n_values numbers; (transfer full): rows, @n_rows of them. */
double *studio_curve_sample_values (const double *values,
                                    guint         n_points,
                                    guint         n_values,
                                    gboolean      closed,
                                    guint         steps,
                                    guint        *n_rows);

/** studio_curve_get_path: (transfer full): the smooth line through @points as path data, x and y, in 0.1 mm. */
char *studio_curve_get_path (const StudioPoint *points,
                             guint              n_points,
                             gboolean           closed);

/** studio_curve_get_polygon: (transfer full): straight lines from point to point, closed, in 0.1 mm. */
char *studio_curve_get_polygon (const StudioPoint *points,
                                guint              n_points);

/** studio_curve_get_lens: (transfer full): a stroke along the smooth line, @half_width at its middle, pointed at both ends; a shape to fill. */
char *studio_curve_get_lens (const StudioPoint *points,
                             guint              n_points,
                             double             half_width);

/** studio_curve_get_taper: (transfer full): a stroke that goes from one half width to another. */
char *studio_curve_get_taper (const StudioPoint *points,
                              guint              n_points,
                              double             from,
                              double             to);

/** studio_curve_get_branch: (transfer full): a taper that begins as a point, within what it springs from. */
char *studio_curve_get_branch (const StudioPoint *points,
                               guint              n_points,
                               double             from,
                               double             to);

/** studio_curve_get_taper_width: the half width of a taper, @along from 0 where it begins to 1. */
double studio_curve_get_taper_width (double along,
                                     double from,
                                     double to);

/** studio_curve_get_branch_width: the half width of a branch, as above. */
double studio_curve_get_branch_width (double along,
                                      double from,
                                      double to);

G_END_DECLS
