/* test-keyboard.c: everything by keys alone
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include <X11/keysym.h>
#include <math.h>

/* More stops than this between an object and itself is a trap. */
#define MAX_STOPS 120

/* Fewer changes than this are no haste. */
#define MIN_CHANGES 8

/* By then the keyboard is where it stays, microseconds. */
#define FOCUS_TIME 300000

/* By then an arrow key has led on, where it leads anywhere, microseconds. */
#define STEP_TIME 1000000

static RwDesk *desk;
static RwContent *content;

static void
press (unsigned long keysym)
{
  rw_hand_key (rw_desk_get_hand (desk), keysym, RW_HAND_PLAIN);
}

static void
press_with_shift (unsigned long keysym)
{
  rw_hand_key (rw_desk_get_hand (desk), keysym, RW_HAND_SHIFT);
}

static AtspiAccessible *
find_focus (void)
{
  return rw_ear_find_focus (rw_desk_get_program (desk));
}

/* Presses Tab, with Shift or without, and waits until the focus has moved. */
static AtspiAccessible *
go_on (AtspiAccessible *from,
       gboolean         backward)
{
  AtspiAccessible *next = NULL;

  rw_hand_key (rw_desk_get_hand (desk), XK_Tab, backward ? RW_HAND_SHIFT : RW_HAND_PLAIN);
  rw_desk_wait_for (desk, (next = rw_scene_find_other_focus (desk, from)) != NULL);

  return next;
}

/* Walks on by Tab until the button called @name has the focus. */
static void
go_to (const char *name,
       gboolean    backward)
{
  g_autoptr(AtspiAccessible) focus = find_focus ();

  for (int i = 0; i < MAX_STOPS; i++)
    {
      g_autoptr(AtspiAccessible) next = NULL;

      if (rw_ear_has_role (focus, ATSPI_ROLE_PUSH_BUTTON) && rw_ear_is_named (focus, name))
        return;

      next = go_on (focus, backward);
      g_set_object (&focus, next);
    }
  g_error ("Tab never comes to \"%s\"", name);
}

/* The window's own buttons are the window manager's keys', and a scrolled page
 * is stopped at only where there is nothing else in it. */
static gboolean
is_stop (AtspiAccessible *object)
{
  return atspi_accessible_get_role (object, NULL) != ATSPI_ROLE_SCROLL_PANE &&
         !rw_ear_is_named (object, "Minimize") &&
         !rw_ear_is_named (object, "Maximize") &&
         !rw_ear_is_named (object, "Close");
}

/* All the way round, from @from until it has the focus again: every stop is left. */
static GPtrArray *
walk_round (AtspiAccessible *from,
            gboolean         backward)
{
  GPtrArray *stops = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(AtspiAccessible) focus = g_object_ref (from);

  do
    {
      g_autoptr(AtspiAccessible) next = go_on (focus, backward);
      g_autofree char *line = rw_ear_describe (next);

      g_test_message ("%u: %s", stops->len + 1, line);
      g_ptr_array_add (stops, g_object_ref (next));
      g_set_object (&focus, next);
    }
  while (focus != from && stops->len < MAX_STOPS);
  g_assert_true (focus == from);

  return stops;
}

/* None that can be reached is left out. */
static void
check_stops (GPtrArray *wanted,
             GPtrArray *stops)
{
  for (guint i = 0; i < wanted->len; i++)
    {
      AtspiAccessible *object = g_ptr_array_index (wanted, i);
      g_autofree char *line = rw_ear_describe (object);

      if (!is_stop (object) || g_ptr_array_find (stops, object, NULL))
        continue;

      g_test_message ("Left out: %s", line);
      g_assert_not_reached ();
    }
}

/* A region that was opened has the keyboard when its page is left. */
static void
give_focus (AtspiAccessible *region)
{
  if (rw_ear_is (region, ATSPI_STATE_FOCUSED))
    return;

  rw_ear_activate (region);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Back to the Tool"));
  press (XK_Escape);
  rw_desk_wait_for (desk, rw_ear_is (region, ATSPI_STATE_FOCUSED));
}

