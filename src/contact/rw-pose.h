/* rw-pose.h: a tool at a place in words, as a call or the desktop gives it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-atlas.h"
#include "rw-placement.h"

G_BEGIN_DECLS

/* The form of a pose: tool, density, load and level in the words of the command
 * line, then the offset in mm and the angle in degrees, both as in RwPlacement. */
#define RW_POSE_TYPE "(ssssdd)"

/** rw_pose_new: (transfer floating): a pose; @level is "T7" or "T12/L1". */
GVariant *rw_pose_new (RwToolKind  tool,
                       RwDensity   density,
                       RwLoad      load,
                       const char *level,
                       double      offset,
                       double      angle);

/**
 * rw_pose_resolve:
 * @pose: of the form %RW_POSE_TYPE, from anybody
 * @atlas: the body that its level is of
 * @placement: (out): where that is; unchanged on failure
 * @error: return location for a %RW_ERROR_VALUE
 *
 * Returns: whether every word and number of @pose is one that there is
 */
gboolean rw_pose_resolve (GVariant     *pose,
                          RwAtlas      *atlas,
                          RwPlacement  *placement,
                          GError      **error);

G_END_DECLS
