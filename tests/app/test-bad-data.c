/* test-bad-data.c: a damaged file is named, and nothing is guessed
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include <X11/keysym.h>
#include <glib/gstdio.h>

/* More than there are beside the message. */
#define MAX_STOPS 8

/* What can befall a file. */
typedef enum
{
  MISSING,
  TRUNCATED,
  DOCTYPE,
  NOT_UTF8,
} Damage;

typedef struct
{
  const char *path;
  Damage damage;
} Case;

static const Case cases[] = {
  { "atlas/back.svg", MISSING },
  { "atlas/back.svg", TRUNCATED },
  { "atlas/back.svg", DOCTYPE },
  { "atlas/back.svg", NOT_UTF8 },
  { "atlas/side.svg", MISSING },
  { "atlas/side.svg", TRUNCATED },
  { "atlas/section-t7.svg", MISSING },
  { "atlas/section-t7.svg", DOCTYPE },
  { "rules.xml", MISSING },
  { "rules.xml", TRUNCATED },
  { "rules.xml", DOCTYPE },
  { "rules.xml", NOT_UTF8 },
  { "guidance.xml", MISSING },
  { "guidance.xml", TRUNCATED },
  { "guidance.xml", DOCTYPE },
  { "guidance.xml", NOT_UTF8 },
  { "topics.xml", MISSING },
  { "topics.xml", TRUNCATED },
};

static RwDesk *desk;

static void
write_file (const char *path,
            GString    *text)
{
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, text->str, text->len, &error);
  g_assert_no_error (error);
}

/* Puts @what before the first @mark in @text. */
static void
insert_before (GString    *text,
               const char *mark,
               const char *what)
{
  const char *at = strstr (text->str, mark);

  g_assert_nonnull (at);
  g_string_insert (text, at - text->str, what);
}

static void
damage_file (const char *path,
             Damage      damage)
{
  g_autofree char *contents = NULL;
  g_autoptr(GString) text = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  text = g_string_new (contents);

  switch (damage)
    {
    case MISSING:
      g_assert_cmpint (g_unlink (path), ==, 0);
      return;

    case TRUNCATED:
      g_string_truncate (text, text->len / 2);
      break;

    case DOCTYPE:
      insert_before (text, "<!--", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n");
      break;

    case NOT_UTF8:
      insert_before (text, "</", "\xff\xfe");
      break;

    default:
      g_assert_not_reached ();
    }
  write_file (path, text);
}

static gboolean
names_file_cb (const char *name,
               gpointer    file)
{
  return strstr (name, file) != NULL;
}

static AtspiAccessible *
find_message (const char *file)
{
  return rw_ear_search_name (rw_desk_get_program (desk), ATSPI_ROLE_LABEL, names_file_cb, (gpointer) file);
}

static gboolean
has_message (const char *file)
{
  g_autoptr(AtspiAccessible) message = find_message (file);

  return message != NULL;
}

/* The words in the window are the same each time: stderr has them @times. */
static void
check_message (const Case *item,
               const char *path,
               guint       times)
{
  g_autoptr(AtspiAccessible) message = NULL;
  g_autofree char *text = NULL;

  rw_desk_wait_for (desk, rw_desk_count_said (desk, path) == times);
  rw_desk_wait_for (desk, has_message (path));
  message = find_message (path);
  text = rw_ear_dup_name (message);
  g_test_message ("%s", text);
  if (item->damage != MISSING)
    g_assert_true (g_regex_match_simple ("\\.(svg|xml):[1-9][0-9]*: ", text, 0, 0));

  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, "Try Again"));
  g_assert_false (rw_scene_has_verdict (desk));
  g_assert_false (rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_SLIDER, NULL));
}

static void
try_again (void)
{
  g_autoptr(AtspiAccessible) button =
    rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, "Try Again");

  g_assert_nonnull (button);
  rw_ear_activate (button);
}

