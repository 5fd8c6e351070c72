/* test-cli-files.c: the verbs that read and write files
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <glib/gstdio.h>

#include "rw-program.h"

static char *
shipped (const char *name)
{
  return g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), name, NULL);
}

/* Several lines may come, one a broken file, each "FILE:LINE: message". */
static void
assert_broken (const Run          *run,
               const char * const *heads)
{
  g_auto(GStrv) lines = g_strsplit (run->errors, "\n", -1);
  guint n = 0;

  g_test_message ("%s", run->errors);
  g_assert_cmpint (run->status, ==, 1);
  g_assert_cmpstr (run->output, ==, "");
  for (; heads[n] != NULL; n++)
    g_assert_true (lines[n] != NULL && g_str_has_prefix (lines[n], heads[n]));
  g_assert_cmpstr (lines[n], ==, "");
  g_assert_null (lines[n + 1]);
}

static void
test_check_shipped (void)
{
  g_autofree char *atlas = shipped ("atlas/back.svg");
  g_autofree char *rules = shipped ("rules.xml");
  g_autofree char *guidance = shipped ("guidance.xml");
  g_autofree char *topics = shipped ("topics.xml");
  g_autofree char *expected = g_strdup_printf ("%s: ok\n%s: ok\n%s: ok\n%s: ok\n", guidance, topics, atlas, rules);
  g_auto(Run) run = run_words ((const char * const []) { "check", guidance, topics, atlas, rules, NULL });

  assert_done ("check", &run);
  g_assert_cmpstr (run.output, ==, expected);
}

/* One broken file: nothing on stdout, though another one is good. */
static void
test_check_broken (void)
{
  g_autofree char *good = g_test_build_filename (G_TEST_DIST, "data", "rules", "good.xml", NULL);
  g_autofree char *hole = g_test_build_filename (G_TEST_DIST, "data", "rules", "hole.xml", NULL);
  g_autofree char *source = g_test_build_filename (G_TEST_DIST, "data", "rules", "unknown-source.xml", NULL);
  g_autofree char *note = g_test_build_filename (G_TEST_DIST, "data", "rules", "note-at-share-1.xml", NULL);
  g_autofree char *overlap = g_test_build_filename (G_TEST_DIST, "data", "rules", "overlap.xml", NULL);
  g_autofree char *hole_head = g_strdup_printf ("%s:35: found no rule", hole);
  g_autofree char *source_head = g_strdup_printf ("%s:48: found the unknown source", source);
  g_autofree char *note_head = g_strdup_printf ("%s:31: found the note", note);
  g_autofree char *overlap_head = g_strdup_printf ("%s:37: found two rules", overlap);
  g_auto(Run) alone = run_words ((const char * const []) { "check", good, NULL });
  g_auto(Run) run = run_words ((const char * const []) { "check", hole, good, source, note, overlap, NULL });

  assert_done ("check good", &alone);
  assert_broken (&run, (const char * const []) { hole_head, source_head, note_head, overlap_head, NULL });
}

/* What is wrong about a person is told as exactly. */
static void
test_check_conditions (void)
{
  g_autofree char *raise = g_test_build_filename (G_TEST_DIST, "data", "rules", "raise-never-applies.xml", NULL);
  g_autofree char *consensus = g_test_build_filename (G_TEST_DIST, "data", "rules", "consensus-of-nobody.xml", NULL);
  g_autofree char *group = g_test_build_filename (G_TEST_DIST, "data", "rules", "unknown-group.xml", NULL);
  g_autofree char *raise_head = g_strdup_printf ("%s:69: found a raise that never applies", raise);
  g_autofree char *consensus_head = g_strdup_printf ("%s:68: found “worn” claiming a consensus", consensus);
  g_autofree char *group_head = g_strdup_printf ("%s:66: found the unknown kind “high”", group);
  g_auto(Run) run = run_words ((const char * const []) { "check", raise, consensus, group, NULL });

  assert_broken (&run, (const char * const []) { raise_head, consensus_head, group_head, NULL });
}

