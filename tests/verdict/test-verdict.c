/* test-verdict.c: the classifier on the shipped atlas and rules
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-edit.h"
#include "rw-shipped.h"

#define N_PLACEMENTS 20000

typedef struct
{
  RwAtlas *atlas;
  RwRules *rules;
  RwContact *contact;
  RwVerdict *verdict;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->atlas = shipped_atlas ();
  fixture->rules = shipped_rules ();
  fixture->contact = rw_contact_new (fixture->atlas);
  fixture->verdict = rw_verdict_new (fixture->rules);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  rw_verdict_free (fixture->verdict);
  rw_contact_free (fixture->contact);
  rw_rules_unref (fixture->rules);
  rw_atlas_unref (fixture->atlas);
}

static RwRating
judge (Fixture           *fixture,
       const RwPlacement *placement)
{
  rw_contact_update (fixture->contact, placement);
  rw_verdict_update (fixture->verdict, fixture->contact, NULL);

  return rw_verdict_get_rating (fixture->verdict);
}

static RwPlacement
place (Fixture    *fixture,
       RwToolKind  tool,
       const char *level,
       double      offset)
{
  g_autoptr(GError) error = NULL;
  RwPlacement placement = { .load = RW_LOAD_HIPS_UP, .x = offset };

  rw_tool_init (&placement.tool, tool, RW_DENSITY_MEDIUM);
  rw_atlas_parse_level (fixture->atlas, level, &placement.y, &error);
  g_assert_no_error (error);

  return placement;
}

static void
test_nothing_yet (Fixture       *fixture,
                  gconstpointer  data)
{
  guint n_reasons = 1;

  rw_verdict_get_reasons (fixture->verdict, &n_reasons);
  g_assert_cmpuint (n_reasons, ==, 0);
  g_assert_cmpint (rw_verdict_get_rating (fixture->verdict), ==, RW_RATING_NONE);
  g_assert_cmpfloat (rw_verdict_get_bone_share (fixture->verdict), ==, 0.0);
  g_assert_true (rw_verdict_get_rules (fixture->verdict) == fixture->rules);
}

/* A tool that leaves the body takes its verdict along. */
static void
test_off_the_body (Fixture       *fixture,
                   gconstpointer  data)
{
  RwPlacement on = place (fixture, RW_TOOL_LACROSSE_BALL, "T7", 0);
  RwPlacement off = place (fixture, RW_TOOL_LACROSSE_BALL, "T7", 400);

  g_assert_cmpint (judge (fixture, &on), ==, RW_RATING_AVOID);
  g_assert_cmpfloat (rw_verdict_get_bone_share (fixture->verdict), >, 0.3);
  g_assert_cmpint (judge (fixture, &off), ==, RW_RATING_NONE);
  test_nothing_yet (fixture, NULL);
}

static void
assert_reasons_in_order (Fixture *fixture)
{
  guint n_reasons, n_shares;
  const RwReason *reasons = rw_verdict_get_reasons (fixture->verdict, &n_reasons);
  double sum = 0.0;

  rw_contact_get_shares (fixture->contact, &n_shares);
  g_assert_cmpuint (n_reasons, ==, n_shares);
  g_assert_cmpint (reasons[0].rating, ==, rw_verdict_get_rating (fixture->verdict));

  for (guint i = 0; i < n_reasons; i++)
    {
      sum += reasons[i].share;
      g_assert_nonnull (reasons[i].rule);
      if (!reasons[i].counts)
        g_assert_cmpint (reasons[i].rating, ==, RW_RATING_NONE);
      if (i == 0)
        continue;

      g_assert_cmpint (reasons[i - 1].rating, >=, reasons[i].rating);
      if (reasons[i - 1].rating == reasons[i].rating && reasons[i - 1].counts == reasons[i].counts)
        g_assert_cmpfloat (reasons[i - 1].share, >=, reasons[i].share);
    }

  g_assert_cmpfloat_with_epsilon (sum, 1.0, 1e-9);
}

