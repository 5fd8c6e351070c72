/* test-stage.c: three views of one body, by pointer and by keys
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include <X11/keysym.h>
#include <math.h>

#define N_STEPS 20

/* More stops than this between an object and itself is a trap. */
#define MAX_STOPS 120

/* Where in a small view the tool lies, as parts of its breadth and height: behind
 * the back at T7. */
#define SIDE_TOOL ((RwPoint) { 0.76, 0.37 })
#define SECTION_TOOL ((RwPoint) { 0.50, 0.90 })

/* A small view of a narrow stage is less wide, and how far the roller is dragged there, pixels. */
#define NARROW_SMALL 100
#define DRAGGED 200.0

static const char *labels[] = {
  "The back, seen from behind",
  "The body, seen from the left",
  "The body cut across at T7, seen from above: its left is on the left, its back below",
};

static const char *actions[] = {
  "Show the Back View",
  "Show the Side View",
  "Show the Section",
};

static const char *views[] = { "Back", "Side", "Section" };

static const unsigned long digits[] = { XK_1, XK_2, XK_3 };

static RwDesk *desk;
static RwContent *content;

static gboolean
shows (const char *label)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, label);
}

static AtspiAccessible *
find_small (RwAspect aspect)
{
  AtspiAccessible *found = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, actions[aspect]);

  g_assert_nonnull (found);

  return found;
}

static gboolean
has_small (RwAspect aspect)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, actions[aspect]);
}

/* The aspect is large, the others are small. */
static gboolean
is_large (RwAspect aspect)
{
  return shows (labels[aspect]) &&
         has_small ((aspect + 1) % RW_N_ASPECTS) &&
         has_small ((aspect + 2) % RW_N_ASPECTS);
}

/* Nothing is there twice. */
static void
assert_only_large (RwAspect aspect)
{
  g_assert_false (has_small (aspect));
  for (int i = 1; i < RW_N_ASPECTS; i++)
    g_assert_false (shows (labels[(aspect + i) % RW_N_ASPECTS]));
}

static gboolean
becomes_large (RwAspect aspect)
{
  for (int i = 0; i < 30 && !is_large (aspect); i++)
    g_usleep (G_USEC_PER_SEC / 10);

  return is_large (aspect);
}

/* A desk that is busy can swallow a key. Who sees nothing happen presses it
 * again, which asks for the same view and so does no harm. */
static void
show_by_key (RwAspect aspect)
{
  for (int i = 0; i < 3; i++)
    {
      rw_hand_key (rw_desk_get_hand (desk), digits[aspect], RW_HAND_CONTROL);
      if (becomes_large (aspect))
        return;
    }

  rw_desk_wait_for (desk, is_large (aspect));
}

/* A server once saw nothing come of a press, and not why. Another press is all that is
 * granted, and what was in sight before it is told. */
static void
show_by_button (RwAspect         aspect,
                AtspiAccessible *small)
{
  rw_ear_activate (small);
  if (becomes_large (aspect))
    return;

  g_test_message ("Nothing has come of the press for seconds. In sight was:");
  rw_ear_dump (rw_desk_get_program (desk));
  if (has_small (aspect))
    {
      g_autoptr(AtspiAccessible) again = find_small (aspect);

      rw_ear_activate (again);
    }
  rw_desk_wait_for (desk, is_large (aspect));
}

static RwPoint
get_tool_middle (void)
{
  g_autoptr(AtspiAccessible) tool = rw_scene_find_tool (desk);

  return rw_scene_get_middle_of (desk, tool);
}

static RwPoint
get_point_in_small (RwAspect aspect,
                    RwPoint  part)
{
  g_autoptr(AtspiAccessible) small = find_small (aspect);
  AtspiRect box = rw_ear_get_place (small);
  RwPoint middle = rw_scene_get_middle_of (desk, small);

  return (RwPoint) { middle.x + (part.x - 0.5) * box.width,
                     middle.y - box.height / 2.0 + part.y * box.height };
}

