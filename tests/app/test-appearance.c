/* test-appearance.c: the window small and large, mirrored, in high contrast, and with large letters
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each look leaves its pictures in the folder "appearance" of the build. With the
 * argument "huge" it is the one look that needs a very large screen.
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include <X11/keysym.h>
#include <glib/gstdio.h>
#include <string.h>

/* The last frame is drawn a moment after the canvas says that it stands still,
 * microseconds. */
#define LAST_FRAME 400000

typedef struct
{
  const char *name;
  int width;
  int height;
  int scale;
  int text_percent;
  gboolean dark;
  gboolean high_contrast;
  gboolean mirrored;
  gboolean only_colours; /* all lies where it does in another look: one page is enough */
  const char *settings;
} Look;

/* The screen all but the huge look have room on, pixels. */
#define SCREEN_WIDTH 1680
#define SCREEN_HEIGHT 1320

static const Look looks[] = {
  { "narrow", 360, 640, 1, 100 },
  { "narrow-flag", 360, 640, 1, 100, .settings = "red-flags=['fever']\n" },
  { "narrow-large-text", 360, 640, 1, 200 },
  { "narrow-mirrored", 360, 640, 1, 100, .mirrored = TRUE },
  { "narrow-twice", 360, 640, 2, 100 },
  { "wide", 1600, 1000, 1, 100 },
  { "large-text", 1040, 800, 1, 200, .settings = "conditions=['osteoporosis']\n" },
  { "mirrored", 1040, 800, 1, 100, .mirrored = TRUE },
  { "high-contrast", 1040, 800, 1, 100, .high_contrast = TRUE },
  { "high-contrast-dark", 1040, 800, 1, 100, .dark = TRUE, .high_contrast = TRUE, .only_colours = TRUE },
  { "colour-blind", 1040, 800, 1, 100, .only_colours = TRUE, .settings = "palette='colour-blind'\n" },
};

static const Look huge = { "huge", 3840, 2160, 1, 100 };

static RwDesk *desk;
static RwContent *content;

static RwHand *
get_hand (void)
{
  return rw_desk_get_hand (desk);
}

/* A translation of nothing: with one in place, GTK 4.8 goes by the language. */
static void
write_translation (const char *language)
{
  static const char header[] = "Language: he\nContent-Type: text/plain; charset=UTF-8\n";
  const guint32 head[] = { 0x950412de, 0, 1, 28, 36, 0, 44, 0, 44, sizeof header - 1, 45 };
  g_autofree char *folder = g_build_filename (rw_desk_get_folder (desk), "locale", language, "LC_MESSAGES", NULL);
  g_autofree char *path = g_build_filename (folder, "rollwise.mo", NULL);
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  g_autoptr(GError) error = NULL;

  g_byte_array_append (bytes, (const guint8 *) head, sizeof head);
  g_byte_array_append (bytes, (const guint8 *) "", 1);
  g_byte_array_append (bytes, (const guint8 *) header, sizeof header);
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, (const char *) bytes->data, bytes->len, &error);
  g_assert_no_error (error);
}

/* Later ones go by the letters of the locale. */
static void
set_language (const char *language,
              const char *locale)
{
  g_autofree char *folder = g_build_filename (rw_desk_get_folder (desk), "locale", NULL);

  if (language != NULL)
    write_translation (language);
  rw_desk_set_env (desk, "ROLLWISE_LOCALE_DIR", language != NULL ? folder : NULL);
  rw_desk_set_env (desk, "LANGUAGE", language);
  rw_desk_set_locale (desk, "LC_CTYPE", locale);
}

static gboolean
has_canvas (void)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_SLIDER, NULL);
}

static void
open_look (const Look *look)
{
  g_autofree char *scale = g_strdup_printf ("%d", look->scale);
  g_autofree char *settings = g_strdup_printf ("window-width=%d\nwindow-height=%d\n%s", look->width, look->height,
                                               look->settings != NULL ? look->settings : "");

  rw_desk_set_env (desk, "GDK_SCALE", scale);
  rw_hand_set_scale (get_hand (), look->scale);
  rw_hand_set_text_size (get_hand (), look->text_percent);
  rw_desk_set_env (desk, "ADW_DEBUG_COLOR_SCHEME", look->dark ? "prefer-dark" : "prefer-light");
  rw_desk_set_env (desk, "ADW_DEBUG_HIGH_CONTRAST", look->high_contrast ? "1" : "0");
  set_language (look->mirrored ? "he" : NULL, look->mirrored ? "he_IL" : NULL);
  rw_desk_write_settings (desk, settings);
  rw_desk_start (desk);
  rw_desk_wait_for (desk, has_canvas ());
}

/* Under a sheet that covers all there is nothing to wait for. */
static gboolean
is_still (void)
{
  return !has_canvas () || rw_scene_is_still (desk);
}

