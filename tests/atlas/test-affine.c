/* test-affine.c: transforms, good and bad
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-affine.h"
#include "rw-error.h"

static const struct
{
  const char *text;
  double x, y;        /* where (3, 5) comes to lie */
} good[] = {
  { "", 3, 5 },
  { "  ", 3, 5 },
  { "translate(10)", 13, 5 },
  { "translate(10,20)", 13, 25 },
  { " translate ( 10 20 ) ", 13, 25 },
  { "translate(10-20)", 13, -15 },
  { "scale(2)", 6, 10 },
  { "scale(2 -1)", 6, -5 },
  { "scale(-1,1)", -3, 5 },
  { "rotate(90)", -5, 3 },
  { "rotate(-90)", 5, -3 },
  { "rotate(180 10 10)", 17, 15 },
  { "rotate(90,1,1)", -3, 3 },
  { "skewX(45)", 8, 5 },
  { "skewY(45)", 3, 8 },
  { "matrix(1 2 3 4 5 6)", 23, 32 },
  { "matrix(1,0,0,1,0,0)", 3, 5 },
  { "translate(10) scale(2)", 16, 10 },
  { "scale(2) translate(10)", 26, 10 },
  { "scale(2),translate(10)", 26, 10 },
  { "scale(2)translate(10)", 26, 10 },
  { "translate(1e1 0) rotate(90) scale(2 3)", -5, 6 },
};

static const char * const bad[] = {
  "x", "none", "translate", "translate(", "translate()", "translate(1", "translate(1,)", "translate(,1)",
  "translate(1 2 3)", "scale()", "scale(1 2 3)", "rotate(1 2)", "rotate(1 2 3 4)", "skewX()", "skewX(1 2)",
  "skewx(1)", "Translate(1)", "matrix(1 2 3 4 5)", "matrix(1 2 3 4 5 6 7)", "translate(nan)",
  "translate(inf 0)", "translate(1px)", "translate(1),", ",translate(1)", "translate(1),,scale(2)",
  "translate(1))", "translate(1) x", "translate3d(1,2,3)", "rotate(45deg)", "translate(1e7)",
  "scale(1000) scale(1001)", "skewX(90)",
};

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr(GError) error = NULL;
      RwAffine affine;
      RwPoint point;

      g_test_message ("%s", good[i].text);
      g_assert_true (rw_affine_parse (good[i].text, &affine, &error));
      g_assert_no_error (error);
      point = rw_affine_apply (&affine, (RwPoint) { 3, 5 });
      g_assert_cmpfloat_with_epsilon (point.x, good[i].x, 1e-9);
      g_assert_cmpfloat_with_epsilon (point.y, good[i].y, 1e-9);
    }
}

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      RwAffine affine = { 7, 7, 7, 7, 7, 7 };
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", bad[i]);
      g_assert_false (rw_affine_parse (bad[i], &affine, &error));
      g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
      g_assert_true (g_str_has_prefix (error->message, "byte "));
      g_assert_cmpfloat (affine.xx, ==, 7.0);
    }
}

static void
test_multiply (void)
{
  RwAffine outer = { 1, 2, 3, 4, 5, 6 };
  RwAffine inner = { -2, 1, 0.5, 3, -1, 2 };
  RwAffine product = rw_affine_multiply (&outer, &inner);
  RwPoint point = { 7, -3 };
  RwPoint once = rw_affine_apply (&product, point);
  RwPoint twice = rw_affine_apply (&outer, rw_affine_apply (&inner, point));

  g_assert_cmpfloat_with_epsilon (once.x, twice.x, 1e-12);
  g_assert_cmpfloat_with_epsilon (once.y, twice.y, 1e-12);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/affine/good", test_good);
  g_test_add_func ("/affine/bad", test_bad);
  g_test_add_func ("/affine/multiply", test_multiply);

  return g_test_run ();
}
