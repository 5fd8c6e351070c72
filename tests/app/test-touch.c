/* test-touch.c: the window under fingers, on a touch screen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include <X11/keysym.h>
#include <math.h>

#define WIDTH 1100
#define HEIGHT 800
#define N_STEPS 20

/* How far from the middle each of two fingers lies, pixels. */
#define REACH 60.0

/* A finger that lies still moves so far all the same, pixels. */
#define TREMOR 5.0

/* How long a hand rests on its way: longer than what else makes one step of two
 * changes, microseconds. */
#define REST 1200000

static RwDesk *desk;
static RwContent *content;
static RwFingers *fingers;

static RwPoint
at_level (const char *id)
{
  return rw_scene_to_window (desk, content, 0.0, rw_scene_get_middle (content, id));
}

static void
take_picture (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_BUILT, name, NULL);
  cairo_surface_t *screen = rw_hand_take_screen (rw_desk_get_hand (desk));

  g_assert_cmpint (cairo_surface_write_to_png (screen, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (screen);
}

static void
open_program (void)
{
  rw_scene_open (desk);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
}

/* Both fingers of a hand, @degrees round @middle. */
static void
lay_both (void (*lay) (RwFingers *, int, double, double),
          RwPoint middle,
          double  degrees,
          double  reach)
{
  double x = reach * cos (degrees * G_PI / 180.0);
  double y = reach * sin (degrees * G_PI / 180.0);

  lay (fingers, 0, middle.x - x, middle.y - y);
  lay (fingers, 1, middle.x + x, middle.y + y);
  rw_fingers_wait (fingers);
}

static void
lift_both (void)
{
  rw_fingers_up (fingers, 0);
  rw_fingers_up (fingers, 1);
  rw_fingers_wait (fingers);
}

static void
turn_both (RwPoint middle,
           double  from,
           double  to)
{
  for (int i = 1; i <= N_STEPS; i++)
    lay_both (rw_fingers_move, middle, from + (to - from) * i / N_STEPS, REACH);
}

/* A finger drags the tool, and what lies under it is seen in a lens above. */
static void
test_drag (void)
{
  RwPoint from, to;

  open_program ();
  from = at_level ("T7");
  to = at_level ("L3");
  rw_fingers_down (fingers, 0, from.x, from.y);
  rw_fingers_wait (fingers);
  rw_fingers_stroke (fingers, from.x, from.y, to.x, to.y, N_STEPS);
  rw_desk_wait_for (desk, rw_scene_says (desk, "L3, both sides", "Cautious"));
  take_picture ("touch-lens.png");
  rw_fingers_up (fingers, 0);
  rw_fingers_wait (fingers);
  rw_hand_key (rw_desk_get_hand (desk), 'z', RW_HAND_CONTROL);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
  rw_desk_stop (desk, NULL);
}

/* Two fingers turn the tool, with a rest on the way, and that is one step. */
static void
test_turn (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  RwPoint middle;
  AtspiRect box;

  open_program ();
  middle = at_level ("T7");
  box = rw_scene_get_tool_box (desk);
  rw_fingers_down (fingers, 0, middle.x - REACH, middle.y);
  rw_fingers_wait (fingers);
  rw_fingers_move (fingers, 0, middle.x - REACH, middle.y + 3.0);
  rw_fingers_wait (fingers);
  rw_fingers_move (fingers, 0, middle.x - REACH, middle.y);
  rw_fingers_wait (fingers);
  rw_fingers_down (fingers, 1, middle.x + REACH, middle.y);
  rw_fingers_wait (fingers);
  turn_both (middle, 0.0, 40.0);
  g_usleep (REST);
  turn_both (middle, 40.0, 95.0);
  rw_desk_wait_for (desk, rw_scene_tool_is_upright (desk));
  take_picture ("touch-turn.png");
  lift_both ();

  rw_hand_key (hand, 'z', RW_HAND_CONTROL);
  rw_desk_wait_for (desk, !rw_scene_tool_is_upright (desk));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
  g_assert_cmpint (rw_scene_get_tool_box (desk).width, ==, box.width);
  g_assert_cmpint (rw_scene_get_tool_box (desk).y, ==, box.y);
  rw_desk_stop (desk, NULL);
}

/* Two fingers that move apart beside the tool zoom in, and leave it where it is. */
static void
test_pinch (void)
{
  RwPoint middle;
  double scale;

  open_program ();
  scale = rw_scene_get_scale (desk, content);
  middle = at_level ("L4");
  lay_both (rw_fingers_down, middle, 30.0, REACH);
  for (int i = 1; i <= N_STEPS; i++)
    lay_both (rw_fingers_move, middle, 30.0, REACH * (1.0 + (double) i / N_STEPS));
  rw_desk_wait_for (desk, rw_scene_get_scale (desk, content) > 1.7 * scale);
  lift_both ();
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
  take_picture ("touch-pinch.png");
  rw_desk_stop (desk, NULL);
}

/* What a finger has carried far stays there when another one comes, and is a step. */
static void
test_second_finger (void)
{
  RwPoint from, to, beside;

  open_program ();
  from = at_level ("T7");
  to = at_level ("L3");
  beside = rw_scene_to_window (desk, content, 80.0, rw_scene_get_middle (content, "L3"));
  rw_fingers_down (fingers, 0, from.x, from.y);
  rw_fingers_wait (fingers);
  rw_fingers_stroke (fingers, from.x, from.y, to.x, to.y, N_STEPS);
  rw_desk_wait_for (desk, rw_scene_says (desk, "L3, both sides", "Cautious"));
  rw_fingers_down (fingers, 1, beside.x, beside.y);
  rw_fingers_wait (fingers);
  lift_both ();
  g_usleep (REST);
  g_assert_true (rw_scene_says (desk, "L3, both sides", "Cautious"));
  rw_hand_key (rw_desk_get_hand (desk), 'z', RW_HAND_CONTROL);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
  rw_desk_stop (desk, NULL);
}

/* Two fingers that lie down at the same time did not drag, however far the first one went. */
static void
test_two_fingers (void)
{
  RwPoint from, to, beside;
  double scale;

  open_program ();
  scale = rw_scene_get_scale (desk, content);
  from = at_level ("T7");
  to = at_level ("T10");
  beside = rw_scene_to_window (desk, content, 80.0, rw_scene_get_middle (content, "L3"));
  rw_fingers_stop_clock (fingers, TRUE);
  rw_fingers_down (fingers, 0, from.x, from.y);
  rw_fingers_wait (fingers);
  rw_fingers_stroke (fingers, from.x, from.y, to.x, to.y, 2);
  rw_fingers_down (fingers, 1, beside.x, beside.y);
  rw_fingers_wait (fingers);
  rw_fingers_stop_clock (fingers, FALSE);
  lift_both ();
  g_usleep (REST);
  g_assert_true (rw_scene_says (desk, "T7, both sides", "Safe"));
  g_assert_cmpfloat_with_epsilon (rw_scene_get_scale (desk, content), scale, 0.01);
  rw_desk_stop (desk, NULL);
}

/* Nor did they long after one another, where the first one only trembled. */
static void
test_slow_fingers (void)
{
  RwPoint at, beside;
  AtspiRect box;

  open_program ();
  at = at_level ("T7");
  beside = rw_scene_to_window (desk, content, 80.0, rw_scene_get_middle (content, "L3"));
  box = rw_scene_get_tool_box (desk);
  rw_fingers_down (fingers, 0, at.x, at.y);
  rw_fingers_wait (fingers);
  rw_fingers_stroke (fingers, at.x, at.y, at.x + TREMOR, at.y + TREMOR, 2);
  g_usleep (REST);
  rw_fingers_down (fingers, 1, beside.x, beside.y);
  rw_fingers_wait (fingers);
  lift_both ();
  g_usleep (REST);
  g_assert_cmpint (rw_scene_get_tool_box (desk).x, ==, box.x);
  g_assert_cmpint (rw_scene_get_tool_box (desk).y, ==, box.y);
  rw_desk_stop (desk, NULL);
}

/* A tap opens what is told of a region. */
static void
test_tap (void)
{
  const RwRegion *region = rw_atlas_find_region (rw_content_get_atlas (content), "lumbar-left");
  RwPoint inside;
  RwPoint at;

  open_program ();
  g_assert_true (rw_scene_find_inside (rw_content_get_atlas (content), region, NULL, &inside));
  at = rw_scene_to_window (desk, content, inside.x, inside.y);
  rw_fingers_tap (fingers, at.x, at.y);
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, "Back to the Tool"));
  take_picture ("touch-tap.png");
  rw_desk_stop (desk, NULL);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  content = rw_scene_load ();
  desk = rw_desk_open_touch (WIDTH, HEIGHT);
  fingers = rw_desk_get_fingers (desk);

  g_test_add_func ("/app/touch/drag", test_drag);
  g_test_add_func ("/app/touch/turn", test_turn);
  g_test_add_func ("/app/touch/pinch", test_pinch);
  g_test_add_func ("/app/touch/second-finger", test_second_finger);
  g_test_add_func ("/app/touch/two-fingers", test_two_fingers);
  g_test_add_func ("/app/touch/slow-fingers", test_slow_fingers);
  g_test_add_func ("/app/touch/tap", test_tap);

  status = g_test_run ();
  rw_desk_close (desk);
  rw_content_unref (content);

  return status;
}