/* Where the arrow key leads from the region @object, or NULL if it stays there. */
static AtspiAccessible *
step (AtspiAccessible *object,
      unsigned long    arrow)
{
  gint64 deadline = g_get_monotonic_time () + STEP_TIME;
  AtspiAccessible *next = NULL;

  give_focus (object);
  press (arrow);
  while (next == NULL && g_get_monotonic_time () < deadline)
    next = rw_scene_find_other_focus (desk, object);

  return next;
}

/* All that the arrow keys come to from @first on. */
static GPtrArray *
walk_by_arrows (AtspiAccessible *first,
                guint            n_most)
{
  static const unsigned long arrows[] = { XK_Down, XK_Left, XK_Right, XK_Up };
  GPtrArray *seen = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (seen, g_object_ref (first));
  for (guint i = 0; i < seen->len && seen->len < n_most; i++)
    for (guint j = 0; j < G_N_ELEMENTS (arrows); j++)
      {
        AtspiAccessible *from = g_ptr_array_index (seen, i);
        g_autoptr(AtspiAccessible) next = step (from, arrows[j]);
        g_autofree char *line = next != NULL ? rw_ear_describe (next) : NULL;

        if (next == NULL || g_ptr_array_find (seen, next, NULL))
          continue;
        g_test_message ("%u: %s", seen->len + 1, line);
        g_ptr_array_add (seen, g_steal_pointer (&next));
      }

  return seen;
}

/* The buttons of all regions. */
static GPtrArray *
list_regions (void)
{
  RwAtlas *atlas = rw_content_get_atlas (content);
  GPtrArray *regions = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    g_ptr_array_add (regions, rw_scene_find_region (desk, content, rw_atlas_get_region (atlas, i)));

  return regions;
}

static guint
count_in (GPtrArray *stops,
          GPtrArray *regions)
{
  guint count = 0;

  for (guint i = 0; i < stops->len; i++)
    if (g_ptr_array_find (regions, g_ptr_array_index (stops, i), NULL))
      count++;

  return count;
}

static void
take_out (GPtrArray *objects,
          GPtrArray *of)
{
  for (guint i = 0; i < objects->len; i++)
    g_ptr_array_remove (of, g_ptr_array_index (objects, i));
}

/* All regions are one stop, and over them the arrow keys lead. */
static void
test_regions (void)
{
  g_autoptr(AtspiAccessible) tool = NULL;
  g_autoptr(AtspiAccessible) first = NULL;
  g_autoptr(AtspiAccessible) last = NULL;
  g_autoptr(AtspiAccessible) outside = NULL;
  g_autoptr(AtspiAccessible) again = NULL;
  g_autoptr(AtspiAccessible) back = NULL;
  g_autoptr(GPtrArray) regions = NULL;
  g_autoptr(GPtrArray) reached = NULL;

  rw_scene_open (desk);
  tool = rw_scene_find_tool (desk);
  regions = list_regions ();
  rw_desk_wait_for (desk, rw_ear_is (tool, ATSPI_STATE_FOCUSED));
  first = go_on (tool, FALSE);
  g_assert_true (rw_ear_is_named (first, rw_guidance_get_region_name (rw_content_get_guidance (content), "neck")));
  reached = walk_by_arrows (first, regions->len);
  check_stops (regions, reached);
  g_assert_cmpuint (reached->len, ==, regions->len);

  /* Tab leaves them, and comes back to the last one. */
  rw_desk_wait_for (desk, (last = find_focus ()) != NULL);
  g_assert_true (g_ptr_array_find (regions, last, NULL));
  outside = go_on (last, FALSE);
  g_assert_false (g_ptr_array_find (regions, outside, NULL));
  again = go_on (outside, TRUE);
  g_assert_true (again == last);
  back = go_on (again, TRUE);
  g_assert_true (back == tool);
  give_focus (last);
  press (XK_Escape);
  rw_desk_wait_for (desk, rw_ear_is (tool, ATSPI_STATE_FOCUSED));
  rw_desk_stop (desk, NULL);
}

static void
open_page (const char *name)
{
  rw_scene_activate (desk, name);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Back to the Tool"));
}

