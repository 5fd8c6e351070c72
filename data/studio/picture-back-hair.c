/* picture-back-hair.c: cropped hair from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-crop.h"
#include "studio-curve.h"
#include "studio-ease.h"

/* The hairline from ear to ear, with two points in the nape. It is our own drawing, as is all hair. */
static const StudioPoint hairline[] = {
  { -84, -33, 12 }, { -70, -27, 14 }, { -61, -18, 17 }, { -54, -7, 20 }, { -46, 2.4, 22 }, { -36, 9.4, 24 }, { -25, 12, 25 }, { -12, 9.4, 25 }, { 0, 8, 25 },
  { 12, 9.4, 25 }, { 25, 12, 25 }, { 36, 9.4, 24 }, { 46, 2.4, 22 }, { 54, -7, 20 }, { 61, -18, 17 }, { 70, -27, 14 }, { 84, -33, 12 },
};
static const StudioPoint crown[] = { { 90, -110 }, { -90, -110 } };
static const StudioBox frame = { -84.0, -90.0, 168.0, 112.0 };

/* Hair grows out of a whorl, as a spiral that opens over so much, mm, and farther off down and
 * towards a place below the nape. */
#define WHORL { 7.0, -67.0, 6.0 }
static const StudioPoint whorl = WHORL;
static const StudioPoint towards = { 0.0, 150.0, 0.0 };
#define WHORL_TURN 1.25
#define WHORL_OPENS 20.0
#define WHORL_ENDS 90.0

/* Where the scalp ends where what lies under it is shown: a little above the superior nuchal
 * line of body-skull.c, on which the muscles end. */
static const StudioPoint scalp_edge[] = { { 0, -38 }, { 9, -41.4 }, { 21, -43 }, { 34, -41 }, { 45, -35 }, { 53, -29 }, { 62, -26 }, { 84, -25 } };

/* Skin that is cut shows its thickness as a pale rim, mm, over the line of its edge, and throws
 * a soft shade on what lies beneath. */
#define RIM 0.66
#define RIM_TONE "s22"
#define EDGE 0.22
#define SHADE_REACH 6.5
#define SHADE_RISE 1.0
#define SHADE_STRENGTH 0.9
#define SHADE_GRAIN 0.6
#define SHADE_APART 1.2
static const StudioBox scalp_frame = { -84.0, -96.0, 168.0, 90.0 };
static const StudioBox edge_frame = { -72.0, -46.0, 144.0, 32.0 };
#define STEPS 3

static StudioPoint
get_flow (double x,
          double y)
{
  double dx = x - whorl.x, dy = y - whorl.y, out = hypot (dx, dy);
  double turn = WHORL_TURN * exp (-out / WHORL_OPENS), far = MIN (out / WHORL_ENDS, 1.0);
  StudioPoint spiral = studio_point_normalize (studio_point (dx * cos (turn) - dy * sin (turn), dx * sin (turn) + dy * cos (turn), 0.0));
  StudioPoint down = studio_point_normalize (studio_point (towards.x - x, towards.y - y, 0.0));

  return studio_point_normalize (studio_point_lerp (spiral, down, far));
}

/* From one side of the head to the other, moved down by @down. */
static GArray *
make_edge (double down)
{
  StudioPoint line[2 * G_N_ELEMENTS (scalp_edge) - 1];
  guint middle = G_N_ELEMENTS (scalp_edge) - 1;

  for (guint i = 0; i <= middle; i++)
    {
      line[middle + i] = studio_point (scalp_edge[i].x, scalp_edge[i].y + down, 0.0);
      line[middle - i] = studio_point_mirror (line[middle + i]);
    }

  return studio_curve_sample (line, G_N_ELEMENTS (line), FALSE, STEPS);
}

void
picture_back_define_scalp (StudioSvg *svg)
{
  g_autoptr(GArray) outline = make_edge (0.0);
  const StudioPoint above[] = { { scalp_frame.x + scalp_frame.width, scalp_frame.y, 0.0 }, { scalp_frame.x, scalp_frame.y, 0.0 } };
  g_autofree char *path = NULL;
  g_autofree char *mask = NULL;

  g_array_append_vals (outline, above, G_N_ELEMENTS (above));
  path = studio_curve_get_polygon ((const StudioPoint *) (gpointer) outline->data, outline->len);
  mask = g_strdup_printf ("<mask id=\"scalp-edge\" maskUnits=\"userSpaceOnUse\" x=\"%g\" y=\"%g\" width=\"%g\" height=\"%g\"><path fill=\"#fff\" d=\"%s\"/></mask>",
                          scalp_frame.x, scalp_frame.y, scalp_frame.width, scalp_frame.height, path);
  studio_svg_define (svg, mask);
}

/* It rises at once beneath the edge, never above it, and is gone by and by. */
static double
get_edge_shade (double   strength G_GNUC_UNUSED,
                double   x,
                double   y,
                gpointer data)
{
  const GArray *edge = data;
  double away = -1.0;

  for (guint i = 0; i + 1 < edge->len; i++)
    {
      const StudioPoint *one = &g_array_index (edge, StudioPoint, i), *two = one + 1;

      if (x >= one->x && x < two->x)
        away = y - one->y - (two->y - one->y) * (x - one->x) / (two->x - one->x);
    }

  return SHADE_STRENGTH * studio_ease (CLAMP (away / SHADE_RISE, 0.0, 1.0)) * pow (CLAMP (1.0 - away / SHADE_REACH, 0.0, 1.0), 2.0);
}

/* (transfer full): along the edge, from @from to @to mm beneath it. */
static char *
get_band (double from,
          double to)
{
  g_autoptr(GArray) band = make_edge (from);
  g_autoptr(GArray) lower = make_edge (to);

  for (guint i = lower->len; i > 0; i--)
    g_array_append_val (band, g_array_index (lower, StudioPoint, i - 1));

  return studio_curve_get_polygon ((const StudioPoint *) (gpointer) band->data, band->len);
}

void
picture_back_write_scalp_edge (StudioSvg *svg)
{
  g_autoptr(GArray) edge = make_edge (RIM);
  g_autoptr(StudioHaze) shade = studio_haze_new (&edge_frame, SHADE_GRAIN);

  studio_haze_change (shade, get_edge_shade, edge);
  studio_haze_limit_tones (shade, 15);
  studio_svg_open_group (svg, "scalp-rim", NULL, "display=\"none\" clip-path=\"url(#in-body)\"");
  studio_haze_write (shade, svg, "turn", NULL, SHADE_APART);
  studio_svg_take_path (svg, RIM_TONE, get_band (0.0, RIM));
  studio_svg_take_path (svg, "skin-crease", get_band (RIM, RIM + EDGE));
  studio_svg_close_group (svg);
}

void
picture_back_write_hair (StudioSvg *svg)
{
  static const StudioCrop crop = { hairline, G_N_ELEMENTS (hairline), crown, G_N_ELEMENTS (crown), { 0, -74, 0 }, 84.0, get_flow, WHORL };

  studio_svg_open_group (svg, "hair", NULL, NULL);
  studio_crop_write (&crop, &frame, "in-body", svg);
  studio_svg_close_group (svg);
}
