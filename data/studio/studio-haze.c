/* studio-haze.c: a soft shade that lies on whatever is beneath it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-haze.h"

#include "studio-blur.h"
#include "studio-print-private.h"
#include "studio-shade.h"

/* What is weaker than this is not seen. */
#define CLEAR 0.008f

struct _StudioHaze
{
  StudioBox box;
  double grain;
  guint width;
  guint height;
  guint n_tones; /* in which it is told; 0 for as many as any needs */
  float *values;
};

StudioHaze *
studio_haze_new (const StudioBox *box,
                 double           grain)
{
  StudioHaze *self = g_new0 (StudioHaze, 1);

  self->box = *box;
  self->grain = grain;
  self->width = ceil (box->width / grain);
  self->height = ceil (box->height / grain);
  self->values = g_new0 (float, (gsize) self->width * self->height);

  return self;
}

void
studio_haze_free (StudioHaze *self)
{
  g_free (self->values);
  g_free (self);
}

static StudioPoint
get_middle (const StudioHaze *self,
            guint             x,
            guint             y)
{
  return studio_point (self->box.x + (x + 0.5) * self->grain, self->box.y + (y + 0.5) * self->grain, 0.0);
}

/* The grain of @print at a place, or -1. */
static gssize
find_grain (const StudioPrint *print,
            double             x,
            double             y,
            int                owner)
{
  int column = floor ((x - print->box.x) / print->resolution);
  int row = floor ((y - print->box.y) / print->resolution);
  gssize grain;

  if (column < 0 || row < 0 || column >= (int) print->width || row >= (int) print->height)
    return -1;
  grain = (gssize) row * print->width + column;

  return print->grains[grain].owner == owner ? grain : -1;
}

void
studio_haze_add_cover (StudioHaze        *self,
                       const StudioPrint *print,
                       const char        *id,
                       double             dx,
                       double             dy)
{
  int owner = studio_print_find_owner (print, id);

  for (guint y = 0; owner != STUDIO_PRINT_NOBODY && y < self->height; y++)
    for (guint x = 0; x < self->width; x++)
      {
        StudioPoint place = get_middle (self, x, y);

        if (find_grain (print, place.x - dx, place.y - dy, owner) >= 0)
          self->values[(gsize) y * self->width + x] = 1.0f;
      }
}

void
studio_haze_add_shadow (StudioHaze        *self,
                        const StudioPrint *print,
                        const char        *id,
                        const StudioTones *tones)
{
  gsize n = (gsize) self->width * self->height;
  g_autofree float *cover = g_new0 (float, n);
  g_autofree float *shadow = g_new0 (float, n);
  int owner = studio_print_find_owner (print, id);
  double deviation = tones->softness / self->grain;

  for (gsize i = 0; i < n; i++)
    {
      StudioPoint place = get_middle (self, i % self->width, i / self->width);
      gssize grain = owner != STUDIO_PRINT_NOBODY ? find_grain (print, place.x, place.y, owner) : -1;

      if (grain < 0)
        continue;
      cover[i] = 1.0f;
      shadow[i] = CLAMP ((tones->lightest - print->light[grain]) / (tones->lightest - tones->darkest), 0.0, 1.0);
    }

  studio_blur (cover, self->width, self->height, deviation);
  studio_blur (shadow, self->width, self->height, deviation);
  for (gsize i = 0; i < n; i++)
    if (cover[i] > 1e-3f)
      self->values[i] = MAX (self->values[i], shadow[i] / cover[i]);
}

/* Where a line at the height @y enters a polygon and leaves it, from left to right. */
static GArray *
find_crossings (const StudioPoint *points,
                guint              n_points,
                double             y)
{
  GArray *crossings = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < n_points; i++)
    {
      StudioPoint a = points[i], b = points[(i + 1) % n_points];
      double x;
      guint at = 0;

      if ((a.y > y) == (b.y > y))
        continue;
      x = a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y);
      while (at < crossings->len && g_array_index (crossings, double, at) < x)
        at++;
      g_array_insert_val (crossings, at, x);
    }

  return crossings;
}

/* A grain at the rim gets as much as of its breadth lies within. */
static void
add_span (StudioHaze *self,
          guint       y,
          double      from,
          double      to,
          double      amount)
{
  double first = MAX ((from - self->box.x) / self->grain, 0.0);
  double end = MIN ((to - self->box.x) / self->grain, self->width);

  for (guint x = first; x < end; x++)
    self->values[(gsize) y * self->width + x] += amount * (MIN (x + 1.0, end) - MAX ((double) x, first));
}

void
studio_haze_add_polygon (StudioHaze        *self,
                         const StudioPoint *points,
                         guint              n_points,
                         double             amount)
{
  double top = points[0].y, bottom = points[0].y;
  guint first, end;

  for (guint i = 1; i < n_points; i++)
    {
      top = MIN (top, points[i].y);
      bottom = MAX (bottom, points[i].y);
    }
  first = CLAMP ((top - self->box.y) / self->grain, 0.0, self->height);
  end = CLAMP (ceil ((bottom - self->box.y) / self->grain), 0.0, self->height);

  for (guint y = first; y < end; y++)
    {
      g_autoptr (GArray) crossings = find_crossings (points, n_points, get_middle (self, 0, y).y);

      for (guint i = 0; i + 1 < crossings->len; i += 2)
        add_span (self, y, g_array_index (crossings, double, i), g_array_index (crossings, double, i + 1), amount);
    }
}

