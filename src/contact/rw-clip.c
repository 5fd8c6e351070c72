/* rw-clip.c: a polygon that is cut down, and what is left of it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-clip.h"

#include <math.h>
#include <string.h>

void
rw_clip_init (RwClip *self,
              guint   capacity)
{
  g_return_if_fail (self != NULL);

  self->points = g_new (RwPoint, capacity);
  self->spare = g_new (RwPoint, capacity);
  self->n_points = 0;
  self->capacity = capacity;
}

void
rw_clip_clear (RwClip *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->points, g_free);
  g_clear_pointer (&self->spare, g_free);
}

static void
ensure_capacity (RwClip *self,
                 guint   capacity)
{
  if (G_LIKELY (capacity <= self->capacity))
    return;

  self->capacity = MAX (capacity, 2 * self->capacity);
  self->points = g_renew (RwPoint, self->points, self->capacity);
  self->spare = g_renew (RwPoint, self->spare, self->capacity);
}

void
rw_clip_set (RwClip        *self,
             const RwPoint *points,
             guint          n_points,
             const RwBox   *box)
{
  ensure_capacity (self, n_points);
  memcpy (self->points, points, n_points * sizeof (RwPoint));
  self->n_points = n_points;
  self->box = *box;
}

static void
cut_corners (RwClip *self,
             double  a,
             double  b,
             double  c)
{
  guint n_points = self->n_points;
  guint n = 0;
  const RwPoint *points;
  RwPoint *kept;
  RwPoint last;
  double last_side;

  /* Each edge leaves at most its far end and one new point. */
  ensure_capacity (self, 2 * n_points);
  points = self->points;
  kept = self->spare;
  last = points[n_points - 1];
  last_side = a * last.x + b * last.y + c;

  for (guint i = 0; i < n_points; i++)
    {
      RwPoint next = points[i];
      double side = a * next.x + b * next.y + c;

      if ((side < 0.0) != (last_side < 0.0))
        {
          double t = last_side / (last_side - side);

          kept[n].x = last.x + t * (next.x - last.x);
          kept[n++].y = last.y + t * (next.y - last.y);
        }
      if (side >= 0.0)
        kept[n++] = next;

      last = next;
      last_side = side;
    }

  self->spare = self->points;
  self->points = kept;
  self->n_points = n;
}

gboolean
rw_clip_cut (RwClip *self,
             double  a,
             double  b,
             double  c)
{
  const RwBox *box = &self->box;

  if (self->n_points == 0)
    return FALSE;

  /* The corner of the box that lies farthest out, then farthest in. */
  if (a * (a > 0.0 ? box->x0 : box->x1) + b * (b > 0.0 ? box->y0 : box->y1) + c >= 0.0)
    return FALSE;

  if (a * (a > 0.0 ? box->x1 : box->x0) + b * (b > 0.0 ? box->y1 : box->y0) + c < 0.0)
    self->n_points = 0;
  else
    cut_corners (self, a, b, c);

  return TRUE;
}

void
rw_clip_cut_box (RwClip      *self,
                 const RwBox *box)
{
  /* Above and below first: most regions are taller than wide, and a roller
   * across them is not, so that these cuts leave the fewest points. */
  rw_clip_cut (self, 0.0, 1.0, -box->y0);
  rw_clip_cut (self, 0.0, -1.0, box->y1);
  rw_clip_cut (self, 1.0, 0.0, -box->x0);
  rw_clip_cut (self, -1.0, 0.0, box->x1);

  self->box = RW_BOX_EMPTY;
  for (guint i = 0; i < self->n_points; i++)
    rw_box_extend (&self->box, self->points[i].x, self->points[i].y);
}

void
rw_clip_cut_convex (RwClip        *self,
                    const RwPoint *points,
                    guint          n_points)
{
  for (guint i = 0; i < n_points; i++)
    {
      RwPoint from = points[i];
      RwPoint to = points[i + 1 < n_points ? i + 1 : 0];
      double dx = to.x - from.x;
      double dy = to.y - from.y;

      rw_clip_cut (self, -dy, dx, dy * from.x - dx * from.y);
    }
}

double
rw_clip_get_area (const RwClip *self)
{
  RwPoint origin;
  double twice = 0.0;

  if (self->n_points < 3)
    return 0.0;

  origin = self->points[0];
  for (guint i = 1; i + 1 < self->n_points; i++)
    {
      RwPoint a = self->points[i];
      RwPoint b = self->points[i + 1];

      twice += (a.x - origin.x) * (b.y - origin.y) - (a.y - origin.y) * (b.x - origin.x);
    }

  return twice / 2.0;
}

static double
cross (RwPoint a,
       RwPoint b)
{
  return a.x * b.y - a.y * b.x;
}

static double
dot (RwPoint a,
     RwPoint b)
{
  return a.x * b.x + a.y * b.y;
}

/* The part of the disc between the directions of @a and @b. */
static double
get_sector (RwPoint a,
            RwPoint b,
            double  square)
{
  return square * atan2 (cross (a, b), dot (a, b)) / 2.0;
}

/* The signed area that the triangle of a disc's centre, @a and @b has in
 * common with the disc: triangles where the edge is inside, sectors where it
 * is not. */
static double
get_edge_area (RwPoint a,
               RwPoint b,
               double  square)
{
  RwPoint way = { b.x - a.x, b.y - a.y };
  double length = dot (way, way);
  double along = dot (a, way);
  double root = along * along - length * (dot (a, a) - square);
  double enter, leave, area;
  RwPoint p, q;

  if (length == 0.0)
    return 0.0;
  if (root <= 0.0)
    return get_sector (a, b, square);

  enter = (-along - sqrt (root)) / length;
  leave = (-along + sqrt (root)) / length;
  if (enter >= 1.0 || leave <= 0.0)
    return get_sector (a, b, square);

  p = (RwPoint) { a.x + enter * way.x, a.y + enter * way.y };
  q = (RwPoint) { a.x + leave * way.x, a.y + leave * way.y };
  area = cross (enter > 0.0 ? p : a, leave < 1.0 ? q : b) / 2.0;
  if (enter > 0.0)
    area += get_sector (a, p, square);
  if (leave < 1.0)
    area += get_sector (q, b, square);

  return area;
}

double
rw_clip_get_disc_area (const RwClip *self,
                       RwPoint       centre,
                       double        radius)
{
  double square = radius * radius;
  double area = 0.0;
  RwPoint a;

  if (self->n_points < 3)
    return 0.0;

  a = self->points[self->n_points - 1];
  a = (RwPoint) { a.x - centre.x, a.y - centre.y };
  for (guint i = 0; i < self->n_points; i++)
    {
      RwPoint b = { self->points[i].x - centre.x, self->points[i].y - centre.y };

      area += get_edge_area (a, b, square);
      a = b;
    }

  return area;
}
