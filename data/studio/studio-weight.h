/* studio-weight.h: where the contour of skin is drawn with a pressed pen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-svg.h"
#include "studio-view.h"

G_BEGIN_DECLS

/**
 * StudioWeight:
 * @box: the part of the picture in which the contour turns from the light
 * @half_width: half as broad as the line is there, mm
 */
typedef struct
{
  StudioBox box;
  double half_width;
} StudioWeight;

/** studio_weight_write: swells the line of @outline, whose points in each box follow each other, with the class "skin-weight". */
void studio_weight_write (const StudioWeight *weights,
                          guint               n_weights,
                          const GArray       *outline,
                          StudioSvg          *svg);

G_END_DECLS
