/* test-path.c: path data, good and bad
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <locale.h>
#include <math.h>
#include <string.h>

#include "rw-error.h"
#include "rw-path.h"

#define QUARTER "C5.5228,0 10,4.4772 10,10"
#define HALF "C0,-5.5228 4.4772,-10 10,-10 C15.5228,-10 20,-5.5228 20,0"
#define LOWER_HALF "C0,5.5228 4.4772,10 10,10 C15.5228,10 20,5.5228 20,0"
#define THREE_QUARTERS "C0,-5.5228 4.4772,-10 10,-10 C15.5228,-10 20,-5.5228 20,0 C20,5.5228 15.5228,10 10,10"

static const struct
{
  const char *data;
  const char *canonical;
} good[] = {
  /* Moves, and lines that follow them. */
  { "M10,20", "M10,20" },
  { "m10,20", "M10,20" },
  { " \t\r\n\fM 10 20 ", "M10,20" },
  { "M10 20 30 40", "M10,20 L30,40" },
  { "m10 20 30 40", "M10,20 L40,60" },
  { "m10 20 30 40 1 1", "M10,20 L40,60 L41,61" },
  { "M10 20 30 40 50 60", "M10,20 L30,40 L50,60" },
  { "M1 2M3 4", "M1,2 M3,4" },
  { "M1 2m3 4", "M1,2 M4,6" },
  { "M1 2m3 4 5 6", "M1,2 M4,6 L9,12" },
  { "m1 2m3 4m5 6", "M1,2 M4,6 M9,12" },

  /* Lines. */
  { "M0 0L1 2", "M0,0 L1,2" },
  { "M0 0l1 2", "M0,0 L1,2" },
  { "M5 5l1 2", "M5,5 L6,7" },
  { "M5 5L1 2 3 4", "M5,5 L1,2 L3,4" },
  { "M5 5l1 2 3 4", "M5,5 L6,7 L9,11" },
  { "M5 5H9", "M5,5 L9,5" },
  { "M5 5h9", "M5,5 L14,5" },
  { "M5 5H9 10 11", "M5,5 L9,5 L10,5 L11,5" },
  { "M5 5h9 10,11", "M5,5 L14,5 L24,5 L35,5" },
  { "M5 5V9", "M5,5 L5,9" },
  { "M5 5v9", "M5,5 L5,14" },
  { "M5 5V9 10 11", "M5,5 L5,9 L5,10 L5,11" },
  { "M5 5v9-10", "M5,5 L5,14 L5,4" },
  { "M5 5h1v1h-1z", "M5,5 L6,5 L6,6 L5,6 Z" },

  /* Closing, and what may follow. */
  { "M0 0Z", "M0,0 Z" },
  { "M0 0z", "M0,0 Z" },
  { "M0 0H1V1Z", "M0,0 L1,0 L1,1 Z" },
  { "M0 0H1V1Z ", "M0,0 L1,0 L1,1 Z" },
  { "M0 0H1V1ZZ", "M0,0 L1,0 L1,1 Z" },
  { "M0 0H1V1Z M5 5", "M0,0 L1,0 L1,1 Z M5,5" },
  { "M2 3h1v1zm5 5", "M2,3 L3,3 L3,4 Z M7,8" },
  { "M2 3h1v1zl5 5", "M2,3 L3,3 L3,4 Z M2,3 L7,8" },
  { "M2 3h1v1zL5 5z", "M2,3 L3,3 L3,4 Z M2,3 L5,5 Z" },
  { "M2 3h1v1zh5h5", "M2,3 L3,3 L3,4 Z M2,3 L7,3 L12,3" },

  /* How numbers may stand together. */
  { "M10-20", "M10,-20" },
  { "M-10-20", "M-10,-20" },
  { "M+10+20", "M10,20" },
  { "M.5.5", "M0.5,0.5" },
  { "M.5.5.5.5", "M0.5,0.5 L0.5,0.5" },
  { "M-.5-.5", "M-0.5,-0.5" },
  { "M1.5.5", "M1.5,0.5" },
  { "M10. 20.", "M10,20" },
  { "M1.-2.", "M1,-2" },
  { "M10,20,30,40", "M10,20 L30,40" },
  { "M10 , 20 , 30 , 40", "M10,20 L30,40" },
  { "M 10 \n 20 \t L \r 30 \f 40", "M10,20 L30,40" },
  { "M1e1 2e1", "M10,20" },
  { "M1E1,2E+1", "M10,20" },
  { "M1e-1-2e-1", "M0.1,-0.2" },
  { "M1e1.5", "M10,0.5" },
  { "M100e-2.5e1", "M1,5" },
  { "M00012 000.50", "M12,0.5" },
  { "M-0-0", "M0,0" },
  { "M1e-9 0", "M0,0" },
  { "M0.12344 0.12346", "M0.1234,0.1235" },
  { "M100000 -100000", "M100000,-100000" },

  /* Cubic curves. */
  { "M0 0C1 2 3 4 5 6", "M0,0 C1,2 3,4 5,6" },
  { "M0 0C1,2,3,4,5,6", "M0,0 C1,2 3,4 5,6" },
  { "M0 0C1 2 3 4 5 6 7 8 9 10 11 12", "M0,0 C1,2 3,4 5,6 C7,8 9,10 11,12" },
  { "M10 10c1 2 3 4 5 6", "M10,10 C11,12 13,14 15,16" },
  { "M10 10c1 2 3 4 5 6 1 2 3 4 5 6", "M10,10 C11,12 13,14 15,16 C16,18 18,20 20,22" },
  { "M0 0c.5.5.5.5 1-1", "M0,0 C0.5,0.5 0.5,0.5 1,-1" },
  { "M1 1zc1 1 2 2 3 3", "M1,1 Z M1,1 C2,2 3,3 4,4" },

  /* Smooth cubic curves. */
  { "M0 0C0 1 1 1 1 0S2-1 2 0", "M0,0 C0,1 1,1 1,0 C1,-1 2,-1 2,0" },
  { "M0 0c0 1 1 1 1 0s1-1 1 0", "M0,0 C0,1 1,1 1,0 C1,-1 2,-1 2,0" },
  { "M0 0S1 1 2 2", "M0,0 C0,0 1,1 2,2" },
  { "M0 0L1 0S2 1 2 2", "M0,0 L1,0 C1,0 2,1 2,2" },
  { "M0 0Q1 1 2 0S3-1 4 0", "M0,0 C0.6667,0.6667 1.3333,0.6667 2,0 C2,0 3,-1 4,0" },
  { "M0 0S0 1 1 0 2 1 2 0", "M0,0 C0,0 0,1 1,0 C2,-1 2,1 2,0" },
  { "M0 0C0 1 1 1 1 0ZS1 1 2 2", "M0,0 C0,1 1,1 1,0 Z M0,0 C0,0 1,1 2,2" },

  /* Quadratic curves. */
  { "M0 0Q3 3 6 0", "M0,0 C2,2 4,2 6,0" },
  { "M1 1q3 3 6 0", "M1,1 C3,3 5,3 7,1" },
  { "M0 0Q3 3 6 0 9-3 12 0", "M0,0 C2,2 4,2 6,0 C8,-2 10,-2 12,0" },
  { "M0 0q3 3 6 0 3-3 6 0", "M0,0 C2,2 4,2 6,0 C8,-2 10,-2 12,0" },
  { "M0 0Q3 3 6 0T12 0", "M0,0 C2,2 4,2 6,0 C8,-2 10,-2 12,0" },
  { "M0 0q3 3 6 0t6 0", "M0,0 C2,2 4,2 6,0 C8,-2 10,-2 12,0" },
  { "M0 0Q3 3 6 0T12 0 18 0", "M0,0 C2,2 4,2 6,0 C8,-2 10,-2 12,0 C14,2 16,2 18,0" },
  { "M0 0T6 0", "M0,0 C0,0 2,0 6,0" },
  { "M0 0T6 0 12 0", "M0,0 C0,0 2,0 6,0 C10,0 12,0 12,0" },
  { "M0 0C0 3 6 3 6 0T12 0", "M0,0 C0,3 6,3 6,0 C6,0 8,0 12,0" },

  /* Arcs. */
  { "M0 0A10 10 0 0 1 10 10", "M0,0 " QUARTER },
  { "M0 0a10 10 0 0 1 10 10", "M0,0 " QUARTER },
  { "M0 0A10,10,0,0,1,10,10", "M0,0 " QUARTER },
  { "M0 0a10 10 0 0110 10", "M0,0 " QUARTER },
  { "M0 0a10 10 0 01 10 10", "M0,0 " QUARTER },
  { "M0 0a10 10 0 0,110,10", "M0,0 " QUARTER },
  { "M0 0a10 10 0 0110 1e1", "M0,0 " QUARTER },
  { "M0 0a1e1 1e1 0 01+10+10", "M0,0 " QUARTER },
  { "M0 0A-10 10 0 0 1 10 10", "M0,0 " QUARTER },
  { "M0 0A10 10 0 0 0 10 10", "M0,0 C0,5.5228 4.4772,10 10,10" },
  { "M0 0A10 10 0 1 1 10 10", "M0,0 " THREE_QUARTERS },
  { "M0 0A10 10 0 1110 10", "M0,0 " THREE_QUARTERS },
  { "M0 0A10 10 0 0 1 20 0", "M0,0 " HALF },
  { "M0 0A10 10 0 1 1 20 0", "M0,0 " HALF },
  { "M0 0A10 10 0 0 0 20 0", "M0,0 " LOWER_HALF },
  { "M0 0A5 5 0 0 1 20 0", "M0,0 " HALF },
  { "M0 0A20 10 0 0 1 20 10", "M0,0 C11.0457,0 20,4.4772 20,10" },
  { "M0 0A10 20 90 0 1 20 10", "M0,0 C11.0457,0 20,4.4772 20,10" },
  { "M0 0A10 20 -90 0 1 20 10", "M0,0 C11.0457,0 20,4.4772 20,10" },
  { "M0 0A0 10 0 0 1 20 10", "M0,0 L20,10" },
  { "M0 0A10 0 0 0 1 20 10", "M0,0 L20,10" },
  { "M5 5A10 10 0 1 1 5 5", "M5,5" },
  { "M5 5a10 10 0 1 1 0 0h1", "M5,5 L6,5" },
  { "M0 0a10 10 0 0110 10 10 10 0 0110 10", "M0,0 " QUARTER " C15.5228,10 20,14.4772 20,20" },
  { "M0 0a10 10 0 0110 10s1 1 2 2", "M0,0 " QUARTER " C10,10 11,11 12,12" },
  { "M0 0a10 10 0 0110 10t3 3", "M0,0 " QUARTER " C10,10 11,11 13,13" },
  { "M0 0h1za10 10 0 0110 10", "M0,0 L1,0 Z M0,0 " QUARTER },
};