/* Whatever touches the body has a rating, and whatever does not has none. */
static void
test_always_a_rating (Fixture       *fixture,
                      gconstpointer  data)
{
  guint on_body = 0;

  for (int i = 0; i < N_PLACEMENTS; i++)
    {
      RwPlacement placement = random_placement ();
      RwRating rating = judge (fixture, &placement);
      double bone = rw_verdict_get_bone_share (fixture->verdict);
      guint n_shares;

      rw_contact_get_shares (fixture->contact, &n_shares);
      g_assert_cmpint (rating != RW_RATING_NONE, ==, n_shares > 0);
      g_assert_cmpfloat (bone, >=, 0.0);
      g_assert_cmpfloat (bone, <=, 1.0 + 1e-9);
      if (n_shares > 0)
        assert_reasons_in_order (fixture);
      on_body += n_shares > 0;
    }

  g_test_message ("%u of %d on the body", on_body, N_PLACEMENTS);
  g_assert_cmpuint (on_body, >, N_PLACEMENTS / 4);
}

/* Rules by which a region counts only when it carries the tool alone. */
static RwRules *
load_rules_that_seldom_count (void)
{
  g_autoptr(GBytes) good = edit_load ("rules", "good.xml");
  g_autofree char *text = g_strndup (g_bytes_get_data (good, NULL), g_bytes_get_size (good));
  GString *edited = g_string_new (text);
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  RwRules *rules;

  g_assert_cmpuint (g_string_replace (edited, "from=\"0.1\"", "from=\"1\"", 0), ==, RW_N_REGION_KINDS);
  bytes = g_string_free_to_bytes (edited);
  rules = rw_rules_new_from_bytes (bytes, EDITED, &error);
  g_assert_no_error (error);

  return rules;
}

/* Many regions touched and none enough: the most touched one speaks. */
static void
test_nothing_counts (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr(RwRules) rules = load_rules_that_seldom_count ();
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rules);
  RwPlacement placement = place (fixture, RW_TOOL_FOAM_ROLLER, "L3", 0);
  guint n_reasons, n_shares;
  const RwReason *reasons;
  const RwShare *shares;

  rw_contact_update (fixture->contact, &placement);
  rw_verdict_update (verdict, fixture->contact, NULL);
  shares = rw_contact_get_shares (fixture->contact, &n_shares);
  reasons = rw_verdict_get_reasons (verdict, &n_reasons);

  g_assert_cmpuint (n_shares, >, 2);
  g_assert_cmpuint (n_reasons, ==, n_shares);
  g_assert_cmpint (rw_verdict_get_rating (verdict), ==, RW_RATING_CAUTIOUS);
  g_assert_true (reasons[0].region == shares[0].region);
  g_assert_true (reasons[0].counts);
  for (guint i = 1; i < n_reasons; i++)
    g_assert_false (reasons[i].counts);
}

/* Where the thoracic and the lumbar midline meet, a ball is on bone no less
 * than beside. */
static void
test_bone_in_two_regions (Fixture       *fixture,
                          gconstpointer  data)
{
  RwPlacement both = place (fixture, RW_TOOL_LACROSSE_BALL, "T12/L1", 8);
  RwPlacement some = place (fixture, RW_TOOL_LACROSSE_BALL, "T12/L1", 16);
  const RwReason *reasons;
  guint n_reasons;

  g_assert_cmpint (judge (fixture, &both), ==, RW_RATING_AVOID);
  g_assert_cmpfloat (rw_verdict_get_bone_share (fixture->verdict), >=, 0.35);
  reasons = rw_verdict_get_reasons (fixture->verdict, &n_reasons);
  g_assert_cmpuint (n_reasons, >=, 2);
  for (guint i = 0; i < n_reasons; i++)
    g_assert_cmpfloat (reasons[i].share, <, 0.35);

  g_assert_cmpint (judge (fixture, &some), ==, RW_RATING_CAUTIOUS);
  g_assert_cmpfloat (rw_verdict_get_bone_share (fixture->verdict), <, 0.35);
}

/* All along the midline, the share of bone alone decides on the bone. */
static void
test_bone_all_along (Fixture       *fixture,
                     gconstpointer  data)
{
  for (double y = 180; y < 560; y += 0.5)
    for (double x = 0; x < 24; x += 1.0)
      {
        RwPlacement placement = place (fixture, RW_TOOL_LACROSSE_BALL, "T7", x);

        placement.y = y;
        judge (fixture, &placement);
        if (rw_verdict_get_bone_share (fixture->verdict) >= 0.35)
          g_assert_cmpint (rw_verdict_get_rating (fixture->verdict), ==, RW_RATING_AVOID);
        else if (rw_verdict_get_bone_share (fixture->verdict) >= 0.12)
          g_assert_cmpint (rw_verdict_get_rating (fixture->verdict), >=, RW_RATING_CAUTIOUS);
      }
}

