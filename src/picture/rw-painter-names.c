/* rw-painter-names.c: names in two columns beside the body
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <pango/pangocairo.h>

#include "rw-flesh.h"
#include "rw-painter-names-private.h"
#include "rw-section-names.h"

/* Lengths as parts of the letter size: from the body to the names, from the
 * names to the edge of the picture, from one name to the next, and how wide a
 * column is at the least and at the most. */
#define RW_NAMES_GAP 1.3
#define RW_NAMES_EDGE 0.9
#define RW_NAMES_PITCH 0.55
#define RW_NAMES_MIN_WIDTH 7.5
#define RW_NAMES_MAX_WIDTH 17.0

/* How far a tool comes up beside a section that it sinks into, mm. */
#define RW_NAMES_SUNK 19.0

/* How wide a column above a section is, as a part of the letter size. */
#define RW_NAMES_ABOVE_WIDTH 8.6

#define RW_NAMES_TERM_SIZE 0.86

/* From the middle of a name to its edge, where it has two lines. */
#define RW_NAMES_REACH 1.4

/* How far the names may reach over the edge of the body, mm: from behind the arms
 * fade out there. */
static const double overlaps[] = {
  [RW_ASPECT_BACK] = 22.0,
  [RW_ASPECT_SIDE] = 14.0,
  [RW_ASPECT_SECTION] = 0.0,
};

/* In a section the skin curves away: so far, as a part of the breadth of the body. */
#define RW_NAMES_CURVE 0.008

/* With fewer names than this a section says too little to be worth the lines. */
#define RW_NAMES_FEWEST 6

static void
set_text (const RwNames *self,
          guint          index)
{
  const char *name = self->names[index].plain;
  const char *term = self->names[index].term;
  gboolean whole = self->with_terms && !g_str_equal (name, term);
  g_autofree char *text = g_strconcat (name, "\n", term, NULL);
  PangoAttrList *attributes = pango_attr_list_new ();
  PangoAttribute *weight = pango_attr_weight_new (PANGO_WEIGHT_NORMAL);
  PangoAttribute *size = pango_attr_size_new_absolute ((int) (self->size * RW_NAMES_TERM_SIZE * PANGO_SCALE));

  if (index >= self->n_marks)
    weight->start_index = strlen (name);
  size->start_index = strlen (name);
  pango_attr_list_insert (attributes, weight);
  pango_attr_list_insert (attributes, size);
  pango_layout_set_text (self->layout, whole ? text : name, -1);
  pango_layout_set_attributes (self->layout, attributes);
  pango_attr_list_unref (attributes);
}

static double
get_height (const RwNames *self)
{
  int height;

  pango_layout_get_size (self->layout, NULL, &height);

  return (double) height / PANGO_SCALE;
}

/* How high each name is in a column of the width there is, mm. */
static void
measure (const RwNames *self,
         double        *heights)
{
  pango_layout_set_width (self->layout, (int) (self->width * PANGO_SCALE));
  for (guint i = 0; i < self->n_spots; i++)
    {
      set_text (self, i);
      heights[i] = get_height (self);
    }
}

/* From the side every name stands before the body: behind it lies the tool. */
static double
get_middle (const RwNames *self,
            const RwBox   *columns)
{
  return rw_atlas_get_aspect (self->atlas) == RW_ASPECT_SIDE ? columns->x1 + 1.0 : 0.0;
}

/* Finds the two columns, as high as there is room. Below a section lies the tool. */
static gboolean
find_columns (RwNames     *self,
              const RwBox *area,
              const RwBox *body,
              RwBox       *columns)
{
  RwAspect aspect = rw_atlas_get_aspect (self->atlas);
  double curve = aspect == RW_ASPECT_SECTION ? RW_NAMES_CURVE * (body->x1 - body->x0) : 0.0;
  double gap = RW_NAMES_GAP * self->size - overlaps[aspect] - curve;
  double lowest = aspect == RW_ASPECT_SECTION ? MIN (area->y1, body->y1 - RW_NAMES_SUNK) : area->y1;
  double left = body->x0 - gap - area->x0;
  double right = area->x1 - body->x1 - gap;
  double room = aspect == RW_ASPECT_SIDE ? left : MIN (left, right);

  *columns = (RwBox) { body->x0 - gap, area->y0, body->x1 + gap, lowest };
  self->width = MIN (room - RW_NAMES_EDGE * self->size, RW_NAMES_MAX_WIDTH * self->size);

  return self->width >= RW_NAMES_MIN_WIDTH * self->size;
}