static const struct
{
  const char *data;
  RwError code;
  int byte;
} bad[] = {
  { "", RW_ERROR_VALUE, 1 },
  { "  ", RW_ERROR_VALUE, 3 },
  { "L1 2", RW_ERROR_VALUE, 1 },
  { "10 20", RW_ERROR_VALUE, 1 },
  { "Z", RW_ERROR_VALUE, 1 },
  { ",M1 2", RW_ERROR_VALUE, 1 },
  { "M", RW_ERROR_VALUE, 2 },
  { "M1", RW_ERROR_VALUE, 3 },
  { "M1,", RW_ERROR_VALUE, 4 },
  { "M,1 2", RW_ERROR_VALUE, 2 },
  { "M1,,2", RW_ERROR_VALUE, 4 },
  { "M1 2,", RW_ERROR_VALUE, 6 },
  { "M1 2,L3 4", RW_ERROR_VALUE, 6 },
  { "M1 2 3", RW_ERROR_VALUE, 7 },
  { "M1 2;", RW_ERROR_VALUE, 5 },
  { "M1 2 L", RW_ERROR_VALUE, 7 },
  { "M1 2 L3", RW_ERROR_VALUE, 8 },
  { "M1 2 L,3 4", RW_ERROR_VALUE, 7 },
  { "M1 2 LL3 4", RW_ERROR_VALUE, 7 },
  { "M1 2 X3 4", RW_ERROR_VALUE, 6 },
  { "M1 2 B3 4", RW_ERROR_VALUE, 6 },
  { "M1 2 e3 4", RW_ERROR_VALUE, 6 },
  { "M1 2 R3 4", RW_ERROR_VALUE, 6 },
  { "M1 2 Z3 4", RW_ERROR_VALUE, 7 },
  { "M1 2 Z,", RW_ERROR_VALUE, 7 },
  { "M1 2 H", RW_ERROR_VALUE, 7 },
  { "M1 2 V1,", RW_ERROR_VALUE, 9 },
  { "M1 2 C1 2 3 4 5", RW_ERROR_VALUE, 16 },
  { "M1 2 C1 2 3 4 5 6 7", RW_ERROR_VALUE, 20 },
  { "M1 2 S1 2 3", RW_ERROR_VALUE, 12 },
  { "M1 2 Q1 2 3", RW_ERROR_VALUE, 12 },
  { "M1 2 T1", RW_ERROR_VALUE, 8 },
  { "M0 0A10 10 0 2 1 10 10", RW_ERROR_VALUE, 14 },
  { "M0 0A10 10 0 0 2 10 10", RW_ERROR_VALUE, 16 },
  { "M0 0A10 10 0 -1 1 10 10", RW_ERROR_VALUE, 14 },
  { "M0 0A10 10 0 0 1 10", RW_ERROR_VALUE, 20 },
  { "M0 0A10 10 0 0", RW_ERROR_VALUE, 15 },
  { "M0 0A10 10 0 true false 10 10", RW_ERROR_VALUE, 14 },
  { "M nan 0", RW_ERROR_VALUE, 3 },
  { "M inf 0", RW_ERROR_VALUE, 3 },
  { "M -inf 0", RW_ERROR_VALUE, 3 },
  { "M0x10 0", RW_ERROR_VALUE, 3 },
  { "M1e999 0", RW_ERROR_VALUE, 2 },
  { "M- 5", RW_ERROR_VALUE, 2 },
  { "M--5 5", RW_ERROR_VALUE, 2 },
  { "M. 5", RW_ERROR_VALUE, 2 },
  { "M1e 5", RW_ERROR_VALUE, 3 },
  { "M1_0 5", RW_ERROR_VALUE, 3 },
  { "M1 2 \xc3\xa4", RW_ERROR_VALUE, 6 },
  { "M1 2 \xe2\x88\x92" "5", RW_ERROR_VALUE, 6 },
  { "M10 20px", RW_ERROR_VALUE, 7 },
  { "M10% 20", RW_ERROR_VALUE, 4 },
  { "none", RW_ERROR_VALUE, 1 },
  { "M1 2 <script>", RW_ERROR_VALUE, 6 },
  { "M100001 0", RW_ERROR_LIMIT, 10 },
  { "M0 0L0 -100001", RW_ERROR_LIMIT, 15 },
  { "M0 0C1e9 0 0 0 0 0", RW_ERROR_LIMIT, 19 },
  { "M60000 0l60000 0", RW_ERROR_LIMIT, 17 },
  { "M0 0Q1e300 1e300 0 0", RW_ERROR_LIMIT, 21 },
  { "M0 0a1e300 1e300 0 0 1 9 9", RW_ERROR_LIMIT, 27 },
};

