/* picture-back-columns.c: the long muscles, seen through
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "body-muscle-courses.h"
#include "studio-haze.h"

/* A column is so many shapes upon each other: even in the middle, soft at its
 * borders. Our drawing decision. */
#define N_SHAPES 8

/* So wide is the outermost, in widths of the muscle, and so wide the innermost; each
 * has so many places along its rim, and its ends are so blunt. */
#define WIDEST 1.12
#define NARROWEST 0.66
#define N_PLACES 14
#define BLUNTNESS 0.09

/* From the sacrum and the crest up, in parts of the length: where the outermost
 * shape ends, and how much sooner the innermost does. */
#define END 0.97
#define END_STEPS 0.14
#define BEGIN_STEPS 0.012

/* How soft its borders are, and those of the bundles in it, mm; so far apart these are,
 * and so strong it is between them. */
#define GRAIN 0.5
#define SOFTNESS 3.6
#define BUNDLE_SOFTNESS 1.0
#define BUNDLE_STEP 1.5
#define EVEN 0.8

/* Where a style has lines in place of all that, they are so far apart, mm. */
#define LINE_STEP 2.8

static const StudioBox frame = { -4.0, 60.0, 120.0, 560.0 };

static const char *const columns[] = { "iliocostalis", "longissimus" };

static gboolean
is_column (const BodyMuscle *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    if (g_str_equal (muscle->name, columns[i]))
      return TRUE;

  return FALSE;
}

/* Adds what is around the middle of @sheet, as wide as @share of it, from @begin to @end
 * of its length; pointed at both. */
static void
add_shape (StudioHaze      *haze,
           const BodySheet *sheet,
           double           share,
           double           begin,
           double           end)
{
  StudioPoint points[2 * N_PLACES];

  for (guint i = 0; i < N_PLACES; i++)
    {
      double part = 0.5 - 0.5 * cos (G_PI * i / (N_PLACES - 1));
      double along = begin + (end - begin) * part;
      double half = 0.5 * share * pow (MAX (sin (G_PI * part), 0.0), BLUNTNESS);
      StudioPoint a = body_sheet_get_point (sheet, 0.0, along);
      StudioPoint b = body_sheet_get_point (sheet, 1.0, along);

      points[i] = studio_point_lerp (a, b, 0.5 - half);
      points[2 * N_PLACES - 1 - i] = studio_point_lerp (a, b, 0.5 + half);
    }

  studio_haze_add_polygon (haze, points, G_N_ELEMENTS (points), 1.0 / N_SHAPES);
}

/* A bundle of fibres: a streak that is a little darker, or lighter. */
static void
add_bundle (StudioHaze      *haze,
            const BodySheet *sheet,
            double           across,
            GRand           *chance)
{
  StudioPoint course[N_PLACES];
  double length = g_rand_double_range (chance, 0.3, 0.62);
  double from = g_rand_double_range (chance, 0.04, 0.9 - length);
  double half = g_rand_double_range (chance, 0.5, 1.3);
  double most = g_rand_double_range (chance, 0.1, 0.3);
  double strength = g_rand_boolean (chance) ? most : -0.6 * most;

  for (guint i = 0; i < N_PLACES; i++)
    course[i] = body_sheet_get_point (sheet, across, from + length * i / (N_PLACES - 1));

  studio_haze_add_streak (haze, course, N_PLACES, half, strength);
}

static void
add_column (StudioHaze       *haze,
            const BodyMuscle *muscle)
{
  const BodySheet *sheet = g_ptr_array_index (muscle->sheets, 0);

  for (guint i = 0; i < N_SHAPES; i++)
    {
      double step = (double) i / (N_SHAPES - 1);

      add_shape (haze, sheet, WIDEST + (NARROWEST - WIDEST) * step, BEGIN_STEPS * step, END - END_STEPS * step);
    }
}

static void
add_bundles (StudioHaze       *haze,
             const BodyMuscle *muscle)
{
  const BodySheet *sheet = g_ptr_array_index (muscle->sheets, 0);
  guint n = body_sheet_get_width (sheet, 0.3) / BUNDLE_STEP;
  g_autoptr (GRand) chance = g_rand_new_with_seed (g_str_hash (muscle->name));

  for (guint i = 0; i < n; i++)
    add_bundle (haze, sheet, (i + 0.5 + g_rand_double_range (chance, -0.4, 0.4)) / n, chance);
}

static void
add_to_columns (const BodyMuscles *muscles,
                StudioHaze        *haze,
                void             (*add) (StudioHaze       *haze,
                                         const BodyMuscle *muscle))
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_column (muscle))
      add (haze, muscle);
}

/* Where both columns lie it is no stronger than one. */
static double
even_out (double   strength,
          double   x G_GNUC_UNUSED,
          double   y G_GNUC_UNUSED,
          gpointer data G_GNUC_UNUSED)
{
  return EVEN * (1.0 - exp (-1.6 * strength));
}

void
picture_back_write_columns (const BodyMuscles *muscles,
                            StudioSvg         *svg)
{
  g_autoptr (StudioHaze) haze = studio_haze_new (&frame, GRAIN);
  const BodyMuscle *muscle;

  add_to_columns (muscles, haze, add_column);
  studio_haze_blur (haze, SOFTNESS);
  studio_haze_change (haze, even_out, NULL);
  add_to_columns (muscles, haze, add_bundles);
  studio_haze_blur (haze, BUNDLE_SOFTNESS);
  studio_haze_limit_tones (haze, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (haze, svg, "column", NULL, BUNDLE_SOFTNESS);

  studio_svg_open_group (svg, NULL, "veil-lines", NULL);
  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_column (muscle))
      body_muscle_write_grain (muscle, svg, (guint) (body_sheet_get_width (g_ptr_array_index (muscle->sheets, 0), 0.3) / LINE_STEP));
  studio_svg_close_group (svg);
}
