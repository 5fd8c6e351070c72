/* rw-grain.c: the tooth of the paper that the body is painted on
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-grain.h"

#include <math.h>
#include <string.h>

/* The grain repeats after so many cells. */
#define N_STYLES (RW_STYLE_PRINT + 1)
#define SIZE 512
#define N_CELLS (SIZE * SIZE)

/* A whole picture so many pixels broad begins to show it, and shows all of it; in
 * one broader than the last a cell is larger than a pixel. */
#define FROM_BREADTH 700.0
#define FULL_BREADTH 2400.0
#define CELL_BREADTH 3200.0

/* Fine tooth and coarse clouds: over how many cells each is smoothed, how often, and
 * how much of it there is. */
#define FINE_REACH 1
#define COARSE_REACH 3
#define PASSES 2
#define FINE_SHARE 0.8
#define COARSE_SHARE 0.5

/* How opaque pigment is in a hollow as deep as is usual, and paper on such a hill; and
 * at the most, in multiples of that. */
#define PIGMENT 0.020
#define PAPER 0.026
#define MOST 2.6

/* Of light, dark and print; on dark a hill glows less. */
typedef struct
{
  double pigment[3];
  double paper[3];
  double share;
} Look;

static const Look looks[N_STYLES] = {
  [RW_STYLE_LIGHT] = { { 0.27, 0.11, 0.08 }, { 1.0, 0.97, 0.92 }, 1.0 },
  [RW_STYLE_DARK] = { { 0.0, 0.0, 0.0 }, { 1.0, 0.84, 0.74 }, 0.8 },
  [RW_STYLE_PRINT] = { { 0.0, 0.0, 0.0 }, { 1.0, 1.0, 1.0 }, 0.9 },
};

/* Between -0.5 and 0.5, the same for a cell wherever it is drawn. */
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

static guint32
make_pixel (const double *color,
            double        alpha)
{
  guint32 pixel = (guint32) lrint (255.0 * alpha) << 24;

  for (guint i = 0; i < 3; i++)
    pixel |= (guint32) lrint (255.0 * alpha * color[i]) << (16 - 8 * i);

  return pixel;
}

static cairo_surface_t *
make_tile (const Look *look)
{
  cairo_surface_t *tile = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  guint8 *rows = cairo_image_surface_get_data (tile);
  int stride = cairo_image_surface_get_stride (tile);
  g_autofree float *fine = make_layer (1, FINE_REACH);
  g_autofree float *coarse = make_layer (2, COARSE_REACH);

  for (guint i = 0; i < N_CELLS; i++)
    {
      double high = CLAMP (FINE_SHARE * fine[i] + COARSE_SHARE * coarse[i], -MOST, MOST);
      guint32 pixel = high < 0.0 ? make_pixel (look->pigment, -high * PIGMENT) : make_pixel (look->paper, look->share * high * PAPER);

      memcpy (rows + i / SIZE * stride + i % SIZE * 4, &pixel, 4);
    }
  cairo_surface_mark_dirty (tile);

  return tile;
}

/* (transfer none): made once for each style. */
static cairo_surface_t *
get_tile (RwStyle style)
{
  static cairo_surface_t *tiles[N_STYLES];
  static GMutex making;
  cairo_surface_t *tile;

  g_mutex_lock (&making);
  if (tiles[style] == NULL)
    tiles[style] = make_tile (&looks[style]);
  tile = tiles[style];
  g_mutex_unlock (&making);

  return tile;
}

void
rw_grain_draw (cairo_t *cr,
               RwStyle  style,
               double   breadth)
{
  cairo_pattern_t *pattern;
  cairo_matrix_t body, cells;
  double pixels, strength, size;

  if (looks[style].share <= 0.0)
    return;

  cairo_get_matrix (cr, &body);
  pixels = breadth * body.xx;
  strength = CLAMP ((pixels - FROM_BREADTH) / (FULL_BREADTH - FROM_BREADTH), 0.0, 1.0);
  size = MAX (1.0, pixels / CELL_BREADTH);
  if (strength <= 0.0)
    return;

  cairo_matrix_init (&cells, 1.0 / size, 0.0, 0.0, 1.0 / size, -rint (body.x0) / size, -rint (body.y0) / size);
  pattern = cairo_pattern_create_for_surface (get_tile (style));
  cairo_pattern_set_extend (pattern, CAIRO_EXTEND_REPEAT);
  cairo_pattern_set_filter (pattern, size > 1.0 ? CAIRO_FILTER_BILINEAR : CAIRO_FILTER_NEAREST);
  cairo_pattern_set_matrix (pattern, &cells);

  cairo_save (cr);
  cairo_identity_matrix (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_ATOP);
  cairo_set_source (cr, pattern);
  cairo_paint_with_alpha (cr, strength);
  cairo_restore (cr);
  cairo_pattern_destroy (pattern);
}