static gboolean
is_in_panel (AtspiAccessible *object)
{
  AtspiAccessible *frame = rw_ear_find_frame (rw_desk_get_program (desk));
  int width = rw_ear_get_place (frame).width;

  g_object_unref (frame);

  return rw_ear_get_place (object).x > width / 2;
}

/* F6 leads from the picture to the panel and back. */
static void
test_panes (void)
{
  g_autoptr(AtspiAccessible) tool = NULL;
  g_autoptr(AtspiAccessible) region = NULL;
  g_autoptr(AtspiAccessible) first = NULL;

  rw_scene_open (desk);
  tool = rw_scene_find_tool (desk);
  rw_desk_wait_for (desk, rw_ear_is (tool, ATSPI_STATE_FOCUSED));
  region = go_on (tool, FALSE);
  press (XK_F6);
  rw_desk_wait_for (desk, (first = rw_scene_find_other_focus (desk, region)) != NULL);
  g_assert_true (is_in_panel (first));
  press (XK_F6);
  rw_desk_wait_for (desk, rw_ear_is (tool, ATSPI_STATE_FOCUSED));
  press_with_shift (XK_F6);
  rw_desk_wait_for (desk, rw_ear_is (first, ATSPI_STATE_FOCUSED));

  open_page ("About You");
  press_with_shift (XK_F6);
  rw_desk_wait_for (desk, rw_ear_is (tool, ATSPI_STATE_FOCUSED));
  press (XK_F6);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Back to the Tool"));
  rw_desk_stop (desk, NULL);
}

static void
test_round (void)
{
  g_autoptr(AtspiAccessible) tool = NULL;
  g_autoptr(GPtrArray) regions = NULL;
  g_autoptr(GPtrArray) wanted = NULL;
  g_autoptr(GPtrArray) forward = NULL;
  g_autoptr(GPtrArray) backward = NULL;

  rw_scene_open (desk);
  tool = rw_scene_find_tool (desk);
  rw_desk_wait_for (desk, rw_ear_is (tool, ATSPI_STATE_FOCUSED));
  regions = list_regions ();
  wanted = rw_ear_list_focusable (rw_desk_get_program (desk));
  take_out (regions, wanted);
  forward = walk_round (tool, FALSE);
  check_stops (wanted, forward);
  g_assert_cmpuint (count_in (forward, regions), ==, 1);
  backward = walk_round (tool, TRUE);
  check_stops (wanted, backward);
  g_assert_cmpuint (count_in (backward, regions), ==, 1);
  rw_desk_stop (desk, NULL);
}

/* What a page gives the keyboard to first is left backwards, too; and so is a row
 * whose button has it. */
static void
test_out_of_pages (void)
{
  rw_scene_open (desk);
  rw_hand_key (rw_desk_get_hand (desk), 'f', RW_HAND_CONTROL);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_ENTRY, "Search"));
  go_to ("Back to the Tool", TRUE);
  go_to ("Show the Section", TRUE);
  press (XK_Escape);
  open_page ("About You");
  for (int i = 0; i < 3; i++)
    {
      g_autoptr(AtspiAccessible) focus = find_focus ();
      g_autoptr(AtspiAccessible) next = go_on (focus, FALSE);
    }
  go_to ("Show the Section", TRUE);
  rw_desk_stop (desk, NULL);
}

static gboolean
strip_is_there (void)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, "Tool at T7, both sides: Safe");
}

/* Who reads on to the sources still sees the verdict, and comes back to it. */
static void
test_reading_on (void)
{
  g_autoptr(AtspiAccessible) fold = NULL;

  rw_scene_open (desk);
  g_assert_false (strip_is_there ());
  go_to ("Sources (9)", FALSE);
  fold = find_focus ();
  rw_desk_wait_for (desk, strip_is_there ());
  g_assert_false (rw_ear_is (fold, ATSPI_STATE_EXPANDED));
  press (XK_Return);
  rw_desk_wait_for (desk, rw_ear_is (fold, ATSPI_STATE_EXPANDED));
  press (XK_Home);
  rw_desk_wait_for (desk, !strip_is_there ());
  press (XK_End);
  rw_desk_wait_for (desk, strip_is_there ());
  rw_desk_stop (desk, NULL);
}

