/* rw-ball.c: paints a lacrosse ball or a peanut
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-light.h"
#include "rw-painter-private.h"

#include <math.h>

/* How thick the waist of a peanut is, as a part of its balls. */
#define RW_PEANUT_WAIST 0.62

/* The hollow on each side of a peanut's waist is an arc round (0, @height). Seen
 * from near its end the balls hide the waist: then there is none. */
typedef struct
{
  double reach;
  double radius;
  double height;
  double hollow;
  double angle;
  gboolean has_waist;
} RwPeanut;

/* The arc touches both balls: hypot (reach, height) = radius + hollow, and it
 * leaves the waist: height = waist + hollow. */
static void
rw_peanut_init (RwPeanut     *self,
                const RwTool *tool)
{
  double waist = tool->diameter / 2.0 * RW_PEANUT_WAIST;

  self->reach = tool->length / 2.0;
  self->radius = tool->diameter / 2.0;
  self->hollow = (self->reach * self->reach + waist * waist - self->radius * self->radius)
                 / (2.0 * (self->radius - waist));
  self->has_waist = self->hollow > 0.0;
  self->hollow = MAX (self->hollow, 1.0);
  self->height = waist + self->hollow;
  self->angle = atan2 (self->height, self->reach);
}

/* One outline round two circles that overlap. */
static void
append_balls (cairo_t        *cr,
              const RwPeanut *self,
              double          radius)
{
  double a = acos (CLAMP (self->reach / radius, 0.0, 1.0));

  cairo_new_sub_path (cr);
  cairo_arc (cr, self->reach, 0.0, radius, -G_PI + a, G_PI - a);
  cairo_arc (cr, -self->reach, 0.0, radius, a, -a);
  cairo_close_path (cr);
}

static void
append_peanut (cairo_t        *cr,
               const RwPeanut *self,
               double          margin)
{
  double a = self->angle;
  double radius = self->radius + margin;
  double hollow = MAX (self->hollow - margin, 0.1);

  if (!self->has_waist)
    {
      append_balls (cr, self, radius);
      return;
    }

  cairo_new_sub_path (cr);
  cairo_arc (cr, self->reach, 0.0, radius, -G_PI + a, G_PI - a);
  cairo_arc_negative (cr, 0.0, self->height, hollow, -a, -G_PI + a);
  cairo_arc (cr, -self->reach, 0.0, radius, a, -a);
  cairo_arc_negative (cr, 0.0, -self->height, hollow, G_PI - a, a);
  cairo_close_path (cr);
}

void
rw_ball_append_outline (cairo_t      *cr,
                        const RwTool *tool,
                        double        margin)
{
  if (tool->kind == RW_TOOL_PEANUT_BALL)
    {
      RwPeanut peanut;

      rw_peanut_init (&peanut, tool);
      append_peanut (cr, &peanut, margin);
    }
  else
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, 0.0, 0.0, tool->diameter / 2.0 + margin, 0.0, 2.0 * G_PI);
      cairo_close_path (cr);
    }
}

/* A soft light spot; rubber is matt, so it is broad and never white. */
static void
draw_spot (cairo_t             *cr,
           const RwToolPainter *self,
           double               x,
           double               radius,
           double               distance,
           double               size,
           double               opacity)
{
  double dx = -0.42 * distance * radius;
  double dy = -0.74 * distance * radius;
  cairo_pattern_t *pattern;

  rw_light_turn (self->placement->angle * G_PI / 180.0, &dx, &dy);
  pattern = cairo_pattern_create_radial (x + dx, dy, 0.0, x + dx, dy, size * radius);
  rw_color_add_stop (&self->palette->tool_shine, opacity, pattern, 0.0);
  rw_color_add_stop (&self->palette->tool_shine, opacity * 0.62, pattern, 0.3);
  rw_color_add_stop (&self->palette->tool_shine, opacity * 0.18, pattern, 0.65);
  rw_color_add_stop (&self->palette->tool_shine, 0.0, pattern, 1.0);
  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
  cairo_arc (cr, x, 0.0, radius, 0.0, 2.0 * G_PI);
  cairo_fill (cr);
}

/* The floor throws a little light back on the rim away from the lamp. */
static void
draw_rim (cairo_t             *cr,
          const RwToolPainter *self,
          double               x,
          double               radius)
{
  double dx = -0.10 * radius;
  double dy = -0.22 * radius;
  cairo_pattern_t *pattern;

  rw_light_turn (self->placement->angle * G_PI / 180.0, &dx, &dy);
  pattern = cairo_pattern_create_radial (x + dx, dy, radius * 0.8, x + dx, dy, radius * 1.24);
  rw_color_add_stop (&self->palette->tool_light, 0.0, pattern, 0.0);
  rw_color_add_stop (&self->palette->tool_light, 0.03, pattern, 0.5);
  rw_color_add_stop (&self->palette->tool_light, 0.16, pattern, 1.0);
  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
  cairo_arc (cr, x, 0.0, radius, 0.0, 2.0 * G_PI);
  cairo_fill (cr);
}

