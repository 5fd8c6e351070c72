/* rw-placement.h: a tool, how it is loaded, and where it lies
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-load.h"
#include "rw-tool.h"

G_BEGIN_DECLS

/**
 * RwPlacement:
 * @tool: what is used
 * @load: how much of the body rests on it
 * @x: its centre, mm from the midline; the person's left is negative
 * @y: its centre, mm down from the top of C1
 * @angle: degrees its axis is turned from lying across the spine; positive is
 *   clockwise as seen from behind, 90 lies along the spine
 */
typedef struct
{
  RwTool tool;
  RwLoad load;
  double x;
  double y;
  double angle;
} RwPlacement;

/** rw_placement_normalize_angle: @angle as the same axis in (-90, 90]. */
double rw_placement_normalize_angle (double angle);

/** rw_placement_equal: whether @a and @b are the same in every part. */
gboolean rw_placement_equal (const RwPlacement *a,
                             const RwPlacement *b);

G_END_DECLS
