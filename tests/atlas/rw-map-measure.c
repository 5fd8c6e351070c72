/* rw-map-measure.c: overlaps, gaps and distances between the regions of a map
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-map-measure.h"

#include <math.h>
#include <string.h>

static double
side_of (RwPoint a,
         RwPoint b,
         RwPoint p)
{
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

/* The signed area that two triangles with a corner at @o have in common: the
 * first is cut by the three sides of the second. */
static double
common_area (RwPoint o,
             RwPoint a,
             RwPoint b,
             RwPoint c,
             RwPoint d)
{
  RwPoint now[16] = { o, a, b };
  RwPoint tool[3] = { o, c, d };
  double sign = 1.0;
  double twice = 0.0;
  guint n = 3;

  if (side_of (o, a, b) < 0.0)
    sign = -sign;
  if (side_of (o, c, d) < 0.0)
    {
      sign = -sign;
      tool[1] = d;
      tool[2] = c;
    }

  for (guint i = 0; i < 3; i++)
    {
      RwPoint next[16];
      guint n_next = 0;

      for (guint j = 0; j < n; j++)
        {
          RwPoint p = now[j];
          RwPoint q = now[(j + 1) % n];
          double s = side_of (tool[i], tool[(i + 1) % 3], p);
          double t = side_of (tool[i], tool[(i + 1) % 3], q);

          if (s >= 0.0)
            next[n_next++] = p;
          if ((s < 0.0) != (t < 0.0))
            next[n_next++] = (RwPoint) { p.x + (q.x - p.x) * s / (s - t), p.y + (q.y - p.y) * s / (s - t) };
        }

      n = n_next;
      memcpy (now, next, sizeof now);
    }

  for (guint j = 1; j + 1 < n; j++)
    twice += side_of (now[0], now[j], now[j + 1]);
  return sign * fabs (twice) / 2.0;
}

double
rw_map_get_overlap (const RwRegion *first,
                    const RwRegion *second)
{
  RwPolygon *a = rw_region_get_polygon (first);
  RwPolygon *b = rw_region_get_polygon (second);
  const RwPoint *p, *q;
  guint n, m;
  double area = 0.0;
  RwPoint origin;

  if (!rw_box_overlaps (rw_polygon_get_bounds (a), rw_polygon_get_bounds (b)))
    return 0.0;

  p = rw_polygon_get_points (a, &n);
  q = rw_polygon_get_points (b, &m);
  origin = p[0];
  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < m; j++)
      area += common_area (origin, p[i], p[(i + 1) % n], q[j], q[(j + 1) % m]);

  return area;
}

/* How far from @from in the direction @way the outline @q is met, if it faces
 * there: where its border runs as the one that is left, within some 35
 * degrees. Beside it would be a corner that opens, which is no gap. */
static double
get_facing_distance (const RwPoint *q,
                     guint          m,
                     RwPoint        from,
                     RwPoint        way)
{
  double least = G_MAXDOUBLE;

  for (guint j = 0; j < m; j++)
    {
      RwPoint a = q[j];
      double ex = q[(j + 1) % m].x - a.x;
      double ey = q[(j + 1) % m].y - a.y;
      double length = hypot (ex, ey);
      double det = way.x * ey - way.y * ex;
      double t, u;

      if (fabs (det) < 0.82 * length)
        continue;

      t = ((a.x - from.x) * ey - (a.y - from.y) * ex) / det;
      u = ((a.x - from.x) * way.y - (a.y - from.y) * way.x) / det;
      if (t >= -0.05 && u >= 0.0 && u <= 1.0)
        least = MIN (least, MAX (t, 0.0));
    }

  return least;
}

double
rw_map_get_largest_gap (RwAtlas        *atlas,
                        const RwRegion *region,
                        double          reach)
{
  double largest = 0.0;
  const RwPoint *p;
  guint n;

  p = rw_polygon_get_points (rw_region_get_polygon (region), &n);
  for (guint i = 0; i < n; i++)
    {
      RwPoint a = p[i];
      RwPoint b = p[(i + 1) % n];
      double length = hypot (b.x - a.x, b.y - a.y);
      RwPoint out = { (b.y - a.y) / length, (a.x - b.x) / length };
      guint n_steps = ceil (length / 0.5);

      for (guint k = 0; k < n_steps; k++)
        {
          double part = (k + 0.5) / n_steps;
          RwPoint from = { a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part };
          double least = G_MAXDOUBLE;

          for (guint j = 0; j < rw_atlas_get_n_regions (atlas); j++)
            {
              const RwRegion *other = rw_atlas_get_region (atlas, j);
              const RwPoint *q;
              guint m;

              if (other == region)
                continue;
              q = rw_polygon_get_points (rw_region_get_polygon (other), &m);
              least = MIN (least, get_facing_distance (q, m, from, out));
            }

          if (least < reach)
            largest = MAX (largest, least);
        }
    }

  return largest;
}

double
rw_map_get_distance (const RwPoint *p,
                     guint          n,
                     RwPoint        point)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < n; i++)
    {
      RwPoint a = p[i];
      double dx = p[(i + 1) % n].x - a.x;
      double dy = p[(i + 1) % n].y - a.y;
      double t = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy);

      t = CLAMP (t, 0.0, 1.0);
      least = MIN (least, hypot (a.x + t * dx - point.x, a.y + t * dy - point.y));
    }

  return least;
}
