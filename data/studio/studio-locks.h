/* studio-locks.h: hairs in families
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
 * @share: 1 where it is whole, less towards the hairline, where hairs are shorter, 0 where there is none
 * @shade: how dark it is: in the light there are fewer hairs
 * @data: for both
 */
typedef struct
{
  StudioBox frame;
  StudioLocksFlow flow;
  StudioLocksFunc share;
  StudioLocksFunc shade;
  gpointer data;
} StudioLocks;

/** studio_locks_write: thin hairs along the flow, single ones and families of unlike length, many in the dark and few in the light; within the clip path @clip. */
void studio_locks_write (const StudioLocks *self,
                         const char        *clip,
                         StudioSvg         *svg);

/** studio_locks_is_free: whether @root, whose z says how far it keeps others off, lies clear of all @roots (of StudioPoint); that distance is stretched @along the flow and @across it. */
gboolean studio_locks_is_free (const StudioLocks *self,
                               const GArray      *roots,
                               StudioPoint        root,
                               double             along,
                               double             across);

G_END_DECLS
