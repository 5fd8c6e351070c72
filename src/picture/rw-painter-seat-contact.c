/* rw-painter-seat-contact.c: paints the tissue under a tool, and the press
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-painter-private.h"

#include <math.h>

/* How far into the body the tissue is seen to be pressed, and to be warm with
 * it, mm, where the press is full. */
#define RW_PRESSED_DEPTH 9.0
#define RW_WARM_DEPTH 7.0

/* How dense the rating's colour lies in the tissue at the skin. */
#define RW_WARM_STRENGTH 0.62

/* How far apart the layers are in which it fades, pixels, and how many there are. */
#define LAYER_PIXELS 0.9
#define MIN_LAYERS 3
#define MAX_LAYERS 9

/* From one point of a lens to the next at the least, pixels: a small picture has
 * many points of the contour in each. */
#define POINT_PIXELS 0.8

/* A press below this is not seen. */
#define LEAST_PRESS 0.02

/* How far beside the feet it is looked for, mm. */
#define MARGIN 4.0

/* A point of the contour under the tool. */
typedef struct
{
  RwPoint skin;
  RwPoint out;
  double press;
} RwUnder;

/* All of them, or in a small picture as many as it can show. Each layer asks for
 * them again, and to look how the skin lies at one takes longer than to draw it. */
typedef struct
{
  guint n_points;

  /* Owned */
  RwUnder *points;
} RwStretch;

static void
measure_under (const RwSeat *seat,
               guint         index,
               RwUnder      *under)
{
  guint n;
  const RwPoint *points = rw_contour_get_points (seat->contour, &n);
  RwPoint before = points[index > 0 ? index - 1 : 0];
  RwPoint after = points[MIN (index + 1, n - 1)];
  double x = after.x - before.x;
  double y = after.y - before.y;
  double length = MAX (hypot (x, y), 1e-9);
  double sign = rw_contour_get_aspect (seat->contour) == RW_ASPECT_SIDE ? 1.0 : -1.0;

  under->skin = points[index];
  under->out = (RwPoint) { sign * y / length, sign * -x / length };
  under->press = rw_seat_get_press (seat, points[index]);
  if (rw_contour_get_aspect (seat->contour) == RW_ASPECT_SIDE)
    under->skin.x -= rw_seat_get_push (seat, points[index]);
  else
    under->skin.y -= rw_seat_get_push (seat, points[index]);
}

/* Returns whether the tool presses anywhere. */
static gboolean
rw_stretch_init (RwStretch    *self,
                 const RwSeat *seat,
                 double        scale)
{
  guint stride = (guint) MAX (POINT_PIXELS / (RW_CONTOUR_STEP * scale), 1.0);
  guint first, last;

  if (!rw_seat_get_stretch (seat, MARGIN, &first, &last))
    return FALSE;

  self->n_points = (last - first + stride - 1) / stride + 1;
  self->points = g_new (RwUnder, self->n_points);
  for (guint i = 0; i < self->n_points; i++)
    measure_under (seat, MIN (first + i * stride, last), &self->points[i]);

  return TRUE;
}

/* @outwards mm from where the skin is. */
static RwPoint
get_skin (const RwUnder *under,
          double         outwards)
{
  return (RwPoint) { under->skin.x + under->out.x * outwards, under->skin.y + under->out.y * outwards };
}

/* A lens along the skin from @first to @last: @inwards and @outwards mm thick
 * where the press is full. */
static void
append_lens (cairo_t         *cr,
             const RwStretch *stretch,
             guint            first,
             guint            last,
             double           inwards,
             double           outwards)
{
  const RwUnder *under;
  RwPoint point;

  for (guint i = first; i <= last; i++)
    {
      under = &stretch->points[i];
      point = get_skin (under, outwards * under->press);
      cairo_line_to (cr, point.x, point.y);
    }
  for (guint i = last + 1; i > first; i--)
    {
      under = &stretch->points[i - 1];
      point = get_skin (under, -inwards * under->press);
      cairo_line_to (cr, point.x, point.y);
    }
  cairo_close_path (cr);
}

