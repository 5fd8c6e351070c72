/* test-atlas-files.c: atlas files, good and broken each in one way
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <string.h>

#include "rw-atlas.h"
#include "rw-error.h"

/* The file tests/data/atlas/NAME.svg, the code and the line of its fault; and
 * a word that the message must have. */
static const struct
{
  const char *name;
  RwError code;
  int line;
  const char *word;
} broken[] = {
  { "syntax-unclosed", RW_ERROR_SYNTAX, 14, "well-formed" },
  { "syntax-truncated", RW_ERROR_SYNTAX, 10, "end of the file" },
  { "syntax-empty", RW_ERROR_SYNTAX, 1, "empty" },
  { "syntax-not-utf8", RW_ERROR_SYNTAX, 8, "UTF-8" },
  { "syntax-doctype", RW_ERROR_SYNTAX, 1, "DOCTYPE" },
  { "syntax-entity", RW_ERROR_SYNTAX, 8, "entity" },
  { "syntax-prefix", RW_ERROR_SYNTAX, 8, "prefix" },
  { "root-wrong", RW_ERROR_STRUCTURE, 1, "<html>" },
  { "root-no-namespace", RW_ERROR_STRUCTURE, 1, "namespace" },
  { "view-box-missing", RW_ERROR_STRUCTURE, 1, "viewBox" },
  { "view-box-three", RW_ERROR_VALUE, 1, "viewBox" },
  { "view-box-five", RW_ERROR_VALUE, 1, "viewBox" },
  { "view-box-flat", RW_ERROR_VALUE, 1, "viewBox" },
  { "view-missing", RW_ERROR_STRUCTURE, 1, "“view”" },
  { "view-odd", RW_ERROR_VALUE, 1, "back, side, section" },
  { "map-missing", RW_ERROR_STRUCTURE, 1, "no map" },
  { "map-twice", RW_ERROR_REFERENCE, 14, "“map” twice" },
  { "map-no-group", RW_ERROR_STRUCTURE, 1, "no map" },
  { "map-style", RW_ERROR_STRUCTURE, 2, "“style”" },
  { "map-text", RW_ERROR_STRUCTURE, 2, "stray words" },
  { "map-part-missing", RW_ERROR_STRUCTURE, 2, "landmarks" },
  { "map-part-twice", RW_ERROR_STRUCTURE, 13, "once" },
  { "map-part-odd", RW_ERROR_STRUCTURE, 13, "once" },
  { "map-path-loose", RW_ERROR_STRUCTURE, 13, "<path>" },
  { "map-rect", RW_ERROR_STRUCTURE, 9, "<rect>" },
  { "map-use", RW_ERROR_STRUCTURE, 9, "<use>" },
  { "map-script", RW_ERROR_STRUCTURE, 9, "<script>" },
  { "map-title", RW_ERROR_STRUCTURE, 8, "<path>" },
  { "map-transform", RW_ERROR_VALUE, 2, "“transform”" },
  { "level-none", RW_ERROR_STRUCTURE, 3, "no level" },
  { "level-twice", RW_ERROR_REFERENCE, 5, "“T1” twice" },
  { "level-order", RW_ERROR_VALUE, 5, "top down" },
  { "level-overlap", RW_ERROR_VALUE, 5, "top down" },
  { "level-upwards", RW_ERROR_VALUE, 5, "line downwards" },
  { "level-curved", RW_ERROR_VALUE, 5, "line downwards" },
  { "level-no-width", RW_ERROR_STRUCTURE, 5, "“bearing-half-width”" },
  { "level-width-comma", RW_ERROR_VALUE, 5, "“2,5”" },
  { "level-width-zero", RW_ERROR_VALUE, 5, "from 1 to 1000" },
  { "level-odd-id", RW_ERROR_VALUE, 5, "odd id" },
  { "region-none", RW_ERROR_STRUCTURE, 7, "no region" },
  { "region-twice", RW_ERROR_REFERENCE, 9, "“box” twice" },
  { "region-no-id", RW_ERROR_STRUCTURE, 8, "“region”" },
  { "region-no-kind", RW_ERROR_STRUCTURE, 8, "“kind”" },
  { "region-odd-kind", RW_ERROR_VALUE, 8, "lumbar-paraspinal" },
  { "region-odd-side", RW_ERROR_VALUE, 8, "midline" },
  { "region-both-sides", RW_ERROR_VALUE, 8, "midline" },
  { "region-odd-id", RW_ERROR_VALUE, 8, "odd id" },
  { "region-style", RW_ERROR_STRUCTURE, 8, "“style”" },
  { "region-no-data", RW_ERROR_STRUCTURE, 8, "“d”" },
  { "region-bad-data", RW_ERROR_VALUE, 8, "byte 9: found “W”" },
  { "region-open", RW_ERROR_VALUE, 8, "closed" },
  { "region-two-outlines", RW_ERROR_VALUE, 8, "closed" },
  { "region-no-area", RW_ERROR_VALUE, 8, "area" },
  { "region-crosses", RW_ERROR_VALUE, 8, "crosses" },
  { "region-far", RW_ERROR_LIMIT, 8, "100000" },
  { "region-transform", RW_ERROR_VALUE, 8, "“transform”" },
  { "landmark-twice", RW_ERROR_REFERENCE, 12, "“tip” twice" },
  { "landmark-kind", RW_ERROR_STRUCTURE, 11, "kind" },
  { "landmark-no-id", RW_ERROR_STRUCTURE, 11, "“landmark”" },
  { "landmark-no-move", RW_ERROR_VALUE, 11, "“M”" },
  { "side-bearing", RW_ERROR_STRUCTURE, 5, "bearing-half-width" },
  { "side-no-back", RW_ERROR_STRUCTURE, 10, "“back”" },
  { "side-back-closed", RW_ERROR_STRUCTURE, 10, "“back”" },
  { "side-back-point", RW_ERROR_STRUCTURE, 10, "“back”" },
  { "section-two-levels", RW_ERROR_STRUCTURE, 3, "several levels" },
  { "section-back-broken", RW_ERROR_STRUCTURE, 9, "“back”" },
  { "section-no-skin", RW_ERROR_STRUCTURE, 9, "“skin”" },
};

