/* rw-hatch.c: dots and lines that fill an outline
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-hatch.h"

#include <math.h>

/* A line can not cross an outline of our regions more often than this. */
#define RW_HATCH_MAX_CROSSINGS 32
#define RW_HATCH_MAX_CORNERS 12

/* The outline turned so that the lines of the pattern lie level. */
typedef struct
{
  const RwPoint *points;
  guint n_points;
  double cosine;
  double sine;
} RwHatch;

/* One dot round the origin. */
typedef struct
{
  RwPoint corners[RW_HATCH_MAX_CORNERS];
  guint n_corners;
  double radius;
} RwDot;

static inline double
get_along (const RwHatch *self,
           const RwPoint *point)
{
  return point->x * self->cosine + point->y * self->sine;
}

static inline double
get_across (const RwHatch *self,
            const RwPoint *point)
{
  return point->y * self->cosine - point->x * self->sine;
}

static void
rw_hatch_init (RwHatch   *self,
               RwPolygon *polygon,
               double     angle)
{
  self->points = rw_polygon_get_points (polygon, &self->n_points);
  self->cosine = cos (angle);
  self->sine = sin (angle);
}

static void
get_range (const RwHatch *self,
           double        *first,
           double        *last)
{
  *first = G_MAXDOUBLE;
  *last = -G_MAXDOUBLE;

  for (guint i = 0; i < self->n_points; i++)
    {
      double across = get_across (self, &self->points[i]);

      *first = MIN (*first, across);
      *last = MAX (*last, across);
    }
}

static void
insert_sorted (double *values,
               guint   n_values,
               double  value)
{
  guint i = n_values;

  for (; i > 0 && values[i - 1] > value; i--)
    values[i] = values[i - 1];

  values[i] = value;
}

/* Where the line at @across meets the outline, in order along the line. */
static guint
get_crossings (const RwHatch *self,
               double         across,
               double        *crossings)
{
  guint n_crossings = 0;

  for (guint i = 0; i < self->n_points && n_crossings < RW_HATCH_MAX_CROSSINGS; i++)
    {
      const RwPoint *a = &self->points[i];
      const RwPoint *b = &self->points[(i + 1) % self->n_points];
      double da = get_across (self, a) - across;
      double db = get_across (self, b) - across;

      if ((da < 0.0) != (db < 0.0))
        {
          double from = get_along (self, a);
          double to = get_along (self, b);

          insert_sorted (crossings, n_crossings++, from + (to - from) * da / (da - db));
        }
    }

  return n_crossings & ~1u;
}

void
rw_hatch_append_lines (cairo_t   *cr,
                       RwPolygon *polygon,
                       double     angle,
                       double     spacing)
{
  double crossings[RW_HATCH_MAX_CROSSINGS];
  double first, last;
  RwHatch self;

  g_return_if_fail (spacing > 0.0);

  rw_hatch_init (&self, polygon, angle);
  get_range (&self, &first, &last);

  for (double row = ceil (first / spacing); row * spacing <= last; row++)
    {
      double across = row * spacing;
      guint n_crossings = get_crossings (&self, across, crossings);

      for (guint i = 0; i < n_crossings; i++)
        {
          double x = crossings[i] * self.cosine - across * self.sine;
          double y = crossings[i] * self.sine + across * self.cosine;

          if (i % 2 == 0)
            cairo_move_to (cr, x, y);
          else
            cairo_line_to (cr, x, y);
        }
    }
}

static void
rw_dot_init (RwDot  *self,
             double  radius,
             guint   n_corners)
{
  self->radius = radius;
  self->n_corners = MIN (n_corners, RW_HATCH_MAX_CORNERS);

  for (guint i = 0; i < self->n_corners; i++)
    {
      double angle = (i + 0.5) * 2.0 * G_PI / n_corners;

      self->corners[i] = (RwPoint) { radius * cos (angle), radius * sin (angle) };
    }
}

static void
append_dot (cairo_t     *cr,
            const RwDot *dot,
            double       x,
            double       y)
{
  cairo_new_sub_path (cr);

  if (dot->n_corners == 0)
    cairo_arc (cr, x, y, dot->radius, 0.0, 2.0 * G_PI);

  for (guint i = 0; i < dot->n_corners; i++)
    cairo_line_to (cr, x + dot->corners[i].x, y + dot->corners[i].y);

  cairo_close_path (cr);
}

void
rw_hatch_append_dots (cairo_t   *cr,
                      RwPolygon *polygon,
                      double     spacing,
                      double     radius,
                      guint      n_corners)
{
  double crossings[RW_HATCH_MAX_CROSSINGS];
  double pitch = spacing / 2.0;
  double first, last;
  RwHatch self;
  RwDot dot;

  g_return_if_fail (spacing > 0.0);

  rw_dot_init (&dot, radius, n_corners);
  rw_hatch_init (&self, polygon, 0.0);
  get_range (&self, &first, &last);

  for (double row = ceil (first / pitch); row * pitch <= last; row++)
    {
      guint n_crossings = get_crossings (&self, row * pitch, crossings);
      double start = fmod (fabs (row), 2.0) * pitch;

      for (guint i = 0; i < n_crossings; i += 2)
        {
          double column = ceil ((crossings[i] - start) / spacing);

          for (; start + column * spacing <= crossings[i + 1]; column++)
            append_dot (cr, &dot, start + column * spacing, row * pitch);
        }
    }
}