static void
draw_sphere (cairo_t             *cr,
             const RwToolPainter *self,
             double               x,
             double               radius)
{
  cairo_pattern_t *pattern = rw_light_new_sphere (self->palette,
                                                  self->placement->tool.density,
                                                  self->placement->angle * G_PI / 180.0,
                                                  x, 0.0, radius);

  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
  cairo_arc (cr, x, 0.0, radius, 0.0, 2.0 * G_PI);
  cairo_fill (cr);
  draw_rim (cr, self, x, radius);
  draw_spot (cr, self, x, radius, 0.5, 0.8, 0.34);
  draw_spot (cr, self, x, radius, 0.6, 0.24, 0.34);
}

/* The bridge is a short cylinder that fades into the balls on both sides. */
static void
draw_bridge (cairo_t             *cr,
             const RwToolPainter *self,
             const RwPeanut      *peanut)
{
  double touch = peanut->reach * peanut->hollow / (peanut->radius + peanut->hollow);
  double end = peanut->reach * 0.62;
  cairo_pattern_t *body = rw_light_new_cylinder (self->palette,
                                                 self->placement->tool.density,
                                                 self->placement->angle * G_PI / 180.0,
                                                 peanut->radius * (RW_PEANUT_WAIST + 0.24));
  cairo_pattern_t *mask = cairo_pattern_create_linear (-end, 0.0, end, 0.0);
  double inner = touch / end / 2.0;

  cairo_pattern_add_color_stop_rgba (mask, 0.0, 0.0, 0.0, 0.0, 0.0);
  cairo_pattern_add_color_stop_rgba (mask, 0.5 - inner, 0.0, 0.0, 0.0, 1.0);
  cairo_pattern_add_color_stop_rgba (mask, 0.5 + inner, 0.0, 0.0, 0.0, 1.0);
  cairo_pattern_add_color_stop_rgba (mask, 1.0, 0.0, 0.0, 0.0, 0.0);

  cairo_save (cr);
  append_peanut (cr, peanut, 0.0);
  cairo_clip (cr);
  cairo_set_source (cr, body);
  cairo_mask (cr, mask);
  cairo_restore (cr);

  cairo_pattern_destroy (mask);
  cairo_pattern_destroy (body);
}

/* Less light falls into the waist. */
static void
draw_waist_shade (cairo_t             *cr,
                  const RwToolPainter *self,
                  const RwPeanut      *peanut)
{
  double end = peanut->reach * 0.5;
  cairo_pattern_t *pattern = cairo_pattern_create_linear (-end, 0.0, end, 0.0);

  for (int i = 0; i <= 8; i++)
    {
      double hill = 0.5 - 0.5 * cos (2.0 * G_PI * i / 8.0);

      rw_color_add_stop (&self->palette->tool_dark, hill * 0.34, pattern, i / 8.0);
    }

  append_peanut (cr, peanut, 0.0);
  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
  cairo_fill (cr);
}

/* The near ball keeps the light off the far one. */
static void
draw_far_shade (cairo_t             *cr,
                const RwToolPainter *self,
                const RwPeanut      *peanut)
{
  double radius = peanut->radius;
  cairo_pattern_t *pattern = cairo_pattern_create_radial (peanut->reach, 0.0, radius,
                                                          peanut->reach, 0.0, radius * 1.5);

  rw_color_add_stop (&self->palette->tool_dark, 0.55, pattern, 0.0);
  rw_color_add_stop (&self->palette->tool_dark, 0.18, pattern, 0.4);
  rw_color_add_stop (&self->palette->tool_dark, 0.0, pattern, 1.0);
  cairo_arc (cr, -peanut->reach, 0.0, radius, 0.0, 2.0 * G_PI);
  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
  cairo_fill (cr);
}

static void
draw_edge (cairo_t             *cr,
           const RwToolPainter *self)
{
  double width = rw_painter_get_line (0.6 * self->palette->line_width, 1.0, 3.0, self->scale);

  rw_ball_append_outline (cr, &self->placement->tool, -width / 2.0);
  cairo_set_line_width (cr, width);
  rw_color_set (&self->palette->tool_edge, cr);
  cairo_stroke (cr);
}

void
rw_ball_draw (cairo_t             *cr,
              const RwToolPainter *self)
{
  const RwTool *tool = &self->placement->tool;

  if (tool->kind == RW_TOOL_PEANUT_BALL)
    {
      RwPeanut peanut;

      rw_peanut_init (&peanut, tool);
      draw_sphere (cr, self, -peanut.reach, peanut.radius);
      if (!peanut.has_waist)
        draw_far_shade (cr, self, &peanut);
      draw_sphere (cr, self, peanut.reach, peanut.radius);
      if (peanut.has_waist)
        {
          draw_bridge (cr, self, &peanut);
          draw_waist_shade (cr, self, &peanut);
        }
    }
  else
    {
      draw_sphere (cr, self, 0.0, tool->diameter / 2.0);
    }

  draw_edge (cr, self);
}
