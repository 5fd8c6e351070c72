/* test-rules-refused.c: rules that must not load
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-edit.h"
#include "rw-rules.h"

/* Lines as they stand in the good file, so that an edit can find them. */
#define COUNTS " counts-from=\"0.1\""
#define KIND(id, more) "<kind id=\"" id "\"" more ">"
#define RULE(id, more) RATED (id, more, "cautious")
#define RATED(id, more, rating) \
  "<rule id=\"" id "\"" more " rating=\"" rating "\" ground=\"advice\" source=\"book\"/>"
#define GROUNDED(id, ground, source) \
  "<rule id=\"" id "\" rating=\"cautious\" ground=\"" ground "\" source=\"" source "\"/>"

static const Edit edits[] = {
  { "hole-tool",
    RULE ("flank", ""),
    RATED ("a", " tool='foam-roller'", "avoid"),
    RW_ERROR_REFERENCE, 35, "kind flank, tool lacrosse-ball" },
  { "hole-density",
    RULE ("flank", ""),
    RATED ("a", " density='soft firm'", "avoid"),
    RW_ERROR_REFERENCE, 35, "density medium" },
  { "hole-load",
    RULE ("flank", ""),
    RATED ("a", " load='wall hips-up'", "avoid"),
    RW_ERROR_REFERENCE, 35, "load hips-down" },
  { "hole-contact",
    RULE ("flank", ""),
    RATED ("a", " contact='pressed'", "avoid"),
    RW_ERROR_REFERENCE, 35, "contact bridged" },
  { "hole-share",
    RULE ("flank", ""),
    RATED ("a", " share-below='0.3'", "avoid")
    RATED ("b", " share-from='0.4'", "avoid"),
    RW_ERROR_REFERENCE, 35, "share 0.3;" },
  { "hole-below",
    RULE ("flank", ""),
    RATED ("a", " share-from='0.4'", "avoid"),
    RW_ERROR_REFERENCE, 35, "share 0.2;" },
  { "hole-at-1",
    RULE ("flank", ""),
    RATED ("a", " share-below='1'", "avoid"),
    RW_ERROR_REFERENCE, 35, "share 1;" },
  { "no-rules",
    RULE ("flank", ""),
    "",
    RW_ERROR_REFERENCE, 35, "found no rule for kind flank" },
  { "overlap-tool",
    RULE ("flank", ""),
    RATED ("a", "", "avoid")
    RATED ("b", " tool='peanut-ball'", "safe"),
    RW_ERROR_VALUE, 36, "“a” and “b”, for kind flank, tool peanut-ball" },
  { "overlap-contact",
    RULE ("flank", ""),
    RATED ("a", "", "avoid")
    RATED ("b", " tool='foam-roller' contact='bridged'", "safe"),
    RW_ERROR_VALUE, 36, "contact bridged" },
  { "overlap-share",
    RULE ("flank", ""),
    RATED ("a", " share-below='0.5'", "avoid")
    RATED ("b", " share-from='0.4'", "avoid"),
    RW_ERROR_VALUE, 36, "share 0.4;" },
  { "overlap-twins",
    RULE ("flank", ""),
    RATED ("a", "", "avoid")
    RATED ("b", "", "avoid"),
    RW_ERROR_VALUE, 36, "found two rules" },
  { "note-at-1",
    RULE ("scapula", ""),
    RATED ("a", " share-below='0.5'", "cautious")
    RATED ("b", " share-from='0.5'", "note"),
    RW_ERROR_VALUE, 30, "what the map shows" },
  { "never-holds",
    RULE ("scapula", ""),
    RATED ("a", "", "cautious")
    RATED ("b", " tool='lacrosse-ball' contact='bridged'", "cautious"),
    RW_ERROR_VALUE, 30, "never holds" },
  { "unknown-kind",
    KIND ("sacrum", COUNTS),
    KIND ("knee", COUNTS),
    RW_ERROR_VALUE, 47, "“knee”" },
  { "kind-twice",
    KIND ("sacrum", COUNTS),
    KIND ("flank", COUNTS),
    RW_ERROR_REFERENCE, 47, "twice" },
  { "bad-counts-from",
    KIND ("sacrum", COUNTS),
    KIND ("sacrum", " counts-from='much'"),
    RW_ERROR_VALUE, 47, "“much”" },
  { "no-counts-from",
    KIND ("sacrum", COUNTS),
    KIND ("sacrum", ""),
    RW_ERROR_STRUCTURE, 47, "counts-from" },
  { "bad-bone",
    KIND ("sacrum", COUNTS),
    KIND ("sacrum", " bone='maybe' counts-from='0.1'"),
    RW_ERROR_VALUE, 47, "“maybe”" },
  { "kind-with-text",
    KIND ("sacrum", COUNTS),
    KIND ("sacrum", COUNTS) "words",
    RW_ERROR_STRUCTURE, 47, "words" },
  { "rule-twice",
    RULE ("sacrum", ""),
    RULE ("flank", ""),
    RW_ERROR_REFERENCE, 48, "twice" },
  { "bad-id",
    RULE ("sacrum", ""),
    RULE ("Sacrum 1", ""),
    RW_ERROR_VALUE, 48, "lower-case" },
  { "id-with-digit-first",
    RULE ("sacrum", ""),
    RULE ("1sacrum", ""),
    RW_ERROR_VALUE, 48, "lower-case" },
  { "long-id",
    RULE ("sacrum", ""),
    RULE ("a12345678901234567890123456789012345678901234567890123456789012345", ""),
    RW_ERROR_LIMIT, 48, "64" },
  { "empty-id",
    RULE ("sacrum", ""),
    RULE ("", ""),
    RW_ERROR_STRUCTURE, 48, "“id”" },
  { "comma-share",
    RULE ("sacrum", ""),
    RULE ("sacrum", " share-from='0,35'"),
    RW_ERROR_VALUE, 48, "“0,35”" },
  { "big-share",
    RULE ("sacrum", ""),
    RULE ("sacrum", " share-from='1.5'"),
    RW_ERROR_VALUE, 48, "1.5" },
  { "negative-share",
    RULE ("sacrum", ""),
    RULE ("sacrum", " share-from='-0.1'"),
    RW_ERROR_VALUE, 48, "-0.1" },
  { "share-nan",
    RULE ("sacrum", ""),
    RULE ("sacrum", " share-below='nan'"),
    RW_ERROR_VALUE, 48, "“nan”" },
  { "share-inf",
    RULE ("sacrum", ""),
    RULE ("sacrum", " share-below='inf'"),
    RW_ERROR_VALUE, 48, "“inf”" },
  { "share-hex",
    RULE ("sacrum", ""),
    RULE ("sacrum", " share-below='0x1'"),
    RW_ERROR_VALUE, 48, "“0x1”" },
  { "shares-backwards",
    RULE ("sacrum", ""),
    RULE ("sacrum", " share-from='0.5' share-below='0.4'"),
    RW_ERROR_VALUE, 48, "share-below" },
  { "shares-empty",
    RULE ("sacrum", ""),
    RULE ("sacrum", " share-from='0.5' share-below='0.5'"),
    RW_ERROR_VALUE, 48, "share-below" },
  { "unknown-tool",
    RULE ("sacrum", ""),
    RULE ("sacrum", " tool='foam-roller hammer'"),
    RW_ERROR_VALUE, 48, "“hammer”" },
  { "tool-twice",
    RULE ("sacrum", ""),
    RULE ("sacrum", " tool='foam-roller foam-roller'"),
    RW_ERROR_VALUE, 48, "twice" },
  { "empty-tool",
    RULE ("sacrum", ""),
    RULE ("sacrum", " tool=''"),
    RW_ERROR_VALUE, 48, "“tool”" },
  { "unknown-density",
    RULE ("sacrum", ""),
    RULE ("sacrum", " density='hard'"),
    RW_ERROR_VALUE, 48, "“hard”" },
  { "unknown-load",
    RULE ("sacrum", ""),
    RULE ("sacrum", " load='floor'"),
    RW_ERROR_VALUE, 48, "“floor”" },
  { "unknown-contact",
    RULE ("sacrum", ""),
    RULE ("sacrum", " contact='near'"),
    RW_ERROR_VALUE, 48, "“near”" },
  { "unknown-attribute",
    RULE ("sacrum", ""),
    RULE ("sacrum", " colour='red'"),
    RW_ERROR_STRUCTURE, 48, "“colour”" },
  { "other-namespace",
    RULE ("sacrum", ""),
    RULE ("sacrum", " xmlns='urn:other'"),
    RW_ERROR_STRUCTURE, 48, "urn:rollwise:rules:1" },
  { "unknown-rating",
    RULE ("sacrum", ""),
    RATED ("sacrum", "", "maybe"),
    RW_ERROR_VALUE, 48, "“maybe”" },
  { "rating-none",
    RULE ("sacrum", ""),
    RATED ("sacrum", "", "none"),
    RW_ERROR_VALUE, 48, "“none”" },
  { "rating-empty",
    RULE ("sacrum", ""),
    RATED ("sacrum", "", ""),
    RW_ERROR_STRUCTURE, 48, "“rating”" },
  { "unknown-ground",
    RULE ("sacrum", ""),
    GROUNDED ("sacrum", "hearsay", "book"),
    RW_ERROR_VALUE, 48, "“hearsay”" },
  { "consensus",
    RULE ("sacrum", ""),
    GROUNDED ("sacrum", "consensus", "book"),
    RW_ERROR_VALUE, 48, "consensus" },
  { "unknown-source",
    RULE ("sacrum", ""),
    GROUNDED ("sacrum", "advice", "film"),
    RW_ERROR_REFERENCE, 48, "“film”" },
  { "empty-source",
    RULE ("sacrum", ""),
    GROUNDED ("sacrum", "advice", ""),
    RW_ERROR_STRUCTURE, 48, "“source”" },
  { "unknown-element",
    RULE ("sacrum", ""),
    "<rumour/>",
    RW_ERROR_STRUCTURE, 48, "<rumour>" },
  { "rule-with-text",
    RULE ("sacrum", ""),
    "<rule id='sacrum'>words</rule>",
    RW_ERROR_STRUCTURE, 48, "words" },
  { "rule-with-child",
    RULE ("sacrum", ""),
    "<rule id='sacrum'><b/></rule>",
    RW_ERROR_STRUCTURE, 48, "<b>" },
  { "unknown-strength",
    "strength=\"textbook\"",
    "strength=\"rumour\"",
    RW_ERROR_VALUE, 5, "“rumour”" },
  { "part-of-a-year",
    "year=\"2020\"",
    "year=\"2020.5\"",
    RW_ERROR_VALUE, 5, "whole number" },
  { "empty-citation",
    "Somebody. A book.",
    "",
    RW_ERROR_VALUE, 5, "source" },
  { "citation-with-markup",
    "A book.",
    "A <i>book</i>.",
    RW_ERROR_STRUCTURE, 5, "i" },
  { "source-twice",
    "  </sources>",
    "<source id=\"book\" strength=\"trial\">Another.</source></sources>",
    RW_ERROR_REFERENCE, 6, "twice" },
  { "no-source",
    "<source id=\"book\" year=\"2020\" strength=\"textbook\">Somebody. A book.</source>",
    "",
    RW_ERROR_REFERENCE, 9, "“book”" },
  { "text-in-sources",
    "  </sources>",
    "words</sources>",
    RW_ERROR_STRUCTURE, 4, "words" },
  { "other-version",
    " version=\"1\" ",
    " version=\"2\" ",
    RW_ERROR_VALUE, 3, "“2”" },
  { "no-version",
    " version=\"1\" ",
    " ",
    RW_ERROR_STRUCTURE, 3, "version" },
  { "no-such-day",
    "2026-01-31",
    "2026-02-30",
    RW_ERROR_VALUE, 3, "2026-02-30" },
  { "other-date",
    "2026-01-31",
    "31.1.2026",
    RW_ERROR_VALUE, 3, "31.1.2026" },
  { "date-with-more",
    "2026-01-31",
    "2026-1-31x",
    RW_ERROR_VALUE, 3, "2026-1-31x" },
  { "source-reviewed-word",
    "year=\"2020\" strength",
    "year=\"2020\" reviewed=\"May 2020\" strength",
    RW_ERROR_VALUE, 5, "“May 2020”" },
  { "reviewed-space",
    "2026-01-31",
    "2026- 1-31",
    RW_ERROR_VALUE, 3, "2026- 1-31" },
  { "reviewed-sign",
    "2026-01-31",
    "+202-01-31",
    RW_ERROR_VALUE, 3, "+202-01-31" },
  { "reviewed-year-zero",
    "2026-01-31",
    "0000-01-31",
    RW_ERROR_VALUE, 3, "0000-01-31" },
  { "other-root-namespace",
    "urn:rollwise:rules:1",
    "urn:rollwise:rules:9",
    RW_ERROR_STRUCTURE, 3, "urn:rollwise:rules:1" },
  { "no-kinds",
    "  <kinds>",
    "  <more/><kinds>",
    RW_ERROR_STRUCTURE, 7, "<more>" },
  { "more",
    "</rules>",
    "<more/></rules>",
    RW_ERROR_STRUCTURE, 72, "<more>" },
  { "doctype",
    "<!-- SPDX",
    "<!DOCTYPE rules><!-- SPDX",
    RW_ERROR_SYNTAX, 2, "DOCTYPE" },
  { "cut-off",
    "</rules>",
    "",
    RW_ERROR_SYNTAX, 0, "" },
  { "entity",
    "Somebody. A book.",
    "&book;",
    RW_ERROR_SYNTAX, 0, "" },
};

