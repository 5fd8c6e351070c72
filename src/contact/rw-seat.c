/* rw-seat.c: how a placed tool lies on the contour of a side view or a section
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-seat-private.h"

#include <math.h>
#include <string.h>

/* Rounds until a peanut that gives way has its length again; each takes a
 * hundredth of what was off before. */
#define PEANUT_ROUNDS 4

static gboolean
is_roller (const RwSeat *self)
{
  return self->placement.tool.kind == RW_TOOL_FOAM_ROLLER;
}

/* A quarter of the end of the silhouette, from where its straight side ends.
 * A roller is a cylinder with rounded edges: its end is an ellipse, grown by
 * the rounding. A ball is all rounding. */
static void
make_turn (RwSeat *self)
{
  double radius = self->placement.tool.diameter / 2.0;
  double rounding = is_roller (self) ? self->placement.tool.diameter * RW_SEAT_ROLLER_ROUNDING : radius;
  double out = radius - rounding;
  double along = out * self->facing;

  for (guint i = 0; i < RW_SEAT_TURN_POINTS; i++)
    {
      double angle = G_PI / 2.0 * i / (RW_SEAT_TURN_POINTS - 1);
      double x = sin (angle);
      double y = cos (angle);
      double length = hypot (along * x, out * y);

      self->turn[i] = (RwPoint) { rounding * x, out + rounding * y };
      if (along > 0.0 && length > 0.0)
        self->turn[i] = (RwPoint) {
          along * along * x / length + rounding * x,
          out * out * y / length + rounding * y,
        };
    }
}