static void
check_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(RwPath) path = rw_path_parse (good[i].data, NULL, &error);
      g_autofree char *canonical = NULL;

      g_assert_no_error (error);
      canonical = rw_path_to_string (path);
      g_assert_cmpstr (canonical, ==, good[i].canonical);
    }
}

static void
check_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *place = g_strdup_printf ("byte %d: found ", bad[i].byte);
      g_autoptr(GError) error = NULL;

      g_test_message ("“%s”", bad[i].data);
      g_assert_null (rw_path_parse (bad[i].data, NULL, &error));
      g_assert_error (error, RW_ERROR, (int) bad[i].code);
      g_test_message ("%s", error->message);
      g_assert_true (g_str_has_prefix (error->message, place));
    }
}

static void
test_comma_locale (void)
{
  if (setlocale (LC_NUMERIC, "de_DE.UTF-8") == NULL &&
      setlocale (LC_NUMERIC, "fr_FR.UTF-8") == NULL)
    {
      g_test_skip ("no locale with a decimal comma is installed");
      return;
    }

  g_assert_cmpstr (localeconv ()->decimal_point, ==, ",");
  check_good ();
  check_bad ();
  setlocale (LC_NUMERIC, "C");
}

/* What is written is read again as the same. */
static void
test_round_trip (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr(RwPath) path = rw_path_parse (good[i].data, NULL, NULL);
      g_autofree char *once = rw_path_to_string (path);
      g_autoptr(RwPath) again = rw_path_parse (once, NULL, NULL);
      g_autofree char *twice = rw_path_to_string (again);

      g_assert_cmpstr (once, ==, twice);
    }
}

