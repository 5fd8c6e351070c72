/* test-menu.c: each item of the main menu, come to and pressed by keys; in a narrow window those that only it has
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include <X11/keysym.h>

/* More items than this are a menu without an end. */
#define MAX_ITEMS 40

/* Longer than what makes one step of two changes, microseconds. */
#define REST 1200000

#define NARROW "window-width=400\nwindow-height=720"

static RwDesk *desk;
static RwContent *content;

/* What can be pressed in the menu of a window in which something was done and undone. */
static const char * const wide_items[] = {
  "Zoom In", "Undo", "Redo", "Copy Picture", "Save Picture…", "Preferences", "Keyboard Shortcuts", "About Rollwise",
  NULL,
};

/* What shows more again; out of use where all is shown. */
static const char * const zooms[] = { "Zoom Out", "Show All" };

static const char * const narrow_items[] = {
  "Back View", "Side View", "Section", "Good to Know", NULL,
};

static void
press (unsigned long   keysym,
       RwHandModifiers modifiers)
{
  rw_hand_key (rw_desk_get_hand (desk), keysym, modifiers);
}

static gboolean
has (const char *name)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, name);
}

static AtspiAccessible *
find_focus (void)
{
  return rw_ear_find_focus (rw_desk_get_program (desk));
}

static gboolean
is_at_button (void)
{
  return rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Main Menu");
}

/* Returns the item that has the keyboard. */
static AtspiAccessible *
open_menu (void)
{
  g_autoptr(AtspiAccessible) before = NULL;
  AtspiAccessible *item = NULL;

  rw_desk_wait_for (desk, (before = find_focus ()) != NULL);
  press (XK_F10, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, (item = rw_scene_find_other_focus (desk, before)) != NULL);

  return item;
}

static void
close_menu (void)
{
  press (XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, is_at_button ());
}

/* Goes down from @item, which it lets go of, to the next one. */
static AtspiAccessible *
go_down (AtspiAccessible *item)
{
  g_autoptr(AtspiAccessible) from = item;
  AtspiAccessible *next = NULL;

  press (XK_Down, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, (next = rw_scene_find_other_focus (desk, from)) != NULL);

  return next;
}

/* The names of all items that the keyboard comes to. */
static GPtrArray *
list_items (void)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  AtspiAccessible *item = open_menu ();

  for (int i = 0; i < MAX_ITEMS; i++)
    {
      g_autofree char *name = rw_ear_dup_name (item);

      if (g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        break;
      g_test_message ("%s", name);
      g_ptr_array_add (names, g_steal_pointer (&name));
      item = go_down (item);
    }
  g_object_unref (item);
  close_menu ();

  return names;
}

static void
assert_has (GPtrArray          *names,
            const char * const *items,
            gboolean            expected)
{
  for (int i = 0; items[i] != NULL; i++)
    {
      g_test_message ("Looking for %s", items[i]);
      g_assert_true (g_ptr_array_find_with_equal_func (names, items[i], g_str_equal, NULL) == expected);
    }
}

/* Opens the menu and goes down to @name. */
static AtspiAccessible *
go_to (const char *name)
{
  AtspiAccessible *item = open_menu ();

  for (int i = 0; i < MAX_ITEMS && !rw_ear_is_named (item, name); i++)
    item = go_down (item);
  g_assert_true (rw_ear_is_named (item, name));

  return item;
}

static void
choose (const char *name)
{
  g_autoptr(AtspiAccessible) item = go_to (name);

  press (XK_Return, RW_HAND_PLAIN);
}

/* What opens says @inside, and Escape closes it. */
static void
opens (const char *name,
       const char *inside)
{
  choose (name);
  rw_desk_wait_for (desk, rw_scene_has_ending (desk, inside));
  press (XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, !rw_scene_has_ending (desk, inside));
  rw_desk_wait_for (desk, rw_hand_take_window (rw_desk_get_hand (desk)) && is_at_button ());
}

static void
move_twice (void)
{
  g_autoptr(AtspiAccessible) tool = rw_scene_find_tool (desk);

  rw_desk_wait_for (desk, rw_ear_is (tool, ATSPI_STATE_FOCUSED));
  press (XK_Page_Down, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_ear_describes (tool, "T8"));
  g_usleep (REST);
  press (XK_Page_Down, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_ear_describes (tool, "T9"));
}

/* In, out again, in, and all: what shows less is of no use before one zooms in. */
static void
press_zooms (void)
{
  double scale = rw_scene_get_scale (desk, content);

  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      choose ("Zoom In");
      rw_desk_wait_for (desk, rw_scene_get_scale (desk, content) > 1.05 * scale);
      close_menu ();
      choose (zooms[i]);
      rw_desk_wait_for (desk, rw_scene_get_scale (desk, content) < 1.02 * scale);
      close_menu ();
    }
}

