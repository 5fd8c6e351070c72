/* test-topics-refused.c: topics that must not load
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-edit.h"
#include "rw-topics.h"

/* 1210 bytes: more than a card can hold. */
#define TEN_WORDS(w) w w w w w w w w w w
#define LONG_TEXT "A summary " TEN_WORDS (TEN_WORDS ("twelve bytes"))

#define GUIDE_END "Ease.</outcome>\n    </guide>"

static const Edit edits[] = {
  { "no-groups",
    "  <group id=\"first\">First shelf</group>\n  <group id=\"second\">Second shelf</group>\n",
    "",
    RW_ERROR_REFERENCE, 4, "“first”" },
  { "group-twice",
    "id=\"second\">Second shelf",
    "id=\"first\">Second shelf",
    RW_ERROR_REFERENCE, 5, "twice" },
  { "group-empty",
    "Second shelf",
    " ",
    RW_ERROR_VALUE, 5, "group" },
  { "group-without-topic",
    "<group id=\"second\">",
    "<group id=\"third\">Third</group><group id=\"second\">",
    RW_ERROR_REFERENCE, 3, "“third”" },
  { "group-after-topic",
    "<topic id=\"asked\" group=\"second\">",
    "<group id=\"third\">T</group><topic id=\"asked\" group=\"second\">",
    RW_ERROR_STRUCTURE, 28, "<group>" },
  { "topic-unknown-group",
    "group=\"second\">",
    "group=\"third\">",
    RW_ERROR_REFERENCE, 28, "“third”" },
  { "topic-without-group",
    " group=\"second\">",
    ">",
    RW_ERROR_STRUCTURE, 28, "“group”" },
  { "topic-twice",
    "<topic id=\"asked\"",
    "<topic id=\"plain\"",
    RW_ERROR_REFERENCE, 28, "twice" },
  { "topic-bad-id",
    "<topic id=\"asked\"",
    "<topic id=\"As ked\"",
    RW_ERROR_VALUE, 28, "“As ked”" },
  { "topic-unknown-attribute",
    "<topic id=\"asked\"",
    "<topic level=\"T7\" id=\"asked\"",
    RW_ERROR_STRUCTURE, 28, "“level”" },
  { "no-title",
    "<title>Plain</title>",
    "",
    RW_ERROR_STRUCTURE, 8, "<title>" },
  { "no-summary",
    "<summary>The answer.</summary>",
    "",
    RW_ERROR_STRUCTURE, 9, "<summary>" },
  { "long-summary",
    "The answer.",
    LONG_TEXT,
    RW_ERROR_VALUE, 8, "1200" },
  { "summary-with-markup",
    "The answer.",
    "The <b>answer</b>.",
    RW_ERROR_STRUCTURE, 8, "<b>" },
  { "no-words",
    "<words>plain,  simple one</words>",
    "",
    RW_ERROR_STRUCTURE, 10, "<words>" },
  { "words-with-hole",
    "plain,  simple one",
    "plain, , simple one",
    RW_ERROR_VALUE, 9, "commas" },
  { "no-section",
    "    <guide>\n",
    "    <see to=\"sources\"/><guide>\n",
    RW_ERROR_STRUCTURE, 32, "<section>" },
  { "section-without-heading",
    "<heading>Head</heading>",
    "",
    RW_ERROR_STRUCTURE, 12, "<heading>" },
  { "section-without-blocks",
    "<p>End.</p>",
    "",
    RW_ERROR_STRUCTURE, 16, "heading" },
  { "section-bad-figure",
    "figure=\"cat-cow\"",
    "figure=\"cat cow\"",
    RW_ERROR_VALUE, 10, "“cat cow”" },
  { "section-with-text",
    "<heading>More</heading>",
    "<heading>More</heading>loose",
    RW_ERROR_STRUCTURE, 16, "loose" },
  { "block-unknown",
    "<item>An item.</item>",
    "<image>An item.</image>",
    RW_ERROR_STRUCTURE, 13, "<image>" },
  { "block-empty",
    "An item.",
    "",
    RW_ERROR_VALUE, 13, "item" },
  { "block-with-markup",
    "A step.",
    "A <i>step</i>.",
    RW_ERROR_STRUCTURE, 14, "<i>" },
  { "block-unknown-attribute",
    "<item>",
    "<item level=\"T7\">",
    RW_ERROR_STRUCTURE, 13, "“level”" },
  { "block-source-twice",
    "book film",
    "book book",
    RW_ERROR_REFERENCE, 12, "twice" },
  { "block-source-empty",
    "source=\"book film\"",
    "source=\" \"",
    RW_ERROR_VALUE, 12, "“source”" },
  { "disagree-alone",
    "      <side source=\"film\">Two.</side>\n",
    "",
    RW_ERROR_STRUCTURE, 20, "two" },
  { "side-of-nobody",
    "<side source=\"film\">",
    "<side>",
    RW_ERROR_STRUCTURE, 23, "“source”" },
  { "disagree-twice",
    "    <see to=\"topic:asked\"/>",
    "    <disagree/><see to=\"topic:asked\"/>",
    RW_ERROR_STRUCTURE, 25, "<disagree>" },
  { "see-nowhere",
    "<see to=\"about-you\"/>",
    "<see/>",
    RW_ERROR_STRUCTURE, 26, "“to”" },
  { "see-no-address",
    "<see to=\"about-you\"/>",
    "<see to=\"cat-cow\"/>",
    RW_ERROR_VALUE, 26, "“cat-cow”" },
  { "see-empty-id",
    "<see to=\"about-you\"/>",
    "<see to=\"topic:\"/>",
    RW_ERROR_VALUE, 26, "“topic:”" },
  { "see-with-more",
    "<see to=\"about-you\"/>",
    "<see to=\"about-you\"><p>P</p></see>",
    RW_ERROR_STRUCTURE, 26, "<p>" },
  { "guide-without-question",
    "<question>What pain?</question>",
    "",
    RW_ERROR_STRUCTURE, 34, "<question>" },
  { "guide-without-places",
    "      <place id=\"neck\">Neck</place>\n      <place id=\"back\">Back</place>\n",
    "",
    RW_ERROR_STRUCTURE, 38, "<place>" },
  { "answer-twice",
    "<pain id=\"dull\">",
    "<pain id=\"sharp\">",
    RW_ERROR_REFERENCE, 36, "twice" },
  { "red-flag-late",
    "<pain id=\"dull\">",
    "<pain id=\"dull\" red-flag=\"yes\">",
    RW_ERROR_STRUCTURE, 36, "“dull” after “sharp”" },
  { "red-flag-no",
    "red-flag=\"yes\"",
    "red-flag=\"no\"",
    RW_ERROR_VALUE, 34, "“no”" },
  { "red-flag-goes-on",
    "end=\"see-someone\"",
    "end=\"ease-off\"",
    RW_ERROR_VALUE, 40, "red flag “grave”" },
  { "emergency-stays",
    "end=\"ease-off\">Ease.",
    "end=\"ease-off\" emergency=\"yes\">Ease.",
    RW_ERROR_VALUE, 43, "“ease-off”" },
  { "outcome-missing",
    "      <outcome pain=\"dull\" place=\"back\" end=\"ease-off\">Ease.</outcome>\n",
    "",
    RW_ERROR_REFERENCE, 32, "“dull” and “back”" },
  { "outcome-twice",
    "pain=\"dull\" place=\"back\"",
    "pain=\"dull\"",
    RW_ERROR_REFERENCE, 43, "“dull” and “neck”" },
  { "outcome-unknown-pain",
    "pain=\"dull\" place=\"back\"",
    "pain=\"odd\" place=\"back\"",
    RW_ERROR_REFERENCE, 43, "“odd”" },
  { "outcome-unknown-place",
    "pain=\"dull\" place=\"back\"",
    "pain=\"dull\" place=\"knee\"",
    RW_ERROR_REFERENCE, 43, "“knee”" },
  { "outcome-unknown-end",
    "end=\"ease-off\"",
    "end=\"go-on\"",
    RW_ERROR_VALUE, 43, "“go-on”" },
  { "outcome-empty",
    "Ease.",
    "",
    RW_ERROR_VALUE, 43, "outcome" },
  { "outcome-bad-address",
    "see=\"sources\"",
    "see=\"somewhere\"",
    RW_ERROR_VALUE, 40, "“somewhere”" },
  { "guide-with-more",
    GUIDE_END,
    "Ease.</outcome><hope/>\n    </guide>",
    RW_ERROR_STRUCTURE, 43, "<hope>" },
  { "other-version",
    " version=\"1\">",
    " version=\"2\">",
    RW_ERROR_VALUE, 3, "“2”" },
  { "other-namespace",
    "urn:rollwise:topics:1",
    "urn:rollwise:topics:9",
    RW_ERROR_STRUCTURE, 3, "urn:rollwise:topics:1" },
  { "doctype",
    "<!-- SPDX",
    "<!DOCTYPE topics><!-- SPDX",
    RW_ERROR_SYNTAX, 2, "DOCTYPE" },
  { "not-utf-8",
    "An item.",
    "An \xff item.",
    RW_ERROR_SYNTAX, 0, "" },
};

static GBytes *good;

static void
test_refused (gconstpointer data)
{
  const Edit *edit = data;
  g_autoptr(GBytes) edited = edit_apply (good, edit);
  g_autoptr(GError) error = NULL;

  g_assert_null (rw_topics_new_from_bytes (edited, EDITED, &error));
  edit_assert_refused (edit, error);
}

/* Every prefix of a good file is refused, and none is a crash. */
static void
test_cut_anywhere (void)
{
  gsize length = g_bytes_get_size (good);

  for (gsize i = 0; i + 2 < length; i += 3)
    {
      g_autoptr(GBytes) part = g_bytes_new_from_bytes (good, 0, i);
      g_autoptr(GError) error = NULL;

      g_assert_null (rw_topics_new_from_bytes (part, "part.xml", &error));
      g_assert_error (error, RW_ERROR, RW_ERROR_SYNTAX);
    }
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  good = edit_load ("topics", "good.xml");

  g_test_add_func ("/topics/cut-anywhere", test_cut_anywhere);
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autofree char *path = g_strdup_printf ("/topics/refused/%s", edits[i].name);

      g_test_add_data_func (path, &edits[i], test_refused);
    }

  result = g_test_run ();
  g_bytes_unref (good);

  return result;
}
