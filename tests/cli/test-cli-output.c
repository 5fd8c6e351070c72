/* test-cli-output.c: what the verbs print, and that it is the same everywhere
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-program.h"

static const char * const calls[] = {
  "assess",
  "assess --format=json",
  "assess --format=json --tool=lacrosse-ball --offset=-12.25 --angle=33.5 --level=L3",
  "map",
  "map --format=json --tool=peanut-ball",
  "regions",
  "regions --format=json --view=back",
  "levels",
  "levels --format=json",
};

static void
test_same_bytes_twice (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_auto(Run) a = run_call (calls[i]);
      g_auto(Run) b = run_call (calls[i]);

      assert_done (calls[i], &a);
      g_assert_cmpstr (a.output, ==, b.output);
      g_assert_true (g_str_has_suffix (a.output, "\n"));
    }
}

/* Makes a locale with a decimal comma in @folder. */
static void
make_comma_locale (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "de_DE.UTF-8", NULL);
  const char * const argv[] = { "localedef", "-i", "de_DE", "-f", "UTF-8", path, NULL };

  g_spawn_sync (NULL, (char **) argv, NULL,
                G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL,
                NULL, NULL, NULL, NULL, NULL, NULL);
}

/* What a program of the system says that the locale's point is. */
static gboolean
has_decimal_comma (const char *folder)
{
  g_autofree char *path = g_strdup_printf ("LOCPATH=%s", folder);
  const char * const argv[] = { "env", path, "LC_ALL=de_DE.UTF-8", "locale", "decimal_point", NULL };
  g_autofree char *point = NULL;

  return g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL,
                       NULL, NULL, &point, NULL, NULL, NULL) &&
         g_str_equal (point, ",\n");
}

static void
assert_same_in_locale (const char *call,
                       const char *folder)
{
  g_autoptr(GSubprocessLauncher) launcher = launcher_new ();
  g_auto(GStrv) words = g_strsplit (call, " ", -1);
  g_auto(Run) plain = run_call (call);
  g_auto(Run) comma = { 0 };

  g_subprocess_launcher_setenv (launcher, "LOCPATH", folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "LC_ALL", "de_DE.UTF-8", TRUE);
  /* Texts stay in English, so that only numbers could differ. */
  g_subprocess_launcher_setenv (launcher, "LANGUAGE", "C", TRUE);
  comma = run_launched (launcher, (const char * const *) words);

  assert_done (call, &comma);
  g_assert_cmpstr (comma.output, ==, plain.output);
}

static void
test_comma_locale (void)
{
  g_autofree char *folder = g_dir_make_tmp ("rollwise-locale-XXXXXX", NULL);
  g_autofree char *command = g_strdup_printf ("rm -r '%s'", folder);

  make_comma_locale (folder);
  if (has_decimal_comma (folder))
    for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
      assert_same_in_locale (calls[i], folder);
  else
    g_test_skip ("there is no locale with a decimal comma, and none can be made");

  g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL);
}

static void
test_regions (void)
{
  g_autoptr(JsonNode) node = run_json ("regions --format=json");
  JsonArray *regions = json_object_get_array_member (json_node_get_object (node), "regions");
  JsonObject *first = json_array_get_object_element (regions, 0);
  g_autoptr(GList) names = json_object_get_members (first);
  const char * const expected[] = {
    "region", "kind", "side", "levels", "centre_mm", "area_mm2", "bounds_mm"
  };
  GList *name = names;

  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (node), "view"), ==, "back");
  g_assert_cmpuint (json_array_get_length (regions), ==, 26);
  g_assert_cmpuint (g_list_length (names), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++, name = name->next)
    g_assert_cmpstr (name->data, ==, expected[i]);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (first, "levels")), ==, 2);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (first, "centre_mm")), ==, 2);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (first, "bounds_mm")), ==, 4);
}

/* The regions of the other views are those of the back view. */
static void
test_regions_of_views (void)
{
  static const struct { const char *call; const char *view; const char *level; } cases[] = {
    { "regions --format=json --view=side", "side", NULL },
    { "regions --format=json --view=section --level=C3", "section", "C5" },
    { "regions --format=json --view=section", "section", "T7" },
    { "regions --format=json --view=section --level=T12/L1", "section", "L3" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(JsonNode) node = run_json (cases[i].call);
      JsonObject *object = json_node_get_object (node);

      g_assert_cmpstr (json_object_get_string_member (object, "view"), ==, cases[i].view);
      g_assert_cmpstr (json_object_get_string_member_with_default (object, "level", NULL), ==, cases[i].level);
      g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "regions")), >, 0);
    }
}

