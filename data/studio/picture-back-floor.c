/* picture-back-floor.c: the seam in the floor of the pelvis, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"

/* The anococcygeal ligament, a seam from the tip of the tail bone on, in which the fibres of levator
 * ani meet; half as wide at both its ends, mm, and its rim in shade and in light. Our drawing
 * decision. */
static const StudioPoint seam[] = { { 0.5, 667 }, { 0.1, 680 }, { 0.3, 696 }, { 0, 718 } };
#define HALF_ABOVE 1.5
#define HALF_BELOW 0.9
#define RIM_ASIDE 0.86
#define RIM_HALF 0.28

static void
write_rim (const char *class,
           double      side,
           StudioSvg  *svg)
{
  StudioPoint rim[G_N_ELEMENTS (seam)];

  for (guint i = 0; i < G_N_ELEMENTS (seam); i++)
    {
      double half = studio_curve_get_branch_width ((double) i / (G_N_ELEMENTS (seam) - 1), HALF_ABOVE, HALF_BELOW);

      rim[i] = studio_point (seam[i].x + side * RIM_ASIDE * half, seam[i].y, 0.0);
    }
  studio_svg_take_path (svg, class, studio_curve_get_lens (rim, G_N_ELEMENTS (rim), RIM_HALF));
}

void
picture_back_write_seam (StudioSvg *svg)
{
  studio_svg_open_group (svg, "anococcygeal-ligament", "muscle-deep flesh aponeurosis", NULL);
  studio_svg_take_path (svg, "apron28", studio_curve_get_branch (seam, G_N_ELEMENTS (seam), HALF_ABOVE, HALF_BELOW));
  write_rim ("fibre-strong", 1.0, svg);
  write_rim ("fibre", -1.0, svg);
  write_rim ("fibre-light", -0.3, svg);
  studio_svg_close_group (svg);
}
