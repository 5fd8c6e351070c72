/* studio-solid-private.h: what the scene asks of a solid
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-piece.h"
#include "studio-solid.h"

G_BEGIN_DECLS

/**
 * studio_solid_find_near:
 * @low: one corner of a box in the body
 * @high: the other
 * @found: (element-type guint): is filled with the pieces that matter within
 *   the box
 *
 * Distances near the surface, inside the box, may be taken among these alone.
 */
void studio_solid_find_near (const StudioSolid *self,
                             StudioPoint        low,
                             StudioPoint        high,
                             GArray            *found);

/** studio_solid_get_distance_among: the distance when only the pieces @among are there. */
double studio_solid_get_distance_among (const StudioSolid *self,
                                        const guint       *among,
                                        guint              n_among,
                                        StudioPoint        point);

/** studio_solid_get_normal_among: (out): the direction away from the surface. */
StudioPoint studio_solid_get_normal_among (const StudioSolid *self,
                                           const guint       *among,
                                           guint              n_among,
                                           StudioPoint        point);

/** studio_solid_get_bounds_among: (out): a box around the pieces @among. */
void studio_solid_get_bounds_among (const StudioSolid *self,
                                    const guint       *among,
                                    guint              n_among,
                                    StudioPoint       *low,
                                    StudioPoint       *high);

G_END_DECLS
