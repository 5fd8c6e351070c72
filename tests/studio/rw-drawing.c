/* rw-drawing.c: what is painted in a shipped view, measured part by part
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-drawing.h"

#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

/* Covered is a pixel from here on. */
#define LEAST_ALPHA 96

struct _RwDrawing
{
  /* Owned */
  RwAtlas *atlas;
  RsvgHandle *handle;
};

/* A grid of pixels, as large as what it shows; pixel (0, 0) is @column, @row of
 * the grid over the whole view, so that all masks of a view lie on one grid. */
struct _RwMask
{
  /* Owned */
  guint8 *pixels;

  RwPoint origin;
  int column;
  int row;
  int width;
  int height;
};

/* Shapes only: what fades, glows or throws a shadow is no part of the body, and
 * a line would reach over its edge. */
static const char sheet[] =
  "*{mask:none!important;opacity:1!important}"
  ".halo,.glow,.cast,.mus-cast{display:none!important}";

RwDrawing *
rw_drawing_new (const char *name)
{
  g_autoptr(GFile) file = g_file_new_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", name, NULL);
  g_autoptr(GError) error = NULL;
  RwDrawing *self = g_new0 (RwDrawing, 1);
  const guint8 *text;
  gsize size;

  self->atlas = rw_atlas_new_from_file (file, &error);
  g_assert_no_error (error);
  text = g_bytes_get_data (rw_atlas_get_bytes (self->atlas), &size);
  self->handle = rsvg_handle_new_from_data (text, size, &error);
  g_assert_no_error (error);
  rsvg_handle_set_stylesheet (self->handle, (const guint8 *) sheet, strlen (sheet), &error);
  g_assert_no_error (error);

  return self;
}

void
rw_drawing_free (RwDrawing *self)
{
  rw_atlas_unref (self->atlas);
  g_object_unref (self->handle);
  g_free (self);
}

RwAtlas *
rw_drawing_get_atlas (RwDrawing *self)
{
  return self->atlas;
}

static RsvgRectangle
get_viewport (RwDrawing *self)
{
  const RwBox *box = rw_atlas_get_view_box (self->atlas);

  return (RsvgRectangle) { box->x0, box->y0, box->x1 - box->x0, box->y1 - box->y0 };
}

gboolean
rw_drawing_has (RwDrawing  *self,
                const char *id)
{
  g_autofree char *name = g_strconcat ("#", id, NULL);

  return rsvg_handle_has_sub (self->handle, name);
}

static RwPoint
get_middle (RwMask *self,
            int     column,
            int     row)
{
  return (RwPoint) { self->origin.x + (self->column + column + 0.5) / RW_DRAWING_SCALE,
                     self->origin.y + (self->row + row + 0.5) / RW_DRAWING_SCALE };
}

static gboolean
is_covered (RwMask *self,
            int     column,
            int     row)
{
  return column >= 0 && column < self->width && row >= 0 && row < self->height
         && self->pixels[(gsize) row * self->width + column];
}

RwBox
rw_drawing_get_box (RwDrawing  *self,
                    const char *id)
{
  g_autoptr(RwMask) mask = rw_drawing_get_mask (self, id);
  double half = 0.5 / RW_DRAWING_SCALE;
  RwBox box = RW_BOX_EMPTY;

  for (int row = 0; row < mask->height; row++)
    for (int column = 0; column < mask->width; column++)
      if (is_covered (mask, column, row))
        {
          RwPoint middle = get_middle (mask, column, row);

          rw_box_extend (&box, middle.x - half, middle.y - half);
          rw_box_extend (&box, middle.x + half, middle.y + half);
        }

  return box;
}

static void
paint (RwDrawing  *self,
       cairo_t    *cr,
       const char *id)
{
  g_autofree char *name = g_strconcat ("#", id, NULL);
  g_autoptr(GError) error = NULL;
  RsvgRectangle viewport = get_viewport (self);

  if (!rw_drawing_has (self, id))
    g_error ("%s: nothing is called %s", rw_atlas_get_name (self->atlas), id);
  rsvg_handle_render_layer (self->handle, cr, name, &viewport, &error);
  g_assert_no_error (error);
}

/* Pixels from (@column, @row) of the grid of @scale, one byte each: how opaque. */
static guint8 *
paint_grid (RwDrawing          *self,
            const char * const *names,
            double              scale,
            int                 column,
            int                 row,
            int                 width,
            int                 height)
{
  const RwBox *box = rw_atlas_get_view_box (self->atlas);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, width, height);
  cairo_t *cr = cairo_create (surface);
  guint8 *pixels = g_new (guint8, (gsize) width * height);
  const guint8 *data;
  int stride;

  cairo_translate (cr, -column, -row);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -box->x0, -box->y0);
  for (guint i = 0; names[i] != NULL; i++)
    paint (self, cr, names[i]);
  cairo_destroy (cr);

  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  stride = cairo_image_surface_get_stride (surface);
  for (int i = 0; i < height; i++)
    memcpy (pixels + (gsize) i * width, data + (gsize) i * stride, width);
  cairo_surface_destroy (surface);

  return pixels;
}

