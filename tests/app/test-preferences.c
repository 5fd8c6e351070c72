/* test-preferences.c: how things are shown is chosen by keys alone, seen at once, and remembered
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include <X11/keysym.h>
#include <glib/gstdio.h>

/* More stops than this on the way to a row is a trap. */
#define MAX_STOPS 12

/* Smaller than the preferences, which so have the keyboard next. */
#define SMALL_WINDOW "window-width=360\nwindow-height=520\n"

static RwDesk *desk;

static RwHand *
get_hand (void)
{
  return rw_desk_get_hand (desk);
}

static gboolean
is_open (void)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_FRAME, "Preferences");
}

static gboolean
focus_is (AtspiRole   role,
          const char *name)
{
  return rw_scene_focus_is (desk, role, name);
}

static void
open_preferences (void)
{
  rw_desk_wait_for (desk, rw_hand_take_window (get_hand ()));
  rw_hand_key (get_hand (), XK_comma, RW_HAND_CONTROL);
  rw_desk_wait_for (desk, is_open ());
  rw_desk_wait_for (desk, rw_hand_take_window (get_hand ()) && focus_is (ATSPI_ROLE_COMBO_BOX, "Skin Tone"));
}

static void
close_preferences (void)
{
  rw_hand_key (get_hand (), XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, !is_open ());
  rw_desk_wait_for (desk, rw_hand_take_window (get_hand ()));
}

/* Presses a key that leads away from @from, and waits until it has. */
static AtspiAccessible *
go_on (AtspiAccessible *from,
       unsigned long    keysym)
{
  AtspiAccessible *next = NULL;

  rw_hand_key (get_hand (), keysym, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, (next = rw_scene_find_other_focus (desk, from)) != NULL);

  return next;
}

static void
go_to (AtspiRole   role,
       const char *name)
{
  g_autoptr(AtspiAccessible) focus = rw_ear_find_focus (rw_desk_get_program (desk));

  for (int i = 0; i < MAX_STOPS; i++)
    {
      g_autoptr(AtspiAccessible) next = NULL;

      if (focus != NULL && rw_ear_has_role (focus, role) && rw_ear_is_named (focus, name))
        return;

      next = go_on (focus, XK_Tab);
      g_set_object (&focus, next);
    }
  g_error ("Tab never comes to \"%s\"", name);
}

/* The tool on the back has the same name. */
static gboolean
is_button_cb (AtspiAccessible *object,
              gpointer         user_data)
{
  return rw_ear_is_named (object, user_data) && !rw_ear_has_role (object, ATSPI_ROLE_SLIDER);
}

static gboolean
roller_is (const char *size)
{
  g_autoptr(AtspiAccessible) button = rw_ear_search (rw_desk_get_program (desk), is_button_cb, (gpointer) "Foam roller");

  return button != NULL && rw_ear_describes (button, size);
}

/* The choice in an open combo row that has the keyboard. */
static AtspiAccessible *
find_choice (void)
{
  g_autoptr(AtspiAccessible) focus = rw_ear_find_focus (rw_desk_get_program (desk));

  return focus != NULL && rw_ear_has_role (focus, ATSPI_ROLE_LIST_ITEM) ? g_steal_pointer (&focus) : NULL;
}

/* Goes on to the next choice of a combo row. */
static void
choose_next (AtspiRole   role,
             const char *name)
{
  g_autoptr(AtspiAccessible) now = NULL;
  g_autoptr(AtspiAccessible) next = NULL;

  go_to (role, name);
  rw_hand_key (get_hand (), XK_Return, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, (now = find_choice ()) != NULL);
  next = go_on (now, XK_Down);
  rw_hand_key (get_hand (), XK_Return, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, focus_is (role, name));
}

static void
test_keys (void)
{
  rw_desk_write_settings (desk, SMALL_WINDOW);
  rw_scene_open_again (desk);
  rw_desk_wait_for (desk, roller_is ("45 × 15\u00a0cm"));
  open_preferences ();

  choose_next (ATSPI_ROLE_COMBO_BOX, "Skin Tone");
  rw_desk_wait_for (desk, rw_desk_remembers (desk, "skin-tone='medium'"));

  go_to (ATSPI_ROLE_CHECK_BOX, "Colour-Blind Palette");
  rw_hand_key (get_hand (), XK_space, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_desk_remembers (desk, "palette='colour-blind'"));

  go_to (ATSPI_ROLE_SLIDER, "Strength");
  rw_hand_key (get_hand (), XK_Left, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_desk_remembers (desk, "zone-strength=95"));
  rw_hand_key (get_hand (), XK_Home, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_desk_remembers (desk, "zone-strength=20"));

  choose_next (ATSPI_ROLE_COMBO_BOX, "Units");
  rw_desk_wait_for (desk, rw_desk_remembers (desk, "units='mm'"));
  rw_desk_wait_for (desk, roller_is ("450 × 150\u00a0mm"));

  close_preferences ();
  rw_desk_stop (desk, NULL);
}