static void
shoot (const Look *look,
       const char *what)
{
  g_autofree char *name = g_strdup_printf ("%s-%s.png", look->name, what);
  g_autofree char *folder = g_test_build_filename (G_TEST_BUILT, "appearance", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  cairo_surface_t *picture;

  rw_desk_wait_for (desk, is_still ());
  g_usleep (LAST_FRAME);
  picture = rw_hand_take_picture (get_hand ());
  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  g_assert_cmpint (cairo_surface_write_to_png (picture, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (picture);
  g_test_message ("%s", path);
}

static gboolean
is_uncut (void)
{
  g_autoptr(AtspiAccessible) cut = rw_scene_find_cut (desk);

  if (cut != NULL)
    {
      g_autofree char *line = rw_ear_describe (cut);

      g_test_message ("Cut: %s", line);
    }

  return cut == NULL;
}

/* Nothing is wider than the window that was asked for, and all has a name. */
static void
check (const Look *look,
       const char *what)
{
  int width;
  int height;

  rw_desk_wait_for (desk, is_uncut ());
  shoot (look, what);
  rw_hand_get_window_size (get_hand (), &width, &height);
  g_assert_cmpint (width, ==, look->width);
  g_assert_cmpint (height, ==, look->height);
  g_assert_cmpuint (rw_scene_count_nameless (desk, look->width < 720 && !has_canvas ()), ==, 0);
}

static gboolean
has_heading (const char *name)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, name);
}

static void
open_region (const char *id)
{
  const RwRegion *region = rw_atlas_find_region (rw_content_get_atlas (content), id);
  g_autoptr(AtspiAccessible) button = rw_scene_find_region (desk, content, region);

  rw_ear_activate (button);
  rw_desk_wait_for (desk, has_heading ("Back to the Tool"));
}

static double
get_middle_of_region (const char *id)
{
  const RwRegion *region = rw_atlas_find_region (rw_content_get_atlas (content), id);
  g_autoptr(AtspiAccessible) button = rw_scene_find_region (desk, content, region);

  return rw_scene_get_middle_of (desk, button).x;
}

static double
get_middle_of (const char *name)
{
  g_autoptr(AtspiAccessible) object = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, name);

  g_assert_nonnull (object);

  return rw_scene_get_middle_of (desk, object).x;
}

/* What one reads is mirrored, and the body never: its left is on the left. */
static void
check_direction (const Look *look)
{
  double menu = get_middle_of ("Main Menu");
  double tools = get_middle_of ("Depth and Layers");

  g_assert_cmpfloat (get_middle_of_region ("lumbar-left"), <, get_middle_of_region ("lumbar-right"));
  g_assert_cmpint (menu < look->width / 2.0, ==, look->mirrored);
  if (look->width < 720)
    g_assert_cmpint (tools > look->width / 2.0, ==, look->mirrored);
  else
    g_assert_cmpint (get_middle_of ("Safe") < get_middle_of_region ("lumbar-left"), ==, look->mirrored);
}

/* The page of what is told comes up over the sheet, and goes. */
static void
check_sheet (const Look *look)
{
  rw_hand_key (get_hand (), XK_F9, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_SEPARATOR, "Size of the panel"));
  rw_desk_wait_for (desk, !has_canvas ());
  rw_hand_key (get_hand (), XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, has_canvas ());
}

/* On a very large screen the small views grow with it, and the panel does not. */
static void
check_room (const Look *look)
{
  g_autoptr(AtspiAccessible) side = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, "Show the Side View");
  g_autoptr(AtspiAccessible) handle = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_SEPARATOR, NULL);
  AtspiRect border = rw_ear_get_place (handle);

  g_assert_cmpint (rw_ear_get_place (side).width, >, look->width / 16);
  g_assert_cmpint (look->width - border.x - border.width, <=, 520);
}

static void
check_pages (const Look *look)
{
  open_region ("lumbar-left");
  check (look, "region");
  rw_hand_key (get_hand (), 'f', RW_HAND_CONTROL);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_ENTRY, "Search"));
  rw_desk_wait_for (desk, has_canvas () == (look->width >= 720));
  check (look, "search");

  /* Where something has been told the button is called by that. */
  if (look->settings != NULL)
    return;

  rw_scene_activate (desk, "About You");
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_HEADING, "About You"));
  check (look, "about-you");
}

static void
test_look (gconstpointer data)
{
  const Look *look = data;

  open_look (look);
  check (look, "verdict");
  if (look->settings == NULL)
    check_direction (look);
  if (look->width < 720)
    check_sheet (look);
  if (look->width > 3000)
    check_room (look);
  if (!look->only_colours)
    check_pages (look);
  rw_desk_stop (desk, NULL);
}

static void
add (const Look *look)
{
  g_autofree char *path = g_strconcat ("/app/appearance/", look->name, NULL);

  g_test_add_data_func (path, look, test_look);
}

int
main (int    argc,
      char **argv)
{
  gboolean only_huge;
  int status;

  g_test_init (&argc, &argv, NULL);
  only_huge = argc > 1 && g_str_equal (argv[1], huge.name);
  desk = only_huge ? rw_desk_open (huge.width, huge.height) : rw_desk_open (SCREEN_WIDTH, SCREEN_HEIGHT);
  content = rw_scene_load ();

  if (only_huge)
    add (&huge);
  for (guint i = 0; i < G_N_ELEMENTS (looks) && !only_huge; i++)
    add (&looks[i]);
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
