/* rw-shipped-contact.h: the shipped atlas and placements on it, for tests
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-contact.h"

static inline RwAtlas *
read_shipped_atlas (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", "back.svg", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  RwAtlas *atlas = rw_atlas_new_from_file (file, &error);

  g_assert_no_error (error);
  return atlas;
}

static inline RwPlacement
make_placement (RwToolKind kind,
                double     x,
                double     y,
                double     angle)
{
  RwPlacement placement = { .load = RW_LOAD_HIPS_DOWN, .x = x, .y = y, .angle = angle };

  rw_tool_init (&placement.tool, kind, RW_DENSITY_MEDIUM);
  return placement;
}

/* Any tool of any size, anywhere on the body and some way off it. */
static inline RwPlacement
make_random_placement (void)
{
  static const double diameters[] = { 100.0, 130.0, 150.0 };
  static const double lengths[] = { 300.0, 450.0, 900.0, RW_TOOL_ROLLER_MAX_LENGTH };
  RwPlacement placement = make_placement (g_test_rand_int_range (0, RW_N_TOOL_KINDS),
                                          g_test_rand_double_range (-150, 150),
                                          g_test_rand_double_range (-30, 700),
                                          g_test_rand_double_range (-90, 90));

  placement.tool.density = g_test_rand_int_range (0, RW_N_DENSITIES);
  placement.load = g_test_rand_int_range (0, RW_N_LOADS);
  if (placement.tool.kind == RW_TOOL_FOAM_ROLLER)
    {
      placement.tool.diameter = diameters[g_test_rand_int_range (0, 3)];
      placement.tool.length = lengths[g_test_rand_int_range (0, G_N_ELEMENTS (lengths))];
    }

  /* The angles that people use are exact. */
  if (g_test_rand_int_range (0, 3) == 0)
    placement.angle = g_test_rand_bit () ? 0.0 : 90.0;

  return placement;
}

static inline double
find_share (RwContact  *contact,
            const char *id)
{
  const RwShare *shares;
  guint n;

  shares = rw_contact_get_shares (contact, &n);
  for (guint i = 0; i < n; i++)
    if (g_str_equal (rw_region_get_id (shares[i].region), id))
      return shares[i].share;

  return 0.0;
}
