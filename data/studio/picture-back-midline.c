/* picture-back-midline.c: the ligaments of the midline, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"

/* The ligament over the spines: from where to where, half as wide at most, mm, and by how much of
 * that it swells and narrows. Our drawing decision. */
typedef struct
{
  double top;
  double bottom;
  double half;
  double sway;
} Band;

/* At the surface it goes over into that of the nape; from the occiput over the spines, and on as the seam of
 * the fascia over the sacrum. Where the long muscles are away too it is broader on the spines than between, so that they are no beads. */
static const Band surface_band = { -40.0, 654.0, 2.6, 0.0 };
static const Band deep_band = { 40.0, 552.0, 2.7, 0.3 };
#define BAND_GRAIN 0.3
#define BAND_SOFTNESS 0.6
#define BAND_ASIDE 4.0
#define BAND_WAVE 25.6
#define BAND_DRIFT 58.0

/* Full in the midline, clear at its borders, pointed at both ends. */
static double
get_band (double   strength G_GNUC_UNUSED,
          double   x,
          double   y,
          gpointer data)
{
  const Band *band = data;
  double along = CLAMP ((y - band->top) / (band->bottom - band->top), 0.0, 1.0);
  double swell = 1.0 + band->sway * sin (2.0 * G_PI * y / BAND_WAVE + 1.6 * sin (y / BAND_DRIFT));
  double half = band->half * swell * pow (sin (G_PI * along), 0.6);
  double share = half > BAND_GRAIN ? CLAMP (1.0 - fabs (x) / half, 0.0, 1.0) : 0.0;

  return share * (1.6 - 0.6 * share);
}

static void
write_band (const Band *band,
            StudioSvg  *svg)
{
  const StudioBox frame = { -BAND_ASIDE, band->top - BAND_ASIDE, 2.0 * BAND_ASIDE, band->bottom - band->top + 2.0 * BAND_ASIDE };
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, BAND_GRAIN);

  studio_haze_change (haze, get_band, (gpointer) band);
  studio_haze_limit_tones (haze, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (haze, svg, "band", NULL, BAND_SOFTNESS);
}

/* A style of line hides that band: there it is a shape. */
static void
write_supraspinous_line (StudioSvg *svg)
{
  const double top = surface_band.top, bottom = surface_band.bottom;
  const StudioPoint course[] = { { 0.0, top, 0.0 }, { 0.0, 120.0, 0.0 }, { 0.0, 380.0, 0.0 }, { 0.0, bottom, 0.0 } };

  studio_svg_open_group (svg, "supraspinous-ligament", NULL, NULL);
  studio_svg_take_path (svg, "spinous-band", studio_curve_get_lens (course, G_N_ELEMENTS (course), surface_band.half));
  write_band (&surface_band, svg);
  studio_svg_close_group (svg);
}

/* The borders of the ligament of the nape, from the occiput to where it goes over into the next: a
 * thin seam between the muscles, broad where they spring from the vertebra prominens. Our drawing
 * decision. */
static const StudioPoint nuchal_right[] = {
  { 0.0, -37.0, 0.0 }, { 0.75, -24.0, 0.0 }, { 0.5, -6.0, 0.0 }, { 0.8, 14.0, 0.0 }, { 0.5, 36.0, 0.0 }, { 0.8, 58.0, 0.0 },
  { 0.6, 80.0, 0.0 }, { 0.9, 104.0, 0.0 }, { 1.3, 121.0, 0.0 }, { 1.0, 136.0, 0.0 }, { 0.7, 156.0, 0.0 }, { 0.0, 190.0, 0.0 },
};
static const StudioPoint nuchal_left[] = {
  { -0.5, -26.0, 0.0 }, { -0.8, -10.0, 0.0 }, { -0.5, 10.0, 0.0 }, { -0.75, 30.0, 0.0 }, { -0.5, 52.0, 0.0 },
  { -0.8, 76.0, 0.0 }, { -0.7, 98.0, 0.0 }, { -1.1, 116.0, 0.0 }, { -1.3, 130.0, 0.0 }, { -0.8, 148.0, 0.0 },
};

/* Below the rhomboids the ligament over the spines of the chest goes from tip to tip: from
 * the one over the next, upon which each runs out, half as wide, mm, and so far aside in its middle. */
static const struct
{
  double from;
  double to;
  double half;
  double aside;
} between_tips[] = {
  { 194.0, 227.0, 0.8, 0.1 }, { 218.0, 253.0, 0.9, -0.2 }, { 246.0, 278.0, 0.75, 0.15 }, { 271.0, 302.0, 0.85, -0.1 },
  { 296.0, 325.0, 0.8, 0.2 }, { 319.0, 352.0, 0.9, -0.15 }, { 345.0, 357.0, 0.6, 0.1 },
};

/* It is seen where the muscles of the surface are away, and lies over those that spring from it. */
static void
write_ligament (StudioSvg *svg)
{
  const guint n_right = G_N_ELEMENTS (nuchal_right), n_left = G_N_ELEMENTS (nuchal_left);
  StudioPoint rim[G_N_ELEMENTS (nuchal_right) + G_N_ELEMENTS (nuchal_left)];

  for (guint i = 0; i < n_right; i++)
    rim[i] = nuchal_right[i];
  for (guint i = 0; i < n_left; i++)
    rim[n_right + i] = nuchal_left[n_left - 1 - i];

  studio_svg_open_group (svg, "nuchal-ligament", NULL, NULL);
  studio_svg_take_path (svg, "supraspinous", studio_curve_get_path (rim, n_right + n_left, TRUE));
  studio_svg_close_group (svg);
}

static void
write_between_tips (StudioSvg *svg)
{
  studio_svg_open_group (svg, "thoracic-supraspinous-ligament", NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (between_tips); i++)
    {
      const StudioPoint course[] = {
        { 0.0, between_tips[i].from, 0.0 }, { between_tips[i].aside, 0.5 * (between_tips[i].from + between_tips[i].to), 0.0 }, { 0.0, between_tips[i].to, 0.0 },
      };

      studio_svg_take_path (svg, "supraspinous", studio_curve_get_lens (course, G_N_ELEMENTS (course), between_tips[i].half));
    }
  studio_svg_close_group (svg);
}

/* Between the rhomboids the spines lie in the gap, of whose outlines a style of hard line would
 * leave dots. */
static void
write_gap (StudioSvg *svg)
{
  const StudioPoint between[] = { { 0.0, 18.0, 0.0 }, { 0.0, 232.0, 0.0 } };

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
  if (g_str_equal (layer->name, "deep"))
    write_band (&deep_band, svg);
  if (!g_str_equal (layer->name, "intermediate"))
    return;

  write_ligament (svg);
  write_between_tips (svg);
}