gboolean
_rw_names_arrange (RwNames      *self,
                   const RwBox  *columns,
                   const double *heights)
{
  double highest = 0.0;
  double air;
  RwBox middles;

  for (guint i = 0; i < self->n_spots; i++)
    highest = MAX (highest, heights[i]);
  air = (highest + self->size) / 2.0;
  middles = (RwBox) { columns->x0, columns->y0 + air, columns->x1, columns->y1 - air };

  return rw_label_layout_arrange (self->spots, self->n_spots, &middles, get_middle (self, columns),
                                  highest + RW_NAMES_PITCH * self->size);
}

static void
drop (RwNames *self,
      guint    index,
      double  *heights)
{
  for (guint i = index + 1; i < self->n_spots; i++)
    {
      self->names[i - 1] = self->names[i];
      self->spots[i - 1] = self->spots[i];
      heights[i - 1] = heights[i];
    }
  self->n_spots--;
}

/* The first ones, @fewest at the least; where not all are needed, none whose
 * line or dot would be taken for that of another. */
static gboolean
arrange_most (RwNames     *self,
              const RwBox *columns,
              guint        fewest)
{
  const gboolean needs_all = fewest == self->n_spots;
  guint n = self->n_spots;
  g_autofree double *heights = g_new0 (double, n);
  guint struck;

  measure (self, heights);
  while (self->n_spots >= fewest)
    {
      if (!_rw_names_arrange (self, columns, heights))
        self->n_spots--;
      else if (!needs_all &&
               rw_label_layout_find_struck (self->spots + self->n_marks, self->n_spots - self->n_marks,
                                            RW_NAMES_DOT_AIR / self->scale, &struck))
        {
          drop (self, self->n_marks + struck, heights);
          n = self->n_spots;
        }
      else
        {
          _rw_names_settle (self, columns, heights);
          return TRUE;
        }
    }

  self->n_spots = n;

  return FALSE;
}

/* Of what lies under a column or beyond it, the line would cross other names. */
static void
keep_between (RwNames     *self,
              const RwBox *columns)
{
  guint n = 0;

  for (guint i = 0; i < self->n_spots; i++)
    {
      if (self->spots[i].anchor.x <= columns->x0 || self->spots[i].anchor.x >= columns->x1)
        continue;

      self->names[n] = self->names[i];
      self->spots[n++] = self->spots[i];
    }
  self->n_spots = n;
}

/* Above the body no mark of a side has its place. */
static void
drop_marks (RwNames *self)
{
  self->names += self->n_marks;
  self->spots += self->n_marks;
  self->n_spots -= self->n_marks;
  self->n_marks = 0;
}

/* A section is broad and not high: where there is no room beside it, there is
 * some above it. */
static gboolean
arrange_above (RwNames     *self,
               const RwBox *area,
               const RwBox *body,
               guint        fewest)
{
  double breadth = (RW_NAMES_EDGE + RW_NAMES_ABOVE_WIDTH) * self->size;
  RwBox columns = { area->x0 + breadth, area->y0, area->x1 - breadth, body->y0 };

  self->width = RW_NAMES_ABOVE_WIDTH * self->size;
  drop_marks (self);
  keep_between (self, &columns);

  return arrange_most (self, &columns, fewest);
}

