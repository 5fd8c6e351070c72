/* looks.c: takes pictures of the window, from outside, for people to look at
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Call it with the folder to write into in ROLLWISE_LOOKS, the program in
 * ROLLWISE_PROGRAM, and where data and settings schema lie as for the tests;
 * as arguments the names of some looks, or none for all.
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include <X11/keysym.h>

/* The picture is done when nothing has changed for so long, microseconds. */
#define STILL_TIME 600000
#define LOOK_TIME 50000

typedef struct
{
  const char *name;
  int width;
  int height;
  gboolean dark;
  gboolean high_contrast;
} Look;

static const Look looks[] = {
  { "light", 1040, 800, FALSE, FALSE },
  { "dark", 1040, 800, TRUE, FALSE },
  { "high-contrast", 1040, 800, FALSE, TRUE },
  { "high-contrast-dark", 1040, 800, TRUE, TRUE },
  { "narrow", 360, 640, FALSE, FALSE },
  { "narrow-dark", 360, 640, TRUE, FALSE },
  { "wide", 1600, 1000, FALSE, FALSE },
};

static RwDesk *desk;
static RwContent *content;
static const char *folder;

static gboolean
is_same (cairo_surface_t *a,
         cairo_surface_t *b)
{
  int height = cairo_image_surface_get_height (a);
  int stride = cairo_image_surface_get_stride (a);

  return cairo_image_surface_get_height (b) == height &&
         cairo_image_surface_get_stride (b) == stride &&
         memcmp (cairo_image_surface_get_data (a), cairo_image_surface_get_data (b), (gsize) height * stride) == 0;
}

static cairo_surface_t *
take_still_picture (void)
{
  gint64 deadline = g_get_monotonic_time () + RW_DESK_PATIENCE;
  gint64 since = g_get_monotonic_time ();
  cairo_surface_t *last = rw_hand_take_picture (rw_desk_get_hand (desk));

  while (g_get_monotonic_time () < since + STILL_TIME)
    {
      cairo_surface_t *next;

      rw_desk_rest (desk, deadline, g_get_monotonic_time (), "a picture that stays", __FILE__, __LINE__, G_STRFUNC);
      g_usleep (LOOK_TIME);
      next = rw_hand_take_picture (rw_desk_get_hand (desk));
      if (!is_same (last, next))
        since = g_get_monotonic_time ();
      cairo_surface_destroy (last);
      last = next;
    }

  return last;
}

static void
shoot (const Look *look,
       const char *what)
{
  g_autofree char *name = g_strdup_printf ("%s-%s.png", look->name, what);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  cairo_surface_t *picture = take_still_picture ();

  if (cairo_surface_write_to_png (picture, path) != CAIRO_STATUS_SUCCESS)
    g_error ("%s can not be written", path);
  cairo_surface_destroy (picture);
  g_print ("%s\n", path);
}

static void
press_with_shift (unsigned long keysym,
                  int           times)
{
  for (int i = 0; i < times; i++)
    rw_hand_key (rw_desk_get_hand (desk), keysym, RW_HAND_SHIFT);
}

static void
open_region (const char *id)
{
  const RwRegion *region = rw_atlas_find_region (rw_content_get_atlas (content), id);
  g_autoptr(AtspiAccessible) button = rw_scene_find_region (desk, content, region);

  rw_ear_activate (button);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Back to the Tool"));
}

static void
take (const Look *look)
{
  g_autofree char *size = g_strdup_printf ("window-width=%d\nwindow-height=%d\n", look->width, look->height);

  rw_desk_write_settings (desk, size);
  rw_desk_set_env (desk, "ADW_DEBUG_COLOR_SCHEME", look->dark ? "prefer-dark" : "prefer-light");
  rw_desk_set_env (desk, "ADW_DEBUG_HIGH_CONTRAST", look->high_contrast ? "1" : "0");
  rw_scene_open_again (desk);
  shoot (look, "t7");
  press_with_shift (XK_Down, 8);
  rw_desk_wait_for (desk, rw_scene_says (desk, "L3", "Cautious"));
  shoot (look, "l3");
  open_region ("lumbar-left");
  shoot (look, "region");
  rw_hand_key (rw_desk_get_hand (desk), XK_2, RW_HAND_CONTROL);
  shoot (look, "side");
  rw_hand_key (rw_desk_get_hand (desk), XK_3, RW_HAND_CONTROL);
  shoot (look, "section");
  rw_desk_stop (desk, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  folder = g_getenv ("ROLLWISE_LOOKS");
  if (folder == NULL)
    {
      g_printerr ("looks: no folder is named in ROLLWISE_LOOKS\n");
      return 2;
    }

  desk = rw_desk_open (1680, 1050);
  content = rw_scene_load ();
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    if (argc < 2 || g_strv_contains ((const char * const *) argv + 1, looks[i].name))
      take (&looks[i]);
  rw_content_unref (content);
  rw_desk_close (desk);

  return 0;
}
