/* studio-curve.c: smooth lines through points, and shapes along them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-curve.h"

#include "studio-contour.h"
#include "studio-path.h"

/* Strokes are sampled so finely before they are given a width. */
#define STROKE_STEPS 6

/* A branch is as broad as it gets after such a part of its way. */
#define ROOT 0.17

static double
interpolate (double before,
             double from,
             double to,
             double after,
             double t)
{
  return 0.5 * (2.0 * from + (to - before) * t + (2.0 * before - 5.0 * from + 4.0 * to - after) * t * t +
                (3.0 * from - before - 3.0 * to + after) * t * t * t);
}

double *
studio_curve_sample_values (const double *values,
                            guint         n_points,
                            guint         n_values,
                            gboolean      closed,
                            guint         steps,
                            guint        *n_rows)
{
  guint stretches = closed ? n_points : n_points - 1;
  double *rows;

  g_return_val_if_fail (n_points > 0 && steps > 0, NULL);

  *n_rows = stretches * steps + (closed ? 0 : 1);
  rows = g_new (double, *n_rows * n_values);
  for (guint row = 0; row < *n_rows; row++)
    {
      guint i = MIN (row / steps, stretches > 0 ? stretches - 1 : 0);
      double t = (double) (row - i * steps) / steps;
      guint before = i > 0 ? i - 1 : (closed ? n_points - 1 : 0);
      guint to = i + 1 < n_points ? i + 1 : (closed ? 0 : i);
      guint after = i + 2 < n_points ? i + 2 : (closed ? (i + 2) % n_points : n_points - 1);

      for (guint k = 0; k < n_values; k++)
        rows[row * n_values + k] = interpolate (values[before * n_values + k], values[i * n_values + k],
                                                values[to * n_values + k], values[after * n_values + k], t);
    }

  return rows;
}

GArray *
studio_curve_sample (const StudioPoint *points,
                     guint              n_points,
                     gboolean           closed,
                     guint              steps)
{
  guint n;
  g_autofree double *rows = studio_curve_sample_values (&points[0].x, n_points, 3, closed, steps, &n);
  GArray *sampled = g_array_sized_new (FALSE, FALSE, sizeof (StudioPoint), n);

  return g_array_append_vals (sampled, rows, n);
}

GArray *
studio_curve_sample_tube (const StudioTubeNode *nodes,
                          guint                 n_nodes,
                          guint                 steps)
{
  guint n;
  g_autofree double *rows = studio_curve_sample_values (&nodes[0].centre.x, n_nodes, 5, FALSE, steps, &n);
  GArray *sampled = g_array_sized_new (FALSE, FALSE, sizeof (StudioTubeNode), n);

  return g_array_append_vals (sampled, rows, n);
}

static int
get_hundredths (double length)
{
  return 10 * (int) lrint (length * 10.0);
}

/* Adds a point relative to the last written one. */
static void
add_point (GString     *path,
           StudioPoint  point,
           StudioPoint  from)
{
  studio_path_add_number (path, get_hundredths (point.x) - get_hundredths (from.x));
  studio_path_add_number (path, get_hundredths (point.y) - get_hundredths (from.y));
}

char *
studio_curve_get_path (const StudioPoint *points,
                       guint              n_points,
                       gboolean           closed)
{
  GString *path = g_string_new (NULL);
  guint stretches = closed ? n_points : n_points - 1;

  studio_path_add_letter (path, 'M');
  add_point (path, points[0], studio_point (0.0, 0.0, 0.0));
  for (guint i = 0; i < stretches; i++)
    {
      StudioPoint before = points[i > 0 ? i - 1 : (closed ? n_points - 1 : 0)];
      StudioPoint from = points[i];
      StudioPoint to = points[i + 1 < n_points ? i + 1 : 0];
      StudioPoint after = points[i + 2 < n_points ? i + 2 : (closed ? (i + 2) % n_points : n_points - 1)];

      /* The handles of a Catmull-Rom line are a sixth of the chord long. */
      if (i == 0)
        studio_path_add_letter (path, 'c');
      add_point (path, studio_point_add (from, studio_point_scale (studio_point_subtract (to, before), 1.0 / 6.0)), from);
      add_point (path, studio_point_subtract (to, studio_point_scale (studio_point_subtract (after, from), 1.0 / 6.0)), from);
      add_point (path, to, from);
    }
  if (closed)
    studio_path_add_letter (path, 'z');

  return g_string_free (path, FALSE);
}

