/* studio-point.h: a point or a direction in the body's frame
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>
#include <math.h>

G_BEGIN_DECLS

/**
 * StudioPoint:
 * @x: 0 on the midline, negative on the person's left
 * @y: 0 at the top of C1, grows downwards
 * @z: grows towards the back; 0 at the upper rear corner of S1
 *
 * Millimetres. Where a function draws in a picture's plane, @x and @y are the
 * picture's own axes and @z is not looked at.
 */
typedef struct
{
  double x;
  double y;
  double z;
} StudioPoint;

static inline StudioPoint
studio_point (double x,
              double y,
              double z)
{
  return (StudioPoint) { x, y, z };
}

static inline StudioPoint
studio_point_add (StudioPoint a,
                  StudioPoint b)
{
  return (StudioPoint) { a.x + b.x, a.y + b.y, a.z + b.z };
}

static inline StudioPoint
studio_point_subtract (StudioPoint a,
                       StudioPoint b)
{
  return (StudioPoint) { a.x - b.x, a.y - b.y, a.z - b.z };
}

static inline StudioPoint
studio_point_scale (StudioPoint a,
                    double      factor)
{
  return (StudioPoint) { a.x * factor, a.y * factor, a.z * factor };
}

/* @t is 0 at @a and 1 at @b. */
static inline StudioPoint
studio_point_lerp (StudioPoint a,
                   StudioPoint b,
                   double      t)
{
  return (StudioPoint) { a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, a.z + (b.z - a.z) * t };
}

static inline double
studio_point_dot (StudioPoint a,
                  StudioPoint b)
{
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

static inline StudioPoint
studio_point_cross (StudioPoint a,
                    StudioPoint b)
{
  return (StudioPoint) { a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x };
}

static inline double
studio_point_get_length (StudioPoint a)
{
  return sqrt (studio_point_dot (a, a));
}

/* The null vector stays what it is. */
static inline StudioPoint
studio_point_normalize (StudioPoint a)
{
  double length = studio_point_get_length (a);

  return length > 0.0 ? studio_point_scale (a, 1.0 / length) : a;
}

/* The same place on the other side of the body. */
static inline StudioPoint
studio_point_mirror (StudioPoint a)
{
  return (StudioPoint) { -a.x, a.y, a.z };
}

G_END_DECLS
