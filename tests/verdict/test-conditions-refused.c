/* test-conditions-refused.c: red flags, groups and conditions that must not load
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-edit.h"
#include "rw-rules.h"

/* Lines as they stand in the good file, so that an edit can find them. */
#define NOW "<red-flag id=\"now\" kind=\"emergency\" ground=\"advice\" source=\"book\"/>"
#define LATER "<red-flag id=\"later\" kind=\"soon\" ground=\"advice\" source=\"book\"/>"
#define LOW "<group id=\"low\" kinds=\"sacrum coccyx\"/>"
#define WORN "<condition id=\"worn\" ground=\"disputed\" source=\"book\" gentler=\"tools\">"
#define FIRM "<raise density=\"firm\" to=\"avoid\"/>"

static const Edit edits[] = {
  /* Red flags. */
  { "red-flag-twice", NOW, LATER, RW_ERROR_REFERENCE, 59, "“later” twice" },
  { "red-flag-as-rule", NOW, "<red-flag id='flank' kind='soon' ground='advice' source='book'/>",
    RW_ERROR_REFERENCE, 59, "“flank” twice" },
  { "red-flag-unknown-kind", "kind=\"emergency\"", "kind=\"never\"", RW_ERROR_VALUE, 59, "“never”" },
  { "red-flag-without-kind", " kind=\"emergency\"", "", RW_ERROR_STRUCTURE, 59, "“kind”" },
  { "red-flag-unknown-source", NOW, "<red-flag id='now' kind='soon' ground='advice' source='film'/>",
    RW_ERROR_REFERENCE, 59, "“film”" },
  { "red-flag-consensus", NOW, "<red-flag id='now' kind='soon' ground='consensus' source='book'/>",
    RW_ERROR_VALUE, 59, "consensus" },
  { "red-flag-with-text", NOW, "<red-flag id='now' kind='soon' ground='advice' source='book'>x</red-flag>",
    RW_ERROR_STRUCTURE, 59, "x" },
  { "red-flag-unknown-attribute", NOW, "<red-flag id='now' kind='soon' ground='advice' source='book' to='safe'/>",
    RW_ERROR_STRUCTURE, 59, "“to”" },
  { "no-red-flags", LATER "\n    " NOW, "", RW_ERROR_STRUCTURE, 57, "<red-flag>" },

  /* Groups. */
  { "group-as-kind", LOW, "<group id='flank' kinds='sacrum'/>", RW_ERROR_REFERENCE, 62, "“flank”" },
  { "group-twice", LOW, LOW LOW, RW_ERROR_REFERENCE, 62, "“low”" },
  { "group-unknown-kind", LOW, "<group id='low' kinds='sacrum knee'/>", RW_ERROR_REFERENCE, 62, "“knee”" },
  { "group-kind-twice", LOW, "<group id='low' kinds='sacrum sacrum'/>", RW_ERROR_VALUE, 62, "“sacrum”" },
  { "group-without-kinds", LOW, "<group id='low'/>", RW_ERROR_STRUCTURE, 62, "“kinds”" },
  { "group-blank", LOW, "<group id='low' kinds=' '/>", RW_ERROR_VALUE, 62, "no kind" },
  { "group-of-itself", LOW, "<group id='low' kinds='low'/>", RW_ERROR_REFERENCE, 62, "“low”" },

  /* Conditions. */
  { "condition-twice", "id=\"worn\"", "id=\"sore\"", RW_ERROR_REFERENCE, 68, "“sore” twice" },
  { "condition-as-red-flag", "id=\"worn\"", "id=\"now\"", RW_ERROR_REFERENCE, 68, "“now” twice" },
  { "condition-as-rule", "id=\"worn\"", "id=\"flank\"", RW_ERROR_REFERENCE, 68, "“flank” twice" },
  { "condition-bad-id", "id=\"worn\"", "id=\"Worn out\"", RW_ERROR_VALUE, 68, "lower-case" },
  { "condition-unknown-source", WORN, "<condition id='worn' ground='advice' source='film'>",
    RW_ERROR_REFERENCE, 68, "“film”" },
  { "condition-without-source", WORN, "<condition id='worn' ground='advice'>",
    RW_ERROR_STRUCTURE, 68, "“source”" },
  { "condition-unknown-ground", WORN, "<condition id='worn' ground='hearsay' source='book'>",
    RW_ERROR_VALUE, 68, "“hearsay”" },
  { "condition-consensus", WORN, "<condition id='osteoporosis' ground='consensus' source='book'>",
    RW_ERROR_VALUE, 68, "does not speak of it" },
  { "condition-consensus-by-a-book", WORN, "<condition id='dvt' ground='consensus' source='book'>",
    RW_ERROR_VALUE, 68, "consensus-study" },
  { "condition-unknown-gentler", "gentler=\"tools\"", "gentler=\"some\"", RW_ERROR_VALUE, 68, "“some”" },
  { "condition-without-effect", FIRM, "", RW_ERROR_STRUCTURE, 68, "<raise>" },
  { "condition-with-text", FIRM, FIRM "more", RW_ERROR_STRUCTURE, 68, "more" },
  { "no-conditions", "<condition id=\"sore\"", "<rumour id=\"sore\"", RW_ERROR_SYNTAX, 0, "" },

  /* Raises. */
  { "raise-to-safe", FIRM, "<raise to='safe'/>", RW_ERROR_VALUE, 69, "“safe”" },
  { "raise-to-note", FIRM, "<raise to='note'/>", RW_ERROR_VALUE, 69, "“note”" },
  { "raise-to-none", FIRM, "<raise to='none'/>", RW_ERROR_VALUE, 69, "“none”" },
  { "raise-to-nothing", FIRM, "<raise density='firm'/>", RW_ERROR_STRUCTURE, 69, "“to”" },
  { "lower", FIRM, "<raise from='avoid' to='cautious'/>", RW_ERROR_VALUE, 69, "from “avoid”" },
  { "raise-level", FIRM, "<raise from='avoid' to='avoid'/>", RW_ERROR_VALUE, 69, "from “avoid”" },
  { "raise-from-note", FIRM, "<raise from='none' to='avoid'/>", RW_ERROR_VALUE, 69, "from “none”" },
  { "raise-unknown-kind", FIRM, "<raise kinds='knee' to='avoid'/>", RW_ERROR_REFERENCE, 69, "“knee”" },
  { "raise-kind-twice", FIRM, "<raise kinds='low sacrum' to='avoid'/>", RW_ERROR_VALUE, 69, "“sacrum”" },
  { "raise-unknown-tool", FIRM, "<raise tool='hammer' to='avoid'/>", RW_ERROR_VALUE, 69, "“hammer”" },
  { "raise-unknown-load", FIRM, "<raise load='roof' to='avoid'/>", RW_ERROR_VALUE, 69, "“roof”" },
  { "raise-with-share", FIRM, "<raise share-from='0.1' to='avoid'/>", RW_ERROR_STRUCTURE, 69, "“share-from”" },
  { "raise-with-child", FIRM, "<raise to='avoid'><raise to='avoid'/></raise>",
    RW_ERROR_STRUCTURE, 69, "<raise>" },
  { "unknown-effect", FIRM, "<lower to='avoid'/>", RW_ERROR_STRUCTURE, 69, "<lower>" },

  /* Everything is cautious in the good file, and a ball can not bridge. */
  { "never-safe", FIRM, "<raise from='safe' to='avoid'/>", RW_ERROR_VALUE, 69, "never applies" },
  { "never-milder", FIRM, "<raise to='cautious'/>", RW_ERROR_VALUE, 69, "never applies" },
  { "never-bridged", FIRM, "<raise tool='lacrosse-ball peanut-ball' contact='bridged' to='avoid'/>",
    RW_ERROR_VALUE, 69, "never applies" },
  { "never-more-than-another", FIRM, FIRM "\n<raise kinds='low' density='firm' load='wall' to='avoid'/>",
    RW_ERROR_VALUE, 70, "never applies" },
  { "never-alone", FIRM, FIRM FIRM, RW_ERROR_VALUE, 69, "never applies" },

  /* The sections. */
  { "groups-missing", "  <groups>\n    " LOW "\n  </groups>", "", RW_ERROR_STRUCTURE, 62, "expected <groups>" },
  { "text-between", "  <groups>", "words<groups>", RW_ERROR_STRUCTURE, 3, "words" },
};

