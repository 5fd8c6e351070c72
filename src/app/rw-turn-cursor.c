/* rw-turn-cursor.c: the pointer where a press will turn something
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-turn-cursor.h"

#include <cairo.h>
#include <math.h>

/* Pixels. */
#define SIZE 24
#define RADIUS 8.0
#define HEAD 4.0

/* How far the bow reaches to each side, radians from straight up. */
#define REACH 1.0

/* The head of the arrow at one end of the bow; @side is -1 or 1. */
static void
add_head (cairo_t *cr,
          double   side)
{
  double x = RADIUS * sin (REACH) * side;
  double y = -RADIUS * cos (REACH);

  cairo_move_to (cr, x - side * HEAD, y + 0.4 * HEAD);
  cairo_line_to (cr, x + side * 0.4 * HEAD, y + 0.7 * HEAD);
  cairo_line_to (cr, x + side * 0.7 * HEAD, y - 0.9 * HEAD);
}

static void
draw (cairo_t *cr)
{
  cairo_translate (cr, SIZE / 2.0, SIZE / 2.0 + 4.0);
  cairo_arc (cr, 0.0, 0.0, RADIUS, -G_PI_2 - REACH, -G_PI_2 + REACH);
  add_head (cr, -1.0);
  add_head (cr, 1.0);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);

  /* Black with a white rim, as every pointer: it is seen on every ground. */
  cairo_set_source_rgb (cr, 1.0, 1.0, 1.0);
  cairo_set_line_width (cr, 4.5);
  cairo_stroke_preserve (cr);
  cairo_set_source_rgb (cr, 0.0, 0.0, 0.0);
  cairo_set_line_width (cr, 2.0);
  cairo_stroke (cr);
}

static void
free_surface (gpointer data)
{
  cairo_surface_destroy (data);
}

GdkCursor *
rw_turn_cursor_new (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);
  int stride = cairo_image_surface_get_stride (surface);
  g_autoptr(GdkCursor) other = gdk_cursor_new_from_name ("grab", NULL);
  g_autoptr(GdkTexture) texture = NULL;
  g_autoptr(GBytes) bytes = NULL;

  draw (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), (gsize) stride * SIZE,
                                      free_surface, surface);
  texture = gdk_memory_texture_new (SIZE, SIZE, GDK_MEMORY_DEFAULT, bytes, stride);

  return gdk_cursor_new_from_texture (texture, SIZE / 2, SIZE / 2, other);
}
