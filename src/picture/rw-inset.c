/* rw-inset.c: a rounded outline a little inside another
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-inset.h"

#include <math.h>

#define RW_INSET_STEP 1.0
#define RW_INSET_MIN_POINTS 24
#define RW_INSET_MAX_POINTS 1200

/* Points that lie this close to the line between their neighbours say nothing, mm. */
#define RW_INSET_TOLERANCE 0.012
#define RW_INSET_MAX_RUN 24

static double
get_perimeter (const RwPoint *points,
               guint          n_points)
{
  double sum = 0.0;

  for (guint i = 0; i < n_points; i++)
    {
      const RwPoint *a = &points[i];
      const RwPoint *b = &points[(i + 1) % n_points];

      sum += hypot (b->x - a->x, b->y - a->y);
    }

  return sum;
}

/* Walks along the outline and sets down @n_steps points at equal distances. */
static void
resample (const RwPoint *points,
          guint          n_points,
          double         step,
          RwPoint       *steps,
          guint          n_steps)
{
  double ahead = 0.0;
  guint n = 0;

  for (guint i = 0; i < n_points && n < n_steps; i++)
    {
      const RwPoint *a = &points[i];
      const RwPoint *b = &points[(i + 1) % n_points];
      double length = hypot (b->x - a->x, b->y - a->y);

      for (; ahead < length && n < n_steps; ahead += step)
        {
          double t = ahead / length;

          steps[n++] = (RwPoint) { a->x + (b->x - a->x) * t, a->y + (b->y - a->y) * t };
        }

      ahead -= length;
    }

  for (; n < n_steps; n++)
    steps[n] = points[0];
}

/* The mean of each point and its @reach neighbours on both sides. */
static void
smooth (const RwPoint *from,
        RwPoint       *to,
        guint          n_points,
        guint          reach)
{
  double width = 2.0 * reach + 1.0;
  RwPoint sum = { 0.0, 0.0 };

  for (guint i = 0; i < 2 * reach + 1; i++)
    {
      sum.x += from[(i + n_points - reach) % n_points].x;
      sum.y += from[(i + n_points - reach) % n_points].y;
    }

  for (guint i = 0; i < n_points; i++)
    {
      const RwPoint *in = &from[(i + reach + 1) % n_points];
      const RwPoint *out = &from[(i + n_points - reach) % n_points];

      to[i] = (RwPoint) { sum.x / width, sum.y / width };
      sum.x += in->x - out->x;
      sum.y += in->y - out->y;
    }
}

static void
move_inwards (const RwPoint *from,
              RwPoint       *to,
              guint          n_points,
              double         distance)
{
  for (guint i = 0; i < n_points; i++)
    {
      const RwPoint *before = &from[(i + n_points - 1) % n_points];
      const RwPoint *after = &from[(i + 1) % n_points];
      double dx = after->x - before->x;
      double dy = after->y - before->y;
      double length = MAX (hypot (dx, dy), 1e-9);

      /* A polygon's area is positive, so its inside lies at this hand. */
      to[i].x = from[i].x - dy / length * distance;
      to[i].y = from[i].y + dx / length * distance;
    }
}

static double
get_deviation (const RwPoint *point,
               const RwPoint *a,
               const RwPoint *b)
{
  double dx = b->x - a->x;
  double dy = b->y - a->y;
  double length = MAX (hypot (dx, dy), 1e-9);

  return fabs ((point->x - a->x) * dy - (point->y - a->y) * dx) / length;
}

/* Drops the points along straight stretches, in place; a point is kept as
 * soon as one that was dropped since the last kept one would be missed. */
static guint
thin_out (RwPoint *points,
          guint    n_points)
{
  guint n_kept = 1;
  guint last = 0;

  for (guint i = 1; i + 1 < n_points; i++)
    {
      gboolean missed = i - last >= RW_INSET_MAX_RUN;

      for (guint j = last + 1; j <= i && !missed; j++)
        missed = get_deviation (&points[j], &points[n_kept - 1], &points[i + 1]) > RW_INSET_TOLERANCE;

      if (missed)
        {
          points[n_kept++] = points[i];
          last = i;
        }
    }

  points[n_kept++] = points[n_points - 1];

  return n_kept;
}

RwPolygon *
rw_inset_new (RwPolygon *polygon,
              double     distance,
              double     radius)
{
  g_autofree RwPoint *a = NULL;
  g_autofree RwPoint *b = NULL;
  const RwPoint *points;
  double perimeter;
  guint n_points;
  guint reach;
  guint n;

  g_return_val_if_fail (polygon != NULL, NULL);

  points = rw_polygon_get_points (polygon, &n_points);
  perimeter = get_perimeter (points, n_points);
  n = CLAMP ((guint) (perimeter / RW_INSET_STEP), RW_INSET_MIN_POINTS, RW_INSET_MAX_POINTS);
  reach = (guint) (MIN (radius, perimeter / 16.0) * n / perimeter * 0.5 + 0.5);
  a = g_new (RwPoint, n);
  b = g_new (RwPoint, n);

  resample (points, n_points, perimeter / n, a, n);
  smooth (a, b, n, reach);
  smooth (b, a, n, reach);
  move_inwards (a, b, n, distance);

  return rw_polygon_new (b, thin_out (b, n));
}
