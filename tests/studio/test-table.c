/* test-table.c: tables of measures and style sheets, right and damaged
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <glib/gstdio.h>

#include "body-measures.h"
#include "studio-style.h"
#include "studio-svg.h"
#include "studio-table.h"

static GFile *
make_file (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  int handle = g_file_open_tmp ("rollwise-XXXXXX.csv", &path, &error);

  g_assert_no_error (error);
  g_close (handle, NULL);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);

  return g_file_new_for_path (path);
}

static void
check_good (void)
{
  g_autoptr (GFile) file = make_file ("# a note\nname,size,note\r\nT7,29.7,\"wide, it \"\"is\"\"\"\nT8,,\n");
  g_autoptr (GError) error = NULL;
  g_autoptr (StudioTable) table = studio_table_read (file, &error);
  double value;

  g_assert_no_error (error);
  g_assert_cmpuint (studio_table_get_n_rows (table), ==, 2);
  g_assert_cmpstr (studio_table_get_name (table, 1), ==, "T8");
  g_assert_cmpstr (studio_table_get_text (table, "T7", "note"), ==, "wide, it \"is\"");
  g_assert_cmpstr (studio_table_get_text (table, "T8", "size"), ==, "");
  g_assert_null (studio_table_get_text (table, "T9", "size"));
  g_assert_true (studio_table_get_number (table, "T7", "size", 0.0, 100.0, &value, &error));
  g_assert_cmpfloat (value, ==, 29.7);
  g_file_delete (file, NULL, NULL);
}

static void
check_damaged (void)
{
  static const struct
  {
    const char *text;
    const char *found;
    int code;
  } cases[] = {
    { "name,size\nT7\n", ":2: expected 2 cells, found 1", RW_ERROR_STRUCTURE },
    { "name,size\nT7,1,2\n", ":2: expected 2 cells, found 3", RW_ERROR_STRUCTURE },
    { "# note\nname,size\nT7,1\nT7,2\n", ":4: a second row", RW_ERROR_REFERENCE },
    { "name,size\nT7,\"1\n2\n", ":2: a quote is never closed", RW_ERROR_SYNTAX },
    { "name,size\nT7,\"1\"2\n", ":2: expected a comma", RW_ERROR_SYNTAX },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) file = make_file (cases[i].text);
      g_autoptr (GError) error = NULL;

      g_assert_null (studio_table_read (file, &error));
      g_assert_error (error, RW_ERROR, cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].found));
      g_file_delete (file, NULL, NULL);
    }
}

static void
check_numbers (void)
{
  static const struct
  {
    const char *row, *column, *found;
    int code;
  } cases[] = {
    { "T7", "size", ":3: size of T7: ", RW_ERROR_VALUE },
    { "T8", "size", ":4: size of T8: ", RW_ERROR_VALUE },
    { "T9", "size", "no row \"T9\"", RW_ERROR_REFERENCE },
    { "T7", "mass", "no column \"mass\"", RW_ERROR_REFERENCE },
  };
  g_autoptr (GFile) file = make_file ("name,size\n# note\nT7,29,7\n");
  g_autoptr (GFile) right = make_file ("name,size\n# note\nT7,29mm\nT8,2000\n");
  g_autoptr (StudioTable) table = studio_table_read (right, NULL);

  g_assert_null (studio_table_read (file, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      double value;

      g_assert_false (studio_table_get_number (table, cases[i].row, cases[i].column, 0.0, 1000.0, &value, &error));
      g_assert_error (error, RW_ERROR, cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].found));
    }
  g_file_delete (file, NULL, NULL);
  g_file_delete (right, NULL, NULL);
}

/* T7 as the table has it: its tip hangs 29 mm below its own body. */
static void
check_measures (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "studio", "measures", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (BodyMeasures) measures = body_measures_read (folder, &error);
  const BodyVertebra *vertebra;
  StudioPoint tip;

  g_assert_no_error (error);
  vertebra = body_measures_get_vertebra (measures, "T7");
  tip = studio_frame_place (&vertebra->frame, 0.0, vertebra->spinous_u, vertebra->spinous_w);
  g_assert_cmpfloat_with_epsilon (tip.y, vertebra->spinous_tip.y, 0.6);
  g_assert_cmpfloat_with_epsilon (tip.z, vertebra->spinous_tip.z, 0.6);
  g_assert_cmpfloat_with_epsilon (tip.y, 275.6, 0.6);
  g_assert_cmpuint (body_measures_get_rib (measures, 12)->number, ==, 12);
  g_assert_true (body_measures_get_rib (measures, 12)->floating);
}

