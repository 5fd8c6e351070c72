/* rw-painter-tool.c: paints the tool: shadow, body, and the veil over the midline
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-painter-private.h"

#include <math.h>

#define RW_SHADOW_OPACITY 0.46

/* How much of the tool is seen on the midline, and from where it is seen whole. */
#define RW_VEIL_CLEAR 60.0
#define RW_VEIL_FULL 190.0
#define RW_VEIL_OPACITY 0.94

/* Between the tool and its focus ring, pixels. */
#define RW_FOCUS_GAP 0.0

static double
get_radians (const RwPlacement *placement)
{
  return placement->angle * G_PI / 180.0;
}

void
rw_painter_set_tool_transform (cairo_t           *cr,
                               const RwPlacement *placement)
{
  cairo_translate (cr, placement->x, placement->y);
  cairo_rotate (cr, get_radians (placement));
}

static void
append_outline (cairo_t      *cr,
                const RwTool *tool,
                double        margin)
{
  if (tool->kind == RW_TOOL_FOAM_ROLLER)
    rw_roller_append_outline (cr, tool, margin);
  else
    rw_ball_append_outline (cr, tool, margin);
}

/* The shadow is a pile of ever larger and ever clearer rings, gathered as bare
 * opacity: so thin a layer of a colour would be rounded to another hue. A ring
 * leaves out the tool, so what is seen through the tool is not darkened.
 *
 * In an image each, from the outermost on, adds what it would cover of what is
 * left: cairo adds opacity ten times as fast as it lays one over the other. A
 * page knows no adding, and would become an image itself. */
static cairo_pattern_t *
new_shadow (cairo_t             *cr,
            const RwToolPainter *self)
{
  int n_rings = rw_painter_count_steps (cr, RW_SHADOW_SPREAD, RW_SHADOW_LEAST_STEPS, 24);
  gboolean is_image = cairo_surface_get_type (cairo_get_group_target (cr)) == CAIRO_SURFACE_TYPE_IMAGE;
  double covered = 0.0;
  cairo_matrix_t matrix;

  cairo_get_matrix (cr, &matrix);
  cairo_push_group_with_content (cr, CAIRO_CONTENT_ALPHA);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  if (is_image)
    cairo_set_operator (cr, CAIRO_OPERATOR_ADD);

  for (int i = n_rings; i >= 1; i--)
    {
      double part = (double) i / n_rings;
      double added = (1.0 - covered) * RW_SHADOW_OPACITY * 2.0 * (1.0 - part + 0.5 / n_rings) / n_rings;

      cairo_set_matrix (cr, &matrix);
      cairo_translate (cr, RW_SHADOW_X * part, RW_SHADOW_Y * part);
      rw_painter_set_tool_transform (cr, self->placement);
      append_outline (cr, &self->placement->tool, RW_SHADOW_SPREAD * part);
      cairo_set_matrix (cr, &matrix);
      rw_painter_set_tool_transform (cr, self->placement);
      append_outline (cr, &self->placement->tool, 0.0);
      cairo_set_source_rgba (cr, 0.0, 0.0, 0.0, added);
      cairo_fill (cr);
      covered += is_image ? added : 0.0;
    }

  return cairo_pop_group (cr);
}

static void
draw_shadow (cairo_t             *cr,
             const RwToolPainter *self)
{
  cairo_pattern_t *shadow = new_shadow (cr, self);

  rw_color_set (&self->palette->shadow, cr);
  cairo_mask (cr, shadow);
  cairo_pattern_destroy (shadow);
}

/* How much of the tool is seen, by the distance from the midline. A roller along
 * the spine has its whole body over the window, and would be a pane of glass. */
