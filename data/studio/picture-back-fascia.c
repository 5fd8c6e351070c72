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

/* Its fibres are of two sets: those of the broad back muscle run down and in, and those of the
 * deeper layer cross them at one shallow angle, rising by so much of their way in. Each lies in
 * bundles, so many of a set, unevenly far from each other; in a bundle fibres are parallel, so many
 * and so far apart, mm, half as wide as this and about so long, in parts of their way, and begin
 * and end by so much of that sooner or later. All our drawing decision. */
#define RISE 0.36
#define LEAST_OF_BUNDLE 4
#define MOST_OF_BUNDLE 7
#define NEAREST 0.7
#define FARTHEST 2.2
#define THINNEST 0.05
#define BROADEST 0.14
#define SHORTEST 0.52
#define LONGEST 0.68
#define STAGGER 0.05
#define PALE_SHARE 0.55

/* Where a set lies on the rim, in parts of it, and so far within it its fibres begin, in parts of
 * their way: beyond lies flesh. */
static const struct
{
  guint n_bundles;
  double rim_from;
  double rim_to;
  double finer; /* its fibres are so much of that width */
} sets[] = { { 24, 0.06, 0.97, 1.0 }, { 7, 0.46, 0.95, 0.55 } };
#define WITHIN 0.14
#define BESIDE_MIDLINE 0.93

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
      studio_haze_limit_tones (haze, PICTURE_BACK_SHADE_TONES);
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

/* Fibres side by side, which begin at @rim. */
static void
add_bundle (const BodySheet *sheet,
            guint            set,
            double           rim,
            GRand           *chance,
            GString         *dark,
            GString         *light)
{
  int n_fibres = g_rand_int_range (chance, LEAST_OF_BUNDLE, MOST_OF_BUNDLE + 1);
  double length = g_rand_double_range (chance, SHORTEST, LONGEST);
  double from = g_rand_double_range (chance, WITHIN + STAGGER, BESIDE_MIDLINE - STAGGER - length);
  double whole = body_sheet_get_width (sheet, 0.0);

  for (int i = 0; i < n_fibres; i++)
    {
      double begin = from + g_rand_double_range (chance, -STAGGER, STAGGER);
      double end = from + length + g_rand_double_range (chance, -STAGGER, STAGGER);
      double half = sets[set].finer * g_rand_double_range (chance, THINNEST, BROADEST);
      GString *path = g_rand_double (chance) < PALE_SHARE ? light : dark;

      rim += g_rand_double_range (chance, NEAREST, FARTHEST) / whole;
      studio_stroke_add_lens (path, get_place (sheet, set == 1, rim, begin), get_place (sheet, set == 1, rim, 0.5 * (begin + end)),
                              get_place (sheet, set == 1, rim, end), half);
    }
}

static void
add_fibres (const BodySheet *sheet,
            guint            set,
            GRand           *chance,
            GString         *dark,
            GString         *light)
{
  for (guint i = 0; i < sets[set].n_bundles; i++)
    {
      double place = (i + g_rand_double (chance)) / sets[set].n_bundles;

      add_bundle (sheet, set, sets[set].rim_from + (sets[set].rim_to - sets[set].rim_from) * place, chance, dark, light);
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

  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    add_fibres (g_ptr_array_index (muscle->sheets, 0), i, chance, dark, light);
  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "fibre", dark->str);
  studio_svg_add_path (svg, "fibre-light", light->str);
  studio_svg_close_tenths (svg);
  write_raphe (svg);
}