static GBytes *good;

static void
test_refused (gconstpointer data)
{
  const Edit *edit = data;
  g_autoptr(GBytes) edited = edit_apply (good, edit);
  g_autoptr(GError) error = NULL;

  g_assert_null (rw_rules_new_from_bytes (edited, EDITED, &error));
  edit_assert_refused (edit, error);
}

/* Emergencies first, whatever the order of the file. */
static void
test_good (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RwRules) rules = rw_rules_new_from_bytes (good, "good.xml", &error);
  const RwCondition *sore, *worn;

  g_assert_no_error (error);
  g_assert_cmpuint (rw_rules_get_n_red_flags (rules), ==, 2);
  g_assert_cmpstr (rw_rules_get_red_flag (rules, 0)->rule.id, ==, "now");
  g_assert_cmpint (rw_rules_get_red_flag (rules, 1)->urgency, ==, RW_URGENCY_SOON);

  sore = rw_rules_find_condition (rules, "sore");
  worn = rw_rules_find_condition (rules, "worn");
  g_assert_cmpint (sore->gentler, ==, RW_OFFER_ALL);
  g_assert_cmpint (worn->gentler, ==, RW_OFFER_TOOLS);
  g_assert_cmpint (worn->ground, ==, RW_GROUND_DISPUTED);
  g_assert_cmpstr (worn->rules[RW_RATING_AVOID].id, ==, "worn");
  g_assert_cmpint (worn->rules[RW_RATING_AVOID].rating, ==, RW_RATING_AVOID);

  /* By the group, by the kind, and not with another tool, density or load. */
