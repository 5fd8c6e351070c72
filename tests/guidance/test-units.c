/* test-units.c: lengths in words
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <locale.h>

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

/* Where a comma parts the tenths, there is one. Not every system has such a language. */
static void
test_decimal_sign (void)
{
  static const char * const names[] = { "de_DE.UTF-8", "fr_FR.UTF-8", "es_ES.UTF-8", "ru_RU.UTF-8" };
  const char *found = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names) && found == NULL; i++)
    found = setlocale (LC_NUMERIC, names[i]);
  if (found == NULL)
    {
      g_test_skip ("no language with a decimal comma is installed");
      return;
    }

  assert_length (RW_UNITS_CENTIMETRES, 63.0, "6,3\u00a0cm");
  assert_length (RW_UNITS_CENTIMETRES, 450.0, "45\u00a0cm");
  setlocale (LC_NUMERIC, "C");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/units/metric", test_metric);
  g_test_add_func ("/units/inches", test_inches);
  g_test_add_func ("/units/tools", test_tools);
  g_test_add_func ("/units/names", test_names);
  g_test_add_func ("/units/decimal-sign", test_decimal_sign);

  return g_test_run ();
}
