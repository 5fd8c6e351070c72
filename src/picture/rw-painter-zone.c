/* rw-painter-zone.c: paints one region in the colour and pattern of its rating
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-inset.h"
#include "rw-painter-private.h"
#include "rw-painter-zone-private.h"

#include <math.h>

/* A zone narrower than this, mm, gets a finer pattern. */
#define RW_ZONE_NARROW 30.0

/* Over flesh: how far the colour of the edge reaches inwards, mm, in how many
 * steps it fades, and how much of it all of them together let through. */
#define RW_ZONE_RIM 7.0
#define RW_ZONE_RIM_LEAST_STEPS 4
#define RW_ZONE_RIM_MOST_STEPS 14
#define RW_ZONE_RIM_LEFT 0.41

/* How heavy the edge is there: the colour gathers at it in the rim, too. */
#define RW_ZONE_EDGE_ON_FLESH 0.7

/* A bright casing would part a muscle in two where a zone ends within it: there it
 * is so faint and so narrow, mm. */
#define RW_ZONE_CASING_ON_FLESH 0.4
#define RW_ZONE_CASING_WIDTH_ON_FLESH 0.5

/* Over skin and bone the colour gathers at the edge as well, and lies thin over the
 * forms within: so much of the fill is in the rim, and so much everywhere. */
#define RW_ZONE_RIM_ON_SKIN 1.3
#define RW_ZONE_FILL_ON_SKIN 0.72

/* So much of it lies over the forms where the zone has all the emphasis. */
#define RW_ZONE_FILL_MEANT 1.9

/* What is left of rim and pattern in a section: the parts under them are as small
 * as their lines. */
#define RW_ZONE_SHARE_ON_CUT 0.62

/* From this emphasis on a zone is meant, and not only touched by the tool: where it
 * has an edge of its own for that, so many pixels broad, and between a halo. */
#define RW_ZONE_MEANT 0.5
#define RW_ZONE_STANDING_EDGE 3.0
#define RW_ZONE_STANDING_HALO 5.0

/* Another ring round a zone, pixels. */
#define RW_ZONE_RING 2.5

/* A veil of green on red is grey, and so is one of any two such colours. Over
 * flesh the colour is gathered at the edge and in a clear pattern, and between
 * them the flesh is as it was. Flesh that is grey itself takes any colour. */
gboolean
_rw_zone_lies_on_flesh (const RwZone *self)
{
  return self->ground != RW_ZONE_ON_SKIN && !self->palette->flesh_is_grey;
}

double
_rw_zone_get_share (const RwZone *self)
{
  return self->ground == RW_ZONE_ON_CUT ? RW_ZONE_SHARE_ON_CUT : 1.0;
}

void
_rw_zone_append_outline (cairo_t      *cr,
                         const RwZone *self)
{
  guint n_points;
  const RwPoint *points = rw_polygon_get_points (self->outline, &n_points);

  rw_painter_append_polygon (cr, points, n_points);
}

static void
draw_fill (cairo_t      *cr,
           const RwZone *self)
{
  RwColor frost = self->palette->halo;
  RwColor fill = self->paint->fill;
  RwColor both;

  frost.alpha *= 0.08 + 0.05 * self->emphasis;
  if (_rw_zone_lies_on_flesh (self))
    {
      fill.alpha *= 0.9 * self->emphasis;
      frost.alpha *= self->emphasis;
    }
  else
    fill.alpha *= RW_ZONE_FILL_ON_SKIN + (RW_ZONE_FILL_MEANT - RW_ZONE_FILL_ON_SKIN) * self->emphasis;
  both = rw_color_over (&fill, &frost);
  _rw_zone_append_outline (cr, self);
  rw_color_set (&both, cr);
  cairo_fill (cr);
}

/* The way back round @outline cuts out what it encloses, but not where its sides passed
 * each other in a tip. */
static void
append_hole (cairo_t   *cr,
             RwPolygon *outline)
{
  guint n_points;
  const RwPoint *points = rw_polygon_get_points (outline, &n_points);

  cairo_new_sub_path (cr);
  for (guint i = n_points; i > 0; i--)
    cairo_line_to (cr, points[i - 1].x, points[i - 1].y);
  cairo_close_path (cr);
}

/* Fades from the edge inwards. Rings are filled in a third of the time that strokes of
 * their breadth take; where the sides of one passed each other it may reach out of the zone. */
static void
draw_rim (cairo_t      *cr,
          const RwZone *self)
{
  double reach = MIN (RW_ZONE_RIM, self->width / 4.0);
  int n_steps = rw_painter_count_steps (cr, reach, RW_ZONE_RIM_LEAST_STEPS, RW_ZONE_RIM_MOST_STEPS);
  double strength = 1.0 - pow (RW_ZONE_RIM_LEFT, 1.0 / n_steps);

  cairo_save (cr);
  _rw_zone_append_outline (cr, self);
  cairo_clip (cr);
  if (_rw_zone_lies_on_flesh (self))
    rw_color_set_faded (&self->paint->on_flesh, _rw_zone_get_share (self) * strength, cr);
  else
    rw_color_set_faded (&self->paint->fill, RW_ZONE_RIM_ON_SKIN * strength, cr);
  for (int i = 1; i <= n_steps; i++)
    {
      g_autoptr(RwPolygon) inner = rw_inset_new (self->outline, reach * i / n_steps, 0.0);

      _rw_zone_append_outline (cr, self);
      append_hole (cr, inner);
      cairo_fill (cr);
    }
  cairo_restore (cr);
}

