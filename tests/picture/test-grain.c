/* test-grain.c: the tooth of paper changes no outline and no mean, and comes with size
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-grain.h"

/* Of the image, pixels, and of the whole picture, mm. */
#define SIZE 600
#define BREADTH 500.0

/* Pixels to a mm at which all of the grain is seen. */
#define LARGE 6.0

static const double flesh[] = { 0.78, 0.52, 0.44 };

/* A square of a colour of half the image, in the middle, with its grain; the body frame
 * begins @x pixels from the left. */
static cairo_surface_t *
new_square (const double *color,
            RwStyle       style,
            double        scale,
            double        x)
{
  cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  cairo_t *cr = cairo_create (image);

  cairo_set_source_rgb (cr, color[0], color[1], color[2]);
  cairo_rectangle (cr, SIZE / 4, SIZE / 4, SIZE / 2, SIZE / 2);
  cairo_fill (cr);
  cairo_translate (cr, x, 0.0);
  cairo_scale (cr, scale, scale);
  rw_grain_draw (cr, style, BREADTH);
  cairo_destroy (cr);
  cairo_surface_flush (image);

  return image;
}

static cairo_surface_t *
new_picture (RwStyle style,
             double  scale,
             double  x)
{
  return new_square (flesh, style, scale, x);
}

static guint32
get_pixel (cairo_surface_t *image,
           int              x,
           int              y)
{
  return *(guint32 *) (gpointer) (cairo_image_surface_get_data (image) + y * cairo_image_surface_get_stride (image) + 4 * x);
}

static guint
get_channel (guint32 pixel,
             guint   channel)
{
  return pixel >> (16 - 8 * channel) & 0xff;
}

/* How many pixels within are not of one colour. */
static guint
count_unlike (cairo_surface_t *image)
{
  guint32 plain = get_pixel (image, SIZE / 2, SIZE / 2);
  guint n = 0;

  for (int y = SIZE / 4; y < SIZE * 3 / 4; y++)
    for (int x = SIZE / 4; x < SIZE * 3 / 4; x++)
      n += get_pixel (image, x, y) != plain;

  return n;
}

static void
test_outline (void)
{
  cairo_surface_t *image = new_picture (RW_STYLE_LIGHT, LARGE, 0.0);

  g_assert_cmpuint (count_unlike (image), >, SIZE * SIZE / 8);
  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE; x++)
      {
        gboolean within = x >= SIZE / 4 && x < SIZE * 3 / 4 && y >= SIZE / 4 && y < SIZE * 3 / 4;

        g_assert_cmphex (get_pixel (image, x, y) >> 24, ==, within ? 0xff : 0x00);
      }
  cairo_surface_destroy (image);
}

/* The mean of the square, and how far from it a pixel usually is, of 255. */
static double
measure (cairo_surface_t *image,
         guint            channel,
         double          *deviation)
{
  const double n = SIZE * SIZE / 4;
  double sum = 0.0;
  double squares = 0.0;

  for (int y = SIZE / 4; y < SIZE * 3 / 4; y++)
    for (int x = SIZE / 4; x < SIZE * 3 / 4; x++)
      {
        double value = get_channel (get_pixel (image, x, y), channel);

        sum += value;
        squares += value * value;
      }
  *deviation = sqrt (MAX (squares / n - sum / n * sum / n, 0.0));

  return sum / n;
}

/* What contrasts are reckoned from is the colour without grain; one of 255 is less than
 * an eye tells apart. */
