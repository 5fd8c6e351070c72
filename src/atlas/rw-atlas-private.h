/* rw-atlas-private.h: what an atlas is made of, for its reader
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-atlas.h"

G_BEGIN_DECLS

typedef struct
{
  char *id;
  RwPath *path;
} RwLandmark;

struct _RwAtlas
{
  char *name;
  GBytes *bytes;
  RwAspect aspect;
  RwBox view_box;
  GPtrArray *regions;     /* of RwRegion */
  GArray *levels;         /* of RwLevel, from the top down */
  GArray *landmarks;      /* of RwLandmark */
};

/** rw_atlas_new: (transfer full): an empty atlas called @name, of the file's @bytes. */
RwAtlas *rw_atlas_new (const char *name,
                       GBytes     *bytes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