/* What both windows have. */
static void
press_each (void)
{
  g_autoptr(AtspiAccessible) tool = rw_scene_find_tool (desk);

  choose ("Undo");
  rw_desk_wait_for (desk, rw_ear_describes (tool, "T8"));
  choose ("Redo");
  rw_desk_wait_for (desk, rw_ear_describes (tool, "T9"));
  choose ("Copy Picture");
  rw_desk_wait_for (desk, has ("Picture copied"));
  opens ("Save Picture…", "Cancel");
  opens ("Preferences", "Skin Tone");
  opens ("Keyboard Shortcuts", "Move to the next vertebra");
  opens ("About Rollwise", "Credits");
  press_zooms ();
}

static void
test_wide (void)
{
  g_autoptr(GPtrArray) names = NULL;

  rw_scene_open (desk);
  move_twice ();
  press ('z', RW_HAND_CONTROL);
  names = list_items ();
  assert_has (names, wide_items, TRUE);
  assert_has (names, narrow_items, FALSE);
  g_assert_cmpuint (names->len, ==, g_strv_length ((char **) wide_items));
  press ('z', RW_HAND_CONTROL | RW_HAND_SHIFT);
  press_each ();
  rw_desk_stop (desk, NULL);
}

static gboolean
is_chosen (const char *name)
{
  g_autoptr(AtspiAccessible) item = go_to (name);
  gboolean chosen = rw_ear_is (item, ATSPI_STATE_CHECKED);

  close_menu ();

  return chosen;
}

/* What is in the menu of a narrow window only, since there is no room elsewhere. */
static void
press_narrow (void)
{
  static const char *views[] = { "Side View", "Section", "Back View" };

  g_assert_true (is_chosen ("Back View"));
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      choose (views[i]);
      rw_desk_wait_for (desk, is_at_button ());
      g_assert_true (is_chosen (views[i]));
    }
  choose ("Good to Know");
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_HEADING, "Good to Know"));
}

static void
test_narrow (void)
{
  g_autoptr(GPtrArray) names = NULL;

  rw_desk_write_settings (desk, NARROW);
  rw_scene_open_again (desk);
  move_twice ();
  press ('z', RW_HAND_CONTROL);
  names = list_items ();
  assert_has (names, wide_items, TRUE);
  assert_has (names, narrow_items, TRUE);
  g_assert_cmpuint (names->len, ==, g_strv_length ((char **) wide_items) + g_strv_length ((char **) narrow_items));
  press ('z', RW_HAND_CONTROL | RW_HAND_SHIFT);
  press_narrow ();
  rw_desk_stop (desk, NULL);
}

static gboolean
is_zoomed (void)
{
  return has ("Zoom Out");
}

/* On the picture a menu opens under the pointer, and by keys at the tool; Escape
 * leads back to where one was. */
static void
test_picture (void)
{
  g_autoptr(AtspiAccessible) tool = NULL;
  g_autoptr(AtspiAccessible) item = NULL;
  RwPoint middle;

  rw_desk_write_settings (desk, "");
  rw_scene_open_again (desk);
  tool = rw_scene_find_tool (desk);
  middle = rw_scene_get_middle_of (desk, tool);
  rw_hand_click_secondary (rw_desk_get_hand (desk), middle.x, middle.y);
  rw_desk_wait_for (desk, has ("Copy Picture"));
  press (XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, !has ("Copy Picture"));
  g_assert_false (is_zoomed ());

  /* The picture takes presses as before. */
  rw_hand_click (rw_desk_get_hand (desk), middle.x, middle.y);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_SLIDER, "Foam roller"));
  rw_desk_wait_for (desk, rw_scene_is_still (desk));
  rw_hand_click_secondary (rw_desk_get_hand (desk), middle.x, middle.y);
  rw_desk_wait_for (desk, has ("Copy Picture"));
  press (XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_SLIDER, "Foam roller"));
  press (XK_F10, RW_HAND_SHIFT);
  rw_desk_wait_for (desk, (item = rw_scene_find_other_focus (desk, tool)) != NULL);
  while (!rw_ear_is_named (item, "Zoom In"))
    item = go_down (g_steal_pointer (&item));
  press (XK_Return, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, is_zoomed () && !has ("Copy Picture"));
  rw_desk_stop (desk, NULL);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open (1280, 1024);
  content = rw_scene_load ();

  g_test_add_func ("/app/menu/wide", test_wide);
  g_test_add_func ("/app/menu/narrow", test_narrow);
  g_test_add_func ("/app/menu/picture", test_picture);
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
