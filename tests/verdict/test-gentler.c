/* test-gentler.c: the ladder of gentler choices
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-gentler.h"
#include "rw-shipped.h"

#define N_PLACEMENTS 2000

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

static GArray *
find (Fixture           *fixture,
      const RwPlacement *placement)
{
  rw_contact_update (fixture->contact, placement);
  rw_verdict_update (fixture->verdict, fixture->contact, NULL);

  return rw_gentler_find (fixture->contact, fixture->verdict, NULL);
}

static GArray *
find_at (Fixture    *fixture,
         RwToolKind  tool,
         RwDensity   density,
         RwLoad      load,
         const char *level,
         double      offset)
{
  g_autoptr(GError) error = NULL;
  RwPlacement placement = { .load = load, .x = offset };

  rw_tool_init (&placement.tool, tool, density);
  rw_atlas_parse_level (fixture->atlas, level, &placement.y, &error);
  g_assert_no_error (error);

  return find (fixture, &placement);
}

static const RwSuggestion *
get (GArray *found,
     guint   index)
{
  return &g_array_index (found, RwSuggestion, index);
}

static const RwSuggestion *
get_rung (GArray *found,
          RwRung  rung)
{
  for (guint i = 0; i < found->len; i++)
    if (get (found, i)->rung == rung)
      return get (found, i);

  return NULL;
}

static gboolean
is_without_tool (const RwSuggestion *one)
{
  return one->rung == RW_RUNG_NO_TOOL || one->rung == RW_RUNG_PHYSIOTHERAPIST;
}

/* What is offered is what comes out when it is taken, and never worse. */
static void
assert_honest (Fixture            *fixture,
               RwRating            now,
               const RwSuggestion *one)
{
  g_autoptr(RwContact) contact = rw_contact_new (fixture->atlas);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (fixture->rules);

  if (is_without_tool (one))
    {
      g_assert_cmpint (one->rating, ==, RW_RATING_NONE);
      g_assert_cmpint (now, >, RW_RATING_SAFE);
      g_assert_true (rw_placement_equal (&one->placement, rw_contact_get_placement (fixture->contact)));
      return;
    }

  rw_contact_update (contact, &one->placement);
  rw_verdict_update (verdict, contact, NULL);
  g_assert_cmpint (rw_verdict_get_rating (verdict), ==, one->rating);
  g_assert_cmpint (one->rating, !=, RW_RATING_NONE);
  g_assert_cmpint (one->rating, !=, RW_RATING_AVOID);
  g_assert_cmpint (one->rating, <=, now);
}

static void
test_never_worse (Fixture       *fixture,
                  gconstpointer  data)
{
  guint offered = 0;

  for (int i = 0; i < N_PLACEMENTS; i++)
    {
      RwPlacement placement = random_placement ();
      g_autoptr(GArray) found = find (fixture, &placement);
      RwRating now = rw_verdict_get_rating (fixture->verdict);

      g_assert_true (rw_placement_equal (rw_contact_get_placement (fixture->contact), &placement));
      for (guint j = 0; j < found->len; j++)
        {
          assert_honest (fixture, now, get (found, j));
          if (j > 0)
            g_assert_cmpint (get (found, j - 1)->rung, <, get (found, j)->rung);
        }
      if (now > RW_RATING_SAFE)
        g_assert_nonnull (get_rung (found, RW_RUNG_PHYSIOTHERAPIST));
      offered += found->len;
    }

  g_test_message ("%u offered", offered);
  g_assert_cmpuint (offered, >, N_PLACEMENTS);
}

static void
test_off_the_body (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr(GArray) found = find_at (fixture, RW_TOOL_LACROSSE_BALL, RW_DENSITY_FIRM,
                                     RW_LOAD_HIPS_UP, "T7", 400);

  g_assert_cmpuint (found->len, ==, 0);
}

