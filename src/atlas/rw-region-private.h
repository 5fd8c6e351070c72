/* rw-region-private.h: how the atlas reader makes regions
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-region.h"

G_BEGIN_DECLS

/**
 * rw_region_new:
 * @id: its id
 * @kind: what lies there
 * @side: left, right or midline
 * @outline: one closed curve
 * @error: return location for RW_ERROR: the outline is not one closed curve,
 *   has no area, has too many corners, or crosses itself
 *
 * Returns: (transfer full) (nullable): the region; rw_region_free()
 */
RwRegion *rw_region_new (const char    *id,
                         RwRegionKind   kind,
                         RwSide         side,
                         RwPath        *outline,
                         GError       **error) G_GNUC_WARN_UNUSED_RESULT;

void rw_region_free (RwRegion *self);

/** rw_region_set_place: sets what only the atlas knows; @first_level and @last_level are copied. */
void rw_region_set_place (RwRegion   *self,
                          guint       index,
                          const char *first_level,
                          const char *last_level);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwRegion, rw_region_free)

G_END_DECLS
