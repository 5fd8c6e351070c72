/* test-polyline.c: where a place lies to a line of points
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "studio-polyline.h"

/* To the right, then down. */
static const StudioPoint angle[] = { { 0, 0 }, { 10, 0 }, { 10, 10 } };

static void
check_distance (void)
{
  double along;

  /* y grows downwards: what lies below a line to the right is on its right. */
  g_assert_cmpfloat (studio_polyline_get_distance (angle, 3, 5.0, 2.0, &along), ==, 2.0);
  g_assert_cmpfloat (along, ==, 0.25);
  g_assert_cmpfloat (studio_polyline_get_distance (angle, 3, 5.0, -2.0, NULL), ==, -2.0);
  g_assert_cmpfloat (studio_polyline_get_distance (angle, 3, 13.0, 5.0, &along), ==, -3.0);
  g_assert_cmpfloat (along, ==, 0.75);
}

/* Beyond its ends the ends are nearest, and no side leads from the last to the first. */
static void
check_open (void)
{
  double along;

  g_assert_cmpfloat (fabs (studio_polyline_get_distance (angle, 3, -3.0, 4.0, &along)), ==, 5.0);
  g_assert_cmpfloat (along, ==, 0.0);
  g_assert_cmpfloat (fabs (studio_polyline_get_distance (angle, 3, 5.0, 5.0, NULL)), ==, 5.0);
}

/* As a polygon it is a triangle. */
static void
check_surrounds (void)
{
  g_assert_true (studio_polyline_surrounds (angle, 3, 8.0, 5.0));
  g_assert_false (studio_polyline_surrounds (angle, 3, 4.0, 5.0));
  g_assert_false (studio_polyline_surrounds (angle, 3, 12.0, 5.0));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/polyline/distance", check_distance);
  g_test_add_func ("/polyline/open", check_open);
  g_test_add_func ("/polyline/surrounds", check_surrounds);

  return g_test_run ();
}
