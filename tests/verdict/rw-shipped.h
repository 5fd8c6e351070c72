/* rw-shipped.h: the shipped atlas and rules, and placements on them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-contact.h"
#include "rw-verdict.h"

static inline GFile *
shipped_file (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), name, NULL);

  return g_file_new_for_path (path);
}

static inline RwAtlas *
shipped_atlas (void)
{
  g_autoptr(GFile) file = shipped_file ("atlas/back.svg");
  g_autoptr(GError) error = NULL;
  RwAtlas *atlas = rw_atlas_new_from_file (file, &error);

  g_assert_no_error (error);

  return atlas;
}

static inline RwRules *
shipped_rules (void)
{
  g_autoptr(GFile) file = shipped_file ("rules.xml");
  g_autoptr(GError) error = NULL;
  RwRules *rules = rw_rules_new_from_file (file, &error);

  g_assert_no_error (error);

  return rules;
}

/* Any tool anywhere on the picture and a little beyond, turned at will. */
static inline RwPlacement
random_placement (void)
{
  RwPlacement placement;

  rw_tool_init (&placement.tool, g_test_rand_int_range (0, RW_N_TOOL_KINDS),
                g_test_rand_int_range (0, RW_N_DENSITIES));
  placement.load = g_test_rand_int_range (0, RW_N_LOADS);
  placement.x = g_test_rand_double_range (-300, 300);
  placement.y = g_test_rand_double_range (-120, 760);
  placement.angle = g_test_rand_double_range (-90, 90);

  /* Half of them where it matters most. */
  if (g_test_rand_int_range (0, 2) == 0)
    {
      placement.x /= 4.0;
      placement.angle = 15 * g_test_rand_int_range (-5, 7);
    }

  return placement;
}

static inline char *
placement_to_string (const RwPlacement *placement)
{
  return g_strdup_printf ("tool %d, density %d, load %d, x %.17g, y %.17g, angle %.17g",
                          placement->tool.kind, placement->tool.density, placement->load,
                          placement->x, placement->y, placement->angle);
}
