/* studio-probe.c: rays that look at one solid
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-probe.h"

/* A ray has arrived when it is this close, mm, and moves on by this share of
 * the distance: less than all, as some distances are a little too long. */
#define ARRIVED 0.015
#define STRIDE 0.8
#define MAX_STEPS 220

static StudioPoint
get_smaller (StudioPoint a,
             StudioPoint b)
{
  return studio_point (MIN (a.x, b.x), MIN (a.y, b.y), MIN (a.z, b.z));
}

static StudioPoint
get_larger (StudioPoint a,
            StudioPoint b)
{
  return studio_point (MAX (a.x, b.x), MAX (a.y, b.y), MAX (a.z, b.z));
}

void
studio_probe_get_bounds (const StudioSolid *solid,
                         StudioView         view,
                         StudioPoint       *low,
                         StudioPoint       *high)
{
  StudioPoint a, b;

  studio_solid_get_bounds (solid, &a, &b);
  a = studio_view_project (view, a);
  b = studio_view_project (view, b);
  *low = get_smaller (a, b);
  *high = get_larger (a, b);
}

void
studio_probe_init (StudioProbe       *self,
                   const StudioSolid *solid,
                   StudioView         view)
{
  StudioPoint low, high;

  studio_probe_get_bounds (solid, view, &low, &high);
  self->solid = solid;
  self->view = view;
  self->among = g_array_new (FALSE, FALSE, sizeof (guint));
  self->top = high.z + 0.5;
  self->bottom = low.z - 0.5;
}

void
studio_probe_clear (StudioProbe *self)
{
  g_array_unref (self->among);
}

void
studio_probe_aim (StudioProbe *self,
                  double       x0,
                  double       y0,
                  double       x1,
                  double       y1)
{
  StudioPoint a = studio_view_unproject (self->view, studio_point (x0, y0, self->bottom));
  StudioPoint b = studio_view_unproject (self->view, studio_point (x1, y1, self->top));

  studio_solid_find_near (self->solid, get_smaller (a, b), get_larger (a, b), self->among);
  studio_solid_get_bounds_among (self->solid, (const guint *) (const void *) self->among->data, self->among->len, &a, &b);
  a = studio_view_project (self->view, a);
  b = studio_view_project (self->view, b);
  self->near_top = MAX (a.z, b.z) + 0.1;
  self->near_bottom = MIN (a.z, b.z) - 0.1;
}

gboolean
studio_probe_hit (const StudioProbe *self,
                  double             x,
                  double             y,
                  double             bottom,
                  double            *depth)
{
  const guint *among = (const guint *) (const void *) self->among->data;
  double z = self->near_top;

  bottom = MAX (bottom, self->near_bottom);
  for (guint i = 0; i < MAX_STEPS && z >= bottom; i++)
    {
      StudioPoint body = studio_view_unproject (self->view, studio_point (x, y, z));
      double distance = studio_solid_get_distance_among (self->solid, among, self->among->len, body);

      if (distance < ARRIVED)
        {
          *depth = z - distance;
          return TRUE;
        }
      z -= MAX (distance * STRIDE, ARRIVED);
    }

  return FALSE;
}