/* All views of the body at once, in any order. */
static void
test_check_views (void)
{
  g_autofree char *back = shipped ("atlas/back.svg");
  g_autofree char *side = shipped ("atlas/side.svg");
  g_autofree char *neck = shipped ("atlas/section-c5.svg");
  g_autofree char *chest = shipped ("atlas/section-t7.svg");
  g_autofree char *loin = shipped ("atlas/section-l3.svg");
  g_autofree char *rules = shipped ("rules.xml");
  g_autofree char *guidance = shipped ("guidance.xml");
  g_autofree char *odd = g_test_build_filename (G_TEST_DIST, "data", "atlas", "good-side.svg", NULL);
  g_autofree char *head = g_strdup_printf ("%s:1: found the level", odd);
  g_auto(Run) run = run_words ((const char * const []) {
    "check", side, rules, neck, back, chest, guidance, loin, NULL
  });
  g_auto(Run) alone = run_words ((const char * const []) { "check", odd, NULL });
  g_auto(Run) other = run_words ((const char * const []) { "check", odd, back, NULL });

  assert_done ("check all views", &run);
  assert_done ("check a view alone", &alone);
  assert_broken (&other, (const char * const []) { head, NULL });
}

/* Each is good, but the texts do not fit these rules. */
static void
test_check_together (void)
{
  g_autofree char *atlas = shipped ("atlas/back.svg");
  g_autofree char *guidance = shipped ("guidance.xml");
  g_autofree char *rules = g_test_build_filename (G_TEST_DIST, "data", "rules", "good.xml", NULL);
  g_autofree char *head = g_strdup_printf ("%s:1: found no reason for the rule", guidance);
  g_auto(Run) run = run_words ((const char * const []) { "check", atlas, rules, guidance, NULL });

  assert_broken (&run, (const char * const []) { head, NULL });
}

/* Good topics, that name a source which these rules do not have. */
static void
test_check_topics (void)
{
  g_autofree char *guidance = shipped ("guidance.xml");
  g_autofree char *rules = shipped ("rules.xml");
  g_autofree char *topics = g_test_build_filename (G_TEST_DIST, "data", "topics", "good.xml", NULL);
  g_autofree char *head = g_strdup_printf ("%s:12: found the unknown source “book”", topics);
  g_auto(Run) alone = run_words ((const char * const []) { "check", topics, NULL });
  g_auto(Run) run = run_words ((const char * const []) { "check", topics, rules, guidance, NULL });

  assert_done ("check topics alone", &alone);
  assert_broken (&run, (const char * const []) { head, NULL });
}

static void
assert_check_text (const char *text,
                   const char *expected)
{
  g_autofree char *path = NULL;
  g_autofree char *head = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(Run) run = { 0 };
  int fd = g_file_open_tmp ("rollwise-check-XXXXXX.xml", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);

  head = g_strdup_printf ("%s:%s", path, expected);
  run = run_words ((const char * const []) { "check", path, NULL });
  assert_broken (&run, (const char * const []) { head, NULL });
  g_unlink (path);
}

static void
test_check_other_files (void)
{
  assert_check_text ("<html/>", "1: found <html>; expected <svg>, <rules>, <guidance> or <topics>");
  assert_check_text ("<rules/>", "1: found the root <rules>");
  assert_check_text ("<guidance xmlns='urn:rollwise:guidance:1'/>", "1: ");
  assert_check_text ("<x:rules xmlns:x='urn:rollwise:rules:1'/>", "1: ");
  assert_check_text ("", "");
  assert_check_text ("no XML", "");
  assert_check_text ("<rules", "");
}

/* A byte order mark does no harm, and a name is told in one line. */
static void
test_check_odd_files (void)
{
  g_autofree char *folder = g_dir_make_tmp ("rollwise-check-XXXXXX", NULL);
  g_autofree char *path = g_strdup_printf ("%s/odd\nname", folder);
  g_autofree char *expected = g_strdup_printf ("%s/odd\\x0aname: ok\n", folder);
  g_autofree char *good = g_test_build_filename (G_TEST_DIST, "data", "rules", "good.xml", NULL);
  g_autofree char *text = NULL;
  g_autofree char *marked = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(Run) run = { 0 };

  g_file_get_contents (good, &text, NULL, &error);
  g_assert_no_error (error);
  marked = g_strconcat ("\xef\xbb\xbf", text, NULL);
  g_file_set_contents (path, marked, -1, &error);
  g_assert_no_error (error);

  run = run_words ((const char * const []) { "check", path, NULL });
  assert_done ("check a marked file", &run);
  g_assert_cmpstr (run.output, ==, expected);
  g_unlink (path);
  g_rmdir (folder);
}