static void
test_damaged (gconstpointer data)
{
  const Case *item = data;
  g_autofree char *folder = rw_desk_copy_data (desk, "broken");
  g_autofree char *path = g_build_filename (folder, item->path, NULL);
  g_autofree char *sound = NULL;
  g_autoptr(GError) error = NULL;
  gsize length;

  g_file_get_contents (path, &sound, &length, &error);
  g_assert_no_error (error);
  damage_file (path, item->damage);

  rw_desk_write_settings (desk, "");
  rw_desk_set_env (desk, "ROLLWISE_DATA_DIR", folder);
  rw_desk_start (desk);
  check_message (item, path, 1);

  /* Still damaged: it says so again. Repaired: the back is there. */
  try_again ();
  check_message (item, path, 2);
  g_file_set_contents (path, sound, length, &error);
  g_assert_no_error (error);
  try_again ();
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_SLIDER, NULL));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Safe"));
  rw_desk_stop (desk, NULL);
  rw_desk_set_env (desk, "ROLLWISE_DATA_DIR", g_getenv ("ROLLWISE_DATA_DIR"));
}

/* Two clicks before the first has read the files: the window is filled once. */
static void
test_double_click (void)
{
  g_autofree char *folder = rw_desk_copy_data (desk, "double");
  g_autofree char *path = g_build_filename (folder, "rules.xml", NULL);
  g_autofree char *aside = g_strconcat (path, ".aside", NULL);
  g_autoptr(AtspiAccessible) button = NULL;
  RwPoint pixel;

  g_assert_cmpint (g_rename (path, aside), ==, 0);
  rw_desk_set_env (desk, "ROLLWISE_DATA_DIR", folder);
  rw_desk_write_settings (desk, "");
  rw_desk_start (desk);
  rw_desk_wait_for (desk, has_message (path));
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, "Try Again"));

  g_assert_cmpint (g_rename (aside, path), ==, 0);
  button = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, "Try Again");
  pixel = rw_scene_get_middle_of (desk, button);
  rw_hand_click (rw_desk_get_hand (desk), pixel.x, pixel.y);
  rw_hand_press (rw_desk_get_hand (desk));
  rw_hand_release (rw_desk_get_hand (desk));
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_SLIDER, NULL));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Safe"));
  rw_desk_stop (desk, NULL);
  rw_desk_set_env (desk, "ROLLWISE_DATA_DIR", g_getenv ("ROLLWISE_DATA_DIR"));
}

static void
walk_to (const char *name)
{
  for (guint i = 0; i < MAX_STOPS && !rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, name); i++)
    {
      g_autoptr(AtspiAccessible) focus = rw_ear_find_focus (rw_desk_get_program (desk));
      g_autoptr(AtspiAccessible) next = NULL;

      rw_hand_key (rw_desk_get_hand (desk), XK_Tab, RW_HAND_PLAIN);
      rw_desk_wait_for (desk, (next = rw_ear_find_focus (rw_desk_get_program (desk))) != focus);
    }
  g_assert_true (rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, name));
}

/* No key of the panel may cover the message, and the keyboard finds what helps. */
static void
test_narrow (void)
{
  g_autofree char *folder = rw_desk_copy_data (desk, "narrow");
  g_autofree char *path = g_build_filename (folder, "rules.xml", NULL);
  g_autofree char *aside = g_strconcat (path, ".aside", NULL);

  g_assert_cmpint (g_rename (path, aside), ==, 0);
  rw_desk_set_env (desk, "ROLLWISE_DATA_DIR", folder);
  rw_desk_write_settings (desk, "window-width=360\nwindow-height=640\n");
  rw_desk_start (desk);
  rw_desk_wait_for (desk, has_message (path));
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Try Again"));
  rw_hand_key (rw_desk_get_hand (desk), XK_F9, RW_HAND_PLAIN);
  walk_to ("Main Menu");

  g_assert_cmpint (g_rename (aside, path), ==, 0);
  try_again ();
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_SLIDER, NULL));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Safe"));
  rw_desk_stop (desk, NULL);
  rw_desk_set_env (desk, "ROLLWISE_DATA_DIR", g_getenv ("ROLLWISE_DATA_DIR"));
}