static gboolean
has_moved (AtspiRect from,
           double    dx,
           double    dy)
{
  AtspiRect box = rw_scene_get_tool_box (desk);
  double scale = rw_scene_get_scale (desk, content);

  /* Boxes are told in whole pixels. */
  return fabs (box.x - from.x - dx * scale) <= 1.5 && fabs (box.y - from.y - dy * scale) <= 1.5;
}

static void
test_arrows (void)
{
  AtspiRect from;

  rw_scene_open (desk);
  from = rw_scene_get_tool_box (desk);
  for (int i = 0; i < 20; i++)
    press (XK_Down);
  rw_desk_wait_for (desk, has_moved (from, 0.0, 100.0));
  for (int i = 0; i < 10; i++)
    press (XK_Right);
  rw_desk_wait_for (desk, has_moved (from, 50.0, 100.0));
  for (int i = 0; i < 20; i++)
    press (XK_Left);
  rw_desk_wait_for (desk, has_moved (from, -50.0, 100.0));
  for (int i = 0; i < 30; i++)
    press (XK_Up);
  rw_desk_wait_for (desk, has_moved (from, -50.0, -50.0));
  rw_desk_stop (desk, NULL);
}

static void
test_levels (void)
{
  static const char *down[] = { "T8", "T9", "T10", "T11", "T12", "L1", "L2", "L3" };
  g_autoptr(AtspiAccessible) tool = NULL;

  rw_scene_open (desk);
  tool = rw_scene_find_tool (desk);
  for (guint i = 0; i < G_N_ELEMENTS (down); i++)
    {
      g_autofree char *place = g_strconcat (down[i], ", both sides", NULL);

      press_with_shift (XK_Down);
      rw_desk_wait_for (desk, rw_ear_describes (tool, place));
    }
  rw_desk_wait_for (desk, rw_scene_says (desk, "L3, both sides", "Cautious"));

  for (guint i = 0; i < G_N_ELEMENTS (down); i++)
    press_with_shift (XK_Up);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
  rw_desk_stop (desk, NULL);
}

static gboolean
is_turned (gboolean upright)
{
  AtspiRect box = rw_scene_get_tool_box (desk);

  return upright ? box.height > 2 * box.width : box.width > 2 * box.height;
}

static void
test_turn (void)
{
  rw_scene_open (desk);
  g_assert_true (is_turned (FALSE));
  for (int i = 0; i < 18; i++)
    press (XK_bracketright);
  rw_desk_wait_for (desk, is_turned (TRUE));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Avoid"));
  for (int i = 0; i < 18; i++)
    press (XK_bracketleft);
  rw_desk_wait_for (desk, is_turned (FALSE));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Safe"));
  rw_desk_stop (desk, NULL);
}

static void
test_tools (void)
{
  rw_scene_open (desk);
  press (XK_2);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Lacrosse ball"));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Avoid"));
  press (XK_3);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Peanut ball"));
  press (XK_1);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Foam roller"));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Safe"));
  rw_desk_stop (desk, NULL);
}

static void
test_region (void)
{
  RwGuidance *guidance = rw_content_get_guidance (content);
  const char *name = rw_guidance_get_region_name (guidance, "lumbar-left");
  g_autoptr(AtspiAccessible) region = NULL;
  g_autoptr(AtspiAccessible) next = NULL;

  rw_scene_open (desk);
  region = rw_scene_find_region (desk, content, rw_atlas_find_region (rw_content_get_atlas (content), "lumbar-left"));
  give_focus (region);
  press (XK_Return);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Back to the Tool"));
  g_assert_true (rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_HEADING, name));
  press (XK_Escape);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, name));

  /* The arrow keys walk from region to region, by their place. */
  press (XK_Left);
  rw_desk_wait_for (desk, (next = rw_scene_find_other_focus (desk, region)) != NULL);
  g_assert_cmpint (atspi_accessible_get_role (next, NULL), ==, ATSPI_ROLE_PUSH_BUTTON);
  g_assert_cmpfloat (rw_scene_get_middle_of (desk, next).x, <, rw_scene_get_middle_of (desk, region).x);
  rw_desk_stop (desk, NULL);
}

