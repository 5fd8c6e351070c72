/* studio-crop.h: closely cropped hair
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-haze.h"
#include "studio-locks.h"

G_BEGIN_DECLS

/* All hair is our own drawing, and of one hand in all views. */

/** StudioCropFlow: the way that hair grows at a place, of length 1. */
typedef StudioPoint (*StudioCropFlow) (double x,
                                       double y);

/** StudioCropHairs: writes the hairs upon the tone, within the clip path @clip. */
typedef void (*StudioCropHairs) (const StudioLocks *locks,
                                 const char        *clip,
                                 StudioSvg         *svg);

/**
 * StudioCrop:
 * @hairline: from end to end, hair to the left of it as it runs, y down; z: over how much it
 *   thins out inwards, mm
 * @n_points: of @hairline
 * @crown: the rest of the outline, beyond the picture
 * @n_crown: of @crown
 * @middle: of the head, as this view shows it
 * @half_breadth: of the head at its height, mm
 * @flow: of its hair
 * @whorl: out of which it grows; z: how far around the scalp shines through, mm, 0 where it is not seen
 * @write_hairs: (nullable): the hairs upon it; %NULL for studio_locks_write()
 */
typedef struct
{
  const StudioPoint *hairline;
  guint n_points;
  const StudioPoint *crown;
  guint n_crown;
  StudioPoint middle;
  double half_breadth;
  StudioCropFlow flow;
  StudioPoint whorl;
  StudioCropHairs write_hairs;
} StudioCrop;

/**
 * studio_crop_write:
 * @frame: all of it, mm
 * @clip: the id of a clip path, the outline of the head
 *
 * Lays one tone of hair on the head, modelled by the light and drawn out along its flow, which
 * thins out towards the hairline, in soft clumps, and hairs upon it (studio-locks.h).
 */
void studio_crop_write (const StudioCrop *self,
                        const StudioBox  *frame,
                        const char       *clip,
                        StudioSvg        *svg);

G_END_DECLS
