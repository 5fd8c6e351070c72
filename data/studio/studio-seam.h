/* studio-seam.h: a fine line on a bone, as where two have grown together
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"
#include "studio-svg.h"

G_BEGIN_DECLS

#define STUDIO_SEAM_MAX_POINTS 9

/**
 * StudioSeam:
 * @sway: how far it strays from its course, mm
 * @apart: over how much, mm
 * @n_points: of @points, at least two
 * @points: its course
 */
typedef struct
{
  double sway;
  double apart;
  guint n_points;
  StudioPoint points[STUDIO_SEAM_MAX_POINTS];
} StudioSeam;

/** studio_seam_write: draws it with the class "seam"; @seed: no two stray alike. */
void studio_seam_write (const StudioSeam *self,
                        guint             seed,
                        StudioSvg        *svg);

G_END_DECLS
