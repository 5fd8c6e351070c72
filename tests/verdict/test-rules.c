/* test-rules.c: the shipped rules answer every case
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-number.h"
#include "rw-rules.h"

static RwRules *rules;

static RwRules *
load_shipped (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "rules.xml", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  RwRules *loaded = rw_rules_new_from_file (file, &error);

  g_assert_no_error (error);

  return loaded;
}

typedef void (*CaseFunc) (RwRegionKind kind,
                          RwToolKind   tool,
                          RwTouch      touch,
                          RwDensity    density,
                          RwLoad       load);

static void
foreach_case (CaseFunc func)
{
  for (int kind = 0; kind < RW_N_REGION_KINDS; kind++)
    for (int tool = 0; tool < RW_N_TOOL_KINDS; tool++)
      for (int touch = 0; touch < RW_N_TOUCHES; touch++)
        for (int density = 0; density < RW_N_DENSITIES; density++)
          for (int load = 0; load < RW_N_LOADS; load++)
            func (kind, tool, touch, density, load);
}

static gboolean
is_known (const RwRule *rule)
{
  for (guint i = 0; i < rw_rules_get_n_rules (rules); i++)
    if (rw_rules_get_rule (rules, i) == rule)
      return TRUE;

  return FALSE;
}

static void
check_has_rule (RwRegionKind kind,
                RwToolKind   tool,
                RwTouch      touch,
                RwDensity    density,
                RwLoad       load)
{
  for (int i = 1; i <= 200; i++)
    {
      const RwRule *rule = rw_rules_find (rules, kind, tool, touch, density, load, i / 200.0);

      g_assert_true (is_known (rule));
      g_assert_nonnull (rw_rules_find_source (rules, rule->source));
      g_assert_cmpint (rule->ground, !=, RW_GROUND_CONSENSUS);
    }
}

static void
test_every_case_has_a_rule (void)
{
  foreach_case (check_has_rule);
}

static void
check_pressed_has_rating (RwRegionKind kind,
                          RwToolKind   tool,
                          RwTouch      touch,
                          RwDensity    density,
                          RwLoad       load)
{
  const RwRule *rule = rw_rules_find (rules, kind, tool, RW_TOUCH_PRESSED, density, load, 1.0);

  g_assert_cmpint (rule->rating, !=, RW_RATING_NONE);
}

static void
test_map_has_no_notes (void)
{
  foreach_case (check_pressed_has_rating);
}

static RwRating
rate (RwRegionKind kind,
      RwToolKind   tool,
      RwTouch      touch,
      RwDensity    density,
      RwLoad       load,
      double       share)
{
  return rw_rules_find (rules, kind, tool, touch, density, load, share)->rating;
}

/* A firmer tool, a heavier load or more of the share is never milder. */
static void
check_monotone (RwRegionKind kind,
                RwToolKind   tool,
                RwTouch      touch,
                RwDensity    density,
                RwLoad       load)
{
  double before = 0.005;

  for (double share = 0.005; share <= 1.0; share += 0.005)
    {
      RwRating rating = rate (kind, tool, touch, density, load, share);

      g_assert_cmpint (rating, >=, rate (kind, tool, touch, density, load, before));
      before = share;

      if (density < RW_DENSITY_FIRM)
        g_assert_cmpint (rating, <=, rate (kind, tool, touch, density + 1, load, share));
      if (load < RW_LOAD_HIPS_UP)
        g_assert_cmpint (rating, <=, rate (kind, tool, touch, density, load + 1, share));
      if (tool == RW_TOOL_FOAM_ROLLER && touch == RW_TOUCH_BRIDGED)
        g_assert_cmpint (rating, <=, rate (kind, tool, RW_TOUCH_PRESSED, density, load, 1.0));
    }
}

static void
test_more_is_never_milder (void)
{
  foreach_case (check_monotone);
}

/* The last share below a band's edge, the edge, and the two ends. */
static void
test_band_edges (void)
{
  const RwRegionKind kind = RW_REGION_THORACIC_MIDLINE;
  const RwToolKind ball = RW_TOOL_LACROSSE_BALL;
  const struct
  {
    double share;
    RwRating rating;
  } edges[] = {
    { 1e-9, RW_RATING_NONE },
    { 0.119999, RW_RATING_NONE },
    { 0.12, RW_RATING_CAUTIOUS },
    { 0.349999, RW_RATING_CAUTIOUS },
    { 0.35, RW_RATING_AVOID },
    { 1.0, RW_RATING_AVOID },
    { 1.0000001, RW_RATING_AVOID },
  };

  for (guint i = 0; i < G_N_ELEMENTS (edges); i++)
    g_assert_cmpint (rate (kind, ball, RW_TOUCH_PRESSED, RW_DENSITY_MEDIUM,
                           RW_LOAD_HIPS_UP, edges[i].share), ==, edges[i].rating);
}

static void
test_bone_and_counts (void)
{
  g_assert_true (rw_rules_is_bone (rules, RW_REGION_THORACIC_MIDLINE));
  g_assert_true (rw_rules_is_bone (rules, RW_REGION_LUMBAR_MIDLINE));
  g_assert_false (rw_rules_is_bone (rules, RW_REGION_SCAPULA));
  g_assert_cmpfloat (rw_rules_get_counts_from (rules, RW_REGION_CERVICAL), ==, 0.02);
  g_assert_cmpfloat (rw_rules_get_counts_from (rules, RW_REGION_THORACIC_MIDLINE), ==, 0.0);
  g_assert_cmpfloat (rw_rules_get_counts_from (rules, RW_REGION_SCAPULA), ==, 0.2);
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  rules = load_shipped ();

  g_test_add_func ("/rules/shipped/every-case-has-a-rule", test_every_case_has_a_rule);
  g_test_add_func ("/rules/shipped/map-has-no-notes", test_map_has_no_notes);
  g_test_add_func ("/rules/shipped/more-is-never-milder", test_more_is_never_milder);
  g_test_add_func ("/rules/shipped/band-edges", test_band_edges);
  g_test_add_func ("/rules/shipped/bone-and-counts", test_bone_and_counts);

  result = g_test_run ();
  rw_rules_unref (rules);

  return result;
}
