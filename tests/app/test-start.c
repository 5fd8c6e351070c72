/* test-start.c: the window opened at a place, by a call and by the desktop
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

static RwDesk *desk;

static void
run_program (const char *words)
{
  g_autofree char *program = g_shell_quote (g_getenv ("ROLLWISE_PROGRAM"));
  g_autofree char *line = g_strconcat (program, " ", words, NULL);

  g_assert_cmpint (rw_desk_run (desk, line), ==, 0);
}

/* As a menu of the desktop does. */
static void
activate (const char *words)
{
  g_autofree char *line = g_strconcat ("gapplication action io.github.rollwise.Rollwise ", words, NULL);

  g_assert_cmpint (rw_desk_run (desk, line), ==, 0);
}

/* A second start ends at once, and the window that is open shows the place. */
static void
test_second (void)
{
  rw_scene_open (desk);
  run_program ("--tool lacrosse-ball --density soft --load wall --level L3 --offset 30");
  rw_desk_wait_for (desk, rw_scene_says (desk, "L3", "Cautious"));
  g_assert_true (rw_scene_tool_is (desk, "Lacrosse ball"));

  run_program ("--level T7");
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Safe"));
  g_assert_true (rw_scene_tool_is (desk, "Foam roller"));

  run_program ("");
  g_assert_true (rw_scene_says (desk, "T7", "Safe"));
  rw_desk_stop (desk, NULL);
}

static void
test_actions (void)
{
  rw_scene_open (desk);
  activate ("low-back");
  rw_desk_wait_for (desk, rw_scene_says (desk, "L3", "Cautious"));
  activate ("upper-back");
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Safe"));
  rw_desk_stop (desk, NULL);
}

/* The first start, with nothing open: the place comes with the picture. */
static void
test_first (void)
{
  rw_desk_write_settings (desk, "");
  rw_desk_set_words (desk, "--tool peanut-ball --level L4");
  rw_scene_open_again (desk);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Peanut ball"));
  g_assert_true (rw_scene_says (desk, "L4", "Cautious") || rw_scene_says (desk, "L4", "Avoid"));
  rw_desk_set_words (desk, "");
  rw_desk_stop (desk, NULL);
}

/* Anybody on the bus may send words that are none. */
static void
test_stranger (void)
{
  rw_scene_open (desk);
  activate ("place \"('hammer', 'soft', 'wall', 'L3', 0.0, 0.0)\"");
  rw_desk_wait_for (desk, rw_desk_count_said (desk, "hammer") == 1);
  activate ("place \"('lacrosse-ball', 'soft', 'wall', 'L3', 1e300, 0.0)\"");
  rw_desk_wait_for (desk, rw_desk_count_said (desk, "1e+300") == 1);
  g_assert_true (rw_scene_says (desk, "T7", "Safe"));
  rw_desk_stop (desk, NULL);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open (1280, 1024);

  g_test_add_func ("/app/start/second", test_second);
  g_test_add_func ("/app/start/actions", test_actions);
  g_test_add_func ("/app/start/first", test_first);
  g_test_add_func ("/app/start/stranger", test_stranger);
  status = g_test_run ();

  rw_desk_close (desk);

  return status;
}
