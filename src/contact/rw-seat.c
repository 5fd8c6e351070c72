/* rw-seat.c: how a placed tool lies on the contour of a side view or a section
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-seat.h"

#include <math.h>

#include "rw-contact.h"

/* Rounds until a peanut that gives way has its length again; each takes a
 * hundredth of what was off before. */
#define PEANUT_ROUNDS 4

/* The two views differ in which coordinate runs along the back and which one
 * out of it. Here a point's x is the one along, its y the one outwards. */
static RwPoint
swap (const RwSeat *self,
      RwPoint       point)
{
  if (rw_contour_get_aspect (self->contour) == RW_ASPECT_SIDE)
    return (RwPoint) { point.y, point.x };

  return point;
}

static gboolean
is_roller (const RwSeat *self)
{
  return self->placement.tool.kind == RW_TOOL_FOAM_ROLLER;
}

/* A quarter of the end of the silhouette, from where its straight side ends.
 * A roller is a cylinder with rounded edges: its end is an ellipse, grown by
 * the rounding. A ball is all rounding. @inset leaves a coat of that thickness
 * off. */
static void
make_turn (const RwSeat *self,
           double        inset,
           RwPoint       turn[RW_SEAT_TURN_POINTS])
{
  double radius = self->placement.tool.diameter / 2.0;
  double rounding = is_roller (self) ? self->placement.tool.diameter * RW_SEAT_ROLLER_ROUNDING : radius;
  double out = radius - rounding;
  double along = out * self->facing;

  rounding = MAX (rounding - inset, 0.0);
  for (guint i = 0; i < RW_SEAT_TURN_POINTS; i++)
    {
      double angle = G_PI / 2.0 * i / (RW_SEAT_TURN_POINTS - 1);
      double x = sin (angle);
      double y = cos (angle);
      double length = hypot (along * x, out * y);

      turn[i] = (RwPoint) { rounding * x, out + rounding * y };
      if (along > 0.0 && length > 0.0)
        turn[i] = (RwPoint) {
          along * along * x / length + rounding * x,
          out * out * y / length + rounding * y,
        };
    }
}

/* How far out the silhouette reaches at @distance from its middle; returns
 * whether it does. */
static gboolean
find_height (const RwPoint  turn[RW_SEAT_TURN_POINTS],
             double         reach,
             double         distance,
             double        *height)
{
  double x = fabs (distance) - reach;
  guint low = 0;
  guint high = RW_SEAT_TURN_POINTS - 1;

  if (x > turn[high].x)
    return FALSE;

  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (turn[middle].x < x)
        low = middle;
      else
        high = middle;
    }

  if (x <= 0.0)
    *height = turn[0].y;
  else if (turn[high].x - turn[low].x < 1e-9)
    *height = turn[low].y;
  else
    *height = turn[low].y + (turn[high].y - turn[low].y) * (x - turn[low].x) / (turn[high].x - turn[low].x);

  return TRUE;
}

/* How far out a silhouette comes to rest whose middle is at @along; beyond the
 * ends of the contour, as far as its end. */
static double
find_rest (const RwSeat  *self,
           const RwPoint  turn[RW_SEAT_TURN_POINTS],
           double         reach,
           double         along,
           gboolean      *touches)
{
  double rest = -G_MAXDOUBLE;
  double nearest = G_MAXDOUBLE;
  double beside = 0.0;
  guint n;
  const RwPoint *points = rw_contour_get_points (self->contour, &n);

  for (guint i = 0; i < n; i++)
    {
      RwPoint point = swap (self, points[i]);
      double distance = fabs (point.x - along);
      double height;

      if (find_height (turn, reach, distance, &height))
        rest = MAX (rest, point.y + height);
      if (distance < nearest)
        {
          nearest = distance;
          beside = point.y;
        }
    }

  *touches = rest > -G_MAXDOUBLE;
  return *touches ? rest : beside;
}

static void
rest_whole (RwSeat        *self,
            const RwPoint  coat[RW_SEAT_TURN_POINTS],
            double         along,
            double         axis)
{
  const RwTool *tool = &self->placement.tool;
  double middle;

  if (is_roller (self))
    self->reach = fabs (axis) * tool->length * (0.5 - RW_SEAT_ROLLER_ROUNDING * tool->diameter / tool->length);

  middle = find_rest (self, coat, self->reach, along, &self->touches);
  self->centre = swap (self, (RwPoint) { along, middle });
  if (is_roller (self))
    self->near_end = swap (self, (RwPoint) { axis * tool->length / 2.0, 0.0 });
}

/* Each ball rests where it is; so the axis tilts, and they come a little
 * nearer to one another as they are seen. */
