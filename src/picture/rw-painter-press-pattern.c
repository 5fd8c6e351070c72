/* rw-painter-press-pattern.c: paints the pattern of a rating on what is pressed
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-hatch.h"
#include "rw-inset.h"
#include "rw-painter-private.h"

/* From mark to mark, mm, where that is at least so many pixels. */
#define RW_PRESS_SPACING 5.2
#define RW_PRESS_SPACING_PIXELS 5.0

/* Dots stand further apart than lines, and are so large. */
#define RW_PRESS_DOT_SPACING 1.4
#define RW_PRESS_DOT_RADIUS 0.2
#define RW_PRESS_DOT_MARGIN 1.0

#define RW_PRESS_LINE_WIDTH 0.7

static void
draw_lines (cairo_t         *cr,
            const RwPalette *palette,
            RwPolygon       *outline,
            double           angle,
            double           spacing,
            double           scale)
{
  rw_hatch_append_lines (cr, outline, angle, spacing);
  cairo_set_line_width (cr, rw_painter_get_line (RW_PRESS_LINE_WIDTH * palette->line_width, 0.8, 3.0, scale));
  cairo_stroke (cr);
}

static void
draw_dots (cairo_t   *cr,
           RwPolygon *outline,
           double     spacing,
           double     scale)
{
  double radius = MAX (RW_PRESS_DOT_RADIUS * spacing, 0.75 / scale);
  g_autoptr(RwPolygon) inner = rw_inset_new (outline, radius + RW_PRESS_DOT_MARGIN, 0.0);

  rw_hatch_append_dots (cr, inner, RW_PRESS_DOT_SPACING * spacing, radius, radius * scale < 2.5 ? 6 : 0);
  cairo_fill (cr);
}

/* It stays with the body: it is the body that is pressed. */
void
rw_painter_draw_press_pattern (cairo_t         *cr,
                               const RwPalette *palette,
                               RwPolygon       *outline,
                               RwRating         rating,
                               double           scale)
{
  double spacing = MAX (RW_PRESS_SPACING, RW_PRESS_SPACING_PIXELS / scale);

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  switch (rating)
    {
    case RW_RATING_SAFE:
      draw_dots (cr, outline, spacing, scale);
      break;

    case RW_RATING_CAUTIOUS:
      draw_lines (cr, palette, outline, -G_PI / 4.0, spacing, scale);
      break;

    case RW_RATING_AVOID:
      draw_lines (cr, palette, outline, -G_PI / 4.0, spacing, scale);
      draw_lines (cr, palette, outline, G_PI / 4.0, spacing, scale);
      break;

    case RW_RATING_NONE:
    default:
      break;
    }
}
