/* test-sheet.c: the sheet of a phone under a finger
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include <X11/keysym.h>

/* What leads away from a page. */
#define BACK "Back to the Tool"

#define WIDTH 360
#define HEIGHT 640

/* How far a finger throws, pixels, and how far it draws, which is slow. */
#define THROW 150.0
#define DRAW 70.0
#define LOW 110.0
#define FAR 310.0
#define N_STEPS 6
#define N_SLOW_STEPS 40

/* A finger that has come to rest throws nothing, microseconds. */
#define REST 300000

static RwDesk *desk;
static RwFingers *fingers;
static RwContent *content;

static void
take_picture (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_BUILT, name, NULL);
  cairo_surface_t *screen = rw_hand_take_screen (rw_desk_get_hand (desk));

  g_assert_cmpint (cairo_surface_write_to_png (screen, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (screen);
}

static AtspiAccessible *
find_handle (void)
{
  AtspiAccessible *handle = NULL;

  rw_desk_wait_for (desk, (handle = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_SEPARATOR, NULL)) != NULL);

  return handle;
}

static int
get_top (void)
{
  g_autoptr(AtspiAccessible) handle = find_handle ();

  return rw_ear_get_place (handle).y;
}

static RwPoint
get_grip (void)
{
  g_autoptr(AtspiAccessible) handle = find_handle ();

  return rw_scene_get_middle_of (desk, handle);
}

static gboolean
is_at (int y)
{
  return ABS (get_top () - y) <= 1;
}

static gboolean
has_canvas (void)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_SLIDER, NULL);
}

/* Upwards is less than 0. A finger that does not come to rest is as fast as it is meant to be. */
static void
stroke_from (RwPoint  grip,
             double   way,
             int      n_steps,
             gboolean rests)
{
  rw_fingers_keep_time (fingers, !rests);
  rw_fingers_down (fingers, 0, grip.x, grip.y);
  rw_fingers_wait (fingers);
  rw_fingers_stroke (fingers, grip.x, grip.y, grip.x, grip.y + way, n_steps);
  if (rests)
    g_usleep (REST);
  rw_fingers_up (fingers, 0);
  rw_fingers_wait (fingers);
  rw_fingers_keep_time (fingers, FALSE);
}

static void
stroke (double   way,
        int      n_steps,
        gboolean rests)
{
  stroke_from (get_grip (), way, n_steps, rests);
}

/* While the picture is drawn, a busy machine may get no stroke as fast as it is. */
static void
open_still (void)
{
  rw_scene_open (desk);
  rw_desk_wait_for (desk, rw_scene_is_still (desk));
}

/* Thrown up it covers all, thrown down it comes back to where it was. */
static void
test_thrown (void)
{
  int rest;

  open_still ();
  rest = get_top ();
  stroke (-THROW, N_STEPS, FALSE);
  rw_desk_wait_for (desk, get_top () < rest - 1.5 * THROW && !has_canvas ());
  take_picture ("sheet-up.png");
  stroke (THROW, N_STEPS, FALSE);
  rw_desk_wait_for (desk, is_at (rest) && has_canvas ());
  take_picture ("sheet-down.png");
  rw_desk_stop (desk, NULL);
}

/* Laid down it stays, and a tap on the grip draws it up and lets it down. */
static void
test_laid_down (void)
{
  RwPoint grip;
  int rest;

  open_still ();
  rest = get_top ();
  stroke (DRAW, N_SLOW_STEPS, TRUE);
  rw_desk_wait_for (desk, is_at (rest + DRAW));
  grip = get_grip ();
  rw_fingers_tap (fingers, grip.x, grip.y);
  rw_desk_wait_for (desk, !has_canvas ());
  grip = get_grip ();
  rw_fingers_tap (fingers, grip.x, grip.y);
  rw_desk_wait_for (desk, is_at (rest + DRAW) && has_canvas ());
  rw_desk_stop (desk, NULL);
}

static void
press (unsigned long keysym)
{
  rw_hand_key (rw_desk_get_hand (desk), keysym, RW_HAND_PLAIN);
}

static RwPoint
get_tool (void)
{
  AtspiRect box = rw_scene_get_tool_box (desk);

  return (RwPoint) { box.x + box.width / 2.0, box.y + box.height / 2.0 };
}

static gboolean
has_heading (const char *id)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_HEADING,
                     rw_guidance_get_region_name (rw_content_get_guidance (content), id));
}

static void
tap_back (void)
{
  g_autoptr(AtspiAccessible) back = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, BACK);
  RwPoint middle = rw_scene_get_middle_of (desk, back);

  rw_fingers_tap (fingers, middle.x, middle.y);
  rw_desk_wait_for (desk, !rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, BACK));
}

