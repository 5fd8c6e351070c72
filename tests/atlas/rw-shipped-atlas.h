/* rw-shipped-atlas.h: the atlas that is shipped, for tests
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-atlas.h"

static inline GFile *
get_shipped_file (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", "back.svg", NULL);

  return g_file_new_for_path (path);
}

static inline RwAtlas *
read_shipped_atlas (void)
{
  g_autoptr(GFile) file = get_shipped_file ();
  g_autoptr(GError) error = NULL;
  RwAtlas *atlas = rw_atlas_new_from_file (file, &error);

  g_assert_no_error (error);
  g_assert_nonnull (atlas);
  return atlas;
}
