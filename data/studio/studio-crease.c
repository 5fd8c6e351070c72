/* studio-crease.c: the lines that an engraver draws within an outline
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-crease.h"

#include "studio-blur.h"
#include "studio-contour.h"
#include "studio-print-private.h"

/* A furrow is looked for so far around, mm; a step counts no more than so much, mm, or a
 * high one would have a broad line; and a line begins at such a depth, mm. */
#define REACH 1.1
#define HIGHEST 0.6
#define LEAST 0.04

/* It lies so much deeper, mm, than what is so far to both sides of it, mm, in some direction. */
#define CREST 0.03
#define ACROSS 1.2
#define N_DIRECTIONS 8

/* The steps of the raster are gone at this softness, and the line's own at that, in grains. */
#define SOFTNESS 1.2
#define PEN 0.8

/* A hole is looked for so far around, mm, where such a part of that is seen. */
#define AROUND 3.2
#define WITHIN 0.97f

/* It is round: softened by so many grains; and no furrow runs into it, from such a part of its depth on. */
#define HOLE_SOFTNESS 3.0
#define BANK 0.3

/* Air around what is traced, in grains. */
#define MARGIN 8

#define SMOOTHING 6
#define TOLERANCE 0.12

/* A shorter stroke is a speck, mm. */
#define LEAST_LENGTH 4.6

static const StudioGrain *
get_grain (const StudioPrint *print,
           int                owner,
           int                x,
           int                y)
{
  const StudioGrain *grain;

  if (x < 0 || y < 0 || x >= (int) print->width || y >= (int) print->height)
    return NULL;
  grain = &print->grains[(gsize) y * print->width + x];

  return grain->owner == owner ? grain : NULL;
}

/* How far a grain lies below what is around it, mm: of two places on opposite sides both
 * count or none, or every slope would be a furrow at its rim. */
static double
get_depth (const StudioPrint *print,
           int                owner,
           int                x,
           int                y)
{
  const StudioGrain *here = get_grain (print, owner, x, y);
  int reach = ceil (2.0 * REACH / print->resolution);
  double sum = 0.0;
  double weights = 0.0;

  if (here == NULL)
    return 0.0;
  for (int dy = 0; dy <= reach; dy++)
    for (int dx = -reach; dx <= reach; dx++)
      {
        const StudioGrain *there = get_grain (print, owner, x + dx, y + dy);
        const StudioGrain *opposite = get_grain (print, owner, x - dx, y - dy);
        double distance = hypot (dx, dy) * print->resolution;
        double weight = exp (-distance * distance / (2.0 * REACH * REACH));

        weights += 2.0 * weight;
        if (there != NULL && opposite != NULL)
          sum += weight * (CLAMP (there->depth - here->depth, -HIGHEST, HIGHEST) +
                           CLAMP (opposite->depth - here->depth, -HIGHEST, HIGHEST));
      }

  return sum / weights;
}

/* The longer side of a box around a stroke, mm. */
static double
get_length (const GArray *stroke)
{
  const StudioPoint *p = (const StudioPoint *) (const void *) stroke->data;
  StudioPoint low = p[0];
  StudioPoint high = p[0];

  for (guint i = 1; i < stroke->len; i++)
    {
      low = studio_point (MIN (low.x, p[i].x), MIN (low.y, p[i].y), 0.0);
      high = studio_point (MAX (high.x, p[i].x), MAX (high.y, p[i].y), 0.0);
    }

  return MAX (high.x - low.x, high.y - low.y);
}

static char *
draw_strokes (const StudioField *field)
{
  g_autoptr(GPtrArray) strokes = studio_contour_trace (field);
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < strokes->len; i++)
    {
      GArray *stroke = g_ptr_array_index (strokes, i);

      if (get_length (stroke) >= LEAST_LENGTH)
        studio_contour_add (stroke, SMOOTHING, TOLERANCE, path);
    }

  return g_string_free (path, FALSE);
}

static float
get_value (const StudioField *field,
           double             x,
           double             y)
{
  int column = CLAMP ((int) lrint (x), 0, (int) field->width - 1);
  int row = CLAMP ((int) lrint (y), 0, (int) field->height - 1);

  return field->values[(gsize) row * field->width + column];
}