static void
drag (RwPoint from,
      double  dx,
      double  dy)
{
  RwHand *hand = rw_desk_get_hand (desk);

  rw_hand_move (hand, from.x - 1.0, from.y);
  rw_hand_move (hand, from.x, from.y);
  rw_hand_press (hand);
  rw_hand_stroke (hand, from.x, from.y, from.x + dx, from.y + dy, N_STEPS);
  rw_hand_release (hand);
}

/* What a small view looks like: something is different when anything moved. */
static guint
take_checksum (RwAspect aspect)
{
  g_autoptr(AtspiAccessible) small = find_small (aspect);
  AtspiRect box = rw_ear_get_place (small);
  RwPoint middle = rw_scene_get_middle_of (desk, small);
  cairo_surface_t *picture = rw_hand_take_picture (rw_desk_get_hand (desk));
  const guchar *data = cairo_image_surface_get_data (picture);
  int stride = cairo_image_surface_get_stride (picture);
  guint sum = 0;

  for (int y = 2; y < box.height - 2; y++)
    for (int x = 2; x < box.width - 2; x++)
      sum = sum * 31 + data[((int) middle.y - box.height / 2 + y) * stride + ((int) middle.x - box.width / 2 + x) * 4];
  cairo_surface_destroy (picture);

  return sum;
}

static void
test_keys (void)
{
  rw_scene_open (desk);
  g_assert_true (is_large (RW_ASPECT_BACK));
  assert_only_large (RW_ASPECT_BACK);
  show_by_key (RW_ASPECT_SIDE);
  assert_only_large (RW_ASPECT_SIDE);
  show_by_key (RW_ASPECT_SECTION);
  assert_only_large (RW_ASPECT_SECTION);
  show_by_key (RW_ASPECT_BACK);

  /* There is one tool, in the large view, whichever that is. */
  show_by_key (RW_ASPECT_SIDE);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_SLIDER, "Foam roller"));
  rw_desk_stop (desk, NULL);
}

static void
test_click (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  RwPoint at;

  rw_scene_open (desk);
  at = get_point_in_small (RW_ASPECT_SIDE, (RwPoint) { 0.2, 0.8 });
  rw_hand_click (hand, at.x, at.y);
  rw_desk_wait_for (desk, is_large (RW_ASPECT_SIDE));

  /* On the tool as well, for nothing was dragged. */
  at = get_point_in_small (RW_ASPECT_SECTION, SECTION_TOOL);
  rw_hand_click (hand, at.x, at.y);
  rw_desk_wait_for (desk, is_large (RW_ASPECT_SECTION));
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
  rw_desk_stop (desk, NULL);
}

/* Enter on a small view; the one that takes its place has the keyboard then, so
 * that Enter leads back. */
static void
test_swap_by_button (void)
{
  g_autoptr(AtspiAccessible) small = NULL;

  rw_scene_open (desk);
  small = find_small (RW_ASPECT_SIDE);
  g_assert_true (rw_ear_is (small, ATSPI_STATE_FOCUSABLE));
  g_assert_true (rw_ear_describes (small, labels[RW_ASPECT_SIDE]));
  show_by_button (RW_ASPECT_SIDE, small);

  for (int i = 0; i < MAX_STOPS && !rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, actions[RW_ASPECT_BACK]); i++)
    rw_hand_key (rw_desk_get_hand (desk), XK_Tab, RW_HAND_PLAIN);
  rw_hand_key (rw_desk_get_hand (desk), XK_Return, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, is_large (RW_ASPECT_BACK));
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, actions[RW_ASPECT_SIDE]));
  rw_desk_stop (desk, NULL);
}

static AtspiAccessible *
find_view (RwAspect aspect)
{
  return rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, views[aspect]);
}

/* Of the switcher in the header bar the button of @aspect is down, and no other. */
static gboolean
is_chosen (RwAspect aspect)
{
  for (RwAspect i = 0; i < RW_N_ASPECTS; i++)
    {
      g_autoptr(AtspiAccessible) view = find_view (i);

      if (view == NULL || rw_ear_is (view, ATSPI_STATE_PRESSED) != (i == aspect))
        return FALSE;
    }

  return TRUE;
}

static void
press_view (AtspiAccessible *view)
{
  RwPoint at = rw_scene_get_middle_of (desk, view);

  rw_hand_click (rw_desk_get_hand (desk), at.x, at.y);
}

