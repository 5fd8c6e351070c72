/* test-credits.c: the words for sources
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-credits.h"
#include "rw-shipped.h"

static void
assert_name (RwRules    *rules,
             const char *id,
             const char *expected)
{
  g_autofree char *name = rw_credits_dup_name (rw_rules_find_source (rules, id));

  g_assert_cmpstr (name, ==, expected);
}

static void
test_names (void)
{
  g_autoptr(RwRules) rules = shipped_rules ();

  assert_name (rules, "frost-2026", "Grant Frost, physiotherapist, 2026");
  assert_name (rules, "behm-2020", "Behm and others, 2020");
  assert_name (rules, "fijavz-2024", "Fijavž, Frangež, Vauhnik, 2024");
  assert_name (rules, "rollwise-caution", "The Rollwise developers");
  assert_name (rules, "density-maker", "321 STRONG");
  assert_name (rules, "clinic-low-back-no", "Pages that advise against a roller on the low back");
}

static void
test_line (void)
{
  g_autoptr(RwRules) rules = shipped_rules ();
  g_autofree char *line = rw_credits_dup_line (rules, (const char * const []) { "behm-2020", "film", "clinic-neck", NULL });

  g_assert_cmpstr (line, ==, "Behm and others, 2020 (Review or reference) · Sharecare (Clinicians)");
  g_assert_null (rw_credits_dup_line (rules, (const char * const []) { NULL }));
  g_assert_null (rw_credits_dup_line (rules, (const char * const []) { "film", NULL }));
}

static void
test_strengths (void)
{
  const char * const *known = rw_rules_get_strengths ();

  g_assert_cmpstr (known[0], ==, "consensus-study");
  for (guint i = 0; known[i] != NULL; i++)
    {
      g_assert_cmpstr (rw_credits_strength (known[i]), !=, known[i]);
      g_assert_cmpuint (rw_credits_strength_meaning (known[i])[0], !=, '\0');
    }
}

/* Every source has a strength in words, and a name that is not the whole of it. */
static void
test_sources (void)
{
  g_autoptr(RwRules) rules = shipped_rules ();
  guint n_anatomy = 0;

  g_assert_cmpuint (rw_rules_get_n_sources (rules), >=, 30);
  for (guint i = 0; i < rw_rules_get_n_sources (rules); i++)
    {
      const RwSource *source = rw_rules_get_source (rules, i);
      g_autofree char *name = rw_credits_dup_name (source);

      g_test_message ("%s: %s (%s)", source->id, name, rw_credits_strength (source->strength));
      g_assert_true (rw_rules_find_source (rules, source->id) == source);
      g_assert_true (g_utf8_strlen (name, -1) <= 80);
      n_anatomy += rw_credits_is_only_anatomy (source);
    }
  g_assert_cmpuint (n_anatomy, ==, 2);
  g_assert_true (rw_credits_is_only_anatomy (rw_rules_find_source (rules, "rollwise-caution")));
  g_assert_false (rw_credits_is_only_anatomy (rw_rules_find_source (rules, "fijavz-2024")));
}

static void
test_dates (void)
{
  g_autoptr(RwRules) rules = shipped_rules ();
  g_autofree char *author = rw_credits_dup_author (rules);
  g_autofree char *article = rw_credits_dup_article_reviewed (rules);
  g_autofree char *reviewed = rw_credits_dup_reviewed (rules);

  g_assert_cmpstr (author, ==, "Rollwise grew from an article by Grant Frost, physiotherapist.");
  g_assert_cmpstr (article, ==, "Its author last reviewed it on 18 February 2026.");
  g_assert_true (g_str_has_prefix (reviewed, "The rules were last checked against their sources on "));
  g_assert_true (g_str_has_suffix (reviewed, " 2026."));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/credits/names", test_names);
  g_test_add_func ("/credits/line", test_line);
  g_test_add_func ("/credits/strengths", test_strengths);
  g_test_add_func ("/credits/sources", test_sources);
  g_test_add_func ("/credits/dates", test_dates);

  return g_test_run ();
}
