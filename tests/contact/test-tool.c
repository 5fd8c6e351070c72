/* test-tool.c: tools, their width on the body, and placements
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-contact.h"
#include "rw-number.h"

static void
test_words (void)
{
  g_autofree char *kinds = rw_enum_dup_nicks (RW_TYPE_TOOL_KIND);
  g_autofree char *densities = rw_enum_dup_nicks (RW_TYPE_DENSITY);
  g_autofree char *loads = rw_enum_dup_nicks (RW_TYPE_LOAD);

  g_assert_cmpstr (kinds, ==, "foam-roller, lacrosse-ball, peanut-ball");
  g_assert_cmpstr (densities, ==, "soft, medium, firm");
  g_assert_cmpstr (loads, ==, "wall, hips-down, hips-up");
}

static void
test_init (void)
{
  RwTool tool;

  rw_tool_init (&tool, RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT);
  g_assert_cmpint (tool.kind, ==, RW_TOOL_FOAM_ROLLER);
  g_assert_cmpint (tool.density, ==, RW_DENSITY_SOFT);
  g_assert_cmpfloat (tool.diameter, ==, 150.0);
  g_assert_cmpfloat (tool.length, ==, 450.0);
  rw_tool_init (&tool, RW_TOOL_LACROSSE_BALL, RW_DENSITY_FIRM);
  g_assert_cmpfloat (tool.diameter, ==, 63.0);
  g_assert_cmpfloat (tool.length, ==, 0.0);
  rw_tool_init (&tool, RW_TOOL_PEANUT_BALL, RW_DENSITY_FIRM);
  g_assert_cmpfloat (tool.diameter, ==, 63.0);
  g_assert_cmpfloat (tool.length, ==, 64.0);
}

/* One value by hand: d = 2.4, w = 2 sqrt (2.4 x 147.6). */
static void
test_width_known (void)
{
  RwTool tool;

  rw_tool_init (&tool, RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM);
  g_assert_cmpfloat_with_epsilon (rw_contact_get_width (&tool, RW_LOAD_HIPS_DOWN), 37.6425, 1e-3);
}

static void
assert_width (const RwTool *tool,
              RwLoad        load,
              double        least,
              double        most)
{
  double width = rw_contact_get_width (tool, load);

  g_assert_cmpfloat (width, >=, least);
  g_assert_cmpfloat (width, <=, most);
}

static void
test_width_range (void)
{
  static const double diameters[] = { 100.0, 130.0, 150.0 };
  static const double lengths[] = { 300.0, 450.0, 900.0 };

  for (guint density = 0; density < RW_N_DENSITIES; density++)
    for (guint load = 0; load < RW_N_LOADS; load++)
      {
        RwTool tool;

        for (guint i = 0; i < G_N_ELEMENTS (diameters); i++)
          for (guint j = 0; j < G_N_ELEMENTS (lengths); j++)
            {
              rw_tool_init (&tool, RW_TOOL_FOAM_ROLLER, density);
              tool.diameter = diameters[i];
              tool.length = lengths[j];
              assert_width (&tool, load, 25.0, 60.0);
            }

        rw_tool_init (&tool, RW_TOOL_LACROSSE_BALL, density);
        assert_width (&tool, load, 20.0, 40.0);
        rw_tool_init (&tool, RW_TOOL_PEANUT_BALL, density);
        assert_width (&tool, load, 20.0, 40.0);
      }
}

/* Softer and heavier press wider; two balls share the load. */
static void
test_width_order (void)
{
  for (guint kind = 0; kind < RW_N_TOOL_KINDS; kind++)
    for (guint load = 0; load < RW_N_LOADS; load++)
      for (guint density = 0; density < RW_N_DENSITIES; density++)
        {
          RwTool tool, firmer;

          rw_tool_init (&tool, kind, density);
          if (load + 1 < RW_N_LOADS)
            g_assert_cmpfloat (rw_contact_get_width (&tool, load), <, rw_contact_get_width (&tool, load + 1));
          if (density + 1 < RW_N_DENSITIES)
            {
              rw_tool_init (&firmer, kind, density + 1);
              g_assert_cmpfloat (rw_contact_get_width (&firmer, load), <, rw_contact_get_width (&tool, load));
            }
          if (kind == RW_TOOL_PEANUT_BALL)
            {
              rw_tool_init (&firmer, RW_TOOL_LACROSSE_BALL, density);
              g_assert_cmpfloat (rw_contact_get_width (&tool, load), <, rw_contact_get_width (&firmer, load));
            }
        }
}

static void
test_angle (void)
{
  static const double rows[][2] = {
    { 0, 0 }, { 90, 90 }, { -90, 90 }, { 91, -89 }, { 180, 0 }, { -180, 0 }, { 270, 90 }, { -91, 89 },
    { 360, 0 }, { 720 + 30, 30 }, { -45, -45 }, { 225, 45 }, { -270, 90 }, { 89.5, 89.5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat_with_epsilon (rw_placement_normalize_angle (rows[i][0]), rows[i][1], 1e-9);

  for (guint i = 0; i < 1000; i++)
    {
      double angle = rw_placement_normalize_angle (g_test_rand_double_range (-2000, 2000));

      g_assert_cmpfloat (angle, >, -90.0);
      g_assert_cmpfloat (angle, <=, 90.0);
    }
}

static void
test_equal (void)
{
  RwPlacement a = { .load = RW_LOAD_WALL, .x = 1, .y = 2, .angle = 3 };
  RwPlacement others[8];

  rw_tool_init (&a.tool, RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    others[i] = a;
  g_assert_true (rw_placement_equal (&a, &others[0]));

  others[0].tool.kind = RW_TOOL_PEANUT_BALL;
  others[1].tool.density = RW_DENSITY_FIRM;
  others[2].tool.diameter++;
  others[3].tool.length++;
  others[4].load = RW_LOAD_HIPS_UP;
  others[5].x++;
  others[6].y++;
  others[7].angle++;
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (rw_placement_equal (&a, &others[i]));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tool/words", test_words);
  g_test_add_func ("/tool/init", test_init);
  g_test_add_func ("/tool/width-known", test_width_known);
  g_test_add_func ("/tool/width-range", test_width_range);
  g_test_add_func ("/tool/width-order", test_width_order);
  g_test_add_func ("/placement/angle", test_angle);
  g_test_add_func ("/placement/equal", test_equal);

  return g_test_run ();
}
