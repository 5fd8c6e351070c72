/* test-style-sheets.c: the rules of styles and depths, as text beside the drawings
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-depth.h"

static const char * const drawings[] = {
  "back.svg", "side.svg", "section-c5.svg", "section-t7.svg", "section-l3.svg",
};

static char *
read_atlas (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", name, NULL);
  g_autoptr(GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* Adds to @found what @pattern has in its first group. */
static void
collect (const char *text,
         const char *pattern,
         GHashTable *found)
{
  g_autoptr(GRegex) regex = g_regex_new (pattern, G_REGEX_OPTIMIZE, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;

  for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    g_hash_table_add (found, g_match_info_fetch (match, 1));
}

/* The same in each of @texts. */
static void
collect_from_all (GHashTable *texts,
                  const char *pattern,
                  GHashTable *found)
{
  GHashTableIter iter;
  gpointer text;

  g_hash_table_iter_init (&iter, texts);
  while (g_hash_table_iter_next (&iter, &text, NULL))
    collect (text, pattern, found);
}

static GHashTable *
new_set (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* What stands before each brace, and between commas. */
static GHashTable *
read_selectors (const char *name)
{
  g_autofree char *text = read_atlas (name);
  g_autoptr(GHashTable) heads = new_set ();
  GHashTable *selectors = new_set ();
  GHashTableIter iter;
  gpointer head;

  collect (text, "(?m)^([^{}/ *][^{}]*)\\{", heads);
  g_assert_cmpuint (g_hash_table_size (heads), >, 100);
  g_hash_table_iter_init (&iter, heads);
  while (g_hash_table_iter_next (&iter, &head, NULL))
    {
      g_auto(GStrv) parts = g_strsplit (head, ",", -1);

      for (guint i = 0; parts[i] != NULL; i++)
        g_hash_table_add (selectors, g_strdup (g_strstrip (parts[i])));
    }

  return selectors;
}

static void
assert_within (GHashTable *some,
               GHashTable *all,
               const char *where)
{
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, some);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (!g_hash_table_contains (all, name))
      g_error ("%s: nothing is called %s", where, (char *) name);
}

/* White on black is black on white in other colours: what has no rule of its own on
 * the dark ground is filled black there. */
static void
test_high_contrast_twice (void)
{
  g_autoptr(GHashTable) on_white = read_selectors ("high-contrast.css");
  g_autoptr(GHashTable) on_black = read_selectors ("high-contrast-dark.css");

  assert_within (on_white, on_black, "high-contrast-dark.css");
}

/* Of one or more classes and ids: "#muscle-deep.clear" names two. */
static GHashTable *
split_selectors (GHashTable *selectors)
{
  GHashTable *names = new_set ();

  collect_from_all (selectors, "\\.([A-Za-z][A-Za-z0-9-]*)", names);

  return names;
}

static GHashTable *
read_classes (const char *drawing)
{
  g_autofree char *text = read_atlas (drawing);
  g_autoptr(GHashTable) values = new_set ();
  GHashTable *classes = new_set ();

  collect (text, " class=\"([^\"]+)\"", values);
  collect_from_all (values, "([^ ]+)", classes);

  return classes;
}

/* What of @painted is in the drawing and has no rule in @style is filled black. */
static void
assert_painted (GHashTable *painted,
                const char *drawing,
                const char *style)
{
  /* They only part what they are on from others, in the styles where that matters. */
  static const char * const may_lack[] = { "floating", "muscle-deep", "muscle-erector", "soft-edged", "veil-lines", NULL };
  g_autoptr(GHashTable) selectors = read_selectors (style);
  g_autoptr(GHashTable) named = split_selectors (selectors);
  g_autoptr(GHashTable) classes = read_classes (drawing);
  GHashTableIter iter;
  gpointer name;

  g_assert_cmpuint (g_hash_table_size (classes), >, 50);
  g_hash_table_iter_init (&iter, classes);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (g_hash_table_contains (painted, name) && !g_hash_table_contains (named, name) && !g_strv_contains (may_lack, name))
      g_error ("%s has no rule for .%s of %s", style, (char *) name, drawing);
}

/* What is painted in the light is told how in every other style. */
static void
test_every_class_in_every_style (void)
{
  static const char * const styles[] = { "dark.css", "high-contrast.css", "high-contrast-dark.css", "print.css" };
  g_autoptr(GHashTable) light = read_selectors ("light.css");
  g_autoptr(GHashTable) painted = split_selectors (light);

  for (guint i = 0; i < G_N_ELEMENTS (drawings); i++)
    for (guint j = 0; j < G_N_ELEMENTS (styles); j++)
      assert_painted (painted, drawings[i], styles[j]);
}

/* A rule for a class that no drawing has does nothing, and nobody sees it. The tones
 * of a ramp count as one: a drawing need not have them all. */
static void
test_styles_name_what_there_is (void)
{
  static const char * const styles[] = { "light.css", "dark.css", "high-contrast.css", "high-contrast-dark.css", "print.css" };
  g_autoptr(GHashTable) there = new_set ();

  for (guint i = 0; i < G_N_ELEMENTS (drawings); i++)
    {
      g_autofree char *text = read_atlas (drawings[i]);
      g_autoptr(GHashTable) classes = read_classes (drawings[i]);

      collect (text, " rw:ramp=\"([a-z]+)\"", there);
      collect_from_all (classes, "^([A-Za-z-]+)[0-9]*$", there);
    }
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      g_autoptr(GHashTable) selectors = read_selectors (styles[i]);
      g_autoptr(GHashTable) named = new_set ();

      collect_from_all (selectors, "\\.([A-Za-z-]+)", named);
      assert_within (named, there, styles[i]);
    }
}