static void
draw_standing_edge (cairo_t      *cr,
                    const RwZone *self)
{
  _rw_zone_append_outline (cr, self);
  rw_color_set (&self->palette->halo, cr);
  cairo_set_line_width (cr, RW_ZONE_STANDING_HALO / self->scale);
  cairo_stroke_preserve (cr);
  rw_color_set (&self->palette->standing, cr);
  cairo_set_line_width (cr, RW_ZONE_STANDING_EDGE / self->scale);
  cairo_stroke (cr);
}

/* A zone that stands out is parted from the picture by a halo. */
static void
draw_edge (cairo_t      *cr,
           const RwZone *self)
{
  double width = (1.1 + 0.7 * self->emphasis) * self->palette->line_width;
  double casing = 1.0;
  double strength = 1.0;

  if (_rw_zone_lies_on_flesh (self))
    {
      width *= RW_ZONE_EDGE_ON_FLESH;
      casing = RW_ZONE_CASING_WIDTH_ON_FLESH;
      strength = RW_ZONE_CASING_ON_FLESH;
    }
  _rw_zone_append_outline (cr, self);
  if (self->emphasis > 0.0)
    {
      rw_color_set_faded (&self->palette->halo, 0.8 * self->emphasis, cr);
      cairo_set_line_width (cr, rw_painter_get_line (width + 1.6, 2.2, 7.0, self->scale));
      cairo_stroke_preserve (cr);
    }
  else if (self->paint->casing.alpha > 0.0)
    {
      rw_color_set_faded (&self->paint->casing, strength, cr);
      cairo_set_line_width (cr, rw_painter_get_line (width + casing, 2.3 * casing, 5.2 * casing, self->scale));
      cairo_stroke_preserve (cr);
    }
  rw_color_set (&self->paint->edge, cr);
  cairo_set_line_width (cr, rw_painter_get_line (width, 1.1, 3.6, self->scale));
  cairo_stroke (cr);
}

void
rw_painter_draw_zone (cairo_t         *cr,
                      const RwPalette *palette,
                      const RwRegion  *region,
                      RwRating         rating,
                      RwZoneGround     ground,
                      double           emphasis,
                      double           scale)
{
  RwPolygon *polygon;
  const RwBox *bounds;
  RwZone self;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (region != NULL);
  g_return_if_fail (scale > 0.0);

  polygon = rw_region_get_polygon (region);
  bounds = rw_polygon_get_bounds (polygon);
  self.paint = &palette->zone[rating];
  self.palette = palette;
  self.width = MIN (bounds->x1 - bounds->x0, bounds->y1 - bounds->y0);
  self.fineness = self.width < RW_ZONE_NARROW ? 0.62 : 1.0;
  self.ground = ground;
  self.emphasis = CLAMP (emphasis, 0.0, 1.0);
  self.scale = scale;
  self.outline = rw_inset_new (polygon,
                               MIN (MAX (RW_ZONE_INSET, 0.9 / scale), self.width / 4.0),
                               RW_ZONE_ROUNDING);

  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_BEVEL);

  /* Fill and pattern end under the edge, which alone is looked at closely. */
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  draw_fill (cr, &self);
  draw_rim (cr, &self);
  _rw_zone_draw_pattern (cr, &self, rating);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_DEFAULT);
  if (palette->standing.alpha > 0.0 && self.emphasis >= RW_ZONE_MEANT)
    draw_standing_edge (cr, &self);
  else
    draw_edge (cr, &self);
  cairo_restore (cr);
  rw_polygon_unref (self.outline);
}

/* A ring of two colours around the zone as it is drawn, rounding and all. */
static void
draw_ring (cairo_t        *cr,
           const RwRegion *region,
           const RwColor  *outer,
           const RwColor  *inner,
           double          breadth,
           double          scale)
{
  g_autoptr(RwPolygon) outline = rw_inset_new (rw_region_get_polygon (region), RW_ZONE_INSET, RW_ZONE_ROUNDING);
  guint n_points;
  const RwPoint *points = rw_polygon_get_points (outline, &n_points);

  rw_painter_append_polygon (cr, points, n_points);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  rw_color_set (outer, cr);
  cairo_set_line_width (cr, 5.5 / scale);
  cairo_stroke_preserve (cr);
  rw_color_set (inner, cr);
  cairo_set_line_width (cr, breadth / scale);
  cairo_stroke (cr);
}

void
rw_painter_draw_chosen (cairo_t         *cr,
                        const RwPalette *palette,
                        const RwRegion  *region,
                        RwRating         rating,
                        double           scale)
{
  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (region != NULL);
  g_return_if_fail (scale > 0.0);

  if (palette->standing.alpha > 0.0)
    draw_ring (cr, region, &palette->halo, &palette->standing, RW_ZONE_STANDING_EDGE, scale);
  else
    draw_ring (cr, region, &palette->halo, &palette->zone[rating].edge, RW_ZONE_RING, scale);
}

void
rw_painter_draw_region_focus (cairo_t         *cr,
                              const RwPalette *palette,
                              const RwRegion  *region,
                              double           scale)
{
  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (region != NULL);
  g_return_if_fail (scale > 0.0);

  draw_ring (cr, region, &palette->label_halo, &palette->label, RW_ZONE_RING, scale);
}
