/* picture-side-ellipse.h: where the cut through a limb lies
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"

G_BEGIN_DECLS

/**
 * PictureSideEllipse:
 * @x: of its middle, mm of the picture
 * @y: of its middle
 * @half_width: mm
 * @half_height: mm
 * @lean: degrees, its right end downwards
 *
 * A round cut that is seen from the side.
 */
typedef struct
{
  double x;
  double y;
  double half_width;
  double half_height;
  double lean;
} PictureSideEllipse;

/** picture_side_ellipse_place: the place in the picture of @x and @y, parts of the half width and half height. */
StudioPoint picture_side_ellipse_place (const PictureSideEllipse *self,
                                        double                    x,
                                        double                    y);

G_END_DECLS
