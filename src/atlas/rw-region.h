/* rw-region.h: one region of the map
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-path.h"
#include "rw-region-kind.h"
#include "rw-side.h"

G_BEGIN_DECLS

/**
 * RwRegion:
 *
 * A region of the map with its outline. It belongs to its atlas, never changes,
 * and lives as long as the atlas does.
 */
typedef struct _RwRegion RwRegion;

/* More corners than any outline needs; whether an outline crosses itself takes
 * time by their square. Passing it is an RW_ERROR_LIMIT. */
#define RW_REGION_MAX_POINTS 5000

/** rw_region_get_id: (transfer none): for example "thoracic-left". */
const char *rw_region_get_id (const RwRegion *self);

/** rw_region_get_index: its place in the atlas, 0 to n - 1, in file order. */
guint rw_region_get_index (const RwRegion *self);

RwRegionKind rw_region_get_kind (const RwRegion *self);
RwSide       rw_region_get_side (const RwRegion *self);

/** rw_region_get_outline: (transfer none): the curves as drawn in the file. */
RwPath *rw_region_get_outline (const RwRegion *self);

/** rw_region_get_polygon: (transfer none): the outline flattened to RW_PATH_TOLERANCE. */
RwPolygon *rw_region_get_polygon (const RwRegion *self);

/** rw_region_get_first_level: (transfer none): id of the uppermost level whose middle it spans, or else of the nearest level. */
const char *rw_region_get_first_level (const RwRegion *self);

/** rw_region_get_last_level: (transfer none): id of the lowest level whose middle it spans, or else of the nearest level. */
const char *rw_region_get_last_level (const RwRegion *self);

G_END_DECLS
