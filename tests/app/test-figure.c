/* test-figure.c: how deep the body is looked into, and its layers, by keys and switches
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include <X11/keysym.h>

/* Half of the square that is looked at, pixels. */
#define REACH 4

/* mm: beside the disc below L2, where fascia lies over the tendon of the long muscles, that over
 * multifidus, and that over bone; and on the blade. Both are clear of the tool. */
#define MULTIFIDUS ((RwPoint) { 30.0, 450.0 })
#define BLADE ((RwPoint) { 100.0, 160.0 })

static const char * const depths[] = {
  "See-through", "Skin", "Surface muscles", "Middle muscles", "Deep muscles", "Bones",
};

static RwDesk *desk;
static RwContent *content;

typedef struct
{
  double red, green, blue;
} Colour;

static Colour
get_colour (RwPoint place)
{
  RwPoint at = rw_scene_to_window (desk, content, place.x, place.y);
  cairo_surface_t *picture = rw_hand_take_picture (rw_desk_get_hand (desk));
  const guint8 *data = cairo_image_surface_get_data (picture);
  int stride = cairo_image_surface_get_stride (picture);
  Colour sum = { 0.0, 0.0, 0.0 };
  double n = (2 * REACH + 1) * (2 * REACH + 1);

  for (int y = -REACH; y <= REACH; y++)
    for (int x = -REACH; x <= REACH; x++)
      {
        const guint8 *pixel = data + ((int) at.y + y) * stride + ((int) at.x + x) * 4;

        sum.blue += pixel[0] / n;
        sum.green += pixel[1] / n;
        sum.red += pixel[2] / n;
      }
  cairo_surface_destroy (picture);

  return sum;
}

static double
get_difference (Colour a,
                Colour b)
{
  return ABS (a.red - b.red) + ABS (a.green - b.green) + ABS (a.blue - b.blue);
}

/* The last frame is drawn a moment after the canvas says that it stands still. */
static gboolean
stays (RwPoint  place,
       Colour  *colour)
{
  Colour last = *colour;

  g_usleep (G_USEC_PER_SEC / 5);
  *colour = get_colour (place);

  return get_difference (last, *colour) < 0.5;
}

/* The colour at @place in the picture that is there for good. */
static Colour
get_settled (RwPoint place)
{
  Colour colour;

  rw_desk_wait_for (desk, rw_scene_is_still (desk));
  colour = get_colour (place);
  rw_desk_wait_for (desk, stays (place, &colour));

  return colour;
}

static gboolean
differs (RwPoint place,
         Colour  from)
{
  return get_difference (get_colour (place), from) > 8.0;
}

/* What a program tells of itself comes a moment after its window. */
static AtspiAccessible *
find_button (void)
{
  return rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, "Depth and Layers");
}

static gboolean
is_at (const char *depth)
{
  g_autoptr(AtspiAccessible) button = find_button ();

  return button != NULL && rw_ear_describes (button, depth);
}

static void
press (unsigned long key)
{
  rw_hand_key (rw_desk_get_hand (desk), key, RW_HAND_PLAIN);
}

static void
open_popover (void)
{
  g_autoptr(AtspiAccessible) button = NULL;
  RwPoint middle;

  rw_desk_wait_for (desk, (button = find_button ()) != NULL);
  middle = rw_scene_get_middle_of (desk, button);
  rw_hand_click (rw_desk_get_hand (desk), middle.x, middle.y);
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_RADIO_BUTTON, "See-through"));
}

/* A depth and a layer may have the same name. GTK calls a switch a check box, or a
 * switch. */
static gboolean
takes_keys_as (AtspiAccessible *object,
               gpointer         name)
{
  return rw_ear_is (object, ATSPI_STATE_FOCUSABLE) && rw_ear_is_named (object, name) &&
         !rw_ear_has_role (object, ATSPI_ROLE_RADIO_BUTTON);
}

static AtspiAccessible *
find_control (const char *name)
{
  AtspiAccessible *found = rw_ear_search (rw_desk_get_program (desk), takes_keys_as, (gpointer) name);

  g_assert_nonnull (found);

  return found;
}

/* Every step says its name and shows another body; there is no step beyond. */
static void
test_keys (void)
{
  Colour before;

  rw_scene_open (desk);
  rw_desk_wait_for (desk, is_at (depths[0]));
  press (XK_comma);
  before = get_settled (MULTIFIDUS);
  rw_desk_wait_for (desk, is_at (depths[0]));

  for (guint i = 1; i < G_N_ELEMENTS (depths); i++)
    {
      press (XK_period);
      rw_desk_wait_for (desk, is_at (depths[i]));
      rw_desk_wait_for (desk, differs (MULTIFIDUS, before));
      before = get_settled (MULTIFIDUS);
      g_test_message ("%s: %.0f %.0f %.0f", depths[i], before.red, before.green, before.blue);
    }

  press (XK_period);
  press (XK_comma);
  rw_desk_wait_for (desk, is_at (depths[4]));
  rw_desk_wait_for (desk, differs (MULTIFIDUS, before));
  rw_desk_stop (desk, NULL);
}

static AtspiAccessible *
find_depth (const char *name)
{
  AtspiAccessible *found = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_RADIO_BUTTON, name);

  g_assert_nonnull (found);

  return found;
}

/* The depth that has the keyboard, which is the one that is shown. */
static gboolean
is_on_depth (const char *name)
{
  g_autoptr(AtspiAccessible) depth = find_depth (name);

  return rw_ear_is (depth, ATSPI_STATE_FOCUSED) && rw_ear_is (depth, ATSPI_STATE_CHECKED);
}

