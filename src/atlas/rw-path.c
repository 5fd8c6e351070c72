/* rw-path.c: an outline of lines and cubic curves
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "rw-error.h"
#include "rw-path-private.h"

struct _RwPath
{
  GArray *segments;
};

RwPath *
rw_path_new (GArray *segments)
{
  RwPath *self;

  g_return_val_if_fail (segments != NULL && segments->len > 0, NULL);

  self = g_atomic_rc_box_new0 (RwPath);
  self->segments = segments;
  return self;
}

static void
clear_path (gpointer data)
{
  RwPath *self = data;

  g_array_unref (self->segments);
}

RwPath *
rw_path_ref (RwPath *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

void
rw_path_unref (RwPath *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_path);
}

static const RwPathSegment *
get_segment (RwPath *self,
             guint   index)
{
  return &g_array_index (self->segments, RwPathSegment, index);
}

void
rw_path_append_to (RwPath  *self,
                   cairo_t *cr)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (cr != NULL);

  for (guint i = 0; i < self->segments->len; i++)
    {
      const RwPathSegment *segment = get_segment (self, i);
      const RwPoint *p = segment->points;

      switch (segment->verb)
        {
        case RW_PATH_MOVE:
          cairo_move_to (cr, p[0].x, p[0].y);
          break;

        case RW_PATH_LINE:
          cairo_line_to (cr, p[0].x, p[0].y);
          break;

        case RW_PATH_CURVE:
          cairo_curve_to (cr, p[0].x, p[0].y, p[1].x, p[1].y, p[2].x, p[2].y);
          break;

        case RW_PATH_CLOSE:
          cairo_close_path (cr);
          break;

        default:
          g_assert_not_reached ();
        }
    }
}

static gboolean
add_point (GArray   *points,
           RwPoint   point,
           GError  **error)
{
  const RwPoint *last = NULL;

  if (points->len > 0)
    last = &g_array_index (points, RwPoint, points->len - 1);
  if (last != NULL && last->x == point.x && last->y == point.y)
    return TRUE;

  if (points->len == RW_PATH_MAX_POINTS)
    {
      g_set_error (error, RW_ERROR, RW_ERROR_LIMIT,
                   "found more than %d points in the outline", RW_PATH_MAX_POINTS);
      return FALSE;
    }

  g_array_append_val (points, point);
  return TRUE;
}

static double
bend (RwPoint a,
      RwPoint b,
      RwPoint c)
{
  return hypot (a.x - 2.0 * b.x + c.x, a.y - 2.0 * b.y + c.y);
}

static RwPoint
curve_at (RwPoint        from,
          const RwPoint *p,
          double         t)
{
  double u = 1.0 - t;
  double a = u * u * u;
  double b = 3.0 * u * u * t;
  double c = 3.0 * u * t * t;
  double d = t * t * t;

  return (RwPoint) {
    a * from.x + b * p[0].x + c * p[1].x + d * p[2].x,
    a * from.y + b * p[0].y + c * p[1].y + d * p[2].y,
  };
}

/* Wang's formula: how many even steps keep the chords of a cubic curve within
 * the tolerance. */
static gboolean
add_curve (GArray         *points,
           RwPoint         from,
           const RwPoint  *p,
           double          tolerance,
           GError        **error)
{
  double most = MAX (bend (from, p[0], p[1]), bend (p[0], p[1], p[2]));
  guint n = CLAMP (ceil (sqrt (0.75 * most / tolerance)), 1, RW_PATH_MAX_POINTS);

  for (guint i = 1; i < n; i++)
    if (!add_point (points, curve_at (from, p, (double) i / n), error))
      return FALSE;

  return add_point (points, p[2], error);
}

static gboolean
is_one_closed_subpath (RwPath *self)
{
  guint n = self->segments->len;

  for (guint i = 1; i + 1 < n; i++)
    {
      RwPathVerb verb = get_segment (self, i)->verb;

      if (verb == RW_PATH_MOVE || verb == RW_PATH_CLOSE)
        return FALSE;
    }

  return get_segment (self, n - 1)->verb == RW_PATH_CLOSE;
}

/* The first @n_segments of a path that are one line. */
static gboolean
flatten (RwPath  *self,
         guint    n_segments,
         double   tolerance,
         GArray  *points,
         GError **error)
{
  RwPoint at = get_segment (self, 0)->points[0];

  g_array_append_val (points, at);
  for (guint i = 1; i < n_segments; i++)
    {
      const RwPathSegment *segment = get_segment (self, i);
      gboolean curved = segment->verb == RW_PATH_CURVE;

      if (!(curved ? add_curve (points, at, segment->points, tolerance, error)
                   : add_point (points, segment->points[0], error)))
        return FALSE;
      at = segment->points[curved ? 2 : 0];
    }

  return TRUE;
}

/* The outline closes by itself: its first point is not said again. */
static void
drop_last_if_first (GArray *points)
{
  const RwPoint *first = &g_array_index (points, RwPoint, 0);
  const RwPoint *last = &g_array_index (points, RwPoint, points->len - 1);

  if (points->len > 1 && first->x == last->x && first->y == last->y)
    g_array_set_size (points, points->len - 1);
}

