/* test-picture.c: what the main view shows goes to the clipboard and into a file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"
#include "rw-shot.h"

#include <X11/keysym.h>
#include <gtk/gtk.h>
#include <librsvg/rsvg.h>

/* A toast stays for five seconds. Who is slow may look too late, and does all once
 * more: how long is looked for one, microseconds, and how often. */
#define TOAST_TIME (RW_DESK_PATIENCE / 2)
#define MAX_TRIES 3

/* One copy after another, and the time between them, microseconds. */
#define N_OFTEN 8
#define OFTEN_TIME (150 * G_TIME_SPAN_MILLISECOND)

static RwDesk *desk;
static RwContent *content;

/* The clipboard of another program, which is this one. */
static GdkClipboard *clipboard;

/* How often something else has been copied. */
static guint n_copies;

static void
press (unsigned long   keysym,
       RwHandModifiers modifiers)
{
  rw_hand_key (rw_desk_get_hand (desk), keysym, modifiers);
}

/* Small letters, digits and dots: their keys are their codes. */
static void
type (const char *word)
{
  for (; *word != '\0'; word++)
    press (*word, RW_HAND_PLAIN);
}

static gboolean
has_label (const char *words)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_LABEL, words);
}

static gboolean
begins_cb (const char *name,
           gpointer    words)
{
  return g_str_has_prefix (name, words);
}

static gboolean
begins (const char *words)
{
  g_autoptr(AtspiAccessible) found =
    rw_ear_search_name (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, begins_cb, (gpointer) words);

  return found != NULL;
}

/* Whether a toast that begins with @words comes in time. */
static gboolean
comes (const char *words)
{
  gint64 end = g_get_monotonic_time () + TOAST_TIME;
  gboolean found = FALSE;

  rw_desk_wait_for (desk, (found = begins (words)) || g_get_monotonic_time () > end);

  return found;
}

static void
result_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

/* What the program gives when it is asked for @mime_type. */
static GBytes *
paste (const char *mime_type)
{
  const char *mime_types[] = { mime_type, NULL };
  g_autoptr(GOutputStream) bytes = g_memory_output_stream_new_resizable ();
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GAsyncResult) spliced = NULL;
  g_autoptr(GInputStream) stream = NULL;
  g_autoptr(GError) error = NULL;

  gdk_clipboard_read_async (clipboard, mime_types, G_PRIORITY_DEFAULT, NULL, result_cb, &result);
  rw_desk_wait_for (desk, result != NULL);
  stream = gdk_clipboard_read_finish (clipboard, result, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_splice_async (bytes, stream,
                                G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                G_PRIORITY_DEFAULT, NULL, result_cb, &spliced);
  rw_desk_wait_for (desk, spliced != NULL);
  g_output_stream_splice_finish (bytes, spliced, &error);
  g_assert_no_error (error);

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (bytes));
}

static GdkTexture *
paste_picture (void)
{
  g_autoptr(GBytes) png = paste ("image/png");
  g_autoptr(GError) error = NULL;
  GdkTexture *texture = gdk_texture_new_from_bytes (png, &error);

  g_assert_no_error (error);

  return texture;
}

static void
check_svg (GBytes *bytes)
{
  g_autoptr(GError) error = NULL;
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);
  RsvgHandle *handle = rsvg_handle_new_from_data (data, size, &error);

  g_assert_no_error (error);
  g_object_unref (handle);
}

static gboolean
offers (const char *mime_type)
{
  return gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), mime_type);
}

static void
copied_cb (void)
{
  n_copies++;
}

static void
copy_once (void)
{
  guint n_before = n_copies;

  press (XK_c, RW_HAND_CONTROL);
  rw_desk_wait_for (desk, n_copies > n_before && offers ("image/png") && offers ("image/svg+xml"));
}

static void
copy (void)
{
  for (int i = 0; i < MAX_TRIES; i++)
    {
      copy_once ();
      if (comes ("Picture copied"))
        return;
    }
  g_error ("No toast tells of the copy");
}

static gboolean
same (GdkTexture *a,
      GdkTexture *b)
{
  gsize stride = 4 * gdk_texture_get_width (a);
  gsize size = stride * gdk_texture_get_height (a);
  g_autofree guchar *of_a = g_malloc (size);
  g_autofree guchar *of_b = g_malloc (size);

  g_assert_cmpint (gdk_texture_get_width (a), ==, gdk_texture_get_width (b));
  g_assert_cmpint (gdk_texture_get_height (a), ==, gdk_texture_get_height (b));
  gdk_texture_download (a, of_a, stride);
  gdk_texture_download (b, of_b, stride);

  return memcmp (of_a, of_b, size) == 0;
}

/* Of the skin alone, which is soon drawn. */
static void
open_skin (void)
{
  rw_desk_write_settings (desk, "depth='skin'");
  rw_scene_open_again (desk);
}

/* As another program gets it, in each form; then the part that is looked at. */
static void
test_copy (void)
{
  g_autoptr(GdkTexture) whole = NULL;
  g_autoptr(GdkTexture) again = NULL;
  g_autoptr(GdkTexture) part = NULL;
  g_autoptr(GBytes) svg = NULL;
  double scale;

  open_skin ();
  copy ();
  whole = paste_picture ();
  g_assert_cmpint (gdk_texture_get_width (whole), ==, 1600);
  g_assert_cmpint (gdk_texture_get_height (whole), >, 2000);
  svg = paste ("image/svg+xml");
  check_svg (svg);
  again = paste_picture ();
  g_assert_true (same (whole, again));

  scale = rw_scene_get_scale (desk, content);
  for (int i = 0; i < 6; i++)
    press (XK_plus, RW_HAND_CONTROL | RW_HAND_SHIFT);
  rw_desk_wait_for (desk, rw_scene_get_scale (desk, content) > 1.5 * scale);
  copy ();
  part = paste_picture ();
  g_assert_cmpint (gdk_texture_get_width (part), ==, 1600);
  g_assert_cmpint (gdk_texture_get_height (part), !=, gdk_texture_get_height (whole));
  rw_desk_stop (desk, NULL);
}

