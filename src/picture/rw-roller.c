/* rw-roller.c: paints a foam roller
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-light.h"
#include "rw-painter-private.h"

#include <math.h>

/* The stretch along the axis in which the end is seen to turn away, as a part
 * of the diameter. */
#define RW_ROLLER_TURN 0.17

static void
append_rounded (cairo_t *cr,
                double   half_length,
                double   half_width,
                double   radius)
{
  double x = half_length - radius;
  double y = half_width - radius;

  cairo_new_sub_path (cr);
  cairo_arc (cr, x, -y, radius, -G_PI / 2.0, 0.0);
  cairo_arc (cr, x, y, radius, 0.0, G_PI / 2.0);
  cairo_arc (cr, -x, y, radius, G_PI / 2.0, G_PI);
  cairo_arc (cr, -x, -y, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

void
rw_roller_append_outline (cairo_t      *cr,
                          const RwTool *tool,
                          double        margin)
{
  append_rounded (cr,
                  tool->length / 2.0 + margin,
                  tool->diameter / 2.0 + margin,
                  MAX (1.0, tool->diameter * RW_SEAT_ROLLER_ROUNDING + margin));
}

/* The stretch at one end in which the surface turns away. */
static void
append_end (cairo_t      *cr,
            const RwTool *tool,
            int           side)
{
  double radius = tool->diameter * RW_SEAT_ROLLER_ROUNDING;
  double from = side * (tool->length / 2.0 - tool->diameter * RW_ROLLER_TURN);
  double x = side * (tool->length / 2.0 - radius);
  double y = tool->diameter / 2.0 - radius;

  cairo_move_to (cr, from, -y - radius);

  if (side > 0)
    {
      cairo_arc (cr, x, -y, radius, -G_PI / 2.0, 0.0);
      cairo_arc (cr, x, y, radius, 0.0, G_PI / 2.0);
    }
  else
    {
      cairo_arc_negative (cr, x, -y, radius, -G_PI / 2.0, -G_PI);
      cairo_arc_negative (cr, x, y, radius, G_PI, G_PI / 2.0);
    }

  cairo_line_to (cr, from, y + radius);
  cairo_close_path (cr);
}

/* At both ends the surface turns along the axis as well: it takes the light
 * at one end and loses it at the other, whichever way the roller lies. */
static void
draw_end (cairo_t             *cr,
          const RwToolPainter *self,
          int                  side)
{
  const RwTool *tool = &self->placement->tool;
  double angle = self->placement->angle * G_PI / 180.0;
  double turn = tool->diameter * RW_ROLLER_TURN;
  double end = side * tool->length / 2.0;
  double flat = rw_light_get_tone (0.0, 0.0);
  cairo_pattern_t *pattern = cairo_pattern_create_linear (end - side * turn, 0.0, end, 0.0);

  for (int i = 0; i <= 8; i++)
    {
      double offset = i / 8.0;
      double out = side * pow (offset, 1.9);
      double tone = rw_light_get_tone (cos (angle) * out, sin (angle) * out) - flat;
      const RwColor *color = tone > 0.0 ? &self->palette->tool_light : &self->palette->tool_dark;

      rw_color_add_stop (color, fabs (tone) * 1.35, pattern, offset);
    }

  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
  append_end (cr, tool, side);
  cairo_fill (cr);
}

/* Shallow moulded rings: each a pile of clear bands that narrow to its
 * bottom, the side away from the lamp a little lit. */
static void
draw_rings (cairo_t             *cr,
            const RwToolPainter *self)
{
  static const double widths[] = { 6.4, 3.6, 1.6 };
  const RwTool *tool = &self->placement->tool;
  double radius = tool->diameter / 2.0;
  int n_rings = (int) ((tool->length / 2.0 - tool->diameter * 0.14) / RW_ROLLER_RING_PITCH);

  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);

  for (guint band = 0; band < G_N_ELEMENTS (widths); band++)
    {
      for (int i = -n_rings; i <= n_rings; i++)
        cairo_rectangle (cr, i * RW_ROLLER_RING_PITCH - widths[band] / 2.0, -radius, widths[band], radius * 2.0);

      rw_color_set_faded (&self->palette->tool_dark, 0.065, cr);
      cairo_fill (cr);
    }

  for (int i = -n_rings; i <= n_rings; i++)
    cairo_rectangle (cr, i * RW_ROLLER_RING_PITCH + 1.6, -radius, 2.0, radius * 2.0);

  rw_color_set_faded (&self->palette->tool_shine, 0.07, cr);
  cairo_fill (cr);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_DEFAULT);
}

/* The grain of the foam: fine slivers along the roller, finer still where it
 * turns away. A fixed sequence lays them, so that the roller does not flicker
 * when it is moved. */
static void
append_grain (cairo_t      *cr,
              const RwTool *tool,
              guint32       seed,
              double        size)
{
  double radius = tool->diameter / 2.0;
  double half_length = tool->length / 2.0 - tool->diameter * 0.03;
  int n_grains = (int) (tool->length * tool->diameter / 100.0);

  for (int i = 0; i < n_grains; i++)
    {
      double along = (rw_painter_next_random (&seed) * 2.0 - 1.0) * half_length;
      double across = rw_painter_next_random (&seed) * 2.0 - 1.0;
      double round = sqrt (1.0 - across * across);
      double half = size * (0.8 + 3.4 * rw_painter_next_random (&seed) * round);
      double height = size * (0.25 + 0.3 * round);
      double y = across * (radius - size);

      cairo_move_to (cr, along - half, y);
      cairo_line_to (cr, along, y - height);
      cairo_line_to (cr, along + half, y);
      cairo_line_to (cr, along, y + height);
      cairo_close_path (cr);
    }
}

void
rw_roller_draw_grain (cairo_t             *cr,
                      const RwToolPainter *self)
{
  double size = rw_painter_get_line (0.8, 0.8, 6.0, self->scale);

  /* Too fine for the eye to miss the better rule. */
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  append_grain (cr, &self->placement->tool, 7, size);
  rw_color_set_faded (&self->palette->tool_dark, 0.12, cr);
  cairo_fill (cr);
  append_grain (cr, &self->placement->tool, 99, size);
  rw_color_set_faded (&self->palette->tool_shine, 0.14, cr);
  cairo_fill (cr);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_DEFAULT);
}

static void
draw_edge (cairo_t             *cr,
           const RwToolPainter *self)
{
  double width = rw_painter_get_line (0.8 * self->palette->line_width, 1.0, 3.0, self->scale);

  rw_roller_append_outline (cr, &self->placement->tool, -width / 2.0);
  cairo_set_line_width (cr, width);
  rw_color_set (&self->palette->tool_edge, cr);
  cairo_stroke (cr);
}

void
rw_roller_draw (cairo_t             *cr,
                const RwToolPainter *self)
{
  const RwTool *tool = &self->placement->tool;
  cairo_pattern_t *body = rw_light_new_cylinder (self->palette, tool->density,
                                                 self->placement->angle * G_PI / 180.0,
                                                 tool->diameter / 2.0);

  rw_roller_append_outline (cr, tool, 0.0);
  cairo_set_source (cr, body);
  cairo_pattern_destroy (body);
  cairo_fill (cr);

  draw_rings (cr, self);
  rw_roller_draw_grain (cr, self);
  draw_end (cr, self, -1);
  draw_end (cr, self, 1);
  draw_edge (cr, self);
}
