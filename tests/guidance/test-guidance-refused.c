/* test-guidance-refused.c: texts that must not load
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-edit.h"
#include "rw-guidance.h"

/* 1210 bytes: more than a card can hold. */
#define TEN_WORDS(w) w w w w w w w w w w
#define LONG_TEXT "A notice. " TEN_WORDS (TEN_WORDS ("twelve bytes"))

static const Edit edits[] = {
  { "no-notice",
    "<notice>A notice.</notice>",
    "",
    RW_ERROR_STRUCTURE, 5, "<notice>" },
  { "empty-notice",
    "A notice.",
    "  ",
    RW_ERROR_VALUE, 4, "notice" },
  { "long-notice",
    "A notice.",
    LONG_TEXT,
    RW_ERROR_VALUE, 4, "1200" },
  { "notice-with-attribute",
    "<notice>",
    "<notice id=\"a\">",
    RW_ERROR_STRUCTURE, 4, "“id”" },
  { "notice-with-markup",
    "A notice.",
    "A <b>notice</b>.",
    RW_ERROR_STRUCTURE, 4, "<b>" },
  { "region-twice",
    "id=\"sacrum\" kind=\"sacrum\"",
    "id=\"neck\" kind=\"sacrum\"",
    RW_ERROR_REFERENCE, 7, "twice" },
  { "region-without-name",
    "<name>Neck</name>",
    "",
    RW_ERROR_STRUCTURE, 6, "<name>" },
  { "region-with-more",
    "<name>Neck</name>",
    "<name>Neck</name><name>Nape</name>",
    RW_ERROR_STRUCTURE, 6, "<name>" },
  { "region-without-term",
    "<term>Cervical vertebrae</term>",
    "",
    RW_ERROR_STRUCTURE, 6, "<term>" },
  { "region-with-more-terms",
    "<term>Cervical vertebrae</term>",
    "<term>Cervical vertebrae</term><term>Neck</term>",
    RW_ERROR_STRUCTURE, 6, "<term>" },
  { "region-with-text",
    "<name>Neck</name>",
    "Neck<name>Neck</name>",
    RW_ERROR_STRUCTURE, 6, "Neck" },
  { "region-bad-id",
    "id=\"neck\" kind",
    "id=\"the neck\" kind",
    RW_ERROR_VALUE, 6, "“the neck”" },
  { "region-unknown-kind",
    "kind=\"cervical\">",
    "kind=\"knee\">",
    RW_ERROR_VALUE, 6, "“knee”" },
  { "region-without-kind",
    " kind=\"cervical\">",
    ">",
    RW_ERROR_STRUCTURE, 6, "“kind”" },
  { "region-unknown-attribute",
    " kind=\"cervical\">",
    " kind=\"cervical\" side=\"left\">",
    RW_ERROR_STRUCTURE, 6, "“side”" },
  { "unknown-kind",
    "<kind id=\"sacrum\">",
    "<kind id=\"knee\">",
    RW_ERROR_VALUE, 24, "“knee”" },
  { "kind-twice",
    "<kind id=\"sacrum\">",
    "<kind id=\"flank\">",
    RW_ERROR_REFERENCE, 24, "twice" },
  { "missing-kind",
    "<kind id=\"gluteal\"><title>T gluteal</title><plain>P gluteal</plain>"
    "<what>W gluteal</what><gentler>G gluteal</gentler></kind>",
    "",
    RW_ERROR_REFERENCE, 10, "“gluteal”" },
  { "kind-without-title",
    "<title>T sacrum</title>",
    "",
    RW_ERROR_STRUCTURE, 24, "<title>" },
  { "kind-without-gentler",
    "<gentler>G sacrum</gentler>",
    "",
    RW_ERROR_STRUCTURE, 24, "<gentler>" },
  { "kind-out-of-order",
    "<plain>P sacrum</plain><what>W sacrum</what>",
    "<what>W sacrum</what><plain>P sacrum</plain>",
    RW_ERROR_STRUCTURE, 24, "<plain>" },
  { "kind-with-more",
    "<stop>S coccyx</stop>",
    "<stop>S coccyx</stop><stop>S</stop>",
    RW_ERROR_STRUCTURE, 25, "<stop>" },
  { "kind-with-markup",
    "W sacrum",
    "W <i>sacrum</i>",
    RW_ERROR_STRUCTURE, 24, "<i>" },
  { "kind-with-empty-stop",
    "S coccyx",
    "",
    RW_ERROR_VALUE, 25, "stop" },
  { "technique-missing",
    "kinds=\"gluteal\" tools=\"foam-roller lacrosse-ball peanut-ball\"",
    "kinds=\"gluteal\" tools=\"foam-roller peanut-ball\"",
    RW_ERROR_REFERENCE, 28, "gluteal with lacrosse-ball" },
  { "technique-twice",
    "kinds=\"gluteal\"",
    "kinds=\"gluteal sacrum\"",
    RW_ERROR_REFERENCE, 36, "sacrum with foam-roller" },
  { "technique-without-kinds",
    "<technique kinds=\"gluteal\"",
    "<technique",
    RW_ERROR_STRUCTURE, 36, "“kinds”" },
  { "technique-without-tools",
    "kinds=\"gluteal\" tools=\"foam-roller lacrosse-ball peanut-ball\"",
    "kinds=\"gluteal\"",
    RW_ERROR_STRUCTURE, 36, "“tools”" },
  { "technique-unknown-kind",
    "kinds=\"gluteal\"",
    "kinds=\"knee\"",
    RW_ERROR_VALUE, 36, "“knee”" },
  { "technique-unknown-tool",
    "kinds=\"gluteal\" tools=\"foam-roller",
    "kinds=\"gluteal\" tools=\"hammer",
    RW_ERROR_VALUE, 36, "“hammer”" },
  { "technique-without-title",
    "<title>Sit</title>",
    "",
    RW_ERROR_STRUCTURE, 38, "<title>" },
  { "technique-without-steps",
    "<step part=\"dose\">Once.</step>",
    "",
    RW_ERROR_STRUCTURE, 36, "<step>" },
  { "step-without-part",
    "<step part=\"dose\">",
    "<step>",
    RW_ERROR_STRUCTURE, 38, "“part”" },
  { "step-unknown-part",
    "<step part=\"dose\">",
    "<step part=\"rest\">",
    RW_ERROR_VALUE, 38, "“rest”" },
  { "step-out-of-order",
    "<step part=\"move\">Roll on.",
    "<step part=\"set-up\">Roll on.",
    RW_ERROR_STRUCTURE, 33, "“set-up” after “move”" },
  { "step-bad-source",
    "book film",
    "book Film",
    RW_ERROR_VALUE, 32, "“Film”" },
  { "step-source-twice",
    "book film",
    "book book",
    RW_ERROR_REFERENCE, 32, "twice" },
  { "step-empty",
    "Lie down.",
    "",
    RW_ERROR_VALUE, 31, "step" },
  { "step-with-markup",
    "Lie down.",
    "Lie <b>down</b>.",
    RW_ERROR_STRUCTURE, 31, "<b>" },
  { "reason-twice",
    "rule=\"sacrum\"",
    "rule=\"neck\"",
    RW_ERROR_REFERENCE, 43, "twice" },
  { "reason-without-rule",
    "<reason rule=\"neck\">",
    "<reason>",
    RW_ERROR_STRUCTURE, 42, "“rule”" },
  { "reason-empty",
    "Not the neck.",
    "",
    RW_ERROR_VALUE, 42, "reason" },
  { "reason-unknown-element",
    "<reason rule=\"neck\">Not the neck.</reason>",
    "<rumour/>",
    RW_ERROR_STRUCTURE, 42, "<rumour>" },
  { "rung-unknown",
    "<rung id=\"wall\">",
    "<rung id=\"floor\">",
    RW_ERROR_VALUE, 48, "“floor”" },
  { "rung-twice",
    "<rung id=\"wall\">",
    "<rung id=\"softer\">",
    RW_ERROR_REFERENCE, 48, "twice" },
  { "rung-missing",
    "<rung id=\"wall\">R wall</rung>",
    "",
    RW_ERROR_REFERENCE, 45, "“wall”" },
  { "no-signs",
    "<sign>Pain</sign>\n    <sign>Numbness</sign>",
    "",
    RW_ERROR_STRUCTURE, 54, "<sign>" },
  { "sections-out-of-order",
    "<reasons>",
    "<ladder></ladder><reasons>",
    RW_ERROR_STRUCTURE, 41, "<ladder>" },
  { "more",
    "</guidance>",
    "<more/></guidance>",
    RW_ERROR_STRUCTURE, 69, "<more>" },
  { "red-flags-without-title",
    "<title>Check</title>",
    "",
    RW_ERROR_STRUCTURE, 60, "<title>" },
  { "red-flags-without-meaning",
    "<meaning>No diagnosis.</meaning>",
    "",
    RW_ERROR_STRUCTURE, 61, "<meaning>" },
  { "help-twice",
    "<help kind=\"soon\">",
    "<help kind=\"emergency\">",
    RW_ERROR_REFERENCE, 62, "twice" },
  { "help-missing",
    "<help kind=\"soon\">Soon.</help>",
    "",
    RW_ERROR_STRUCTURE, 63, "<help>" },
  { "help-unknown",
    "<help kind=\"soon\">",
    "<help kind=\"never\">",
    RW_ERROR_VALUE, 62, "“never”" },
  { "red-flag-as-condition",
    "<red-flag id=\"fever\">",
    "<red-flag id=\"dvt\">",
    RW_ERROR_REFERENCE, 66, "twice" },
  { "red-flag-without-question",
    "<question>Q fever</question>",
    "",
    RW_ERROR_STRUCTURE, 63, "<question>" },
  { "red-flag-without-action",
    "<action>A fever</action>",
    "",
    RW_ERROR_STRUCTURE, 63, "<action>" },
  { "condition-twice",
    "<condition id=\"cancer\">",
    "<condition id=\"dvt\">",
    RW_ERROR_REFERENCE, 67, "twice" },
  { "condition-without-id",
    "<condition id=\"cancer\">",
    "<condition>",
    RW_ERROR_STRUCTURE, 67, "“id”" },
  { "condition-without-name",
    "<name>N cancer</name>",
    "",
    RW_ERROR_STRUCTURE, 67, "<name>" },
  { "condition-without-reason",
    "<reason>R cancer</reason>",
    "",
    RW_ERROR_STRUCTURE, 67, "<reason>" },
  { "condition-with-markup",
    "R cancer",
    "R <b>cancer</b>",
    RW_ERROR_STRUCTURE, 67, "<b>" },
  { "condition-with-empty-instead",
    "I dvt",
    " ",
    RW_ERROR_VALUE, 66, "instead" },
  { "condition-with-more",
    "<instead>I dvt</instead>",
    "<instead>I dvt</instead><hope>H</hope>",
    RW_ERROR_STRUCTURE, 66, "<hope>" },
  { "text-in-root",
    "  <ladder>",
    "words<ladder>",
    RW_ERROR_STRUCTURE, 3, "words" },
  { "other-version",
    " version=\"1\"",
    " version=\"2\"",
    RW_ERROR_VALUE, 3, "“2”" },
  { "other-namespace",
    "urn:rollwise:guidance:1",
    "urn:rollwise:guidance:9",
    RW_ERROR_STRUCTURE, 3, "urn:rollwise:guidance:1" },
  { "doctype",
    "<!-- SPDX",
    "<!DOCTYPE guidance><!-- SPDX",
    RW_ERROR_SYNTAX, 2, "DOCTYPE" },
  { "not-utf-8",
    "Not the neck.",
    "Not the \xff neck.",
    RW_ERROR_SYNTAX, 0, "" },
};

static GBytes *good;

static void
test_refused (gconstpointer data)
{
  const Edit *edit = data;
  g_autoptr(GBytes) edited = edit_apply (good, edit);
  g_autoptr(GError) error = NULL;

  g_assert_null (rw_guidance_new_from_bytes (edited, EDITED, &error));
  edit_assert_refused (edit, error);
}

static void
test_missing_file (void)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/nowhere/guidance.xml");
  g_autoptr(GError) error = NULL;

  g_assert_null (rw_guidance_new_from_file (file, &error));
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

      g_assert_null (rw_guidance_new_from_bytes (part, "part.xml", &error));
      g_assert_error (error, RW_ERROR, RW_ERROR_SYNTAX);
    }
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  good = edit_load ("guidance", "good.xml");

  g_test_add_func ("/guidance/missing-file", test_missing_file);
  g_test_add_func ("/guidance/cut-anywhere", test_cut_anywhere);
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autofree char *path = g_strdup_printf ("/guidance/refused/%s", edits[i].name);

      g_test_add_data_func (path, &edits[i], test_refused);
    }

  result = g_test_run ();
  g_bytes_unref (good);

  return result;
}
