/* test-guidance.c: texts that load, and the shipped ones against atlas and rules
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-content.h"
#include "rw-edit.h"
#include "rw-shipped.h"

static RwGuidance *
load_good (void)
{
  g_autoptr(GBytes) bytes = edit_load ("guidance", "good.xml");
  g_autoptr(GError) error = NULL;
  RwGuidance *guidance = rw_guidance_new_from_bytes (bytes, "good.xml", &error);

  g_assert_no_error (error);

  return guidance;
}

static RwGuidance *
load_shipped (void)
{
  g_autoptr(GFile) file = shipped_file ("guidance.xml");
  g_autoptr(GError) error = NULL;
  RwGuidance *guidance = rw_guidance_new_from_file (file, &error);

  g_assert_no_error (error);

  return guidance;
}

static void
test_texts (void)
{
  g_autoptr(RwGuidance) guidance = load_good ();
  const char * const *signs = rw_guidance_get_stop_signs (guidance);

  g_assert_cmpstr (rw_guidance_get_notice (guidance), ==, "A notice.");
  g_assert_cmpstr (rw_guidance_get_region_name (guidance, "neck"), ==, "Neck");
  g_assert_cmpstr (rw_guidance_get_region_name (guidance, "sacrum"), ==, "Sacrum bone");
  g_assert_cmpstr (rw_guidance_get_region_name (guidance, "knee"), ==, "knee");
  g_assert_cmpstr (rw_guidance_get_region_term (guidance, "neck"), ==, "Cervical vertebrae");
  g_assert_cmpstr (rw_guidance_get_region_term (guidance, "knee"), ==, "knee");
  g_assert_cmpstr (rw_guidance_get_title (guidance, RW_REGION_FLANK), ==, "T flank");
  g_assert_cmpstr (rw_guidance_get_plain (guidance, RW_REGION_FLANK), ==, "P flank");
  g_assert_cmpstr (rw_guidance_get_what (guidance, RW_REGION_FLANK), ==, "W flank");
  g_assert_cmpstr (rw_guidance_get_gentler (guidance, RW_REGION_FLANK), ==, "G flank");
  g_assert_null (rw_guidance_get_stop (guidance, RW_REGION_FLANK));
  g_assert_cmpstr (rw_guidance_get_stop (guidance, RW_REGION_COCCYX), ==, "S coccyx");
  g_assert_cmpstr (rw_guidance_get_reason (guidance, "neck"), ==, "Not the neck.");
  g_assert_cmpstr (rw_guidance_get_reason (guidance, "knee"), ==, "knee");
  g_assert_cmpstr (rw_guidance_get_rung (guidance, RW_RUNG_OFF_MIDLINE), ==, "R off-midline");
  g_assert_cmpstr (signs[0], ==, "Pain");
  g_assert_cmpstr (signs[1], ==, "Numbness");
  g_assert_null (signs[2]);
}

static void
test_answers (void)
{
  g_autoptr(RwGuidance) guidance = load_good ();
  const char * const *words = rw_guidance_get_lay_words (guidance, RW_REGION_FLANK);
  const RwDispute *dispute = rw_guidance_get_dispute (guidance, RW_REGION_FLANK);
  const RwAnswer *answers;
  guint n_answers;

  answers = rw_guidance_get_answers (guidance, RW_REGION_FLANK, &n_answers);
  g_assert_cmpuint (n_answers, ==, 2);
  g_assert_cmpstr (answers[0].question, ==, "Q flank");
  g_assert_cmpstr (answers[0].text, ==, "A flank");
  g_assert_cmpstr (answers[0].sources[0], ==, "book");
  g_assert_cmpstr (answers[1].text, ==, "A2 flank");
  g_assert_null (answers[1].sources[0]);
  g_assert_cmpstr (words[1], ==, "lay flank");
  g_assert_null (words[2]);
  g_assert_cmpstr (dispute->question, ==, "D flank");
  g_assert_cmpuint (dispute->n_opinions, ==, 2);
  g_assert_cmpstr (dispute->opinions[1].text, ==, "Two");
  g_assert_cmpstr (dispute->opinions[1].sources[1], ==, "book");
  g_assert_null (rw_guidance_get_dispute (guidance, RW_REGION_SACRUM));
}

static void
test_body (void)
{
  g_autoptr(RwGuidance) guidance = load_good ();
  const RwMuscle *trapezius = rw_guidance_find_muscle (guidance, "trapezius");
  guint n_muscles;

  g_assert_cmpstr (rw_guidance_get_level (guidance, "T7"), ==, "Tip");
  g_assert_null (rw_guidance_get_level (guidance, "T8"));
  g_assert_true (rw_guidance_get_muscles (guidance, &n_muscles) == trapezius);
  g_assert_cmpuint (n_muscles, ==, 1);
  g_assert_cmpstr (trapezius->term, ==, "Trapezius");
  g_assert_cmpstr (trapezius->name, ==, "Kite");
  g_assert_cmpstr (trapezius->where, ==, "Up there.");
  g_assert_cmpstr (trapezius->words[1], ==, "trap");
  g_assert_cmpuint (trapezius->kinds, ==, 1u << RW_REGION_CERVICAL | 1u << RW_REGION_SACRUM);
  g_assert_null (rw_guidance_find_muscle (guidance, "knee"));
}

static void
test_advice (void)
{
  g_autoptr(RwGuidance) guidance = load_good ();
  const RwAdvice *dvt = rw_guidance_get_condition (guidance, "dvt");
  const RwAdvice *cancer = rw_guidance_get_condition (guidance, "cancer");
  const RwAdvice *fever = rw_guidance_get_red_flag (guidance, "fever");

  g_assert_cmpstr (dvt->name, ==, "N dvt");
  g_assert_cmpstr (dvt->question, ==, "Q dvt");
  g_assert_cmpstr (dvt->reason, ==, "R dvt");
  g_assert_cmpstr (dvt->action, ==, "A dvt");
  g_assert_cmpstr (dvt->instead, ==, "I dvt");
  g_assert_cmpstr (dvt->words[0], ==, "clot");
  g_assert_null (dvt->words[1]);
  g_assert_null (fever->words[0]);
  g_assert_null (cancer->instead);

  /* Where the name says it all, nothing more is asked; a red flag always asks. */
  g_assert_null (cancer->question);
  g_assert_cmpstr (fever->question, ==, "Q fever");
  g_assert_null (rw_guidance_get_condition (guidance, "fever"));
  g_assert_null (rw_guidance_get_red_flag (guidance, "dvt"));

  /* A condition that changed a rating is a reason like any other. */
  g_assert_cmpstr (rw_guidance_get_reason (guidance, "dvt"), ==, "R dvt");
  g_assert_cmpstr (rw_guidance_get_reason (guidance, "fever"), ==, "R fever");

  g_assert_cmpstr (rw_guidance_get_check_first (guidance), ==, "Check");
  g_assert_cmpstr (rw_guidance_get_check_meaning (guidance), ==, "No diagnosis.");
  g_assert_cmpstr (rw_guidance_get_help (guidance, RW_URGENCY_EMERGENCY), ==, "Now.");
  g_assert_cmpstr (rw_guidance_get_help (guidance, RW_URGENCY_SOON), ==, "Soon.");
}

