/* test-number.c: numbers and words of enumerations as text
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <locale.h>
#include <math.h>

#include "rw-error.h"
#include "rw-number.h"

static const struct
{
  const char *text;
  double value;
} good[] = {
  { "0", 0.0 }, { "-0", 0.0 }, { "+7", 7.0 }, { "7", 7.0 }, { "-3.5", -3.5 },
  { ".5", 0.5 }, { "-.5", -0.5 }, { "+.5", 0.5 }, { "5.", 5.0 }, { "1e3", 1000.0 },
  { "1E3", 1000.0 }, { "1e+3", 1000.0 }, { "1.25e-2", 0.0125 }, { "0012", 12.0 },
  { "1e-400", 0.0 }, { "123456.789", 123456.789 },
};

static const char * const bad[] = {
  "", " ", " 1", "1 ", "1,5", "1.2.3", "--1", "+-1", "e3", ".", "-", "+", "-.", ".e1", "1e", "1e+",
  "0x10", "0X1p3", "inf", "-inf", "infinity", "nan", "NaN", "1e999", "-1e999", "1_000", "１",
  "1\n", "1;", "1mm", "100%", "²", "\xff", "\xc3",
  "\xff\xfe\xc3\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"
  "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff",
  "11111111111111111111111111111111111111111111111111111111111111111",
};

static void
check_numbers (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr(GError) error = NULL;
      double value = NAN;

      g_assert_true (rw_number_parse (good[i].text, -1e9, 1e9, &value, &error));
      g_assert_no_error (error);
      g_assert_cmpfloat (value, ==, good[i].value);
    }

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr(GError) error = NULL;
      double value = 42.0;

      g_assert_false (rw_number_parse (bad[i], -1e9, 1e9, &value, &error));
      g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_cmpfloat (value, ==, 42.0);
    }
}

/* Whatever the locale, a message has the point that an answer must have. */
static void
check_range_message (void)
{
  g_autoptr(GError) error = NULL;
  double value;

  g_assert_false (rw_number_parse ("3", 0.5, 2.5, &value, &error));
  g_assert_cmpstr (error->message, ==, "found 3; expected a number from 0.5 to 2.5");
}

static void
test_parse (void)
{
  check_numbers ();
  check_range_message ();
}

static void
test_parse_comma (void)
{
  static const char * const names[] = {
    "de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "es_ES.UTF-8", "nl_NL.UTF-8", "ru_RU.UTF-8",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (setlocale (LC_NUMERIC, names[i]) != NULL)
      {
        g_assert_cmpstr (localeconv ()->decimal_point, ==, ",");
        check_numbers ();
        check_range_message ();
        setlocale (LC_NUMERIC, "C");
        return;
      }

  g_test_skip ("no locale with a decimal comma is installed");
}

static void
test_range (void)
{
  double value;

  g_assert_true (rw_number_parse ("-2", -2.0, 3.0, &value, NULL));
  g_assert_true (rw_number_parse ("3", -2.0, 3.0, &value, NULL));

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_false (rw_number_parse (i == 0 ? "-2.001" : "3.001", -2.0, 3.0, &value, &error));
      g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
      g_assert_nonnull (strstr (error->message, "from -2 to 3"));
    }
}

static void
test_scan_none (void)
{
  static const char * const none[] = { "", " 1", "x", "-", ".", "1e999", "nan", "inf" };

  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    {
      const char *end = NULL;
      double value = 42.0;

      g_assert_false (rw_number_scan (none[i], &end, &value));
      g_assert_true (end == none[i]);
      g_assert_cmpfloat (value, ==, 42.0);
    }
}

static void
test_scan (void)
{
  static const struct
  {
    const char *text;
    int length;
    double value;
  } rows[] = {
    { "1.5.5", 3, 1.5 }, { "10-20", 2, 10.0 }, { "1e3e3", 3, 1000.0 }, { "1e", 1, 1.0 },
    { "2ex", 1, 2.0 }, { "-.5-.5", 3, -0.5 }, { "0x10", 1, 0.0 }, { "7,8", 1, 7.0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *end = NULL;
      double value = NAN;

      g_assert_true (rw_number_scan (rows[i].text, &end, &value));
      g_assert_cmpint (end - rows[i].text, ==, rows[i].length);
      g_assert_cmpfloat (value, ==, rows[i].value);
    }
}

#define TEST_TYPE_FRUIT (test_fruit_get_type ())
GType test_fruit_get_type (void);

G_DEFINE_ENUM_TYPE (TestFruit, test_fruit,
                    G_DEFINE_ENUM_VALUE (0, "apple"),
                    G_DEFINE_ENUM_VALUE (1, "blood-orange"),
                    G_DEFINE_ENUM_VALUE (4, "cherry"))

static void
test_enum (void)
{
  g_autofree char *nicks = rw_enum_dup_nicks (TEST_TYPE_FRUIT);
  int value = -1;

  g_assert_cmpstr (nicks, ==, "apple, blood-orange, cherry");
  g_assert_cmpstr (rw_enum_get_nick (TEST_TYPE_FRUIT, 1), ==, "blood-orange");
  g_assert_true (rw_enum_from_nick (TEST_TYPE_FRUIT, "cherry", &value));
  g_assert_cmpint (value, ==, 4);
  g_assert_false (rw_enum_from_nick (TEST_TYPE_FRUIT, "Cherry", &value));
  g_assert_false (rw_enum_from_nick (TEST_TYPE_FRUIT, "", &value));
  g_assert_cmpint (value, ==, 4);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/number/parse", test_parse);
  g_test_add_func ("/number/parse-comma-locale", test_parse_comma);
  g_test_add_func ("/number/range", test_range);
  g_test_add_func ("/number/scan", test_scan);
  g_test_add_func ("/number/scan-none", test_scan_none);
  g_test_add_func ("/number/enum", test_enum);

  return g_test_run ();
}