/* It switches, follows whatever else does, and nothing comes of a second press. */
static void
test_switcher (void)
{
  g_autoptr(AtspiAccessible) side = NULL;

  rw_scene_open (desk);
  rw_desk_wait_for (desk, is_chosen (RW_ASPECT_BACK));
  side = find_view (RW_ASPECT_SIDE);
  press_view (side);
  rw_desk_wait_for (desk, is_large (RW_ASPECT_SIDE) && is_chosen (RW_ASPECT_SIDE));
  press_view (side);
  rw_hand_key (rw_desk_get_hand (desk), XK_2, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Lacrosse ball"));
  g_assert_true (is_large (RW_ASPECT_SIDE) && is_chosen (RW_ASPECT_SIDE));
  show_by_key (RW_ASPECT_SECTION);
  rw_desk_wait_for (desk, is_chosen (RW_ASPECT_SECTION));
  rw_ear_activate (side);
  rw_desk_wait_for (desk, is_large (RW_ASPECT_SIDE) && is_chosen (RW_ASPECT_SIDE));
  rw_desk_stop (desk, NULL);

  /* A phone has no room for it: there its main menu has them. */
  rw_desk_write_settings (desk, "window-width=360\nwindow-height=640\n");
  rw_scene_open_again (desk);
  g_assert_null (find_view (RW_ASPECT_SIDE));
  rw_desk_stop (desk, NULL);
}

/* From the side the tool goes up and down, whatever the hand does. */
static void
test_drag_side (void)
{
  RwPoint at;
  guint back;
  guint section;

  rw_scene_open (desk);
  show_by_key (RW_ASPECT_SIDE);
  at = get_tool_middle ();
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, both sides", "Safe"));
  back = take_checksum (RW_ASPECT_BACK);
  section = take_checksum (RW_ASPECT_SECTION);

  drag (at, 60.0, 0.0);
  g_assert_cmpfloat (get_tool_middle ().x, ==, at.x);
  g_assert_cmpfloat (get_tool_middle ().y, ==, at.y);
  drag (at, 0.0, 200.0);
  rw_desk_wait_for (desk, rw_scene_says (desk, "L", "Cautious"));
  rw_desk_wait_for (desk, fabs (get_tool_middle ().y - at.y - 200.0) < 2.0);
  rw_desk_wait_for (desk, take_checksum (RW_ASPECT_BACK) != back);
  rw_desk_wait_for (desk, take_checksum (RW_ASPECT_SECTION) != section);
  rw_desk_stop (desk, NULL);
}

/* In a section it goes to the left and right. */
static void
test_drag_section (void)
{
  RwPoint at;
  guint back;

  rw_scene_open (desk);
  rw_hand_key (rw_desk_get_hand (desk), XK_2, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, midline", "Avoid"));
  show_by_key (RW_ASPECT_SECTION);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Lacrosse ball"));
  at = get_tool_middle ();
  back = take_checksum (RW_ASPECT_BACK);

  drag (at, 0.0, 60.0);
  g_assert_cmpfloat (get_tool_middle ().x, ==, at.x);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, midline", "Avoid"));
  drag (at, 40.0, 0.0);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7, right", "Safe"));
  rw_desk_wait_for (desk, fabs (get_tool_middle ().x - at.x - 40.0) < 2.0);
  rw_desk_wait_for (desk, take_checksum (RW_ASPECT_BACK) != back);
  rw_desk_stop (desk, NULL);
}

/* A drag in a small view moves the tool in all, and does not swap. */
static void
test_drag_small (void)
{
  RwPoint at;

  rw_scene_open (desk);
  at = get_tool_middle ();
  drag (get_point_in_small (RW_ASPECT_SIDE, SIDE_TOOL), 0.0, 58.0);
  rw_desk_wait_for (desk, rw_scene_says (desk, "L", "Cautious"));
  rw_desk_wait_for (desk, get_tool_middle ().y > at.y + 150.0);
  g_assert_cmpfloat (get_tool_middle ().x, ==, at.x);
  g_assert_true (is_large (RW_ASPECT_BACK));

  drag (get_point_in_small (RW_ASPECT_SECTION, SECTION_TOOL), 25.0, 0.0);
  rw_desk_wait_for (desk, get_tool_middle ().x > at.x + 40.0);
  g_assert_true (is_large (RW_ASPECT_BACK));

  /* Who misses the tool drags nothing, and did not mean to swap the views. */
  at = get_tool_middle ();
  drag (get_point_in_small (RW_ASPECT_SIDE, (RwPoint) { 0.8, 0.1 }), 0.0, 20.0);
  rw_hand_key (rw_desk_get_hand (desk), XK_2, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Lacrosse ball"));
  g_assert_true (is_large (RW_ASPECT_BACK));
  g_assert_cmpfloat_with_epsilon (get_tool_middle ().y, at.y, 1.0);
  rw_desk_stop (desk, NULL);
}

/* In every view keys go up and down the spine and across it; a vertebra is one in
 * all of them. */
static void
test_arrows (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  RwPoint at;

  rw_scene_open (desk);
  show_by_key (RW_ASPECT_SIDE);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_SLIDER, "Foam roller"));
  at = get_tool_middle ();
  rw_hand_key (hand, XK_Left, RW_HAND_PLAIN);
  rw_hand_key (hand, XK_Right, RW_HAND_PLAIN);
  for (int i = 0; i < 4; i++)
    rw_hand_key (hand, XK_Down, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T8", "Safe"));
  g_assert_cmpfloat (get_tool_middle ().y, >, at.y + 10.0);
  rw_hand_key (hand, XK_Up, RW_HAND_SHIFT);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Safe"));

  show_by_key (RW_ASPECT_SECTION);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_SLIDER, "Foam roller"));
  for (int i = 0; i < 4; i++)
    rw_hand_key (hand, XK_Down, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T8", "Safe"));
  rw_hand_key (hand, XK_Up, RW_HAND_SHIFT);
  rw_hand_key (hand, XK_Up, RW_HAND_SHIFT);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T6", "Safe"));
  rw_desk_wait_for (desk, shows ("Section at T7, the nearest to T6, seen from above"));
  at = get_tool_middle ();
  for (int i = 0; i < 4; i++)
    rw_hand_key (hand, XK_Right, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, get_tool_middle ().x > at.x + 10.0);
  rw_desk_stop (desk, NULL);
}

static gboolean
overlap (AtspiRect a,
         AtspiRect b)
{
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/* The small views leave tool and tools alone and lie inside the window. */
static void
check_room (RwAspect large)
{
  g_autoptr(AtspiAccessible) tools = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, "Tool");
  g_autoptr(AtspiAccessible) canvas = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, labels[large]);
  AtspiRect room = rw_ear_get_place (canvas);

  g_assert_nonnull (tools);
  for (int i = 0; i < RW_N_ASPECTS; i++)
    {
      g_autoptr(AtspiAccessible) small = i == (int) large ? NULL : find_small (i);
      AtspiRect box;

      if (small == NULL)
        continue;

      box = rw_ear_get_place (small);
      g_test_message ("%s: %d, %d, %d x %d", actions[i], box.x, box.y, box.width, box.height);
      g_assert_false (overlap (box, rw_ear_get_place (tools)));
      g_assert_cmpint (box.width, >=, 40);
      g_assert_cmpint (box.height, >=, 44);
      g_assert_cmpint (box.x, >=, room.x);
      g_assert_cmpint (box.y, >=, room.y);
      g_assert_cmpint (box.x + box.width, <=, room.x + room.width);
      g_assert_cmpint (box.y + box.height, <=, room.y + room.height);
    }
}