static cairo_pattern_t *
new_veil (const RwPlacement *placement)
{
  static const double least[] = {
    [RW_TOOL_FOAM_ROLLER] = 0.42,
    [RW_TOOL_LACROSSE_BALL] = 0.80,
    [RW_TOOL_PEANUT_BALL] = 0.80,
  };
  gboolean is_roller = placement->tool.kind == RW_TOOL_FOAM_ROLLER;
  double along = is_roller ? fabs (sin (get_radians (placement))) : 0.0;
  double opacity = least[placement->tool.kind] + 0.24 * along;
  double full = RW_VEIL_FULL - 30.0 * along;
  cairo_pattern_t *veil = cairo_pattern_create_linear (-full, 0.0, full, 0.0);

  for (int i = -8; i <= 8; i++)
    {
      double offset = i / 8.0;
      double distance = MAX (0.0, fabs (offset) * full - RW_VEIL_CLEAR) / (full - RW_VEIL_CLEAR);
      double ease = distance * distance * (3.0 - 2.0 * distance);

      cairo_pattern_add_color_stop_rgba (veil, (offset + 1.0) / 2.0, 0.0, 0.0, 0.0,
                                         opacity + (RW_VEIL_OPACITY - opacity) * ease);
    }

  return veil;
}

void
rw_painter_draw_tool (cairo_t           *cr,
                      const RwPalette   *palette,
                      const RwPlacement *placement,
                      double             scale)
{
  RwToolPainter self = { palette, placement, scale };
  cairo_pattern_t *veil;
  RwBox bounds;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (placement != NULL);
  g_return_if_fail (scale > 0.0);

  rw_painter_get_tool_bounds (placement, &bounds);
  cairo_save (cr);
  cairo_rectangle (cr, bounds.x0, bounds.y0, bounds.x1 - bounds.x0, bounds.y1 - bounds.y0);
  cairo_clip (cr);
  draw_shadow (cr, &self);

  cairo_push_group (cr);
  rw_painter_set_tool_transform (cr, placement);

  if (placement->tool.kind == RW_TOOL_FOAM_ROLLER)
    rw_roller_draw (cr, &self);
  else
    rw_ball_draw (cr, &self);

  cairo_pop_group_to_source (cr);
  veil = new_veil (placement);
  cairo_mask (cr, veil);
  cairo_pattern_destroy (veil);
  cairo_restore (cr);
}

/* Half the extent of the silhouette without its rounding, along and across. */
static void
get_core (const RwTool *tool,
          double       *along,
          double       *across,
          double       *rounding)
{
  double radius = tool->diameter / 2.0;

  *rounding = tool->kind == RW_TOOL_FOAM_ROLLER ? 0.0 : radius;
  *across = radius - *rounding;
  *along = tool->kind == RW_TOOL_LACROSSE_BALL ? 0.0 : tool->length / 2.0;
}

void
rw_painter_get_tool_bounds (const RwPlacement *placement,
                            RwBox             *bounds)
{
  double along, across, rounding;
  double cosine = fabs (cos (get_radians (placement)));
  double sine = fabs (sin (get_radians (placement)));
  double x, y;

  g_return_if_fail (placement != NULL);
  g_return_if_fail (bounds != NULL);

  get_core (&placement->tool, &along, &across, &rounding);
  x = along * cosine + across * sine + rounding + RW_SHADOW_SPREAD;
  y = along * sine + across * cosine + rounding + RW_SHADOW_SPREAD;
  bounds->x0 = placement->x - x + RW_SHADOW_X;
  bounds->y0 = placement->y - y + RW_SHADOW_Y;
  bounds->x1 = placement->x + x + RW_SHADOW_X;
  bounds->y1 = placement->y + y + RW_SHADOW_Y;
}

void
rw_painter_draw_tool_focus (cairo_t           *cr,
                            const RwPalette   *palette,
                            const RwPlacement *placement,
                            double             scale)
{
  cairo_save (cr);
  rw_painter_set_tool_transform (cr, placement);
  append_outline (cr, &placement->tool, RW_FOCUS_GAP / scale);
  cairo_restore (cr);

  rw_color_set (&palette->label_halo, cr);
  cairo_set_line_width (cr, 5.0 / scale);
  cairo_stroke_preserve (cr);
  rw_color_set (&palette->label, cr);
  cairo_set_line_width (cr, 2.0 / scale);
  cairo_stroke (cr);
}
