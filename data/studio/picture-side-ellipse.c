/* picture-side-ellipse.c: where the cut through a limb lies
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side-ellipse.h"

StudioPoint
picture_side_ellipse_place (const PictureSideEllipse *self,
                            double                    x,
                            double                    y)
{
  double lean = self->lean * G_PI / 180.0;

  x *= self->half_width;
  y *= self->half_height;

  return studio_point (self->x + x * cos (lean) - y * sin (lean), self->y + x * sin (lean) + y * cos (lean), 0.0);
}