/* Opens the menu of density and load from the button called @from, presses the
 * one called @name in it, and comes back to the first, which is now called @to. */
static void
choose (const char *from,
        const char *name,
        const char *to)
{
  go_to (from, TRUE);
  press (XK_Return);
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, name));
  go_to (name, FALSE);
  press (XK_space);
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, to));
  press (XK_Escape);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, to));
}

static void
test_pressure (void)
{
  rw_scene_open (desk);
  choose ("Firmness: Medium, Hips up", "Firm", "Firmness: Firm, Hips up");
  choose ("Firmness: Firm, Hips up", "Wall", "Firmness: Firm, Against a wall");
  rw_desk_stop (desk, NULL);
}

/* Goes to the button called @name and walks round in its popover, which has
 * @n_least stops or more: it is not left by Tab, and Escape leads back to the
 * button. */
static void
walk_popover (const char *name,
              gboolean    backward,
              guint       n_least)
{
  g_autoptr(GPtrArray) outside = rw_ear_list_focusable (rw_desk_get_program (desk));
  g_autoptr(GPtrArray) seen = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(AtspiAccessible) button = NULL;
  g_autoptr(AtspiAccessible) focus = NULL;

  go_to (name, backward);
  button = find_focus ();
  press (XK_Return);
  rw_desk_wait_for (desk, (focus = rw_scene_find_other_focus (desk, button)) != NULL);
  while (!g_ptr_array_find (seen, focus, NULL))
    {
      g_autoptr(AtspiAccessible) next = NULL;
      g_autofree char *line = NULL;

      g_assert_false (g_ptr_array_find (outside, focus, NULL));
      g_ptr_array_add (seen, g_object_ref (focus));
      line = rw_ear_describe (focus);
      g_test_message ("%s", line);
      next = go_on (focus, FALSE);
      g_set_object (&focus, next);
    }
  g_test_message ("%s: %u stops", name, seen->len);
  g_assert_cmpuint (seen->len, >=, n_least);
  press (XK_Escape);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, name));
}

static gboolean
is_at_depth (const char *name)
{
  g_autoptr(AtspiAccessible) button = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON,
                                                   "Depth and Layers");

  return button != NULL && rw_ear_describes (button, name);
}

static gboolean
has_switch_off (void)
{
  g_autoptr(AtspiAccessible) focus = find_focus ();

  return focus != NULL && rw_ear_is_named (focus, "Skin") && !rw_ear_is (focus, ATSPI_STATE_CHECKED);
}

/* The roller is as large as the person's own, in this popover, and is kept. */
static void
lengthen_roller (void)
{
  g_autoptr(AtspiAccessible) focus = NULL;

  press (XK_Return);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Medium"));
  focus = find_focus ();
  while (!rw_scene_focus_is (desk, ATSPI_ROLE_SLIDER, "Length"))
    {
      g_autoptr(AtspiAccessible) next = go_on (focus, FALSE);

      g_set_object (&focus, next);
    }
  press (XK_Right);
  rw_desk_wait_for (desk, rw_ear_describes (focus, "50\302\240cm"));
  press (XK_Escape);
  rw_desk_wait_for (desk, rw_desk_remembers (desk, "roller-length=500"));
}

/* No trap, and in the one of depth its keys and Space do what they do elsewhere. */
static void
test_popovers (void)
{
  rw_scene_open (desk);
  walk_popover ("Firmness: Medium, Hips up", TRUE, 8);
  lengthen_roller ();
  walk_popover ("Depth and Layers", FALSE, 9);

  press (XK_Return);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_RADIO_BUTTON, "See-through"));
  press (XK_period);
  press (XK_period);
  press (XK_comma);
  rw_desk_wait_for (desk, is_at_depth ("Skin"));
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_RADIO_BUTTON, "Skin"));
  press (XK_Tab);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Reset"));
  press (XK_Tab);
  press (XK_space);
  rw_desk_wait_for (desk, has_switch_off ());
  press (XK_Escape);
  rw_desk_stop (desk, NULL);
}

