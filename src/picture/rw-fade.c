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

/* A row of pixels, or a column where @upright, as @matrix has the gradient. */
static cairo_surface_t *
new_line (cairo_pattern_t      *gradient,
          int                   length,
          gboolean              upright,
          const cairo_matrix_t *matrix)
{
  cairo_surface_t *line = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, upright ? 1 : length, upright ? length : 1);
  cairo_t *cr = cairo_create (line);

  cairo_set_matrix (cr, matrix);
  cairo_set_source (cr, gradient);
  cairo_paint (cr);
  cairo_destroy (cr);

  return line;
}

/* Of a picture that stays lines, as in a PDF, no part is made of pixels. */
static gboolean
is_level (cairo_t              *cr,
          const cairo_matrix_t *matrix)
{
  return cairo_surface_get_type (cairo_get_group_target (cr)) == CAIRO_SURFACE_TYPE_IMAGE &&
         matrix->xx > 0.0 && matrix->yy > 0.0 && matrix->xy == 0.0 && matrix->yx == 0.0;
}

void
rw_fade_set_gradient (cairo_t         *cr,
                      cairo_pattern_t *gradient,
                      double           from,
                      double           to,
                      gboolean         upright)
{
  cairo_matrix_t matrix, moved;
  cairo_surface_t *line;
  double scale;
  double start;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (gradient != NULL);

  cairo_get_matrix (cr, &matrix);
  if (!is_level (cr, &matrix))
    {
      cairo_set_source (cr, gradient);
      return;
    }

  moved = matrix;
  scale = upright ? matrix.yy : matrix.xx;
  start = floor (from * scale + (upright ? matrix.y0 : matrix.x0)) - RW_FADE_MARGIN;
  *(upright ? &moved.y0 : &moved.x0) -= start;
  line = new_line (gradient, (int) ceil ((to - from) * scale) + 2 * RW_FADE_MARGIN, upright, &moved);

  /* Pixel on pixel, whatever @cr is scaled by. */
  cairo_identity_matrix (cr);
  cairo_set_source_surface (cr, line, upright ? 0.0 : start, upright ? start : 0.0);
  cairo_pattern_set_extend (cairo_get_source (cr), CAIRO_EXTEND_REPEAT);
  cairo_set_matrix (cr, &matrix);
  cairo_surface_destroy (line);
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
  if (frame->xx == 1.0 && frame->yx == 0.0)
    {
      rw_fade_set_gradient (cr, gradient, from, to, FALSE);
    }
  else
    {
      cairo_pattern_set_matrix (gradient, frame);
      cairo_set_source (cr, gradient);
    }
  cairo_pattern_destroy (gradient);
}