/* What is moved is drawn in its place a second time: the very tone of a ramp that a drawing
 * begins with, and not any of them. */
static void
test_moved_tones_are_there (void)
{
  static const char * const styles[] = { "high-contrast.css", "high-contrast-dark.css", "print.css" };
  g_autoptr(GHashTable) there = new_set ();

  for (guint i = 0; i < G_N_ELEMENTS (drawings); i++)
    {
      g_autoptr(GHashTable) classes = read_classes (drawings[i]);

      collect_from_all (classes, "^(.+)$", there);
    }
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      g_autofree char *text = read_atlas (styles[i]);
      g_autoptr(GHashTable) heads = new_set ();
      g_autoptr(GHashTable) moved = new_set ();

      collect (text, "(?m)^([^{}/ *][^{}]*)\\{[^{}]*transform:", heads);
      g_assert_cmpuint (g_hash_table_size (heads), >, 0);
      collect_from_all (heads, "\\.([A-Za-z0-9-]+)", moved);
      assert_within (moved, there, styles[i]);
    }
}

static char *
get_depth_rules (RwAspect aspect)
{
  GString *rules = g_string_new (NULL);

  for (int depth = 0; depth < RW_N_DEPTHS; depth++)
    for (int layers = 0; layers <= RW_LAYERS_PICTURE; layers++)
      rw_depth_append_rules (depth, aspect, layers, rules);

  return g_string_free (rules, FALSE);
}

/* A rule for what no drawing has does nothing, and nobody sees it. */
static void
test_depths_name_what_there_is (void)
{
  g_autoptr(GHashTable) there = new_set ();
  g_autoptr(GHashTable) named = new_set ();

  for (guint i = 0; i < G_N_ELEMENTS (drawings); i++)
    {
      g_autofree char *text = read_atlas (drawings[i]);

      collect (text, " id=\"([a-z0-9-]+)\"", there);
    }
  for (int aspect = 0; aspect < RW_N_ASPECTS; aspect++)
    {
      g_autofree char *rules = get_depth_rules (aspect);

      collect (rules, "#([a-z][a-z0-9-]*)", named);
    }

  g_assert_cmpuint (g_hash_table_size (named), >, 20);
  assert_within (named, there, "rw-depth.c");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/style-sheets/high-contrast-twice", test_high_contrast_twice);
  g_test_add_func ("/style-sheets/every-class-in-every-style", test_every_class_in_every_style);
  g_test_add_func ("/style-sheets/styles-name-what-there-is", test_styles_name_what_there_is);
  g_test_add_func ("/style-sheets/moved-tones-are-there", test_moved_tones_are_there);
  g_test_add_func ("/style-sheets/depths-name-what-there-is", test_depths_name_what_there_is);

  return g_test_run ();
}
