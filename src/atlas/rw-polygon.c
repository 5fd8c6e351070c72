/* rw-polygon.c: a simple closed polygon that never changes
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-polygon.h"

#include <string.h>

struct _RwPolygon
{
  RwBox bounds;
  RwPoint centroid;
  double area;
  guint n_points;
  RwPoint points[];
};

/* An edge with what the search for crossings sorts by. */
typedef struct
{
  double x0;
  double x1;
  double y0;
  double y1;
  guint index;
} Edge;

/* Area and centroid by the shoelace formula, about the first corner: sums
 * about a far origin would cost digits. */
static void
measure (RwPolygon *self)
{
  RwPoint origin = self->points[0];
  double twice = 0.0;
  double mx = 0.0;
  double my = 0.0;

  for (guint i = 1; i + 1 < self->n_points; i++)
    {
      double ax = self->points[i].x - origin.x;
      double ay = self->points[i].y - origin.y;
      double bx = self->points[i + 1].x - origin.x;
      double by = self->points[i + 1].y - origin.y;
      double cross = ax * by - ay * bx;

      twice += cross;
      mx += cross * (ax + bx);
      my += cross * (ay + by);
    }

  self->area = twice / 2.0;
  self->centroid = origin;
  if (twice != 0.0)
    {
      self->centroid.x += mx / (3.0 * twice);
      self->centroid.y += my / (3.0 * twice);
    }
}

static void
turn_around (RwPolygon *self)
{
  for (guint i = 0, j = self->n_points - 1; i < j; i++, j--)
    {
      RwPoint swap = self->points[i];

      self->points[i] = self->points[j];
      self->points[j] = swap;
    }

  self->area = -self->area;
}

RwPolygon *
rw_polygon_new (const RwPoint *points,
                guint          n_points)
{
  gsize size = n_points * sizeof (RwPoint);
  RwPolygon *self;

  g_return_val_if_fail (points != NULL, NULL);
  g_return_val_if_fail (n_points >= 3, NULL);

  self = g_atomic_rc_box_alloc (sizeof (RwPolygon) + size);
  self->n_points = n_points;
  memcpy (self->points, points, size);

  self->bounds = RW_BOX_EMPTY;
  for (guint i = 0; i < n_points; i++)
    rw_box_extend (&self->bounds, points[i].x, points[i].y);

  measure (self);
  if (self->area < 0.0)
    turn_around (self);

  return self;
}

RwPolygon *
rw_polygon_ref (RwPolygon *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

void
rw_polygon_unref (RwPolygon *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release (self);
}

const RwPoint *
rw_polygon_get_points (RwPolygon *self,
                       guint     *n_points)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_points != NULL, NULL);

  *n_points = self->n_points;
  return self->points;
}

double
rw_polygon_get_area (RwPolygon *self)
{
  g_return_val_if_fail (self != NULL, 0.0);

  return self->area;
}

RwPoint
rw_polygon_get_centroid (RwPolygon *self)
{
  g_return_val_if_fail (self != NULL, ((RwPoint) { 0.0, 0.0 }));

  return self->centroid;
}

const RwBox *
rw_polygon_get_bounds (RwPolygon *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->bounds;
}

gboolean
rw_polygon_contains (RwPolygon *self,
                     double     x,
                     double     y)
{
  gboolean inside = FALSE;

  g_return_val_if_fail (self != NULL, FALSE);

  if (!rw_box_contains (&self->bounds, x, y))
    return FALSE;

  /* Counts the edges that a ray to the right meets. An edge holds its upper
   * end and not its lower one, so that a corner counts once. */
  for (guint i = 0, j = self->n_points - 1; i < self->n_points; j = i++)
    {
      RwPoint a = self->points[i];
      RwPoint b = self->points[j];

      if ((a.y > y) != (b.y > y) &&
          x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x)
        inside = !inside;
    }

  return inside;
}

static double
turn (RwPoint a,
      RwPoint b,
      RwPoint c)
{
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

static gboolean
in_span (RwPoint a,
         RwPoint b,
         RwPoint p)
{
  return p.x >= MIN (a.x, b.x) && p.x <= MAX (a.x, b.x) &&
         p.y >= MIN (a.y, b.y) && p.y <= MAX (a.y, b.y);
}

static gboolean
segments_meet (RwPoint a,
               RwPoint b,
               RwPoint c,
               RwPoint d)
{
  double a_side = turn (c, d, a);
  double b_side = turn (c, d, b);
  double c_side = turn (a, b, c);
  double d_side = turn (a, b, d);

  if (((a_side > 0) != (b_side > 0)) && ((c_side > 0) != (d_side > 0)) &&
      a_side != 0 && b_side != 0 && c_side != 0 && d_side != 0)
    return TRUE;

  return (a_side == 0 && in_span (c, d, a)) ||
         (b_side == 0 && in_span (c, d, b)) ||
         (c_side == 0 && in_span (a, b, c)) ||
         (d_side == 0 && in_span (a, b, d));
}

static gboolean
edges_cross (RwPolygon *self,
             guint      i,
             guint      j)
{
  guint n = self->n_points;
  guint i_next = (i + 1) % n;
  guint j_next = (j + 1) % n;
  RwPoint a = self->points[i];
  RwPoint b = self->points[i_next];
  RwPoint c = self->points[j];
  RwPoint d = self->points[j_next];

  /* Neighbours share a corner. Where one folds back on the other, the edge
   * after it begins on that one, and is found there. */
  if (i_next == j || j_next == i)
    return FALSE;

  return segments_meet (a, b, c, d);
}

static int
compare_edges (gconstpointer a,
               gconstpointer b)
{
  const Edge *first = a;
  const Edge *second = b;

  return (first->x0 > second->x0) - (first->x0 < second->x0);
}

gboolean
rw_polygon_is_simple (RwPolygon *self)
{
  g_autofree Edge *edges = NULL;
  guint n;

  g_return_val_if_fail (self != NULL, FALSE);

  n = self->n_points;
  edges = g_new (Edge, n);
  for (guint i = 0; i < n; i++)
    {
      RwPoint a = self->points[i];
      RwPoint b = self->points[(i + 1) % n];

      edges[i] = (Edge) { MIN (a.x, b.x), MAX (a.x, b.x), MIN (a.y, b.y), MAX (a.y, b.y), i };
    }

  /* Sorted by where they begin, an edge can meet only those that follow
   * until one begins beyond its end. */
  qsort (edges, n, sizeof (Edge), compare_edges);
  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n && edges[j].x0 <= edges[i].x1; j++)
      if (edges[j].y0 <= edges[i].y1 && edges[j].y1 >= edges[i].y0 &&
          edges_cross (self, edges[i].index, edges[j].index))
        return FALSE;

  return TRUE;
}