/* How much deeper it is at a sample than on both sides. */
static float
get_crest (const StudioField *depths,
           guint              x,
           guint              y)
{
  double reach = ACROSS / depths->step;
  float crest = 0.0f;

  for (guint i = 0; i < N_DIRECTIONS; i++)
    {
      double dx = reach * cos (G_PI * i / N_DIRECTIONS);
      double dy = reach * sin (G_PI * i / N_DIRECTIONS);
      float beside = MAX (get_value (depths, x + dx, y + dy), get_value (depths, x - dx, y - dy));

      crest = MAX (crest, get_value (depths, x, y) - beside);
    }

  return crest;
}

/* Fills in how far each sample lies below the mean around it, mm, where no rim is near. */
static void
find_hollows (const StudioPrint *print,
              int                owner,
              const StudioField *frame,
              float             *hollows)
{
  gsize n = (gsize) frame->width * frame->height;
  int x0 = print->extents[owner].x0 - MARGIN;
  int y0 = print->extents[owner].y0 - MARGIN;
  g_autofree float *cover = g_new0 (float, n);
  g_autofree float *mean = g_new0 (float, n);

  for (gsize i = 0; i < n; i++)
    {
      const StudioGrain *grain = get_grain (print, owner, x0 + (int) (i % frame->width), y0 + (int) (i / frame->width));

      cover[i] = grain != NULL ? 1.0f : 0.0f;
      mean[i] = hollows[i] = grain != NULL ? grain->depth : 0.0f;
    }
  studio_blur (cover, frame->width, frame->height, AROUND / frame->step);
  studio_blur (mean, frame->width, frame->height, AROUND / frame->step);
  studio_blur (hollows, frame->width, frame->height, SOFTNESS);
  for (gsize i = 0; i < n; i++)
    hollows[i] = cover[i] > WITHIN ? mean[i] / cover[i] - hollows[i] : 0.0f;
}

/* Above 0 where a line is, or a hole of such a depth. */
static float *
find_furrows (const StudioPrint *print,
              int                owner,
              double             hole,
              const StudioField *frame)
{
  gsize n = (gsize) frame->width * frame->height;
  int x0 = print->extents[owner].x0 - MARGIN;
  int y0 = print->extents[owner].y0 - MARGIN;
  g_autofree float *values = g_new (float, n);
  float *lines = g_new (float, n);
  StudioField depths = *frame;

  depths.values = values;
  for (guint y = 0; y < frame->height; y++)
    for (guint x = 0; x < frame->width; x++)
      values[(gsize) y * frame->width + x] = get_depth (print, owner, x0 + (int) x, y0 + (int) y);
  studio_blur (values, frame->width, frame->height, SOFTNESS);
  for (guint y = 0; y < frame->height; y++)
    for (guint x = 0; x < frame->width; x++)
      {
        gsize here = (gsize) y * frame->width + x;

        lines[here] = MIN (get_crest (&depths, x, y) - CREST, values[here] - LEAST);
      }
  studio_blur (lines, frame->width, frame->height, PEN);
  if (hole > 0.0)
    {
      find_hollows (print, owner, frame, values);
      studio_blur (values, frame->width, frame->height, HOLE_SOFTNESS);
      for (gsize i = 0; i < n; i++)
        lines[i] = values[i] > BANK * hole ? values[i] - (float) hole : lines[i];
    }

  return lines;
}

void
studio_crease_write (const StudioPrint *print,
                     const char        *id,
                     double             hole,
                     StudioSvg         *svg)
{
  int owner = studio_print_find_owner (print, id);
  g_autofree float *values = NULL;
  const StudioExtent *extent;
  StudioField field;

  if (owner < 0)
    return;

  extent = &print->extents[owner];
  field = (StudioField) {
    .width = extent->x1 - extent->x0 + 1 + 2 * MARGIN,
    .height = extent->y1 - extent->y0 + 1 + 2 * MARGIN,
    .x = print->box.x + (extent->x0 - MARGIN + 0.5) * print->resolution,
    .y = print->box.y + (extent->y0 - MARGIN + 0.5) * print->resolution,
    .step = print->resolution,
  };
  values = find_furrows (print, owner, hole, &field);
  field.values = values;
  studio_svg_take_path (svg, "crease", draw_strokes (&field));
}
