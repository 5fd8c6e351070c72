/* picture-back-columns.c: the long muscles, seen through
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "body-muscle-fibres.h"
#include "studio-curve.h"

/* A column is so many shapes upon each other, each narrower and shorter: full in
 * the middle and nothing at its borders, and no mask is needed. Nor a gradient,
 * whose faintest steps would change their hue. All our drawing decision. */
#define N_SHAPES 10

/* The outermost is so much wider than the muscle, and each has so many places
 * along either side. */
#define SPREAD 1.26
#define N_PLACES 12

/* From the sacrum up, in parts of the length: where the outermost shape begins and
 * ends, and how far inside that the innermost does. */
#define BEGIN 0.0
#define BEGIN_STEPS 0.2
#define END 0.95
#define END_STEPS 0.2

/* Each muscle carries so many lines. */
#define N_LINES 9

static const char *const columns[] = { "iliocostalis", "longissimus" };

static gboolean
is_column (const BodyMuscle *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    if (g_str_equal (muscle->name, columns[i]))
      return TRUE;

  return FALSE;
}

/* Around the middle of @sheet, as wide as @share of it, from @begin to @end of its
 * length; pointed at both. */
static char *
get_shape (const BodySheet *sheet,
           double           share,
           double           begin,
           double           end)
{
  StudioPoint points[2 * N_PLACES - 2];

  for (guint i = 0; i < N_PLACES; i++)
    {
      double part = 0.5 - 0.5 * cos (G_PI * i / (N_PLACES - 1));
      double along = begin + (end - begin) * part;
      double half = 0.5 * share * pow (MAX (sin (G_PI * part), 0.0), 0.45);
      StudioPoint a = body_sheet_get_point (sheet, 0.0, along);
      StudioPoint b = body_sheet_get_point (sheet, 1.0, along);

      points[i] = studio_point_lerp (a, b, 0.5 - half);

      if (i > 0 && i < N_PLACES - 1)
        points[2 * N_PLACES - 2 - i] = studio_point_lerp (a, b, 0.5 + half);
    }

  return studio_curve_get_path (points, G_N_ELEMENTS (points), TRUE);
}

static void
write_column (const BodyMuscle *muscle,
              StudioSvg        *svg)
{
  const BodySheet *sheet = g_ptr_array_index (muscle->sheets, 0);

  for (guint i = 0; i < N_SHAPES; i++)
    {
      double step = (double) i / (N_SHAPES - 1);
      double share = SPREAD * acos (2.0 * (i + 0.5) / N_SHAPES - 1.0) / G_PI;

      studio_svg_take_path (svg, "column", get_shape (sheet, share, BEGIN + BEGIN_STEPS * step, END - END_STEPS * step));
    }

  body_muscle_write_grain (muscle, svg, N_LINES);
}

void
picture_back_write_columns (const BodyMuscles *muscles,
                            StudioSvg         *svg)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_column (muscle))
      write_column (muscle, svg);
}
