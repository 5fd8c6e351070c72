/* studio-surface.h: what light finds on a surface: its unevenness, its edges
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-print-private.h"

G_BEGIN_DECLS

/* All figures here are drawing decisions of our own. */

/**
 * studio_surface_get_normal:
 * @x: of a grain of somebody's
 * @y: the same
 * @uneven: how far its hills and pits lean, 0 for a surface as smooth as it was made
 *
 * Returns: away from the surface there, in the picture's axes, of length 1
 */
StudioPoint studio_surface_get_normal (const StudioPrint *print,
                                       int                x,
                                       int                y,
                                       double             uneven);

/**
 * studio_surface_get_edge:
 * @x: of a grain of somebody's
 * @y: the same
 *
 * Returns: 1 on an edge that stands out, -1 in a groove, 0 on a plain. What belongs to another thing, or
 *   lies far behind, is no part of the surface
 */
double studio_surface_get_edge (const StudioPrint *print,
                                int                x,
                                int                y);

G_END_DECLS
