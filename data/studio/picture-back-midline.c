/* picture-back-midline.c: the ligaments of the midline, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"

/* The line of the supraspinous ligament, which goes over into that of the nape; from the
 * occiput to S3. Half as wide as a spinous tip, and soft: lines upon each other. Our
 * drawing decision. */
static void
write_supraspinous_line (StudioSvg *svg)
{
  const StudioPoint course[] = { { 0.0, -40.0, 0.0 }, { 0.0, 120.0, 0.0 }, { 0.0, 380.0, 0.0 }, { 0.0, 612.0, 0.0 } };

  studio_svg_open_group (svg, "supraspinous-ligament", NULL, NULL);
  for (double half = 3.0; half > 0.3; half -= 0.6)
    studio_svg_take_path (svg, "spinous-band", studio_curve_get_lens (course, G_N_ELEMENTS (course), half));
  studio_svg_close_group (svg);
}

/* It is seen where the muscles of the surface are away; our drawing decision. */
static void
write_nuchal_ligament (StudioSvg *svg)
{
  const StudioPoint course[] = { { 0.0, -37.0, 0.0 }, { 0.0, 10.0, 0.0 }, { 0.0, 60.0, 0.0 }, { 0.0, 110.0, 0.0 } };

  studio_svg_open_group (svg, "nuchal-ligament", NULL, NULL);
  studio_svg_take_path (svg, "supraspinous", studio_curve_get_lens (course, G_N_ELEMENTS (course), 1.8));
  studio_svg_close_group (svg);
}

void
picture_back_write_midline (const PictureBackLayer *layer,
                            StudioSvg              *svg)
{
  if (g_str_equal (layer->name, "fascia"))
    write_supraspinous_line (svg);
  if (layer->columns)
    write_nuchal_ligament (svg);
}
