/* studio-locks.h: locks of hair
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-view.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/** StudioLocksFlow: the way that hair grows at a place, of length 1. */
typedef StudioPoint (*StudioLocksFlow) (double x,
                                        double y);

/** StudioLocksFunc: how full or how dark hair is at a place, from 0 to 1. */
typedef double (*StudioLocksFunc) (double   x,
                                   double   y,
                                   gpointer data);

/**
 * StudioLocks:
 * @frame: all of it, mm
 * @flow: of the hair
 * @share: 1 where it is whole, less towards the hairline, where locks are shorter, 0 where there is none
 * @shade: how dark it is: in the light a lock has fewer strands
 * @data: for both
 * @strands: whether single strands lie between locks
 */
typedef struct
{
  StudioBox frame;
  StudioLocksFlow flow;
  StudioLocksFunc share;
  StudioLocksFunc shade;
  gpointer data;
  gboolean strands;
} StudioLocks;

/** studio_locks_write: locks that lie on each other along the flow, each a few strands that come together at its tip and the shade beside it; within the clip path @clip. */
void studio_locks_write (const StudioLocks *self,
                         const char        *clip,
                         StudioSvg         *svg);

G_END_DECLS
