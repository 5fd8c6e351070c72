/* rw-painter-seat-tool.c: paints the tool in a side view or a section
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-painter-private.h"

#include <math.h>

/* Here the tool lies beside the body and throws its shadow on nothing but the
 * ground behind: a breath of it parts the two. */
#define RW_SEAT_SHADOW_OPACITY 0.18

/* A roller is longer than the body is broad. In a section what lies far from the
 * middle of the contact fades, or the body would be small beside it: within an
 * ellipse this far to the sides, as a part of the length, and down, of the
 * diameter; where in it that begins, and what is left at its edge. Where all lines
 * are heavy, for high contrast, nothing fades. */
#define RW_FADE_BREADTH 0.50
#define RW_FADE_HEIGHT 2.1
#define RW_FADE_BEGIN 0.40
#define RW_FADE_LEFT 0.10
#define RW_FADE_STOPS 8

/* The silhouette runs round both ends of the tool, which are alike. Each
 * quarter is the turn of the seat, mirrored. */
static void
append_quarter (cairo_t      *cr,
                const RwSeat *seat,
                double        along,
                double        out,
                gboolean      backwards,
                double        margin)
{
  gboolean is_side = rw_contour_get_aspect (seat->contour) == RW_ASPECT_SIDE;

  for (guint i = 0; i < RW_SEAT_TURN_POINTS; i++)
    {
      double angle = G_PI / 2.0 * i / (RW_SEAT_TURN_POINTS - 1);
      guint index = backwards ? RW_SEAT_TURN_POINTS - 1 - i : i;
      double turned = backwards ? G_PI / 2.0 - angle : angle;
      double x = along * (seat->reach + seat->turn[index].x + margin * sin (turned));
      double y = out * (seat->turn[index].y + margin * cos (turned));

      if (is_side)
        cairo_line_to (cr, seat->centre.x + y, seat->centre.y + x);
      else
        cairo_line_to (cr, seat->centre.x + x, seat->centre.y + y);
    }
}

void
rw_painter_append_seat (cairo_t      *cr,
                        const RwSeat *seat,
                        double        margin)
{
  cairo_new_sub_path (cr);
  append_quarter (cr, seat, 1.0, 1.0, FALSE, margin);
  append_quarter (cr, seat, 1.0, -1.0, TRUE, margin);
  append_quarter (cr, seat, -1.0, -1.0, FALSE, margin);
  append_quarter (cr, seat, -1.0, 1.0, TRUE, margin);
  cairo_close_path (cr);
}

/* A ball or peanut as it lies in the picture: as long as it is seen to be,
 * the end that is nearer to the eye on its right. */
static void
get_ball_placement (const RwSeat *seat,
                    RwPlacement  *placement)
{
  *placement = seat->placement;
  placement->x = seat->centre.x;
  placement->y = seat->centre.y;
  placement->angle = 0.0;
  placement->tool.length = 2.0 * hypot (seat->near_end.x, seat->near_end.y);
  if (placement->tool.length > 0.0)
    placement->angle = atan2 (seat->near_end.y, seat->near_end.x) * 180.0 / G_PI;
}

static void
append_silhouette (cairo_t      *cr,
                   const RwSeat *seat,
                   double        margin)
{
  cairo_matrix_t matrix;
  RwPlacement placement;

  if (seat->placement.tool.kind == RW_TOOL_FOAM_ROLLER)
    {
      rw_painter_append_seat (cr, seat, margin);
      return;
    }

  get_ball_placement (seat, &placement);
  cairo_get_matrix (cr, &matrix);
  rw_painter_set_tool_transform (cr, &placement);
  rw_ball_append_outline (cr, &placement.tool, margin);
  cairo_set_matrix (cr, &matrix);
}

static void
draw_shadow (cairo_t         *cr,
             const RwPalette *palette,
             const RwSeat    *seat)
{
  int n_rings = rw_painter_count_steps (cr, RW_SHADOW_SPREAD, RW_SHADOW_LEAST_STEPS, 12);
  cairo_matrix_t matrix;
  cairo_pattern_t *shadow;

  cairo_get_matrix (cr, &matrix);
  cairo_push_group_with_content (cr, CAIRO_CONTENT_ALPHA);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  cairo_set_operator (cr, CAIRO_OPERATOR_ADD);
  for (int i = 1; i <= n_rings; i++)
    {
      double part = (double) i / n_rings;

      cairo_set_matrix (cr, &matrix);
      cairo_translate (cr, RW_SHADOW_X * part, RW_SHADOW_Y * part);
      append_silhouette (cr, seat, RW_SHADOW_SPREAD * part);
      cairo_set_source_rgba (cr, 0.0, 0.0, 0.0, RW_SEAT_SHADOW_OPACITY * 2.0 * (1.0 - part + 0.5 / n_rings) / n_rings);
      cairo_fill (cr);
    }
  shadow = cairo_pop_group (cr);
  rw_color_set (&palette->shadow, cr);
  cairo_mask (cr, shadow);
  cairo_pattern_destroy (shadow);
}

