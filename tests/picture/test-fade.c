/* test-fade.c: a fading colour looks the same however cairo is asked for it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-fade.h"

#define WIDTH 220
#define HEIGHT 3

static const RwColor color = RW_COLOR (0x206040, .8);

static double
get_alpha (cairo_surface_t *surface,
           int              column)
{
  const guint8 *data = cairo_image_surface_get_data (surface);

  return (*(const guint32 *) (gconstpointer) (data + cairo_image_surface_get_stride (surface) + column * 4) >> 24) / 255.0;
}

/* A stretch from 10 to 110, in a picture of 2 pixels for each, moved by 10.3. */
static cairo_surface_t *
new_painted (const cairo_matrix_t *frame,
             double                end)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);

  cairo_translate (cr, -10.3, 0.0);
  cairo_scale (cr, 2.0, 2.0);
  rw_fade_set (cr, &color, end, 0.2, 10.0, 110.0, frame);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static void
test_fades_towards_both_ends (void)
{
  cairo_matrix_t level;
  cairo_surface_t *surface;

  cairo_matrix_init_identity (&level);
  surface = new_painted (&level, 0.5);
  g_assert_cmpfloat_with_epsilon (get_alpha (surface, 10), 0.4, 0.02);
  g_assert_cmpfloat_with_epsilon (get_alpha (surface, 30), 0.6, 0.02);
  g_assert_cmpfloat_with_epsilon (get_alpha (surface, 110), 0.8, 0.01);
  g_assert_cmpfloat_with_epsilon (get_alpha (surface, 190), 0.6, 0.02);
  g_assert_cmpfloat_with_epsilon (get_alpha (surface, 208), 0.4, 0.02);
  cairo_surface_destroy (surface);
}

/* As good as level is not level: that is drawn by the gradient. */
static void
test_row_and_gradient_agree (void)
{
  cairo_matrix_t level, slanted;
  cairo_surface_t *row;
  cairo_surface_t *gradient;

  cairo_matrix_init_identity (&level);
  cairo_matrix_init_rotate (&slanted, 1e-6);
  row = new_painted (&level, 0.3);
  gradient = new_painted (&slanted, 0.3);
  for (int i = 0; i < WIDTH; i++)
    g_assert_cmpfloat_with_epsilon (get_alpha (row, i), get_alpha (gradient, i), 1.5 / 255.0);
  cairo_surface_destroy (gradient);
  cairo_surface_destroy (row);
}

static void
test_stays_lines_in_a_file_of_lines (void)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  cairo_matrix_t level;

  cairo_matrix_init_identity (&level);
  rw_fade_set (cr, &color, 0.5, 0.2, 0.0, 100.0, &level);
  g_assert_cmpint (cairo_pattern_get_type (cairo_get_source (cr)), ==, CAIRO_PATTERN_TYPE_LINEAR);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fade/towards-both-ends", test_fades_towards_both_ends);
  g_test_add_func ("/fade/row-and-gradient-agree", test_row_and_gradient_agree);
  g_test_add_func ("/fade/stays-lines", test_stays_lines_in_a_file_of_lines);

  return g_test_run ();
}
