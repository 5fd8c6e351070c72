/* rw-map-measure.h: overlaps, gaps and distances between the regions of a map
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-atlas.h"

G_BEGIN_DECLS

/** rw_map_get_overlap: the area that two regions have in common, square mm; near 0 its sign says nothing. */
double rw_map_get_overlap (const RwRegion *first,
                           const RwRegion *second);

/**
 * rw_map_get_largest_gap:
 * @reach: what is farther off is no neighbour, mm
 *
 * Goes from points every half millimetre along the border of @region straight
 * out to the next region.
 *
 * Returns: the longest way to a neighbour, mm
 */
double rw_map_get_largest_gap (RwAtlas        *atlas,
                               const RwRegion *region,
                               double          reach);

/** rw_map_get_distance: from @point to the nearest place of the closed outline @p of @n corners, mm. */
double rw_map_get_distance (const RwPoint *p,
                            guint          n,
                            RwPoint        point);

G_END_DECLS