#define RAISE(kind, tool, density, load, rating) \
  rw_rules_raise (rules, sore, kind, tool, RW_TOUCH_PRESSED, density, load, rating)
  g_assert_cmpint (RAISE (RW_REGION_COCCYX, RW_TOOL_FOAM_ROLLER, RW_DENSITY_FIRM, RW_LOAD_WALL,
                          RW_RATING_CAUTIOUS), ==, RW_RATING_AVOID);
  g_assert_cmpint (RAISE (RW_REGION_FLANK, RW_TOOL_FOAM_ROLLER, RW_DENSITY_FIRM, RW_LOAD_WALL,
                          RW_RATING_CAUTIOUS), ==, RW_RATING_AVOID);
  g_assert_cmpint (RAISE (RW_REGION_FLANK, RW_TOOL_FOAM_ROLLER, RW_DENSITY_FIRM, RW_LOAD_WALL,
                          RW_RATING_SAFE), ==, RW_RATING_SAFE);
  g_assert_cmpint (RAISE (RW_REGION_CERVICAL, RW_TOOL_FOAM_ROLLER, RW_DENSITY_FIRM, RW_LOAD_WALL,
                          RW_RATING_CAUTIOUS), ==, RW_RATING_CAUTIOUS);
  g_assert_cmpint (RAISE (RW_REGION_FLANK, RW_TOOL_PEANUT_BALL, RW_DENSITY_FIRM, RW_LOAD_WALL,
                          RW_RATING_CAUTIOUS), ==, RW_RATING_CAUTIOUS);
  g_assert_cmpint (RAISE (RW_REGION_FLANK, RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT, RW_LOAD_WALL,
                          RW_RATING_CAUTIOUS), ==, RW_RATING_CAUTIOUS);
  g_assert_cmpint (RAISE (RW_REGION_FLANK, RW_TOOL_FOAM_ROLLER, RW_DENSITY_FIRM, RW_LOAD_HIPS_UP,
                          RW_RATING_CAUTIOUS), ==, RW_RATING_CAUTIOUS);
#undef RAISE
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  good = edit_load ("rules", "good.xml");

  g_test_add_func ("/conditions/good", test_good);
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autofree char *path = g_strdup_printf ("/conditions/refused/%s", edits[i].name);

      g_test_add_data_func (path, &edits[i], test_refused);
    }

  result = g_test_run ();
  g_bytes_unref (good);

  return result;
}
