/* test-units.c: lengths in words
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "rw-number.h"
#include "rw-units.h"

static void
assert_length (RwUnits     units,
               double      length,
               const char *expected)
{
  g_autofree char *found = rw_units_dup_length (units, length);

  g_assert_cmpstr (found, ==, expected);
}

/* A length and its unit stay together at the end of a line. */
static void
test_metric (void)
{
  assert_length (RW_UNITS_CENTIMETRES, 450.0, "45\u00a0cm");
  assert_length (RW_UNITS_CENTIMETRES, 63.0, "6.3\u00a0cm");
  assert_length (RW_UNITS_CENTIMETRES, 10.0, "1\u00a0cm");
  assert_length (RW_UNITS_CENTIMETRES, 5.0, "0.5\u00a0cm");
  assert_length (RW_UNITS_CENTIMETRES, 149.6, "15\u00a0cm");
  assert_length (RW_UNITS_CENTIMETRES, 62.74, "6.3\u00a0cm");
  assert_length (RW_UNITS_CENTIMETRES, 0.0, "0\u00a0cm");
  assert_length (RW_UNITS_MILLIMETRES, 450.0, "450\u00a0mm");
  assert_length (RW_UNITS_MILLIMETRES, 62.74, "63\u00a0mm");
}

/* To the quarter that is nearest. */
static void
test_inches (void)
{
  assert_length (RW_UNITS_INCHES, 450.0, "17¾\u00a0in");
  assert_length (RW_UNITS_INCHES, 150.0, "6\u00a0in");
  assert_length (RW_UNITS_INCHES, 63.0, "2½\u00a0in");
  assert_length (RW_UNITS_INCHES, 12.7, "½\u00a0in");
  assert_length (RW_UNITS_INCHES, 5.0, "¼\u00a0in");
  assert_length (RW_UNITS_INCHES, 25.4, "1\u00a0in");
  assert_length (RW_UNITS_INCHES, 900.0, "35½\u00a0in");
  assert_length (RW_UNITS_INCHES, 24.0, "1\u00a0in");
  assert_length (RW_UNITS_INCHES, 0.0, "0\u00a0in");

  for (int quarters = 0; quarters <= 160; quarters++)
    {
      g_autofree char *exact = rw_units_dup_length (RW_UNITS_INCHES, quarters * 6.35);
      g_autofree char *near = rw_units_dup_length (RW_UNITS_INCHES, quarters * 6.35 + 3.0);

      g_assert_cmpstr (exact, ==, near);
    }
}

static void
test_tools (void)
{
  static const struct { RwToolKind kind; RwUnits units; const char *words; } rows[] = {
    { RW_TOOL_FOAM_ROLLER, RW_UNITS_CENTIMETRES, "45 × 15\u00a0cm" },
    { RW_TOOL_FOAM_ROLLER, RW_UNITS_INCHES, "17¾ × 6\u00a0in" },
    { RW_TOOL_LACROSSE_BALL, RW_UNITS_CENTIMETRES, "6.3\u00a0cm across" },
    { RW_TOOL_LACROSSE_BALL, RW_UNITS_MILLIMETRES, "63\u00a0mm across" },
    { RW_TOOL_PEANUT_BALL, RW_UNITS_INCHES, "2 balls, 2½\u00a0in each" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *words = NULL;
      RwTool tool;

      rw_tool_init (&tool, rows[i].kind, RW_DENSITY_MEDIUM);
      words = rw_units_dup_tool_size (rows[i].units, &tool);
      g_assert_cmpstr (words, ==, rows[i].words);
    }
}

static void
test_names (void)
{
  g_assert_cmpstr (rw_units_get_name (RW_UNITS_CENTIMETRES), ==, "Centimetres");
  g_assert_cmpstr (rw_units_get_name (RW_UNITS_MILLIMETRES), ==, "Millimetres");
  g_assert_cmpstr (rw_units_get_name (RW_UNITS_INCHES), ==, "Inches");
  g_assert_cmpstr (rw_enum_get_nick (RW_TYPE_UNITS, RW_UNITS_INCHES), ==, "inches");
}

/* Few systems have more than one language: here each is made that is asked for.
 * Without the tool for it, what is not installed is skipped. */
static gboolean
use_locale (int         category,
            const char *name)
{
  const char *folder = g_getenv ("LOCPATH");
  g_autofree char *source = g_strndup (name, strcspn (name, "."));
  g_autofree char *path = g_build_filename (folder, name, NULL);
  const char *argv[] = { "localedef", "-i", source, "-f", "UTF-8", path, NULL };

  if (!g_file_test (path, G_FILE_TEST_IS_DIR))
    g_spawn_sync (NULL, (char **) argv, NULL,
                  G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL,
                  NULL, NULL, NULL, NULL, NULL, NULL);
  if (setlocale (category, name) != NULL)
    return TRUE;

  g_test_skip ("no other language can be made: is the package locales installed?");

  return FALSE;
}

/* Where a comma parts the tenths, there is one. */
static void
test_decimal_sign (void)
{
  if (!use_locale (LC_NUMERIC, "de_DE.UTF-8"))
    return;

  assert_length (RW_UNITS_CENTIMETRES, 63.0, "6,3\u00a0cm");
  assert_length (RW_UNITS_CENTIMETRES, 450.0, "45\u00a0cm");
  setlocale (LC_NUMERIC, "C");
}

/* By how a region measures, and not by its language. */
static void
test_default (void)
{
  static const struct { const char *name; RwUnits units; } rows[] = {
    { "en_US.UTF-8", RW_UNITS_INCHES },
    { "en_GB.UTF-8", RW_UNITS_CENTIMETRES },
    { "de_DE.UTF-8", RW_UNITS_CENTIMETRES },
  };

  g_assert_cmpint (rw_units_get_default (), ==, RW_UNITS_CENTIMETRES);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      if (!use_locale (LC_MEASUREMENT, rows[i].name))
        return;
      g_assert_cmpint (rw_units_get_default (), ==, rows[i].units);
    }
  setlocale (LC_MEASUREMENT, "C");
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = NULL;

  g_test_init (&argc, &argv, NULL);
  folder = g_test_build_filename (G_TEST_BUILT, "locales", NULL);
  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  g_setenv ("LOCPATH", folder, TRUE);

  g_test_add_func ("/units/metric", test_metric);
  g_test_add_func ("/units/inches", test_inches);
  g_test_add_func ("/units/tools", test_tools);
  g_test_add_func ("/units/names", test_names);
  g_test_add_func ("/units/decimal-sign", test_decimal_sign);
  g_test_add_func ("/units/default", test_default);

  return g_test_run ();
}