/* Safe already: at most lighter, no doctor, no other tool. */
static void
test_safe (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GArray) found = find_at (fixture, RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM,
                                     RW_LOAD_HIPS_UP, "T7", 0);
  g_autoptr(GArray) none = find_at (fixture, RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT,
                                    RW_LOAD_WALL, "T7", 0);

  for (guint i = 0; i < found->len; i++)
    {
      g_assert_cmpint (get (found, i)->rung, <=, RW_RUNG_HIPS_DOWN);
      g_assert_cmpint (get (found, i)->rating, ==, RW_RATING_SAFE);
    }
  g_assert_cmpuint (none->len, ==, 0);
}

/* A firm roller on the low back is to avoid; one step softer is enough. */
static void
test_low_back (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(GArray) found = find_at (fixture, RW_TOOL_FOAM_ROLLER, RW_DENSITY_FIRM,
                                     RW_LOAD_HIPS_UP, "L3", 0);
  const RwSuggestion *softer = get_rung (found, RW_RUNG_SOFTER);
  const RwSuggestion *wall = get_rung (found, RW_RUNG_WALL);

  g_assert_nonnull (softer);
  g_assert_cmpint (softer->placement.tool.density, ==, RW_DENSITY_MEDIUM);
  g_assert_cmpint (softer->rating, ==, RW_RATING_CAUTIOUS);
  g_assert_nonnull (wall);
  g_assert_cmpint (wall->rating, ==, RW_RATING_CAUTIOUS);

  /* Still to avoid, so not offered: hips down, and a firm peanut. */
  g_assert_null (get_rung (found, RW_RUNG_HIPS_DOWN));
  g_assert_null (get_rung (found, RW_RUNG_PEANUT));
}

/* A peanut spares the bumps of the low back that a roller lies on. */
static void
test_peanut_for_roller (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr(GArray) found = find_at (fixture, RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM,
                                     RW_LOAD_HIPS_UP, "L3", 0);
  g_autoptr(GArray) neck = find_at (fixture, RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM,
                                    RW_LOAD_HIPS_UP, "C5", 0);
  const RwSuggestion *peanut = get_rung (found, RW_RUNG_PEANUT);

  g_assert_nonnull (peanut);
  g_assert_cmpint (peanut->placement.tool.kind, ==, RW_TOOL_PEANUT_BALL);
  g_assert_cmpint (peanut->rating, ==, RW_RATING_CAUTIOUS);
  g_assert_null (get_rung (neck, RW_RUNG_PEANUT));
}

/* Above the low back a roller stays a roller, though a peanut would spare the bone. */
static void
test_roller_above_low_back (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr(GArray) found = find_at (fixture, RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM,
                                     RW_LOAD_HIPS_UP, "T11", 0);

  g_assert_cmpint (rw_verdict_get_rating (fixture->verdict), ==, RW_RATING_CAUTIOUS);
  g_assert_cmpfloat (rw_verdict_get_bone_share (fixture->verdict), >, 0.0);
  g_assert_null (get_rung (found, RW_RUNG_PEANUT));
}

/* Softer presses wider: a soft ball just beside the midline reaches the bone
 * that a firm one misses, and so is not offered. */
static void
test_softer_is_not_always_gentler (Fixture       *fixture,
                                   gconstpointer  data)
{
  g_autoptr(GArray) soft = find_at (fixture, RW_TOOL_LACROSSE_BALL, RW_DENSITY_SOFT,
                                    RW_LOAD_HIPS_DOWN, "T7", 19);
  RwRating softer = rw_verdict_get_rating (fixture->verdict);
  g_autoptr(GArray) firm = find_at (fixture, RW_TOOL_LACROSSE_BALL, RW_DENSITY_FIRM,
                                    RW_LOAD_HIPS_DOWN, "T7", 19);

  g_assert_cmpint (softer, ==, RW_RATING_CAUTIOUS);
  g_assert_cmpint (rw_verdict_get_rating (fixture->verdict), ==, RW_RATING_SAFE);
  g_assert_null (get_rung (firm, RW_RUNG_SOFTER));
}

