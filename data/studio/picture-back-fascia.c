/* picture-back-fascia.c: the form of the fascia of the loins
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-haze.h"

#include <math.h>

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
