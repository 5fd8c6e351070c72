/* test-solid.c: how far it is to solids of known size
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "studio-solid.h"

static void
check_capsule (void)
{
  g_autoptr (StudioSolid) solid = studio_solid_new (2.0);

  studio_solid_add_capsule (solid, studio_point (0.0, 0.0, 0.0), 2.0, studio_point (10.0, 0.0, 0.0), 2.0);
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (5.0, 5.0, 0.0)), 3.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (5.0, 0.0, 0.0)), -2.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (13.0, 4.0, 0.0)), 3.0, 1e-9);
}

static void
check_blade (void)
{
  g_autoptr (StudioSolid) solid = studio_solid_new (2.0);

  /* Half as thick in z as it is wide in y. */
  studio_solid_add_blade (solid, studio_point (0.0, 0.0, 0.0), 4.0, studio_point (10.0, 0.0, 0.0), 4.0,
                          studio_point (0.0, 0.0, 3.0), 0.5);
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (5.0, 0.0, 2.0)), 0.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (5.0, 4.0, 0.0)), 0.0, 1e-9);
  g_assert_cmpfloat (studio_solid_get_distance (solid, studio_point (5.0, 9.0, 0.0)), <=, 5.0);
}

/* A square of two triangles: as thick in its middle as its corners are, and no thicker where they meet. */
static void
check_plate (void)
{
  static const StudioPoint corners[] = { { 0.0, 0.0, 0.0 }, { 10.0, 0.0, 0.0 }, { 10.0, 10.0, 0.0 }, { 0.0, 10.0, 0.0 } };
  static const double halves[] = { 1.0, 1.0, 1.0, 1.0 };
  g_autoptr (StudioSolid) solid = studio_solid_new (2.0);

  studio_solid_add_plate (solid, corners, halves, G_N_ELEMENTS (corners));
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (5.0, 5.0, 4.0)), 3.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (8.0, 3.0, -4.0)), 3.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (13.0, 5.0, 4.0)), 4.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (5.0, 5.0, 0.0)), -1.0, 1e-9);
}

static void
check_framed (void)
{
  g_autoptr (StudioSolid) drum = studio_solid_new (2.0);
  g_autoptr (StudioSolid) ball = studio_solid_new (2.0);
  StudioFrame upright = { { 0.0, 0.0, 0.0 }, 0.0 };
  StudioFrame lying = { { 0.0, 0.0, 0.0 }, 90.0 };

  studio_solid_add_drum (drum, &lying, &(StudioDrum) { 20.0, 10.0, 15.0, 1.0, 0.0, 0.0 });
  /* Turned by a right angle, its axis runs along z and its depth along y. */
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (drum, studio_point (0.0, 0.0, 13.0)), 3.0, 1e-6);
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (drum, studio_point (0.0, 15.0, 0.0)), 0.0, 1e-6);

  studio_solid_add_ellipsoid (ball, &upright, 6.0, 6.0, 6.0);
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (ball, studio_point (6.0, 8.0, 0.0)), 4.0, 1e-9);
}

/* In front it is a fifth higher than at its axis, at the rear a fifth lower. */
static void
check_wedge (void)
{
  g_autoptr (StudioSolid) drum = studio_solid_new (2.0);
  StudioFrame upright = { { 0.0, 0.0, 0.0 }, 0.0 };

  studio_solid_add_drum (drum, &upright, &(StudioDrum) { 40.0, 10.0, 40.0, 1.0, 0.0, 0.2 });
  g_assert_cmpfloat (studio_solid_get_distance (drum, studio_point (0.0, 10.4, -20.0)), <, 0.0);
  g_assert_cmpfloat (studio_solid_get_distance (drum, studio_point (0.0, 10.4, 0.0)), >, 0.0);
  g_assert_cmpfloat (studio_solid_get_distance (drum, studio_point (0.0, 8.6, 20.0)), <, 0.0);
  g_assert_cmpfloat (studio_solid_get_distance (drum, studio_point (0.0, 9.6, 20.0)), >, 0.0);
}

static void
check_union (void)
{
  g_autoptr (StudioSolid) solid = studio_solid_new (4.0);

  studio_solid_pair_capsule (solid, studio_point (3.0, 0.0, 0.0), 2.0, studio_point (3.0, 9.0, 0.0), 2.0);
  /* Both are 1 mm off at the midline; a blend of 4 takes a quarter of it. */
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (0.0, 4.0, 0.0)), 0.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (-8.0, 4.0, 0.0)), 3.0, 1e-9);

  studio_solid_set_blend (solid, 0.5);
  studio_solid_carve_capsule (solid, studio_point (3.0, 4.0, 0.0), 1.0, studio_point (3.0, 5.0, 0.0), 1.0);
  g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (3.0, 4.5, 0.0)), 1.0, 1e-9);
}

static void
check_tube_and_cut (void)
{
  const StudioTubeNode nodes[] = {
    { { 0.0, 0.0, 0.0 }, 5.0, 3.0 },
    { { 10.0, 0.0, 0.0 }, 5.0, 3.0 },
    { { 20.0, 0.0, 0.0 }, 5.0, 3.0 },
  };
  g_autoptr (StudioSolid) right = studio_solid_new (2.0);
  g_autoptr (StudioSolid) left = NULL;
  g_autofree char *outline = NULL;
  StudioPoint low, high;

  studio_solid_add_tube (right, nodes, G_N_ELEMENTS (nodes));
  left = studio_solid_mirror (right);
  for (guint i = 0; i < 2; i++)
    {
      const StudioSolid *solid = i == 0 ? right : left;
      double x = i == 0 ? 8.0 : -8.0;

      g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (x, 5.0, 0.0)), 0.0, 1e-9);
      g_assert_cmpfloat_with_epsilon (studio_solid_get_distance (solid, studio_point (x, 0.0, -3.0)), 0.0, 1e-9);
    }

  studio_solid_get_bounds (right, &low, &high);
  g_assert_cmpfloat (low.x, <=, -3.0);
  g_assert_cmpfloat (high.y, >=, 5.0);

  outline = studio_solid_cut (right, STUDIO_VIEW_SIDE, 10.0, 0.0, 0.08);
  g_assert_nonnull (outline);
  g_assert_true (g_str_has_prefix (outline, "M"));
  g_assert_null (studio_solid_cut (right, STUDIO_VIEW_SIDE, 60.0, 0.0, 0.08));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/solid/capsule", check_capsule);
  g_test_add_func ("/solid/blade", check_blade);
  g_test_add_func ("/solid/plate", check_plate);
  g_test_add_func ("/solid/framed", check_framed);
  g_test_add_func ("/solid/wedge", check_wedge);
  g_test_add_func ("/solid/union", check_union);
  g_test_add_func ("/solid/tube-and-cut", check_tube_and_cut);

  return g_test_run ();
}
