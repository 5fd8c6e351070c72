/* picture-back-hair.c: cropped hair from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-crease.h"
#include "studio-crop.h"
#include "studio-curve.h"
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

/* Where the scalp ends where what lies under it is shown: about the superior nuchal
 * line of body-skull.c, on which the muscles end. */
static const StudioPoint scalp_edge[] = { { 0, -38 }, { 9, -41.4 }, { 21, -43 }, { 34, -41 }, { 45, -35 }, { 53, -29 }, { 62, -26 }, { 84, -25 } };

/* Where bones are seen through the skin the scalp is cut along one line, a little above that, from its left end to its right; under it
 * its thickness is seen, mm, and the skull begins. */
static const StudioPoint scalp_cut[] = {
  { -90, -24 }, { -76, -26.4 }, { -64, -31.4 }, { -53, -38.6 }, { -40, -44.6 }, { -24, -48.2 }, { -8, -48.4 }, { 8, -47.6 }, { 26, -47.2 }, { 42, -43.4 }, { 55, -37 },
  { 66, -29.8 }, { 77, -25 }, { 90, -22.6 },
};
#define CUT "scalp-cut"
#define CUT_STEPS 4

/* What lies above or below it reaches so far up, down and to both sides, beyond all of the head, mm. */
#define CUT_ABOVE -100.0
#define CUT_BELOW 20.0
#define CUT_ASIDE 90.0
#define CUT_HALF 0.34
#define BONE_HALF 0.22

/* No edge is seen there: hair grows thin, from so far above it, over so much, mm, here sooner and there
 * later, by tufts and by single hairs, so broad. */
#define THIN_ABOVE 5.0
#define THIN_OVER 10.0
#define TUFT 9.0
#define TUFT_STRAY 2.4
#define HAIR 1.3
#define HAIR_STRAY 1.8
#define SEED 31
#define GRAIN 0.7
#define N_TONES 12
static const StudioBox scalp_frame = { -90.0, -100.0, 180.0, 130.0 };
static const StudioBox edge_frame = { -92.0, -60.0, 184.0, 92.0 };
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

/* From one side of the head to the other. */
static GArray *
make_edge (void)
{
  StudioPoint line[2 * G_N_ELEMENTS (scalp_edge) - 1];
  guint middle = G_N_ELEMENTS (scalp_edge) - 1;

  for (guint i = 0; i <= middle; i++)
    {
      line[middle + i] = scalp_edge[i];
      line[middle - i] = studio_point_mirror (scalp_edge[i]);
    }

  return studio_curve_sample (line, G_N_ELEMENTS (line), FALSE, STEPS);
}

/* How far below the edge @y lies. */
static double
get_below (const GArray *edge,
           double        x,
           double        y)
{
  for (guint i = 0; i + 1 < edge->len; i++)
    {
      const StudioPoint *one = &g_array_index (edge, StudioPoint, i), *two = one + 1;

      if (x >= one->x && x < two->x)
        return y - one->y - (two->y - one->y) * (x - one->x) / (two->x - one->x);
    }

  return y - scalp_edge[G_N_ELEMENTS (scalp_edge) - 1].y;
}

static double
get_thinned (double   strength G_GNUC_UNUSED,
             double   x,
             double   y,
             gpointer data)
{
  double stray = TUFT_STRAY * studio_grain_get_noise (x / TUFT, 0.5, SEED) + HAIR_STRAY * studio_grain_get_noise (x / HAIR, y / TUFT, SEED + 1);

  return studio_ease (CLAMP ((get_below (data, x, y) + THIN_ABOVE + stray) / THIN_OVER, 0.0, 1.0));
}

/* The cut, @lower mm lower. */
static GArray *
make_cut (double lower)
{
  StudioPoint line[G_N_ELEMENTS (scalp_cut)];

  for (guint i = 0; i < G_N_ELEMENTS (line); i++)
    line[i] = studio_point (scalp_cut[i].x, scalp_cut[i].y + lower, 0.0);

  return studio_curve_sample (line, G_N_ELEMENTS (line), FALSE, CUT_STEPS);
}

char *
picture_back_get_scalp_cut (double   lower,
                            gboolean below)
{
  g_autoptr(GArray) line = make_cut (lower);
  double end = below ? CUT_BELOW : CUT_ABOVE;
  StudioPoint corners[] = { { CUT_ASIDE, end, 0 }, { -CUT_ASIDE, end, 0 } };

  g_array_append_vals (line, corners, G_N_ELEMENTS (corners));

  return studio_curve_get_polygon ((const StudioPoint *) (gpointer) line->data, line->len);
}

static void
define_cut (StudioSvg *svg)
{
  g_autofree char *path = picture_back_get_scalp_cut (0.0, FALSE);
  g_autofree char *mask = g_strdup_printf ("<mask id=\"" CUT "\" maskUnits=\"userSpaceOnUse\" x=\"-90\" y=\"-100\" width=\"180\" height=\"130\">"
                                           "<path fill=\"#fff\" d=\"%s\"/></mask>", path);

  studio_svg_define (svg, mask);
}

/* Hidden where hair is whole. */
static void
write_rim (StudioSvg *svg)
{
  static const double lower[] = { 0.0, PICTURE_BACK_SCALP };
  static const double half[] = { CUT_HALF, BONE_HALF };

  studio_svg_open_group (svg, "scalp-rim", NULL, "display=\"none\" clip-path=\"url(#in-body)\"");
  for (guint i = 0; i < G_N_ELEMENTS (lower); i++)
    {
      g_autoptr(GArray) line = make_cut (lower[i]);

      studio_crease_write (svg, (const StudioPoint *) (gpointer) line->data, line->len, half[i]);
    }
  studio_svg_close_group (svg);
}

void
picture_back_define_scalp (StudioSvg *svg)
{
  g_autoptr(GArray) edge = make_edge ();
  g_autoptr(StudioHaze) thinned = studio_haze_new (&edge_frame, GRAIN);
  g_autofree char *element = NULL;
  g_autofree char *mask = NULL;

  studio_haze_change (thinned, get_thinned, edge);
  studio_haze_limit_tones (thinned, N_TONES);
  element = studio_haze_make_element (thinned, PICTURE_BACK_MELTED, NULL, GRAIN);
  mask = picture_back_make_mask ("scalp-edge", &scalp_frame, "#fff", element);
  studio_svg_define (svg, mask);
  define_cut (svg);
}

void
picture_back_write_hair (StudioSvg *svg)
{
  static const StudioCrop crop = { hairline, G_N_ELEMENTS (hairline), crown, G_N_ELEMENTS (crown), { 0, -74, 0 }, 84.0, get_flow, WHORL };

  studio_svg_open_group (svg, "hair", NULL, NULL);
  studio_crop_write (&crop, &frame, "in-body", svg);
  studio_svg_close_group (svg);
  write_rim (svg);
}
