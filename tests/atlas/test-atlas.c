/* test-atlas.c: what may be asked of the shipped atlas
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-error.h"
#include "rw-shipped-atlas.h"

static RwAtlas *atlas;

static void
test_levels (void)
{
  static const char * const ids[] = {
    "C1", "C2", "C3", "C4", "C5", "C6", "C7",
    "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12",
    "L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3", "S4", "S5", "Co",
  };

  g_assert_cmpuint (rw_atlas_get_n_levels (atlas), ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const RwLevel *level = rw_atlas_get_level (atlas, i);

      g_assert_cmpstr (level->id, ==, ids[i]);
      g_assert_true (rw_atlas_find_level (atlas, ids[i]) == level);
      g_assert_true (rw_atlas_get_level_at (atlas, rw_level_get_middle (level)) == level);
    }

  g_assert_null (rw_atlas_find_level (atlas, "T13"));
  g_assert_cmpstr (rw_atlas_get_level_at (atlas, -500)->id, ==, "C1");
  g_assert_cmpstr (rw_atlas_get_level_at (atlas, 5000)->id, ==, "Co");
  g_assert_cmpstr (rw_atlas_get_level_at (atlas, 256.3 + 1)->id, ==, "T7");
  g_assert_cmpstr (rw_atlas_get_level_at (atlas, 260.9 - 1)->id, ==, "T8");
}

static void
test_parse_level (void)
{
  static const struct
  {
    const char *text;
    double y;
  } good[] = {
    { "T7", 246.8 }, { "t7", 246.8 }, { "L3", 473.85 }, { "T12/L1", 391.05 }, { "l5/S1", 563.95 }, { "co", 654.1 },
  };
  static const char * const bad[] = {
    "", "T", "T13", "T7 ", " T7", "T7/", "/T7", "T7/T9", "T8/T7", "T7/T7", "T7/T8/T9", "7", "T7,T8", "Co/C1",
  };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      double y = 0.0;

      g_assert_true (rw_atlas_parse_level (atlas, good[i].text, &y, NULL));
      g_assert_cmpfloat_with_epsilon (y, good[i].y, 0.5);
    }

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr(GError) error = NULL;
      double y = -1.0;

      g_test_message ("“%s”", bad[i]);
      g_assert_false (rw_atlas_parse_level (atlas, bad[i], &y, &error));
      g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
      g_assert_cmpfloat (y, ==, -1.0);
    }
}

static void
test_bearing (void)
{
  static const struct
  {
    const char *level;
    double half_width;
  } rows[] = {
    { "C1", 50 }, { "C6", 50 }, { "C7", 58 }, { "T1", 75 }, { "T2", 95 }, { "T3", 110 }, { "T7", 110 },
    { "T10", 110 }, { "T11", 100 }, { "T12", 88 }, { "L1", 76 }, { "L2", 65 }, { "L5", 65 }, { "S1", 70 },
    { "S2", 75 }, { "Co", 75 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double y = rw_level_get_middle (rw_atlas_find_level (atlas, rows[i].level));

      g_assert_cmpfloat_with_epsilon (rw_atlas_get_bearing_half_width (atlas, y), rows[i].half_width, 1e-9);
    }

  /* Half way between T11 and T12; and beyond both ends. */
  {
    double y = (rw_level_get_middle (rw_atlas_find_level (atlas, "T11")) +
                rw_level_get_middle (rw_atlas_find_level (atlas, "T12"))) / 2.0;

    g_assert_cmpfloat_with_epsilon (rw_atlas_get_bearing_half_width (atlas, y), 94.0, 1e-9);
  }
  g_assert_cmpfloat (rw_atlas_get_bearing_half_width (atlas, -1000), ==, 50.0);
  g_assert_cmpfloat (rw_atlas_get_bearing_half_width (atlas, 9000), ==, 75.0);
}