/* With the terms for most of them, or at least without. */
static gboolean
arrange (RwNames     *self,
         const RwBox *area,
         guint        fewest)
{
  RwBox body = rw_painter_get_body_box (self->cr, self->atlas);
  gboolean beside;
  RwBox columns;

  beside = find_columns (self, area, &body, &columns);
  if (beside && arrange_most (self, &columns, MAX (fewest, self->n_spots * 2 / 3)))
    return TRUE;

  self->with_terms = FALSE;
  if (beside && arrange_most (self, &columns, fewest))
    return TRUE;

  return rw_atlas_get_aspect (self->atlas) == RW_ASPECT_SECTION && arrange_above (self, area, &body, fewest);
}

void
rw_painter_draw_leader (cairo_t         *cr,
                        const RwPalette *palette,
                        const RwPoint   *anchor,
                        const RwPoint   *bend,
                        const RwPoint   *end,
                        double           scale)
{
  g_return_if_fail (cr != NULL && palette != NULL && anchor != NULL && end != NULL);
  g_return_if_fail (scale > 0.0);

  cairo_move_to (cr, end->x, end->y);
  if (bend != NULL)
    cairo_line_to (cr, bend->x, bend->y);
  cairo_line_to (cr, anchor->x, anchor->y);
  rw_color_set_faded (&palette->label_halo, 0.75, cr);
  cairo_set_line_width (cr, 2.6 / scale);
  cairo_stroke_preserve (cr);
  rw_color_set_faded (&palette->label, 0.75, cr);
  cairo_set_line_width (cr, 0.9 / scale);
  cairo_stroke (cr);

  cairo_arc (cr, anchor->x, anchor->y, 2.2 / scale, 0.0, 2.0 * G_PI);
  rw_color_set (&palette->label_halo, cr);
  cairo_set_line_width (cr, 2.0 / scale);
  cairo_stroke_preserve (cr);
  rw_color_set (&palette->label, cr);
  cairo_fill (cr);
}

static void
draw_line (const RwNames     *self,
           const RwLabelSpot *spot)
{
  RwPoint end = { spot->port.x + (spot->right ? -0.35 : 0.35) * self->size, spot->port.y };

  rw_painter_draw_leader (self->cr, self->palette, &spot->anchor, spot->is_bent ? &spot->bend : NULL, &end,
                          self->scale);
}

RwBox
_rw_names_get_text (const RwNames *self,
                    guint          index)
{
  const RwLabelSpot *spot = &self->spots[index];
  int width, height;
  double x, y;

  set_text (self, index);
  pango_layout_get_size (self->layout, &width, &height);
  x = spot->right ? spot->port.x : spot->port.x - (double) width / PANGO_SCALE;
  y = spot->port.y - (double) height / PANGO_SCALE / 2.0;

  return (RwBox) { x, y, x + (double) width / PANGO_SCALE, y + (double) height / PANGO_SCALE };
}

