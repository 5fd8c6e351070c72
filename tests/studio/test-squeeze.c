/* test-squeeze.c: a PNG packed again is the same picture
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "studio-squeeze.h"

#include <cairo.h>
#include <math.h>
#include <string.h>

#define WIDTH 320
#define HEIGHT 200

typedef struct
{
  const GByteArray *bytes;
  guint at;
} Reading;

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static cairo_status_t
read_cb (void          *closure,
         unsigned char *data,
         unsigned int   length)
{
  Reading *reading = closure;

  if (length > reading->bytes->len - reading->at)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, reading->bytes->data + reading->at, length);
  reading->at += length;

  return CAIRO_STATUS_SUCCESS;
}

/* Soft hills, as shadings are. */
static cairo_surface_t *
create_picture (cairo_format_t format)
{
  cairo_surface_t *surface = cairo_image_surface_create (format, WIDTH, HEIGHT);
  int stride = cairo_image_surface_get_stride (surface);
  guint8 *data = cairo_image_surface_get_data (surface);

  cairo_surface_flush (surface);
  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      {
        guint32 tone = (guint32) (127.0 + 100.0 * sin (0.05 * x) * cos (0.08 * y));

        ((guint32 *) (gpointer) (data + (gsize) y * stride))[x] = 0xff000000u | tone << 16 | (tone / 2) << 8 | (255 - tone);
      }
  cairo_surface_mark_dirty (surface);

  return surface;
}

static void
check_same (cairo_format_t format)
{
  cairo_surface_t *before = create_picture (format);
  cairo_surface_t *after;
  g_autoptr (GByteArray) png = g_byte_array_new ();
  g_autoptr (GByteArray) squeezed = NULL;
  Reading reading = { NULL, 0 };

  g_assert_cmpint (cairo_surface_write_to_png_stream (before, append_cb, png), ==, CAIRO_STATUS_SUCCESS);
  squeezed = studio_squeeze_png (png);
  g_test_message ("%u bytes of %u", squeezed->len, png->len);
  g_assert_cmpuint (squeezed->len, <, png->len);

  reading.bytes = squeezed;
  after = cairo_image_surface_create_from_png_stream (read_cb, &reading);
  g_assert_cmpint (cairo_surface_status (after), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (after), ==, WIDTH);
  g_assert_cmpint (cairo_image_surface_get_height (after), ==, HEIGHT);
  for (int y = 0; y < HEIGHT; y++)
    g_assert_cmpmem (cairo_image_surface_get_data (before) + (gsize) y * cairo_image_surface_get_stride (before), 4 * WIDTH,
                     cairo_image_surface_get_data (after) + (gsize) y * cairo_image_surface_get_stride (after), 4 * WIDTH);
  cairo_surface_destroy (before);
  cairo_surface_destroy (after);
}

static void
test_same (void)
{
  check_same (CAIRO_FORMAT_ARGB32);
  check_same (CAIRO_FORMAT_RGB24);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/squeeze/same", test_same);

  return g_test_run ();
}
