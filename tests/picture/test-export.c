/* test-export.c: a view as a file, whole or not at all
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <glib/gstdio.h>
#include <librsvg/rsvg.h>

#include "rw-error.h"
#include "rw-export.h"
#include "rw-pixels.h"

static RwContent *content;
static char *folder;

static char *
get_path (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

static void
init_export (RwExport    *export,
             RwPlacement *placement)
{
  *placement = (RwPlacement) { .y = 246.8, .load = RW_LOAD_HIPS_UP };
  rw_tool_init (&placement->tool, RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM);
  *export = (RwExport) {
    .content = content,
    .style = RW_STYLE_LIGHT,
    .layers = RW_LAYERS_DEFAULT | RW_LAYER_LABELS,
    .placement = placement,
    .width = 130,
  };
}

/* Nothing but @n_files finished files may be left in the folder. */
static void
check_folder (guint n_files)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  guint n_found = 0;

  while (g_dir_read_name (dir) != NULL)
    n_found++;

  g_assert_cmpuint (n_found, ==, n_files);
}

static char *
export_and_read (const RwExport *export,
                 const char     *name,
                 gsize          *size)
{
  g_autofree char *path = get_path (name);
  g_autoptr(GError) error = NULL;
  char *text;

  g_assert_true (rw_export_to_file (export, path, &error));
  g_assert_no_error (error);
  check_folder (1);
  g_file_get_contents (path, &text, size, &error);
  g_assert_no_error (error);
  g_unlink (path);

  return text;
}

static void
test_png (void)
{
  g_autofree char *path = get_path ("view.png");
  g_autoptr(GError) error = NULL;
  RwPlacement placement;
  cairo_surface_t *surface;
  RwExport export;

  init_export (&export, &placement);
  export.layers = RW_LAYERS_DEFAULT;
  g_assert_true (rw_export_to_file (&export, path, &error));
  g_assert_no_error (error);
  surface = cairo_image_surface_create_from_png (path);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 130);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 200);
  g_assert_cmpfloat (rw_pixel_get_grey (rw_surface_get_pixel (surface, 2, 2)), >, 200.0);
  cairo_surface_destroy (surface);
  g_unlink (path);
}

/* Of the same width the picture is smaller, for the names have room beside it. */
static void
test_room_for_names (void)
{
  g_autofree char *path = get_path ("names.png");
  g_autoptr(GError) error = NULL;
  RwPlacement placement;
  RwExport export;
  cairo_surface_t *surface;

  init_export (&export, &placement);
  export.width = 692;
  g_assert_true (rw_export_to_file (&export, path, &error));
  g_assert_no_error (error);
  surface = cairo_image_surface_create_from_png (path);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 800);
  cairo_surface_destroy (surface);
  g_unlink (path);
}

/* A part of it fills the width, and names stay out of it. */
static void
test_part (void)
{
  const RwBox area = { -50.0, 200.0, 50.0, 300.0 };
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) with = NULL;
  g_autoptr(GBytes) without = NULL;
  RwPlacement placement;
  RwExport export;

  init_export (&export, &placement);
  export.area = &area;
  with = rw_export_to_bytes (&export, RW_EXPORT_PNG, &error);
  g_assert_no_error (error);
  /* Width and height stand in the head of the file. */
  g_assert_cmpmem ((const guint8 *) g_bytes_get_data (with, NULL) + 16, 8, "\0\0\0\x82\0\0\0\x82", 8);

  export.bare = TRUE;
  without = rw_export_to_bytes (&export, RW_EXPORT_PNG, &error);
  g_assert_no_error (error);
  g_assert_false (g_bytes_equal (with, without));
}

/* Most widths give a height that is no whole number of pixels: the last row is
 * ground like the one above it. */
static void
test_png_has_no_seam (void)
{
  g_autofree char *path = get_path ("seam.png");
  g_autoptr(GError) error = NULL;
  RwPlacement placement;
  RwExport export;
  cairo_surface_t *surface;
  const guint8 *last;
  int height;
  int stride;

  init_export (&export, &placement);
  export.width = 128;
  export.style = RW_STYLE_PRINT;
  g_assert_true (rw_export_to_file (&export, path, &error));
  g_assert_no_error (error);

  surface = cairo_image_surface_create_from_png (path);
  height = cairo_image_surface_get_height (surface);
  stride = cairo_image_surface_get_stride (surface);
  last = cairo_image_surface_get_data (surface) + (height - 1) * stride;
  g_assert_cmpmem (last, 3, last - stride, 3);
  cairo_surface_destroy (surface);
  g_unlink (path);
}