static void
draw_ball (cairo_t         *cr,
           const RwPalette *palette,
           const RwSeat    *seat,
           double           scale)
{
  RwPlacement placement;
  RwToolPainter painter = { palette, &placement, scale };

  draw_shadow (cr, palette, seat);
  get_ball_placement (seat, &placement);
  cairo_save (cr);
  rw_painter_set_tool_transform (cr, &placement);
  rw_ball_draw (cr, &painter);
  cairo_restore (cr);
}

/* Around where the roller touches the back. */
static cairo_pattern_t *
new_fade (const RwSeat *seat)
{
  const RwTool *tool = &seat->placement.tool;
  cairo_pattern_t *fade = cairo_pattern_create_radial (0.0, 0.0, 0.0, 0.0, 0.0, 1.0);
  cairo_matrix_t matrix;

  for (int i = 0; i <= RW_FADE_STOPS; i++)
    {
      double part = (double) i / RW_FADE_STOPS;
      double left = 0.5 + 0.5 * cos (G_PI * part);

      cairo_pattern_add_color_stop_rgba (fade, RW_FADE_BEGIN + (1.0 - RW_FADE_BEGIN) * part, 0.0, 0.0, 0.0,
                                         RW_FADE_LEFT + (1.0 - RW_FADE_LEFT) * left);
    }
  cairo_matrix_init_scale (&matrix, 1.0 / (RW_FADE_BREADTH * tool->length), 1.0 / (RW_FADE_HEIGHT * tool->diameter));
  cairo_matrix_translate (&matrix, -seat->centre.x, tool->diameter / 2.0 - seat->centre.y);
  cairo_pattern_set_matrix (fade, &matrix);

  return fade;
}

static void
draw_roller (cairo_t         *cr,
             const RwPalette *palette,
             const RwSeat    *seat,
             double           scale)
{
  RwToolPainter painter = { palette, &seat->placement, scale };

  draw_shadow (cr, palette, seat);
  rw_roller_draw_turned (cr, &painter, seat);
}

static void
draw_fading_roller (cairo_t         *cr,
                    const RwPalette *palette,
                    const RwSeat    *seat,
                    double           scale)
{
  cairo_pattern_t *fade = new_fade (seat);

  cairo_push_group (cr);
  draw_roller (cr, palette, seat, scale);
  cairo_pop_group_to_source (cr);
  cairo_mask (cr, fade);
  cairo_pattern_destroy (fade);
}

void
rw_painter_draw_seat_tool (cairo_t         *cr,
                           const RwPalette *palette,
                           const RwSeat    *seat,
                           double           scale)
{
  RwBox bounds;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (seat != NULL);
  g_return_if_fail (scale > 0.0);

  rw_painter_get_seat_bounds (seat, &bounds);
  cairo_save (cr);
  cairo_rectangle (cr, bounds.x0, bounds.y0, bounds.x1 - bounds.x0, bounds.y1 - bounds.y0);
  cairo_clip (cr);
  if (seat->placement.tool.kind != RW_TOOL_FOAM_ROLLER)
    draw_ball (cr, palette, seat, scale);
  else if (rw_contour_get_aspect (seat->contour) == RW_ASPECT_SECTION && palette->line_width <= 1.0)
    draw_fading_roller (cr, palette, seat, scale);
  else
    draw_roller (cr, palette, seat, scale);
  cairo_restore (cr);
}

void
rw_painter_get_seat_bounds (const RwSeat *seat,
                            RwBox        *bounds)
{
  /* The dent and its glow reach as far to the sides as the shadow. */
  double margin = RW_SHADOW_SPREAD + RW_SHADOW_Y;

  g_return_if_fail (seat != NULL);
  g_return_if_fail (bounds != NULL);

  *bounds = rw_seat_get_bounds (seat);
  bounds->x0 -= margin;
  bounds->y0 -= margin;
  bounds->x1 += margin;
  bounds->y1 += margin;
}

void
rw_painter_draw_seat_focus (cairo_t         *cr,
                            const RwPalette *palette,
                            const RwSeat    *seat,
                            double           scale)
{
  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (seat != NULL);
  g_return_if_fail (scale > 0.0);

  append_silhouette (cr, seat, 0.0);
  rw_color_set (&palette->label_halo, cr);
  cairo_set_line_width (cr, 5.0 / scale);
  cairo_stroke_preserve (cr);
  rw_color_set (&palette->label, cr);
  cairo_set_line_width (cr, 2.0 / scale);
  cairo_stroke (cr);
}
