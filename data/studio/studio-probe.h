/* studio-probe.h: rays that look at one solid
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-solid-private.h"
#include "studio-view.h"

G_BEGIN_DECLS

/** StudioProbe: what is known of a solid within one tile of a picture. */
typedef struct
{
  const StudioSolid *solid;
  StudioView view;
  GArray *among; /* of guint: the pieces that matter in the tile */
  double top;    /* of the whole solid */
  double bottom;
  double near_top; /* of those pieces */
  double near_bottom;
} StudioProbe;

void studio_probe_init (StudioProbe       *self,
                        const StudioSolid *solid,
                        StudioView         view);

void studio_probe_clear (StudioProbe *self);

/** studio_probe_aim: gets ready for rays in the tile between two corners of the picture. */
void studio_probe_aim (StudioProbe *self,
                       double       x0,
                       double       y0,
                       double       x1,
                       double       y1);

/** studio_probe_hit: follows the ray at @x, @y from the eye to the surface, but not below @bottom; @depth is where it arrives. */
gboolean studio_probe_hit (const StudioProbe *self,
                           double             x,
                           double             y,
                           double             bottom,
                           double            *depth);

/** studio_probe_get_bounds: the box of a solid in the axes of the picture. */
void studio_probe_get_bounds (const StudioSolid *solid,
                              StudioView         view,
                              StudioPoint       *low,
                              StudioPoint       *high);

G_END_DECLS