/* The next run of points from *@first on that are pressed. */
static gboolean
find_run (const RwStretch *stretch,
          guint           *first,
          guint           *last)
{
  guint from = *first;

  while (from < stretch->n_points && stretch->points[from].press <= LEAST_PRESS)
    from++;
  if (from == stretch->n_points)
    return FALSE;

  *first = *last = from;
  while (*last + 1 < stretch->n_points && stretch->points[*last + 1].press > LEAST_PRESS)
    *last += 1;

  return TRUE;
}

/* Layers that reach ever less deep: densest at the skin. */
static void
draw_layers (cairo_t         *cr,
             const RwStretch *stretch,
             const RwColor   *color,
             double           depth,
             double           strength,
             double           scale)
{
  int n_layers = (int) CLAMP (ceil (depth * scale / LAYER_PIXELS), MIN_LAYERS, MAX_LAYERS);
  guint last = 0;

  for (guint first = 0; find_run (stretch, &first, &last); first = last + 1)
    for (int i = 1; i <= n_layers; i++)
      {
        double part = (double) i / n_layers;

        append_lens (cr, stretch, first, last, depth * part * part, 0.0);
        rw_color_set_faded (color, strength * 2.0 * (1.0 - part + 0.5 / n_layers) / n_layers, cr);
        cairo_fill (cr);
      }
}

void
rw_painter_draw_seat_dent (cairo_t         *cr,
                           const RwPalette *palette,
                           const RwSeat    *seat,
                           double           scale)
{
  RwStretch stretch;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (seat != NULL);
  g_return_if_fail (scale > 0.0);

  if (!rw_stretch_init (&stretch, seat, scale))
    return;

  cairo_save (cr);
  draw_layers (cr, &stretch, &palette->shadow, RW_PRESSED_DEPTH, 0.42, scale);
  cairo_restore (cr);
  g_free (stretch.points);
}

/* Where nothing may fade, the tissue that is pressed is outlined and hatched. */
static void
draw_hatched (cairo_t         *cr,
              const RwPalette *palette,
              const RwStretch *stretch,
              RwRating         rating,
              double           scale)
{
  const RwColor *color = rw_palette_get_contact (palette, rating);
  guint last = 0;

  cairo_set_line_width (cr, rw_painter_get_line (0.5 * palette->line_width, 1.0, 2.4, scale));
  for (guint first = 0; find_run (stretch, &first, &last); first = last + 1)
    {
      g_autofree RwPoint *points = g_new (RwPoint, 2 * (last - first + 1));
      g_autoptr(RwPolygon) lens = NULL;
      guint n_points = 0;

      if (last - first < 2)
        continue;

      for (guint i = first; i <= last; i++)
        points[n_points++] = stretch->points[i].skin;
      for (guint i = last + 1; i > first; i--)
        points[n_points++] = get_skin (&stretch->points[i - 1], -RW_WARM_DEPTH * stretch->points[i - 1].press);
      lens = rw_polygon_new (points, n_points);
      rw_painter_append_polygon (cr, points, n_points);
      rw_color_set_faded (&palette->press_casing, 0.8, cr);
      cairo_fill_preserve (cr);
      rw_color_set (color, cr);
      cairo_stroke (cr);
      rw_painter_draw_press_pattern (cr, palette, lens, rating, scale);
    }
}

void
rw_painter_draw_seat_contact (cairo_t         *cr,
                              const RwPalette *palette,
                              const RwSeat    *seat,
                              RwRating         rating,
                              double           scale)
{
  const RwColor *color;
  RwStretch stretch;
  guint last = 0;
  double line;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (seat != NULL);
  g_return_if_fail (scale > 0.0);

  if (!rw_stretch_init (&stretch, seat, scale))
    return;

  color = rw_palette_get_contact (palette, rating);
  line = rw_painter_get_line (1.4 * palette->line_width, 1.8, 4.5, scale);
  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  if (palette->press_end < 1.0)
    draw_layers (cr, &stretch, color, RW_WARM_DEPTH, RW_WARM_STRENGTH, scale);
  else
    draw_hatched (cr, palette, &stretch, rating, scale);

  rw_color_set_faded (color, 0.95, cr);
  for (guint first = 0; find_run (&stretch, &first, &last); first = last + 1)
    {
      append_lens (cr, &stretch, first, last, line * 0.6, line * 0.4);
      cairo_fill (cr);
    }

  cairo_restore (cr);
  g_free (stretch.points);
}
