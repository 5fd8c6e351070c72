/* section-septa-walk.c: how a septum runs through a cut muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-septa-private.h"

/* How near one comes to another before it joins it, in parts of the room between long septa. */
#define JOINS 0.2

/* A short septum joins another from less far, in parts of that; and none joins in its first steps, nor the one it
 * springs from for some more. */
#define BRANCH_JOINS 0.6
#define FREE_STEPS 3
#define PARENT_STEPS 8

/* What joins another comes alongside it within so many steps. */
#define JOIN_STEPS 6

/* A septum has so many points at most. */
#define MOST_STEPS 600

/* Leads @points, which go @way, smoothly into the septum of the node @met. */
static void
join (const SectionSepta *self,
      GArray             *points,
      StudioPoint         way,
      int                 met)
{
  const SectionNode *node = &g_array_index (self->net.nodes, SectionNode, met);
  const SectionLine *line = &g_array_index (self->net.lines, SectionLine, node->line);
  StudioPoint from = g_array_index (points, StudioPoint, points->len - 1);
  int last = (int) (line->first + line->n) - 1;
  StudioPoint ahead = studio_point_subtract (g_array_index (self->net.nodes, SectionNode, MIN (met + 1, last)).at,
                                             g_array_index (self->net.nodes, SectionNode, MAX (met - 1, (int) line->first)).at);
  int sign = ahead.x * way.x + ahead.y * way.y >= 0.0 ? 1 : -1;
  StudioPoint end = g_array_index (self->net.nodes, SectionNode, CLAMP (met + sign * JOIN_STEPS, (int) line->first, last)).at;
  StudioPoint leave = studio_point_scale (way, JOIN_STEPS * self->partition.step);
  StudioPoint enter = studio_point_scale (studio_point_normalize (ahead), sign * JOIN_STEPS * self->partition.step);

  for (guint k = 1; k <= JOIN_STEPS; k++)
    {
      double t = k / (double) JOIN_STEPS;
      StudioPoint at = studio_point_add (studio_point_add (studio_point_scale (from, 1.0 - t * t * (3.0 - 2.0 * t)), studio_point_scale (end, t * t * (3.0 - 2.0 * t))),
                                         studio_point_add (studio_point_scale (leave, t * (1.0 - t) * (1.0 - t)), studio_point_scale (enter, t * t * (t - 1.0))));

      g_array_append_val (points, at);
    }
}

GArray *
section_septa_walk (const SectionSepta *self,
                    StudioPoint         from,
                    StudioPoint         course,
                    double              turn,
                    double              longest,
                    guint               parent)
{
  const SectionPartition *partition = &self->partition;
  GArray *points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  double near = JOINS * partition->apart * (turn != 0.0 ? BRANCH_JOINS : 1.0);
  StudioPoint at = from;

  g_array_append_val (points, at);
  for (guint step = 1; step < MOST_STEPS && step * partition->step < longest; step++)
    {
      StudioPoint way;
      int met = -1;

      course = section_course_follow (self->course, at, course);
      way = studio_point (course.x * cos (turn) - course.y * sin (turn), course.x * sin (turn) + course.y * cos (turn), 0.0);
      at = studio_point_add (at, studio_point_scale (way, partition->step));
      g_array_append_val (points, at);
      if (section_edges_get_depth (self->edges, at.x, at.y, NULL) < 0.0)
        break;
      if (step >= FREE_STEPS)
        met = section_net_find (&self->net, at, near, step < PARENT_STEPS ? parent : G_MAXUINT);
      if (met >= 0)
        {
          join (self, points, way, met);
          break;
        }
    }

  return points;
}
