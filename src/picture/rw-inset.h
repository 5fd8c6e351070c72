/* rw-inset.h: a rounded outline a little inside another
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-polygon.h"

G_BEGIN_DECLS

/**
 * rw_inset_new:
 * @polygon: the outline to keep inside of
 * @distance: how far inside, mm
 * @radius: about how round the corners become, mm; small shapes get less
 *
 * Two regions that share a border are drawn with a gap of twice @distance
 * between them, so that each is seen as a shape of its own.
 *
 * Returns: (transfer full): the outline, smooth to RW_PATH_TOLERANCE
 */
RwPolygon *rw_inset_new (RwPolygon *polygon,
                         double     distance,
                         double     radius) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