static void
test_transform (void)
{
  RwAffine turn = { 0, 1, -1, 0, 100, 0 };
  g_autoptr(RwPath) path = rw_path_parse ("m1 2l3 4h1c1 0 2 0 2 1z", &turn, NULL);
  g_autofree char *canonical = rw_path_to_string (path);
  RwAffine large = { 1000, 0, 0, 1000, 0, 0 };

  g_assert_cmpstr (canonical, ==, "M98,1 L94,4 L94,5 C94,6 94,7 93,7 Z");
  g_assert_null (rw_path_parse ("M101 0", &large, NULL));
}

/* Points of an arc must lie on its ellipse, whatever way it was cut. */
static void
test_arc (void)
{
  for (guint i = 0; i < 200; i++)
    {
      double rx = g_test_rand_double_range (20, 100);
      double ry = g_test_rand_double_range (20, 100);
      double y = g_test_rand_double_range (0, ry * 0.99);
      double x = rx * sqrt (1.0 - y * y / (ry * ry));
      g_autofree char *data = NULL;
      g_autoptr(RwPath) path = NULL;
      g_autoptr(RwPolygon) polygon = NULL;
      const RwPoint *points;
      guint n;

      data = g_strdup_printf ("M%.9f %.9fA%.9f %.9f 0 1 1 %.9f %.9fZ", -x, y, rx, ry, x, y);
      path = rw_path_parse (data, NULL, NULL);
      polygon = rw_path_to_polygon (path, RW_PATH_TOLERANCE, NULL);
      points = rw_polygon_get_points (polygon, &n);
      for (guint j = 0; j < n; j++)
        g_assert_cmpfloat_with_epsilon (hypot (points[j].x / rx, points[j].y / ry), 1.0, 4e-4);
    }
}

