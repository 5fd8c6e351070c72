/* test-drag.c: the tool is dragged over the back with a real pointer
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include <X11/keysym.h>
#include <math.h>

#define N_STEPS 40
#define N_QUICK_STEPS 10

/* How often the roller goes up and down for the test of memory, and how far
 * that may grow. */
#define N_WARM_DRAGS 40
#define N_DRAGS 200
#define MAX_GROWTH 1.05

/* What the roller's steps are called there. */
#define UPPER_BACK "Roll the upper back"
#define LOW_BACK "Roller on the low back, if you choose to"

static RwDesk *desk;
static RwContent *content;

static RwPoint
at_level (const char *id)
{
  return rw_scene_to_window (desk, content, 0.0, rw_scene_get_middle (content, id));
}

static void
test_roller (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  RwPoint from;
  RwPoint to;

  rw_scene_open (desk);
  from = at_level ("T7");
  to = at_level ("L3");
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));

  rw_hand_move (hand, from.x, from.y);
  rw_hand_press (hand);
  rw_hand_stroke (hand, from.x, from.y, to.x, to.y, N_STEPS);

  /* The button is still held: the verdict follows while the hand moves. */
  rw_desk_wait_for (desk, rw_scene_says (desk, "L3, both sides", "Cautious"));
  rw_hand_stroke (hand, to.x, to.y, from.x, from.y, N_STEPS);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));

  rw_hand_release (hand);
  rw_hand_stroke (hand, from.x, from.y, to.x, to.y, 4);
  g_assert_true (rw_scene_says (desk, "T7, both sides", "Safe"));
  rw_desk_stop (desk, NULL);
}

static gboolean
has_heading (const char *words)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_HEADING, words);
}

/* Takes hold of the roller at @from, T7, where the advice is that for the upper back; for
 * the low back it is at @to, L3. */
static void
hold_roller (RwPoint *from,
             RwPoint *to)
{
  RwHand *hand = rw_desk_get_hand (desk);

  rw_scene_open (desk);
  *from = at_level ("T7");
  *to = at_level ("L3");
  rw_desk_wait_for (desk, has_heading (UPPER_BACK));
  rw_hand_move (hand, from->x, from->y);
  rw_hand_press (hand);
}

/* What to do there waits for the hand to rest, but not until it lets go. */
static void
test_advice (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  RwPoint from;
  RwPoint to;

  hold_roller (&from, &to);
  rw_hand_stroke (hand, from.x, from.y, to.x, to.y, N_STEPS);
  rw_desk_wait_for (desk, has_heading (LOW_BACK) && !has_heading (UPPER_BACK));

  rw_hand_stroke (hand, to.x, to.y, from.x, from.y, N_QUICK_STEPS);
  rw_hand_release (hand);
  rw_desk_wait_for (desk, has_heading (UPPER_BACK) && !has_heading (LOW_BACK));
  rw_desk_stop (desk, NULL);
}

/* One look: between two the advice may change. */
static gboolean
has_advice (void)
{
  static const char * const headings[] = { UPPER_BACK, LOW_BACK, NULL };
  g_autoptr(AtspiAccessible) heading = rw_ear_find_any (rw_desk_get_program (desk), headings);

  return heading != NULL;
}

/* What leaps to and fro while the test looks: between lies a place with other advice. */
typedef struct
{
  RwPoint from;
  RwPoint to;
  int stopped; /* atomic */
} Sway;

/* A hand of its own: a display is not shared between threads. */
static gpointer
sway_cb (gpointer data)
{
  Sway *sway = data;
  RwHand *hand = rw_hand_new ();

  g_assert_true (rw_hand_find_window (hand));
  while (!g_atomic_int_get (&sway->stopped))
    {
      rw_hand_move (hand, sway->to.x, sway->to.y);
      rw_hand_move (hand, sway->from.x, sway->from.y);
    }
  rw_hand_free (hand);

  return NULL;
}

/* What is not shown because it is about another place is not read out either. */
static void
test_withheld (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  Sway sway = { .stopped = FALSE };
  GThread *swaying;

  hold_roller (&sway.from, &sway.to);

  /* One look may take longer than the advice waits for a hand that rests. */
  swaying = g_thread_new ("sway", sway_cb, &sway);
  rw_desk_wait_for (desk, !has_advice ());
  g_atomic_int_set (&sway.stopped, TRUE);
  g_thread_join (swaying);

  rw_hand_stroke (hand, sway.from.x, sway.from.y, sway.to.x, sway.to.y, N_QUICK_STEPS);
  rw_hand_release (hand);
  rw_desk_wait_for (desk, has_heading (LOW_BACK) && !has_heading (UPPER_BACK));
  rw_desk_stop (desk, NULL);
}

static gboolean
has_tip (void)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_LABEL, "Drag the roller along the back");
}

