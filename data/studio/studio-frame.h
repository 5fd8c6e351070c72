/* studio-frame.h: a vertebra's own axes in the body's frame
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"

G_BEGIN_DECLS

/**
 * StudioFrame:
 * @origin: where the frame's zero lies in the body
 * @tilt: degrees by which its axis leans forward; 0 is upright. The faces of a
 *   body that is a wedge lean more or less than that. Down
 *   along a frame of positive tilt leads backwards too (as in T1), of negative
 *   tilt forwards (as in L1)
 *
 * A frame that is turned about the left-right axis only.
 */
typedef struct
{
  StudioPoint origin;
  double tilt;
} StudioFrame;

/**
 * studio_frame_place:
 * @self: a frame
 * @x: to the person's right, mm
 * @u: down along the frame's axis, mm
 * @w: backwards, square to the axis, mm
 *
 * Returns: that place in the body's frame
 */
StudioPoint studio_frame_place (const StudioFrame *self,
                                double             x,
                                double             u,
                                double             w);

/** studio_frame_turn: the same for a direction, which has no place. */
StudioPoint studio_frame_turn (const StudioFrame *self,
                               double             x,
                               double             u,
                               double             w);

G_END_DECLS