/* First coarsely, to see where the parts lie; then finely, there only. */
RwMask *
rw_drawing_get_mask (RwDrawing  *self,
                     const char *ids)
{
  g_auto(GStrv) names = g_strsplit (ids, " ", -1);
  const RwBox *view = rw_atlas_get_view_box (self->atlas);
  int width = (int) ceil (view->x1 - view->x0);
  int height = (int) ceil (view->y1 - view->y0);
  g_autofree guint8 *coarse = paint_grid (self, (const char * const *) names, 1.0, 0, 0, width, height);
  RwBox box = RW_BOX_EMPTY;
  RwMask *mask;

  for (int row = 0; row < height; row++)
    for (int column = 0; column < width; column++)
      if (coarse[row * width + column] > 0)
        rw_box_extend (&box, column, row);
  if (box.x1 < box.x0)
    g_error ("%s: nothing is painted of %s", rw_atlas_get_name (self->atlas), ids);

  mask = g_new0 (RwMask, 1);
  mask->origin = (RwPoint) { view->x0, view->y0 };
  mask->column = (int) ((box.x0 - 1.0) * RW_DRAWING_SCALE);
  mask->row = (int) ((box.y0 - 1.0) * RW_DRAWING_SCALE);
  mask->width = (int) ((box.x1 - box.x0 + 3.0) * RW_DRAWING_SCALE);
  mask->height = (int) ((box.y1 - box.y0 + 3.0) * RW_DRAWING_SCALE);
  mask->pixels = paint_grid (self, (const char * const *) names, RW_DRAWING_SCALE,
                             mask->column, mask->row, mask->width, mask->height);
  for (gsize i = 0; i < (gsize) mask->width * mask->height; i++)
    mask->pixels[i] = mask->pixels[i] >= LEAST_ALPHA;

  return mask;
}

void
rw_mask_free (RwMask *self)
{
  g_free (self->pixels);
  g_free (self);
}

gboolean
rw_mask_contains (RwMask *self,
                  double  x,
                  double  y)
{
  return is_covered (self, (int) floor ((x - self->origin.x) * RW_DRAWING_SCALE) - self->column,
                     (int) floor ((y - self->origin.y) * RW_DRAWING_SCALE) - self->row);
}

double
rw_mask_get_area (RwMask *self)
{
  return rw_mask_get_common (self, self);
}

double
rw_mask_get_common (RwMask *self,
                    RwMask *other)
{
  gsize count = 0;

  for (int row = 0; row < self->height; row++)
    for (int column = 0; column < self->width; column++)
      count += is_covered (self, column, row)
               && is_covered (other, column + self->column - other->column, row + self->row - other->row);

  return count / (RW_DRAWING_SCALE * RW_DRAWING_SCALE);
}

/* How much of @polygon is covered, square mm. */
static double
get_covered (RwMask    *self,
             RwPolygon *polygon)
{
  const RwBox *box = rw_polygon_get_bounds (polygon);
  gsize count = 0;

  for (int row = 0; row < self->height; row++)
    for (int column = 0; column < self->width; column++)
      {
        RwPoint middle = get_middle (self, column, row);

        count += is_covered (self, column, row) && rw_box_contains (box, middle.x, middle.y)
                 && rw_polygon_contains (polygon, middle.x, middle.y);
      }

  return count / (RW_DRAWING_SCALE * RW_DRAWING_SCALE);
}

double
rw_mask_get_share (RwMask    *self,
                   RwPolygon *polygon)
{
  return get_covered (self, polygon) / rw_polygon_get_area (polygon);
}

double
rw_mask_get_part_inside (RwMask    *self,
                         RwPolygon *polygon)
{
  return get_covered (self, polygon) / rw_mask_get_area (self);
}

double
rw_mask_get_distance (RwMask *self,
                      double  x,
                      double  y,
                      double  reach)
{
  double least = G_MAXDOUBLE;
  double step = 1.0 / RW_DRAWING_SCALE;

  for (double dy = -reach; dy <= reach; dy += step)
    for (double dx = -reach; dx <= reach; dx += step)
      if (hypot (dx, dy) < MIN (least, reach + step) && rw_mask_contains (self, x + dx, y + dy))
        least = hypot (dx, dy);

  return least;
}

double
rw_mask_get_gap (RwMask *self,
                 RwMask *other,
                 double  reach)
{
  double least = G_MAXDOUBLE;

  if (rw_mask_get_common (self, other) > 0.0)
    return 0.0;

  for (int row = 0; row < self->height && least > 0.0; row++)
    for (int column = 0; column < self->width && least > 0.0; column++)
      if (is_covered (self, column, row))
        {
          RwPoint middle = get_middle (self, column, row);

          least = MIN (least, rw_mask_get_distance (other, middle.x, middle.y, MIN (reach, least)));
        }

  return least;
}

double
rw_mask_get_run (RwMask  *self,
                 RwPoint  from,
                 RwPoint  way)
{
  double run = 0.0;

  while (rw_mask_contains (self, from.x + run * way.x, from.y + run * way.y))
    run += 0.1;

  return run;
}

double
rw_mask_get_extent (RwMask  *self,
                    RwPoint  centre,
                    RwPoint  way,
                    double   reach,
                    double   before,
                    double   behind)
{
  double first = G_MAXDOUBLE;
  double last = -G_MAXDOUBLE;

  for (double along = -reach; along <= reach; along += 0.1)
    for (double across = -before; across <= behind; across += 0.25)
      if (rw_mask_contains (self, centre.x + along * way.x - across * way.y, centre.y + along * way.y + across * way.x))
        {
          first = MIN (first, along);
          last = MAX (last, along);
        }

  return MAX (last - first, 0.0);
}