static void
test_check_no_file (void)
{
  g_auto(Run) missing = run_call ("check /nowhere/rules.xml");
  g_auto(Run) folder = run_call ("check /");
  g_auto(Run) endless = run_call ("check -- /dev/zero");

  assert_broken (&missing, (const char * const []) { "/nowhere/rules.xml", NULL });
  assert_broken (&folder, (const char * const []) { "/", NULL });
  assert_broken (&endless, (const char * const []) { "/dev/zero", NULL });
}

/* Draws to a file of this ending, and looks at how it begins. */
static void
assert_render (const char *ending,
               const char *more,
               const char *magic)
{
  g_autofree char *folder = g_dir_make_tmp ("rollwise-render-XXXXXX", NULL);
  g_autofree char *path = g_strdup_printf ("%s/back%s", folder, ending);
  g_autofree char *call = g_strdup_printf ("render %s -o '%s'", more, path);
  g_autofree char *bytes = NULL;
  g_autoptr(GSubprocessLauncher) launcher = launcher_new ();
  g_auto(GStrv) words = NULL;
  g_auto(Run) run = { 0 };

  /* The SVG surface of cairo 1.16 leaks what librsvg draws in groups. */
  if (g_str_equal (ending, ".svg"))
    g_subprocess_launcher_setenv (launcher, "ASAN_OPTIONS", "detect_leaks=0", TRUE);

  g_assert_true (g_shell_parse_argv (call, NULL, &words, NULL));
  run = run_launched (launcher, (const char * const *) words);
  assert_done (call, &run);
  g_assert_cmpstr (run.output, ==, "");
  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  g_assert_true (g_str_has_prefix (bytes, magic));
  g_unlink (path);
  g_rmdir (folder);
}

static void
test_render (void)
{
  assert_render (".png", "--width 120", "\x89PNG");
  assert_render (".png", "--width=120 --tool=none --style dark --skin-tone medium --layers=skin,bones", "\x89PNG");
  assert_render (".svg", "--tool=lacrosse-ball --offset=-35 --level=L3 --style=print", "<?xml");
  assert_render (".pdf", "--view back --tool=peanut-ball --style=high-contrast", "%PDF");
  assert_render (".svg", "--view side --style=high-contrast-dark", "<?xml");
}

/* Draws to a PNG; returns its bytes. */
static GBytes *
render (const char *more)
{
  g_autofree char *folder = g_dir_make_tmp ("rollwise-render-XXXXXX", NULL);
  g_autofree char *path = g_strdup_printf ("%s/view.png", folder);
  g_autofree char *call = g_strdup_printf ("render %s --width=100 -o '%s'", more, path);
  g_auto(Run) run = run_call (call);
  char *bytes;
  gsize size;

  assert_done (call, &run);
  g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));
  g_unlink (path);
  g_rmdir (folder);
  return g_bytes_new_take (bytes, size);
}

static void
assert_same (const char *one,
             const char *other,
             gboolean    same)
{
  g_autoptr(GBytes) a = render (one);
  g_autoptr(GBytes) b = render (other);

  g_test_message ("%s, %s", one, other);
  g_assert_true (g_bytes_equal (a, b) == same);
}

