/* picture-back-midline.c: the ligaments of the midline, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"

/* The line of the supraspinous ligament goes over into that of the nape; from the occiput to
 * the tip of L5, where it ends. Half as wide as a spinous tip at most, and soft, mm. Our drawing decision. */
#define BAND_TOP -40.0
#define BAND_BOTTOM 566.0
#define BAND_HALF 3.0
#define BAND_GRAIN 0.3
#define BAND_SOFTNESS 0.6
static const StudioBox band_frame = { -4.0, -44.0, 8.0, 614.0 };

/* Full in the midline, clear at its borders, pointed at both ends. */
static double
get_band (double   strength G_GNUC_UNUSED,
          double   x,
          double   y,
          gpointer data G_GNUC_UNUSED)
{
  double along = CLAMP ((y - BAND_TOP) / (BAND_BOTTOM - BAND_TOP), 0.0, 1.0);
  double half = BAND_HALF * pow (sin (G_PI * along), 0.6);
  double share = half > BAND_GRAIN ? CLAMP (1.0 - fabs (x) / half, 0.0, 1.0) : 0.0;

  return share * (1.6 - 0.6 * share);
}

/* A style of hard line has no haze: there it is a shape. */
static void
write_supraspinous_line (StudioSvg *svg)
{
  const StudioPoint course[] = { { 0.0, BAND_TOP, 0.0 }, { 0.0, 120.0, 0.0 }, { 0.0, 380.0, 0.0 }, { 0.0, BAND_BOTTOM, 0.0 } };
  g_autoptr(StudioHaze) haze = studio_haze_new (&band_frame, BAND_GRAIN);

  studio_haze_change (haze, get_band, NULL);
  studio_svg_open_group (svg, "supraspinous-ligament", NULL, NULL);
  studio_svg_take_path (svg, "spinous-band", studio_curve_get_lens (course, G_N_ELEMENTS (course), BAND_HALF));
  studio_haze_write (haze, svg, "band", NULL, BAND_SOFTNESS);
  studio_svg_close_group (svg);
}

/* The right border of the ligament of the nape, from the occiput to where it goes over into the
 * next: it fills the gap above splenius, which springs from it, and tapers evenly. Our drawing decision. */
static const StudioPoint nuchal_border[] = {
  { 0.0, -37.0, 0.0 }, { 1.1, -18.0, 0.0 }, { 1.5, 10.0, 0.0 }, { 1.65, 36.0, 0.0 }, { 1.35, 58.0, 0.0 }, { 0.8, 86.0, 0.0 }, { 0.0, 114.0, 0.0 },
};

/* It is seen where the muscles of the surface are away, and lies over those that spring from it. */
static void
write_nuchal_ligament (StudioSvg *svg)
{
  StudioPoint rim[2 * G_N_ELEMENTS (nuchal_border) - 2];

  for (guint i = 0; i < G_N_ELEMENTS (nuchal_border); i++)
    {
      rim[i] = nuchal_border[i];
      if (i > 0 && i < G_N_ELEMENTS (nuchal_border) - 1)
        rim[G_N_ELEMENTS (rim) - i] = studio_point (-nuchal_border[i].x, nuchal_border[i].y, 0.0);
    }

  studio_svg_open_group (svg, "nuchal-ligament", NULL, NULL);
  studio_svg_take_path (svg, "supraspinous", studio_curve_get_path (rim, G_N_ELEMENTS (rim), TRUE));
  studio_svg_close_group (svg);
}

/* Between the rhomboids the spines lie in the gap, of whose outlines a style of hard line would
 * leave dots. */
static void
write_gap (StudioSvg *svg)
{
  const StudioPoint between[] = { { 0.0, 18.0, 0.0 }, { 0.0, 246.0, 0.0 } };

  studio_svg_take_path (svg, "spinous-band", studio_curve_get_lens (between, G_N_ELEMENTS (between), 2.7));
}

void
picture_back_write_midline (const PictureBackLayer *layer,
                            StudioSvg              *svg)
{
  if (g_str_equal (layer->name, "fascia"))
    write_supraspinous_line (svg);
  if (layer->columns)
    write_gap (svg);
  if (g_str_equal (layer->name, "intermediate"))
    write_nuchal_ligament (svg);
}
