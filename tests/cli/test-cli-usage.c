/* test-cli-usage.c: calls whose words are off
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-program.h"

/* A call, and the part of the message that names the word. */
static const struct
{
  const char *call;
  const char *fragment;
} calls[] = {
  /* The first word. */
  { "roll", "“roll”" },
  { "Assess", "“Assess”" },
  { "assess-", "“assess-”" },
  { "help", "“help”" },
  { "--hlep", "“--hlep”" },
  { "-h", "“-h”" },
  { "--version=1", "“--version=1”" },
  { "--help assess", "“assess”" },
  { "--version now", "“now”" },
  { "''", "“”" },
  { "--", "“--”" },
  { "/etc/passwd", "“/etc/passwd”" },

  /* Options that there are not. */
  { "assess --toool=foam-roller", "“--toool=foam-roller”" },
  { "assess --Tool foam-roller", "“--Tool”" },
  { "assess -t foam-roller", "“-t”" },
  { "assess --", "“--”" },
  { "assess -", "“-”" },
  { "assess --=x", "“--=x”" },
  { "assess --too foam-roller", "“--too”" },
  { "assess --tool:foam-roller", "“--tool:foam-roller”" },
  { "assess -o a.png", "“-o”" },
  { "assess --help=yes", "“--help=yes”" },
  { "map --level T7", "“--level”" },
  { "map --offset 3", "“--offset”" },
  { "levels --tool=foam-roller", "“--tool=foam-roller”" },
  { "regions --tool=foam-roller", "“--tool=foam-roller”" },
  { "check --format=json", "“--format=json”" },

  /* Words too many. */
  { "assess T7", "“T7”" },
  { "assess --tool foam-roller lacrosse-ball", "“lacrosse-ball”" },
  { "assess ''", "“”" },
  { "levels L1", "“L1”" },
  { "regions back", "“back”" },
  { "map all", "“all”" },
  { "render a.png", "“a.png”" },

  /* Values that are missing or empty. */
  { "assess --tool", "--tool" },
  { "assess --tool=", "--tool" },
  { "assess --tool ''", "--tool" },
  { "assess --tool --density=firm", "--tool" },
  { "assess --offset", "--offset" },
  { "assess --offset=", "--offset" },
  { "assess --condition", "--condition" },
  { "assess --red-flag=", "--red-flag" },
  { "render -o", "-o" },
  { "render -o ''", "-o" },
  { "render -o --width=3", "-o" },
  { "render -o --a.png", "found no value" },

  /* Given twice. */
  { "assess --tool=foam-roller --tool=foam-roller", "--tool" },
  { "assess --level T7 --level T8", "--level" },
  { "assess --offset 1 --offset=1", "--offset" },
  { "assess --format=json --format=json", "--format" },
  { "assess --help --help", "--help" },
  { "render -o a.png -o b.png", "-o" },

  /* Words that are not among the values. */
  { "assess --tool=hammer", "“hammer”" },
  { "assess --tool=none", "“none”" },
  { "assess --tool=Foam-Roller", "“Foam-Roller”" },
  { "assess '--tool= foam-roller'", "“ foam-roller”" },
  { "assess --tool=foam-roller,lacrosse-ball", "“foam-roller,lacrosse-ball”" },
  { "map --tool=none", "“none”" },
  { "assess --density=hard", "“hard”" },
  { "assess --load=floor", "“floor”" },
  { "assess --format=xml", "“xml”" },
  { "regions --view=front", "“front”" },
  { "regions --view=section --level=X9", "“X9”" },
  { "render --view=Side -o a.png", "“Side”" },
  { "assess --condition=knee", "--condition: found “knee”; expected one of: fracture, " },
  { "assess --condition=dvt --condition=knee", "“knee”" },
  { "assess --condition=fever", "“fever”" },
  { "assess --red-flag=dvt", "--red-flag: found “dvt”; expected one of: saddle-numbness, " },
  { "map --condition=DVT", "“DVT”" },
  { "map --red-flag=knee", "“knee”" },
  { "render --condition=knee -o a.png", "“knee”" },
  { "render --red-flag=knee -o a.png", "“knee”" },

  /* Levels. */
  { "assess --level=T13", "“T13”" },
  { "--level=T13", "“T13”" },
  { "--tool=hammer", "“hammer”" },
  { "--tool", "--tool" },
  { "--level T7 map", "“map”" },
  { "--condition=fever", "“--condition=fever”" },
  { "assess --level=T0", "“T0”" },
  { "assess --level=C8", "“C8”" },
  { "assess --level=T7/T9", "T7/T9" },
  { "assess --level=T8/T7", "T8/T7" },
  { "assess --level=T7/", "T7/" },
  { "assess --level=/T7", "/T7" },
  { "assess --level=T7/T7", "T7/T7" },
  { "assess --level=T7/T8/T9", "T7/T8/T9" },
  { "assess '--level=T7 '", "T7 " },

  /* Numbers. */
  { "assess --offset=12,5", "“12,5”" },
  { "assess --offset=nan", "“nan”" },
  { "assess --offset=inf", "“inf”" },
  { "assess --offset=-infinity", "“-infinity”" },
  { "assess --offset=1e999", "1e999" },
  { "assess --offset=0x10", "“0x10”" },
  { "assess --offset=5mm", "“5mm”" },
  { "assess '--offset= 5'", "“ 5”" },
  { "assess --offset=--5", "--offset" },
  { "assess --offset=1001", "1001" },
  { "assess --offset=-1000.5", "-1000.5" },
  { "assess --offset=.", "“.”" },
  { "assess --angle=360.1", "360.1" },
  { "assess --angle=-361", "-361" },
  { "assess --angle=90deg", "“90deg”" },
  { "assess --angle=1,000", "“1,000”" },

  /* Drawing and checking. */
  { "render", "-o FILE" },
  { "render --width=400", "-o FILE" },
  { "render -o a.jpg", "“a.jpg”" },
  { "render -o a", "“a”" },
  { "render -o a.PNG", "“a.PNG”" },
  { "render -o=a.png", "“-o=a.png”" },
  { "render --output a.png", "“--output”" },
  { "render --width=0 -o a.png", "“0”" },
  { "render --width=-5 -o a.png", "“-5”" },
  { "render --width=12.5 -o a.png", "“12.5”" },
  { "render --width=99999999 -o a.png", "“99999999”" },
  { "render --width=99999999999999999999 -o a.png", "“99999999999999999999”" },
  { "render --style=sepia -o a.png", "“sepia”" },
  { "render --skin-tone=blue -o a.png", "“blue”" },
  { "render --palette=rainbow -o a.png", "“rainbow”" },
  { "render --depth=bones -o a.png", "“bones”" },
  { "render --layers=skin,blood -o a.png", "“blood”" },
  { "render --layers=skin,,bones -o a.png", "“”" },
  { "render --layers= -o a.png", "empty value" },
  { "render --layers=skin,skin -o a.png", "“skin”" },
  { "render --layers=SKIN -o a.png", "“SKIN”" },
  { "render --layers=muscle=40,muscle -o a.png", "“muscle” twice" },
  { "render --layers=muscle=101 -o a.png", "from 0 to 100" },
  { "render --layers=muscle=4.5 -o a.png", "from 0 to 100" },
  { "render --layers=muscle= -o a.png", "from 0 to 100" },
  { "render --layers=zones=40 -o a.png", "“zones=40”" },
  { "render --tool=hammer -o a.png", "“hammer”" },
  { "check", "expected one or more" },
  { "check --", "expected one or more" },
  { "check ''", "expected a file" },
  { "check -x", "“-x”" },
};