/* The shadow around the tool is air. A section is framed by the body, and a
 * roller's ends may lie under what stands beside it. */
static void
check_tool_is_free (RwAspect large)
{
  g_autoptr(AtspiAccessible) tool = rw_scene_find_tool (desk);
  AtspiRect box = rw_ear_get_place (tool);

  box = (AtspiRect) { box.x + 10, box.y + 10, box.width - 20, box.height - 20 };
  if (large == RW_ASPECT_SECTION)
    box = (AtspiRect) { box.x + box.width / 4, box.y, box.width / 2, box.height };
  for (int i = 0; i < RW_N_ASPECTS; i++)
    {
      g_autoptr(AtspiAccessible) small = i == (int) large ? NULL : find_small (i);

      if (small != NULL)
        g_assert_false (overlap (box, rw_ear_get_place (small)));
    }
}

static void
check_window (const char *settings)
{
  g_test_message ("%s", settings);
  rw_desk_write_settings (desk, settings);
  rw_scene_open_again (desk);
  for (int i = 0; i < RW_N_ASPECTS; i++)
    {
      show_by_key (i);
      check_room (i);
      check_tool_is_free (i);
    }
  rw_desk_stop (desk, NULL);
}

static void
test_room (void)
{
  check_window ("window-width=360\nwindow-height=640\n");
  check_window ("window-width=360\nwindow-height=480\n");
  check_window ("window-width=700\nwindow-height=900\n");
  check_window ("window-width=1270\nwindow-height=700\n");
}

