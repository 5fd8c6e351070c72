/* test-content.c: the views of one body, and views that do not fit it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <glib/gstdio.h>
#include <string.h>

#include "rw-content.h"
#include "rw-error.h"

static const char * const files[] = {
  "atlas/back.svg", "atlas/side.svg",
  "atlas/section-c5.svg", "atlas/section-t7.svg", "atlas/section-l3.svg",
  "rules.xml", "guidance.xml", "topics.xml",
};

static RwContent *
read_shipped (void)
{
  g_autoptr(GFile) folder = rw_content_get_default_folder ();
  g_autoptr(GError) error = NULL;
  RwContent *content = rw_content_new (folder, &error);

  g_assert_no_error (error);
  g_assert_nonnull (content);
  return content;
}

static const char *
get_section_level (RwContent *content,
                   double     y)
{
  RwAtlas *section = rw_content_get_view (content, RW_ASPECT_SECTION, y);

  g_assert_cmpint (rw_atlas_get_aspect (section), ==, RW_ASPECT_SECTION);
  return rw_atlas_get_level (section, 0)->id;
}

static void
test_views (void)
{
  g_autoptr(RwContent) content = read_shipped ();
  RwAtlas *back = rw_content_get_atlas (content);
  RwAtlas *side = rw_content_get_view (content, RW_ASPECT_SIDE, 0.0);

  g_assert_true (rw_content_get_view (content, RW_ASPECT_BACK, 0.0) == back);
  g_assert_cmpint (rw_atlas_get_aspect (back), ==, RW_ASPECT_BACK);
  g_assert_cmpint (rw_atlas_get_aspect (side), ==, RW_ASPECT_SIDE);
  g_assert_cmpuint (rw_atlas_get_n_levels (side), ==, rw_atlas_get_n_levels (back));
}

/* The nearest by the middle of its vertebra, and at the ends the last ones. */
static void
test_sections (void)
{
  g_autoptr(RwContent) content = read_shipped ();
  RwAtlas *back = rw_content_get_atlas (content);
  double c5 = rw_level_get_middle (rw_atlas_find_level (back, "C5"));
  double t7 = rw_level_get_middle (rw_atlas_find_level (back, "T7"));
  double l3 = rw_level_get_middle (rw_atlas_find_level (back, "L3"));

  g_assert_cmpstr (get_section_level (content, c5), ==, "C5");
  g_assert_cmpstr (get_section_level (content, t7), ==, "T7");
  g_assert_cmpstr (get_section_level (content, l3), ==, "L3");
  g_assert_cmpstr (get_section_level (content, -500.0), ==, "C5");
  g_assert_cmpstr (get_section_level (content, 900.0), ==, "L3");
  g_assert_cmpstr (get_section_level (content, (c5 + t7) / 2.0 - 0.1), ==, "C5");
  g_assert_cmpstr (get_section_level (content, (c5 + t7) / 2.0 + 0.1), ==, "T7");
  g_assert_cmpstr (get_section_level (content, (t7 + l3) / 2.0 - 0.1), ==, "T7");
  g_assert_cmpstr (get_section_level (content, (t7 + l3) / 2.0 + 0.1), ==, "L3");

  for (guint i = 0; i < RW_CONTENT_N_SECTIONS; i++)
    g_assert_cmpint (rw_atlas_get_aspect (rw_content_get_section (content, i)), ==, RW_ASPECT_SECTION);
}

/* Copies the shipped files, in one of which @from becomes @to, and the file is
 * gone where @to is %NULL. */
static void
copy_files (const char *folder,
            const char *name,
            const char *from,
            const char *to)
{
  g_autofree char *atlas = g_build_filename (folder, "atlas", NULL);

  g_mkdir_with_parents (atlas, 0755);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *source = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), files[i], NULL);
      g_autofree char *copy = g_build_filename (folder, files[i], NULL);
      g_autofree char *text = NULL;
      g_autoptr(GString) changed = NULL;
      g_autoptr(GError) error = NULL;
      gboolean hit = g_str_equal (files[i], name);

      if (hit && to == NULL)
        continue;

      g_file_get_contents (source, &text, NULL, &error);
      g_assert_no_error (error);
      changed = g_string_new (text);
      if (hit)
        g_assert_cmpuint (g_string_replace (changed, from, to, 1), ==, 1);
      g_file_set_contents (copy, changed->str, changed->len, &error);
      g_assert_no_error (error);
    }
}

static void
remove_files (const char *folder)
{
  g_autofree char *atlas = g_build_filename (folder, "atlas", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *copy = g_build_filename (folder, files[i], NULL);

      g_unlink (copy);
    }
  g_rmdir (atlas);
  g_rmdir (folder);
}

static void
assert_refused (const char *name,
                const char *from,
                const char *to,
                int         code,
                const char *word)
{
  g_autofree char *folder = g_dir_make_tmp ("rollwise-content-XXXXXX", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (folder);
  g_autoptr(GError) error = NULL;

  copy_files (folder, name, from, to);
  g_assert_null (rw_content_new (file, &error));
  g_test_message ("%s", error->message);
  g_assert_error (error, RW_ERROR, code);
  g_assert_nonnull (strstr (error->message, name));
  g_assert_nonnull (strstr (error->message, word));
  remove_files (folder);
}

static void
test_broken_views (void)
{
  for (guint i = 1; i < 5; i++)
    {
      assert_refused (files[i], "", NULL, RW_ERROR_READ, "no such file");
      assert_refused (files[i], "</svg>", "", RW_ERROR_SYNTAX, ":");
      assert_refused (files[i], "rw:landmark=\"back\"", "rw:landmark=\"front\"", RW_ERROR_STRUCTURE, "“back”");
    }
}

/* Each is good, but not of the same body. */
static void
test_other_body (void)
{
  assert_refused ("atlas/side.svg", "rw:view=\"side\"", "rw:view=\"section\"", RW_ERROR_STRUCTURE, "several levels");
  assert_refused ("atlas/section-t7.svg", "rw:view=\"section\"", "rw:view=\"side\"", RW_ERROR_VALUE, "“section”");
  assert_refused ("atlas/section-t7.svg", "rw:level=\"T7\"", "rw:level=\"T13\"", RW_ERROR_REFERENCE, "“T13”");
  assert_refused ("atlas/side.svg", "rw:region=\"sacrum\"", "rw:region=\"knee\"", RW_ERROR_REFERENCE, "“knee”");
  assert_refused ("atlas/section-c5.svg", "rw:kind=\"cervical\"", "rw:kind=\"sacrum\"", RW_ERROR_REFERENCE, "“neck”");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/content/views", test_views);
  g_test_add_func ("/content/sections", test_sections);
  g_test_add_func ("/content/broken-views", test_broken_views);
  g_test_add_func ("/content/other-body", test_other_body);

  return g_test_run ();
}
