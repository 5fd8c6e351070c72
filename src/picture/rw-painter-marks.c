/* rw-painter-marks.c: which way round a section is, and how large
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <pango/pangocairo.h>

#include "rw-painter-private.h"

/* From the skin to a mark, and from a mark to the edge of what is seen, as
 * parts of the letter size. */
#define RW_MARK_GAP 0.6
#define RW_MARK_EDGE 0.4

/* How far a mark of a side goes up along the skin at once until it fits, as a
 * part of the letter size. */
#define RW_MARK_STEP 0.25

RwBox
rw_painter_get_body_box (cairo_t *cr,
                         RwAtlas *atlas)
{
  RwPath *skin = rw_atlas_find_landmark (atlas, "skin");
  RwBox body = *rw_atlas_get_view_box (atlas);

  if (skin == NULL)
    return body;

  cairo_new_path (cr);
  rw_path_append_to (skin, cr);
  cairo_path_extents (cr, &body.x0, &body.y0, &body.x1, &body.y1);
  cairo_new_path (cr);

  return body;
}

const char *
rw_painter_get_mark_name (RwMarks mark)
{
  switch (mark)
    {
    case RW_MARK_LEFT:
      /* Translators: beside a section through the body: the person's own left side. */
      return C_("section", "Left");
    case RW_MARK_RIGHT:
      /* Translators: beside a section through the body: the person's own right side. */
      return C_("section", "Right");
    case RW_MARK_FRONT:
      /* Translators: above a section through the body: chest or belly. */
      return C_("section", "Front");
    case RW_MARK_SCALE:
      /* Its word is a length. */
      return "";
    case RW_MARK_BACK:
    default:
      /* Translators: below a section through the body: the side of the back. */
      return C_("section", "Back");
    }
}

/* Quieter than a name, and not to be taken for one. */
static PangoLayout *
new_layout (cairo_t *cr,
            RwMarks  mark,
            double   size)
{
  PangoLayout *layout = rw_painter_new_layout (cr, size);
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_NORMAL));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, rw_painter_get_mark_name (mark), -1);

  return layout;
}

static RwPoint
measure (cairo_t *cr,
         RwMarks  mark,
         double   size)
{
  g_autoptr(PangoLayout) layout = new_layout (cr, mark, size);
  int width, height;

  pango_layout_get_size (layout, &width, &height);

  return (RwPoint) { (double) width / PANGO_SCALE, (double) height / PANGO_SCALE };
}

static void
extend_within (RwBox         *rim,
               const RwPoint *a,
               const RwPoint *b,
               double         y)
{
  if ((a->y <= y) != (b->y <= y))
    rw_box_extend (rim, a->x + (b->x - a->x) * (y - a->y) / (b->y - a->y), y);
}

/* How far the skin reaches between two heights. */
static RwBox
get_rim (RwPolygon *skin,
         double     upper,
         double     lower)
{
  RwBox rim = RW_BOX_EMPTY;
  guint n;
  const RwPoint *points = rw_polygon_get_points (skin, &n);

  for (guint i = 0; i < n; i++)
    {
      const RwPoint *a = &points[i];
      const RwPoint *b = &points[(i + 1) % n];

      if (a->y >= upper && a->y <= lower)
        rw_box_extend (&rim, a->x, a->y);
      extend_within (&rim, a, b, upper);
      extend_within (&rim, a, b, lower);
    }

  return rim;
}

/* Both at one height: about the middle of the body, or where the body fills the
 * width as far up as its round shoulders leave room for them. */