static void
test_mean (void)
{
  static const double colors[][3] = { { 1.0, 1.0, 1.0 }, { 0.94, 0.9, 0.82 }, { 0.78, 0.52, 0.44 }, { 0.36, 0.22, 0.16 }, { 0.02, 0.02, 0.02 }, { 0.0, 0.0, 0.0 } };
  static const RwStyle styles[] = { RW_STYLE_LIGHT, RW_STYLE_DARK, RW_STYLE_PRINT };

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    for (guint j = 0; j < G_N_ELEMENTS (colors); j++)
      {
        cairo_surface_t *image = new_square (colors[j], styles[i], LARGE, 0.0);

        for (guint channel = 0; channel < 3; channel++)
          {
            double deviation;
            double mean = measure (image, channel, &deviation);

            g_assert_cmpfloat (fabs (mean - 255.0 * colors[j][channel]), <, 1.0);
            if (colors[j][channel] <= 0.0 || colors[j][channel] >= 1.0)
              g_assert_cmpfloat (deviation, ==, 0.0);
          }
        cairo_surface_destroy (image);
      }
}

static double
get_deviation (double scale)
{
  cairo_surface_t *image = new_picture (RW_STYLE_LIGHT, scale, 0.0);
  double deviation;

  measure (image, 0, &deviation);
  cairo_surface_destroy (image);

  return deviation;
}

/* In a small picture there is none, in a huge one its cells are larger than pixels: what
 * lies side by side is alike. */
static void
test_size (void)
{
  cairo_surface_t *huge = new_picture (RW_STYLE_LIGHT, 64.0, 0.0);
  guint steps = 0;

  g_assert_cmpfloat (get_deviation (1.2), ==, 0.0);
  g_assert_cmpfloat (get_deviation (2.8), >, 0.1);
  g_assert_cmpfloat (get_deviation (2.8), <, 0.8 * get_deviation (LARGE));
  for (int x = SIZE / 4; x + 1 < SIZE * 3 / 4; x++)
    {
      int here = get_channel (get_pixel (huge, x, SIZE / 2), 0);

      steps = MAX (steps, (guint) abs (here - (int) get_channel (get_pixel (huge, x + 1, SIZE / 2), 0)));
    }
  g_assert_cmpuint (steps, <=, 3);
  cairo_surface_destroy (huge);
}

/* Who sees badly gets clear forms. */
static void
test_high_contrast (void)
{
  static const RwStyle styles[] = { RW_STYLE_HIGH_CONTRAST, RW_STYLE_HIGH_CONTRAST_DARK };

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      cairo_surface_t *image = new_picture (styles[i], LARGE, 0.0);

      g_assert_cmpuint (count_unlike (image), ==, 0);
      cairo_surface_destroy (image);
    }
}

/* Another part of the picture is shown: what is seen in both is the same. */
static void
test_stays (void)
{
  const int moved = 37;
  cairo_surface_t *one = new_picture (RW_STYLE_LIGHT, LARGE, 0.0);
  cairo_surface_t *other = new_picture (RW_STYLE_LIGHT, LARGE, moved);

  for (int y = SIZE / 4; y < SIZE * 3 / 4; y++)
    for (int x = SIZE / 4; x < SIZE * 3 / 4 - moved; x++)
      g_assert_cmphex (get_pixel (one, x, y), ==, get_pixel (other, x + moved, y));
  cairo_surface_destroy (one);
  cairo_surface_destroy (other);
}

static gpointer
draw_cb (gpointer data)
{
  return new_picture (RW_STYLE_LIGHT, LARGE, 0.0);
}

/* Pictures are drawn in threads of their own, any of which may be the first. */
static void
test_threads (void)
{
  GThread *threads[4];
  cairo_surface_t *images[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("grain", draw_cb, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    images[i] = g_thread_join (threads[i]);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      gsize length = (gsize) SIZE * cairo_image_surface_get_stride (images[i]);

      g_assert_cmpmem (cairo_image_surface_get_data (images[0]), length,
                       cairo_image_surface_get_data (images[i]), length);
    }
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    cairo_surface_destroy (images[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture/grain/threads", test_threads);
  g_test_add_func ("/picture/grain/outline", test_outline);
  g_test_add_func ("/picture/grain/mean", test_mean);
  g_test_add_func ("/picture/grain/size", test_size);
  g_test_add_func ("/picture/grain/high-contrast", test_high_contrast);
  g_test_add_func ("/picture/grain/stays", test_stays);

  return g_test_run ();
}
