/* picture-back-fascia.c: the form of the fascia of the loins
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-haze.h"

#include <math.h>

/* Its fibres cross: those of the broad back muscle run down and in, those of the buttock up
 * and in. They are told by streaks of light and of shade, from end to end so many places, half
 * as wide as these and so strong at least and at most. All our drawing decision. */
#define N_PLACES 9
#define N_DOWN 150
#define N_UP 110
#define THINNEST 0.3
#define BROADEST 0.95
#define FAINTEST 0.1
#define STRONGEST 0.42

/* Those of the buttock rise by so much of their way in, begin on this part of the rim, and
 * are gone above this height, mm. */
#define RISE 0.6
#define RIM_OF_BUTTOCK 0.44
#define UP_GONE 440.0
#define UP_FULL 540.0

/* In grains, and how soft, mm. */
#define GRAIN 0.5
#define SOFTNESS 0.55
#define APART 1.2

/* What is alike on both sides to the last fibre was not drawn by hand: the left has so many
 * bands of fibres more in the light, so broad, and coarser grains, mm. */
#define N_ACCENTS 22
#define ACCENT_THINNEST 0.5
#define ACCENT_BROADEST 1.5
#define ACCENT_STRENGTH 0.4
#define ACCENT_GRAIN 0.8
#define ACCENT_APART 1.8

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
brighten (double   strength,
          double   x,
          double   y,
          gpointer data G_GNUC_UNUSED)
{
  double light = get_stroke (on_columns, G_N_ELEMENTS (on_columns), x, y);

  return CLAMP (light * (0.7 + strength) + 0.6 * strength, 0.0, 1.0);
}

static double
darken (double   strength,
        double   x,
        double   y,
        gpointer data G_GNUC_UNUSED)
{
  double shade = MAX (get_stroke (in_furrow, G_N_ELEMENTS (in_furrow), x, y),
                      get_stroke (beside_columns, G_N_ELEMENTS (beside_columns), x, y));

  shade = MAX (shade, get_stroke (pit, G_N_ELEMENTS (pit), x, y));

  return CLAMP (shade * (0.75 + strength) + 0.5 * strength, 0.0, 1.0);
}

/* Where a fibre that begins at @rim of the sheet has got to after @share of its way to the
 * midline. */
static StudioPoint
get_rising (const BodySheet *sheet,
            double           rim,
            double           share)
{
  StudioPoint from = body_sheet_get_point (sheet, rim, 0.0);

  return studio_point (from.x * (1.0 - share), from.y - RISE * from.x * (share + 0.12 * sin (G_PI * share)), 0.0);
}

static void
add_fibres (StudioHaze      *haze,
            const BodySheet *sheet,
            gboolean         rising,
            GRand           *chance)
{
  for (guint i = 0; i < (rising ? N_UP : N_DOWN); i++)
    {
      double across = rising ? g_rand_double_range (chance, RIM_OF_BUTTOCK, 1.0) : g_rand_double (chance);
      double length = g_rand_double_range (chance, 0.25, 0.7);
      double from = g_rand_double_range (chance, 0.0, 1.0 - length);
      double half = g_rand_double_range (chance, THINNEST, BROADEST);
      double strength = g_rand_double_range (chance, FAINTEST, STRONGEST);
      StudioPoint course[N_PLACES];

      for (guint k = 0; k < N_PLACES; k++)
        {
          double along = from + length * k / (N_PLACES - 1);

          course[k] = rising ? get_rising (sheet, across, along) : body_sheet_get_point (sheet, across, along);
        }
      if (rising)
        strength *= CLAMP ((course[N_PLACES / 2].y - UP_GONE) / (UP_FULL - UP_GONE), 0.0, 1.0);
      studio_haze_add_streak (haze, course, N_PLACES, half, strength);
    }
}

void
picture_back_write_loins (const BodyMuscle *muscle,
                          StudioSvg        *svg)
{
  static const char *const letters[] = { "furrow", "gleam" };
  static const StudioHazeFunc changes[] = { darken, brighten };
  g_autofree char *sheet = picture_back_name_sheet (muscle, 0);
  g_autofree char *clip = g_strconcat ("in-", sheet, NULL);
  g_autoptr(GRand) chance = g_rand_new_with_seed (muscle->seed);

  if (!g_str_equal (muscle->name, PICTURE_BACK_LOINS))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);

      add_fibres (haze, g_ptr_array_index (muscle->sheets, 0), FALSE, chance);
      add_fibres (haze, g_ptr_array_index (muscle->sheets, 0), TRUE, chance);
      studio_haze_change (haze, changes[i], NULL);
      studio_haze_blur (haze, SOFTNESS);
      studio_haze_write (haze, svg, letters[i], clip, APART);
    }
}

void
picture_back_write_accents (const BodyMuscle *left,
                            const char       *clip,
                            StudioSvg        *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, ACCENT_GRAIN);
  g_autoptr(GRand) chance = g_rand_new_with_seed (left->seed);
  const BodySheet *sheet = g_ptr_array_index (left->sheets, 0);

  for (guint i = 0; i < N_ACCENTS; i++)
    {
      double across = g_rand_double_range (chance, 0.3, 0.9);
      double length = g_rand_double_range (chance, 0.15, 0.4);
      double from = g_rand_double_range (chance, 0.2, 1.0 - length);
      double half = g_rand_double_range (chance, ACCENT_THINNEST, ACCENT_BROADEST);
      StudioPoint course[N_PLACES];

      for (guint k = 0; k < N_PLACES; k++)
        course[k] = body_sheet_get_point (sheet, across, from + length * k / (N_PLACES - 1));
      studio_haze_add_streak (haze, course, N_PLACES, half, ACCENT_STRENGTH);
    }
  studio_haze_blur (haze, SOFTNESS);
  studio_haze_write (haze, svg, "gleam", clip, ACCENT_APART);
}
