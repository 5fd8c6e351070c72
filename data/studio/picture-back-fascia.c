/* picture-back-fascia.c: the form of the fascia of the loins
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"
#include "studio-haze.h"
#include "studio-stroke.h"

#include <math.h>

/* Its fibres cross: those of the broad back muscle run down and in, those of the buttock up
 * and in. They are fine lines, paler and darker than the sheet, so many of a set, so far from
 * each other on the rim, half as wide as these, mm, and so long, in parts of their way. All our
 * drawing decision. */
#define N_DOWN 64
#define N_UP 46
#define THINNEST 0.09
#define BROADEST 0.2
#define SHORTEST 0.3
#define LONGEST 0.74
#define PALE_SHARE 0.5

/* Those of the buttock rise by so much of their way in, begin on this part of the rim, and
 * grow rarer above this height, mm, and end there. */
#define RISE 0.6
#define RIM_OF_BUTTOCK 0.44
#define UP_GONE 440.0
#define UP_FULL 540.0

/* Where the sheets that wrap the long muscles meet at their outer border is a seam, pale, with a
 * dark line beside it: surface.md 6, raphe; half as wide, mm. */
static const StudioPoint raphe[] = {
  { 66.0, 436.0, 0.0 }, { 71.4, 456.0, 0.0 }, { 74.8, 478.0, 0.0 }, { 75.2, 499.0, 0.0 }, { 71.6, 522.0, 0.0 }, { 65.0, 540.0, 0.0 }, { 57.0, 556.0, 0.0 },
};
#define RAPHE_HALF 0.45
#define RAPHE_LINE_HALF 0.26
#define RAPHE_LINE_ASIDE 0.9

/* In grains, mm, and how far apart samples lie: light and shade are soft. */
#define GRAIN 1.6
#define APART 3.2

static const StudioBox frame = { -1.0, 328.0, 116.0, 346.0 };

/* A form that light or shade lies along: it is strongest on its line and has fallen to 1/e
 * so far beside it. */
typedef struct
{
  double x;
  double y;
  double strength;
  double width;
} Stroke;

static const Stroke on_columns[] = {
  { 20, 352, 0.0, 8 }, { 29, 386, 0.3, 9 }, { 36, 430, 0.6, 10 }, { 40, 474, 0.7, 10 }, { 38, 512, 0.55, 9 },
  { 31, 552, 0.28, 8 }, { 24, 590, 0.0, 7 },
};
static const Stroke in_furrow[] = {
  { 0, 352, 0.0, 5 }, { 0, 392, 0.5, 6 }, { 0, 450, 0.72, 7 }, { 0, 520, 0.72, 7 }, { 0, 566, 0.42, 7 }, { 0, 610, 0.14, 6 }, { 0, 650, 0.0, 5 },
};
static const Stroke beside_columns[] = {
  { 54, 384, 0.0, 7 }, { 64, 412, 0.38, 8 }, { 74, 446, 0.62, 9 }, { 79, 484, 0.7, 9.5 }, { 76, 520, 0.62, 9 },
  { 66, 548, 0.5, 9 }, { 54, 572, 0.34, 8 }, { 44, 590, 0.3, 7 }, { 36, 612, 0.0, 7 },
};
/* In it the rear spine of the hip lies: surface.md 3. */
static const Stroke pit[] = { { 45, 583, 0.7, 6 }, { 44, 591, 0.55, 6.5 } };

/* The long muscles swell under the fascia of the loins, between the furrow of the spine
 * and the seam at their outer edge (surface.md 2: bulge at x 30-50, raphe at 75-85). */
void
picture_back_add_loins (StudioRelief *relief)
{
  static const StudioRidgeNode bulge[] = {
    { 26, 366, 3.0, 10 }, { 34, 410, 9.0, 13 }, { 38, 450, 13.0, 14 }, { 40, 486, 13.0, 15 },
    { 36, 530, 10.0, 13 }, { 28, 580, 6.0, 11 }, { 18, 622, 2.0, 8 },
  };
  static const StudioRidgeNode furrow[] = {
    { 2, 380, -2.0, 7 }, { 3, 440, -5.0, 8 }, { 3, 520, -5.0, 8 }, { 3, 590, -2.0, 7 }, { 2, 640, -1.0, 6 },
  };
  static const StudioRidgeNode seam[] = {
    { 62, 404, -1.0, 7 }, { 76, 446, -3.4, 8 }, { 82, 490, -3.8, 8 }, { 80, 526, -2.4, 8 }, { 66, 556, -1.2, 8 },
  };

  studio_relief_add_ridge (relief, bulge, G_N_ELEMENTS (bulge));
  studio_relief_add_ridge (relief, furrow, G_N_ELEMENTS (furrow));
  studio_relief_add_ridge (relief, seam, G_N_ELEMENTS (seam));
}

