/* rw-fade.c: a colour that fades towards both ends of a stretch
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-fade.h"

#include <math.h>

/* Beside the stretch, pixels: for the breadth of a line. */
#define RW_FADE_MARGIN 16

static cairo_pattern_t *
new_gradient (const RwColor *color,
              double         end,
              double         share,
              double         from,
              double         to)
{
  cairo_pattern_t *pattern = cairo_pattern_create_linear (from, 0.0, to, 0.0);

  rw_color_add_stop (color, end, pattern, 0.0);
  rw_color_add_stop (color, 1.0, pattern, share);
  rw_color_add_stop (color, 1.0, pattern, 1.0 - share);
  rw_color_add_stop (color, end, pattern, 1.0);

  return pattern;
}

/* One row of pixels: cairo draws a line with an image three times as fast as
 * with a gradient, but only where it is neither turned nor scaled. */
static cairo_surface_t *
new_row (cairo_pattern_t      *gradient,
         int                   width,
         const cairo_matrix_t *matrix)
{
  cairo_surface_t *row = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, 1);
  cairo_t *cr = cairo_create (row);

  cairo_set_matrix (cr, matrix);
  cairo_set_source (cr, gradient);
  cairo_paint (cr);
  cairo_destroy (cr);

  return row;
}

static void
set_row (cairo_t         *cr,
         cairo_pattern_t *gradient,
         double           from,
         double           to)
{
  cairo_matrix_t matrix;
  cairo_matrix_t moved;
  cairo_surface_t *row;
  double left;

  cairo_get_matrix (cr, &matrix);
  left = floor (from * matrix.xx + matrix.x0) - RW_FADE_MARGIN;
  moved = matrix;
  moved.x0 -= left;
  row = new_row (gradient, (int) ceil ((to - from) * matrix.xx) + 2 * RW_FADE_MARGIN, &moved);

  cairo_identity_matrix (cr);
  cairo_set_source_surface (cr, row, left, 0.0);
  cairo_pattern_set_extend (cairo_get_source (cr), CAIRO_EXTEND_REPEAT);
  cairo_set_matrix (cr, &matrix);
  cairo_surface_destroy (row);
}

/* Of a picture that stays lines, as in a PDF, no part is made of pixels. */
static gboolean
is_level (cairo_t              *cr,
          const cairo_matrix_t *frame)
{
  cairo_matrix_t matrix;

  cairo_get_matrix (cr, &matrix);

  return cairo_surface_get_type (cairo_get_group_target (cr)) == CAIRO_SURFACE_TYPE_IMAGE &&
         matrix.xx > 0.0 && matrix.xy == 0.0 && matrix.yx == 0.0 &&
         frame->xx == 1.0 && frame->yx == 0.0;
}

void
rw_fade_set (cairo_t              *cr,
             const RwColor        *color,
             double                end,
             double                share,
             double                from,
             double                to,
             const cairo_matrix_t *frame)
{
  cairo_pattern_t *gradient;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (color != NULL);
  g_return_if_fail (frame != NULL);

  gradient = new_gradient (color, end, share, from, to);
  if (is_level (cr, frame))
    {
      set_row (cr, gradient, from, to);
    }
  else
    {
      cairo_pattern_set_matrix (gradient, frame);
      cairo_set_source (cr, gradient);
    }
  cairo_pattern_destroy (gradient);
}
