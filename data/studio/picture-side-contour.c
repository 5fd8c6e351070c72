/* picture-side-contour.c: the contour of the hanging arm from the side, lost and found down to the middle of the forearm
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"

#define MAX_POINTS 9

/* A stroke of the pen along the skin: half as broad as it is in its middle, mm, and its points, z and y. */
typedef struct
{
  double half_width;
  guint n_points;
  StudioPoint points[MAX_POINTS];
} Stroke;

#define STROKE(half_width, ...) { half_width, G_N_ELEMENTS (((const StudioPoint[]) { __VA_ARGS__ })), { __VA_ARGS__ } }

/* On the outline of the arm (picture-side-arm.c): the pen is pressed where a belly swells and lifted
 * where it turns over softly, and lower down it is lifted for longer. Front and rear are never lost
 * at one height. Our own drawing. */
static const Stroke upper[] = {
  /* before: from the fold of the armpit over biceps, into the bend of the elbow */
  STROKE (0.56, { -44.7, 268 }, { -45.4, 280 }, { -46.8, 296 }, { -48.9, 324 }, { -49.3, 350 }, { -48.2, 376 }, { -45, 406 }, { -41.4, 430 }),
  STROKE (0.42, { -41.2, 431 }, { -37.4, 454 }, { -35.6, 468 }, { -32.4, 477.4 }),
  /* behind: from under deltoid over triceps, and round the olecranon */
  STROKE (0.6, { 69, 218 }, { 67.8, 238 }, { 63.4, 262 }, { 60.4, 290 }, { 58.6, 320 }, { 57, 350 }, { 54.6, 378 }),
  STROKE (0.44, { 53.4, 388 }, { 50.6, 410 }, { 46.4, 436 }, { 44, 453 }),
  STROKE (0.5, { 43.6, 458 }, { 44.6, 468 }, { 46, 478 }, { 44.6, 489 }, { 41, 501 }, { 38.8, 513 }),
};

/* Before over brachioradialis, behind along the ulna. */
static const Stroke lower[] = {
  STROKE (0.44, { -35.6, 474 }, { -37.8, 492 }, { -42, 516 }, { -47.6, 546 }, { -51.4, 572 }),
  STROKE (0.2, { -52.6, 582 }, { -54.8, 604 }, { -56.2, 626 }),
  STROKE (0.34, { 38.6, 524 }, { 37.8, 544 }, { 34.4, 570 }, { 29.6, 595 }),
};

static void
write_strokes (const Stroke *strokes,
               guint         n_strokes,
               StudioSvg    *svg)
{
  for (guint i = 0; i < n_strokes; i++)
    studio_svg_take_path (svg, "limb-line", studio_curve_get_lens (strokes[i].points, strokes[i].n_points, strokes[i].half_width));
}

void
picture_side_write_arm_contour (StudioSvg *svg)
{
  write_strokes (upper, G_N_ELEMENTS (upper), svg);
  write_strokes (lower, G_N_ELEMENTS (lower), svg);
}
