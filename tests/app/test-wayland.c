/* test-wayland.c: the window under Wayland, with a real pointer and keyboard
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include <X11/keysym.h>

#define WIDTH 1100
#define HEIGHT 800
#define N_STEPS 20

static RwDesk *desk;
static RwContent *content;

static void
take_picture (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_BUILT, name, NULL);
  cairo_surface_t *screen = rw_hand_take_screen (rw_desk_get_hand (desk));

  g_assert_cmpint (cairo_surface_write_to_png (screen, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (screen);
}

/* A button that leads to a page is called as the page. */
static gboolean
is_page_cb (AtspiAccessible *object,
            gpointer         user_data)
{
  return rw_ear_is_named (object, user_data) && !rw_ear_has_role (object, ATSPI_ROLE_PUSH_BUTTON) &&
         atspi_accessible_get_child_count (object, NULL) > 0;
}

static gboolean
is_laid_out (const char *page)
{
  g_autoptr(AtspiAccessible) panel = rw_ear_search (rw_desk_get_program (desk), is_page_cb, (gpointer) page);
  g_autofree char *overlap = panel != NULL ? rw_scene_dup_overlap (panel) : g_strdup (page);

  if (overlap != NULL)
    g_test_message ("%s", overlap);

  return overlap == NULL;
}

static RwPoint
at_level (const char *id)
{
  return rw_scene_to_window (desk, content, 0.0, rw_scene_get_middle (content, id));
}

static void
test_drag (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  RwPoint from;
  RwPoint to;

  rw_scene_open (desk);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
  rw_desk_wait_for (desk, is_laid_out ("Verdict and Advice"));
  from = at_level ("T7");
  to = at_level ("L3");

  rw_hand_move (hand, from.x, from.y);
  rw_hand_press (hand);
  rw_hand_stroke (hand, from.x, from.y, to.x, to.y, N_STEPS);
  rw_desk_wait_for (desk, rw_scene_says (desk, "L3, both sides", "Cautious"));
  rw_hand_release (hand);
  rw_desk_wait_for (desk, is_laid_out ("Verdict and Advice"));
  take_picture ("wayland-drag.png");
  rw_desk_stop (desk, NULL);
}

static void
test_keys (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  double scale;

  rw_scene_open (desk);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
  scale = rw_scene_get_scale (desk, content);
  for (int i = 0; i < 18; i++)
    rw_hand_key (hand, XK_bracketright, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_tool_is_upright (desk));
  rw_hand_key (hand, XK_plus, RW_HAND_CONTROL);
  rw_desk_wait_for (desk, rw_scene_get_scale (desk, content) > 1.05 * scale);
  rw_hand_key (hand, XK_2, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Lacrosse ball"));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, midline", "Avoid"));
  rw_desk_wait_for (desk, is_laid_out ("Verdict and Advice"));
  take_picture ("wayland-keys.png");
  rw_desk_stop (desk, NULL);
}

/* A page that nobody has seen yet is filled while it is hidden. */
static void
test_pages (void)
{
  rw_scene_open (desk);
  rw_scene_activate (desk, "Good to Know");
  rw_desk_wait_for (desk, is_laid_out ("Good to Know"));
  rw_scene_activate (desk, "Sources");
  rw_desk_wait_for (desk, is_laid_out ("Sources"));
  take_picture ("wayland-sources.png");
  rw_desk_stop (desk, NULL);
}

/* The window's own buttons are not the program's, and a scrolled page is stopped at
 * only where there is nothing else in it. */
static gboolean
is_stop (AtspiAccessible *object)
{
  return atspi_accessible_get_role (object, NULL) != ATSPI_ROLE_SCROLL_PANE &&
         !rw_ear_is_named (object, "Minimize") &&
         !rw_ear_is_named (object, "Maximize") &&
         !rw_ear_is_named (object, "Close");
}

/* All regions are one stop, and over them lead the arrow keys: see test-keyboard.c. */
static void
take_regions_out (GPtrArray *objects)
{
  RwAtlas *atlas = rw_content_get_atlas (content);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      g_autoptr(AtspiAccessible) region = rw_scene_find_region (desk, content, rw_atlas_get_region (atlas, i));

      g_ptr_array_remove (objects, region);
    }
}

/* Every control is told with a name, and Tab comes to each of them and round. */
static void
test_walk (void)
{
  g_autoptr(GPtrArray) stops = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) wanted = NULL;
  g_autoptr(AtspiAccessible) tool = NULL;
  AtspiAccessible *last;

  rw_scene_open (desk);
  tool = last = rw_scene_find_tool (desk);
  rw_desk_wait_for (desk, rw_ear_is (tool, ATSPI_STATE_FOCUSED));
  g_assert_cmpuint (rw_scene_count_nameless (desk, FALSE), ==, 0);
  wanted = rw_ear_list_focusable (rw_desk_get_program (desk));
  take_regions_out (wanted);
  do
    {
      AtspiAccessible *next = NULL;

      rw_hand_key (rw_desk_get_hand (desk), XK_Tab, RW_HAND_PLAIN);
      rw_desk_wait_for (desk, (next = rw_scene_find_other_focus (desk, last)) != NULL);
      g_ptr_array_add (stops, next);
      last = next;
    }
  while (last != tool && stops->len < 2 * wanted->len);

  g_assert_true (last == tool);
  for (guint i = 0; i < wanted->len; i++)
    {
      AtspiAccessible *object = g_ptr_array_index (wanted, i);
      g_autofree char *line = rw_ear_describe (object);

      g_test_message ("%s", line);
      g_assert_true (!is_stop (object) || g_ptr_array_find (stops, object, NULL));
    }
  rw_desk_stop (desk, NULL);
}

static gboolean
tells_rating (AtspiAccessible *object)
{
  return rw_ear_describes (object, "Safe") || rw_ear_describes (object, "Cautious") || rw_ear_describes (object, "Avoid");
}

/* What a click does a screen reader does as well, and reads what comes of it. */
static void
test_activate (void)
{
  RwAtlas *atlas = rw_content_get_atlas (content);

  rw_scene_open (desk);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
  rw_scene_activate (desk, "Lacrosse ball");
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Lacrosse ball"));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, midline", "Avoid"));
  rw_scene_activate (desk, "Peanut ball");
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Peanut ball"));
  rw_scene_activate (desk, "Foam roller");
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      g_autoptr(AtspiAccessible) region = rw_scene_find_region (desk, content, rw_atlas_get_region (atlas, i));

      g_assert_true (tells_rating (region));
      if (i > 0)
        continue;
      rw_ear_activate (region);
      rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Back to the Tool"));
      rw_scene_activate (desk, "Back to the Tool");
      rw_desk_wait_for (desk, rw_ear_is (region, ATSPI_STATE_FOCUSED));
    }
  rw_desk_stop (desk, NULL);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  content = rw_scene_load ();
  desk = rw_desk_open_wayland (WIDTH, HEIGHT);

  g_test_add_func ("/wayland/drag", test_drag);
  g_test_add_func ("/wayland/keys", test_keys);
  g_test_add_func ("/wayland/pages", test_pages);
  g_test_add_func ("/wayland/walk", test_walk);
  g_test_add_func ("/wayland/activate", test_activate);

  status = g_test_run ();
  rw_desk_close (desk);
  rw_content_unref (content);

  return status;
}
