/* test-cli-person.c: what the program says to a person with conditions or red flags
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <glib/gstdio.h>

#include "rw-program.h"

static JsonArray *
get_list (JsonNode   *node,
          const char *name)
{
  return json_object_get_array_member (json_node_get_object (node), name);
}

static JsonObject *
find_object (JsonArray  *list,
             const char *member,
             const char *value)
{
  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *object = json_array_get_object_element (list, i);

      if (g_strcmp0 (json_object_get_string_member (object, member), value) == 0)
        return object;
    }

  return NULL;
}

static void
assert_rating (const char *call,
               const char *rating)
{
  g_autoptr(JsonNode) node = run_json (call);

  g_test_message ("%s", call);
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (node), "rating"), ==, rating);
}

static void
test_ratings (void)
{
  assert_rating ("assess --format=json --condition=osteoporosis", "avoid");
  assert_rating ("assess --format=json --condition=osteoporosis --density=soft", "cautious");
  assert_rating ("assess --format=json --condition pregnancy --load=wall", "cautious");
  assert_rating ("assess --format=json --condition=arthritis --condition=arthritis", "cautious");
  assert_rating ("assess --format=json --condition=arthritis --condition=pregnancy", "avoid");
  assert_rating ("assess --format=json --red-flag=fever --load=wall --density=soft", "avoid");
}

static void
test_reason (void)
{
  g_autoptr(JsonNode) node = run_json ("assess --format=json --condition=dvt");
  JsonObject *reason = find_object (get_list (node, "reasons"), "id", "dvt");

  g_assert_nonnull (reason);
  g_assert_cmpstr (json_object_get_string_member (reason, "rating"), ==, "avoid");
  g_assert_cmpstr (json_object_get_string_member (reason, "ground"), ==, "consensus");
  g_assert_true (g_str_has_prefix (json_object_get_string_member (reason, "source"), "Bartsch"));
  g_assert_nonnull (strstr (json_object_get_string_member (reason, "text"), "Experts agree"));

  /* With a clot nothing is to be used and nothing else is offered. */
  g_assert_true (json_object_get_null_member (json_node_get_object (node), "technique"));
  g_assert_cmpuint (json_array_get_length (get_list (node, "gentler")), ==, 0);
  g_assert_cmpuint (json_array_get_length (get_list (node, "red_flags")), ==, 0);
}

/* A place that anybody is to avoid teaches no technique to whom rolling is forbidden. */
static void
test_no_technique (void)
{
  g_autoptr(JsonNode) anybody = run_json ("assess --format=json --level=L3 --offset=35 --density=firm");
  g_autoptr(JsonNode) node = run_json ("assess --format=json --level=L3 --offset=35 --density=firm --condition=fracture");

  g_assert_false (json_object_get_null_member (json_node_get_object (anybody), "technique"));
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (anybody), "rating"), ==, "avoid");
  g_assert_true (json_object_get_null_member (json_node_get_object (node), "technique"));
}

static void
test_red_flags (void)
{
  g_autoptr(JsonNode) node = run_json ("assess --format=json --red-flag=fever --red-flag=leaking "
                                       "--red-flag=fever --condition=arthritis");
  JsonArray *red_flags = get_list (node, "red_flags");
  JsonObject *first;

  g_assert_cmpuint (json_array_get_length (red_flags), ==, 2);
  first = json_array_get_object_element (red_flags, 0);
  g_assert_cmpstr (json_object_get_string_member (first, "id"), ==, "leaking");
  g_assert_cmpstr (json_object_get_string_member (first, "kind"), ==, "emergency");
  g_assert_nonnull (find_object (red_flags, "id", "fever"));
  g_assert_true (json_object_get_null_member (json_node_get_object (node), "technique"));
  g_assert_cmpuint (json_array_get_length (get_list (node, "gentler")), ==, 0);

  for (guint i = 0; i < json_array_get_length (get_list (node, "contacts")); i++)
    g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (get_list (node, "contacts"), i),
                                                    "rating"), ==, "avoid");
}

static void
test_red_flag_text (void)
{
  g_auto(Run) run = run_call ("assess --red-flag=fever --red-flag=leg-weakness");
  g_auto(Run) off = run_call ("assess --red-flag=fever --tool=lacrosse-ball --offset=400");
  const char *now, *later;

  assert_done ("red flags", &run);
  g_assert_true (g_str_has_prefix (run.output, "Get this checked first. Rollwise cannot examine you. "));
  now = strstr (run.output, "\nGet emergency help now.\n");
  later = strstr (run.output, "\nSee a doctor before you roll.\n");
  g_assert_nonnull (now);
  g_assert_nonnull (later);
  g_assert_true (now < later);
  g_assert_null (strstr (run.output, "Gentler here"));
  g_assert_null (strstr (run.output, "sets of"));
  g_assert_nonnull (strstr (run.output, "not medical advice"));

  assert_done ("off the body", &off);
  g_assert_true (g_str_has_prefix (off.output, "Get this checked first. "));
}

