/* rw-pixels.h: a picture of a part of the body, to be looked at pixel by pixel
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-content.h"

/* An image of @box at @scale pixels a millimetre; @cr paints in millimetres. */
typedef struct
{
  cairo_surface_t *surface;
  cairo_t *cr;
  RwBox box;
  double scale;
  int width;
  int height;
} RwPixels;

static inline void
rw_pixels_init (RwPixels    *self,
                const RwBox *box,
                double       scale)
{
  self->box = *box;
  self->scale = scale;
  self->width = (int) ((box->x1 - box->x0) * scale + 1.0);
  self->height = (int) ((box->y1 - box->y0) * scale + 1.0);
  self->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, self->width, self->height);
  self->cr = cairo_create (self->surface);
  cairo_scale (self->cr, scale, scale);
  cairo_translate (self->cr, -box->x0, -box->y0);
}

static inline void
rw_pixels_clear (RwPixels *self)
{
  g_assert_cmpint (cairo_status (self->cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (self->cr);
  cairo_surface_destroy (self->surface);
}

static inline guint32
rw_surface_get_pixel (cairo_surface_t *surface,
                      int              column,
                      int              row)
{
  guint8 *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  return *(guint32 *) (gpointer) (data + row * stride + column * 4);
}

static inline guint32
rw_pixels_get (RwPixels *self,
               int       column,
               int       row)
{
  return rw_surface_get_pixel (self->surface, column, row);
}

static inline int
rw_pixel_get_alpha (guint32 pixel)
{
  return pixel >> 24;
}

/* How bright, 0 to 255, by the weights of Rec. 709. */
static inline double
rw_pixel_get_grey (guint32 pixel)
{
  return 0.2126 * ((pixel >> 16) & 255) + 0.7152 * ((pixel >> 8) & 255) + 0.0722 * (pixel & 255);
}

/* The middle of a pixel in the body frame. */
static inline RwPoint
rw_pixels_get_point (RwPixels *self,
                     int       column,
                     int       row)
{
  return (RwPoint) {
    self->box.x0 + (column + 0.5) / self->scale,
    self->box.y0 + (row + 0.5) / self->scale,
  };
}

/* The box of everything that is not clear. */
static inline RwBox
rw_pixels_get_painted (RwPixels *self,
                       int       least_alpha)
{
  RwBox painted = RW_BOX_EMPTY;

  cairo_surface_flush (self->surface);

  for (int row = 0; row < self->height; row++)
    {
      for (int column = 0; column < self->width; column++)
        {
          RwPoint point = rw_pixels_get_point (self, column, row);

          if (rw_pixel_get_alpha (rw_pixels_get (self, column, row)) >= least_alpha)
            rw_box_extend (&painted, point.x, point.y);
        }
    }

  return painted;
}

static inline RwBox
rw_box_grow (const RwBox *box,
             double       by)
{
  return (RwBox) { box->x0 - by, box->y0 - by, box->x1 + by, box->y1 + by };
}

static inline gboolean
rw_box_holds (const RwBox *outer,
              const RwBox *inner)
{
  return inner->x1 < inner->x0
         || (rw_box_contains (outer, inner->x0, inner->y0) && rw_box_contains (outer, inner->x1, inner->y1));
}

/* The content that is shipped. */
static inline RwContent *
rw_content_load (void)
{
  g_autoptr(GFile) folder = g_file_new_for_path (g_getenv ("ROLLWISE_DATA_DIR"));
  g_autoptr(GError) error = NULL;
  RwContent *content = rw_content_new (folder, &error);

  g_assert_no_error (error);

  return content;
}
