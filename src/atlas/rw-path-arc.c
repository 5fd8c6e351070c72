/* rw-path-arc.c: elliptical arcs as cubic curves
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "rw-path-private.h"

/* An ellipse, and the stretch of it that an arc is. */
typedef struct
{
  RwPoint centre;
  double rx;
  double ry;
  double cosine;
  double sine;
  double start;
  double extent;
} Ellipse;

/* Where the unit circle's point (@x, @y) lies on the ellipse. */
static RwPoint
from_unit (const Ellipse *self,
           double         x,
           double         y)
{
  x *= self->rx;
  y *= self->ry;

  return (RwPoint) {
    self->centre.x + self->cosine * x - self->sine * y,
    self->centre.y + self->sine * x + self->cosine * y,
  };
}

/* From end points to centre and angles, step by step as in F.6.5 and F.6.6. */
static void
find_ellipse (Ellipse  *self,
              RwPoint   from,
              RwPoint   to,
              gboolean  large,
              gboolean  sweep)
{
  double hx = (from.x - to.x) / 2.0;
  double hy = (from.y - to.y) / 2.0;
  double ux = (self->cosine * hx + self->sine * hy) / self->rx;
  double uy = (-self->sine * hx + self->cosine * hy) / self->ry;
  double square = ux * ux + uy * uy;
  double cx, cy, factor;

  if (square > 1.0)
    {
      double grow = sqrt (square);

      self->rx *= grow;
      self->ry *= grow;
      ux /= grow;
      uy /= grow;
      square = 1.0;
    }

  factor = sqrt (1.0 / square - 1.0) * (large == sweep ? -1.0 : 1.0);
  cx = factor * uy;
  cy = -factor * ux;

  self->start = atan2 (uy - cy, ux - cx);
  self->extent = atan2 (-uy - cy, -ux - cx) - self->start;
  if (sweep && self->extent < 0.0)
    self->extent += 2.0 * G_PI;
  else if (!sweep && self->extent > 0.0)
    self->extent -= 2.0 * G_PI;

  self->centre = (RwPoint) { (from.x + to.x) / 2.0, (from.y + to.y) / 2.0 };
  self->centre = from_unit (self, cx, cy);
}

static void
make_curve (const Ellipse *self,
            double         a,
            double         b,
            RwPoint        curve[3])
{
  double k = 4.0 / 3.0 * tan ((b - a) / 4.0);

  curve[0] = from_unit (self, cos (a) - k * sin (a), sin (a) + k * cos (a));
  curve[1] = from_unit (self, cos (b) + k * sin (b), sin (b) - k * cos (b));
  curve[2] = from_unit (self, cos (b), sin (b));
}

guint
rw_arc_to_curves (RwPoint  from,
                  double   rx,
                  double   ry,
                  double   rotation,
                  gboolean large,
                  gboolean sweep,
                  RwPoint  to,
                  RwPoint  curves[RW_ARC_MAX_CURVES * 3])
{
  double turned = rotation * G_PI / 180.0;
  Ellipse ellipse = { .rx = fabs (rx), .ry = fabs (ry), .cosine = cos (turned), .sine = sin (turned) };
  guint n;

  if (ellipse.rx == 0.0 || ellipse.ry == 0.0 || (from.x == to.x && from.y == to.y))
    return 0;

  find_ellipse (&ellipse, from, to, large, sweep);
  n = CLAMP (ceil (fabs (ellipse.extent) / (G_PI / 2.0) - 1e-9), 1, RW_ARC_MAX_CURVES);
  for (guint i = 0; i < n; i++)
    make_curve (&ellipse,
                ellipse.start + ellipse.extent * i / n,
                ellipse.start + ellipse.extent * (i + 1) / n,
                curves + 3 * i);

  curves[3 * n - 1] = to;
  return n;
}
