/* section-edges.c: how deep a place lies within a cut shape
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-edges.h"

#include "studio-contour.h"
#include "studio-polyline.h"

#define RUN_LENGTH 12
#define TOLERANCE 0.01

/* How an edge counts less the farther it is for the course: with this power of the square of how far, mm, from not much
 * nearer than so many square mm on. Our drawing decision. */
#define COURSE_POWER 1.5
#define COURSE_NEAR 0.3

/* Edges that follow each other, from the first point to the last, and their box. */
typedef struct
{
  StudioPoint points[RUN_LENGTH + 1];
  double begins[RUN_LENGTH]; /* how far from the outline's first point each edge begins, mm */
  guint n_edges;
  double x0, y0, x1, y1;
} Run;

struct _SectionEdges
{
  GArray *runs;
};

static void
add_runs (SectionEdges *self,
          const GArray *outline)
{
  g_autoptr (GArray) kept = studio_contour_simplify (outline, TOLERANCE);
  double gone = 0.0;

  for (guint first = 0; first < kept->len; first += RUN_LENGTH)
    {
      Run run = { .n_edges = MIN (RUN_LENGTH, kept->len - first), .x0 = G_MAXDOUBLE, .y0 = G_MAXDOUBLE, .x1 = -G_MAXDOUBLE, .y1 = -G_MAXDOUBLE };

      for (guint i = 0; i <= run.n_edges; i++)
        {
          StudioPoint point = g_array_index (kept, StudioPoint, (first + i) % kept->len);

          run.points[i] = point;
          if (i > 0)
            {
              run.begins[i - 1] = gone;
              gone += hypot (point.x - run.points[i - 1].x, point.y - run.points[i - 1].y);
            }
          run.x0 = MIN (run.x0, point.x);
          run.y0 = MIN (run.y0, point.y);
          run.x1 = MAX (run.x1, point.x);
          run.y1 = MAX (run.y1, point.y);
        }
      g_array_append_val (self->runs, run);
    }
}

SectionEdges *
section_edges_new (const GArray    *outline,
                   const GPtrArray *holes)
{
  SectionEdges *self = g_new (SectionEdges, 1);

  self->runs = g_array_new (FALSE, FALSE, sizeof (Run));
  add_runs (self, outline);
  for (guint i = 0; i < holes->len; i++)
    add_runs (self, g_ptr_array_index (holes, i));

  return self;
}

void
section_edges_free (SectionEdges *self)
{
  g_array_unref (self->runs);
  g_free (self);
}

/* @gone: (out): from @a to the nearest place, mm. */
static double
get_square_distance (StudioPoint  a,
                     StudioPoint  b,
                     double       x,
                     double       y,
                     double      *gone)
{
  double ax = a.x - x;
  double ay = a.y - y;
  double dx = b.x - a.x;
  double dy = b.y - a.y;
  double square = dx * dx + dy * dy;
  double t = square > 0.0 ? CLAMP (-(ax * dx + ay * dy) / square, 0.0, 1.0) : 0.0;
  double ex = ax + t * dx;
  double ey = ay + t * dy;

  *gone = t * sqrt (square);

  return ex * ex + ey * ey;
}

static void
find_nearest (const Run *run,
              double     x,
              double     y,
              double    *least,
              double    *along)
{
  for (guint i = 0; i < run->n_edges; i++)
    {
      double gone;
      double square = get_square_distance (run->points[i], run->points[i + 1], x, y, &gone);

      if (square >= *least)
        continue;
      *least = square;
      *along = run->begins[i] + gone;
    }
}

double
section_edges_get_depth (const SectionEdges *self,
                         double              x,
                         double              y,
                         double             *along)
{
  gboolean inside = FALSE;
  double least = G_MAXDOUBLE, gone = 0.0;

  for (guint i = 0; i < self->runs->len; i++)
    {
      const Run *run = &g_array_index (self->runs, Run, i);
      double aside = MAX (MAX (run->x0 - x, x - run->x1), 0.0);
      double above = MAX (MAX (run->y0 - y, y - run->y1), 0.0);

      if (aside * aside + above * above < least)
        find_nearest (run, x, y, &least, &gone);
      if (y >= run->y0 && y <= run->y1 && x <= run->x1)
        for (guint j = 0; j < run->n_edges; j++)
          inside ^= studio_polyline_is_crossed (run->points[j], run->points[j + 1], x, y);
    }

  if (along != NULL)
    *along = gone;

  return inside ? sqrt (least) : -sqrt (least);
}

StudioPoint
section_outline_get_course (const GArray *outline,
                            StudioPoint   at)
{
  StudioPoint sum = { 0.0, 0.0, 0.0 };
  double weights = 0.0;

  for (guint i = 0; i < outline->len; i++)
    {
      StudioPoint a = g_array_index (outline, StudioPoint, i);
      StudioPoint b = g_array_index (outline, StudioPoint, (i + 1) % outline->len);
      double dx = b.x - a.x;
      double dy = b.y - a.y;
      double length = hypot (dx, dy);
      double far_x = (a.x + b.x) / 2.0 - at.x;
      double far_y = (a.y + b.y) / 2.0 - at.y;
      double weight = length / pow (far_x * far_x + far_y * far_y + COURSE_NEAR, COURSE_POWER);

      if (length <= 0.0)
        continue;
      sum.x += weight * (dx * dx - dy * dy) / (length * length);
      sum.y += weight * 2.0 * dx * dy / (length * length);
      weights += weight;
    }

  return studio_point_scale (sum, 1.0 / weights);
}
