/* studio-plate.h: a thin plate bent through points
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"

G_BEGIN_DECLS

/**
 * StudioPlate:
 *
 * The smoothest surface through given heights (Duchon 1977).
 */
typedef struct
{
  StudioPoint *points; /* z is the weight of the point */
  guint n_points;
  double level;
  double slope_x;
  double slope_y;
} StudioPlate;

/** studio_plate_init: bends a plate through at least three points that do not lie on one line. */
void studio_plate_init (StudioPlate       *self,
                        const StudioPoint *points,
                        guint              n_points);

/** studio_plate_clear: frees what @self holds. */
void studio_plate_clear (StudioPlate *self);

/** studio_plate_get_height: the height at a place, mm. */
double studio_plate_get_height (const StudioPlate *self,
                                double             x,
                                double             y);

G_END_DECLS
