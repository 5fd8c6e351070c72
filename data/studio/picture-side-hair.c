/* picture-side-hair.c: cropped hair, brow and lashes from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "picture-back-muscle.h"
#include "studio-curve.h"
#include "studio-ease.h"
#include "studio-grain.h"
#include "studio-hair.h"
#include "studio-haze.h"
#include "studio-locks.h"

#define GRAIN 0.4
#define APART 0.8 /* from sample to sample, mm */
#define N_TONES 21
#define STEPS 6

static const StudioBox frame = { -130.0, -96.0, 190.0, 120.0 };

/* The hairline: down the temple, before the ear, over and behind it, and along the nape; and
 * the rest of the outline. All hair is our own drawing: z and y. */
static const StudioPoint hairline[] = {
  { -113, -104 }, { -106, -94 }, { -100, -84 }, { -97.6, -75 }, { -92, -69.6 }, { -83, -67.4 }, { -74, -63.6 }, { -67.6, -56 }, { -64, -46 }, { -61.6, -35 },
  { -58.6, -26.4 }, { -51.6, -25 }, { -47.6, -33 }, { -44, -48 }, { -32, -60 }, { -18, -56 }, { -10.4, -44 }, { -8.4, -30 }, { -4.6, -17 },
  { 2.6, -8 }, { 13, -3 }, { 28, 0 }, { 40, 1.4 }, { 52, 1.8 },
};
static const StudioPoint crown[] = { { 66, 3 }, { 66, -104 } };

/* Hairs flow away from a place above the head, which is the whorl as if it lay on a plane. */
static const StudioPoint origin = { 6.0, -122.0, 0.0 };
#define WHORL 3.0

/* How strong it is in the middle light, and how much darker where the head turns away behind
 * and below. The light glides over it so far from the origin, mm: so much of the tone is lost. */
#define STRENGTH 0.74
#define SHADE_BEHIND 0.16
#define SHADE_BELOW 0.12
#define GLEAM_FAR 60.0
#define GLEAM_BROAD 8.5
#define GLEAM_X -6.0
#define GLEAM_WIDE 36.0
#define GLEAM 0.3

/* Where flesh or bone is looked at, the scalp ends at the superior nuchal line, from behind the
 * ear to the knob of the occiput: all hair below it is away. How softly it ends, mm. */
static const StudioPoint scalp[] = {
  { -10, -24 }, { -4, -31 }, { 6, -34.4 }, { 18, -37 }, { 30, -38.8 }, { 42, -39.8 }, { 52, -39.4 }, { 70, -38 },
};
static const StudioPoint below_scalp[] = { { 74, 26 }, { -26, 26 }, { -18, -12 } };
static const StudioBox scalp_frame = { -32.0, -52.0, 112.0, 84.0 };
#define SCALP_GRAIN 1.0
#define SCALP_SOFTNESS 2.2

/* It thins out towards the hairline over so much, mm, and as from behind over more in the nape,
 * whose lower end is a bow, highest behind the ear. */
#define SOFTNESS 3.6
#define NAPE_X 50.0
#define NAPE_Y 5.6
#define NAPE_BOW 0.0035
#define NAPE_SOFT 19.0

static GArray *
get_outline (void)
{
  GArray *outline = studio_curve_sample (hairline, G_N_ELEMENTS (hairline), FALSE, STEPS);

  g_array_append_vals (outline, crown, G_N_ELEMENTS (crown));

  return outline;
}

static StudioPoint
get_flow (double x,
          double y)
{
  return studio_point_normalize (studio_point (x - origin.x + WHORL, y - origin.y, 0.0));
}

static double
get_gleam (double x,
           double y)
{
  double across = (hypot (x - origin.x, y - origin.y) - GLEAM_FAR) / GLEAM_BROAD;
  double aside = (x - GLEAM_X) / GLEAM_WIDE;

  return GLEAM * exp (-across * across - aside * aside);
}

/* From 0 where hair has ended in the nape to 1 where it is whole. */
static double
get_nape (double x,
          double y)
{
  double end = NAPE_Y - NAPE_BOW * (x - NAPE_X) * (x - NAPE_X);
  double share = x > origin.x - 16.0 ? CLAMP ((end - y) / NAPE_SOFT, 0.0, 1.0) : 1.0;

  return studio_ease (share);
}

