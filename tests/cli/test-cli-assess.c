/* test-cli-assess.c: the verdicts that the clinical rules demand, from the real program
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-must-come-out.h"
#include "rw-number.h"
#include "rw-program.h"

static const char * const members[] = {
  "rating", "level", "side", "bone_share", "contact_mm2", "contacts", "reasons",
  "technique", "gentler", "stop_if", "red_flags"
};

static void
assert_members (JsonObject         *object,
                const char * const *names,
                guint               n_names)
{
  g_autoptr(GList) found = json_object_get_members (object);
  GList *one = found;

  g_assert_cmpuint (g_list_length (found), ==, n_names);
  for (guint i = 0; i < n_names; i++, one = one->next)
    g_assert_cmpstr (one->data, ==, names[i]);
}

static void
assert_shares (JsonArray *contacts)
{
  const char * const names[] = { "region", "kind", "share", "rating" };
  double sum = 0.0;

  for (guint i = 0; i < json_array_get_length (contacts); i++)
    {
      JsonObject *contact = json_array_get_object_element (contacts, i);

      assert_members (contact, names, G_N_ELEMENTS (names));
      sum += json_object_get_double_member (contact, "share");
    }

  if (json_array_get_length (contacts) > 0)
    g_assert_cmpfloat_with_epsilon (sum, 1.0, 0.001);
}

static int
get_severity (JsonObject *object)
{
  int rating = RW_RATING_NONE;

  if (!json_object_get_null_member (object, "rating") &&
      !g_str_equal (json_object_get_string_member (object, "rating"), "note"))
    g_assert_true (rw_enum_from_nick (RW_TYPE_RATING,
                                      json_object_get_string_member (object, "rating"), &rating));

  return rating;
}

static void
assert_reasons (JsonArray *reasons,
                int        rating)
{
  const char * const names[] = { "id", "rating", "region", "ground", "text", "source" };
  int before = rating;

  for (guint i = 0; i < json_array_get_length (reasons); i++)
    {
      JsonObject *reason = json_array_get_object_element (reasons, i);

      assert_members (reason, names, G_N_ELEMENTS (names));
      if (i == 0)
        g_assert_cmpint (get_severity (reason), ==, rating);
      g_assert_cmpint (get_severity (reason), <=, before);
      before = get_severity (reason);
    }
}

static void
assert_gentler (JsonArray *gentler,
                int        rating)
{
  const char * const names[] = { "tool", "density", "load", "rating", "text" };

  for (guint i = 0; i < json_array_get_length (gentler); i++)
    {
      JsonObject *one = json_array_get_object_element (gentler, i);

      assert_members (one, names, G_N_ELEMENTS (names));
      g_assert_cmpint (get_severity (one), <=, rating);
    }
}

static void
assert_off_the_body (JsonObject *object)
{
  g_assert_true (json_object_get_null_member (object, "rating"));
  g_assert_true (json_object_get_null_member (object, "technique"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "contacts")), ==, 0);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "reasons")), ==, 0);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "gentler")), ==, 0);
}

static char *
dup_call (const MustComeOut *one)
{
  return g_strdup_printf ("assess --format=json --tool %s --density=%s --load %s --level=%s "
                          "--offset %g --angle=%g",
                          rw_enum_get_nick (RW_TYPE_TOOL_KIND, one->tool),
                          rw_enum_get_nick (RW_TYPE_DENSITY, one->density),
                          rw_enum_get_nick (RW_TYPE_LOAD, one->load),
                          one->level, one->offset, one->angle);
}

static void
test_must_come_out (gconstpointer data)
{
  const MustComeOut *one = data;
  g_autofree char *call = dup_call (one);
  g_autoptr(JsonNode) node = run_json (call);
  JsonObject *object = json_node_get_object (node);

  assert_members (object, members, G_N_ELEMENTS (members));
  g_assert_cmpint (get_severity (object), ==, one->rating);
  g_assert_cmpstr (json_object_get_string_member (object, "level"), ==, one->level);
  assert_shares (json_object_get_array_member (object, "contacts"));
  assert_reasons (json_object_get_array_member (object, "reasons"), one->rating);
  assert_gentler (json_object_get_array_member (object, "gentler"), one->rating);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "stop_if")), >, 3);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "red_flags")), ==, 0);

  if (one->rating == RW_RATING_NONE)
    assert_off_the_body (object);
  else
    g_assert_cmpfloat (json_object_get_double_member (object, "contact_mm2"), >, 100.0);
}

static void
assert_same (const char *call,
             const char *other)
{
  g_auto(Run) a = run_call (call);
  g_auto(Run) b = run_call (other);

  assert_done (call, &a);
  assert_done (other, &b);
  g_assert_cmpstr (a.output, ==, b.output);
  g_assert_cmpstr (a.output, !=, "");
}

/* The defaults, both ways to write an option, and angles of one axis. */
static void
test_same_words (void)
{
  assert_same ("assess --format json",
               "assess --format=json --tool=foam-roller --density=medium --load=hips-up "
               "--level=T7 --offset=0 --angle=0");
  assert_same ("assess --offset=-35 --tool=lacrosse-ball", "assess --tool lacrosse-ball --offset -35");
  assert_same ("assess --level=T7", "assess --level=t7");
  assert_same ("assess --angle=90", "assess --angle=-90");
  assert_same ("assess --angle=30", "assess --angle=-330");
  assert_same ("assess --offset 5", "assess --offset +5.0");
  assert_same ("assess --offset -0", "assess --offset 0");
}