/* Copies a table of measures, without what the body of T7 measures at the back. */
static void
copy_damaged (const char *folder,
              const char *name)
{
  g_autofree char *from = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "studio", "measures", name, NULL);
  g_autofree char *to = g_build_filename (folder, name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GString) damaged = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (from, &text, NULL, &error);
  g_assert_no_error (error);
  damaged = g_string_new (text);
  g_string_replace (damaged, "\nT7,19.6,", "\nT7,,", 0);
  g_file_set_contents (to, damaged->str, -1, &error);
  g_assert_no_error (error);
}

/* A vertebra without a body is none, and the table says which. */
static void
check_bodiless (void)
{
  static const char * const names[] = { "vertebrae.csv", "curvature.csv", "ribs.csv" };
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rollwise-XXXXXX", &error);
  g_autoptr (GFile) measures = g_file_new_for_path (folder);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    copy_damaged (folder, names[i]);
  g_assert_null (body_measures_read (measures, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
  g_assert_nonnull (strstr (error->message, "body_height_post of T7"));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
check_style (void)
{
  g_autoptr (GFile) good = make_file ("[ramp bone]\nletters = v; q\ntones = 3\nstops = #000 0; #ffffff 1\n"
                                      "[rules]\n.far = opacity:.5;fill:#123456\n");
  g_autoptr (GFile) bad = make_file ("[ramp bone]\nletters = v\ntones = 3\nstops = #000 0; #fff 0.4\n");
  g_autoptr (GError) error = NULL;
  g_autofree char *sheet = studio_style_make (good, &error);

  g_assert_no_error (error);
  g_assert_nonnull (strstr (sheet, ".v0,.q0{fill:#000000}\n"));
  g_assert_nonnull (strstr (sheet, ".v2,.q2{fill:#ffffff}\n"));
  g_assert_nonnull (strstr (sheet, ".far{opacity:.5;fill:#123456}\n"));
  g_assert_null (studio_style_make (bad, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
  g_assert_nonnull (strstr (error->message, "group \"ramp bone\""));
  g_file_delete (good, NULL, NULL);
  g_file_delete (bad, NULL, NULL);
}

/* The map is kept byte for byte; a file without one is refused. */
static void
check_merge (void)
{
  g_autoptr (StudioSvg) svg = studio_svg_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *merged = NULL;

  studio_svg_define (svg, "<mask id=\"m\"/>");
  studio_svg_open_group (svg, "T7", NULL, NULL);
  studio_svg_add_path (svg, "v0", "M0 0z");
  studio_svg_add_path (svg, "v1", NULL);
  studio_svg_close_group (svg);
  merged = studio_svg_merge (svg, "<svg>\n<defs>old</defs>\n<g id=\"picture\">old</g>\n  <g id=\"map\" a='b'/>\n</svg>\n",
                             "back.svg", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (merged, ==,
                   "<svg>\n<defs>\n<mask id=\"m\"/>\n</defs>\n<g id=\"picture\">\n<g id=\"T7\">\n"
                   "<path class=\"v0\" d=\"M0 0z\"/>\n</g>\n</g>\n  <g id=\"map\" a='b'/>\n</svg>\n");
  g_assert_null (studio_svg_merge (svg, "<svg><g id=\"picture\"/></svg>", "back.svg", &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_STRUCTURE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table/good", check_good);
  g_test_add_func ("/table/damaged", check_damaged);
  g_test_add_func ("/table/numbers", check_numbers);
  g_test_add_func ("/table/measures", check_measures);
  g_test_add_func ("/table/bodiless", check_bodiless);
  g_test_add_func ("/style/make", check_style);
  g_test_add_func ("/svg/merge", check_merge);

  return g_test_run ();
}