RwPolygon *
rw_path_to_polygon (RwPath  *self,
                    double   tolerance,
                    GError **error)
{
  g_autoptr(GArray) points = NULL;
  g_autoptr(RwPolygon) polygon = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (tolerance > 0.0, NULL);

  if (!is_one_closed_subpath (self))
    {
      g_set_error_literal (error, RW_ERROR, RW_ERROR_VALUE,
                           "found no single closed outline; expected one “M”, and one “Z” at the end");
      return NULL;
    }

  points = g_array_new (FALSE, FALSE, sizeof (RwPoint));
  if (!flatten (self, self->segments->len - 1, tolerance, points, error))
    return NULL;

  drop_last_if_first (points);
  if (points->len >= 3)
    polygon = rw_polygon_new ((const RwPoint *) points->data, points->len);
  if (polygon == NULL || rw_polygon_get_area (polygon) <= 0.0)
    {
      g_set_error_literal (error, RW_ERROR, RW_ERROR_VALUE,
                           "found an outline without area; expected one with");
      return NULL;
    }

  return g_steal_pointer (&polygon);
}

gboolean
rw_path_is_open_line (RwPath *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 1; i < self->segments->len; i++)
    {
      RwPathVerb verb = get_segment (self, i)->verb;

      if (verb == RW_PATH_MOVE || verb == RW_PATH_CLOSE)
        return FALSE;
    }

  return self->segments->len > 1;
}

GArray *
rw_path_to_line (RwPath  *self,
                 double   tolerance,
                 GError **error)
{
  g_autoptr(GArray) points = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (tolerance > 0.0, NULL);

  points = g_array_new (FALSE, FALSE, sizeof (RwPoint));
  if (!rw_path_is_open_line (self))
    g_set_error_literal (error, RW_ERROR, RW_ERROR_VALUE,
                         "found no open line; expected one “M”, and no “Z”");
  else if (flatten (self, self->segments->len, tolerance, points, error))
    {
      if (points->len > 1)
        return g_steal_pointer (&points);

      g_set_error_literal (error, RW_ERROR, RW_ERROR_VALUE,
                           "found a line without length; expected one with");
    }

  return NULL;
}

static void
extend_at (RwBox         *box,
           RwPoint        from,
           const RwPoint *p,
           double         t)
{
  RwPoint point;

  if (!(t > 0.0 && t < 1.0))
    return;

  point = curve_at (from, p, t);
  rw_box_extend (box, point.x, point.y);
}

/* Extends @box by where one coordinate of a cubic curve turns: the roots of
 * its derivative a t^2 + b t + c, of which too flat a one has none that the
 * ends do not cover. */
static void
extend_by_turns (RwBox         *box,
                 RwPoint        from,
                 const RwPoint *p,
                 double         d0,
                 double         d1,
                 double         d2)
{
  double a = d0 - 2.0 * d1 + d2;
  double b = 2.0 * (d1 - d0);
  double root = b * b - 4.0 * a * d0;
  double q;

  if (root < 0.0)
    return;

  q = -0.5 * (b + copysign (sqrt (root), b));
  extend_at (box, from, p, q / a);
  extend_at (box, from, p, d0 / q);
}

RwBox
rw_path_get_bounds (RwPath *self)
{
  RwBox box = RW_BOX_EMPTY;
  RwPoint at = { 0.0, 0.0 };

  g_return_val_if_fail (self != NULL, box);

  for (guint i = 0; i < self->segments->len; i++)
    {
      const RwPathSegment *segment = get_segment (self, i);
      const RwPoint *p = segment->points;

      if (segment->verb == RW_PATH_CLOSE)
        continue;

      if (segment->verb == RW_PATH_CURVE)
        {
          extend_by_turns (&box, at, p, p[0].x - at.x, p[1].x - p[0].x, p[2].x - p[1].x);
          extend_by_turns (&box, at, p, p[0].y - at.y, p[1].y - p[0].y, p[2].y - p[1].y);
        }

      at = p[segment->verb == RW_PATH_CURVE ? 2 : 0];
      rw_box_extend (&box, at.x, at.y);
    }

  return box;
}

RwPoint
rw_path_get_start (RwPath *self)
{
  g_return_val_if_fail (self != NULL, ((RwPoint) { 0.0, 0.0 }));

  return get_segment (self, 0)->points[0];
}

gboolean
rw_path_get_line (RwPath  *self,
                  RwPoint *from,
                  RwPoint *to)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (from != NULL && to != NULL, FALSE);

  if (self->segments->len != 2 || get_segment (self, 1)->verb != RW_PATH_LINE)
    return FALSE;

  *from = get_segment (self, 0)->points[0];
  *to = get_segment (self, 1)->points[0];
  return TRUE;
}

static void
append_number (GString *text,
               double   value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  gsize length;

  g_ascii_formatd (buffer, sizeof buffer, "%.4f", value);
  length = strlen (buffer);
  while (buffer[length - 1] == '0')
    length--;
  if (buffer[length - 1] == '.')
    length--;
  buffer[length] = '\0';

  g_string_append (text, g_str_equal (buffer, "-0") ? "0" : buffer);
}

char *
rw_path_to_string (RwPath *self)
{
  static const char letters[] = "MLCZ";
  static const guint n_points[] = { 1, 1, 3, 0 };
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (NULL);
  for (guint i = 0; i < self->segments->len; i++)
    {
      const RwPathSegment *segment = get_segment (self, i);

      if (i > 0)
        g_string_append_c (text, ' ');
      g_string_append_c (text, letters[segment->verb]);

      for (guint j = 0; j < n_points[segment->verb]; j++)
        {
          if (j > 0)
            g_string_append_c (text, ' ');
          append_number (text, segment->points[j].x);
          g_string_append_c (text, ',');
          append_number (text, segment->points[j].y);
        }
    }

  return g_string_free (text, FALSE);
}
