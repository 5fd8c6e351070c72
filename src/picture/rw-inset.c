/* rw-inset.c: a rounded outline a little inside another
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-inset.h"

#include <math.h>
#include <string.h>

#define RW_INSET_STEP 1.0
#define RW_INSET_MIN_POINTS 24
#define RW_INSET_MAX_POINTS 1200

/* Points that lie this close to the line between their neighbours say nothing, mm. */
#define RW_INSET_TOLERANCE 0.012
#define RW_INSET_MAX_RUN 24

/* Within how many points a tip turns, and how many lie in it on each side. */
#define RW_INSET_TIP 4
#define RW_INSET_TIP_REACH 30

/* Over how many points to each side what is left of a tip is rounded, and over how many
 * that ends. */
#define RW_INSET_TIP_ROUNDING 7
#define RW_INSET_TIP_BLEND 12

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

/* Moves the smooth outline inwards by @distance; where it left the @sharp one
 * on the outside, in a hollow, it is taken back first. */
static void
move_inwards (const RwPoint *from,
              const RwPoint *sharp,
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
      RwPoint in = { -dy / length, dx / length };
      double back = (sharp[i].x - from[i].x) * in.x + (sharp[i].y - from[i].y) * in.y;
      double way = distance + MAX (back, 0.0);

      to[i] = (RwPoint) { from[i].x + in.x * way, from[i].y + in.y * way };
    }
}

/* Whether the outline turns by more than a right angle within a few points. */
static gboolean
is_tight (const RwPoint *points,
          guint          n_points,
          guint          i)
{
  const RwPoint *before = &points[(i + n_points - RW_INSET_TIP) % n_points];
  const RwPoint *after = &points[(i + RW_INSET_TIP) % n_points];
  const RwPoint *here = &points[i];

  return (here->x - before->x) * (after->x - here->x) + (here->y - before->y) * (after->y - here->y) < 0.0;
}

static gboolean
is_near (const RwPoint *point,
         const RwPoint *points,
         guint          n_points,
         double         distance)
{
  for (guint i = 0; i < n_points; i++)
    {
      double dx = points[i].x - point->x;
      double dy = points[i].y - point->y;

      if (dx * dx + dy * dy < distance * distance)
        return TRUE;
    }

  return FALSE;
}

/* In a pointed tip the two sides that move inwards pass each other. Drops the
 * points round tight bends that came nearer to the outline they left than
 * they were moved, in place. */
static guint
drop_crossed (const RwPoint *from,
              RwPoint       *to,
              guint          n_points,
              double         distance)
{
  g_autofree gboolean *suspect = g_new0 (gboolean, n_points);
  guint n_kept = 0;

  for (guint i = 0; i < n_points; i++)
    {
      if (is_tight (from, n_points, i))
        {
          for (guint j = 0; j <= 2 * RW_INSET_TIP_REACH; j++)
            suspect[(i + j + n_points - RW_INSET_TIP_REACH % n_points) % n_points] = TRUE;
        }
    }

  for (guint i = 0; i < n_points; i++)
    {
      if (!suspect[i] || !is_near (&to[i], from, n_points, 0.9 * distance))
        to[n_kept++] = to[i];
    }

  return MAX (n_kept, 3);
}

/* 1 in a tip, 0 from so many points beside it on. */
static double
get_tip (const RwPoint *points,
         guint          n_points,
         guint          i)
{
  for (guint j = 0; j < RW_INSET_TIP_BLEND; j++)
    if (is_tight (points, n_points, (i + j) % n_points) || is_tight (points, n_points, (i + n_points - j) % n_points))
      return 1.0 - (double) j / RW_INSET_TIP_BLEND;

  return 0.0;
}

/* Where the sides of a tip met there is a thorn. Takes the outline in @from and leaves it
 * in @to, rounded there; both have room for @n_points, as has @spare. */
static void
round_tips (RwPoint *from,
            guint    n_from,
            RwPoint *to,
            RwPoint *spare,
            guint    n_points)
{
  /* Of a small outline too little would be left. */
  guint reach = MIN (RW_INSET_TIP_ROUNDING, n_points / 8);

  resample (from, n_from, get_perimeter (from, n_from) / n_points, to, n_points);
  smooth (to, spare, n_points, reach);
  smooth (spare, from, n_points, reach);
  for (guint i = 0; i < n_points; i++)
    {
      double tip = get_tip (to, n_points, i);

      spare[i] = (RwPoint) { to[i].x + (from[i].x - to[i].x) * tip, to[i].y + (from[i].y - to[i].y) * tip };
    }
  memcpy (to, spare, n_points * sizeof *to);
}

/* Whether one of @n_points points lies beside the line from @a to @b. */
static gboolean
is_missed (const RwPoint *points,
           guint          n_points,
           const RwPoint *a,
           const RwPoint *b)
{
  double dx = b->x - a->x;
  double dy = b->y - a->y;
  double limit = RW_INSET_TOLERANCE * MAX (hypot (dx, dy), 1e-9);

  for (guint i = 0; i < n_points; i++)
    if (fabs ((points[i].x - a->x) * dy - (points[i].y - a->y) * dx) > limit)
      return TRUE;

  return FALSE;
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
    if (i - last >= RW_INSET_MAX_RUN ||
        is_missed (&points[last + 1], i - last, &points[n_kept - 1], &points[i + 1]))
      {
        points[n_kept++] = points[i];
        last = i;
      }

  points[n_kept++] = points[n_points - 1];

  return n_kept;
}

RwPolygon *
rw_inset_new (RwPolygon *polygon,
              double     distance,
              double     radius)
{
  g_autofree RwPoint *sharp = NULL;
  g_autofree RwPoint *a = NULL;
  g_autofree RwPoint *b = NULL;
  const RwPoint *points;
  double perimeter;
  guint n_points;
  guint n_kept;
  guint reach;
  guint n;

  g_return_val_if_fail (polygon != NULL, NULL);

  points = rw_polygon_get_points (polygon, &n_points);
  perimeter = get_perimeter (points, n_points);
  n = CLAMP ((guint) (perimeter / RW_INSET_STEP), RW_INSET_MIN_POINTS, RW_INSET_MAX_POINTS);
  reach = (guint) (MIN (radius, perimeter / 16.0) * n / perimeter * 0.5 + 0.5);
  sharp = g_new (RwPoint, n);
  a = g_new (RwPoint, n);
  b = g_new (RwPoint, n);

  resample (points, n_points, perimeter / n, sharp, n);
  smooth (sharp, b, n, reach);
  smooth (b, a, n, reach);
  move_inwards (a, sharp, b, n, distance);
  n_kept = drop_crossed (a, b, n, distance);
  if (radius == 0.0)
    return rw_polygon_new (b, thin_out (b, n_kept));

  round_tips (b, n_kept, a, sharp, n);

  return rw_polygon_new (a, thin_out (a, n));
}