static RwAtlas *
read_atlas (const char  *name,
            GError     **error)
{
  g_autofree char *base = g_strconcat (name, ".svg", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "atlas", base, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);

  return rw_atlas_new_from_file (file, error);
}

static void
test_broken (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *place = g_strdup_printf ("%s.svg:%d: ", broken[i].name, broken[i].line);
      g_autoptr(GError) error = NULL;

      g_assert_null (read_atlas (broken[i].name, &error));
      g_test_message ("%s", error->message);
      g_assert_error (error, RW_ERROR, (int) broken[i].code);
      g_assert_nonnull (strstr (error->message, place));
      g_assert_nonnull (strstr (error->message, broken[i].word));
      g_assert_nonnull (strstr (error->message, "expected"));
    }
}

/* Every file in the folder is either good or in the table. */
static void
test_all_known (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "data", "atlas", NULL);
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  guint n_broken = 0;

  g_assert_nonnull (dir);
  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    n_broken += g_str_has_suffix (name, ".svg") && !g_str_has_prefix (name, "good");

  g_assert_cmpuint (n_broken, ==, G_N_ELEMENTS (broken));
}

static void
test_missing (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (read_atlas ("no-such-file", &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_READ);
}

static void
test_good (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RwAtlas) atlas = read_atlas ("good", &error);
  const RwRegion *region;

  g_assert_no_error (error);
  g_assert_cmpint (rw_atlas_get_aspect (atlas), ==, RW_ASPECT_BACK);
  g_assert_cmpuint (rw_atlas_get_n_levels (atlas), ==, 2);
  g_assert_cmpuint (rw_atlas_get_n_regions (atlas), ==, 1);
  region = rw_atlas_get_region (atlas, 0);
  g_assert_cmpstr (rw_region_get_id (region), ==, "box");
  g_assert_cmpint (rw_region_get_kind (region), ==, RW_REGION_FLANK);
  g_assert_cmpint (rw_region_get_side (region), ==, RW_SIDE_LEFT);
  g_assert_cmpstr (rw_region_get_first_level (region), ==, "T1");
  g_assert_cmpstr (rw_region_get_last_level (region), ==, "T1");
  g_assert_cmpfloat (rw_polygon_get_area (rw_region_get_polygon (region)), ==, 64.0);
  g_assert_nonnull (rw_atlas_find_landmark (atlas, "tip"));
  g_assert_null (rw_atlas_find_landmark (atlas, "top"));
}

/* Transforms of groups and paths add up: first the path's own. */
static void
test_good_groups (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RwAtlas) atlas = read_atlas ("good-groups", &error);
  const RwBox *box;

  g_assert_no_error (error);
  box = rw_atlas_get_view_box (atlas);
  g_assert_cmpfloat (box->x0, ==, -10.0);
  g_assert_cmpfloat (box->y1, ==, 30.0);
  box = rw_polygon_get_bounds (rw_region_get_polygon (rw_atlas_get_region (atlas, 0)));
  g_assert_cmpfloat (box->x0, ==, 84.0);
  g_assert_cmpfloat (box->x1, ==, 100.0);
  g_assert_cmpfloat (box->y0, ==, 2.0);
  g_assert_cmpfloat (box->y1, ==, 18.0);
}

/* The other views: no bearing, a line to rest on, and in a section one level,
 * which every region is of, wherever it lies. */
static void
test_good_views (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RwAtlas) side = read_atlas ("good-side", &error);
  g_autoptr(RwAtlas) section = NULL;

  g_assert_no_error (error);
  section = read_atlas ("good-section", &error);
  g_assert_no_error (error);

  g_assert_cmpint (rw_atlas_get_aspect (side), ==, RW_ASPECT_SIDE);
  g_assert_cmpuint (rw_atlas_get_n_levels (side), ==, 2);
  g_assert_cmpfloat (rw_atlas_get_bearing_half_width (side, 10.0), ==, 0.0);
  g_assert_true (rw_path_is_open_line (rw_atlas_find_landmark (side, "back")));

  g_assert_cmpint (rw_atlas_get_aspect (section), ==, RW_ASPECT_SECTION);
  g_assert_cmpuint (rw_atlas_get_n_levels (section), ==, 1);
  g_assert_cmpstr (rw_region_get_first_level (rw_atlas_get_region (section, 0)), ==, "T1");
  g_assert_cmpstr (rw_region_get_last_level (rw_atlas_get_region (section, 0)), ==, "T1");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/atlas-files/broken", test_broken);
  g_test_add_func ("/atlas-files/all-known", test_all_known);
  g_test_add_func ("/atlas-files/missing", test_missing);
  g_test_add_func ("/atlas-files/good", test_good);
  g_test_add_func ("/atlas-files/good-groups", test_good_groups);
  g_test_add_func ("/atlas-files/good-views", test_good_views);

  return g_test_run ();
}
