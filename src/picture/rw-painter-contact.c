/* rw-painter-contact.c: paints the patch that bears
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-fade.h"
#include "rw-inset.h"
#include "rw-painter-private.h"

#include <math.h>

/* How round the corners of a patch are drawn, mm: nobody's back has corners. */
#define RW_PRESS_ROUNDING 9.0

/* How far from its ends the outline of a strip fades, as a share of it. */
#define RW_PRESS_END 0.16

/* How far the shade of the dent's wall reaches inwards, mm, and how dense it is
 * at the upper and at the lower edge: the light falls from above. */
#define RW_PRESS_WALL 5.0
#define RW_PRESS_WALL_ABOVE 0.9
#define RW_PRESS_WALL_BELOW 0.3

/* Under a ball the wall is a ring, of these parts of its radius, and its middle
 * is moved by this part of it. */
#define RW_PRESS_RING_INNER 0.62
#define RW_PRESS_RING_OUTER 1.12
#define RW_PRESS_RING_X 0.04
#define RW_PRESS_RING_Y 0.12

#define RW_PRESS_PATTERN_STRENGTH 0.9

/* How wide the outline is, mm, and how much wider its casing. */
#define RW_PRESS_EDGE 1.1
#define RW_PRESS_CASING 1.2

/* A patch as it is drawn, and its box in the frame of the tool: x along the
 * tool's axis. */
typedef struct
{
  const RwPalette *palette;
  RwPolygon *outline;
  RwBox box;
  cairo_matrix_t to_tool;
  gboolean is_strip;
  double scale;
} Print;

static void
print_init (Print             *self,
            const RwPlacement *placement,
            const RwPoint     *points,
            guint              n_points)
{
  g_autoptr(RwPolygon) sharp = rw_polygon_new (points, n_points);

  self->outline = rw_inset_new (sharp, 0.0, RW_PRESS_ROUNDING);
  self->box = RW_BOX_EMPTY;
  self->is_strip = placement->tool.kind == RW_TOOL_FOAM_ROLLER;
  cairo_matrix_init_rotate (&self->to_tool, -placement->angle * G_PI / 180.0);

  for (guint i = 0; i < n_points; i++)
    {
      double x = points[i].x;
      double y = points[i].y;

      cairo_matrix_transform_point (&self->to_tool, &x, &y);
      rw_box_extend (&self->box, x, y);
    }
}

static void
append_outline (cairo_t     *cr,
                const Print *self)
{
  guint n_points;
  const RwPoint *points = rw_polygon_get_points (self->outline, &n_points);

  rw_painter_append_polygon (cr, points, n_points);
}

/* A strip bears less towards its ends, where the back curves away. */
static void
set_color (cairo_t       *cr,
           const Print   *self,
           const RwColor *color)
{
  if (self->is_strip && self->palette->press_end < 1.0)
    rw_fade_set (cr, color, self->palette->press_end, RW_PRESS_END, self->box.x0, self->box.x1, &self->to_tool);
  else
    rw_color_set (color, cr);
}

/* The ground with so much of the wall's shade on it. */
static void
add_stop (cairo_pattern_t *pattern,
          const Print     *self,
          const RwColor   *ground,
          double           wall,
          double           offset)
{
  RwColor shade = self->palette->press_shade;
  RwColor both;

  shade.alpha *= wall;
  both = rw_color_over (&shade, ground);
  rw_color_add_stop (&both, 1.0, pattern, offset);
}

/* The skin bends down along the edge, and lies in its own shade there. */
static cairo_pattern_t *
new_dent (const Print   *self,
          const RwColor *ground)
{
  const RwBox *box = &self->box;
  double radius = (box->y1 - box->y0) / 2.0;
  double x = (box->x0 + box->x1) / 2.0 + RW_PRESS_RING_X * radius;
  double y = (box->y0 + box->y1) / 2.0 + RW_PRESS_RING_Y * radius;
  double reach = MIN (RW_PRESS_WALL / MAX (2.0 * radius, 1e-9), 0.5);
  cairo_pattern_t *dent;

  if (self->is_strip)
    {
      dent = cairo_pattern_create_linear (0.0, box->y0, 0.0, box->y1);
      add_stop (dent, self, ground, RW_PRESS_WALL_ABOVE, 0.0);
      add_stop (dent, self, ground, 0.0, reach);
      add_stop (dent, self, ground, 0.0, 1.0 - reach);
      add_stop (dent, self, ground, RW_PRESS_WALL_BELOW, 1.0);
    }
  else
    {
      dent = cairo_pattern_create_radial (x, y, RW_PRESS_RING_INNER * radius, x, y, RW_PRESS_RING_OUTER * radius);
      add_stop (dent, self, ground, 0.0, 0.0);
      add_stop (dent, self, ground, RW_PRESS_WALL_ABOVE, 1.0);
    }
  cairo_pattern_set_matrix (dent, &self->to_tool);

  return dent;
}

static void
draw_ground (cairo_t       *cr,
             const Print   *self,
             const RwColor *color)
{
  RwColor tint = *color;
  RwColor ground;

  tint.alpha *= self->palette->press_tint;
  ground = rw_color_over (&tint, &self->palette->press_shade);
  append_outline (cr, self);
  if (self->palette->press_end < 1.0)
    {
      cairo_pattern_t *dent = new_dent (self, &ground);

      cairo_set_source (cr, dent);
      cairo_pattern_destroy (dent);
    }
  else
    {
      rw_color_set (&ground, cr);
    }
  cairo_fill (cr);
}

static void
draw_edge (cairo_t       *cr,
           const Print   *self,
           const RwColor *color)
{
  double width = RW_PRESS_EDGE * self->palette->line_width;

  append_outline (cr, self);
  rw_color_set_faded (&self->palette->press_casing, self->palette->press_end, cr);
  cairo_set_line_width (cr, rw_painter_get_line (width + RW_PRESS_CASING, 2.6, 8.0, self->scale));
  cairo_stroke_preserve (cr);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_DEFAULT);
  set_color (cr, self, color);
  cairo_set_line_width (cr, rw_painter_get_line (width, 1.2, 5.0, self->scale));
  cairo_stroke (cr);
}

static void
draw_print (cairo_t       *cr,
            const Print   *self,
            const RwColor *color,
            RwRating       rating)
{
  /* Ground, pattern and casing end under the edge, which alone is looked at closely. */
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  draw_ground (cr, self, color);
  rw_color_set_faded (color, RW_PRESS_PATTERN_STRENGTH, cr);
  rw_painter_draw_press_pattern (cr, self->palette, self->outline, rating, self->scale);
  draw_edge (cr, self, color);
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
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_BEVEL);

  for (guint i = 0; i < rw_contact_get_n_patches (contact); i++)
    {
      guint n_points;
      const RwPoint *points = rw_contact_get_patch (contact, i, &n_points);
      Print print;

      print.palette = palette;
      print.scale = scale;
      print_init (&print, placement, points, n_points);
      draw_print (cr, &print, color, rating);
      rw_polygon_unref (print.outline);
    }

  cairo_restore (cr);
}