static void
draw_name (const RwNames *self,
           guint          index)
{
  cairo_t *cr = self->cr;
  const RwLabelSpot *spot = &self->spots[index];

  set_text (self, index);
  pango_layout_set_alignment (self->layout, spot->right ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
  cairo_move_to (cr, spot->port.x - (spot->right ? 0.0 : self->width), spot->port.y - get_height (self) / 2.0);
  pango_cairo_layout_path (cr, self->layout);
  rw_color_set (&self->palette->label_halo, cr);
  cairo_set_line_width (cr, 3.0 / self->scale);
  cairo_stroke_preserve (cr);
  rw_color_set (&self->palette->label, cr);
  cairo_fill (cr);
}

/* Arranges and draws @self. */
static gboolean
draw_names (RwNames     *self,
            const RwBox *area,
            guint        fewest)
{
  if (!arrange (self, area, fewest))
    return FALSE;

  cairo_save (self->cr);
  cairo_set_line_join (self->cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = self->n_marks; i < self->n_spots; i++)
    draw_line (self, &self->spots[i]);
  for (guint i = 0; i < self->n_spots; i++)
    draw_name (self, i);
  cairo_restore (self->cr);

  return TRUE;
}

/* One name for each region. */
static void
name_regions (RwNames    *self,
              RwGuidance *guidance)
{
  for (guint i = 0; i < self->n_spots; i++)
    {
      const RwRegion *region = rw_atlas_get_region (self->atlas, i);
      const char *id = rw_region_get_id (region);
      GArray *places = _rw_names_find_places (rw_region_get_polygon (region));

      self->names[i] = (RwName) { rw_guidance_get_region_name (guidance, id), rw_guidance_get_region_term (guidance, id) };
      self->spots[i].anchor = g_array_index (places, RwPoint, 0);
      g_ptr_array_add (self->places, places);
    }
}

static void
rw_names_init (RwNames         *self,
               cairo_t         *cr,
               const RwPalette *palette,
               RwAtlas         *atlas,
               guint            n_spots,
               double           size,
               double           scale)
{
  *self = (RwNames) { .cr = cr, .palette = palette, .atlas = atlas, .size = size, .scale = scale, .with_terms = TRUE };
  self->layout = rw_painter_new_layout (cr, size);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  self->all_names = self->names = g_new0 (RwName, n_spots);
  self->all_spots = self->spots = g_new0 (RwLabelSpot, n_spots);
  self->places = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
}

static void
rw_names_clear (RwNames *self)
{
  g_clear_pointer (&self->taken, g_array_unref);
  g_ptr_array_unref (self->places);
  g_free (self->all_spots);
  g_free (self->all_names);
  g_object_unref (self->layout);
}

static void
rw_names_init_for_regions (RwNames         *self,
                           cairo_t         *cr,
                           const RwPalette *palette,
                           RwAtlas         *atlas,
                           RwGuidance      *guidance,
                           double           size,
                           double           scale)
{
  rw_names_init (self, cr, palette, atlas, rw_atlas_get_n_regions (atlas), size, scale);
  self->n_spots = rw_atlas_get_n_regions (atlas);
  self->taken = rw_painter_new_level_label_boxes (cr, atlas, scale);
  name_regions (self, guidance);
}

gboolean
rw_painter_draw_region_names (cairo_t         *cr,
                              const RwPalette *palette,
                              RwAtlas         *atlas,
                              RwGuidance      *guidance,
                              const RwBox     *area,
                              double           size,
                              double           scale)
{
  gboolean drawn;
  RwNames self;

  g_return_val_if_fail (cr != NULL && palette != NULL && atlas != NULL && guidance != NULL && area != NULL, FALSE);
  g_return_val_if_fail (size > 0.0 && scale > 0.0, FALSE);

  rw_names_init_for_regions (&self, cr, palette, atlas, guidance, size, scale);
  drawn = draw_names (&self, area, self.n_spots);
  rw_names_clear (&self);

  return drawn;
}

gboolean
rw_painter_count_region_name_clashes (cairo_t     *cr,
                                      RwAtlas     *atlas,
                                      RwGuidance  *guidance,
                                      const RwBox *area,
                                      double       size,
                                      double       scale,
                                      guint       *n_clashes)
{
  gboolean fits;
  RwNames self;

  rw_names_init_for_regions (&self, cr, rw_palette_get (RW_STYLE_LIGHT), atlas, guidance, size, scale);
  fits = arrange (&self, area, self.n_spots);
  *n_clashes = fits ? _rw_names_count_clashes (&self) : 0;
  rw_names_clear (&self);

  return fits;
}

/* The marks of both sides, which the names then make room for. */
static void
add_side_marks (RwNames *self)
{
  RwBox body = rw_painter_get_body_box (self->cr, self->atlas);
  double middle = (body.y0 + body.y1) / 2.0;

  self->names[0] = (RwName) { rw_painter_get_mark_name (RW_MARK_LEFT), rw_painter_get_mark_name (RW_MARK_LEFT) };
  self->names[1] = (RwName) { rw_painter_get_mark_name (RW_MARK_RIGHT), rw_painter_get_mark_name (RW_MARK_RIGHT) };
  self->spots[0].anchor = (RwPoint) { body.x0, middle };
  self->spots[1].anchor = (RwPoint) { body.x1, middle };
  self->n_marks = self->n_spots = 2;
}

static void
add_parts (RwNames             *self,
           const RwSectionName *parts,
           guint                n_parts,
           RwDepth              depth,
           RwLayers             layers,
           const RwSeat        *seat)
{
  for (guint i = 0; i < n_parts; i++)
    {
      if (!rw_section_name_is_seen (&parts[i], depth, layers))
        continue;

      self->names[self->n_spots] = (RwName) { _(parts[i].name), _(parts[i].term) };
      self->spots[self->n_spots++].anchor = seat != NULL ? rw_flesh_get_moved (seat, parts[i].anchor) : parts[i].anchor;
    }
}

/* Whether the name at @spot or its line runs over @box. */
static gboolean
covers (const RwNames     *self,
        const RwLabelSpot *spot,
        const RwBox       *box)
{
  RwPoint upper_left = { box->x0, box->y0 };
  RwPoint upper_right = { box->x1, box->y0 };
  RwPoint lower_left = { box->x0, box->y1 };
  RwPoint lower_right = { box->x1, box->y1 };
  double x = spot->right ? spot->port.x : spot->port.x - self->width;

  return rw_label_layout_cross (&spot->anchor, &spot->port, &upper_left, &lower_right)
         || rw_label_layout_cross (&spot->anchor, &spot->port, &lower_left, &upper_right)
         || (x < box->x1 && x + self->width > box->x0
             && spot->port.y - RW_NAMES_REACH * self->size < box->y1
             && spot->port.y + RW_NAMES_REACH * self->size > box->y0);
}

static gboolean
is_clear (const RwNames *self,
          RwMarks        mark,
          RwUnits        units,
          const RwBox   *area)
{
  RwBox box;

  if (!rw_painter_get_mark_box (self->cr, self->atlas, mark, units, area, self->size, &box))
    return FALSE;

  for (guint i = 0; i < self->n_spots; i++)
    if (covers (self, &self->spots[i], &box))
      return FALSE;

  return TRUE;
}

/* Of @marks those that are not drawn yet and have room beside the names. */
static RwMarks
find_open_marks (const RwNames *self,
                 RwMarks        marks,
                 RwUnits        units,
                 const RwBox   *area)
{
  const RwMarks sides = RW_MARK_LEFT | RW_MARK_RIGHT;

  if (self->n_marks > 0
      || !is_clear (self, RW_MARK_LEFT, units, area) || !is_clear (self, RW_MARK_RIGHT, units, area))
    marks &= ~sides;
  if (!is_clear (self, RW_MARK_FRONT, units, area))
    marks &= ~RW_MARK_FRONT;
  if (!is_clear (self, RW_MARK_BACK, units, area))
    marks &= ~RW_MARK_BACK;
  if (!is_clear (self, RW_MARK_SCALE, units, area))
    marks &= ~RW_MARK_SCALE;

  return marks;
}

gboolean
rw_painter_draw_part_names (cairo_t         *cr,
                            const RwPalette *palette,
                            RwAtlas         *atlas,
                            RwDepth          depth,
                            RwLayers         layers,
                            RwMarks          marks,
                            RwUnits          units,
                            const RwSeat    *seat,
                            const RwBox     *area,
                            double           size,
                            double           scale)
{
  const RwSectionName *parts;
  gboolean drawn;
  RwNames self;
  guint n_parts;
  guint n;

  g_return_val_if_fail (cr != NULL && palette != NULL && atlas != NULL && area != NULL, FALSE);
  g_return_val_if_fail (size > 0.0 && scale > 0.0, FALSE);

  parts = rw_section_names_get (atlas, &n_parts);
  rw_names_init (&self, cr, palette, atlas, n_parts + 2, size, scale);
  if ((marks & RW_MARK_LEFT) != 0 && (marks & RW_MARK_RIGHT) != 0)
    add_side_marks (&self);
  add_parts (&self, parts, n_parts, depth, layers, seat);
  n = self.n_spots - self.n_marks;
  drawn = n > 0 && draw_names (&self, area, MIN (n, RW_NAMES_FEWEST));
  if (drawn)
    marks = find_open_marks (&self, marks, units, area);
  rw_names_clear (&self);
  rw_painter_draw_marks (cr, palette, atlas, marks, units, area, size, scale);

  return drawn;
}
