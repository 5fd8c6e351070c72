/* section-course.c: which way the septa of a cut muscle run
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-course.h"

#include "section-edges.h"
#include "studio-grain.h"
#include "studio-polyline.h"

/* All drawing decisions of our own: how far aslant septa of a sheet lie, radians; how much edges count beside a hilum; how far septa
 * slant along a line they spring from, the way of its points; and how far septa swing, radians, over so
 * many steps. */
#define ASLANT 0.16
#define EDGES 1.6
#define FEATHER 0.55
#define SWING 0.42
#define SWING_STEPS 6.0
#define SWING_SEED 31

/* A place between two samples lies so near to the last but one at most. */
#define LAST 1.001

/* Directions in rows, as twice their angles, so that both ways along are one. */
struct _SectionCourse
{
  double x, y, step;
  int width, height;
  StudioPoint *ways;
};

static StudioPoint
get_nearest (const GArray *line,
             StudioPoint   at,
             StudioPoint  *along)
{
  StudioPoint nearest = g_array_index (line, StudioPoint, 0);
  double least = G_MAXDOUBLE;

  for (guint i = 0; i + 1 < line->len; i++)
    {
      StudioPoint a = g_array_index (line, StudioPoint, i);
      StudioPoint way = studio_point_subtract (g_array_index (line, StudioPoint, i + 1), a);
      StudioPoint off = studio_point_subtract (at, a);
      double square = way.x * way.x + way.y * way.y;
      double t = square > 0.0 ? CLAMP ((off.x * way.x + off.y * way.y) / square, 0.0, 1.0) : 0.0;
      StudioPoint there = studio_point_add (a, studio_point_scale (way, t));

      if (hypot (there.x - at.x, there.y - at.y) >= least)
        continue;
      least = hypot (there.x - at.x, there.y - at.y);
      nearest = there;
      *along = studio_point_normalize (way);
    }

  return nearest;
}

static StudioPoint
get_way (const GArray *outline,
         const GArray *hilum,
         double        turn,
         StudioPoint   at)
{
  StudioPoint edges = section_outline_get_course (outline, at);
  StudioPoint tendon = { 0.0, 0.0, 0.0 };
  StudioPoint away, ray;
  double along;

  if (hilum == NULL)
    return studio_point_add (edges, studio_point (SECTION_OWN_TURN * cos (2.0 * turn), SECTION_OWN_TURN * sin (2.0 * turn), 0.0));

  away = studio_point_normalize (studio_point_subtract (at, get_nearest (hilum, at, &tendon)));
  away = studio_point_normalize (studio_point_add (away, studio_point_scale (tendon, FEATHER)));
  ray = studio_point (away.x * away.x - away.y * away.y, 2.0 * away.x * away.y, 0.0);
  /* An edge across the ray does not turn it: there septa end. */
  along = MAX (edges.x * ray.x + edges.y * ray.y, 0.0);

  return studio_point_add (ray, studio_point_scale (edges, EDGES * along));
}

SectionCourse *
section_course_new (const GArray *outline,
                    const GArray *hilum,
                    double        turn,
                    double        step,
                    guint         seed)
{
  SectionCourse *self = g_new (SectionCourse, 1);
  StudioBox box = studio_polyline_get_box (outline);
  double aslant = hilum == NULL ? (seed % 2 == 0 ? ASLANT : -ASLANT) : 0.0;

  self->x = box.x;
  self->y = box.y;
  self->step = step;
  self->width = (int) (box.width / step) + 2;
  self->height = (int) (box.height / step) + 2;
  self->ways = g_new (StudioPoint, self->width * self->height);
  for (int j = 0; j < self->height; j++)
    for (int i = 0; i < self->width; i++)
      {
        StudioPoint way = get_way (outline, hilum, turn, studio_point (self->x + i * step, self->y + j * step, 0.0));
        double swing = SWING * studio_grain_get_noise (i / SWING_STEPS, j / SWING_STEPS, seed + SWING_SEED);
        double angle = atan2 (way.y, way.x) + 2.0 * (aslant + swing);

        self->ways[j * self->width + i] = studio_point (cos (angle), sin (angle), 0.0);
      }

  return self;
}

void
section_course_free (SectionCourse *self)
{
  g_free (self->ways);
  g_free (self);
}

StudioPoint
section_course_get (const SectionCourse *self,
                    double               x,
                    double               y)
{
  double u = CLAMP ((x - self->x) / self->step, 0.0, self->width - LAST);
  double v = CLAMP ((y - self->y) / self->step, 0.0, self->height - LAST);
  const StudioPoint *way = self->ways + (int) v * self->width + (int) u;
  double s = u - floor (u), t = v - floor (v);
  double cosine = (way[0].x * (1.0 - s) + way[1].x * s) * (1.0 - t) + (way[self->width].x * (1.0 - s) + way[self->width + 1].x * s) * t;
  double sine = (way[0].y * (1.0 - s) + way[1].y * s) * (1.0 - t) + (way[self->width].y * (1.0 - s) + way[self->width + 1].y * s) * t;
  double angle = 0.5 * atan2 (sine, cosine);

  return studio_point (cos (angle), sin (angle), 0.0);
}

StudioPoint
section_course_follow (const SectionCourse *self,
                       StudioPoint          at,
                       StudioPoint          way)
{
  StudioPoint here = section_course_get (self, at.x, at.y);

  return here.x * way.x + here.y * way.y < 0.0 ? studio_point_scale (here, -1.0) : here;
}
