/* body-muscle-courses.c: long lines along a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-muscle-courses.h"

#include "studio-stroke.h"

/* In the veil: lines so far apart, mm, and how many at the most and least. */
#define COURSE 24.0
#define MIN_COURSES 1
#define MAX_COURSES 7
#define COURSE_HALF_WIDTH 0.26
#define BORDER_HALF_WIDTH 0.46
#define N_PIECES 3

/* Around a line: along one side of it and back along the other. */
static void
add_loop (GString           *path,
          const StudioPoint  points[2 * N_PIECES + 1],
          const StudioPoint  offsets[2 * N_PIECES + 1])
{
  const StudioPoint none = { 0 };
  StudioPoint at = points[0];

  studio_stroke_append (path, 'M', at, none);

  for (guint i = 0; i < 2 * N_PIECES; i++)
    {
      gboolean back = i >= N_PIECES;
      guint k = back ? 2 * (2 * N_PIECES - i) : 2 * i;
      double side = back ? -1.0 : 1.0;
      guint middle = back ? k - 1 : k + 1;
      guint end = back ? k - 2 : k + 2;
      StudioPoint to = studio_point_add (points[end], studio_point_scale (offsets[end], side));

      studio_stroke_append (path, 'q', studio_stroke_bend_over (at, points[middle], to, studio_point_scale (offsets[middle], side)), at);
      studio_stroke_append (path, 0, to, at);
      at = to;
    }

  g_string_append_c (path, 'z');
}

/* Where the skin has not begun to fade: the veil has no mask. Our drawing decision. */
static gboolean
is_shown (StudioPoint place)
{
  return place.y > -24.0 && place.y < (place.x > 170.0 ? 352.0 : 650.0);
}

/* A line of the veil: each of its pieces is one arc out and one back. */
static void
add_long_line (GString         *path,
               const BodySheet *sheet,
               double           across,
               double           from,
               double           to,
               double           strength)
{
  StudioPoint points[2 * N_PIECES + 1];
  StudioPoint offsets[2 * N_PIECES + 1];

  while (from < to && !is_shown (body_sheet_get_point (sheet, across, from)))
    from += 0.02;

  while (to > from && !is_shown (body_sheet_get_point (sheet, across, to)))
    to -= 0.02;

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      double share = (double) i / (2 * N_PIECES);
      double along = from + (to - from) * share;
      StudioPoint way = studio_point_normalize (studio_point_subtract (body_sheet_get_point (sheet, across, along + 0.01),
                                                                       body_sheet_get_point (sheet, across, along - 0.01)));
      double half_width = strength * sin (G_PI * share);

      points[i] = body_sheet_get_point (sheet, across, along);
      offsets[i] = studio_point (-way.y * half_width, way.x * half_width, 0.0);
    }

  if (to > from)
    add_loop (path, points, offsets);
}

/* It leaves the ends of the muscle free. */
static void
add_course (GString         *path,
            const BodySheet *sheet,
            double           across,
            double           strength)
{
  add_long_line (path, sheet, across, 0.06, 0.92, strength);
}

void
body_muscle_write_courses (const BodyMuscle *self,
                           StudioSvg        *svg)
{
  g_autoptr(GString) courses = g_string_new (NULL);
  g_autoptr(GString) borders = g_string_new (NULL);

  g_return_if_fail (self != NULL);
  g_return_if_fail (svg != NULL);

  for (guint i = 0; i < self->sheets->len; i++)
    {
      const BodySheet *sheet = g_ptr_array_index (self->sheets, i);
      double width = MAX (body_sheet_get_width (sheet, 0.3), body_sheet_get_width (sheet, 0.7));
      guint n_courses = CLAMP ((guint) (width / COURSE), MIN_COURSES, MAX_COURSES);

      for (guint k = 0; k < n_courses; k++)
        add_course (courses, sheet, (k + 1.0) / (n_courses + 1), COURSE_HALF_WIDTH);

      add_course (borders, sheet, 0.0, BORDER_HALF_WIDTH);
      add_course (borders, sheet, 1.0, BORDER_HALF_WIDTH);
    }

  studio_svg_add_path (svg, "course", courses->str);
  studio_svg_add_path (svg, "border", borders->str);
}

void
body_muscle_write_grain (const BodyMuscle *self,
                         StudioSvg        *svg,
                         guint             n_lines)
{
  g_autoptr(GString) grain = g_string_new (NULL);
  g_autoptr(GRand) chance = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (svg != NULL);

  chance = g_rand_new_with_seed (self->seed);

  for (guint i = 0; i < n_lines; i++)
    {
      double across = (i + 0.5 + g_rand_double_range (chance, -0.4, 0.4)) / n_lines;
      double length = g_rand_double_range (chance, 0.35, 0.7);
      double from = g_rand_double_range (chance, 0.1, 0.86 - length);

      add_long_line (grain, g_ptr_array_index (self->sheets, 0), across, from, from + length,
                     g_rand_double_range (chance, 0.16, 0.34));
    }

  studio_svg_add_path (svg, "grain", grain->str);
}