static void
test_layers_and_tool_are_seen (void)
{
  RwPlacement placement;
  RwExport export;
  gsize with_size, without_size, bare_size;
  g_autofree char *with = NULL;
  g_autofree char *without = NULL;
  g_autofree char *bare = NULL;

  init_export (&export, &placement);
  export.layers = RW_LAYER_ZONES | RW_LAYER_LABELS;
  with = export_and_read (&export, "with.svg", &with_size);
  export.placement = NULL;
  without = export_and_read (&export, "without.svg", &without_size);
  export.layers = 0;
  bare = export_and_read (&export, "bare.svg", &bare_size);
  g_assert_cmpuint (with_size, >, without_size);
  g_assert_cmpuint (without_size, >, bare_size);

  /* What is painted by our own code stays vectors. */
  g_assert_null (strstr (with, "<image"));
}

/* All are as broad, though the neck has a third of the breadth of the chest; how
 * large they are is seen from a bar. */
static void
test_sections_fill_the_page (void)
{
  static const double heights[] = { 90.0, 290.0, 500.0 };

  for (guint i = 0; i < G_N_ELEMENTS (heights); i++)
    {
      g_autofree char *text = NULL;
      RwPlacement placement;
      RwExport export;
      gsize size;

      init_export (&export, &placement);
      export.layers = 0;
      export.aspect = RW_ASPECT_SECTION;
      export.y = heights[i];
      export.placement = NULL;
      text = export_and_read (&export, "section.svg", &size);
      g_assert_nonnull (strstr (text, "width=\"400"));
    }
}

static void
test_svg (void)
{
  RwPlacement placement;
  RwExport export;
  gsize size;
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  RsvgHandle *handle;

  init_export (&export, &placement);
  export.layers = RW_LAYERS_DEFAULT;
  text = export_and_read (&export, "view.SVG", &size);
  g_assert_true (g_str_has_prefix (text, "<?xml"));
  handle = rsvg_handle_new_from_data ((const guint8 *) text, size, &error);
  g_assert_no_error (error);
  g_object_unref (handle);
}

static void
test_pdf (void)
{
  RwPlacement placement;
  RwExport export;
  gsize size;
  g_autofree char *text = NULL;

  init_export (&export, &placement);
  export.style = RW_STYLE_PRINT;
  text = export_and_read (&export, "view.pdf", &size);
  g_assert_true (g_str_has_prefix (text, "%PDF-1."));
  g_assert_cmpuint (size, >, 1000);
  g_assert_nonnull (g_strrstr_len (text + size - 16, 16, "%%EOF"));
}

static void
check_fails (const RwExport *export,
             const char     *path,
             int             code)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (rw_export_to_file (export, path, &error));
  g_assert_error (error, RW_ERROR, code);
  g_assert_false (g_file_test (path, G_FILE_TEST_IS_REGULAR));
  check_folder (0);
}

static void
test_refused (void)
{
  g_autofree char *gif = get_path ("view.gif");
  g_autofree char *png = get_path ("view.png");
  g_autofree char *nowhere = g_build_filename (folder, "missing", "view.png", NULL);
  RwPlacement placement;
  RwExport export;

  init_export (&export, &placement);
  export.layers = 0;
  check_fails (&export, gif, RW_ERROR_VALUE);
  check_fails (&export, nowhere, RW_ERROR_WRITE);
  export.width = 0;
  check_fails (&export, png, RW_ERROR_VALUE);
  export.width = RW_EXPORT_MAX_WIDTH + 1;
  check_fails (&export, png, RW_ERROR_VALUE);
}

/* A folder stands where the file should go. */
static void
test_old_one_stays (void)
{
  g_autofree char *path = get_path ("view.pdf");
  g_autoptr(GError) error = NULL;
  RwPlacement placement;
  RwExport export;

  init_export (&export, &placement);
  export.layers = 0;
  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  g_assert_false (rw_export_to_file (&export, path, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_WRITE);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_DIR));
  check_folder (1);
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  content = rw_content_load ();
  folder = g_dir_make_tmp ("rollwise-XXXXXX", &error);
  g_assert_no_error (error);

  g_test_add_func ("/export/png", test_png);
  g_test_add_func ("/export/part", test_part);
  g_test_add_func ("/export/room-for-names", test_room_for_names);
  g_test_add_func ("/export/png-has-no-seam", test_png_has_no_seam);
  g_test_add_func ("/export/layers-and-tool-are-seen", test_layers_and_tool_are_seen);
  g_test_add_func ("/export/sections-fill-the-page", test_sections_fill_the_page);
  g_test_add_func ("/export/svg", test_svg);
  g_test_add_func ("/export/pdf", test_pdf);
  g_test_add_func ("/export/refused", test_refused);
  g_test_add_func ("/export/old-one-stays", test_old_one_stays);

  status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  rw_content_unref (content);

  return status;
}
