/* studio-contour.c: lines of equal value in a field, as polygons
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-contour.h"

#include "studio-path.h"

#include <string.h>

#define NONE (-1)

/* Lines run from edge to edge of the cells. The edge to the right of a sample
 * has the sample's number; the edge below it, that number and all samples. */
static void
link_cell (const StudioField *field,
           guint              x,
           guint              y,
           int               *next)
{
  int all = field->width * field->height;
  int here = y * field->width + x;
  int top = here;
  int bottom = here + field->width;
  int left = all + here;
  int right = all + here + 1;
  const float *v = field->values;
  int corners = (v[here] > 0.0f) | (v[here + 1] > 0.0f) << 1 |
                (v[bottom + 1] > 0.0f) << 2 | (v[bottom] > 0.0f) << 3;

  switch (corners)
    {
    case 1: next[left] = top; break;
    case 2: next[top] = right; break;
    case 3: next[left] = right; break;
    case 4: next[right] = bottom; break;
    case 5: next[left] = top; next[right] = bottom; break;
    case 6: next[top] = bottom; break;
    case 7: next[left] = bottom; break;
    case 8: next[bottom] = left; break;
    case 9: next[bottom] = top; break;
    case 10: next[top] = right; next[bottom] = left; break;
    case 11: next[bottom] = right; break;
    case 12: next[right] = left; break;
    case 13: next[right] = top; break;
    case 14: next[top] = left; break;
    default: break;
    }
}

/* Where the line crosses an edge. */
static StudioPoint
get_crossing (const StudioField *field,
              int                edge)
{
  int all = field->width * field->height;
  gboolean down = edge >= all;
  int from = down ? edge - all : edge;
  double a = field->values[from];
  double b = field->values[from + (down ? (int) field->width : 1)];
  double t = a / (a - b);
  double x = from % (int) field->width + (down ? 0.0 : t);
  double y = from / (int) field->width + (down ? t : 0.0);

  return studio_point (field->x + x * field->step, field->y + y * field->step, 0.0);
}

GPtrArray *
studio_contour_trace (const StudioField *field)
{
  GPtrArray *contours = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  int n_edges = 2 * field->width * field->height;
  g_autofree int *next = g_new (int, n_edges);

  for (int i = 0; i < n_edges; i++)
    next[i] = NONE;
  for (guint y = 0; y + 1 < field->height; y++)
    for (guint x = 0; x + 1 < field->width; x++)
      link_cell (field, x, y, next);

  for (int i = 0; i < n_edges; i++)
    {
      g_autoptr (GArray) points = NULL;
      int edge = i;

      if (next[i] == NONE)
        continue;
      points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
      while (next[edge] != NONE)
        {
          StudioPoint point = get_crossing (field, edge);
          int after = next[edge];

          g_array_append_val (points, point);
          next[edge] = NONE;
          edge = after;
        }
      if (edge == i && points->len >= 4)
        g_ptr_array_add (contours, g_steal_pointer (&points));
    }

  return contours;
}

double
studio_contour_get_area (const GArray *points)
{
  const StudioPoint *p = (const StudioPoint *) (const void *) points->data;
  double twice = 0.0;

  for (guint i = 0; i < points->len; i++)
    {
      StudioPoint a = p[i];
      StudioPoint b = p[i + 1 < points->len ? i + 1 : 0];

      twice += a.x * b.y - b.x * a.y;
    }

  return fabs (twice) / 2.0;
}

/* Moves every point a share of the way to the middle of its neighbours. */
static void
relax (StudioPoint       *to,
       const StudioPoint *from,
       guint              n,
       double             share)
{
  for (guint i = 0; i < n; i++)
    {
      StudioPoint middle = studio_point_lerp (from[i > 0 ? i - 1 : n - 1], from[i + 1 < n ? i + 1 : 0], 0.5);

      to[i] = studio_point_lerp (from[i], middle, share);
    }
}

void
studio_contour_smooth (GArray *points,
                       guint   passes)
{
  StudioPoint *p = (StudioPoint *) (void *) points->data;
  g_autofree StudioPoint *spare = g_new (StudioPoint, points->len);

  /* A step forth and a slightly longer one back: waves go, size stays. */
  for (guint i = 0; i < passes; i++)
    {
      relax (spare, p, points->len, 0.5);
      relax (p, spare, points->len, -0.53);
    }
}

static double
get_distance_to_line (StudioPoint p,
                      StudioPoint a,
                      StudioPoint b)
{
  StudioPoint way = studio_point_subtract (b, a);
  double length = studio_point_dot (way, way);
  double t = length > 0.0 ? studio_point_dot (studio_point_subtract (p, a), way) / length : 0.0;

  return studio_point_get_length (studio_point_subtract (p, studio_point_lerp (a, b, CLAMP (t, 0.0, 1.0))));
}