/* Who has chosen no units has those of their region, and keeps what they choose. */
static void
test_region (void)
{
  rw_desk_set_locale (desk, "LC_MEASUREMENT", "en_US");
  rw_desk_write_settings (desk, SMALL_WINDOW);
  rw_scene_open_again (desk);
  rw_desk_wait_for (desk, roller_is ("17¾ × 6\u00a0in"));
  rw_desk_stop (desk, NULL);

  rw_desk_write_settings (desk, SMALL_WINDOW "units='cm'\n");
  rw_scene_open_again (desk);
  rw_desk_wait_for (desk, roller_is ("45 × 15\u00a0cm"));
  rw_desk_stop (desk, NULL);
  rw_desk_set_locale (desk, "LC_MEASUREMENT", NULL);
}

static gboolean
shows (const char *name)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, name);
}

/* The next start, and the next look into the window, have what was chosen. */
static void
test_remembered (void)
{
  g_autoptr(AtspiAccessible) palette = NULL;
  g_autoptr(AtspiAccessible) strength = NULL;

  rw_desk_write_settings (desk, SMALL_WINDOW "palette='colour-blind'\nzone-strength=40\nunits='inches'\n");
  rw_scene_open_again (desk);
  rw_desk_wait_for (desk, roller_is ("17¾ × 6\u00a0in"));
  open_preferences ();
  palette = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_CHECK_BOX, "Colour-Blind Palette");
  g_assert_nonnull (palette);
  g_assert_true (rw_ear_is (palette, ATSPI_STATE_CHECKED));
  strength = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_SLIDER, "Strength");
  g_assert_nonnull (strength);
  g_assert_true (rw_ear_describes (strength, "40%"));
  g_assert_true (shows ("Inches"));
  close_preferences ();
  rw_desk_stop (desk, NULL);
}

/* How blue the head of the verdict is, less how green. */
static int
get_blueness (void)
{
  g_autoptr(AtspiAccessible) word = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, "Safe");
  cairo_surface_t *picture = rw_hand_take_picture (get_hand ());
  const guint8 *data = cairo_image_surface_get_data (picture);
  RwPoint at;
  int blueness;

  g_assert_nonnull (word);
  at = rw_scene_get_middle_of (desk, word);
  /* Right of the word, which is short. */
  data += (int) at.y * cairo_image_surface_get_stride (picture) + (int) (at.x + 40.0) * 4;
  blueness = data[0] - data[1];
  cairo_surface_destroy (picture);

  return blueness;
}

/* Picture and panel have the same colours. */
static void
test_panel_follows (void)
{
  rw_scene_open (desk);
  rw_desk_wait_for (desk, get_blueness () < 0);
  rw_desk_stop (desk, NULL);

  rw_desk_write_settings (desk, "palette='colour-blind'\n");
  rw_scene_open_again (desk);
  rw_desk_wait_for (desk, get_blueness () > 0);
  rw_desk_stop (desk, NULL);
}

/* It is there to scroll the page, and a strength is not changed in passing. */
static void
test_wheel (void)
{
  g_autoptr(AtspiAccessible) strength = NULL;
  AtspiRect box;

  rw_desk_write_settings (desk, SMALL_WINDOW);
  rw_scene_open_again (desk);
  open_preferences ();
  strength = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_SLIDER, "Strength");
  g_assert_nonnull (strength);
  box = rw_ear_get_place (strength);
  rw_hand_move (get_hand (), box.x + box.width / 2.0, box.y + box.height / 2.0);
  rw_hand_turn_wheel (get_hand (), 3);
  go_to (ATSPI_ROLE_SLIDER, "Strength");
  rw_hand_key (get_hand (), XK_Left, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_desk_remembers (desk, "zone-strength=95"));
  close_preferences ();
  rw_desk_stop (desk, NULL);
}

static void
assert_ignored (const char *line,
                const char *warning)
{
  rw_desk_write_settings (desk, line);
  rw_scene_open_again (desk);
  g_assert_true (rw_desk_remembers (desk, line));
  rw_desk_stop (desk, warning);
}

/* What only a newer version knows is told of once and left where it is. */
static void
test_unknown_words (void)
{
  assert_ignored ("palette='sepia'", "*Ignoring the setting palette: 'sepia' is none of *");
  assert_ignored ("units='cubits'", "*Ignoring the setting units: 'cubits' is none of *");
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open (1280, 1024);

  g_test_add_func ("/app/preferences/keys", test_keys);
  g_test_add_func ("/app/preferences/wheel", test_wheel);
  g_test_add_func ("/app/preferences/region", test_region);
  g_test_add_func ("/app/preferences/remembered", test_remembered);
  g_test_add_func ("/app/preferences/panel-follows", test_panel_follows);
  g_test_add_func ("/app/preferences/unknown-words", test_unknown_words);
  status = g_test_run ();
  rw_desk_close (desk);

  return status;
}