static double
get_strength (double   covered,
              double   x,
              double   y,
              gpointer data G_GNUC_UNUSED)
{
  double share = CLAMP ((covered - 0.14) / 0.8, 0.0, 1.0);
  double shade = SHADE_BEHIND * CLAMP ((x - 18.0) / 34.0, 0.0, 1.0) + SHADE_BELOW * CLAMP ((y + 40.0) / 30.0, -1.0, 1.0);

  return CLAMP (studio_ease (share) * (STRENGTH + shade - get_gleam (x, y)) * get_nape (x, y), 0.0, 1.0);
}

static void
define_scalp_edge (StudioSvg *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&scalp_frame, SCALP_GRAIN);
  g_autoptr(GArray) outline = studio_curve_sample (scalp, G_N_ELEMENTS (scalp), FALSE, STEPS);
  g_autofree char *element = NULL;
  g_autofree char *mask = NULL;

  g_array_append_vals (outline, below_scalp, G_N_ELEMENTS (below_scalp));
  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) outline->data, outline->len, 1.0);
  studio_haze_blur (haze, SCALP_SOFTNESS);
  element = studio_haze_make_element (haze, PICTURE_BACK_MELTED, NULL, SCALP_SOFTNESS);
  mask = picture_back_make_mask ("scalp-edge", &frame, "#fff", element);
  studio_svg_define (svg, mask);
}

static void
write_hair (StudioSvg *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);
  g_autoptr(GArray) outline = get_outline ();
  const StudioPoint *points = (const StudioPoint *) (gpointer) outline->data;
  GString *path = g_string_new (NULL);

  studio_haze_add_polygon (haze, points, outline->len, 1.0);
  studio_haze_blur (haze, SOFTNESS);
  studio_haze_change (haze, get_strength, NULL);
  studio_locks_comb (haze, &frame, GRAIN, get_flow);
  studio_haze_limit_tones (haze, N_TONES);
  studio_haze_write (haze, svg, "crop", "in-head", APART);

  studio_locks_draw_edge (path, points, outline->len - G_N_ELEMENTS (crown), get_flow);
  studio_locks_draw_strands (path, points, outline->len, &frame, get_flow);
  studio_svg_open_group (svg, NULL, NULL, "clip-path=\"url(#in-head)\"");
  studio_hair_take_path (path, svg);
  studio_svg_close_group (svg);
}

/* Hairs of brow and lid: each from where to where; between these they change by and by. */
typedef struct
{
  guint n_hairs;
  double width;
  double uneven; /* in parts of their length */
  guint n_stations;
  StudioPoint stations[5][2];
} Row;

static const Row rows[] = {
  /* the brow: upper and lower hairs that lean together, longest before its end */
  { 22, 0.28, 0.4, 5, { { { -137.4, -52.4 }, { -136.2, -56.6 } }, { { -131, -54.6 }, { -126.8, -59 } }, { { -123, -56.8 }, { -116.4, -60.2 } },
                        { { -114, -58.4 }, { -107.6, -58.4 } }, { { -107.6, -57.4 }, { -102.8, -54 } } } },
  { 20, 0.28, 0.4, 5, { { { -137.6, -54 }, { -135.4, -57.8 } }, { { -131, -57 }, { -125.8, -60 } }, { { -123.4, -59.4 }, { -116.4, -60.4 } },
                        { { -115, -60 }, { -108.4, -57.8 } }, { { -108, -57.8 }, { -103, -53.8 } } } },
  /* lashes of the closed lid, more towards its outer corner */
  { 19, 0.3, 0.34, 3, { { { -131, -35.2 }, { -133, -33.4 } }, { { -121.6, -33.4 }, { -122.6, -30.6 } }, { { -110.6, -38.8 }, { -107.8, -36.8 } } } },
};

static void
write_row (const Row *row,
           StudioSvg *svg)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < row->n_hairs; i++)
    {
      double way = (row->n_stations - 1.0) * i / row->n_hairs;
      guint k = (guint) way;
      StudioPoint root = studio_point_lerp (row->stations[k][0], row->stations[k + 1][0], way - k);
      StudioPoint tip = studio_point_lerp (row->stations[k][1], row->stations[k + 1][1], way - k);
      double reach = 1.0 + row->uneven * studio_grain_get_noise (0.9 * i, 0.5, 21 + row->n_hairs);
      StudioPoint end = studio_point_lerp (root, tip, reach);

      studio_hair_add (path, root, end, row->width);
    }

  studio_hair_take_path (path, svg);
}

void
picture_side_write_hair (StudioSvg *svg)
{
  define_scalp_edge (svg);
  studio_svg_open_group (svg, "hair", NULL, NULL);
  write_hair (svg);
  studio_svg_close_group (svg);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    write_row (&rows[i], svg);
}