static void
test_text (void)
{
  g_auto(Run) run = run_call ("assess --condition=osteoporosis");

  assert_done ("osteoporosis", &run);
  g_assert_true (g_str_has_prefix (run.output, "Avoid. "));
  g_assert_nonnull (strstr (run.output, "• Osteoporosis (weak bones): Avoid. Experts disagree"));
  g_assert_nonnull (strstr (run.output, "\nFor you\n  • Osteoporosis (weak bones): Ask your doctor"));
  g_assert_nonnull (strstr (run.output, "at a wall. Your legs set the pressure. (Cautious)"));

  /* No praise for a place that the condition takes away. */
  g_assert_null (strstr (run.output, "Safe. "));
}

static void
test_map (void)
{
  g_auto(Run) text = run_call ("map --condition=stenosis-or-slip --condition=nerve-symptoms");
  g_autoptr(JsonNode) json = run_json ("map --format=json --condition=nerve-symptoms");
  g_autoptr(JsonNode) flag = run_json ("map --format=json --red-flag=constant-pain");
  JsonArray *regions = get_list (json, "regions");
  JsonArray *flagged = get_list (flag, "regions");
  JsonArray *reasons;

  assert_done ("map", &text);
  g_assert_nonnull (strstr (text.output, "Left low back muscles: Avoid, because of: "
                                         "Sciatica, or a tingling or weak leg; Narrow spinal canal"));
  g_assert_nonnull (strstr (text.output, "\nLeft buttock: Safe\n"));

  reasons = json_object_get_array_member (find_object (regions, "region", "thoracic-left"), "reasons");
  g_assert_cmpuint (json_array_get_length (reasons), ==, 2);
  g_assert_cmpstr (json_array_get_string_element (reasons, 0), ==, "nerve-symptoms");
  g_assert_cmpstr (json_array_get_string_element (reasons, 1), ==, "thoracic-roller");
  g_assert_cmpstr (json_object_get_string_member (find_object (regions, "region", "thoracic-left"), "rating"),
                   ==, "cautious");

  for (guint i = 0; i < json_array_get_length (flagged); i++)
    {
      JsonObject *region = json_array_get_object_element (flagged, i);

      g_assert_cmpstr (json_object_get_string_member (region, "rating"), ==, "avoid");
      reasons = json_object_get_array_member (region, "reasons");
      g_assert_cmpstr (json_array_get_string_element (reasons, 0), ==, "constant-pain");
    }
}

static void
test_help (void)
{
  const char * const calls[] = { "assess --help", "map --help", "render --help" };

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_auto(Run) run = run_call (calls[i]);

      assert_done (calls[i], &run);
      g_assert_nonnull (strstr (run.output, "\n  --condition ID "));
      g_assert_nonnull (strstr (run.output, "\n  --red-flag ID "));
      g_assert_nonnull (strstr (run.output, "\n  osteoporosis "));
      g_assert_nonnull (strstr (run.output, "\n  saddle-numbness "));
    }
}

/* The picture is coloured for the person. */
static void
test_render (void)
{
  g_autofree char *folder = g_dir_make_tmp ("rollwise-person-XXXXXX", NULL);
  g_autofree char *usual = g_build_filename (folder, "usual.png", NULL);
  g_autofree char *avoid = g_build_filename (folder, "avoid.png", NULL);
  g_auto(Run) a = run_words ((const char * const []) { "render", "--width=120", "-o", usual, NULL });
  g_auto(Run) b = run_words ((const char * const []) { "render", "--width=120", "--condition=fracture",
                                                       "-o", avoid, NULL });
  g_autoptr(GBytes) first = NULL;
  g_autoptr(GBytes) second = NULL;
  g_autoptr(GFile) usual_file = g_file_new_for_path (usual);
  g_autoptr(GFile) avoid_file = g_file_new_for_path (avoid);

  assert_done ("usual", &a);
  assert_done ("avoid", &b);
  first = g_file_load_bytes (usual_file, NULL, NULL, NULL);
  second = g_file_load_bytes (avoid_file, NULL, NULL, NULL);
  g_assert_false (g_bytes_equal (first, second));

  g_file_delete (usual_file, NULL, NULL);
  g_file_delete (avoid_file, NULL, NULL);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/person/ratings", test_ratings);
  g_test_add_func ("/cli/person/reason", test_reason);
  g_test_add_func ("/cli/person/no-technique", test_no_technique);
  g_test_add_func ("/cli/person/red-flags", test_red_flags);
  g_test_add_func ("/cli/person/red-flag-text", test_red_flag_text);
  g_test_add_func ("/cli/person/text", test_text);
  g_test_add_func ("/cli/person/map", test_map);
  g_test_add_func ("/cli/person/help", test_help);
  g_test_add_func ("/cli/person/render", test_render);

  return g_test_run ();
}