static gboolean
find_sides (cairo_t     *cr,
            RwAtlas     *atlas,
            const RwBox *area,
            double       size,
            RwBox       *left,
            RwBox       *right)
{
  RwPath *outline = rw_atlas_find_landmark (atlas, "skin");
  g_autoptr(RwPolygon) skin = outline != NULL ? rw_path_to_polygon (outline, RW_PATH_TOLERANCE, NULL) : NULL;
  RwPoint of_left = measure (cr, RW_MARK_LEFT, size);
  RwPoint of_right = measure (cr, RW_MARK_RIGHT, size);
  const double gap = RW_MARK_GAP * size;
  const double edge = RW_MARK_EDGE * size;
  const RwBox *body;

  if (skin == NULL)
    return FALSE;

  body = rw_polygon_get_bounds (skin);
  for (double y = (body->y0 + body->y1 - of_left.y) / 2.0;
       y >= MAX (body->y0, area->y0) && y + of_left.y <= area->y1;
       y -= RW_MARK_STEP * size)
    {
      RwBox rim = get_rim (skin, y - gap, y + of_left.y + gap);

      *left = (RwBox) { rim.x0 - gap - of_left.x, y, rim.x0 - gap, y + of_left.y };
      *right = (RwBox) { rim.x1 + gap, y, rim.x1 + gap + of_right.x, y + of_left.y };
      if (left->x0 - edge >= area->x0 && right->x1 + edge <= area->x1)
        return TRUE;
    }

  return FALSE;
}

gboolean
rw_painter_get_mark_box (cairo_t     *cr,
                         RwAtlas     *atlas,
                         RwMarks      mark,
                         RwUnits      units,
                         const RwBox *area,
                         double       size,
                         RwBox       *box)
{
  RwBox body = rw_painter_get_body_box (cr, atlas);
  RwPoint extent = measure (cr, mark, size);
  double middle = (body.x0 + body.x1) / 2.0;
  double y = mark == RW_MARK_FRONT ? body.y0 - RW_MARK_GAP * size - extent.y : body.y1 + RW_MARK_GAP * size;
  RwBox other;

  if (mark == RW_MARK_SCALE)
    return rw_painter_get_scale_box (cr, units, area, size, box);
  if (mark == RW_MARK_LEFT)
    return find_sides (cr, atlas, area, size, box, &other);
  if (mark == RW_MARK_RIGHT)
    return find_sides (cr, atlas, area, size, &other, box);

  *box = (RwBox) { middle - extent.x / 2.0, y, middle + extent.x / 2.0, y + extent.y };

  return box->x0 >= area->x0 && box->x1 <= area->x1 && box->y0 >= area->y0 && box->y1 <= area->y1;
}

static void
draw_mark (cairo_t         *cr,
           const RwPalette *palette,
           RwMarks          mark,
           const RwBox     *box,
           double           size,
           double           scale)
{
  g_autoptr(PangoLayout) layout = new_layout (cr, mark, size);

  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, box->x0, box->y0);
  pango_cairo_layout_path (cr, layout);
  rw_color_set (&palette->label_halo, cr);
  cairo_set_line_width (cr, 3.0 / scale);
  cairo_stroke_preserve (cr);
  rw_color_set (&palette->label, cr);
  cairo_fill (cr);
  cairo_restore (cr);
}

void
rw_painter_draw_marks (cairo_t         *cr,
                       const RwPalette *palette,
                       RwAtlas         *atlas,
                       RwMarks          marks,
                       RwUnits          units,
                       const RwBox     *area,
                       double           size,
                       double           scale)
{
  RwBox box;

  g_return_if_fail (cr != NULL && palette != NULL && atlas != NULL && area != NULL);
  g_return_if_fail (size > 0.0 && scale > 0.0);

  if (rw_atlas_get_aspect (atlas) != RW_ASPECT_SECTION)
    return;

  for (RwMarks mark = RW_MARK_LEFT; mark <= RW_MARK_BACK; mark <<= 1)
    if ((marks & mark) != 0 && rw_painter_get_mark_box (cr, atlas, mark, units, area, size, &box))
      draw_mark (cr, palette, mark, &box, size, scale);
  if ((marks & RW_MARK_SCALE) != 0)
    rw_painter_draw_scale (cr, palette, units, area, size, scale);
}