static gboolean
is_at_sources (void)
{
  g_autoptr(AtspiAccessible) focus = find_focus ();
  g_autofree char *name = focus != NULL ? rw_ear_dup_name (focus) : NULL;

  return name != NULL && g_str_has_prefix (name, "Sources (");
}

/* The sources are others for another tool, and who is at them stays there. */
static void
test_sources (void)
{
  g_autoptr(AtspiAccessible) focus = NULL;

  rw_scene_open (desk);
  rw_desk_wait_for (desk, (focus = find_focus ()) != NULL);
  for (int i = 0; i < MAX_STOPS && !is_at_sources (); i++)
    {
      g_autoptr(AtspiAccessible) next = go_on (focus, FALSE);

      g_set_object (&focus, next);
    }
  press (XK_3);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Peanut ball"));
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_HEADING, "Peanut across the upper spine"));
  g_usleep (FOCUS_TIME);
  rw_desk_wait_for (desk, is_at_sources ());
  rw_desk_stop (desk, NULL);
}

/* However fast verdicts follow each other, no more than one a second is read
 * out, and the last one always is. */
static void
test_said (void)
{
  gint64 start;
  guint n_changes = 0;

  rw_scene_open (desk);
  rw_ear_listen ();
  start = g_get_monotonic_time ();
  while (g_get_monotonic_time () - start < 5 * G_USEC_PER_SEC / 2 || n_changes < MIN_CHANGES || n_changes % 2 == 0)
    {
      press (n_changes++ % 2 == 0 ? XK_2 : XK_1);
      while (g_main_context_iteration (NULL, FALSE))
        continue;
      g_usleep (60000);
    }
  rw_desk_wait_for (desk, rw_ear_last_said ("Avoid"));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, midline", "Avoid"));
  g_test_message ("%u changes, %u read out", n_changes, rw_ear_count_said ());
  g_assert_cmpuint (rw_ear_count_said (), >=, 1);
  g_assert_cmpint (rw_ear_count_said (), <=, (g_get_monotonic_time () - start) / G_USEC_PER_SEC + 1);
  rw_desk_stop (desk, NULL);
}

/* By what it says: not every GTK tells its title, or that it is a window. */
static gboolean
shows_shortcuts (void)
{
  return rw_scene_has_ending (desk, "Move to the next vertebra");
}

/* All keys are told, and who looked goes on where they were. */
static void
test_shortcuts (void)
{
  rw_scene_open (desk);
  rw_hand_key (rw_desk_get_hand (desk), XK_slash, RW_HAND_CONTROL | RW_HAND_SHIFT);
  rw_desk_wait_for (desk, shows_shortcuts ());
  press (XK_Escape);
  rw_desk_wait_for (desk, !shows_shortcuts ());
  press (XK_2);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Lacrosse ball"));
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

  g_test_add_func ("/app/keyboard/round", test_round);
  g_test_add_func ("/app/keyboard/regions", test_regions);
  g_test_add_func ("/app/keyboard/panes", test_panes);
  g_test_add_func ("/app/keyboard/out-of-pages", test_out_of_pages);
  g_test_add_func ("/app/keyboard/reading-on", test_reading_on);
  g_test_add_func ("/app/keyboard/arrows", test_arrows);
  g_test_add_func ("/app/keyboard/levels", test_levels);
  g_test_add_func ("/app/keyboard/turn", test_turn);
  g_test_add_func ("/app/keyboard/tools", test_tools);
  g_test_add_func ("/app/keyboard/region", test_region);
  g_test_add_func ("/app/keyboard/pressure", test_pressure);
  g_test_add_func ("/app/keyboard/popovers", test_popovers);
  g_test_add_func ("/app/keyboard/sources", test_sources);
  g_test_add_func ("/app/keyboard/said", test_said);
  g_test_add_func ("/app/keyboard/shortcuts", test_shortcuts);
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