static void
test_calls (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_auto(Run) run = run_call (calls[i].call);

      assert_failed (calls[i].call, &run, 2);
      g_assert_nonnull (strstr (run.errors, calls[i].fragment));
      g_assert_nonnull (strstr (run.errors, "expected"));
    }
}

/* A word may hold anything; the message is one line of UTF-8 all the same. */
static void
test_strange_bytes (void)
{
  const char * const words[] = {
    "a\nb", "\x1b[31mred", "\xff\xfe", "caf\xe9", "\xe2\x80\xa8", "a\rb", "\xc2\x9b" "2J", "\xf0\x9f"
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_auto(Run) first = run_words ((const char * const []) { words[i], NULL });
      g_auto(Run) value = run_words ((const char * const []) { "assess", "--tool", words[i], NULL });
      g_auto(Run) number = run_words ((const char * const []) { "assess", "--offset", words[i], NULL });
      g_auto(Run) level = run_words ((const char * const []) { "assess", "--level", words[i], NULL });

      assert_failed ("first", &first, 2);
      assert_failed ("value", &value, 2);
      assert_failed ("number", &number, 2);
      assert_failed ("level", &level, 2);
      g_assert_null (strchr (first.errors, '\x1b'));
      g_assert_null (strchr (first.errors, '\r'));
      g_assert_null (strstr (first.errors, "\xc2\x9b"));
    }
}

static void
test_long_word (void)
{
  g_autofree char *word = g_strnfill (100000, 'x');
  g_auto(Run) first = run_words ((const char * const []) { word, NULL });
  g_auto(Run) value = run_words ((const char * const []) { "assess", "--level", word, NULL });

  assert_failed ("long first word", &first, 2);
  assert_failed ("long level", &value, 2);
  g_assert_cmpuint (strlen (first.errors), <, 1000);
  g_assert_cmpuint (strlen (value.errors), <, 1000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/usage/calls", test_calls);
  g_test_add_func ("/cli/usage/strange-bytes", test_strange_bytes);
  g_test_add_func ("/cli/usage/long-word", test_long_word);

  return g_test_run ();
}
