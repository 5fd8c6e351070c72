/* test-phone.c: the window on a phone's screen, with letters twice as large: nothing is cut
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include <X11/keysym.h>
#include <glib/gstdio.h>

#define WIDTH 360
#define HEIGHT 640
#define TEXT_PERCENT 200

static RwDesk *desk;

static RwHand *
get_hand (void)
{
  return rw_desk_get_hand (desk);
}

static gboolean
has (const char *name)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, name);
}

static gboolean
is_uncut (void)
{
  g_autoptr(AtspiAccessible) cut = rw_scene_find_cut (desk);
  g_autofree char *line = cut != NULL ? rw_ear_describe (cut) : NULL;

  if (cut != NULL)
    g_test_message ("Cut: %s", line);

  return cut == NULL;
}

static void
take_picture (const char *name)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_BUILT, "appearance", NULL);
  g_autofree char *file = g_strdup_printf ("phone-%s.png", name);
  g_autofree char *path = g_build_filename (folder, file, NULL);
  cairo_surface_t *screen = rw_hand_take_screen (get_hand ());

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  g_assert_cmpint (cairo_surface_write_to_png (screen, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (screen);
}

/* @name stands in what is looked at now. */
static void
check (const char *name,
       const char *picture)
{
  int width;
  int height;

  rw_desk_wait_for (desk, has (name));
  rw_desk_wait_for (desk, is_uncut ());
  rw_hand_get_window_size (get_hand (), &width, &height);
  g_assert_cmpint (width, ==, WIDTH);
  take_picture (picture);
}

static void
click (const char *name)
{
  g_autoptr(AtspiAccessible) button = NULL;
  RwPoint at;

  rw_desk_wait_for (desk, has (name));
  button = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, name);
  at = rw_scene_get_middle_of (desk, button);
  rw_hand_click (get_hand (), at.x, at.y);
}

static void
test_tip (void)
{
  rw_scene_open (desk);
  rw_desk_wait_for (desk, rw_scene_is_still (desk));
  check ("Drag the roller along the back", "tip");
  rw_desk_stop (desk, NULL);
}

static void
test_popovers (void)
{
  static const struct
  {
    const char *button;
    const char *inside;
    const char *picture;
  } popovers[] = {
    { "Firmness: Medium, Hips up", "Roller Size", "pressure" },
    { "Depth and Layers", "Coloured Zones", "layers" },
    { "Main Menu", "Keyboard Shortcuts", "menu" },
  };

  rw_scene_open (desk);
  for (guint i = 0; i < G_N_ELEMENTS (popovers); i++)
    {
      click (popovers[i].button);
      check (popovers[i].inside, popovers[i].picture);
      rw_hand_key (get_hand (), XK_Escape, RW_HAND_PLAIN);
      rw_desk_wait_for (desk, !has (popovers[i].inside));
    }
  rw_desk_stop (desk, NULL);
}

static void
test_preferences (void)
{
  rw_scene_open (desk);
  rw_hand_key (get_hand (), XK_comma, RW_HAND_CONTROL);
  check ("Coloured Zones", "preferences");
  rw_hand_key (get_hand (), XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, !has ("Coloured Zones"));
  rw_desk_stop (desk, NULL);
}

static void
test_pages (void)
{
  rw_scene_open (desk);
  rw_hand_key (get_hand (), XK_F9, RW_HAND_PLAIN);
  click ("About You");
  check ("Back to the Tool", "about-you");
  click ("Search");
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_ENTRY, "Search"));
  check ("Back to About You", "search");
  rw_desk_stop (desk, NULL);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open (WIDTH, HEIGHT);
  rw_hand_set_text_size (get_hand (), TEXT_PERCENT);

  g_test_add_func ("/app/phone/tip", test_tip);
  g_test_add_func ("/app/phone/popovers", test_popovers);
  g_test_add_func ("/app/phone/preferences", test_preferences);
  g_test_add_func ("/app/phone/pages", test_pages);
  status = g_test_run ();

  rw_desk_close (desk);

  return status;
}