/* The title of a page draws the sheet too, its button still leads back, and where a
 * hand has laid it it stays. */
static void
test_title (void)
{
  g_autoptr(AtspiAccessible) title = NULL;
  int top;

  open_still ();
  rw_scene_activate (desk, "About You");
  rw_desk_wait_for (desk, (title = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_HEADING, "About You")) != NULL);
  rw_desk_wait_for (desk, !has_canvas ());
  top = get_top ();
  stroke_from (rw_scene_get_middle_of (desk, title), FAR, N_SLOW_STEPS, TRUE);
  rw_desk_wait_for (desk, is_at (top + FAR) && has_canvas ());
  stroke_from (rw_scene_get_middle_of (desk, title), -FAR, N_SLOW_STEPS, TRUE);
  rw_desk_wait_for (desk, is_at (top) && !has_canvas ());
  take_picture ("sheet-title.png");
  stroke_from (rw_scene_get_middle_of (desk, title), FAR, N_SLOW_STEPS, TRUE);
  rw_desk_wait_for (desk, is_at (top + FAR) && has_canvas ());
  tap_back ();
  g_usleep (REST);
  g_assert_true (is_at (top + FAR));
  rw_desk_stop (desk, NULL);
}

/* Draws the sheet down by @way, which is slow, and says where it then is. */
static int
lower (double way)
{
  int top = get_top () + way;

  stroke (way, N_SLOW_STEPS, TRUE);
  rw_desk_wait_for (desk, is_at (top));

  return top;
}

/* A page to read comes up over all, and the sheet is as low as it was when that is left. */
static void
test_pages (void)
{
  static const char *pages[] = { "About You", "Search" };
  int low;

  open_still ();
  low = lower (LOW);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      rw_scene_activate (desk, pages[i]);
      rw_desk_wait_for (desk, !has_canvas ());
      tap_back ();
      rw_desk_wait_for (desk, is_at (low) && has_canvas ());
    }
  rw_desk_stop (desk, NULL);
}

static void
activate_region (const char *id)
{
  g_autoptr(AtspiAccessible) region = rw_scene_find_region (desk, content,
                                                            rw_atlas_find_region (rw_content_get_atlas (content), id));

  rw_ear_activate (region);
}

/* The page of a region leaves the picture in sight, and does not come up again for
 * another region where it was drawn down. */
static void
test_region (void)
{
  int rest;
  int low;

  open_still ();
  rest = get_top ();
  low = lower (LOW);
  activate_region ("lumbar-left");
  rw_desk_wait_for (desk, is_at (rest) && has_canvas ());
  take_picture ("sheet-region.png");
  rw_scene_activate (desk, "Search");
  rw_desk_wait_for (desk, !has_canvas ());
  press (XK_Escape);
  rw_desk_wait_for (desk, is_at (rest) && has_canvas ());
  tap_back ();
  rw_desk_wait_for (desk, is_at (low));

  activate_region ("lumbar-left");
  rw_desk_wait_for (desk, is_at (rest));
  low = lower (DRAW);
  activate_region ("lumbar-right");
  rw_desk_wait_for (desk, has_heading ("lumbar-right"));
  g_usleep (REST);
  g_assert_true (is_at (low));
  tap_back ();
  g_usleep (REST);
  g_assert_true (is_at (low));
  rw_desk_stop (desk, NULL);
}

/* While the tool is dragged the body stays where it is, though a page has closed. */
static void
test_drag (void)
{
  RwPoint from;
  int rest;
  int low;

  open_still ();
  rest = get_top ();
  low = lower (LOW);
  activate_region ("lumbar-left");
  rw_desk_wait_for (desk, is_at (rest));
  from = get_tool ();
  rw_fingers_down (fingers, 0, from.x, from.y);
  rw_fingers_wait (fingers);
  rw_fingers_stroke (fingers, from.x, from.y, from.x, from.y + DRAW, N_STEPS);
  rw_desk_wait_for (desk, !rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, BACK));
  g_usleep (REST);
  g_assert_true (is_at (rest));
  rw_fingers_up (fingers, 0);
  rw_desk_wait_for (desk, is_at (low));
  rw_desk_stop (desk, NULL);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open_touch (WIDTH, HEIGHT);
  fingers = rw_desk_get_fingers (desk);
  content = rw_scene_load ();

  g_test_add_func ("/app/sheet/thrown", test_thrown);
  g_test_add_func ("/app/sheet/laid-down", test_laid_down);
  g_test_add_func ("/app/sheet/title", test_title);
  g_test_add_func ("/app/sheet/pages", test_pages);
  g_test_add_func ("/app/sheet/region", test_region);
  g_test_add_func ("/app/sheet/drag", test_drag);
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
