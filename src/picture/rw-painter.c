/* rw-painter.c: paints the ground and the silhouette
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-fade.h"
#include "rw-painter-private.h"

#include <math.h>

/* What the eye does not tell from a smooth shade, pixels. */
#define STEP 2.2

double
rw_painter_get_line (double width,
                     double minimum,
                     double maximum,
                     double scale)
{
  return CLAMP (width, minimum / scale, maximum / scale);
}

/* Pixels of the surface, of which a window can have two where it counts one. */
int
rw_painter_count_steps (cairo_t *cr,
                        double   reach,
                        int      least,
                        int      most)
{
  double x = reach;
  double y = 0.0;

  cairo_user_to_device_distance (cr, &x, &y);

  return CLAMP ((int) (hypot (x, y) / STEP), least, most);
}

double
rw_painter_next_random (guint32 *seed)
{
  *seed ^= *seed << 13;
  *seed ^= *seed >> 17;
  *seed ^= *seed << 5;

  return *seed / 4294967296.0;
}

void
rw_painter_append_polygon (cairo_t       *cr,
                           const RwPoint *points,
                           guint          n_points)
{
  cairo_new_sub_path (cr);

  for (guint i = 0; i < n_points; i++)
    cairo_line_to (cr, points[i].x, points[i].y);

  cairo_close_path (cr);
}

void
rw_painter_draw_background (cairo_t         *cr,
                            const RwPalette *palette,
                            const RwBox     *area)
{
  cairo_pattern_t *pattern;
  double x, y;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (area != NULL);

  x = (area->x0 + area->x1) / 2.0;
  y = area->y0 + (area->y1 - area->y0) * 0.44;
  pattern = cairo_pattern_create_radial (x, y, 0.0, x, y, (area->y1 - area->y0) * 0.66);
  rw_color_add_stop (&palette->background, 1.0, pattern, 0.0);
  rw_color_add_stop (&palette->background_edge, 1.0, pattern, 1.0);
  cairo_rectangle (cr, area->x0, area->y0, area->x1 - area->x0, area->y1 - area->y0);
  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
  cairo_fill (cr);
}

/* From clear through @color to clear, as the picture itself fades out at the
 * neck and at the hips. */
static cairo_pattern_t *
new_fade (const RwColor *color,
          const RwBox   *box,
          double         middle)
{
  cairo_pattern_t *pattern = cairo_pattern_create_linear (0.0, box->y0, 0.0, box->y1);

  rw_color_add_stop (color, 0.0, pattern, 0.0);
  rw_color_add_stop (color, 1.0, pattern, 0.08);
  rw_color_add_stop (color, middle, pattern, 0.5);
  rw_color_add_stop (color, 1.0, pattern, 0.86);
  rw_color_add_stop (color, 0.0, pattern, 1.0);

  return pattern;
}

void
rw_painter_draw_silhouette (cairo_t         *cr,
                            const RwPalette *palette,
                            RwAtlas         *atlas,
                            double           scale)
{
  cairo_pattern_t *fill;
  cairo_pattern_t *line;
  const RwBox *box;
  RwPath *skin;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (atlas != NULL);

  if ((skin = rw_atlas_find_landmark (atlas, "skin")) == NULL)
    return;

  box = rw_atlas_get_view_box (atlas);
  fill = new_fade (&palette->skin, box, 0.82);
  line = new_fade (&palette->skin_line, box, 1.0);
  rw_path_append_to (skin, cr);
  rw_fade_set_gradient (cr, fill, box->y0, box->y1, TRUE);
  cairo_fill_preserve (cr);
  rw_fade_set_gradient (cr, line, box->y0, box->y1, TRUE);
  cairo_set_line_width (cr, rw_painter_get_line (0.9, 1.0, 2.0, scale));
  cairo_stroke (cr);
  cairo_pattern_destroy (line);
  cairo_pattern_destroy (fill);
}
