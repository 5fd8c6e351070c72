/* rw-seat-skin.c: how the skin gives way under a tool, and how hard it is pressed
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-seat-private.h"

#include <math.h>

/* How much of the press is left in a hollow that the flesh fills, and how much
 * air between them leaves none, mm. */
#define PRESS_IN_HOLLOW 0.12
#define MOST_AIR 3.0

/* The press fades over the ends of a foot, mm on either side. */
#define FADE_OUTSIDE 3.0
#define FADE_INSIDE 9.0

/* How far @along lies inside the foot; less than 0 is outside. */
static double
get_inside (const RwFoot *foot,
            double        along)
{
  return MIN (along - foot->from, foot->to - along);
}

/* What the feet leave of their push there: each the more the nearer it is, so that
 * between two of them there is no step. */
static double
get_slope (const RwSeat *self,
           double        along)
{
  double sum = 0.0;
  double weights = 0.0;

  for (guint i = 0; i < self->n_feet; i++)
    {
      const RwFoot *foot = &self->feet[i];
      double distance = MAX (-get_inside (foot, along), 1e-6);
      double edge = along < foot->from ? foot->from_push : foot->to_push;
      double weight = 1.0 / (distance * distance);

      sum += weight * edge * exp (-2.0 * distance / self->spread);
      weights += weight;
    }

  return sum / weights;
}

static gboolean
is_in_foot (const RwSeat *self,
            double        along)
{
  for (guint i = 0; i < self->n_feet; i++)
    if (get_inside (&self->feet[i], along) >= 0.0)
      return TRUE;

  return FALSE;
}

double
_rw_seat_get_borne_push (const RwSeat *self,
                         RwPoint       point)
{
  double depth = rw_seat_get_depth (self, point);

  return depth >= 0.0 ? depth : RW_SEAT_SWELL * tanh (depth / RW_SEAT_SWELL);
}

double
rw_seat_get_push (const RwSeat *self,
                  RwPoint       point)
{
  double along;

  g_return_val_if_fail (self != NULL, 0.0);

  if (self->n_feet == 0)
    return 0.0;

  along = rw_contour_swap (self->contour, point).x;
  if (is_in_foot (self, along))
    return _rw_seat_get_borne_push (self, point);

  return MAX (rw_seat_get_depth (self, point), get_slope (self, along));
}

double
rw_seat_get_press (const RwSeat *self,
                   RwPoint       point)
{
  double fade = 0.0;
  double along, depth, part, air;

  g_return_val_if_fail (self != NULL, 0.0);

  along = rw_contour_swap (self->contour, point).x;
  for (guint i = 0; i < self->n_feet; i++)
    {
      double inside = get_inside (&self->feet[i], along) + FADE_OUTSIDE;

      fade = MAX (fade, CLAMP (inside / (FADE_OUTSIDE + FADE_INSIDE), 0.0, 1.0));
    }

  depth = rw_seat_get_depth (self, point);
  part = CLAMP (depth / self->approach, 0.0, 1.0);
  air = fade > 0.0 ? rw_seat_get_push (self, point) - depth : G_MAXDOUBLE;
  fade = fade * fade * (3.0 - 2.0 * fade) * CLAMP (1.0 - air / MOST_AIR, 0.0, 1.0);

  return fade * (PRESS_IN_HOLLOW + (1.0 - PRESS_IN_HOLLOW) * part * (2.0 - part));
}

gboolean
rw_seat_get_stretch (const RwSeat *self,
                     double        margin,
                     guint        *first,
                     guint        *last)
{
  const RwPoint *profile;
  double from = G_MAXDOUBLE;
  double to = -G_MAXDOUBLE;
  gboolean found = FALSE;
  guint n;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (first != NULL && last != NULL, FALSE);

  for (guint i = 0; i < self->n_feet; i++)
    {
      from = MIN (from, self->feet[i].from - margin);
      to = MAX (to, self->feet[i].to + margin);
    }
  profile = rw_contour_get_profile (self->contour, &n);
  for (guint i = 0; i < n; i++)
    {
      double along = profile[i].x;

      if (along < from || along > to)
        continue;
      if (!found)
        *first = i;
      *last = i;
      found = TRUE;
    }

  return found;
}