/* Only who has never moved the tool is told that it can be moved. */
static void
test_tip (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  RwPoint from;

  rw_scene_open (desk);
  rw_desk_wait_for (desk, has_tip ());
  from = at_level ("T7");
  rw_hand_move (hand, from.x, from.y);
  rw_hand_press (hand);
  rw_hand_stroke (hand, from.x, from.y, from.x, from.y + 20.0, 4);
  rw_hand_release (hand);
  rw_desk_wait_for (desk, !has_tip ());
  rw_desk_stop (desk, NULL);
  g_assert_true (rw_desk_remembers (desk, "show-tip=false"));

  rw_scene_open_again (desk);
  g_assert_false (has_tip ());
  rw_desk_stop (desk, NULL);
}

static void
test_ball (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  RwPoint middle;
  RwPoint beside;

  rw_scene_open (desk);
  rw_hand_key (hand, XK_2, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Lacrosse ball"));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, midline", "Avoid"));

  middle = at_level ("T7");
  beside = rw_scene_to_window (desk, content, -40.0, rw_scene_get_middle (content, "T7"));
  rw_hand_move (hand, middle.x, middle.y);
  rw_hand_press (hand);
  rw_hand_stroke (hand, middle.x, middle.y, beside.x, beside.y, N_STEPS);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, left", "Safe"));
  rw_hand_stroke (hand, beside.x, beside.y, middle.x, middle.y, N_STEPS);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, midline", "Avoid"));
  rw_hand_release (hand);
  rw_desk_stop (desk, NULL);
}

/* Along the spine the roller presses on its bumps. */
static void
test_turn (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  RwPoint middle;
  double reach;

  rw_scene_open (desk);
  g_assert_false (rw_scene_tool_is_upright (desk));
  middle = at_level ("T7");
  reach = 150.0 * rw_scene_get_scale (desk, content);

  rw_hand_hold (hand, RW_HAND_SHIFT, TRUE);
  rw_hand_move (hand, middle.x + reach, middle.y);
  rw_hand_press (hand);
  for (int i = 1; i <= N_STEPS; i++)
    {
      double angle = G_PI_2 * i / N_STEPS;

      rw_hand_move (hand, middle.x + reach * cos (angle), middle.y + reach * sin (angle));
    }
  rw_hand_release (hand);
  rw_hand_hold (hand, RW_HAND_SHIFT, FALSE);

  rw_desk_wait_for (desk, rw_scene_tool_is_upright (desk));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, midline", "Avoid"));
  rw_desk_stop (desk, NULL);
}

/* However far the hand goes, the tool stays in the picture. */
static void
test_not_lost (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  RwPoint from;
  int width;
  int height;

  rw_scene_open (desk);
  rw_hand_get_window_size (hand, &width, &height);
  from = at_level ("T7");
  rw_hand_move (hand, from.x, from.y);
  rw_hand_press (hand);
  rw_hand_stroke (hand, from.x, from.y, 1.0, height - 2.0, N_STEPS);
  rw_desk_wait_for (desk, rw_scene_says (desk, "The tool is off the back", "off the back") ||
                          rw_scene_says (desk, "Co", "Avoid"));
  rw_hand_stroke (hand, 1.0, height - 2.0, from.x, from.y, N_STEPS);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
  rw_hand_release (hand);
  rw_desk_stop (desk, NULL);
}

static void
drag_down_and_up (guint n_drags)
{
  RwHand *hand = rw_desk_get_hand (desk);
  RwPoint from = at_level ("T7");
  RwPoint to = at_level ("L3");

  rw_hand_move (hand, from.x, from.y);
  for (guint i = 0; i < n_drags; i++)
    {
      rw_hand_press (hand);
      rw_hand_stroke (hand, from.x, from.y, to.x, to.y, N_QUICK_STEPS);
      rw_hand_stroke (hand, to.x, to.y, from.x, from.y, N_QUICK_STEPS);
      rw_hand_release (hand);
    }
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
}

static void
test_memory (void)
{
  gsize before;
  gsize after;

  rw_scene_open (desk);
  drag_down_and_up (N_WARM_DRAGS);
  before = rw_desk_get_memory (desk);
  drag_down_and_up (N_DRAGS);
  after = rw_desk_get_memory (desk);

  g_test_message ("%u drags: %.1f MB, then %.1f MB", N_DRAGS, before / 1e6, after / 1e6);
  g_assert_cmpfloat (after, <=, before * MAX_GROWTH);
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

  g_test_add_func ("/app/drag/roller", test_roller);
  g_test_add_func ("/app/drag/advice", test_advice);
  g_test_add_func ("/app/drag/withheld", test_withheld);
  g_test_add_func ("/app/drag/tip", test_tip);
  g_test_add_func ("/app/drag/ball", test_ball);
  g_test_add_func ("/app/drag/turn", test_turn);
  g_test_add_func ("/app/drag/not-lost", test_not_lost);
  g_test_add_func ("/app/drag/memory", test_memory);
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
