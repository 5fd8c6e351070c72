/* studio-piece.c: one rounded piece of a solid
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-piece.h"

static void
extend (StudioPiece *self,
        StudioPoint  centre,
        double       rx,
        double       ry,
        double       rz)
{
  self->low.x = MIN (self->low.x, centre.x - rx);
  self->low.y = MIN (self->low.y, centre.y - ry);
  self->low.z = MIN (self->low.z, centre.z - rz);
  self->high.x = MAX (self->high.x, centre.x + rx);
  self->high.y = MAX (self->high.y, centre.y + ry);
  self->high.z = MAX (self->high.z, centre.z + rz);
}

/* A box has its farthest corner at the sum of its half axes. */
static void
extend_by_axes (StudioPiece *self)
{
  const StudioPoint *axes = self->axes;
  double swell = 1.0 + MAX (0.0, -self->waist);
  double p = self->sizes[0] * swell;
  double q = self->sizes[1] * (1.0 + fabs (self->wedge));
  double r = self->sizes[2] * swell;

  extend (self, self->a,
          fabs (axes[0].x) * p + fabs (axes[1].x) * q + fabs (axes[2].x) * r,
          fabs (axes[0].y) * p + fabs (axes[1].y) * q + fabs (axes[2].y) * r,
          fabs (axes[0].z) * p + fabs (axes[1].z) * q + fabs (axes[2].z) * r);
}

void
studio_piece_set_bounds (StudioPiece *self)
{
  double from, to;

  self->low = studio_point (G_MAXDOUBLE, G_MAXDOUBLE, G_MAXDOUBLE);
  self->high = studio_point (-G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE);

  if (self->kind == STUDIO_PIECE_DRUM || self->kind == STUDIO_PIECE_ELLIPSOID)
    {
      extend_by_axes (self);
      return;
    }

  from = self->sizes[0];
  to = self->sizes[1];
  if (self->kind == STUDIO_PIECE_SEGMENT)
    {
      from = MAX (self->sizes[0], self->sizes[1]);
      to = MAX (self->sizes[2], self->sizes[3]);
    }
  extend (self, self->a, from, from, from);
  extend (self, self->b, to, to, to);
  if (self->kind == STUDIO_PIECE_PLATE)
    extend (self, self->axes[0], self->sizes[2], self->sizes[2], self->sizes[2]);
}

void
studio_piece_mirror (StudioPiece *self)
{
  self->a = studio_point_mirror (self->a);
  self->b = studio_point_mirror (self->b);
  for (guint i = 0; i < G_N_ELEMENTS (self->axes); i++)
    self->axes[i] = studio_point_mirror (self->axes[i]);
  studio_piece_set_bounds (self);
}

/* Where the foot of the perpendicular from @point lies on the way from a to b. */
static double
get_foot (const StudioPiece *self,
          StudioPoint        point)
{
  StudioPoint way = studio_point_subtract (self->b, self->a);
  double length = studio_point_dot (way, way);

  if (length < 1e-12)
    return 0.0;

  return CLAMP (studio_point_dot (studio_point_subtract (point, self->a), way) / length, 0.0, 1.0);
}

static double
get_capsule_distance (const StudioPiece *self,
                      StudioPoint        point)
{
  double t = get_foot (self, point);
  double radius = self->sizes[0] + (self->sizes[1] - self->sizes[0]) * t;
  StudioPoint rest = studio_point_subtract (point, studio_point_lerp (self->a, self->b, t));

  return studio_point_get_length (rest) - radius;
}

/* To the bar from one corner of a plate to another. */
static double
get_edge_distance (StudioPoint point,
                   StudioPoint from,
                   double      from_radius,
                   StudioPoint to,
                   double      to_radius)
{
  const StudioPiece edge = { .a = from, .b = to, .sizes = { from_radius, to_radius } };

  return get_capsule_distance (&edge, point);
}

/* Over the plate itself its thickness lies between those of its corners, as the place does; beyond
 * it one of its edges is nearest. */
static double
get_plate_distance (const StudioPiece *self,
                    StudioPoint        point)
{
  StudioPoint ab = studio_point_subtract (self->b, self->a);
  StudioPoint ac = studio_point_subtract (self->axes[0], self->a);
  StudioPoint ap = studio_point_subtract (point, self->a);
  StudioPoint normal = studio_point_cross (ab, ac);
  double area = studio_point_dot (normal, normal);
  double b = studio_point_dot (studio_point_cross (ap, ac), normal) / area;
  double c = studio_point_dot (studio_point_cross (ab, ap), normal) / area;
  const double *half = self->sizes;

  if (b >= 0.0 && c >= 0.0 && b + c <= 1.0)
    return fabs (studio_point_dot (ap, normal)) / sqrt (area) - (half[0] + b * (half[1] - half[0]) + c * (half[2] - half[0]));

  return MIN (get_edge_distance (point, self->a, half[0], self->b, half[1]),
              MIN (get_edge_distance (point, self->b, half[1], self->axes[0], half[2]),
                   get_edge_distance (point, self->axes[0], half[2], self->a, half[0])));
}