/* Marks the points to keep between two that are kept. The depth of the calls
 * is bounded: each halves the rest or leaves a point that is far off. */
static void
keep_far_points (const GArray *points,
                 guint         first,
                 guint         last,
                 double        tolerance,
                 gboolean     *keep)
{
  guint n = points->len;
  double farthest = tolerance;
  guint found = first;

  for (guint i = first + 1; i < last; i++)
    {
      double distance = get_distance_to_line (g_array_index (points, StudioPoint, i),
                                              g_array_index (points, StudioPoint, first),
                                              g_array_index (points, StudioPoint, last % n));

      if (distance > farthest)
        {
          farthest = distance;
          found = i;
        }
    }
  if (found == first)
    return;

  keep[found] = TRUE;
  keep_far_points (points, first, found, tolerance, keep);
  keep_far_points (points, found, last, tolerance, keep);
}

static guint
find_farthest (const GArray *points)
{
  StudioPoint start = g_array_index (points, StudioPoint, 0);
  double farthest = -1.0;
  guint found = 0;

  for (guint i = 1; i < points->len; i++)
    {
      StudioPoint way = studio_point_subtract (g_array_index (points, StudioPoint, i), start);
      double distance = studio_point_dot (way, way);

      if (distance > farthest)
        {
          farthest = distance;
          found = i;
        }
    }

  return found;
}

GArray *
studio_contour_simplify (const GArray *points,
                         double        tolerance)
{
  GArray *kept = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autofree gboolean *keep = g_new0 (gboolean, points->len);
  guint far = find_farthest (points);

  keep[0] = TRUE;
  keep[far] = TRUE;
  keep_far_points (points, 0, far, tolerance, keep);
  keep_far_points (points, far, points->len, tolerance, keep);

  for (guint i = 0; i < points->len; i++)
    if (keep[i])
      g_array_append_val (kept, g_array_index (points, StudioPoint, i));

  return kept;
}

/* A point that the curve misses by more than so many tolerances is a corner:
 * extra points on both sides of it hold the curve in. */
#define CORNER 2.5

/* Coordinates are finer below this tolerance, mm. */
#define FINE 0.1

/* The points that steer a curve through @points. A curve steered by points on a
 * circle lies inside it, so that each is moved out by a quarter of its arrow. */
static GArray *
steer (const GArray *points,
       double        tolerance)
{
  const StudioPoint *p = (const StudioPoint *) (const void *) points->data;
  guint n = points->len;
  GArray *steering = g_array_sized_new (FALSE, FALSE, sizeof (StudioPoint), 3 * n);

  for (guint i = 0; i < n; i++)
    {
      StudioPoint before = p[i > 0 ? i - 1 : n - 1];
      StudioPoint after = p[i + 1 < n ? i + 1 : 0];
      StudioPoint arrow = studio_point_subtract (p[i], studio_point_lerp (before, after, 0.5));
      double miss = studio_point_get_length (arrow) / 4.0;

      if (miss > CORNER * tolerance)
        {
          StudioPoint in = studio_point_lerp (p[i], before, tolerance / miss);
          StudioPoint out = studio_point_lerp (p[i], after, tolerance / miss);

          g_array_append_val (steering, in);
          g_array_append_val (steering, p[i]);
          g_array_append_val (steering, out);
        }
      else
        {
          StudioPoint moved = studio_point_add (p[i], studio_point_scale (arrow, 0.25));

          g_array_append_val (steering, moved);
        }
    }

  return steering;
}

void
studio_contour_write (const GArray *points,
                      double        tolerance,
                      GString      *path)
{
  g_autoptr (GArray) steering = steer (points, tolerance);

  studio_path_add_loop (path, (const StudioPoint *) (const void *) steering->data, steering->len, tolerance < FINE);
}

void
studio_contour_add (GArray  *points,
                    guint    passes,
                    double   tolerance,
                    GString *path)
{
  g_autoptr (GArray) kept = NULL;

  studio_contour_smooth (points, passes);
  kept = studio_contour_simplify (points, tolerance);
  if (kept->len >= 3)
    studio_contour_write (kept, tolerance, path);
}

char *
studio_contour_draw (const StudioField *field,
                     guint              passes,
                     double             tolerance,
                     double             least_area)
{
  g_autoptr (GPtrArray) contours = studio_contour_trace (field);
  g_autoptr (GString) path = g_string_new (NULL);

  for (guint i = 0; i < contours->len; i++)
    {
      GArray *points = g_ptr_array_index (contours, i);

      if (studio_contour_get_area (points) >= least_area)
        studio_contour_add (points, passes, tolerance, path);
    }
  if (path->len == 0)
    return NULL;

  return g_string_free (g_steal_pointer (&path), FALSE);
}