/* The place of the small view of @aspect. */
static AtspiRect
get_small_place (RwAspect aspect)
{
  g_autoptr(AtspiAccessible) small = find_small (aspect);

  return rw_ear_get_place (small);
}

/* Back, side and section stand in this order and keep their sizes, whichever is
 * large and whatever was large before. */
static void
test_order (void)
{
  AtspiRect side, back, section;

  rw_scene_open (desk);
  side = get_small_place (RW_ASPECT_SIDE);
  section = get_small_place (RW_ASPECT_SECTION);
  g_assert_cmpint (side.y + side.height, <=, section.y);
  show_by_key (RW_ASPECT_SECTION);
  back = get_small_place (RW_ASPECT_BACK);
  g_assert_cmpint (back.y, ==, side.y);
  g_assert_cmpint (back.height, ==, side.height);
  g_assert_cmpint (back.y + back.height, <=, get_small_place (RW_ASPECT_SIDE).y);
  show_by_key (RW_ASPECT_SIDE);
  g_assert_cmpint (get_small_place (RW_ASPECT_BACK).y, ==, back.y);
  g_assert_cmpint (get_small_place (RW_ASPECT_SECTION).y, ==, section.y);
  g_assert_cmpint (get_small_place (RW_ASPECT_SECTION).height, ==, section.height);
  show_by_key (RW_ASPECT_BACK);
  g_assert_cmpint (get_small_place (RW_ASPECT_SIDE).y, ==, side.y);
  rw_desk_stop (desk, NULL);
}

static AtspiAccessible *
find_button (const char *name)
{
  return rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, name);
}

/* The button that leads back says how far it is zoomed. */
static gboolean
is_zoomed_to (const char *level)
{
  g_autoptr(AtspiAccessible) fit = find_button ("Show All");

  return fit != NULL && rw_ear_describes (fit, level);
}

/* Zoomed in, the small views give way, there is a way back, and the keyboard is not
 * lost with it; another view is zoomed for itself. */
static void
test_zoom (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  int width;

  rw_scene_open (desk);
  width = get_small_place (RW_ASPECT_SIDE).width;
  g_assert_false (rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, "Show All"));
  rw_hand_key (hand, XK_plus, RW_HAND_CONTROL);
  rw_desk_wait_for (desk, is_zoomed_to ("120%"));
  rw_desk_wait_for (desk, get_small_place (RW_ASPECT_SIDE).width < 0.7 * width);

  show_by_key (RW_ASPECT_SIDE);
  rw_desk_wait_for (desk, !rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, "Show All"));
  g_assert_cmpint (get_small_place (RW_ASPECT_BACK).width, ==, width);
  show_by_key (RW_ASPECT_BACK);
  rw_desk_wait_for (desk, is_zoomed_to ("120%"));

  for (int i = 0; i < MAX_STOPS && !rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Show All"); i++)
    {
      g_autoptr(AtspiAccessible) focus = rw_ear_find_focus (rw_desk_get_program (desk));
      g_autoptr(AtspiAccessible) next = NULL;

      rw_hand_key (hand, XK_Tab, RW_HAND_PLAIN);
      rw_desk_wait_for (desk, (next = rw_scene_find_other_focus (desk, focus)) != NULL);
    }
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Show All"));
  rw_hand_key (hand, XK_Return, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, get_small_place (RW_ASPECT_SIDE).width == width);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_SLIDER, "Foam roller"));
  g_assert_false (rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, "Show All"));
  rw_desk_stop (desk, NULL);
}

