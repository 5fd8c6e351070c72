/* studio-crease.c: a fold of the skin
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-crease.h"

#include "studio-curve.h"

void
studio_crease_write (StudioSvg         *svg,
                     const StudioPoint *points,
                     guint              n_points,
                     double             half_width)
{
  studio_svg_take_path (svg, "skin-crease", studio_curve_get_lens (points, n_points, half_width));
}
