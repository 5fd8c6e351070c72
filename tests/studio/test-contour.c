/* test-contour.c: outlines of known shapes, and lines through points
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "studio-contour.h"
#include "studio-curve.h"
#include "studio-path.h"
#include "studio-plate.h"

#define SIDE 120

/* A field that is positive within 10 mm of its middle. */
static StudioField
make_disc (float *values)
{
  StudioField field = { values, SIDE, SIDE, -15.0, -15.0, 0.25 };

  for (guint y = 0; y < SIDE; y++)
    for (guint x = 0; x < SIDE; x++)
      values[y * SIDE + x] = 10.0 - hypot (field.x + x * field.step, field.y + y * field.step);

  return field;
}

static void
check_circle (void)
{
  g_autofree float *values = g_new (float, SIDE * SIDE);
  StudioField field = make_disc (values);
  g_autoptr (GPtrArray) contours = studio_contour_trace (&field);
  g_autoptr (GArray) kept = NULL;
  GArray *circle;
  double whole = G_PI * 100.0;

  g_assert_cmpuint (contours->len, ==, 1);
  circle = g_ptr_array_index (contours, 0);
  g_assert_cmpfloat_with_epsilon (studio_contour_get_area (circle), whole, 0.3);
  studio_contour_smooth (circle, 14);
  g_assert_cmpfloat_with_epsilon (studio_contour_get_area (circle), whole, 1.0);

  kept = studio_contour_simplify (circle, 0.1);
  g_assert_cmpuint (kept->len, <, 40);
  g_assert_cmpfloat_with_epsilon (studio_contour_get_area (kept), whole, 0.15 * 2.0 * G_PI * 10.0);
}

static void
check_nothing (void)
{
  g_autofree float *values = g_new (float, SIDE * SIDE);
  StudioField field = { values, SIDE, SIDE, 0.0, 0.0, 1.0 };

  for (guint i = 0; i < SIDE * SIDE; i++)
    values[i] = -1.0f;
  g_assert_null (studio_contour_draw (&field, 14, 0.1, 0.5));
}

static void
check_numbers (void)
{
  static const struct
  {
    int hundredths[4];
    const char *text;
  } cases[] = {
    { { 0, 0, 0, 0 }, "0 0 0 0" },
    { { 50, 25, -5, 100 }, ".5.25-.05 1" },
    { { 150, 150, -150, 5 }, "1.5 1.5-1.5.05" },
    { { 300, 40, 1000, -1000 }, "3 .4 10-10" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) path = g_string_new (NULL);

      for (guint j = 0; j < 4; j++)
        studio_path_add_number (path, cases[i].hundredths[j]);
      g_assert_cmpstr (path->str, ==, cases[i].text);
    }
}

/* A square of 2 mm: the curve touches the middle of each side. */
static void
check_loop (void)
{
  const StudioPoint square[] = { { -1.0, -1.0, 0.0 }, { 1.0, -1.0, 0.0 }, { 1.0, 1.0, 0.0 }, { -1.0, 1.0, 0.0 } };
  g_autoptr (GString) path = g_string_new (NULL);

  studio_path_add_loop (path, square, 4, TRUE);
  g_assert_cmpstr (path->str, ==, "M-1 0q0-1 1-1t1 1-1 1-1-1z");
}

/* Two shapes, with a step between them instead of a second place. */
static void
check_tenths (void)
{
  g_autofree char *tenths = studio_path_in_tenths ("M-1 .5q0-1.25 1-.05t.4.5zM2.35-10c0 0 .1.2 3 4z");

  g_assert_cmpstr (tenths, ==, "M-10 5q0-12.5 10-.5t4 5zm33.5-105c0 0 1 2 30 40z");
}

static void
check_curve (void)
{
  const StudioPoint points[] = { { 0.0, 0.0, 1.0 }, { 4.0, 7.0, 2.0 }, { 9.0, -3.0, 5.0 }, { 12.0, 2.0, 0.0 } };
  const guint steps = 8;

  for (guint closed = 0; closed < 2; closed++)
    {
      g_autoptr (GArray) line = studio_curve_sample (points, G_N_ELEMENTS (points), closed, steps);

      g_assert_cmpuint (line->len, ==, closed ? 32 : 25);
      for (guint i = 0; i < G_N_ELEMENTS (points); i++)
        {
          StudioPoint at = g_array_index (line, StudioPoint, i * steps);

          g_assert_cmpfloat_with_epsilon (at.x, points[i].x, 1e-9);
          g_assert_cmpfloat_with_epsilon (at.y, points[i].y, 1e-9);
          g_assert_cmpfloat_with_epsilon (at.z, points[i].z, 1e-9);
        }
    }
}

static void
check_plate (void)
{
  const StudioPoint points[] = {
    { 0.0, 0.0, 1.0 }, { 10.0, 0.0, 4.0 }, { 0.0, 10.0, -2.0 }, { 10.0, 10.0, 8.0 }, { 5.0, 4.0, 0.0 },
  };
  StudioPlate plate;

  studio_plate_init (&plate, points, G_N_ELEMENTS (points));
  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    g_assert_cmpfloat_with_epsilon (studio_plate_get_height (&plate, points[i].x, points[i].y), points[i].z, 1e-6);
  studio_plate_clear (&plate);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/contour/circle", check_circle);
  g_test_add_func ("/contour/nothing", check_nothing);
  g_test_add_func ("/path/numbers", check_numbers);
  g_test_add_func ("/path/loop", check_loop);
  g_test_add_func ("/path/tenths", check_tenths);
  g_test_add_func ("/curve/points", check_curve);
  g_test_add_func ("/plate/heights", check_plate);

  return g_test_run ();
}