/* One depth is chosen, and the arrow goes on to the next. */
static void
test_depths (void)
{
  Colour before;

  rw_scene_open (desk);
  before = get_settled (MULTIFIDUS);
  open_popover ();
  rw_desk_wait_for (desk, is_on_depth ("See-through"));
  press (XK_Down);
  rw_desk_wait_for (desk, is_on_depth ("Skin"));
  press (XK_Down);
  rw_desk_wait_for (desk, is_on_depth ("Surface muscles"));
  rw_desk_wait_for (desk, is_at ("Surface muscles"));
  press (XK_Escape);
  rw_desk_wait_for (desk, !rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_RADIO_BUTTON, "Skin"));
  rw_desk_wait_for (desk, differs (MULTIFIDUS, before));
  rw_desk_stop (desk, NULL);
}

/* There is nothing to be reset while there is no button for it. */
static gboolean
has_reset (void)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, "Reset");
}

/* A switch takes its layer away, says so, and reset brings it back. */
static void
test_switches (void)
{
  static const char * const names[] = {
    "Skin", "Muscles", "Ribs", "Bones", "Kidneys", "Coloured Zones", "Contact Area", "Names",
  };
  g_autoptr(AtspiAccessible) bones = NULL;
  g_autoptr(AtspiAccessible) reset = NULL;
  Colour before;

  rw_scene_open (desk);
  before = get_settled (BLADE);
  open_popover ();
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(AtspiAccessible) toggle = find_control (names[i]);

      g_assert_true (rw_ear_is (toggle, ATSPI_STATE_SENSITIVE));
    }

  bones = find_control ("Bones");
  g_assert_false (has_reset ());
  rw_ear_activate (bones);
  rw_desk_wait_for (desk, differs (BLADE, before));
  rw_desk_wait_for (desk, has_reset ());
  reset = find_control ("Reset");
  rw_ear_activate (reset);
  rw_desk_wait_for (desk, !differs (BLADE, before));
  g_assert_false (has_reset ());
  press (XK_Escape);
  rw_desk_stop (desk, NULL);
}

static gboolean
focus_is_named (const char *name)
{
  g_autoptr(AtspiAccessible) focus = rw_ear_find_focus (rw_desk_get_program (desk));

  return focus != NULL && rw_ear_is_named (focus, name);
}

/* The depth as a screen reader sets it, which leaves the keyboard where it is. */
static void
set_depth (const char *name)
{
  g_autoptr(AtspiAccessible) depth = find_depth (name);

  rw_ear_activate (depth);
}

/* The keyboard stays in the popover when the row that has it is of no more use,
 * and when there is nothing left to be reset. */
static void
test_keyboard_is_kept (void)
{
  rw_scene_open (desk);
  open_popover ();
  rw_desk_wait_for (desk, is_on_depth ("See-through"));
  press (XK_Tab);
  press (XK_Tab);
  rw_desk_wait_for (desk, focus_is_named ("Muscles"));
  set_depth ("Skin");
  rw_desk_wait_for (desk, is_on_depth ("Skin"));
  rw_desk_wait_for (desk, is_at ("Skin"));

  press (XK_Tab);
  rw_desk_wait_for (desk, focus_is_named ("Reset"));
  press (XK_Tab);
  rw_desk_wait_for (desk, focus_is_named ("Skin") && !is_on_depth ("Skin"));
  rw_hand_key (rw_desk_get_hand (desk), XK_Tab, RW_HAND_SHIFT);
  rw_desk_wait_for (desk, focus_is_named ("Reset"));
  press (XK_space);
  rw_desk_wait_for (desk, is_on_depth ("See-through"));
  rw_desk_wait_for (desk, is_at ("See-through"));
  press (XK_Escape);
  rw_desk_stop (desk, NULL);
}

/* A word that this version does not know stays where it is: a newer one may. */
static void
test_unknown_word (void)
{
  g_autoptr(AtspiAccessible) zones = NULL;

  rw_desk_write_settings (desk, "depth='abyss'\nzones=false\n");
  rw_scene_open_again (desk);
  rw_desk_wait_for (desk, is_at (depths[0]));
  open_popover ();
  zones = find_control ("Coloured Zones");
  g_assert_true (has_reset ());
  rw_ear_activate (zones);
  rw_desk_wait_for (desk, !has_reset ());
  press (XK_Escape);
  rw_desk_stop (desk, "*Ignoring the setting depth: 'abyss' is none of *");
  g_assert_true (rw_desk_remembers (desk, "depth='abyss'"));
  g_assert_true (rw_desk_remembers (desk, "zones=true"));
  g_assert_false (rw_desk_remembers (desk, "muscle=true"));
}

/* What was chosen is there at the next start. */
static void
test_remembered (void)
{
  Colour before;

  rw_scene_open (desk);
  press (XK_period);
  press (XK_period);
  rw_desk_wait_for (desk, is_at (depths[2]));
  before = get_settled (MULTIFIDUS);
  rw_desk_stop (desk, NULL);

  rw_scene_open_again (desk);
  rw_desk_wait_for (desk, is_at (depths[2]));
  g_assert_cmpfloat (get_difference (get_settled (MULTIFIDUS), before), <, 2.0);
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

  g_test_add_func ("/app/figure/keys", test_keys);
  g_test_add_func ("/app/figure/depths", test_depths);
  g_test_add_func ("/app/figure/switches", test_switches);
  g_test_add_func ("/app/figure/keyboard-is-kept", test_keyboard_is_kept);
  g_test_add_func ("/app/figure/remembered", test_remembered);
  g_test_add_func ("/app/figure/unknown-word", test_unknown_word);

  status = g_test_run ();
  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