/* A value from another version or a slip of the hand: one line, the rest kept. */
static void
test_unknown_setting (void)
{
  rw_desk_write_settings (desk, "tool='banana'\ndensity='firm'\nload='wall'\n");
  rw_scene_open_again (desk);
  g_assert_true (rw_scene_tool_is (desk, "Foam roller"));
  g_assert_true (rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_LABEL, "Foam roller, firm, against a wall"));
  rw_desk_stop (desk, "*Ignoring the setting tool: 'banana' is none of *");
}

static void
test_remembered_setting (void)
{
  rw_desk_write_settings (desk, "tool='peanut-ball'\nwindow-width=900\nwindow-height=700\n");
  rw_scene_open_again (desk);
  g_assert_true (rw_scene_tool_is (desk, "Peanut ball"));
  rw_hand_key (rw_desk_get_hand (desk), '2', RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Lacrosse ball"));
  rw_desk_stop (desk, NULL);

  rw_scene_open_again (desk);
  g_assert_true (rw_scene_tool_is (desk, "Lacrosse ball"));
  rw_desk_stop (desk, NULL);
}

static gboolean
has_setting (const char *line)
{
  g_autofree char *path = g_build_filename (rw_desk_get_folder (desk), "config/glib-2.0/settings/keyfile", NULL);
  g_autofree char *text = NULL;

  return g_file_get_contents (path, &text, NULL, NULL) && strstr (text, line) != NULL;
}

/* How the body looks is a person's choice, and kept. */
static void
test_remembered_look (void)
{
  rw_desk_write_settings (desk, "skin-tone='dark'\nlabels=false\n");
  rw_scene_open_again (desk);
  rw_hand_key (rw_desk_get_hand (desk), 'l', RW_HAND_PLAIN);
  rw_desk_wait_for (desk, has_setting ("labels=true"));
  g_assert_true (has_setting ("skin-tone='dark'"));
  rw_hand_key (rw_desk_get_hand (desk), 'l', RW_HAND_PLAIN);
  rw_desk_wait_for (desk, has_setting ("labels=false"));
  rw_desk_stop (desk, NULL);

  rw_desk_write_settings (desk, "skin-tone='blue'\n");
  rw_scene_open_again (desk);
  rw_desk_stop (desk, "*Ignoring the setting skin-tone: 'blue' is none of *");
}

static void
test_settings_read_only (void)
{
  rw_desk_set_env (desk, "GSETTINGS_BACKEND", "null");
  rw_scene_open (desk);
  rw_hand_key (rw_desk_get_hand (desk), '2', RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Lacrosse ball"));
  rw_desk_stop (desk, NULL);
  rw_desk_set_env (desk, "GSETTINGS_BACKEND", "keyfile");
}

static void
test_settings_schema_missing (void)
{
  rw_desk_set_env (desk, "GSETTINGS_SCHEMA_DIR", rw_desk_get_folder (desk));
  rw_scene_open (desk);
  rw_hand_key (rw_desk_get_hand (desk), '3', RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Peanut ball"));
  rw_desk_stop (desk, NULL);
  rw_desk_set_env (desk, "GSETTINGS_SCHEMA_DIR", g_getenv ("GSETTINGS_SCHEMA_DIR"));
}

static void
add_cases (void)
{
  static const char *names[] = { "missing", "truncated", "doctype", "not-utf8" };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/app/bad-data/%s/%s", cases[i].path, names[cases[i].damage]);

      g_test_add_data_func (path, &cases[i], test_damaged);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open (1280, 1024);

  add_cases ();
  g_test_add_func ("/app/bad-data/double-click", test_double_click);
  g_test_add_func ("/app/bad-data/narrow", test_narrow);
  g_test_add_func ("/app/settings/unknown", test_unknown_setting);
  g_test_add_func ("/app/settings/remembered", test_remembered_setting);
  g_test_add_func ("/app/settings/remembered-look", test_remembered_look);
  g_test_add_func ("/app/settings/read-only", test_settings_read_only);
  g_test_add_func ("/app/settings/schema-missing", test_settings_schema_missing);
  status = g_test_run ();

  rw_desk_close (desk);

  return status;
}