/* A ball on the midline: a peanut astride it, or the ball to one side. */
static void
test_ball_on_midline (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr(GArray) found = find_at (fixture, RW_TOOL_LACROSSE_BALL, RW_DENSITY_MEDIUM,
                                     RW_LOAD_HIPS_UP, "T7", 0);
  const RwSuggestion *peanut = get_rung (found, RW_RUNG_PEANUT);
  const RwSuggestion *aside = get_rung (found, RW_RUNG_OFF_MIDLINE);

  g_assert_nonnull (peanut);
  g_assert_cmpfloat (peanut->placement.x, ==, 0.0);
  g_assert_cmpint (peanut->rating, ==, RW_RATING_SAFE);
  g_assert_nonnull (aside);
  g_assert_cmpfloat (aside->placement.x, >, 20.0);
  g_assert_cmpfloat (aside->placement.x, <, 45.0);
  g_assert_cmpint (aside->rating, ==, RW_RATING_SAFE);
  g_assert_nonnull (get_rung (found, RW_RUNG_NO_TOOL));
}

static void
test_ball_keeps_its_side (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr(GArray) left = find_at (fixture, RW_TOOL_LACROSSE_BALL, RW_DENSITY_MEDIUM,
                                    RW_LOAD_HIPS_UP, "T7", -16);
  g_autoptr(GArray) right = find_at (fixture, RW_TOOL_LACROSSE_BALL, RW_DENSITY_MEDIUM,
                                     RW_LOAD_HIPS_UP, "T7", 16);
  const RwSuggestion *a = get_rung (left, RW_RUNG_OFF_MIDLINE);
  const RwSuggestion *b = get_rung (right, RW_RUNG_OFF_MIDLINE);

  g_assert_nonnull (a);
  g_assert_nonnull (b);
  g_assert_cmpfloat (a->placement.x, <, -20.0);
  g_assert_cmpfloat_with_epsilon (a->placement.x, -b->placement.x, 0.2);
}

/* A peanut with one ball on the midline goes back astride it. */
static void
test_peanut_back_astride (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr(GArray) found = find_at (fixture, RW_TOOL_PEANUT_BALL, RW_DENSITY_MEDIUM,
                                     RW_LOAD_HIPS_UP, "T7", 32);
  const RwSuggestion *peanut = get_rung (found, RW_RUNG_PEANUT);

  g_assert_nonnull (peanut);
  g_assert_cmpfloat (peanut->placement.x, ==, 0.0);
  g_assert_cmpint (peanut->rating, ==, RW_RATING_SAFE);
}

/* Nothing helps on the neck but to leave it. */
static void
test_neck (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GArray) found = find_at (fixture, RW_TOOL_FOAM_ROLLER, RW_DENSITY_FIRM,
                                     RW_LOAD_HIPS_UP, "C5", 0);

  g_assert_cmpuint (found->len, ==, 2);
  g_assert_cmpint (get (found, 0)->rung, ==, RW_RUNG_NO_TOOL);
  g_assert_cmpint (get (found, 1)->rung, ==, RW_RUNG_PHYSIOTHERAPIST);
}

#define ADD(path, func) g_test_add ("/gentler/" path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("never-worse", test_never_worse);
  ADD ("off-the-body", test_off_the_body);
  ADD ("safe", test_safe);
  ADD ("low-back", test_low_back);
  ADD ("peanut-for-roller", test_peanut_for_roller);
  ADD ("roller-above-low-back", test_roller_above_low_back);
  ADD ("softer-is-not-always-gentler", test_softer_is_not_always_gentler);
  ADD ("ball-on-midline", test_ball_on_midline);
  ADD ("ball-keeps-its-side", test_ball_keeps_its_side);
  ADD ("peanut-back-astride", test_peanut_back_astride);
  ADD ("neck", test_neck);

  return g_test_run ();
}