static GBytes *good;

static void
test_good (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RwRules) rules = rw_rules_new_from_bytes (good, "good.xml", &error);
  const RwSource *book;

  g_assert_no_error (error);
  g_assert_cmpuint (rw_rules_get_n_rules (rules), ==, RW_N_REGION_KINDS);
  g_assert_cmpstr (rw_rules_get_name (rules), ==, "good.xml");
  g_assert_cmpstr (rw_rules_get_reviewed (rules), ==, "2026-01-31");

  book = rw_rules_find_source (rules, "book");
  g_assert_nonnull (book);
  g_assert_cmpint (book->year, ==, 2020);
  g_assert_cmpstr (book->strength, ==, "textbook");
  g_assert_cmpstr (book->citation, ==, "Somebody. A book.");
  g_assert_null (rw_rules_find_source (rules, "film"));
}

/* A blade that a roller bridges may be a note: the map never shows it so. */
static void
test_note_when_bridged (void)
{
  const Edit edit = {
    "note-when-bridged",
    RULE ("scapula", ""),
    RATED ("a", " contact='pressed'", "cautious")
    RATED ("b", " contact='bridged' tool='foam-roller'", "note"),
  };
  g_autoptr(GBytes) edited = edit_apply (good, &edit);
  g_autoptr(GError) error = NULL;
  g_autoptr(RwRules) rules = rw_rules_new_from_bytes (edited, EDITED, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (rw_rules_find (rules, RW_REGION_SCAPULA, RW_TOOL_FOAM_ROLLER, RW_TOUCH_BRIDGED,
                                  RW_DENSITY_SOFT, RW_LOAD_WALL, 0.5)->id, ==, "b");
  /* A ball can not bridge, whatever it is asked as. */
  g_assert_cmpstr (rw_rules_find (rules, RW_REGION_SCAPULA, RW_TOOL_LACROSSE_BALL, RW_TOUCH_BRIDGED,
                                  RW_DENSITY_SOFT, RW_LOAD_WALL, 0.5)->id, ==, "a");
}

static void
test_refused (gconstpointer data)
{
  const Edit *edit = data;
  g_autoptr(GBytes) edited = edit_apply (good, edit);
  g_autoptr(GError) error = NULL;

  g_assert_null (rw_rules_new_from_bytes (edited, EDITED, &error));
  edit_assert_refused (edit, error);
}

static void
test_missing_file (void)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/nowhere/rules.xml");
  g_autoptr(GError) error = NULL;

  g_assert_null (rw_rules_new_from_file (file, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_READ);
}

/* Every prefix of a good file is refused, and none is a crash. */
static void
test_cut_anywhere (void)
{
  gsize length = g_bytes_get_size (good);

  for (gsize i = 0; i + 2 < length; i += 7)
    {
      g_autoptr(GBytes) part = g_bytes_new_from_bytes (good, 0, i);
      g_autoptr(GError) error = NULL;

      g_assert_null (rw_rules_new_from_bytes (part, "part.xml", &error));
      g_assert_error (error, RW_ERROR, RW_ERROR_SYNTAX);
    }
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  good = edit_load ("rules", "good.xml");

  g_test_add_func ("/rules/good", test_good);
  g_test_add_func ("/rules/note-when-bridged", test_note_when_bridged);
  g_test_add_func ("/rules/missing-file", test_missing_file);
  g_test_add_func ("/rules/cut-anywhere", test_cut_anywhere);
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autofree char *path = g_strdup_printf ("/rules/refused/%s", edits[i].name);

      g_test_add_data_func (path, &edits[i], test_refused);
    }

  result = g_test_run ();
  g_bytes_unref (good);

  return result;
}