/* Every view is drawn, each another; a section is the nearest one. */
static void
test_render_views (void)
{
  assert_same ("--view=side", "--view=back", FALSE);
  assert_same ("--view=side", "--view=section", FALSE);
  assert_same ("--view=side", "--view=side --tool=none", FALSE);
  assert_same ("--view=side --level=T7", "--view=side --level=L3", FALSE);
  assert_same ("--view=section --level=T7 --tool=none", "--view=section --level=L3 --tool=none", FALSE);
  assert_same ("--view=section --level=T7 --tool=none", "--view=section --level=T9 --tool=none", TRUE);
  assert_same ("--view=section --level=L3 --tool=none", "--view=section --level=S2 --tool=none", TRUE);
  assert_same ("--view=section --tool=lacrosse-ball", "--view=section --tool=lacrosse-ball --offset=30", FALSE);
}

/* A layer that is whole, faded and gone. */
static void
test_render_faded (void)
{
  assert_same ("--layers=skin,muscle=40", "--layers=skin,muscle", FALSE);
  assert_same ("--layers=skin,muscle=40", "--layers=skin,muscle=60", FALSE);
  assert_same ("--layers=skin,muscle=100", "--layers=skin,muscle", TRUE);
  assert_same ("--layers=skin,muscle=0", "--layers=skin", TRUE);
  assert_same ("--view=section --layers=skin,organs=30", "--view=section --layers=skin,organs", FALSE);
}

/* Every depth is another picture; layers that are asked for are those that are
 * drawn, as the depth shows them. */
static void
test_render_depths (void)
{
  assert_same ("--depth=see-through", "", TRUE);
  assert_same ("--depth=skin", "--layers=skin,zones", TRUE);
  assert_same ("--depth=superficial --layers=skin,muscle", "--layers=skin,muscle", TRUE);
  assert_same ("--depth=superficial", "--depth=middle", FALSE);
  assert_same ("--depth=middle", "--depth=deep", FALSE);
  assert_same ("--depth=bone", "--layers=skin,ribs,bones,zones", TRUE);
  assert_same ("--depth=deep --layers=skin,muscle", "--depth=middle --layers=skin,muscle", FALSE);
  assert_same ("--depth=deep --layers=skin,bones", "--depth=middle --layers=skin,bones", TRUE);
  assert_same ("--view=side --depth=middle", "--view=side --depth=deep", FALSE);
  assert_same ("--view=section --depth=skin", "--view=section", TRUE);
  assert_same ("--view=section --depth=deep", "--view=section", FALSE);
}

/* Only what is rated has other colours; paper has none. */
static void
test_render_palettes (void)
{
  assert_same ("--palette=standard", "", TRUE);
  assert_same ("--palette=colour-blind", "", FALSE);
  assert_same ("--palette=colour-blind --layers=skin --tool=none", "--layers=skin --tool=none", TRUE);
  assert_same ("--palette=colour-blind --style=print", "--style=print", TRUE);
}

/* With labels go the names of the regions, for which the picture has room. */
static void
test_render_labels (void)
{
  assert_same ("--layers=skin,labels", "--layers=skin", FALSE);
  assert_same ("--view=side --layers=labels --tool=none", "--view=side --layers=zones --tool=none", FALSE);
}

static void
test_render_nowhere (void)
{
  g_auto(Run) run = run_call ("render -o /nowhere/back.png --width=50");

  assert_failed ("render", &run, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/check/shipped", test_check_shipped);
  g_test_add_func ("/cli/check/broken", test_check_broken);
  g_test_add_func ("/cli/check/conditions", test_check_conditions);
  g_test_add_func ("/cli/check/views", test_check_views);
  g_test_add_func ("/cli/check/together", test_check_together);
  g_test_add_func ("/cli/check/topics", test_check_topics);
  g_test_add_func ("/cli/check/other-files", test_check_other_files);
  g_test_add_func ("/cli/check/odd-files", test_check_odd_files);
  g_test_add_func ("/cli/check/no-file", test_check_no_file);
  g_test_add_func ("/cli/render/files", test_render);
  g_test_add_func ("/cli/render/views", test_render_views);
  g_test_add_func ("/cli/render/faded", test_render_faded);
  g_test_add_func ("/cli/render/depths", test_render_depths);
  g_test_add_func ("/cli/render/palettes", test_render_palettes);
  g_test_add_func ("/cli/render/labels", test_render_labels);
  g_test_add_func ("/cli/render/nowhere", test_render_nowhere);

  return g_test_run ();
}