char *
studio_curve_get_polygon (const StudioPoint *points,
                          guint              n_points)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < n_points; i++)
    {
      if (i < 2)
        studio_path_add_letter (path, i == 0 ? 'M' : 'l');
      add_point (path, points[i], i > 0 ? points[i - 1] : studio_point (0.0, 0.0, 0.0));
    }
  studio_path_add_letter (path, 'z');

  return g_string_free (path, FALSE);
}

/* How far the outline of a stroke may stray, mm: thin strokes bear little. */
#define STROKE_TOLERANCE 0.04

/* A shape along a line: @half_widths on both sides of it. */
static char *
get_stroke (const GArray *line,
            const double *half_widths)
{
  guint n = line->len;
  g_autoptr (GArray) outline = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autoptr (GArray) kept = NULL;
  GString *path = g_string_new (NULL);

  g_array_set_size (outline, 2 * n);
  for (guint i = 0; i < n; i++)
    {
      StudioPoint here = g_array_index (line, StudioPoint, i);
      StudioPoint way = studio_point_subtract (g_array_index (line, StudioPoint, MIN (i + 1, n - 1)),
                                               g_array_index (line, StudioPoint, i > 0 ? i - 1 : 0));
      StudioPoint aside;

      way.z = 0.0;
      way = studio_point_normalize (way);
      aside = studio_point (-way.y * half_widths[i], way.x * half_widths[i], 0.0);
      g_array_index (outline, StudioPoint, i) = studio_point_add (here, aside);
      g_array_index (outline, StudioPoint, 2 * n - 1 - i) = studio_point_subtract (here, aside);
    }
  kept = studio_contour_simplify (outline, STROKE_TOLERANCE);
  studio_contour_write (kept, STROKE_TOLERANCE, path);

  return g_string_free (path, FALSE);
}

char *
studio_curve_get_lens (const StudioPoint *points,
                       guint              n_points,
                       double             half_width)
{
  g_autoptr (GArray) line = studio_curve_sample (points, n_points, FALSE, STROKE_STEPS);
  g_autofree double *half_widths = g_new (double, line->len);

  for (guint i = 0; i < line->len; i++)
    half_widths[i] = half_width * pow (MAX (0.0, sin (G_PI * i / (line->len - 1))), 0.6);

  return get_stroke (line, half_widths);
}

double
studio_curve_get_taper_width (double along,
                              double from,
                              double to)
{
  return from + (to - from) * pow (along, 0.7);
}

double
studio_curve_get_branch_width (double along,
                               double from,
                               double to)
{
  return studio_curve_get_taper_width (along, from, to) * (along < ROOT ? sqrt (along / ROOT) : 1.0);
}

typedef double (* GetWidth) (double along,
                             double from,
                             double to);

static char *
get_taper (const StudioPoint *points,
           guint              n_points,
           double             from,
           double             to,
           GetWidth           get_width)
{
  g_autoptr (GArray) line = studio_curve_sample (points, n_points, FALSE, STROKE_STEPS);
  g_autofree double *half_widths = g_new (double, line->len);

  for (guint i = 0; i < line->len; i++)
    half_widths[i] = get_width ((double) i / (line->len - 1), from, to);

  return get_stroke (line, half_widths);
}

char *
studio_curve_get_taper (const StudioPoint *points,
                        guint              n_points,
                        double             from,
                        double             to)
{
  return get_taper (points, n_points, from, to, studio_curve_get_taper_width);
}

char *
studio_curve_get_branch (const StudioPoint *points,
                         guint              n_points,
                         double             from,
                         double             to)
{
  return get_taper (points, n_points, from, to, studio_curve_get_branch_width);
}
