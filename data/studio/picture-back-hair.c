/* picture-back-hair.c: cropped hair from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-crop.h"
#include "studio-ease.h"
#include "studio-grain.h"

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

/* The scalp's end is uneven, over such a length, mm. */
#define UNEVEN_LENGTH 9.0

/* The scalp runs out so softly, mm, and so unevenly. */
#define SCALP_GRAIN 1.2
#define SCALP_SOFT 18.0
#define SCALP_UNEVEN 0.7
static const StudioBox scalp_frame = { -84.0, -96.0, 168.0, 90.0 };
#define SCALP_SHOWN "M-84-96H84V-12H-84z"

static double
get_line (const StudioPoint *line,
          guint              n_points,
          double             x)
{
  for (guint i = 0; i + 1 < n_points; i++)
    if (x < line[i + 1].x)
      return studio_point_lerp (line[i], line[i + 1], (x - line[i].x) / (line[i + 1].x - line[i].x)).y;

  return line[n_points - 1].y;
}

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

/* From -1 to 1: no end is a straight line. */
static double
get_uneven (double x,
            double y)
{
  return 0.7 * studio_grain_get_noise (x / UNEVEN_LENGTH, y / 40.0, 12) + 0.3 * studio_grain_get_noise (3.0 * x / UNEVEN_LENGTH, y / 20.0, 13);
}

/* From 0 where it has ended to 1 where it is whole. */
static double
get_share (double end,
           double soft,
           double y)
{
  double share = CLAMP ((end - y) / soft, 0.0, 1.0);

  return studio_ease (share);
}

/* How much of it is away, where what lies under it is shown. */
static double
get_bare (double   strength G_GNUC_UNUSED,
          double   x,
          double   y,
          gpointer data G_GNUC_UNUSED)
{
  double end = get_line (scalp_edge, G_N_ELEMENTS (scalp_edge), fabs (x)) + 0.5 * SCALP_SOFT + SCALP_UNEVEN * get_uneven (x, 2.0 * y);

  return 1.0 - get_share (end, SCALP_SOFT, y);
}

static char *
make_bare (void)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&scalp_frame, SCALP_GRAIN);

  studio_haze_change (haze, get_bare, NULL);
  studio_haze_limit_tones (haze, 15);

  return studio_haze_make_element (haze, PICTURE_BACK_MELTED, NULL, SCALP_GRAIN);
}

void
picture_back_define_scalp (StudioSvg *svg)
{
  g_autofree char *under = make_bare ();
  g_autofree char *mask = g_strdup_printf ("<mask id=\"scalp-edge\" maskUnits=\"userSpaceOnUse\" x=\"%g\" y=\"%g\" width=\"%g\" height=\"%g\">"
                                           "<path fill=\"#fff\" d=\"" SCALP_SHOWN "\"/>%s</mask>",
                                           scalp_frame.x, scalp_frame.y, scalp_frame.width, scalp_frame.height, under);

  studio_svg_define (svg, mask);
}

void
picture_back_write_hair (StudioSvg *svg)
{
  static const StudioCrop crop = { hairline, G_N_ELEMENTS (hairline), crown, G_N_ELEMENTS (crown), { 0, -74, 0 }, 84.0, get_flow, WHORL, TRUE };

  studio_svg_open_group (svg, "hair", NULL, NULL);
  studio_crop_write (&crop, &frame, "in-body", svg);
  studio_svg_close_group (svg);
}
