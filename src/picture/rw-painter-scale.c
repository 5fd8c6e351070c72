/* rw-painter-scale.c: how large a section is
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <pango/pangocairo.h>

#include "rw-painter-private.h"

/* How long the bar may be, and where it lies, as parts of the letter size: 50 to
 * 130 pixels where letters have their usual size in the window. */
#define RW_SCALE_SHORTEST 4.0
#define RW_SCALE_LONGEST 10.4
#define RW_SCALE_EDGE 1.0
#define RW_SCALE_TICK 0.5
#define RW_SCALE_GAP 0.1

/* The bar, and what parts it from the picture, pixels. */
#define RW_SCALE_LINE 2.0
#define RW_SCALE_HALO 5.0

/* Of the bar, mm: the longest one that is not too long is taken. */
#define RW_SCALE_N_LENGTHS 4

static const double lengths[][RW_SCALE_N_LENGTHS] = {
  [RW_UNITS_CENTIMETRES] = { 100.0, 50.0, 20.0, 10.0 },
  [RW_UNITS_MILLIMETRES] = { 100.0, 50.0, 20.0, 10.0 },
  [RW_UNITS_INCHES] = { 4.0 * 25.4, 2.0 * 25.4, 25.4, 0.5 * 25.4 },
};

/* Looked into closely, even the shortest one is long. */
static double
find_length (RwUnits units,
             double  size)
{
  for (guint i = 0; i < RW_SCALE_N_LENGTHS; i++)
    if (lengths[units][i] <= RW_SCALE_LONGEST * size)
      return lengths[units][i];

  return lengths[units][RW_SCALE_N_LENGTHS - 1];
}

static PangoLayout *
new_layout (cairo_t *cr,
            RwUnits  units,
            double   length,
            double   size)
{
  PangoLayout *layout = rw_painter_new_layout (cr, size);
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();
  g_autofree char *text = rw_units_dup_length (units, length);

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_NORMAL));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

static RwPoint
measure (cairo_t *cr,
         RwUnits  units,
         double   length,
         double   size)
{
  g_autoptr(PangoLayout) layout = new_layout (cr, units, length, size);
  int width, height;

  pango_layout_get_size (layout, &width, &height);

  return (RwPoint) { (double) width / PANGO_SCALE, (double) height / PANGO_SCALE };
}

gboolean
rw_painter_get_scale_box (cairo_t     *cr,
                          RwUnits      units,
                          const RwBox *area,
                          double       size,
                          RwBox       *box)
{
  double length = find_length (units, size);
  RwPoint text = measure (cr, units, length, size);
  double edge = RW_SCALE_EDGE * size;
  double width = MAX (length, text.x);
  double height = text.y + (RW_SCALE_GAP + RW_SCALE_TICK) * size;

  *box = (RwBox) { area->x0 + edge, area->y1 - edge - height, area->x0 + edge + width, area->y1 - edge };

  return length >= RW_SCALE_SHORTEST * size && box->x1 + edge <= area->x1 && box->y0 - edge >= area->y0;
}

static void
stroke (cairo_t       *cr,
        const RwColor *color,
        double         width,
        double         scale)
{
  rw_color_set (color, cr);
  cairo_set_line_width (cr, width / scale);
  cairo_stroke_preserve (cr);
}

static void
draw_bar (cairo_t         *cr,
          const RwPalette *palette,
          const RwBox     *box,
          double           length,
          double           size,
          double           scale)
{
  double tick = RW_SCALE_TICK * size;

  cairo_new_path (cr);
  cairo_move_to (cr, box->x0, box->y1 - tick);
  cairo_line_to (cr, box->x0, box->y1);
  cairo_line_to (cr, box->x0 + length, box->y1);
  cairo_line_to (cr, box->x0 + length, box->y1 - tick);
  stroke (cr, &palette->label_halo, RW_SCALE_HALO, scale);
  stroke (cr, &palette->label, RW_SCALE_LINE, scale);
  cairo_new_path (cr);
}

void
rw_painter_draw_scale (cairo_t         *cr,
                       const RwPalette *palette,
                       RwUnits          units,
                       const RwBox     *area,
                       double           size,
                       double           scale)
{
  double length = find_length (units, size);
  g_autoptr(PangoLayout) layout = new_layout (cr, units, length, size);
  RwPoint text = measure (cr, units, length, size);
  RwBox box;

  if (!rw_painter_get_scale_box (cr, units, area, size, &box))
    return;

  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  draw_bar (cr, palette, &box, length, size, scale);
  cairo_move_to (cr, box.x0 + (length - text.x) / 2.0, box.y0);
  pango_cairo_layout_path (cr, layout);
  stroke (cr, &palette->label_halo, 3.0, scale);
  rw_color_set (&palette->label, cr);
  cairo_fill (cr);
  cairo_restore (cr);
}
