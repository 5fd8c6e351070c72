/* rw-grain.c: the tooth of the paper that the body is painted on
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-grain.h"

#include <math.h>

#define N_STYLES (RW_STYLE_PRINT + 1)

/* The grain repeats after so many cells. */
#define SIZE 512
#define N_CELLS (SIZE * SIZE)

/* A whole picture so many pixels broad begins to show it, and shows all of it; in
 * one broader than the last a cell is larger than a pixel. */
#define FROM_BREADTH 700.0
#define FULL_BREADTH 2400.0
#define CELL_BREADTH 3200.0

/* Fine tooth and coarse clouds: over how many cells each is smoothed, how often, and
 * how much of it there is. */
#define FINE_SEED 1
#define FINE_REACH 1
#define COARSE_SEED 2
#define COARSE_REACH 3
#define PASSES 2
#define FINE_SHARE 0.8
#define COARSE_SHARE 0.5

/* How much a hill or hollow as high as is usual changes a middle tone, of 1, and how high
 * one is at the most, in multiples of that. */
#define STRENGTH 0.014
#define MOST 2.8

/* Of a middle tone: what is white or black stays so, as pencil takes no hold on bare paper. */
#define MIDDLE 4.0

static const double shares[N_STYLES] = {
  [RW_STYLE_LIGHT] = 1.0,
  [RW_STYLE_DARK] = 0.9,
  [RW_STYLE_PRINT] = 1.0,
};

/* Between -0.5 and 0.5, the same for a cell wherever it is drawn: the bits are stirred by two
 * shifts and products, as is usual for a hash of one number. */
static float
get_chance (guint32 cell)
{
  cell ^= cell >> 16;
  cell *= 0x7feb352dU;
  cell ^= cell >> 15;
  cell *= 0x846ca68bU;
  cell ^= cell >> 16;

  return (float) (cell / 4294967296.0 - 0.5);
}

/* Sums each cell with its neighbours in a row or column, across the edges. */
static void
smooth_line (float *cells,
             guint  stride,
             guint  reach)
{
  float line[SIZE];

  for (guint i = 0; i < SIZE; i++)
    line[i] = cells[i * stride];

  for (guint i = 0; i < SIZE; i++)
    {
      float sum = 0.0f;

      for (guint k = 0; k <= 2 * reach; k++)
        sum += line[(i + k + SIZE - reach) % SIZE];
      cells[i * stride] = sum;
    }
}

/* To a mean of 0 and a standard deviation of 1. */
static void
normalize (float *cells)
{
  double sum = 0.0, squares = 0.0;
  double mean, deviation;

  for (guint i = 0; i < N_CELLS; i++)
    {
      sum += cells[i];
      squares += (double) cells[i] * cells[i];
    }
  mean = sum / N_CELLS;
  deviation = sqrt (squares / N_CELLS - mean * mean);
  for (guint i = 0; i < N_CELLS; i++)
    cells[i] = (float) ((cells[i] - mean) / deviation);
}

/* (transfer full): as normalized. */
static float *
make_layer (guint32 seed,
            guint   reach)
{
  float *cells = g_new (float, N_CELLS);

  for (guint i = 0; i < N_CELLS; i++)
    cells[i] = get_chance (i + seed * N_CELLS);

  for (guint pass = 0; pass < PASSES; pass++)
    {
      for (guint i = 0; i < SIZE; i++)
        smooth_line (cells + i * SIZE, 1, reach);
      for (guint i = 0; i < SIZE; i++)
        smooth_line (cells + i, SIZE, reach);
    }
  normalize (cells);

  return cells;
}

/* (transfer none): how high the paper is, cell by cell; made once. */
static const float *
get_paper (void)
{
  static gsize made;
  static float *paper;

  if (g_once_init_enter (&made))
    {
      g_autofree float *coarse = make_layer (COARSE_SEED, COARSE_REACH);

      paper = make_layer (FINE_SEED, FINE_REACH);
      for (guint i = 0; i < N_CELLS; i++)
        paper[i] = (float) CLAMP (FINE_SHARE * paper[i] + COARSE_SHARE * coarse[i], -MOST, MOST);
      g_once_init_leave (&made, 1);
    }

  return paper;
}

/* @x and @y in cells; between them it slopes. */
static float
get_height (const float *paper,
            double       x,
            double       y)
{
  guint column = (guint) (int) floor (x) % SIZE;
  guint row = (guint) (int) floor (y) % SIZE;
  guint next_column = (column + 1) % SIZE;
  guint next_row = (row + 1) % SIZE;
  float u = (float) (x - floor (x));
  float v = (float) (y - floor (y));

  return (paper[row * SIZE + column] * (1.0f - u) + paper[row * SIZE + next_column] * u) * (1.0f - v) +
         (paper[next_row * SIZE + column] * (1.0f - u) + paper[next_row * SIZE + next_column] * u) * v;
}

/* Of a pixel in premultiplied colours. */
static guint32
roughen (guint32 pixel,
         float   change)
{
  float alpha = pixel >> 24;
  guint32 result = pixel & 0xff000000;

  for (guint shift = 0; shift < 24; shift += 8)
    {
      float value = pixel >> shift & 0xff;

      value += (float) MIDDLE * change * value * (alpha - value) / alpha;
      result |= (guint32) CLAMP (value + 0.5f, 0.0f, alpha) << shift;
    }

  return result;
}

/* Row @y of an image that begins in the body frame at @origin, pixels; @size of a cell. */
static void
roughen_row (guint32     *pixels,
             int          width,
             int          y,
             const double origin[2],
             double       size,
             float        strength)
{
  const float *paper = get_paper ();
  double row = (y - origin[1]) / size;

  for (int x = 0; x < width; x++)
    if (pixels[x] >> 24 != 0)
      pixels[x] = roughen (pixels[x], strength * get_height (paper, (x - origin[0]) / size, row));
}

void
rw_grain_draw (cairo_t *cr,
               RwStyle  style,
               double   breadth)
{
  cairo_surface_t *image = cairo_get_group_target (cr);
  double origin[2], offset[2];
  double pixels, strength;
  cairo_matrix_t body;
  guint8 *rows;

  cairo_get_matrix (cr, &body);
  cairo_surface_get_device_offset (image, &offset[0], &offset[1]);
  origin[0] = rint (body.x0 + offset[0]);
  origin[1] = rint (body.y0 + offset[1]);
  pixels = breadth * body.xx;
  strength = shares[style] * STRENGTH * CLAMP ((pixels - FROM_BREADTH) / (FULL_BREADTH - FROM_BREADTH), 0.0, 1.0);
  if (strength <= 0.0 || cairo_surface_get_type (image) != CAIRO_SURFACE_TYPE_IMAGE ||
      cairo_image_surface_get_format (image) != CAIRO_FORMAT_ARGB32)
    return;

  cairo_surface_flush (image);
  rows = cairo_image_surface_get_data (image);
  for (int y = 0; y < cairo_image_surface_get_height (image); y++)
    roughen_row ((guint32 *) (gpointer) (rows + (gsize) y * cairo_image_surface_get_stride (image)),
                 cairo_image_surface_get_width (image), y, origin, MAX (1.0, pixels / CELL_BREADTH), (float) strength);
  cairo_surface_mark_dirty (image);
}