static void
test_limit_segments (void)
{
  g_autoptr(GString) data = g_string_new ("M0 0");
  g_autoptr(GError) error = NULL;
  g_autoptr(RwPath) path = NULL;

  for (guint i = 0; i < RW_PATH_MAX_SEGMENTS - 1; i++)
    g_string_append (data, "h1");
  path = rw_path_parse (data->str, NULL, &error);
  g_assert_no_error (error);

  g_string_append (data, "h1");
  g_assert_null (rw_path_parse (data->str, NULL, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_LIMIT);
}

static void
test_limit_points (void)
{
  g_autoptr(GString) data = g_string_new ("M0 0");
  g_autoptr(GError) error = NULL;
  g_autoptr(RwPath) path = NULL;

  for (guint i = 0; i < 200; i++)
    g_string_append (data, "C99999 99999-99999 99999 0 0");
  g_string_append (data, "Z");
  path = rw_path_parse (data->str, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (rw_path_to_polygon (path, RW_PATH_TOLERANCE, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_LIMIT);
}

static void
test_no_outline (void)
{
  static const char * const none[] = {
    "M0 0", "M0 0Z", "M0 0L1 1", "M0 0H1V1", "M0 0H1V1ZM5 5", "M0 0H1V1ZM5 5H6V6Z", "M0 0H1Z",
    "M0 0H1H2H3Z", "M0 0M0 0H1V1Z", "M0 0H1V1ZH5Z", "M1 1H1V1Z",
  };

  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    {
      g_autoptr(RwPath) path = rw_path_parse (none[i], NULL, NULL);
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", none[i]);
      g_assert_null (rw_path_to_polygon (path, 0.1, &error));
      g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
    }
}

/* The flattened outline stays within the tolerance of the curve: measured by
 * a far finer one, whose corners must all be near the coarse one's edges. */
static void
test_tolerance (void)
{
  static const double tolerances[] = { 1.0, 0.1, RW_PATH_TOLERANCE };
  g_autoptr(RwPath) path = rw_path_parse ("M0 0C300 0 -100 200 100 200S-50 90 0 0Z", NULL, NULL);
  g_autoptr(RwPolygon) fine = rw_path_to_polygon (path, 1e-5, NULL);
  const RwPoint *truth;
  guint n_truth;

  truth = rw_polygon_get_points (fine, &n_truth);
  for (guint i = 0; i < G_N_ELEMENTS (tolerances); i++)
    {
      g_autoptr(RwPolygon) coarse = rw_path_to_polygon (path, tolerances[i], NULL);
      const RwPoint *p;
      guint n;

      p = rw_polygon_get_points (coarse, &n);
      for (guint j = 0; j < n_truth; j++)
        {
          double least = G_MAXDOUBLE;

          for (guint k = 0; k < n; k++)
            {
              RwPoint a = p[k];
              RwPoint b = p[(k + 1) % n];
              double dx = b.x - a.x;
              double dy = b.y - a.y;
              double t = ((truth[j].x - a.x) * dx + (truth[j].y - a.y) * dy) / (dx * dx + dy * dy);

              t = CLAMP (t, 0.0, 1.0);
              least = MIN (least, hypot (a.x + t * dx - truth[j].x, a.y + t * dy - truth[j].y));
            }
          g_assert_cmpfloat (least, <=, tolerances[i] + 1e-5);
        }
    }
}

static void
test_bounds (void)
{
  g_autoptr(RwPath) circle = rw_path_parse ("M-10 3A10 10 0 0 1 10 3 10 10 0 0 1-10 3Z", NULL, NULL);
  g_autoptr(RwPath) line = rw_path_parse ("M4 9H-2V5", NULL, NULL);
  RwBox box = rw_path_get_bounds (circle);

  g_assert_cmpfloat_with_epsilon (box.x0, -10.0, 0.003);
  g_assert_cmpfloat_with_epsilon (box.x1, 10.0, 0.003);
  g_assert_cmpfloat_with_epsilon (box.y0, -7.0, 0.003);
  g_assert_cmpfloat_with_epsilon (box.y1, 13.0, 0.003);

  box = rw_path_get_bounds (line);
  g_assert_cmpfloat (box.x0, ==, -2.0);
  g_assert_cmpfloat (box.x1, ==, 4.0);
  g_assert_cmpfloat (box.y0, ==, 5.0);
  g_assert_cmpfloat (box.y1, ==, 9.0);
}

/* Where a curve turns between its ends; held against many points of it. */
static void
test_bounds_turns (void)
{
  for (guint i = 0; i < 500; i++)
    {
      double v[8];
      g_autofree char *data = NULL;
      g_autoptr(RwPath) path = NULL;
      g_autoptr(RwPolygon) polygon = NULL;
      const RwBox *truth;
      RwBox box;

      for (guint j = 0; j < G_N_ELEMENTS (v); j++)
        v[j] = g_test_rand_int_range (-100, 100);
      data = g_strdup_printf ("M%g %gC%g %g %g %g %g %gL0 0Z", v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]);
      path = rw_path_parse (data, NULL, NULL);
      polygon = rw_path_to_polygon (path, 1e-4, NULL);
      if (polygon == NULL)
        continue;

      truth = rw_polygon_get_bounds (polygon);
      box = rw_path_get_bounds (path);
      g_assert_cmpfloat_with_epsilon (box.x0, truth->x0, 2e-4);
      g_assert_cmpfloat_with_epsilon (box.x1, truth->x1, 2e-4);
      g_assert_cmpfloat_with_epsilon (box.y0, truth->y0, 2e-4);
      g_assert_cmpfloat_with_epsilon (box.y1, truth->y1, 2e-4);
    }
}

static void
assert_no_line (const char *data,
                const char *word)
{
  g_autoptr(RwPath) path = rw_path_parse (data, NULL, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_null (rw_path_to_line (path, RW_PATH_TOLERANCE, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
  g_assert_nonnull (strstr (error->message, word));
}

/* An open line keeps both its ends. */
static void
test_line (void)
{
  g_autoptr(RwPath) path = rw_path_parse ("M0 0L10 0C20 0 20 10 10 10", NULL, NULL);
  g_autoptr(GArray) points = NULL;
  g_autoptr(GError) error = NULL;

  points = rw_path_to_line (path, RW_PATH_TOLERANCE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (points->len, >, 8);
  g_assert_cmpfloat (g_array_index (points, RwPoint, 0).x, ==, 0.0);
  g_assert_cmpfloat (g_array_index (points, RwPoint, 1).x, ==, 10.0);
  g_assert_cmpfloat (g_array_index (points, RwPoint, points->len - 1).y, ==, 10.0);

  assert_no_line ("M0 0L10 0Z", "open");
  assert_no_line ("M0 0L10 0M5 5L9 9", "open");
  assert_no_line ("M0 0", "open");
  assert_no_line ("M0 0L0 0", "length");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/path/good", check_good);
  g_test_add_func ("/path/bad", check_bad);
  g_test_add_func ("/path/comma-locale", test_comma_locale);
  g_test_add_func ("/path/round-trip", test_round_trip);
  g_test_add_func ("/path/transform", test_transform);
  g_test_add_func ("/path/arc", test_arc);
  g_test_add_func ("/path/limit-segments", test_limit_segments);
  g_test_add_func ("/path/limit-points", test_limit_points);
  g_test_add_func ("/path/no-outline", test_no_outline);
  g_test_add_func ("/path/tolerance", test_tolerance);
  g_test_add_func ("/path/line", test_line);
  g_test_add_func ("/path/bounds", test_bounds);
  g_test_add_func ("/path/bounds-turns", test_bounds_turns);

  return g_test_run ();
}