/* Space is stretched along the normal until the blade is round. Distances come
 * out too long then; times the flatness they are never too long. */
static double
get_blade_distance (const StudioPiece *self,
                    StudioPoint        point)
{
  double t = get_foot (self, point);
  double radius = self->sizes[0] + (self->sizes[1] - self->sizes[0]) * t;
  StudioPoint rest = studio_point_subtract (point, studio_point_lerp (self->a, self->b, t));
  double stretch = studio_point_dot (rest, self->axes[0]) * (1.0 / self->flatness - 1.0);

  rest = studio_point_add (rest, studio_point_scale (self->axes[0], stretch));

  return (studio_point_get_length (rest) - radius) * self->flatness;
}

/* The distance to an ellipsoid has no closed form; this is right on the
 * surface, and near it to the first order. */
static double
get_round_distance (double u,
                    double v,
                    double w,
                    double ru,
                    double rv,
                    double rw)
{
  double a = u / ru;
  double b = v / rv;
  double c = w / rw;
  double near = a * a + b * b + c * c;
  double steep = a * a / (ru * ru) + b * b / (rv * rv) + c * c / (rw * rw);

  return steep > 1e-18 ? (near - sqrt (near)) / sqrt (steep) : -MIN (ru, MIN (rv, rw));
}

static double
get_ellipsoid_distance (const StudioPiece *self,
                        StudioPoint        point)
{
  StudioPoint rest = studio_point_subtract (point, self->a);

  return get_round_distance (studio_point_dot (rest, self->axes[0]),
                             studio_point_dot (rest, self->axes[1]),
                             studio_point_dot (rest, self->axes[2]),
                             self->sizes[0], self->sizes[1], self->sizes[2]);
}

static double
get_drum_distance (const StudioPiece *self,
                   StudioPoint        point)
{
  StudioPoint rest = studio_point_subtract (point, self->a);
  double u = studio_point_dot (rest, self->axes[0]);
  double v = studio_point_dot (rest, self->axes[1]);
  double w = studio_point_dot (rest, self->axes[2]);
  double half_height = self->sizes[1] * (1.0 - self->wedge * CLAMP (w / self->sizes[2], -1.0, 1.0));
  double t = CLAMP (v / half_height, -1.0, 1.0);
  double narrow = 1.0 - self->waist * (1.0 - t * t);
  double across = get_round_distance (u, 0.0, w, self->sizes[0] * narrow, 1.0, self->sizes[2] * narrow) + self->rounding;
  double along = fabs (v) - half_height + self->rounding;
  double outside = hypot (MAX (across, 0.0), MAX (along, 0.0));

  return MIN (MAX (across, along), 0.0) + outside - self->rounding;
}

static double
get_segment_distance (const StudioPiece *self,
                      StudioPoint        point)
{
  double t = get_foot (self, point);
  StudioPoint rest = studio_point_subtract (point, studio_point_lerp (self->a, self->b, t));
  StudioPoint along = studio_point_normalize (studio_point_lerp (self->axes[0], self->axes[1], t));
  double half_height = self->sizes[0] + (self->sizes[2] - self->sizes[0]) * t;
  double half_thickness = self->sizes[1] + (self->sizes[3] - self->sizes[1]) * t;
  StudioPoint up = studio_point (-along.x * along.y, 1.0 - along.y * along.y, -along.z * along.y);
  StudioPoint out;

  /* A tube that runs straight down has its height from front to back. */
  if (studio_point_get_length (up) < 1e-4)
    up = studio_point (0.0, 0.0, 1.0);
  up = studio_point_normalize (up);
  out = studio_point_cross (along, up);

  return get_round_distance (studio_point_dot (rest, up),
                             studio_point_dot (rest, out),
                             studio_point_dot (rest, along),
                             half_height, half_thickness, MIN (half_height, half_thickness));
}

double
studio_piece_get_distance (const StudioPiece *self,
                           StudioPoint        point)
{
  switch (self->kind)
    {
    case STUDIO_PIECE_CAPSULE:
      return get_capsule_distance (self, point);
    case STUDIO_PIECE_BLADE:
      return get_blade_distance (self, point);
    case STUDIO_PIECE_ELLIPSOID:
      return get_ellipsoid_distance (self, point);
    case STUDIO_PIECE_DRUM:
      return get_drum_distance (self, point);
    case STUDIO_PIECE_SEGMENT:
      return get_segment_distance (self, point);
    case STUDIO_PIECE_PLATE:
      return get_plate_distance (self, point);
    default:
      g_assert_not_reached ();
    }
}
