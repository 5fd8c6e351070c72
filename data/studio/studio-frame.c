/* studio-frame.c: a vertebra's own axes in the body's frame
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-frame.h"

StudioPoint
studio_frame_turn (const StudioFrame *self,
                   double             x,
                   double             u,
                   double             w)
{
  double angle = self->tilt * G_PI / 180.0;
  double c = cos (angle);
  double s = sin (angle);

  return studio_point (x, u * c - w * s, u * s + w * c);
}

StudioPoint
studio_frame_place (const StudioFrame *self,
                    double             x,
                    double             u,
                    double             w)
{
  return studio_point_add (self->origin, studio_frame_turn (self, x, u, w));
}