static double
get_stroke (const Stroke *strokes,
            guint         n,
            double        x,
            double        y)
{
  double most = 0.0;

  for (guint i = 0; i + 1 < n; i++)
    {
      const Stroke *a = &strokes[i], *b = &strokes[i + 1];
      double dx = b->x - a->x, dy = b->y - a->y;
      double t = CLAMP (((x - a->x) * dx + (y - a->y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
      double away = hypot (x - a->x - t * dx, y - a->y - t * dy) / (a->width + t * (b->width - a->width));

      most = MAX (most, (a->strength + t * (b->strength - a->strength)) * exp (-away * away));
    }

  return most;
}

/* In the light are the columns. */
static double
brighten (double   strength G_GNUC_UNUSED,
          double   x,
          double   y,
          gpointer data G_GNUC_UNUSED)
{
  return 0.9 * get_stroke (on_columns, G_N_ELEMENTS (on_columns), x, y);
}

static double
darken (double   strength G_GNUC_UNUSED,
        double   x,
        double   y,
        gpointer data G_GNUC_UNUSED)
{
  double shade = MAX (get_stroke (in_furrow, G_N_ELEMENTS (in_furrow), x, y),
                      get_stroke (beside_columns, G_N_ELEMENTS (beside_columns), x, y));

  return 0.95 * MAX (shade, get_stroke (pit, G_N_ELEMENTS (pit), x, y));
}

void
picture_back_write_loins (const BodyMuscle *muscle,
                          StudioSvg        *svg)
{
  static const char *const letters[] = { "furrow", "gleam" };
  static const StudioHazeFunc changes[] = { darken, brighten };
  g_autofree char *sheet = picture_back_name_sheet (muscle, 0);
  g_autofree char *clip = g_strconcat ("in-", sheet, NULL);

  if (!g_str_equal (muscle->name, PICTURE_BACK_LOINS))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);

      studio_haze_change (haze, changes[i], NULL);
      studio_haze_write (haze, svg, letters[i], clip, APART);
    }
}

/* Where a fibre that begins at @rim of the sheet has got to after @share of its way to the
 * midline. */
static StudioPoint
get_place (const BodySheet *sheet,
           gboolean         rising,
           double           rim,
           double           share)
{
  StudioPoint from = body_sheet_get_point (sheet, rim, 0.0);

  if (!rising)
    return body_sheet_get_point (sheet, rim, share);

  return studio_point (from.x * (1.0 - share), from.y - RISE * from.x * (share + 0.12 * sin (G_PI * share)), 0.0);
}

static void
add_fibres (const BodySheet *sheet,
            gboolean         rising,
            GRand           *chance,
            GString         *dark,
            GString         *light)
{
  guint n = rising ? N_UP : N_DOWN;

  for (guint i = 0; i < n; i++)
    {
      double begin = rising ? RIM_OF_BUTTOCK : 0.0;
      double rim = begin + (1.0 - begin) * (i + g_rand_double (chance)) / n;
      double length = g_rand_double_range (chance, SHORTEST, LONGEST);
      double from = g_rand_double_range (chance, 0.0, 1.0 - length);
      double half = g_rand_double_range (chance, THINNEST, BROADEST);
      StudioPoint middle = get_place (sheet, rising, rim, from + 0.5 * length);
      GString *path = g_rand_double (chance) < PALE_SHARE ? light : dark;

      if (rising && (middle.y - UP_GONE) / (UP_FULL - UP_GONE) < g_rand_double (chance))
        continue;
      studio_stroke_add_lens (path, get_place (sheet, rising, rim, from), middle, get_place (sheet, rising, rim, from + length), half);
    }
}

static void
write_raphe (StudioSvg *svg)
{
  StudioPoint line[G_N_ELEMENTS (raphe)];

  for (guint i = 0; i < G_N_ELEMENTS (raphe); i++)
    line[i] = studio_point (raphe[i].x + RAPHE_LINE_ASIDE, raphe[i].y, 0.0);
  studio_svg_take_path (svg, "fibre-light", studio_curve_get_lens (raphe, G_N_ELEMENTS (raphe), RAPHE_HALF));
  studio_svg_take_path (svg, "fibre-strong", studio_curve_get_lens (line, G_N_ELEMENTS (line), RAPHE_LINE_HALF));
}

void
picture_back_write_loin_fibres (const BodyMuscle *muscle,
                                StudioSvg        *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (muscle->seed);
  g_autoptr(GString) dark = g_string_new (NULL);
  g_autoptr(GString) light = g_string_new (NULL);

  if (!g_str_equal (muscle->name, PICTURE_BACK_LOINS))
    return;

  for (guint i = 0; i < 2; i++)
    add_fibres (g_ptr_array_index (muscle->sheets, 0), i == 1, chance, dark, light);
  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "fibre", dark->str);
  studio_svg_add_path (svg, "fibre-light", light->str);
  studio_svg_close_tenths (svg);
  write_raphe (svg);
}