static void
test_technique (void)
{
  g_autoptr(RwGuidance) guidance = load_good ();
  const RwTechnique *most = rw_guidance_get_technique (guidance, RW_REGION_CERVICAL, RW_TOOL_PEANUT_BALL,
                                                       RW_LOAD_HIPS_DOWN);
  const RwTechnique *sit = rw_guidance_get_technique (guidance, RW_REGION_GLUTEAL, RW_TOOL_FOAM_ROLLER,
                                                      RW_LOAD_HIPS_DOWN);

  g_assert_true (rw_guidance_get_technique (guidance, RW_REGION_SACRUM, RW_TOOL_FOAM_ROLLER,
                                            RW_LOAD_HIPS_DOWN) == most);
  g_assert_cmpstr (most->title, ==, "Most");
  g_assert_cmpuint (most->n_steps, ==, 4);
  g_assert_cmpstr (most->steps[0].part, ==, "set-up");
  g_assert_cmpstr (most->steps[0].text, ==, "Lie down.");
  g_assert_null (most->steps[0].sources[0]);
  g_assert_cmpstr (most->steps[1].sources[0], ==, "book");
  g_assert_cmpstr (most->steps[1].sources[1], ==, "film");
  g_assert_null (most->steps[1].sources[2]);
  g_assert_cmpstr (sit->title, ==, "Sit");
}

/* A step of two loads is not told to the third; where the steps are the same,
 * so is the technique. */
static void
test_loads (void)
{
  g_autoptr(RwGuidance) guidance = load_good ();
  const RwTechnique *most[RW_N_LOADS];
  const RwTechnique *sit[RW_N_LOADS];

  for (int load = 0; load < RW_N_LOADS; load++)
    {
      most[load] = rw_guidance_get_technique (guidance, RW_REGION_CERVICAL, RW_TOOL_PEANUT_BALL, load);
      sit[load] = rw_guidance_get_technique (guidance, RW_REGION_GLUTEAL, RW_TOOL_FOAM_ROLLER, load);
    }

  g_assert_true (most[RW_LOAD_HIPS_DOWN] == most[RW_LOAD_HIPS_UP]);
  g_assert_true (most[RW_LOAD_HIPS_DOWN] != most[RW_LOAD_WALL]);
  g_assert_true (sit[RW_LOAD_HIPS_DOWN] == sit[RW_LOAD_WALL]);
  g_assert_cmpuint (most[RW_LOAD_WALL]->n_steps, ==, 3);
  g_assert_cmpstr (most[RW_LOAD_WALL]->title, ==, "Most");
  g_assert_cmpstr (most[RW_LOAD_WALL]->steps[0].text, ==, "Roll.");
}

