/* test-shading.c: shadings take the colours of a style
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-shading.h"

#include <librsvg/rsvg.h>
#include <string.h>

/* Two pixels, of the first and of the second of two colours, in a palette of black and white. */
#define PIXELS \
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAMAAADD/I+4AAAABlBMVEUAAAD///+l2Z/dAAAAC0lEQVR4nGNgYAQAAAQAAr96P0oAAAAASUVORK5CYII="

/* Two pixels, clear and opaque, in a palette of three. */
#define HAZE \
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAMAAADD/I+4AAAACVBMVEUAAAAAAAAAAACDY+nAAAAA" \
  "A3RSTlMAf/9/005qAAAAC0lEQVR42mNgYAIAAAUAA4xC8REAAAAASUVORK5CYII="

#define DRAWING(attributes) \
  "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:rw=\"urn:rollwise:atlas:1\" " \
  "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"2\" height=\"1\">" \
  "<image width=\"2\" height=\"1\" " attributes "/></svg>"

#define HREF "xlink:href=\"data:image/png;base64," PIXELS "\""

static GBytes *
paint (const char *svg,
       const char *sheet)
{
  g_autoptr(GBytes) drawing = g_bytes_new_static (svg, strlen (svg));
  g_autoptr(GBytes) style = g_bytes_new_static (sheet, strlen (sheet));

  return rw_shading_paint (drawing, style);
}

/* What librsvg, which checks the checksum, makes of it: 0xrrggbb. */
static guint
get_pixel (GBytes *svg,
           guint   x)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 2, 1);
  cairo_t *cr = cairo_create (surface);
  RsvgRectangle viewport = { 0.0, 0.0, 2.0, 1.0 };
  g_autoptr(GError) error = NULL;
  RsvgHandle *handle;
  gsize size;
  const guint8 *text = g_bytes_get_data (svg, &size);
  guint pixel;

  handle = rsvg_handle_new_from_data (text, size, &error);
  g_assert_no_error (error);
  rsvg_handle_render_document (handle, cr, &viewport, &error);
  g_assert_no_error (error);
  cairo_surface_flush (surface);
  pixel = ((guint32 *) (void *) cairo_image_surface_get_data (surface))[x] & 0xffffff;
  g_object_unref (handle);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return pixel;
}

static void
test_ends (void)
{
  g_autoptr(GBytes) painted = paint (DRAWING ("rw:ramp=\"bone\" rw:tones=\"0 1\" " HREF),
                                     "/* { .bone0 } */\n.bone0,.rib0{fill:#102030}\n.bone1 {fill:#405060;stroke:none}");

  g_assert_cmphex (get_pixel (painted, 0), ==, 0x102030);
  g_assert_cmphex (get_pixel (painted, 1), ==, 0x405060);
}

/* Half way between two tones it is half of each; a later rule holds. */
static void
test_between (void)
{
  g_autoptr(GBytes) painted = paint (DRAWING ("rw:ramp=\"bone\" rw:tones=\"0.25 0.5\" " HREF),
                                     ".bone0{fill:#000000}.bone1{fill:#ffffff}.bone2{fill:#ffffff}.bone1{fill:#804020}");

  g_assert_cmphex (get_pixel (painted, 0), ==, 0x402010);
  g_assert_cmphex (get_pixel (painted, 1), ==, 0x804020);
}

/* A haze has the colour of a tone, and is as strong as that: over black, half of it. */
static void
test_haze (void)
{
  g_autoptr(GBytes) painted = paint (DRAWING ("rw:ramp=\"bone\" rw:tones=\"0 0\" xlink:href=\"data:image/png;base64," HAZE "\""),
                                     ".bone0{fill:#ff8040;fill-opacity:.5}");

  g_assert_cmphex (get_pixel (painted, 0), ==, 0x000000);
  g_assert_cmphex (get_pixel (painted, 1), ==, 0x804020);
}

/* Over black, half of a colour in shade and a quarter of another in light. */
static void
test_glaze (void)
{
  g_autoptr(GBytes) painted = paint (DRAWING ("rw:ramp=\"bone\" rw:tones=\"0 1\" xlink:href=\"data:image/png;base64," HAZE "\""),
                                     ".bone0{fill:#ff8040;fill-opacity:.5}.bone1{fill:#000000;fill-opacity:0}.bone2{fill:#80c0ff;fill-opacity:.25}");

  g_assert_cmphex (get_pixel (painted, 0), ==, 0x804020);
  g_assert_cmphex (get_pixel (painted, 1), ==, 0x203040);
}

/* A tone that a sheet leaves out is as the next one, not black. */
static void
test_gap (void)
{
  g_autoptr(GBytes) painted = paint (DRAWING ("rw:ramp=\"bone\" rw:tones=\"0.5 1\" " HREF),
                                     ".bone0{fill:#000000}.bone2{fill:#405060}");

  g_assert_cmphex (get_pixel (painted, 0), ==, 0x405060);
  g_assert_cmphex (get_pixel (painted, 1), ==, 0x405060);
}

static void
test_no_sheet (void)
{
  static const char svg[] = DRAWING ("rw:ramp=\"bone\" rw:tones=\"0 1\" " HREF);
  g_autoptr(GBytes) painted = paint (svg, "");

  g_assert_cmpmem (g_bytes_get_data (painted, NULL), g_bytes_get_size (painted), svg, strlen (svg));
}

/* Whatever is not as it should be stays as it is, and nothing is read beyond it. */
static void
test_left_alone (void)
{
  static const char * const drawings[] = {
    DRAWING (HREF),
    DRAWING ("rw:ramp=\"bone\" " HREF),
    DRAWING ("rw:ramp=\"flesh\" rw:tones=\"0 1\" " HREF),
    DRAWING ("rw:ramp=\"bone\" rw:tones=\"0\" " HREF),
    DRAWING ("rw:ramp=\"bone\" rw:tones=\"0.5 0.2\" " HREF),
    DRAWING ("rw:ramp=\"bone\" rw:tones=\"0 nan\" " HREF),
    DRAWING ("rw:ramp=\"bone\" rw:tones=\"0 1\" xlink:href=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUg\""),
    DRAWING ("rw:ramp=\"bone\" rw:tones=\"0 1\" xlink:href=\"data:image/png;base64,"
             "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAMAAADD9I+wAAAABlBMVEUAAAD\""),
    "<image rw:ramp=\"bone\" rw:tones=\"0 1\" xlink:href=\"data:image/png;base64,",
    "<image rw:ramp=\"bone>",
    "<image ",
    "",
  };

  for (guint i = 0; i < G_N_ELEMENTS (drawings); i++)
    {
      g_autoptr(GBytes) painted = paint (drawings[i], ".bone0{fill:#102030}.bone1{fill:#405060}{}}.bone{fill:#1}.bone9999{fill:#000000}");

      g_assert_cmpmem (g_bytes_get_data (painted, NULL), g_bytes_get_size (painted), drawings[i], strlen (drawings[i]));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/shading/ends", test_ends);
  g_test_add_func ("/shading/between", test_between);
  g_test_add_func ("/shading/haze", test_haze);
  g_test_add_func ("/shading/glaze", test_glaze);
  g_test_add_func ("/shading/gap", test_gap);
  g_test_add_func ("/shading/no-sheet", test_no_sheet);
  g_test_add_func ("/shading/left-alone", test_left_alone);

  return g_test_run ();
}
