/* studio-grain.h: grain: what looks like chance and is always the same
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* All figures here are drawing decisions of our own. All functions are pure:
 * the same place has the same grain on every machine. */

/**
 * StudioCell:
 * @edge: how far the place is from the seam to the next cell, 0 on the seam,
 *   in widths of a cell
 * @chance: a number of the cell's own, -1 to 1
 */
typedef struct
{
  double edge;
  double chance;
} StudioCell;

/** studio_grain_get_noise: soft hills about one unit wide, -1 to 1. */
double studio_grain_get_noise (double x,
                               double y,
                               guint  seed);

/** studio_grain_get_cell: the cell at a place where every unit square holds one seed of a cell. */
StudioCell studio_grain_get_cell (double x,
                                  double y,
                                  guint  seed);

G_END_DECLS
