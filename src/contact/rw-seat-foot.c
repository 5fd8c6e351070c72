/* rw-seat-foot.c: which stretches of the contour bear the tool, and how far it sinks in
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-seat-private.h"

#include <math.h>

/* Springs under the tool at the most, and how often the depth is halved to
 * find where they bear it: to a thousandth of a millimetre. */
#define MAX_SPRINGS 256
#define MAX_DEPTH 120.0
#define N_HALVINGS 17

/* The bed: how far out the tool's middle would be if it just touched there. */
typedef struct
{
  guint n;
  double highest;
  double wanted;
  double springs[MAX_SPRINGS];
} Bed;

static gboolean
is_in (const RwFoot *feet,
       guint         n_feet,
       double        along)
{
  for (guint i = 0; i < n_feet; i++)
    if (along >= feet[i].from && along <= feet[i].to)
      return TRUE;

  return FALSE;
}

static guint
count_in (const RwSeat *self,
          const RwFoot *feet,
          guint         n_feet)
{
  guint n, n_in = 0;
  const RwPoint *profile = rw_contour_get_profile (self->contour, &n);

  for (guint i = 0; i < n; i++)
    n_in += is_in (feet, n_feet, profile[i].x);

  return n_in;
}

static void
make_bed (const RwSeat *self,
          const RwFoot *feet,
          guint         n_feet,
          double        along,
          Bed          *bed)
{
  guint stride = count_in (self, feet, n_feet) / MAX_SPRINGS + 1;
  guint n, n_in = 0;
  const RwPoint *profile = rw_contour_get_profile (self->contour, &n);

  *bed = (Bed) { .highest = -G_MAXDOUBLE };
  for (guint i = 0; i < n; i++)
    {
      RwPoint point = profile[i];
      double height;

      if (!is_in (feet, n_feet, point.x) || n_in++ % stride != 0 ||
          !_rw_seat_find_height (self, point.x - along, &height))
        continue;
      bed->springs[bed->n++] = point.y + height;
      bed->highest = MAX (bed->highest, point.y + height);
      bed->wanted += MAX (self->approach - (self->turn[0].y - height), 0.0);
    }
}

static double
get_load (const Bed *bed,
          double     middle)
{
  double load = 0.0;

  for (guint i = 0; i < bed->n; i++)
    load += MAX (bed->springs[i] - middle, 0.0);

  return load;
}

gboolean
_rw_seat_find_rest (const RwSeat *self,
                    const RwFoot *feet,
                    guint         n_feet,
                    double        along,
                    double       *rest)
{
  double high, low;
  Bed bed;

  make_bed (self, feet, n_feet, along, &bed);
  if (bed.n == 0)
    return FALSE;

  high = bed.highest;
  low = bed.highest - MAX_DEPTH;
  for (guint i = 0; i < N_HALVINGS; i++)
    {
      double middle = (low + high) / 2.0;

      if (get_load (&bed, middle) < bed.wanted)
        high = middle;
      else
        low = middle;
    }

  *rest = (low + high) / 2.0;
  return TRUE;
}

static double
get_gap (const RwFoot *a,
         const RwFoot *b)
{
  return MAX (a->from - b->to, b->from - a->to);
}

/* Takes the foot at @index out of the row, and returns it and @foot as one. */
static RwFoot
take_in (RwSeat *self,
         guint   index,
         RwFoot  foot)
{
  foot.from = MIN (foot.from, self->feet[index].from);
  foot.to = MAX (foot.to, self->feet[index].to);
  self->feet[index] = self->feet[--self->n_feet];

  return foot;
}

/* A foot that bridges others makes one of them all; when the row is full, the
 * nearest is joined. */
static void
join_foot (RwSeat *self,
           RwFoot  foot)
{
  guint nearest;

  do
    {
      nearest = 0;
      for (guint i = 1; i < self->n_feet; i++)
        if (get_gap (&self->feet[i], &foot) < get_gap (&self->feet[nearest], &foot))
          nearest = i;
      if (self->n_feet == 0 ||
          (get_gap (&self->feet[nearest], &foot) > 0.0 && self->n_feet < RW_SEAT_MAX_FEET))
        break;
      foot = take_in (self, nearest, foot);
    }
  while (TRUE);

  self->feet[self->n_feet++] = foot;
}

void
_rw_seat_find_feet (RwSeat    *self,
                    RwContact *contact)
{
  double first, last;

  rw_contour_get_ends (self->contour, &first, &last);
  for (guint i = 0; i < rw_contact_get_n_patches (contact); i++)
    {
      double from = G_MAXDOUBLE;
      double to = -G_MAXDOUBLE;
      guint n_points;
      const RwPoint *points = rw_contact_get_patch (contact, i, &n_points);

      for (guint j = 0; j < n_points; j++)
        {
          double along = rw_contour_swap (self->contour, points[j]).x;

          from = MIN (from, along);
          to = MAX (to, along);
        }
      if (from < last && to > first)
        join_foot (self, (RwFoot) { MAX (from, first), MIN (to, last), 0.0, 0.0 });
    }
}

/* The contour where it passes @along; its nearest end, if it does not. */
static RwPoint
find_point (const RwSeat *self,
            double        along)
{
  double nearest = G_MAXDOUBLE;
  RwPoint found = { 0.0, 0.0 };
  guint n;
  const RwPoint *profile = rw_contour_get_profile (self->contour, &n);

  for (guint i = 1; i < n; i++)
    {
      RwPoint from = profile[i - 1];
      RwPoint to = profile[i];
      double part = to.x == from.x ? 0.0 : CLAMP ((along - from.x) / (to.x - from.x), 0.0, 1.0);
      RwPoint at = { from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part };

      if (fabs (at.x - along) >= nearest)
        continue;
      nearest = fabs (at.x - along);
      found = at;
    }

  return rw_contour_swap (self->contour, found);
}

/* At its very ends, so that the skin goes on beside the foot without a step. */
void
_rw_seat_measure_feet (RwSeat *self)
{
  for (guint i = 0; i < self->n_feet; i++)
    {
      RwFoot *foot = &self->feet[i];

      foot->from_push = _rw_seat_get_borne_push (self, find_point (self, foot->from));
      foot->to_push = _rw_seat_get_borne_push (self, find_point (self, foot->to));
    }
}