/* Each load is told all there is to a technique, and nothing twice. */
static void
assert_whole (const RwTechnique *technique)
{
  static const char * const parts[] = { "set-up", "move", "cue", "breathe", "mistake" };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      guint n_found = 0;

      for (guint j = 0; j < technique->n_steps; j++)
        n_found += g_str_equal (technique->steps[j].part, parts[i]);
      g_assert_cmpuint (n_found, >, 0);
    }

  for (guint i = 0; i < technique->n_steps; i++)
    for (guint j = 0; j < i; j++)
      g_assert_cmpstr (technique->steps[i].text, !=, technique->steps[j].text);
}

static void
assert_without (const RwTechnique *technique,
                const char        *pattern)
{
  for (guint i = 0; i < technique->n_steps; i++)
    {
      if (g_regex_match_simple (pattern, technique->steps[i].text, G_REGEX_CASELESS, 0))
        g_test_message ("%s: “%s”", technique->title, technique->steps[i].text);
      g_assert_false (g_regex_match_simple (pattern, technique->steps[i].text, G_REGEX_CASELESS, 0));
    }
}

/* Who stands at a wall is not told to lie, nor who lies to stand. */
static void
test_shipped_loads (void)
{
  g_autoptr(RwGuidance) guidance = load_shipped ();

  for (int kind = 0; kind < RW_N_REGION_KINDS; kind++)
    for (int tool = 0; tool < RW_N_TOOL_KINDS; tool++)
      for (int load = 0; load < RW_N_LOADS; load++)
        {
          const RwTechnique *technique = rw_guidance_get_technique (guidance, kind, tool, load);

          assert_whole (technique);
          assert_without (technique, load == RW_LOAD_WALL ? "\\b(lie|lies|lying|hips?|floor)\\b"
                                                          : "\\b(stand|standing)\\b");
        }
}

static void
test_shipped_is_whole (void)
{
  g_autoptr(RwGuidance) guidance = load_shipped ();
  g_autoptr(RwAtlas) atlas = shipped_atlas ();
  g_autoptr(RwRules) rules = shipped_rules ();
  g_autoptr(GError) error = NULL;

  rw_guidance_check (guidance, atlas, rules, &error);
  g_assert_no_error (error);

  for (int kind = 0; kind < RW_N_REGION_KINDS; kind++)
    for (int tool = 0; tool < RW_N_TOOL_KINDS; tool++)
      g_assert_nonnull (rw_guidance_get_technique (guidance, kind, tool, RW_LOAD_WALL));

  for (guint i = 0; i < rw_rules_get_n_rules (rules); i++)
    {
      const char *id = rw_rules_get_rule (rules, i)->id;

      g_assert_cmpstr (rw_guidance_get_reason (guidance, id), !=, id);
    }
}

static GBytes *
replace_first (GBytes     *bytes,
               const char *from,
               const char *to)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  GString *edited = g_string_new (text);

  g_assert_cmpuint (g_string_replace (edited, from, to, 1), ==, 1);

  return g_string_free_to_bytes (edited);
}

/* The shipped texts with one thing changed do not fit the rest any more. */
static void
assert_does_not_fit (const char *from,
                     const char *to,
                     const char *fragment)
{
  g_autoptr(GFile) file = shipped_file ("guidance.xml");
  g_autoptr(GBytes) shipped = g_file_load_bytes (file, NULL, NULL, NULL);
  const Edit edit = { fragment, from, to, RW_ERROR_REFERENCE, 0, fragment };
  g_autoptr(GBytes) edited = replace_first (shipped, from, to);
  g_autoptr(RwAtlas) atlas = shipped_atlas ();
  g_autoptr(RwRules) rules = shipped_rules ();
  g_autoptr(GError) error = NULL;
  g_autoptr(RwGuidance) guidance = rw_guidance_new_from_bytes (edited, EDITED, &error);

  g_assert_no_error (error);
  g_assert_false (rw_guidance_check (guidance, atlas, rules, &error));
  edit_assert_refused (&edit, error);
}

