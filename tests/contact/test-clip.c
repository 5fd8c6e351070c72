/* test-clip.c: cutting polygons, against figures that are known
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-clip.h"

/* Holds the square and the comb. */
static const RwBox ten = { 0, 0, 10, 10 };

static const RwPoint square[] = { { 0, 0 }, { 10, 0 }, { 10, 10 }, { 0, 10 } };

/* Three teeth upwards. */
static const RwPoint comb[] = {
  { 0, 0 }, { 2, 0 }, { 2, 8 }, { 4, 8 }, { 4, 0 }, { 6, 0 }, { 6, 8 }, { 8, 8 }, { 8, 0 }, { 10, 0 },
  { 10, 10 }, { 0, 10 },
};

static double
get_area_after_cut (const RwPoint *points,
                    guint          n,
                    double         a,
                    double         b,
                    double         c)
{
  RwClip clip;
  double area;

  rw_clip_init (&clip, 4);
  rw_clip_set (&clip, points, n, &ten);
  rw_clip_cut (&clip, a, b, c);
  area = rw_clip_get_area (&clip);
  rw_clip_clear (&clip);
  return area;
}

static void
test_cut (void)
{
  g_assert_cmpfloat (get_area_after_cut (square, 4, 1, 0, -4), ==, 60.0);
  g_assert_cmpfloat (get_area_after_cut (square, 4, -1, 0, 4), ==, 40.0);
  g_assert_cmpfloat (get_area_after_cut (square, 4, 1, 1, -10), ==, 50.0);
  g_assert_cmpfloat (get_area_after_cut (square, 4, 1, 0, 0), ==, 100.0);
  g_assert_cmpfloat (get_area_after_cut (square, 4, 1, 0, 1), ==, 100.0);
  g_assert_cmpfloat (get_area_after_cut (square, 4, 1, 0, -11), ==, 0.0);
  g_assert_cmpfloat (get_area_after_cut (square, 4, -1, 0, 0), ==, 0.0);

  /* The teeth alone hang together by lines without area. */
  g_assert_cmpfloat (get_area_after_cut (comb, G_N_ELEMENTS (comb), 0, -1, 5), ==, 30.0);
  g_assert_cmpfloat (get_area_after_cut (comb, G_N_ELEMENTS (comb), 0, 1, -5), ==, 38.0);
}

/* A line that misses the box is known to take all or nothing; after a cut by
 * a box, it is what is left that counts. */
static void
test_cut_misses (void)
{
  const RwBox corner = { -5, -5, 3, 4 };
  RwClip clip;

  rw_clip_init (&clip, 4);
  rw_clip_set (&clip, comb, G_N_ELEMENTS (comb), &ten);
  g_assert_false (rw_clip_cut (&clip, 1, 1, 0));
  g_assert_cmpuint (clip.n_points, ==, G_N_ELEMENTS (comb));
  g_assert_true (rw_clip_cut (&clip, 1, 0, -2));
  g_assert_cmpfloat (rw_clip_get_area (&clip), ==, 68.0 - 20.0);

  rw_clip_set (&clip, comb, G_N_ELEMENTS (comb), &ten);
  rw_clip_cut_box (&clip, &corner);
  g_assert_cmpfloat (rw_clip_get_area (&clip), ==, 8.0);
  g_assert_false (rw_clip_cut (&clip, -1, 0, 3));
  g_assert_true (rw_clip_cut (&clip, 1, 0, -3.5));
  g_assert_cmpuint (clip.n_points, ==, 0);
  g_assert_false (rw_clip_cut (&clip, 1, 0, -3.5));
  rw_clip_clear (&clip);
}

static void
test_cut_convex (void)
{
  static const RwPoint diamond[] = { { 5, -3 }, { 13, 5 }, { 5, 13 }, { -3, 5 } };
  const RwBox around = { -3, -3, 13, 13 };
  const RwBox box = { 3, 7, 12, 9 };
  RwClip clip;

  rw_clip_init (&clip, 1);
  rw_clip_set (&clip, square, 4, &ten);
  rw_clip_cut_convex (&clip, diamond, 4);
  g_assert_cmpfloat_with_epsilon (rw_clip_get_area (&clip), 100.0 - 4 * 2.0, 1e-12);
  rw_clip_set (&clip, diamond, 4, &around);
  rw_clip_cut_convex (&clip, square, 4);
  g_assert_cmpfloat_with_epsilon (rw_clip_get_area (&clip), 92.0, 1e-12);
  rw_clip_set (&clip, square, 4, &ten);
  rw_clip_cut_box (&clip, &box);
  g_assert_cmpfloat_with_epsilon (rw_clip_get_area (&clip), 14.0, 1e-12);
  rw_clip_clear (&clip);
}

static double
get_disc_area (double x,
               double y,
               double radius)
{
  RwClip clip;
  double area;

  rw_clip_init (&clip, 4);
  rw_clip_set (&clip, square, 4, &ten);
  area = rw_clip_get_disc_area (&clip, (RwPoint) { x, y }, radius);
  rw_clip_clear (&clip);
  return area;
}

static void
test_disc (void)
{
  double segment = 4.0 * acos (0.5) - 1.0 * sqrt (3.0);

  g_assert_cmpfloat_with_epsilon (get_disc_area (5, 5, 3), 9 * G_PI, 1e-12);
  g_assert_cmpfloat_with_epsilon (get_disc_area (5, 5, 100), 100.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_disc_area (50, 5, 3), 0.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (get_disc_area (0, 5, 2), 2 * G_PI, 1e-12);
  g_assert_cmpfloat_with_epsilon (get_disc_area (0, 0, 4), 4 * G_PI, 1e-12);
  g_assert_cmpfloat_with_epsilon (get_disc_area (5, 1, 2), 4 * G_PI - segment, 1e-12);
  g_assert_cmpfloat_with_epsilon (get_disc_area (5, -1, 2), segment, 1e-12);
  g_assert_cmpfloat_with_epsilon (get_disc_area (10, 5, 5), 12.5 * G_PI, 1e-12);
}

/* What is left and what is cut off make the whole, whatever the line. */
static void
test_halves (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      double a = g_test_rand_double_range (-1, 1);
      double b = g_test_rand_double_range (-1, 1);
      double c = g_test_rand_double_range (-10, 10);
      double one = get_area_after_cut (comb, G_N_ELEMENTS (comb), a, b, c);
      double other = get_area_after_cut (comb, G_N_ELEMENTS (comb), -a, -b, -c);

      g_assert_cmpfloat (one, >=, -1e-9);
      g_assert_cmpfloat_with_epsilon (one + other, 68.0, 1e-9);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clip/cut", test_cut);
  g_test_add_func ("/clip/cut-misses", test_cut_misses);
  g_test_add_func ("/clip/cut-convex", test_cut_convex);
  g_test_add_func ("/clip/disc", test_disc);
  g_test_add_func ("/clip/halves", test_halves);

  return g_test_run ();
}
