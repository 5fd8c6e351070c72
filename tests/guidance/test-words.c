/* test-words.c: the words for ratings, tools and places
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-shipped.h"
#include "rw-words.h"

static void
test_every_value_has_a_word (void)
{
  for (int i = RW_RATING_NONE; i <= RW_RATING_AVOID; i++)
    {
      g_assert_cmpstr (rw_words_rating (i), !=, "");
      g_assert_cmpstr (rw_words_rating_meaning (i), !=, "");
    }

  g_assert_cmpstr (rw_words_rating (RW_RATING_NONE), ==, "Off the back");
  g_assert_cmpstr (rw_words_rating (RW_RATING_CAUTIOUS), ==, "Cautious");
  g_assert_cmpstr (rw_words_tool (RW_TOOL_PEANUT_BALL), ==, "Peanut ball");
  g_assert_cmpstr (rw_words_density (RW_DENSITY_FIRM), ==, "Firm");
  g_assert_cmpstr (rw_words_load (RW_LOAD_WALL), ==, "Against a wall");
  g_assert_cmpstr (rw_words_side (RW_SIDE_BOTH), ==, "Both sides");
  g_assert_cmpstr (rw_words_ground (RW_GROUND_DISPUTED), ==, "Experts disagree");
}

static void
assert_place (RwToolKind  tool,
              const char *level,
              double      offset,
              const char *expected)
{
  g_autoptr(RwAtlas) atlas = shipped_atlas ();
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(GError) error = NULL;
  g_autofree char *place = NULL;
  RwPlacement placement = { .load = RW_LOAD_HIPS_UP, .x = offset };

  rw_tool_init (&placement.tool, tool, RW_DENSITY_MEDIUM);
  rw_atlas_parse_level (atlas, level, &placement.y, &error);
  g_assert_no_error (error);
  rw_contact_update (contact, &placement);

  place = rw_words_dup_place (contact);
  g_assert_cmpstr (place, ==, expected);
}

static void
test_place (void)
{
  assert_place (RW_TOOL_FOAM_ROLLER, "T7", 0, "T7, both sides");
  assert_place (RW_TOOL_FOAM_ROLLER, "T11/T12", 0, "T11 – T12, both sides");
  assert_place (RW_TOOL_LACROSSE_BALL, "T11/T12", -35, "T11 – T12, left");
  assert_place (RW_TOOL_LACROSSE_BALL, "T7", 35, "T7, right");
  assert_place (RW_TOOL_LACROSSE_BALL, "T7", 400, "Off the back");
}

/* No place is without words, wherever the tool lies. */
static void
test_any_place (void)
{
  g_autoptr(RwAtlas) atlas = shipped_atlas ();
  g_autoptr(RwContact) contact = rw_contact_new (atlas);

  for (int i = 0; i < 2000; i++)
    {
      RwPlacement placement = random_placement ();
      g_autofree char *place = NULL;

      rw_contact_update (contact, &placement);
      place = rw_words_dup_place (contact);
      g_assert_cmpstr (place, !=, "");
      g_assert_true (g_utf8_validate (place, -1, NULL));
      g_assert_cmpint (g_str_equal (place, "Off the back"), ==, rw_contact_get_area (contact) <= 0.0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/every-value-has-a-word", test_every_value_has_a_word);
  g_test_add_func ("/words/place", test_place);
  g_test_add_func ("/words/any-place", test_any_place);

  return g_test_run ();
}
