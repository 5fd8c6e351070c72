/* picture-back-columns.c: the long muscles, seen through
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "body-muscle-fibres.h"
#include "studio-curve.h"

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

/* Lines are so far apart, mm. */
#define LINE_STEP 2.8

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
      double half = 0.5 * share * pow (MAX (sin (G_PI * part), 0.0), BLUNTNESS);
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
      double share = WIDEST + (NARROWEST - WIDEST) * step;

      studio_svg_take_path (svg, "column", get_shape (sheet, share, BEGIN_STEPS * step, END - END_STEPS * step));
    }

  body_muscle_write_grain (muscle, svg, (guint) (body_sheet_get_width (sheet, 0.3) / LINE_STEP));
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