static char *
paste_text (void)
{
  g_autoptr(GBytes) bytes = paste ("text/plain;charset=utf-8");
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_strndup (data, size);
}

static gboolean
is_writing (void)
{
  g_autoptr(AtspiAccessible) focus = rw_ear_find_focus (rw_desk_get_program (desk));

  return focus != NULL && (rw_ear_has_role (focus, ATSPI_ROLE_ENTRY) || rw_ear_has_role (focus, ATSPI_ROLE_TEXT));
}

/* In an entry the key means the words, and never the picture: also where none are
 * chosen. What is typed after it shows that it has been read. */
static void
test_text (void)
{
  g_autofree char *once = NULL;
  g_autofree char *twice = NULL;
  guint n_before;

  rw_scene_open (desk);
  press (XK_f, RW_HAND_CONTROL);
  rw_desk_wait_for (desk, is_writing ());
  type ("neck");
  press (XK_a, RW_HAND_CONTROL);
  press (XK_c, RW_HAND_CONTROL);
  rw_desk_wait_for (desk, offers ("text/plain;charset=utf-8"));
  once = paste_text ();
  g_assert_cmpstr (once, ==, "neck");

  n_before = n_copies;
  press (XK_End, RW_HAND_PLAIN);
  press (XK_c, RW_HAND_CONTROL);
  type ("s");
  press (XK_a, RW_HAND_CONTROL);
  press (XK_c, RW_HAND_CONTROL);
  rw_desk_wait_for (desk, n_copies > n_before && offers ("text/plain;charset=utf-8"));
  twice = paste_text ();
  g_assert_cmpstr (twice, ==, "necks");
  g_assert_false (has_label ("Picture copied"));
  rw_desk_stop (desk, NULL);
}

/* Each time the news takes the place of the last, which has not always come by then. */
static void
test_copy_often (void)
{
  rw_scene_open (desk);
  for (guint i = 0; i < N_OFTEN; i++)
    {
      press (XK_c, RW_HAND_CONTROL);
      g_usleep (OFTEN_TIME);
    }
  rw_desk_wait_for (desk, begins ("Picture copied"));
  rw_desk_wait_for (desk, !begins ("Picture copied"));
  rw_desk_stop (desk, NULL);
}

/* What a desktop calls the folder for pictures. */
static void
set_pictures_folder (const char *path)
{
  g_autofree char *file = g_build_filename (g_get_user_config_dir (), "user-dirs.dirs", NULL);
  g_autofree char *line = g_strdup_printf ("XDG_PICTURES_DIR=\"%s\"\n", path);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (path, 0700), ==, 0);
  g_file_set_contents (file, line, -1, &error);
  g_assert_no_error (error);
}

static void
save_as (const char *name)
{
  press (XK_s, RW_HAND_CONTROL);
  rw_desk_wait_for (desk, has_label ("Save") && is_writing ());
  press (XK_a, RW_HAND_CONTROL);
  type (name);
  press (XK_Return, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, !has_label ("Save"));
}

/* Saves a picture under a name whose file with an ending is taken, until a toast
 * tells of another one: nobody was asked whether that may be replaced. */
static GBytes *
save_in (const char *folder)
{
  static const char *names[MAX_TRIES] = { "one", "other", "third" };

  for (int i = 0; i < MAX_TRIES; i++)
    {
      g_autofree char *taken = g_strconcat (folder, "/", names[i], ".png", NULL);
      g_autofree char *name = g_strconcat (names[i], " (2).png", NULL);
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *toast = g_strdup_printf ("“%s” saved", name);
      g_autoptr(GError) error = NULL;
      char *data;
      gsize size;

      g_file_set_contents (taken, "taken", -1, &error);
      g_assert_no_error (error);
      save_as (names[i]);
      if (!comes (toast))
        continue;

      g_file_get_contents (path, &data, &size, &error);
      g_assert_no_error (error);

      return g_bytes_new_take (data, size);
    }
  g_error ("No toast tells of the file");
}

static void
fail_to_save (void)
{
  for (int i = 0; i < MAX_TRIES; i++)
    {
      save_as ("/proc/two.svg");
      if (comes ("“proc/two.svg” could not be saved: "))
        return;
    }
  g_error ("No toast tells why there is no file");
}

/* A name without an ending becomes a PNG. Where nothing can be written the toast
 * says what and where. */
static void
test_save (void)
{
  g_autofree char *folder = g_build_filename (rw_desk_get_folder (desk), "pictures", NULL);
  g_autoptr(GBytes) png = NULL;
  g_autoptr(GdkTexture) texture = NULL;

  set_pictures_folder (folder);
  open_skin ();
  png = save_in (folder);
  texture = gdk_texture_new_from_bytes (png, NULL);
  g_assert_nonnull (texture);
  fail_to_save ();
  rw_desk_stop (desk, NULL);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open (1280, 1024);
  gtk_init ();
  content = rw_scene_load ();
  clipboard = gdk_display_get_clipboard (gdk_display_get_default ());
  g_signal_connect (clipboard, "changed", G_CALLBACK (copied_cb), NULL);

  g_test_add_func ("/app/picture/copy", test_copy);
  g_test_add_func ("/app/picture/copy-often", test_copy_often);
  g_test_add_func ("/app/picture/text", test_text);
  g_test_add_func ("/app/picture/save", test_save);
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
