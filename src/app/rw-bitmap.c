/* rw-bitmap.c: an image as a render node that is drawn fast
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-bitmap.h"

#if GTK_CHECK_VERSION (4, 10, 0)

GskRenderNode *
rw_bitmap_new_for_surface (cairo_surface_t       *surface,
                           const graphene_rect_t *bounds)
{
  int height = cairo_image_surface_get_height (surface);
  int stride = cairo_image_surface_get_stride (surface);
  int width = cairo_image_surface_get_width (surface);
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GdkTexture) texture = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), (gsize) stride * height,
                                      (GDestroyNotify) cairo_surface_destroy,
                                      cairo_surface_reference (surface));
  texture = gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);

  return gsk_texture_node_new (texture, bounds);
}

#else

/* GTK 4.8 turns each texture into floating point numbers and back, in every
 * frame, where it draws without a graphics card. Painting the image costs a
 * tenth of that. */
GskRenderNode *
rw_bitmap_new_for_surface (cairo_surface_t       *surface,
                           const graphene_rect_t *bounds)
{
  GskRenderNode *node = gsk_cairo_node_new (bounds);
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  cairo_translate (cr, bounds->origin.x, bounds->origin.y);
  cairo_scale (cr,
               bounds->size.width / cairo_image_surface_get_width (surface),
               bounds->size.height / cairo_image_surface_get_height (surface));
  cairo_set_source_surface (cr, surface, 0.0, 0.0);
  cairo_paint (cr);
  cairo_destroy (cr);

  return node;
}

#endif

cairo_surface_t *
rw_bitmap_draw (int           width,
                int           height,
                int           scale_factor,
                RwBitmapFunc  draw,
                gpointer      user_data)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                                         MAX (width, 1) * scale_factor,
                                                         MAX (height, 1) * scale_factor);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, scale_factor, scale_factor);
  draw (cr, user_data);
  cairo_destroy (cr);

  return surface;
}

GskRenderNode *
rw_bitmap_new_drawn (int           width,
                     int           height,
                     int           scale_factor,
                     RwBitmapFunc  draw,
                     gpointer      user_data)
{
  cairo_surface_t *surface = rw_bitmap_draw (width, height, scale_factor, draw, user_data);
  GskRenderNode *node = rw_bitmap_new_for_surface (surface,
                                                   &GRAPHENE_RECT_INIT (0, 0, MAX (width, 1), MAX (height, 1)));

  cairo_surface_destroy (surface);

  return node;
}