static void
test_does_not_fit (void)
{
  assert_does_not_fit ("<region id=\"neck\"", "<region id=\"nape\"", "“neck”");
  assert_does_not_fit ("id=\"neck\" kind=\"cervical\"", "id=\"neck\" kind=\"sacrum\"", "“cervical”");
  assert_does_not_fit ("</regions>",
                       "<region id=\"knee\" kind=\"sacrum\"><name>K</name><term>K</term></region></regions>",
                       "“knee”");
  assert_does_not_fit ("<reason rule=\"tailbone\"", "<reason rule=\"knee\"", "“tailbone”");
  assert_does_not_fit ("</reasons>", "<reason rule=\"knee\">Why</reason></reasons>", "“knee”");
  assert_does_not_fit ("<level id=\"T7\"", "<level id=\"T13\"", "level “T7”");
  assert_does_not_fit ("</levels>", "<level id=\"T13\">K</level></levels>", "unknown level “T13”");
  assert_does_not_fit ("<side source=\"", "<side source=\"film ", "“film”");
  assert_does_not_fit ("<condition id=\"dvt\"", "<condition id=\"knee\"", "“dvt”");
  assert_does_not_fit ("<red-flag id=\"fever\"", "<red-flag id=\"knee\"", "“fever”");
  assert_does_not_fit ("</conditions>",
                       "<condition id=\"knee\"><name>K</name><question>K</question><reason>K</reason>"
                       "<action>K</action></condition></conditions>", "unknown condition “knee”");
  assert_does_not_fit ("</red-flags>",
                       "<red-flag id=\"knee\"><name>K</name><question>K</question><reason>K</reason>"
                       "<action>K</action></red-flag></red-flags>", "unknown red flag “knee”");
  assert_does_not_fit ("part=\"set-up\" source=\"", "part=\"set-up\" source=\"film ", "“film”");
}

static void
test_content (void)
{
  g_autoptr(GFile) folder = rw_content_get_default_folder ();
  g_autoptr(GError) error = NULL;
  g_autoptr(RwContent) content = rw_content_new (folder, &error);

  g_assert_no_error (error);
  g_assert_true (rw_content_get_folder (content) == folder);
  g_assert_true (g_file_has_parent (rw_content_get_atlas_folder (content), folder));
  g_assert_nonnull (rw_atlas_find_region (rw_content_get_atlas (content), "thoracic-left"));
  g_assert_cmpuint (rw_rules_get_n_rules (rw_content_get_rules (content)), >, RW_N_REGION_KINDS);
  g_assert_nonnull (rw_guidance_get_notice (rw_content_get_guidance (content)));
}

static void
test_content_missing (void)
{
  g_autoptr(GFile) folder = g_file_new_for_path ("/nowhere");
  g_autoptr(GError) error = NULL;

  g_assert_null (rw_content_new (folder, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_READ);
  g_assert_nonnull (strstr (error->message, "/nowhere/"));
}

static void
test_default_folder (void)
{
  g_autofree char *before = g_strdup (g_getenv ("ROLLWISE_DATA_DIR"));
  g_autoptr(GFile) named = NULL;
  g_autoptr(GFile) named_atlas = NULL;
  g_autoptr(GFile) installed = NULL;
  g_autoptr(GFile) inside = NULL;

  g_setenv ("ROLLWISE_DATA_DIR", "/somewhere", TRUE);
  named = rw_content_get_default_folder ();
  named_atlas = rw_content_get_default_atlas_folder ();
  g_setenv ("ROLLWISE_DATA_DIR", "", TRUE);
  installed = rw_content_get_default_folder ();
  inside = rw_content_get_default_atlas_folder ();
  g_setenv ("ROLLWISE_DATA_DIR", before, TRUE);

  g_assert_cmpstr (g_file_peek_path (named), ==, "/somewhere");
  g_assert_cmpstr (g_file_peek_path (named_atlas), ==, "/somewhere/atlas");
  g_assert_true (g_str_has_suffix (g_file_peek_path (installed), "/rollwise"));
  g_assert_true (g_file_has_uri_scheme (inside, "resource"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guidance/texts", test_texts);
  g_test_add_func ("/guidance/answers", test_answers);
  g_test_add_func ("/guidance/body", test_body);
  g_test_add_func ("/guidance/advice", test_advice);
  g_test_add_func ("/guidance/technique", test_technique);
  g_test_add_func ("/guidance/loads", test_loads);
  g_test_add_func ("/guidance/shipped-loads", test_shipped_loads);
  g_test_add_func ("/guidance/shipped-is-whole", test_shipped_is_whole);
  g_test_add_func ("/guidance/does-not-fit", test_does_not_fit);
  g_test_add_func ("/content/shipped", test_content);
  g_test_add_func ("/content/missing", test_content_missing);
  g_test_add_func ("/content/default-folder", test_default_folder);

  return g_test_run ();
}
