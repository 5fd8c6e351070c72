/* test-engines.c: other programs paint the atlas as librsvg does
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <cairo.h>
#include <gio/gio.h>
#include <librsvg/rsvg.h>
#include <stdlib.h>
#include <string.h>

/* An illustrator opens a view in Inkscape, and anyone in a browser. Three engines
 * never smooth edges alike; a shape that one of them fills, hides or places
 * otherwise changes the mean by several steps of 255. */
#define MAX_MEAN 1.5
#define LARGE_STEP 48
#define MAX_SHARE_OF_LARGE 0.005

/* As many steps a blank picture would be away, at the very least. */
#define LEAST_PAINTED 4.0

typedef struct
{
  const char *name;
  int width;
  int height;
} View;

/* One pixel to a millimetre. */
static const View views[] = {
  { "back", 520, 800 },
  { "side", 460, 800 },
  { "section-c5", 240, 204 },
  { "section-t7", 400, 340 },
  { "section-l3", 340, 289 },
};

/* The pictures of the views stand side by side in the browser. */
#define ALL_WIDTH 1960
#define ALL_HEIGHT 800

static char *folder;

static char *
read_shipped (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", name, NULL);
  g_autoptr(GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static void
write_file (const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* The files carry no colours: a copy takes the style sheets into itself. */
static void
write_copy (const View *view)
{
  g_autofree char *name = g_strconcat (view->name, ".svg", NULL);
  g_autofree char *text = read_shipped (name);
  g_autofree char *sheet = read_shipped ("light.css");
  g_autofree char *skin = read_shipped ("light-skin-light.css");
  g_autofree char *copy = NULL;
  char *body;

  body = strstr (text, "<svg");
  g_assert_nonnull (body);
  body = strchr (body, '>');
  g_assert_nonnull (body);
  *body = '\0';
  copy = g_strconcat (text, "><style><![CDATA[", sheet, skin, "]]></style>", body + 1, NULL);
  write_file (name, copy);
}

static cairo_surface_t *
render (const View *view)
{
  g_autofree char *name = g_strconcat (view->name, ".svg", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr(GError) error = NULL;
  RsvgHandle *handle = rsvg_handle_new_from_file (path, &error);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, view->width, view->height);
  RsvgRectangle viewport = { 0.0, 0.0, view->width, view->height };
  cairo_t *cr = cairo_create (surface);

  g_assert_no_error (error);
  cairo_set_source_rgb (cr, 1.0, 1.0, 1.0);
  cairo_paint (cr);
  rsvg_handle_render_document (handle, cr, &viewport, &error);
  g_assert_no_error (error);
  g_object_unref (handle);
  cairo_destroy (cr);

  return surface;
}

/* The part of a PNG in the folder that begins at @x, on white. */
static cairo_surface_t *
load (const char *name,
      const View *view,
      int         x)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  cairo_surface_t *image = cairo_image_surface_create_from_png (path);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, view->width, view->height);
  cairo_t *cr = cairo_create (surface);

  if (cairo_surface_status (image) != CAIRO_STATUS_SUCCESS)
    g_error ("%s: no picture was made", path);
  g_assert_cmpint (cairo_image_surface_get_width (image), >=, x + view->width);
  g_assert_cmpint (cairo_image_surface_get_height (image), >=, view->height);
  cairo_set_source_rgb (cr, 1.0, 1.0, 1.0);
  cairo_paint (cr);
  cairo_set_source_surface (cr, image, -x, 0.0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (image);

  return surface;
}

/* Of all channels of all pixels; @b may be %NULL for white. */
static double
get_mean_step (cairo_surface_t *a,
               cairo_surface_t *b,
               double          *large)
{
  int width = cairo_image_surface_get_width (a);
  int height = cairo_image_surface_get_height (a);
  int stride = cairo_image_surface_get_stride (a);
  double sum = 0.0;
  guint n_large = 0;

  cairo_surface_flush (a);
  if (b != NULL)
    cairo_surface_flush (b);
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        gsize at = (gsize) y * stride + (gsize) x * 4;
        guint32 p;
        guint32 q = 0xffffff;

        memcpy (&p, cairo_image_surface_get_data (a) + at, sizeof p);
        if (b != NULL)
          memcpy (&q, cairo_image_surface_get_data (b) + at, sizeof q);
        for (int shift = 0; shift < 24; shift += 8)
          {
            int step = abs ((int) (p >> shift & 255) - (int) (q >> shift & 255));

            sum += step;
            n_large += step > LARGE_STEP;
          }
      }

  *large = n_large / (3.0 * width * height);
  return sum / (3.0 * width * height);
}

static void
compare (const View      *view,
         cairo_surface_t *other)
{
  cairo_surface_t *ours = render (view);
  double large;
  double painted = get_mean_step (other, NULL, &large);
  double mean = get_mean_step (ours, other, &large);

  g_test_message ("%s: mean step %.2f, share of large steps %.4f, from white %.1f", view->name, mean, large, painted);
  g_assert_cmpfloat (painted, >=, LEAST_PAINTED);
  g_assert_cmpfloat (mean, <=, MAX_MEAN);
  g_assert_cmpfloat (large, <=, MAX_SHARE_OF_LARGE);
  cairo_surface_destroy (ours);
  cairo_surface_destroy (other);
}

/* Strict about warnings are our own programs only. */
static void
run (const char * const *arguments)
{
  g_autoptr(GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_MERGE);
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *said = NULL;

  g_subprocess_launcher_unsetenv (launcher, "G_DEBUG");
  g_subprocess_launcher_unsetenv (launcher, "MALLOC_CHECK_");
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  g_subprocess_launcher_setenv (launcher, "HOME", folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_CONFIG_HOME", folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_CACHE_HOME", folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_DATA_HOME", folder, TRUE);
  g_subprocess_launcher_set_cwd (launcher, folder);
  process = g_subprocess_launcher_spawnv (launcher, arguments, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &said, NULL, &error);
  g_assert_no_error (error);
  if (!g_subprocess_get_successful (process))
    g_error ("%s failed: %s", arguments[0], said);
}

/* Where tests may not be skipped the program must be there. */
static char *
find_program (const char *name)
{
  const char *ci = g_getenv ("CI");
  char *path = g_find_program_in_path (name);

  if (path != NULL)
    return path;
  if (g_strcmp0 (ci, "true") == 0 || g_strcmp0 (ci, "1") == 0)
    g_error ("%s is not installed", name);

  g_test_skip_printf ("%s is not installed", name);
  return NULL;
}

static void
test_inkscape (void)
{
  g_autofree char *program = find_program ("inkscape");
  g_autoptr(GPtrArray) arguments = g_ptr_array_new_with_free_func (g_free);

  if (program == NULL)
    return;

  g_ptr_array_add (arguments, g_strdup (program));
  g_ptr_array_add (arguments, g_strdup ("--export-type=png"));
  g_ptr_array_add (arguments, g_strdup ("--export-area-page"));
  g_ptr_array_add (arguments, g_strdup ("--export-dpi=25.4"));
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    g_ptr_array_add (arguments, g_strconcat (views[i].name, ".svg", NULL));
  g_ptr_array_add (arguments, NULL);
  run ((const char * const *) arguments->pdata);

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autofree char *name = g_strconcat (views[i].name, ".png", NULL);

      compare (&views[i], load (name, &views[i], 0));
    }
}

static void
write_page (void)
{
  g_autoptr(GString) page = g_string_new ("<!DOCTYPE html><body style=\"margin:0;background:#fff\">");
  int x = 0;

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_string_append_printf (page, "<img src=\"%s.svg\" width=\"%d\" height=\"%d\" style=\"position:absolute;left:%dpx;top:0\">",
                              views[i].name, views[i].width, views[i].height, x);
      x += views[i].width;
    }
  g_assert_cmpint (x, ==, ALL_WIDTH);
  write_file ("page.html", page->str);
}