static void
rest_peanut (RwSeat        *self,
             const RwPoint  coat[RW_SEAT_TURN_POINTS],
             double         along,
             double         axis)
{
  double half = self->placement.tool.length / 2.0;
  double out = 0.0;
  double near_rest = 0.0;
  double far_rest = 0.0;
  double reach = 0.0;

  for (guint i = 0; i < PEANUT_ROUNDS; i++)
    {
      gboolean near_touches, far_touches;

      reach = axis * sqrt (MAX (0.0, half * half - out * out));
      near_rest = find_rest (self, coat, 0.0, along + reach, &near_touches);
      far_rest = find_rest (self, coat, 0.0, along - reach, &far_touches);
      out = CLAMP ((near_rest - far_rest) / 2.0, -half, half);
      self->touches = near_touches || far_touches;
    }

  self->centre = swap (self, (RwPoint) { along, (near_rest + far_rest) / 2.0 });
  self->near_end = swap (self, (RwPoint) { reach, (near_rest - far_rest) / 2.0 });
}

/* The near end is the person's left one in the side view; in a section, which
 * is seen from above, the upper one. */
void
rw_seat_init (RwSeat            *self,
              RwContour         *contour,
              const RwPlacement *placement)
{
  RwPoint coat[RW_SEAT_TURN_POINTS];
  double angle, sine, cosine, axis;
  gboolean is_side;

  g_return_if_fail (self != NULL);
  g_return_if_fail (contour != NULL);
  g_return_if_fail (placement != NULL);

  *self = (RwSeat) { .contour = contour, .placement = *placement };
  self->sink = rw_contact_get_sink (&placement->tool, placement->load);
  is_side = rw_contour_get_aspect (contour) == RW_ASPECT_SIDE;
  angle = rw_placement_normalize_angle (placement->angle) * G_PI / 180.0;
  sine = sin (angle);
  cosine = fabs (angle) < G_PI / 2.0 ? cos (angle) : 0.0;
  axis = is_side ? -sine : (sine < 0.0 ? cosine : -cosine);
  self->facing = is_roller (self) ? (is_side ? cosine : fabs (sine)) : 1.0;

  make_turn (self, 0.0, self->turn);
  make_turn (self, self->sink, coat);
  if (placement->tool.kind == RW_TOOL_PEANUT_BALL)
    rest_peanut (self, coat, is_side ? placement->y : placement->x, axis);
  else
    rest_whole (self, coat, is_side ? placement->y : placement->x, axis);
}

/* The parts that touch by themselves: the whole tool, or each ball of a peanut. */
static guint
get_parts (const RwSeat *self,
           RwPoint       centres[2])
{
  centres[0] = self->centre;
  if (self->placement.tool.kind != RW_TOOL_PEANUT_BALL)
    return 1;

  centres[0] = (RwPoint) { self->centre.x + self->near_end.x, self->centre.y + self->near_end.y };
  centres[1] = (RwPoint) { self->centre.x - self->near_end.x, self->centre.y - self->near_end.y };
  return 2;
}

double
rw_seat_get_depth (const RwSeat *self,
                   RwPoint       point)
{
  double depth = -G_MAXDOUBLE;
  RwPoint centres[2];
  guint n;

  g_return_val_if_fail (self != NULL, depth);

  n = get_parts (self, centres);
  for (guint i = 0; i < n; i++)
    {
      RwPoint centre = swap (self, centres[i]);
      RwPoint at = swap (self, point);
      double height;

      if (find_height (self->turn, self->reach, at.x - centre.x, &height))
        depth = MAX (depth, at.y - (centre.y - height));
    }

  return depth;
}

gboolean
rw_seat_get_stretch (const RwSeat *self,
                     double        margin,
                     guint        *first,
                     guint        *last)
{
  const RwPoint *points;
  double from, to;
  gboolean found = FALSE;
  RwBox box;
  guint n;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (first != NULL && last != NULL, FALSE);

  box = rw_seat_get_bounds (self);
  from = swap (self, (RwPoint) { box.x0, box.y0 }).x - margin;
  to = swap (self, (RwPoint) { box.x1, box.y1 }).x + margin;
  points = rw_contour_get_points (self->contour, &n);
  for (guint i = 0; i < n; i++)
    {
      double along = swap (self, points[i]).x;

      if (along < from || along > to)
        continue;
      if (!found)
        *first = i;
      *last = i;
      found = TRUE;
    }

  return found;
}

gboolean
rw_seat_contains (const RwSeat *self,
                  RwPoint       point)
{
  RwPoint centres[2];
  guint n;

  g_return_val_if_fail (self != NULL, FALSE);

  n = get_parts (self, centres);
  for (guint i = 0; i < n; i++)
    {
      RwPoint centre = swap (self, centres[i]);
      RwPoint at = swap (self, point);
      double height;

      if (find_height (self->turn, self->reach, at.x - centre.x, &height) &&
          fabs (at.y - centre.y) <= height)
        return TRUE;
    }

  return FALSE;
}

RwBox
rw_seat_get_bounds (const RwSeat *self)
{
  RwBox box = RW_BOX_EMPTY;
  RwPoint centres[2];
  RwPoint half;
  guint n;

  g_return_val_if_fail (self != NULL, box);

  half = swap (self, (RwPoint) { self->reach + self->turn[RW_SEAT_TURN_POINTS - 1].x, self->turn[0].y });
  n = get_parts (self, centres);
  for (guint i = 0; i < n; i++)
    {
      rw_box_extend (&box, centres[i].x - half.x, centres[i].y - half.y);
      rw_box_extend (&box, centres[i].x + half.x, centres[i].y + half.y);
    }

  return box;
}
