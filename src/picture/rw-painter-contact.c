/* rw-painter-contact.c: paints the patch that bears
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-inset.h"
#include "rw-painter-private.h"

#include <math.h>

#define N_STOPS 12

/* How dense the colour is in the middle of the patch; it fades out towards its
 * edge: there is no line round it, for flesh gives way without one. */
#define RW_PRESS_MIDDLE 0.74

/* How much of the patch is coloured, and how much of its shade: what is pressed
 * is seen as a dent, and not as a lamp. */
#define RW_PRESS_CORE 0.70
#define RW_PRESS_CORE_OF_BALL 0.66

/* How the shade falls off: less than 1 keeps it dark beside the colour. */
#define RW_PRESS_SHADE_FALL 0.6

/* How round the corners of a patch are drawn, mm: nobody's back has corners. */
#define RW_PRESS_ROUNDING 20.0

/* A patch as it is drawn, and its box in the frame of the tool: x along the
 * tool's axis. */
typedef struct
{
  RwPolygon *outline;
  RwBox box;
  double angle;
  gboolean is_strip;
} Print;

static void
print_init (Print             *self,
            const RwPlacement *placement,
            const RwPoint     *points,
            guint              n_points)
{
  g_autoptr(RwPolygon) sharp = rw_polygon_new (points, n_points);
  double cosine, sine;

  self->outline = rw_inset_new (sharp, 0.0, RW_PRESS_ROUNDING);
  self->box = RW_BOX_EMPTY;
  self->angle = placement->angle * G_PI / 180.0;
  self->is_strip = placement->tool.kind == RW_TOOL_FOAM_ROLLER;
  cosine = cos (self->angle);
  sine = sin (self->angle);

  for (guint i = 0; i < n_points; i++)
    rw_box_extend (&self->box,
                   points[i].x * cosine + points[i].y * sine,
                   points[i].y * cosine - points[i].x * sine);
}

/* Under a cylinder the press is greatest along the middle line, under a ball
 * at one point. It reaches over @core of the patch; a @fall of 1 is a hill, less
 * is a table. */
static cairo_pattern_t *
new_press (const Print   *self,
           const RwColor *color,
           double         middle,
           double         core,
           double         fall)
{
  const RwBox *box = &self->box;
  double x = (box->x0 + box->x1) / 2.0;
  double y = (box->y0 + box->y1) / 2.0;
  double reach = core * (box->y1 - box->y0) / 2.0;
  cairo_pattern_t *pattern;

  if (self->is_strip)
    pattern = cairo_pattern_create_linear (0.0, y - reach, 0.0, y + reach);
  else
    pattern = cairo_pattern_create_radial (x, y, 0.0, x, y, reach);

  for (int i = 0; i <= N_STOPS; i++)
    {
      double offset = (double) i / N_STOPS;
      double hill = self->is_strip ? 0.5 - 0.5 * cos (2.0 * G_PI * offset) : 0.5 + 0.5 * cos (G_PI * offset);

      rw_color_add_stop (color, middle * pow (hill, fall), pattern, offset);
    }

  return pattern;
}

/* A strip bears less towards its ends. */
static cairo_pattern_t *
new_ends (const Print *self)
{
  cairo_pattern_t *pattern = cairo_pattern_create_linear (self->box.x0, 0.0, self->box.x1, 0.0);
  double end = self->is_strip ? 0.0 : 1.0;

  cairo_pattern_add_color_stop_rgba (pattern, 0.0, 0.0, 0.0, 0.0, end);
  cairo_pattern_add_color_stop_rgba (pattern, 0.2, 0.0, 0.0, 0.0, 1.0);
  cairo_pattern_add_color_stop_rgba (pattern, 0.8, 0.0, 0.0, 0.0, 1.0);
  cairo_pattern_add_color_stop_rgba (pattern, 1.0, 0.0, 0.0, 0.0, end);

  return pattern;
}

static void
draw_press (cairo_t         *cr,
            const Print     *self,
            const RwColor   *color,
            double           middle,
            double           core,
            double           fall,
            cairo_pattern_t *ends)
{
  cairo_pattern_t *press = new_press (self, color, middle, core, fall);

  cairo_set_source (cr, press);
  cairo_mask (cr, ends);
  cairo_pattern_destroy (press);
}

static void
draw_print (cairo_t         *cr,
            const RwPalette *palette,
            const Print     *self,
            const RwColor   *color,
            double           scale)
{
  cairo_pattern_t *ends = new_ends (self);
  guint n_points;
  const RwPoint *points = rw_polygon_get_points (self->outline, &n_points);

  rw_painter_append_polygon (cr, points, n_points);
  cairo_save (cr);
  cairo_clip_preserve (cr);
  cairo_rotate (cr, self->angle);
  draw_press (cr, self, &palette->press_shade, 1.0, 1.0, RW_PRESS_SHADE_FALL, ends);
  draw_press (cr, self, color, RW_PRESS_MIDDLE, self->is_strip ? RW_PRESS_CORE : RW_PRESS_CORE_OF_BALL, 1.0, ends);
  cairo_restore (cr);
  cairo_pattern_destroy (ends);
  if (palette->line_width > 1.0)
    {
      rw_color_set_faded (color, 0.8, cr);
      cairo_set_line_width (cr, rw_painter_get_line (0.7 * palette->line_width, 1.0, 2.4, scale));
      cairo_stroke_preserve (cr);
    }
  cairo_new_path (cr);
}

void
rw_painter_draw_contact (cairo_t         *cr,
                         const RwPalette *palette,
                         RwContact       *contact,
                         RwRating         rating,
                         double           scale)
{
  const RwPlacement *placement;
  const RwColor *color;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (contact != NULL);
  g_return_if_fail (scale > 0.0);

  placement = rw_contact_get_placement (contact);
  color = rw_palette_get_contact (palette, rating);
  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);

  for (guint i = 0; i < rw_contact_get_n_patches (contact); i++)
    {
      guint n_points;
      const RwPoint *points = rw_contact_get_patch (contact, i, &n_points);
      Print print;

      print_init (&print, placement, points, n_points);
      draw_print (cr, palette, &print, color, scale);
      rw_polygon_unref (print.outline);
    }

  cairo_restore (cr);
}