/* In every view, all that the keyboard can go to has a name, and each region is
 * there once. */
static void
test_names (void)
{
  rw_scene_open (desk);
  for (int i = 0; i < RW_N_ASPECTS; i++)
    {
      g_autoptr(GPtrArray) list = NULL;
      guint n_sliders = 0;

      show_by_key (i);
      list = rw_ear_list_focusable (rw_desk_get_program (desk));
      for (guint j = 0; j < list->len; j++)
        {
          g_autofree char *name = rw_ear_dup_name (g_ptr_array_index (list, j));
          g_autofree char *line = rw_ear_describe (g_ptr_array_index (list, j));

          g_test_message ("%s", line);
          g_assert_cmpstr (name, !=, "");
          g_assert_false (g_str_has_prefix (name, "Gtk") || g_str_has_prefix (name, "Rw"));
          n_sliders += rw_ear_has_role (g_ptr_array_index (list, j), ATSPI_ROLE_SLIDER);
        }
      g_assert_cmpuint (n_sliders, ==, 1);
    }
  rw_desk_stop (desk, NULL);
}

/* The panel has all that it can have, and the zone is beside the small view. */
static gboolean
is_clear_of_small (AtspiAccessible *zone)
{
  AtspiRect small = get_small_place (RW_ASPECT_SIDE);
  AtspiRect box = rw_ear_get_place (zone);

  return small.width < NARROW_SMALL && box.x + box.width <= small.x;
}

/* However little the panel leaves of the stage, no small view lies over the buttock; and
 * the body stays where it is while the tool is dragged. */
static void
test_buttock (void)
{
  RwHand *hand = rw_desk_get_hand (desk);
  const RwRegion *buttock = rw_atlas_find_region (rw_content_get_atlas (content), "gluteal-right");
  g_autoptr(AtspiAccessible) zone = NULL;
  AtspiRect before, box, after;

  rw_desk_write_settings (desk, "window-width=1040\nwindow-height=800\n");
  rw_scene_open_again (desk);
  zone = rw_scene_find_region (desk, content, buttock);
  rw_hand_key (hand, XK_F9, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, is_clear_of_small (zone));
  rw_desk_wait_for (desk, rw_scene_is_still (desk));
  before = rw_ear_get_place (zone);
  box = rw_scene_get_tool_box (desk);
  rw_hand_move (hand, box.x + box.width / 2.0, box.y + box.height / 2.0);
  rw_hand_press (hand);
  rw_hand_stroke (hand, box.x + box.width / 2.0, box.y + box.height / 2.0, box.x + box.width / 2.0, box.y + DRAGGED, 10);
  rw_desk_wait_for (desk, rw_scene_get_tool_box (desk).y > box.y + DRAGGED / 2.0);
  after = rw_ear_get_place (zone);
  rw_hand_release (hand);
  g_assert_cmpint (after.x, ==, before.x);
  g_assert_cmpint (after.y, ==, before.y);
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

  g_test_add_func ("/app/stage/keys", test_keys);
  g_test_add_func ("/app/stage/click", test_click);
  g_test_add_func ("/app/stage/swap-by-button", test_swap_by_button);
  g_test_add_func ("/app/stage/switcher", test_switcher);
  g_test_add_func ("/app/stage/drag-side", test_drag_side);
  g_test_add_func ("/app/stage/drag-section", test_drag_section);
  g_test_add_func ("/app/stage/drag-small", test_drag_small);
  g_test_add_func ("/app/stage/arrows", test_arrows);
  g_test_add_func ("/app/stage/room", test_room);
  g_test_add_func ("/app/stage/order", test_order);
  g_test_add_func ("/app/stage/buttock", test_buttock);
  g_test_add_func ("/app/stage/zoom", test_zoom);
  g_test_add_func ("/app/stage/names", test_names);
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