gboolean
_rw_seat_find_height (const RwSeat *self,
                      double        distance,
                      double       *height)
{
  const RwPoint *turn = self->turn;
  double x = fabs (distance) - self->reach;
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

/* Nothing bears it: it just touches the contour, or lies at the depth of the
 * contour's end. */
static double
find_beside (const RwSeat *self,
             double        along)
{
  double rest = -G_MAXDOUBLE;
  double nearest = G_MAXDOUBLE;
  double beside = 0.0;
  guint n;
  const RwPoint *profile = rw_contour_get_profile (self->contour, &n);

  for (guint i = 0; i < n; i++)
    {
      RwPoint point = profile[i];
      double distance = fabs (point.x - along);
      double height;

      if (_rw_seat_find_height (self, distance, &height))
        rest = MAX (rest, point.y + height);
      if (distance < nearest)
        {
          nearest = distance;
          beside = point.y;
        }
    }

  return rest > -G_MAXDOUBLE ? rest : beside;
}

static void
rest_whole (RwSeat *self,
            double  along,
            double  axis)
{
  const RwTool *tool = &self->placement.tool;
  double middle;

  if (is_roller (self))
    {
      self->reach = fabs (axis) * tool->length * (0.5 - RW_SEAT_ROLLER_ROUNDING * tool->diameter / tool->length);
      self->near_end = rw_contour_swap (self->contour, (RwPoint) { axis * tool->length / 2.0, 0.0 });
    }
  if (!_rw_seat_find_rest (self, self->feet, self->n_feet, along, &middle))
    {
      self->n_feet = 0;
      middle = find_beside (self, along);
    }
  self->centre = rw_contour_swap (self->contour, (RwPoint) { along, middle });
}

/* One ball, whose foot is as wide as itself presses. */
static double
rest_ball (RwSeat   *self,
           double    along,
           gboolean *touches)
{
  const RwFoot foot = { along - self->spread, along + self->spread, 0.0, 0.0 };
  double rest;

  *touches = self->n_feet > 0 && _rw_seat_find_rest (self, &foot, 1, along, &rest);

  return *touches ? rest : find_beside (self, along);
}

/* Each ball rests where it is; so the axis tilts, and they come a little
 * nearer to one another as they are seen. */
static void
rest_peanut (RwSeat *self,
             double  along,
             double  axis)
{
  double half = self->placement.tool.length / 2.0;
  double out = 0.0;
  double near_rest = 0.0;
  double far_rest = 0.0;
  double reach = 0.0;
  gboolean near_touches = FALSE;
  gboolean far_touches = FALSE;

  for (guint i = 0; i < PEANUT_ROUNDS; i++)
    {
      reach = axis * sqrt (MAX (0.0, half * half - out * out));
      near_rest = rest_ball (self, along + reach, &near_touches);
      far_rest = rest_ball (self, along - reach, &far_touches);
      out = CLAMP ((near_rest - far_rest) / 2.0, -half, half);
    }

  if (!near_touches && !far_touches)
    self->n_feet = 0;
  self->centre = rw_contour_swap (self->contour, (RwPoint) { along, (near_rest + far_rest) / 2.0 });
  self->near_end = rw_contour_swap (self->contour, (RwPoint) { reach, (near_rest - far_rest) / 2.0 });
}

/* The near end is the person's left one in the side view; in a section, which
 * is seen from above, the upper one. */
void
rw_seat_init (RwSeat    *self,
              RwContour *contour,
              RwContact *contact)
{
  const RwPlacement *placement;
  double angle, sine, cosine, axis;
  gboolean is_side;

  g_return_if_fail (self != NULL);
  g_return_if_fail (contour != NULL);
  g_return_if_fail (contact != NULL);

  placement = rw_contact_get_placement (contact);
  *self = (RwSeat) { .contour = contour, .placement = *placement };
  self->approach = 2.0 * rw_contact_get_sink (&placement->tool, placement->load);
  self->spread = rw_contact_get_width (&placement->tool, placement->load) / 2.0;
  is_side = rw_contour_get_aspect (contour) == RW_ASPECT_SIDE;
  angle = rw_placement_normalize_angle (placement->angle) * G_PI / 180.0;
  sine = sin (angle);
  cosine = fabs (angle) < G_PI / 2.0 ? cos (angle) : 0.0;
  axis = is_side ? -sine : (sine < 0.0 ? cosine : -cosine);
  self->facing = is_roller (self) ? (is_side ? cosine : fabs (sine)) : 1.0;

  make_turn (self);
  _rw_seat_find_feet (self, contact);
  if (placement->tool.kind == RW_TOOL_PEANUT_BALL)
    rest_peanut (self, is_side ? placement->y : placement->x, axis);
  else
    rest_whole (self, is_side ? placement->y : placement->x, axis);
  _rw_seat_measure_feet (self);
}

gboolean
rw_seat_equal (const RwSeat *a,
               const RwSeat *b)
{
  RwPlacement placement;

  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  /* Where it lies counts only as far as it is seen. */
  placement = a->placement;
  placement.x = b->placement.x;
  placement.y = b->placement.y;
  placement.angle = b->placement.angle;

  return a->contour == b->contour &&
         rw_placement_equal (&placement, &b->placement) &&
         a->centre.x == b->centre.x &&
         a->centre.y == b->centre.y &&
         a->near_end.x == b->near_end.x &&
         a->near_end.y == b->near_end.y &&
         a->facing == b->facing &&
         a->n_feet == b->n_feet &&
         memcmp (a->feet, b->feet, a->n_feet * sizeof (RwFoot)) == 0;
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
      RwPoint centre = rw_contour_swap (self->contour, centres[i]);
      RwPoint at = rw_contour_swap (self->contour, point);
      double height;

      if (_rw_seat_find_height (self, at.x - centre.x, &height))
        depth = MAX (depth, at.y - (centre.y - height));
    }

  return depth;
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
      RwPoint centre = rw_contour_swap (self->contour, centres[i]);
      RwPoint at = rw_contour_swap (self->contour, point);
      double height;

      if (_rw_seat_find_height (self, at.x - centre.x, &height) &&
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

  half = rw_contour_swap (self->contour, (RwPoint) { self->reach + self->turn[RW_SEAT_TURN_POINTS - 1].x, self->turn[0].y });
  n = get_parts (self, centres);
  for (guint i = 0; i < n; i++)
    {
      rw_box_extend (&box, centres[i].x - half.x, centres[i].y - half.y);
      rw_box_extend (&box, centres[i].x + half.x, centres[i].y + half.y);
    }

  return box;
}
