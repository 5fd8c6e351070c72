/* rw-painter-zone-pattern.c: paints the pattern of a zone: dots, lines or crossed lines
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-hatch.h"
#include "rw-inset.h"
#include "rw-painter-private.h"
#include "rw-painter-zone-private.h"

/* Pixels from dot to dot, or from line to line, below which a pattern would
 * be seen as a grey. */
#define RW_PATTERN_MIN_PIXELS 5.0

/* From dot to dot, from line to line, and from line to line where they cross, mm. */
#define RW_PATTERN_DOTS 7.0
#define RW_PATTERN_LINES 6.0
#define RW_PATTERN_CROSSED_LINES 6.5

/* The radius of a dot as heavy as an outline, mm. */
#define RW_PATTERN_DOT 0.95

/* No dot is smaller than this, pixels; among grey flesh it has no hue to be seen by. */
#define RW_PATTERN_LEAST_DOT 0.75
#define RW_PATTERN_LEAST_GREY_DOT 1.1

/* A dot below this, pixels, is round with so many sides. */
#define RW_PATTERN_SMALL_DOT 2.5
#define RW_PATTERN_SMALL_DOT_SIDES 8

/* How far the dots keep from an edge of plain width at the least, mm. */
#define RW_PATTERN_DOT_GAP 1.4

/* How much broader a line or dot of a pattern is with its halo, mm, but for lines that are
 * looked at from near: there, so many times the line. */
#define RW_PATTERN_HALO 1.1
#define RW_PATTERN_HALO_SHARE 2.0

/* How strong the pattern is over flesh; and how much stronger with all the emphasis
 * where it is not. */
#define RW_PATTERN_ON_FLESH 0.75
#define RW_PATTERN_EMPHASIS 0.6

/* Doubles @spacing until it can be seen; the finer pattern's places are kept. */
static double
get_spacing (const RwZone *self,
             double        spacing)
{
  spacing *= self->fineness;

  while (spacing * self->scale < RW_PATTERN_MIN_PIXELS)
    spacing *= 2.0;

  return spacing;
}

/* A halo parts a pattern from what lies under it: in the dark bone is as bright as a line. */
static void
set_halo (cairo_t      *cr,
          const RwZone *self)
{
  rw_color_set_faded (&self->palette->halo, self->palette->pattern_halo, cr);
}

static double
get_halo (double breadth)
{
  return MIN (RW_PATTERN_HALO, RW_PATTERN_HALO_SHARE * breadth);
}

static void
draw_dots (cairo_t      *cr,
           const RwZone *self)
{
  double spacing = get_spacing (self, RW_PATTERN_DOTS);
  double least_pixels = self->palette->flesh_is_grey ? RW_PATTERN_LEAST_GREY_DOT : RW_PATTERN_LEAST_DOT;
  double gap = RW_PATTERN_DOT_GAP * self->palette->line_width;
  double weight = (1.0 + self->palette->pattern_weight) / 2.0;
  double radius = MAX (RW_PATTERN_DOT * weight * self->fineness, least_pixels / self->scale);
  guint n_sides = radius * self->scale < RW_PATTERN_SMALL_DOT ? RW_PATTERN_SMALL_DOT_SIDES : 0;
  g_autoptr(RwPolygon) inner = rw_inset_new (self->outline, MIN (radius + gap, self->width / 3.0), 0.0);

  if (self->palette->pattern_halo > 0.0)
    {
      cairo_save (cr);
      set_halo (cr, self);
      rw_hatch_append_dots (cr, inner, spacing, radius + get_halo (radius) / 2.0, n_sides);
      cairo_fill (cr);
      cairo_restore (cr);
    }
  rw_hatch_append_dots (cr, inner, spacing, radius, n_sides);
  cairo_fill (cr);
}

/* Not parted from each other where they cross. */
static void
stroke_lines (cairo_t      *cr,
              const RwZone *self,
              double        width)
{
  double weight = self->palette->pattern_weight * self->palette->line_width;
  double line = rw_painter_get_line (width * weight, 0.7, 5.0, self->scale);

  if (self->palette->pattern_halo > 0.0)
    {
      cairo_save (cr);
      set_halo (cr, self);
      cairo_set_line_width (cr, line + get_halo (line));
      cairo_stroke_preserve (cr);
      cairo_restore (cr);
    }
  cairo_set_line_width (cr, line);
  cairo_stroke (cr);
}

/* They run on to the edge, which is drawn over their ends: lines that stop before it are of all lengths. */
static void
draw_lines (cairo_t      *cr,
            const RwZone *self,
            gboolean      crossed,
            double        spacing,
            double        width)
{
  spacing = get_spacing (self, spacing * self->palette->pattern_pitch);
  rw_hatch_append_lines (cr, self->outline, -G_PI / 4.0, spacing);
  if (crossed)
    rw_hatch_append_lines (cr, self->outline, G_PI / 4.0, spacing);
  stroke_lines (cr, self, width);
}

void
_rw_zone_draw_pattern (cairo_t      *cr,
                       const RwZone *self,
                       RwRating      rating)
{
  double strength = MIN (self->palette->pattern_opacity * (1.0 + RW_PATTERN_EMPHASIS * self->emphasis), 1.0);

  cairo_save (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  if (_rw_zone_lies_on_flesh (self))
    rw_color_set_faded (&self->paint->on_flesh,
                        MIN (_rw_zone_get_share (self) * RW_PATTERN_ON_FLESH + self->emphasis, 1.0), cr);
  else
    rw_color_set_faded (&self->paint->edge, strength, cr);

  /* Its halo would reach past the edge, over the flesh between two zones. */
  if (self->palette->pattern_halo > 0.0)
    {
      _rw_zone_append_outline (cr, self);
      cairo_clip (cr);
    }

  switch (rating)
    {
    case RW_RATING_SAFE:
      draw_dots (cr, self);
      break;

    case RW_RATING_CAUTIOUS:
      draw_lines (cr, self, FALSE, RW_PATTERN_LINES, 1.0);
      break;

    case RW_RATING_AVOID:
      draw_lines (cr, self, TRUE, RW_PATTERN_CROSSED_LINES, 0.6);
      break;

    case RW_RATING_NONE:
    default:
      break;
    }
  cairo_restore (cr);
}