/* Both forms teach the load that is asked for, and no other. */
static void
test_load (void)
{
  static const char * const formats[] = { "text", "json" };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *wall = g_strconcat ("assess --load wall --format ", formats[i], NULL);
      g_autofree char *floor = g_strconcat ("assess --load hips-down --format ", formats[i], NULL);
      g_auto(Run) standing = run_call (wall);
      g_auto(Run) lying = run_call (floor);

      assert_done (wall, &standing);
      assert_done (floor, &lying);
      g_assert_nonnull (strstr (standing.output, "Stand with your back to a wall"));
      g_assert_null (strstr (standing.output, "Lie back"));
      g_assert_nonnull (strstr (lying.output, "Lie back"));
      g_assert_null (strstr (lying.output, "Stand with your back"));
    }
}

static void
test_between_levels (void)
{
  g_auto(Run) run = run_call ("assess --level=T11/T12");

  assert_done ("T11/T12", &run);
  g_assert_nonnull (strstr (run.output, "T11 – T12, both sides"));
}

static void
test_side (void)
{
  const struct
  {
    const char *call;
    const char *side;
  } sides[] = {
    { "assess --format=json", "both" },
    { "assess --format=json --tool=lacrosse-ball --offset=-35", "left" },
    { "assess --format=json --tool=lacrosse-ball --offset=35", "right" },
    { "assess --format=json --tool=lacrosse-ball", "midline" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      g_autoptr(JsonNode) node = run_json (sides[i].call);

      g_assert_cmpstr (json_object_get_string_member (json_node_get_object (node), "side"), ==,
                       sides[i].side);
    }
}

static gboolean
holds_text (JsonArray  *array,
            const char *text)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    if (g_str_equal (json_array_get_string_element (array, i), text))
      return TRUE;

  return FALSE;
}

/* Across L3 the flanks are touched, but too little to be spoken of. */
static void
test_too_little_to_count (void)
{
  g_autoptr(JsonNode) across = run_json ("assess --format=json --level=L3");
  g_autoptr(JsonNode) flank = run_json ("assess --format=json --level=L2 --tool=lacrosse-ball --offset=75");
  JsonObject *object = json_node_get_object (across);
  JsonArray *contacts = json_object_get_array_member (object, "contacts");
  JsonArray *reasons = json_object_get_array_member (object, "reasons");
  JsonArray *flank_stops = json_object_get_array_member (json_node_get_object (flank), "stop_if");
  const char *flank_stop = json_array_get_string_element (flank_stops, 0);

  g_assert_cmpuint (json_array_get_length (contacts), ==, 5);
  for (guint i = 0; i < json_array_get_length (reasons); i++)
    {
      JsonObject *reason = json_array_get_object_element (reasons, i);

      g_assert_true (g_str_has_prefix (json_object_get_string_member (reason, "region"), "lumbar-"));
    }
  g_assert_false (holds_text (json_object_get_array_member (object, "stop_if"), flank_stop));
}

static void
test_text (void)
{
  g_auto(Run) run = run_call ("assess --level=L3 --density=firm");

  assert_done ("text", &run);
  g_assert_true (g_str_has_prefix (run.output, "Avoid. "));
  g_assert_nonnull (strstr (run.output, "\nWhy\n"));
  g_assert_nonnull (strstr (run.output, "[Experts disagree]"));
  g_assert_nonnull (strstr (run.output, "\nGentler here\n"));
  g_assert_nonnull (strstr (run.output, "\nStop if\n"));
  g_assert_nonnull (strstr (run.output, "not medical advice"));
}

static void
test_text_off_the_body (void)
{
  g_auto(Run) run = run_call ("assess --tool=lacrosse-ball --offset=400");

  assert_done ("off the body", &run);
  g_assert_true (g_str_has_prefix (run.output, "Off the back. "));
  g_assert_null (strstr (run.output, "Stop if"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (must_come_out); i++)
    {
      const MustComeOut *one = &must_come_out[i];
      g_autofree char *path = g_strdup_printf ("/cli/assess/%u-%s-%s", i,
                                               rw_enum_get_nick (RW_TYPE_TOOL_KIND, one->tool),
                                               one->level);

      g_test_add_data_func (path, one, test_must_come_out);
    }
  g_test_add_func ("/cli/assess/same-words", test_same_words);
  g_test_add_func ("/cli/assess/load", test_load);
  g_test_add_func ("/cli/assess/between-levels", test_between_levels);
  g_test_add_func ("/cli/assess/too-little-to-count", test_too_little_to_count);
  g_test_add_func ("/cli/assess/side", test_side);
  g_test_add_func ("/cli/assess/text", test_text);
  g_test_add_func ("/cli/assess/text-off-the-body", test_text_off_the_body);

  return g_test_run ();
}
