/* test-person.c: what a person told about themselves
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-person.h"

static void
assert_ids (const char * const *ids,
            const char         *expected)
{
  g_autofree char *joined = g_strjoinv (" ", (char **) ids);

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_sorted_and_once (void)
{
  const char * const conditions[] = { "osteoporosis", "dvt", "osteoporosis", NULL };
  const char * const red_flags[] = { "night-pain", NULL };
  g_autoptr(RwPerson) person = rw_person_new (conditions, red_flags);

  assert_ids (rw_person_get_conditions (person), "dvt osteoporosis");
  assert_ids (rw_person_get_red_flags (person), "night-pain");
}

static void
test_nothing (void)
{
  g_autoptr(RwPerson) person = rw_person_new (NULL, NULL);

  assert_ids (rw_person_get_conditions (person), "");
  assert_ids (rw_person_get_red_flags (person), "");
}

static void
test_boxed (void)
{
  g_auto(GValue) value = G_VALUE_INIT;
  RwPerson *person = rw_person_new (NULL, NULL);

  g_value_init (&value, RW_TYPE_PERSON);
  g_value_take_boxed (&value, person);
  g_assert_true (g_value_get_boxed (&value) == person);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/person/sorted-and-once", test_sorted_and_once);
  g_test_add_func ("/person/nothing", test_nothing);
  g_test_add_func ("/person/boxed", test_boxed);

  return g_test_run ();
}