void
studio_haze_add_streak (StudioHaze        *self,
                        const StudioPoint *course,
                        guint              n_points,
                        double             half_width,
                        double             amount)
{
  StudioPoint way = studio_point_normalize (studio_point_subtract (course[n_points - 1], course[0]));
  StudioPoint aside = studio_point (-way.y, way.x, 0.0);
  g_autofree StudioPoint *rim = g_new (StudioPoint, 2 * n_points);

  for (guint i = 0; i < n_points; i++)
    {
      StudioPoint reach = studio_point_scale (aside, half_width * sin (G_PI * i / (n_points - 1)));

      rim[i] = studio_point_add (course[i], reach);
      rim[2 * n_points - 1 - i] = studio_point_subtract (course[i], reach);
    }

  studio_haze_add_polygon (self, rim, 2 * n_points, amount);
}

void
studio_haze_limit_tones (StudioHaze *self,
                         guint       n_tones)
{
  g_return_if_fail (n_tones >= 3 && n_tones <= STUDIO_SHADE_HAZE_TONES && n_tones % 3 == 0);

  self->n_tones = n_tones;
}

void
studio_haze_blur (StudioHaze *self,
                  double      deviation)
{
  studio_blur (self->values, self->width, self->height, deviation / self->grain);
}

void
studio_haze_change (StudioHaze     *self,
                    StudioHazeFunc  change,
                    gpointer        data)
{
  for (guint y = 0; y < self->height; y++)
    for (guint x = 0; x < self->width; x++)
      {
        float *value = &self->values[(gsize) y * self->width + x];
        StudioPoint place = get_middle (self, x, y);

        *value = change (*value, place.x, place.y, data);
      }
}

void
studio_haze_strengthen (StudioHaze *self,
                        double      by)
{
  for (gsize i = 0; i < (gsize) self->width * self->height; i++)
    self->values[i] = MIN (by * self->values[i], 1.0);
}

void
studio_haze_multiply (StudioHaze       *self,
                      const StudioHaze *by)
{
  g_return_if_fail (self->width == by->width && self->height == by->height);

  for (gsize i = 0; i < (gsize) self->width * self->height; i++)
    self->values[i] *= by->values[i];
}

void
studio_haze_spare (StudioHaze       *self,
                   const StudioHaze *by)
{
  g_return_if_fail (self->width == by->width && self->height == by->height);

  for (gsize i = 0; i < (gsize) self->width * self->height; i++)
    self->values[i] *= 1.0f - CLAMP (by->values[i], 0.0f, 1.0f);
}

void
studio_haze_add (StudioHaze       *self,
                 const StudioHaze *by)
{
  g_return_if_fail (self->width == by->width && self->height == by->height);

  for (gsize i = 0; i < (gsize) self->width * self->height; i++)
    self->values[i] += by->values[i];
}

/* The grains that are not clear: from the first corner up to and with the last. */
static gboolean
find_extent (const StudioHaze *self,
             StudioExtent     *extent)
{
  *extent = (StudioExtent) { self->width, self->height, -1, -1 };

  for (int y = 0; y < (int) self->height; y++)
    for (int x = 0; x < (int) self->width; x++)
      if (self->values[(gsize) y * self->width + x] > CLEAR)
        {
          extent->x0 = MIN (extent->x0, x);
          extent->x1 = MAX (extent->x1, x);
          extent->y0 = MIN (extent->y0, y);
          extent->y1 = y;
        }

  return extent->x1 >= 0;
}

/* A sample stands for the middle of its square; a clear rim lets it run out. */
char *
studio_haze_make_element (const StudioHaze *self,
                          const char       *letter,
                          const char       *clip,
                          double            apart)
{
  guint step = MAX (1, (guint) lrint (apart / self->grain));
  g_autofree float *samples = NULL;
  StudioExtent extent;
  StudioShade shade;

  if (!find_extent (self, &extent))
    return NULL;

  shade.width = (extent.x1 - extent.x0) / step + 3;
  shade.height = (extent.y1 - extent.y0) / step + 3;
  shade.step = step * self->grain;
  shade.x = self->box.x + (extent.x0 + 0.5) * self->grain - 1.5 * shade.step;
  shade.y = self->box.y + (extent.y0 + 0.5) * self->grain - 1.5 * shade.step;
  shade.n_tones = self->n_tones;
  shade.samples = samples = g_new0 (float, (gsize) shade.width * shade.height);

  for (guint y = 0; y < shade.height; y++)
    for (guint x = 0; x < shade.width; x++)
      {
        int column = extent.x0 + ((int) x - 1) * (int) step;
        int row = extent.y0 + ((int) y - 1) * (int) step;

        if (column >= 0 && row >= 0 && column < (int) self->width && row < (int) self->height)
          samples[(gsize) y * shade.width + x] = self->values[(gsize) row * self->width + column];
      }

  return studio_shade_make_haze (&shade, letter, clip);
}

void
studio_haze_write (const StudioHaze *self,
                   StudioSvg        *svg,
                   const char       *letter,
                   const char       *clip,
                   double            apart)
{
  g_autofree char *element = studio_haze_make_element (self, letter, clip, apart);

  if (element != NULL)
    studio_svg_add_element (svg, element);
}