static void
test_chromium (void)
{
  g_autofree char *program = find_program ("chromium");
  g_autofree char *profile = g_strconcat ("--user-data-dir=", folder, "/profile", NULL);
  g_autofree char *size = g_strdup_printf ("--window-size=%d,%d", ALL_WIDTH, ALL_HEIGHT);
  g_autofree char *screenshot = g_strconcat ("--screenshot=", folder, "/page.png", NULL);
  g_autofree char *page = g_strconcat ("file://", folder, "/page.html", NULL);
  const char * const arguments[] = {
    program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
    "--hide-scrollbars", "--force-device-scale-factor=1", "--force-color-profile=srgb",
    profile, size, screenshot, page, NULL,
  };
  int x = 0;

  if (program == NULL)
    return;

  write_page ();
  run (arguments);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      compare (&views[i], load ("page.png", &views[i], x));
      x += views[i].width;
    }
}

static void
remove_all (GFile *file)
{
  g_autoptr(GFileEnumerator) children =
    g_file_enumerate_children (file, "standard::name", G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);
  GFile *child;

  while (children != NULL && g_file_enumerator_iterate (children, NULL, &child, NULL, NULL) && child != NULL)
    remove_all (child);
  g_file_delete (file, NULL, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GFile) file = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("rollwise-engines-XXXXXX", NULL);
  g_assert_nonnull (folder);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    write_copy (&views[i]);

  g_test_add_func ("/engines/inkscape", test_inkscape);
  g_test_add_func ("/engines/chromium", test_chromium);
  status = g_test_run ();

  file = g_file_new_for_path (folder);
  remove_all (file);
  g_free (folder);
  return status;
}
