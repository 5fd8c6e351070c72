/* picture-side-contour.c: the contour of the arm from the side, which is lost below deltoid
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"

#define MAX_POINTS 4

/* A stroke of the pen along the skin: half as broad as it is in its middle, mm, and its points, z and y. */
typedef struct
{
  double half_width;
  guint n_points;
  StudioPoint points[MAX_POINTS];
} Stroke;

#define STROKE(half_width, ...) { half_width, G_N_ELEMENTS (((const StudioPoint[]) { __VA_ARGS__ })), { __VA_ARGS__ } }

/* On the outline of the arm (picture-side-arm.c): before, from the fold of the armpit over biceps; behind, from under deltoid
 * over triceps. The pen is lifted before the arm itself is lost. Our own drawing. */
static const Stroke strokes[] = {
  STROKE (0.4, { -44, 252 }, { -44.2, 260 }, { -44.8, 270 }, { -45.6, 282 }),
  STROKE (0.5, { 69, 218 }, { 67.8, 238 }, { 63.4, 262 }, { 61, 284 }),
};

void
picture_side_write_arm_contour (StudioSvg *svg)
{
  for (guint i = 0; i < G_N_ELEMENTS (strokes); i++)
    studio_svg_take_path (svg, "limb-line", studio_curve_get_lens (strokes[i].points, strokes[i].n_points, strokes[i].half_width));
}