static const char *
get_level (JsonArray *levels,
           guint      index)
{
  return json_object_get_string_member (json_array_get_object_element (levels, index), "level");
}

static void
test_levels (void)
{
  g_autoptr(JsonNode) node = run_json ("levels --format=json");
  JsonArray *levels = json_object_get_array_member (json_node_get_object (node), "levels");
  guint n_levels = json_array_get_length (levels);
  double before = -1.0;

  g_assert_cmpuint (n_levels, ==, 30);
  g_assert_cmpstr (get_level (levels, 0), ==, "C1");
  g_assert_cmpstr (get_level (levels, n_levels - 1), ==, "Co");
  for (guint i = 0; i < n_levels; i++)
    {
      JsonObject *level = json_array_get_object_element (levels, i);

      g_assert_cmpfloat (json_object_get_double_member (level, "top_mm"), >=, before);
      before = json_object_get_double_member (level, "bottom_mm");
      g_assert_cmpfloat (before, >, json_object_get_double_member (level, "top_mm"));
      g_assert_cmpfloat (json_object_get_double_member (level, "bearing_half_width_mm"), >, 0.0);
    }
}

static void
test_map (void)
{
  g_autoptr(JsonNode) node = run_json ("map --format=json");
  JsonArray *regions = json_object_get_array_member (json_node_get_object (node), "regions");

  for (guint i = 0; i < json_array_get_length (regions); i++)
    {
      JsonObject *region = json_array_get_object_element (regions, i);
      const char *id = json_object_get_string_member (region, "region");
      const char *rating = json_object_get_string_member (region, "rating");

      g_assert_cmpuint (json_array_get_length (json_object_get_array_member (region, "reasons")), ==, 1);
      if (g_str_equal (id, "thoracic-left"))
        g_assert_cmpstr (rating, ==, "safe");
      if (g_str_equal (id, "lumbar-right"))
        g_assert_cmpstr (rating, ==, "cautious");
      if (g_str_equal (id, "thoracic-midline"))
        g_assert_cmpstr (rating, ==, "avoid");
    }
}

static void
test_help_and_version (void)
{
  const char * const verbs[] = { "assess", "map", "regions", "levels", "render", "check" };
  g_auto(Run) help = run_call ("--help");
  g_auto(Run) version = run_call ("--version");

  assert_done ("--help", &help);
  assert_done ("--version", &version);
  g_assert_true (g_str_has_prefix (version.output, "rollwise "));

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      g_autofree char *call = g_strdup_printf ("%s --help", verbs[i]);
      g_autofree char *usage = g_strdup_printf ("Usage: rollwise %s", verbs[i]);
      g_auto(Run) run = run_call (call);

      assert_done (call, &run);
      g_assert_true (g_str_has_prefix (run.output, usage));
      g_assert_nonnull (strstr (help.output, usage + strlen ("Usage: ")));
    }
}

/* Without its data every verb fails with a line, and none guesses. */
static void
test_no_data (void)
{
  const char * const data_calls[] = { "assess", "map", "regions", "levels", "render -o /tmp/never.png" };

  for (guint i = 0; i < G_N_ELEMENTS (data_calls); i++)
    {
      g_autoptr(GSubprocessLauncher) launcher = launcher_new ();
      g_auto(GStrv) words = g_strsplit (data_calls[i], " ", -1);
      g_auto(Run) run = { 0 };

      g_subprocess_launcher_setenv (launcher, "ROLLWISE_DATA_DIR", "/nowhere", TRUE);
      run = run_launched (launcher, (const char * const *) words);
      assert_failed (data_calls[i], &run, 1);
      g_assert_nonnull (strstr (run.errors, "/nowhere/atlas/back.svg"));
    }
}

/* A full disk is no success. */
static void
test_full (void)
{
  g_autoptr(GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_auto(Run) run = { 0 };

  g_subprocess_launcher_set_stdout_file_path (launcher, "/dev/full");
  run = run_launched (launcher, (const char * const []) { "levels", NULL });
  run.output = g_strdup ("");
  assert_failed ("levels > /dev/full", &run, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/output/same-bytes-twice", test_same_bytes_twice);
  g_test_add_func ("/cli/output/comma-locale", test_comma_locale);
  g_test_add_func ("/cli/output/regions", test_regions);
  g_test_add_func ("/cli/output/regions-of-views", test_regions_of_views);
  g_test_add_func ("/cli/output/levels", test_levels);
  g_test_add_func ("/cli/output/map", test_map);
  g_test_add_func ("/cli/output/help-and-version", test_help_and_version);
  g_test_add_func ("/cli/output/no-data", test_no_data);
  g_test_add_func ("/cli/output/full", test_full);

  return g_test_run ();
}
