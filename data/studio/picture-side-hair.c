/* picture-side-hair.c: cropped hair, brow and lashes from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "picture-back-muscle.h"
#include "studio-crop.h"
#include "studio-curve.h"
#include "studio-grain.h"
#include "studio-hair.h"
#include "studio-haze.h"

#define STEPS 6

static const StudioBox frame = { -130.0, -96.0, 190.0, 120.0 };

/* The hairline: down the temple, before the ear, over and behind it, and along the nape. All
 * hair is our own drawing: z and y, and how softly it begins. */
static const StudioPoint hairline[] = {
  { -117, -104, 14 }, { -110, -94, 13 }, { -104, -84, 12 }, { -101, -75, 11 }, { -95, -69, 10 }, { -86, -66, 9 }, { -78, -61.6, 8 }, { -71, -54, 7 }, { -67, -45, 6 }, { -64, -34, 5.4 },
  { -60, -24.4, 5 }, { -51, -21, 4.6 }, { -43, -31, 4 }, { -39.6, -46, 4 }, { -31, -53, 4 }, { -20, -51, 4.6 }, { -12.4, -42, 6 }, { -9, -30, 8 }, { -5, -16, 12 },
  { 2.6, -5, 17 }, { 13, 3.4, 22 }, { 26, 9.4, 25 }, { 38, 11, 25 }, { 48, 8.6, 25 }, { 66, 8, 25 },
};
static const StudioPoint crown[] = { { 76, -110 }, { -117, -110 } };

/* Hairs flow out of the whorl, which lies above the picture at the rear of the crown as if on a plane, and are swept
 * forwards on their way down over the temple; locks lie a little against one another. All in radians and mm. */
static const StudioPoint origin = { 20.0, -126.0, 0.0 };
#define SWEEP 0.34
#define SWEEP_FROM -10.0
#define SWEEP_TO -90.0
#define WAVE 0.3
#define WAVE_LENGTH 26.0
#define RIPPLE 0.16
#define RIPPLE_LENGTH 8.0

/* Where flesh or bone is looked at, the scalp ends at the superior nuchal line, from behind the
 * ear to the knob of the occiput: all hair below it is away. How softly it ends, mm. */
static const StudioPoint scalp[] = {
  { -10, -24 }, { -4, -31 }, { 6, -34.4 }, { 18, -37 }, { 30, -38.8 }, { 42, -39.8 }, { 52, -39.4 }, { 70, -38 },
};
static const StudioPoint below_scalp[] = { { 74, 26 }, { -26, 26 }, { -18, -12 } };
static const StudioBox scalp_frame = { -32.0, -52.0, 112.0, 84.0 };
#define SCALP_GRAIN 1.0
#define SCALP_SOFTNESS 1.3

static StudioPoint
get_flow (double x,
          double y)
{
  StudioPoint way = studio_point_normalize (studio_point (x - origin.x, y - origin.y, 0.0));
  double turn = SWEEP * CLAMP ((x - SWEEP_FROM) / (SWEEP_TO - SWEEP_FROM), 0.0, 1.0) * -1.0
                + WAVE * studio_grain_get_noise (x / WAVE_LENGTH, y / WAVE_LENGTH, 61) + RIPPLE * studio_grain_get_noise (x / RIPPLE_LENGTH, y / RIPPLE_LENGTH, 67);

  return studio_point (way.x * cos (turn) - way.y * sin (turn), way.x * sin (turn) + way.y * cos (turn), 0.0);
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

/* Hairs of the brow: each from where to where; between these they change by and by. */
typedef struct
{
  guint n_hairs;
  double width;
  double uneven; /* in parts of their length */
  guint n_stations;
  StudioPoint stations[5][2];
} Row;

static const Row rows[] = {
  /* the brow: from the contour on all lie back, the lower over the upper ones */
  { 15, 0.3, 0.3, 5, { { { -140.6, -52.8 }, { -139.4, -56.4 } }, { { -136.6, -54 }, { -132.6, -58 } }, { { -131, -55.8 }, { -125, -58.8 } },
                       { { -124, -56.8 }, { -117.6, -56.6 } }, { { -117, -55.4 }, { -111.8, -51.4 } } } },
  { 13, 0.3, 0.3, 5, { { { -141, -54.8 }, { -138.6, -57.4 } }, { { -136.8, -56.6 }, { -131.4, -59 } }, { { -130.6, -58 }, { -124, -59 } },
                       { { -124, -58.2 }, { -117, -56 } }, { { -117.4, -56 }, { -112, -51.6 } } } },
};

/* Lashes of the closed lid, from the ball's contour, beyond which they stand out, to the outer corner: root,
 * bow and tip; between these they change by and by. They grow dense out of the lid's edge, sweep down and
 * bend up again, some lying across their neighbours. */
#define N_LASHES 34
#define LASH_ROOT 0.19
#define LASH_TIP 0.02
#define LASH_UNEVEN 0.26
#define LASH_ASTRAY 0.9

static const StudioPoint lashes[][3] = {
  { { -130.1, -35.9 }, { -133, -34.2 }, { -136.4, -34.9 } }, { { -128.9, -34.7 }, { -131.8, -31.9 }, { -135.2, -31.6 } },
  { { -126, -33.7 }, { -128.4, -30.4 }, { -131.6, -29.2 } }, { { -122, -33.4 }, { -123.4, -30.2 }, { -125.8, -28.6 } },
  { { -118, -34.3 }, { -118.2, -31.7 }, { -119.4, -30 } }, { { -114.8, -34.7 }, { -114.2, -33 }, { -114.4, -31.6 } },
};

static void
write_lashes (StudioSvg *svg)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < N_LASHES; i++)
    {
      double way = (G_N_ELEMENTS (lashes) - 1.001) * i / (N_LASHES - 1.0);
      guint k = (guint) way;
      double reach = 1.0 + LASH_UNEVEN * studio_grain_get_noise (1.7 * i, 0.5, 33);
      double astray = LASH_ASTRAY * studio_grain_get_noise (1.3 * i, 0.5, 47);
      StudioPoint hair[3];
      g_autofree char *taper = NULL;

      for (guint j = 0; j < 3; j++)
        {
          hair[j] = studio_point_lerp (lashes[k][j], lashes[k + 1][j], way - k);
          hair[j] = studio_point_lerp (hair[0], hair[j], reach);
          hair[j].x += 0.5 * j * astray;
        }
      taper = studio_curve_get_taper (hair, 3, LASH_ROOT, LASH_TIP);
      g_string_append (path, taper);
    }

  studio_svg_take_path (svg, "hair", g_string_free (path, FALSE));
}

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
  static const StudioCrop crop = { hairline, G_N_ELEMENTS (hairline), crown, G_N_ELEMENTS (crown), { -34, -74, 0 }, 112.0, get_flow, { 0.0, 0.0, 0.0 }, picture_side_write_locks };

  define_scalp_edge (svg);
  studio_svg_open_group (svg, "hair", NULL, NULL);
  studio_crop_write (&crop, &frame, "in-head", svg);
  studio_svg_close_group (svg);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    write_row (&rows[i], svg);
  write_lashes (svg);
}