/* The verdict is a function of the placement, whatever was judged before. */
static void
test_no_memory (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(RwContact) fresh_contact = rw_contact_new (fixture->atlas);
  g_autoptr(RwVerdict) fresh_verdict = rw_verdict_new (fixture->rules);

  for (int i = 0; i < 200; i++)
    {
      RwPlacement placement = random_placement ();
      RwPlacement other = random_placement ();
      RwRating rating = judge (fixture, &placement);
      double bone = rw_verdict_get_bone_share (fixture->verdict);

      rw_contact_update (fresh_contact, &other);
      rw_verdict_update (fresh_verdict, fresh_contact, NULL);
      rw_contact_update (fresh_contact, &placement);
      rw_verdict_update (fresh_verdict, fresh_contact, NULL);

      g_assert_cmpint (rw_verdict_get_rating (fresh_verdict), ==, rating);
      g_assert_cmpfloat (rw_verdict_get_bone_share (fresh_verdict), ==, bone);
    }
}

/* The two sides of the body are judged alike. */
static void
test_mirror (Fixture       *fixture,
             gconstpointer  data)
{
  for (int i = 0; i < 2000; i++)
    {
      RwPlacement placement = random_placement ();
      RwPlacement mirrored = placement;
      double bone;
      RwRating rating = judge (fixture, &placement);

      bone = rw_verdict_get_bone_share (fixture->verdict);
      mirrored.x = -placement.x;
      mirrored.angle = -placement.angle;
      if (judge (fixture, &mirrored) != rating)
        {
          g_autofree char *where = placement_to_string (&placement);

          /* On the very edge of a band the last digit may decide. */
          g_test_message ("not mirrored: %s", where);
          g_assert_cmpfloat_with_epsilon (bone, rw_verdict_get_bone_share (fixture->verdict), 1e-3);
          continue;
        }
      g_assert_cmpfloat_with_epsilon (bone, rw_verdict_get_bone_share (fixture->verdict), 1e-2);
    }
}

static void
test_person_changes_nothing_yet (Fixture       *fixture,
                                 gconstpointer  data)
{
  const char * const conditions[] = { "no-such-condition", NULL };
  g_autoptr(RwPerson) person = rw_person_new (conditions, NULL);
  RwPlacement placement = place (fixture, RW_TOOL_FOAM_ROLLER, "T7", 0);

  judge (fixture, &placement);
  rw_verdict_update (fixture->verdict, fixture->contact, person);
  g_assert_cmpint (rw_verdict_get_rating (fixture->verdict), ==, RW_RATING_SAFE);
}

static void
test_map (Fixture       *fixture,
          gconstpointer  data)
{
  for (int kind = 0; kind < RW_N_REGION_KINDS; kind++)
    for (int tool = 0; tool < RW_N_TOOL_KINDS; tool++)
      g_assert_cmpint (rw_verdict_rate_kind (fixture->rules, kind, tool, RW_DENSITY_FIRM,
                                             RW_LOAD_HIPS_UP, NULL)->rating, !=, RW_RATING_NONE);

  g_assert_cmpint (rw_verdict_rate_kind (fixture->rules, RW_REGION_THORACIC_MIDLINE,
                                         RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM,
                                         RW_LOAD_HIPS_UP, NULL)->rating, ==, RW_RATING_AVOID);
}

#define ADD(path, func) g_test_add ("/verdict/" path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("nothing-yet", test_nothing_yet);
  ADD ("off-the-body", test_off_the_body);
  ADD ("always-a-rating", test_always_a_rating);
  ADD ("nothing-counts", test_nothing_counts);
  ADD ("bone-in-two-regions", test_bone_in_two_regions);
  ADD ("bone-all-along", test_bone_all_along);
  ADD ("no-memory", test_no_memory);
  ADD ("mirror", test_mirror);
  ADD ("person-changes-nothing-yet", test_person_changes_nothing_yet);
  ADD ("map", test_map);

  return g_test_run ();
}