static void
test_places (void)
{
  static const struct
  {
    double x, y;
    const char *id;
  } rows[] = {
    { 0, 60, "neck" }, { 0, 130, "neck-base" }, { -60, 125, "upper-trapezius-left" },
    { 60, 125, "upper-trapezius-right" }, { 0, 246.8, "thoracic-midline" }, { 0, 376, "thoracic-midline" },
    { -30, 246.8, "thoracic-left" }, { 30, 246.8, "thoracic-right" }, { -56, 200, "interscapular-left" },
    { 56, 200, "interscapular-right" }, { -100, 200, "scapula-left" }, { 100, 200, "scapula-right" },
    { -90, 330, "ribs-left" }, { 90, 330, "ribs-right" }, { -30, 360, "thoracolumbar-left" },
    { 30, 360, "thoracolumbar-right" }, { -75, 440, "flank-left" }, { 75, 440, "flank-right" },
    { 0, 480, "lumbar-midline" }, { -30, 480, "lumbar-left" }, { 30, 480, "lumbar-right" },
    { -100, 530, "iliac-crest-left" }, { 100, 530, "iliac-crest-right" }, { 0, 600, "sacrum" },
    { -40, 580, "sacrum" }, { 0, 655, "coccyx" }, { -80, 620, "gluteal-left" }, { 80, 620, "gluteal-right" },
    { 0, -50, NULL }, { 220, 300, NULL }, { 115, 450, NULL }, { 0, 700, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const RwRegion *region = rw_atlas_get_region_at (atlas, rows[i].x, rows[i].y);

      g_assert_cmpstr (region != NULL ? rw_region_get_id (region) : NULL, ==, rows[i].id);
      if (region != NULL)
        g_assert_true (rw_atlas_find_region (atlas, rows[i].id) == region);
    }
}

static void
test_landmarks (void)
{
  static const struct
  {
    const char *id;
    double x, y;
  } rows[] = {
    { "scapula-tip-left", -92, 290 }, { "scapula-tip-right", 92, 290 },
    { "iliac-crest-top-left", -85, 528 }, { "iliac-crest-top-right", 85, 528 },
    { "psis-left", -45, 588 }, { "psis-right", 45, 588 }, { "t7-spinous-tip", 0, 275.6 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      RwPath *path = rw_atlas_find_landmark (atlas, rows[i].id);
      RwPoint point;

      g_assert_nonnull (path);
      point = rw_path_get_start (path);
      g_assert_cmpfloat (point.x, ==, rows[i].x);
      g_assert_cmpfloat (point.y, ==, rows[i].y);
    }
}

static void
test_spans (void)
{
  static const struct
  {
    const char *id, *first, *last;
  } rows[] = {
    { "neck", "C1", "C7" }, { "neck-base", "T1", "T2" }, { "thoracic-left", "T3", "T10" },
    { "thoracic-midline", "T3", "T12" }, { "thoracolumbar-right", "T11", "T12" }, { "flank-left", "T12", "L4" },
    { "lumbar-right", "L1", "L5" }, { "lumbar-midline", "L1", "L5" }, { "sacrum", "S1", "S5" },
    { "coccyx", "Co", "Co" }, { "interscapular-left", "T3", "T7" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const RwRegion *region = rw_atlas_find_region (atlas, rows[i].id);

      g_assert_cmpstr (rw_region_get_first_level (region), ==, rows[i].first);
      g_assert_cmpstr (rw_region_get_last_level (region), ==, rows[i].last);
    }
}

int
main (int   argc,
      char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  atlas = read_shipped_atlas ();
  g_test_add_func ("/atlas/levels", test_levels);
  g_test_add_func ("/atlas/parse-level", test_parse_level);
  g_test_add_func ("/atlas/bearing", test_bearing);
  g_test_add_func ("/atlas/places", test_places);
  g_test_add_func ("/atlas/landmarks", test_landmarks);
  g_test_add_func ("/atlas/spans", test_spans);
  result = g_test_run ();
  rw_atlas_unref (atlas);

  return result;
}
