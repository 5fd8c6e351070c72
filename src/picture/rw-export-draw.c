/* rw-export-draw.c: draws a view as it goes into a file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-export-private.h"

#include "rw-artwork.h"
#include "rw-error.h"
#include "rw-flesh.h"
#include "rw-grain.h"
#include "rw-painter.h"
#include "rw-section-frame.h"
#include "rw-words.h"

#include <math.h>

/* Of the names beside the body: the letters, mm, and the room for them as a
 * multiple of that. */
#define RW_EXPORT_LETTER_SIZE 6.5
#define RW_EXPORT_ROOM_FOR_NAMES 13.2
#define RW_EXPORT_ROOM_AT_SECTION 15.4

/* A section fills a picture that would be so broad, mm, if the body were as large
 * in it as from behind. */
#define RW_EXPORT_SECTION_BREADTH 400.0

/* On a page the flesh under a tool, which no path can bend, is an image of so
 * many pixels a millimetre: 150 an inch on A4. */
#define RW_EXPORT_FLESH_SCALE 6.0

static RwAtlas *
get_view (const RwExport *self)
{
  return rw_content_get_view (self->content, self->aspect, self->y);
}

/* The contour that the tool rests on; none from behind, or where there is no
 * tool. */
static RwContour *
new_contour (const RwExport *self)
{
  return self->placement != NULL && self->aspect != RW_ASPECT_BACK ? rw_contour_new (get_view (self)) : NULL;
}

static RwContact *
new_contact (const RwExport *self)
{
  RwContact *contact = rw_contact_new (rw_content_get_atlas (self->content));

  rw_contact_update (contact, self->placement);
  return contact;
}

/* The box of a tool that rests on a contour; %FALSE if there is none. */
static gboolean
get_tool_box (const RwExport *self,
              RwBox          *tool)
{
  g_autoptr(RwContour) contour = new_contour (self);
  g_autoptr(RwContact) contact = NULL;
  RwSeat seat;

  if (contour == NULL)
    return FALSE;

  contact = new_contact (self);
  rw_seat_init (&seat, contour, contact);
  rw_painter_get_seat_bounds (&seat, tool);

  return TRUE;
}

static RwBox
get_section_frame (const RwExport *self)
{
  RwBox tool;
  double lowest = get_tool_box (self, &tool) ? tool.y1 : -G_MAXDOUBLE;

  return rw_section_frame_get (get_view (self), lowest);
}

/* How broad the picture is without names beside it, mm, wherever a tool lies. */
static double
get_breadth (const RwExport *self)
{
  RwAtlas *view = get_view (self);
  RwBox whole = self->aspect == RW_ASPECT_SECTION ? rw_section_frame_get (view, -G_MAXDOUBLE)
                                                  : *rw_atlas_get_view_box (view);

  return whole.x1 - whole.x0;
}

double
_rw_export_get_enlargement (const RwExport *self)
{
  return self->aspect == RW_ASPECT_SECTION ? RW_EXPORT_SECTION_BREADTH / get_breadth (self) : 1.0;
}

/* As large on a part of the picture as on the whole of it. */
static double
get_letter_size (const RwExport *self)
{
  double part = self->area != NULL ? (self->area->x1 - self->area->x0) / get_breadth (self) : 1.0;

  return RW_EXPORT_LETTER_SIZE / _rw_export_get_enlargement (self) * MIN (part, 1.0);
}

/* From the side all names stand before the body. */
static void
add_room_for_names (const RwExport *self,
                    RwBox          *box)
{
  gboolean section = self->aspect == RW_ASPECT_SECTION;
  const double room = get_letter_size (self) * (section ? RW_EXPORT_ROOM_AT_SECTION : RW_EXPORT_ROOM_FOR_NAMES);

  if ((self->layers & RW_LAYER_LABELS) == 0)
    return;

  box->x0 -= room;
  if (self->aspect != RW_ASPECT_SIDE)
    box->x1 += room;
}

/* What is shown: the picture, the names beside it, and from the side the tool. */
RwBox
_rw_export_get_box (const RwExport *self)
{
  RwBox box;
  RwBox tool;

  if (self->area != NULL)
    return *self->area;

  box = self->aspect == RW_ASPECT_SECTION ? get_section_frame (self) : *rw_atlas_get_view_box (get_view (self));
  add_room_for_names (self, &box);
  if (self->aspect != RW_ASPECT_SECTION && get_tool_box (self, &tool))
    {
      rw_box_extend (&box, tool.x0, tool.y0);
      rw_box_extend (&box, tool.x1, tool.y1);
    }

  return box;
}

static void
draw_zones (const RwExport  *self,
            cairo_t         *cr,
            const RwPalette *palette,
            double           scale)
{
  RwAtlas *atlas = get_view (self);
  RwRules *rules = rw_content_get_rules (self->content);
  RwToolKind tool = self->placement ? self->placement->tool.kind : RW_TOOL_FOAM_ROLLER;
  RwDensity density = self->placement ? self->placement->tool.density : RW_DENSITY_MEDIUM;
  RwLoad load = self->placement ? self->placement->load : RW_LOAD_HIPS_UP;
  RwZoneGround ground = rw_depth_get_zone_ground (self->depth, self->aspect, self->layers);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);
      const RwRule *rule = rw_verdict_rate_kind (rules, rw_region_get_kind (region),
                                                 tool, density, load, self->person);

      rw_painter_draw_zone (cr, palette, region, rule->rating, ground, 0.0, scale);
    }
}

static const RwPalette *
get_palette (const RwExport *self)
{
  return self->palette != NULL ? self->palette
                               : rw_palette_get_for_skin (self->style, RW_HUES_STANDARD, self->skin_tone);
}

/* And not a page. */
static gboolean
is_image (cairo_t *cr)
{
  return cairo_surface_get_type (cairo_get_target (cr)) == CAIRO_SURFACE_TYPE_IMAGE;
}

static gboolean
draw_artwork (const RwExport  *self,
              cairo_t         *cr,
              GError         **error)
{
  g_autoptr(RwArtwork) artwork = rw_artwork_new (get_view (self), rw_content_get_atlas_folder (self->content));

  rw_artwork_set_skin_tone (artwork, self->skin_tone);
  rw_artwork_set_depth (artwork, self->depth);
  if (self->strengths != NULL)
    rw_artwork_set_layer_strengths (artwork, self->strengths);

  return rw_artwork_paint (artwork, cr, self->style, self->layers, error);
}

/* On an image the body has its grain, and its ground none. */
static gboolean
draw_artwork_on_paper (const RwExport  *self,
                       cairo_t         *cr,
                       GError         **error)
{
  const RwBox *all = rw_atlas_get_view_box (get_view (self));
  gboolean drawn;

  cairo_push_group (cr);
  drawn = draw_artwork (self, cr, error);
  rw_grain_draw (cr, self->style, all->x1 - all->x0);
  cairo_pop_group_to_source (cr);
  cairo_paint (cr);

  return drawn;
}

/* Ground, body and zones: what lies still. */
static gboolean
draw_body (const RwExport  *self,
           cairo_t         *cr,
           const RwBox     *ground,
           double           scale,
           gboolean         on_paper,
           GError         **error)
{
  const RwPalette *palette = get_palette (self);

  rw_painter_draw_background (cr, palette, ground);

  if ((self->layers & RW_LAYERS_PICTURE) != 0 &&
      !(on_paper ? draw_artwork_on_paper (self, cr, error) : draw_artwork (self, cr, error)))
    return FALSE;

  if ((self->layers & RW_LAYER_ZONES) != 0)
    draw_zones (self, cr, palette, scale);

  return TRUE;
}

/* The body in the box of the flesh as an image of its own; without a grain, as the page around it. */
static cairo_surface_t *
new_picture (const RwExport  *self,
             const RwBox     *ground,
             const RwBox     *box,
             RwPoint         *origin,
             GError         **error)
{
  double scale = RW_EXPORT_FLESH_SCALE * _rw_export_get_enlargement (self);
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                                         (int) ceil ((box->x1 - box->x0) * scale),
                                                         (int) ceil ((box->y1 - box->y0) * scale));
  cairo_t *cr = cairo_create (picture);
  cairo_status_t status;
  gboolean done;

  *origin = (RwPoint) { -box->x0 * scale, -box->y0 * scale };
  cairo_translate (cr, origin->x, origin->y);
  cairo_scale (cr, scale, scale);
  done = draw_body (self, cr, ground, scale, FALSE, error);
  status = cairo_status (cr);
  cairo_destroy (cr);
  if (done && status != CAIRO_STATUS_SUCCESS)
    g_set_error_literal (error, RW_ERROR, RW_ERROR_WRITE, cairo_status_to_string (status));
  if (!done || status != CAIRO_STATUS_SUCCESS)
    g_clear_pointer (&picture, cairo_surface_destroy);

  return picture;
}

/* An image is pressed in as it is; of a page, what gives way is drawn once more
 * as an image. */
static gboolean
draw_flesh (const RwExport  *self,
            cairo_t         *cr,
            const RwSeat    *seat,
            const RwBox     *ground,
            double           scale,
            GError         **error)
{
  gboolean on_image = is_image (cr);
  RwPoint origin = { -ground->x0 * scale, -ground->y0 * scale };
  cairo_surface_t *picture, *pressed;
  cairo_rectangle_int_t area;
  RwBox box;

  if (!rw_flesh_get_box (seat, &box))
    return TRUE;

  picture = on_image ? cairo_surface_reference (cairo_get_target (cr)) : new_picture (self, ground, &box, &origin, error);
  if (picture == NULL)
    return FALSE;

  scale = on_image ? scale : RW_EXPORT_FLESH_SCALE * _rw_export_get_enlargement (self);
  pressed = rw_flesh_new_pressed (picture, seat, origin, scale, &area);
  cairo_surface_destroy (picture);
  if (pressed == NULL)
    return TRUE;

  cairo_save (cr);
  cairo_scale (cr, 1.0 / scale, 1.0 / scale);
  cairo_set_source_surface (cr, pressed, area.x - origin.x, area.y - origin.y);
  cairo_paint (cr);
  cairo_restore (cr);
  cairo_surface_destroy (pressed);

  return TRUE;
}

static gboolean
draw_tool (const RwExport  *self,
           cairo_t         *cr,
           const RwBox     *ground,
           double           scale,
           GError         **error)
{
  g_autoptr(RwContact) contact = new_contact (self);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rw_content_get_rules (self->content));
  g_autoptr(RwContour) contour = new_contour (self);
  const RwPalette *palette = get_palette (self);
  RwRating rating;
  RwSeat seat;

  rw_verdict_update (verdict, contact, self->person);
  rating = rw_verdict_get_rating (verdict);
  if (contour == NULL)
    {
      rw_painter_draw_tool (cr, palette, self->placement, scale);
      if (!self->bare)
        rw_painter_draw_contact (cr, palette, contact, rating, scale);
      return TRUE;
    }

  rw_seat_init (&seat, contour, contact);
  if (!draw_flesh (self, cr, &seat, ground, scale, error))
    return FALSE;

  rw_painter_draw_seat_dent (cr, palette, &seat, scale);
  rw_painter_draw_seat_tool (cr, palette, &seat, scale);
  if (!self->bare)
    rw_painter_draw_seat_contact (cr, palette, &seat, rating, scale);

  return TRUE;
}

/* Behind the body lies the tool. */
static RwMarks
get_marks (const RwExport *self)
{
  return self->placement != NULL ? RW_MARKS_WITH_TOOL : RW_MARKS_ALL;
}

static void
draw_names (const RwExport  *self,
            cairo_t         *cr,
            const RwPalette *palette,
            const RwBox     *box,
            double           scale)
{
  RwAtlas *atlas = get_view (self);
  g_autoptr(RwContour) contour = new_contour (self);
  g_autoptr(RwContact) contact = contour != NULL ? new_contact (self) : NULL;
  RwSeat seat;

  if (contour != NULL)
    rw_seat_init (&seat, contour, contact);
  if (self->aspect == RW_ASPECT_SECTION)
    rw_painter_draw_part_names (cr, palette, atlas, self->depth, self->layers, get_marks (self), self->units,
                                contour != NULL ? &seat : NULL, box,
                                get_letter_size (self), scale);
  else
    rw_painter_draw_region_names (cr, palette, atlas, rw_content_get_guidance (self->content), box,
                                  get_letter_size (self), scale);
}

/* Names would cover a part that fills the picture; the vertebrae keep theirs. */
static void
draw_words (const RwExport  *self,
            cairo_t         *cr,
            const RwPalette *palette,
            const RwBox     *box,
            double           scale)
{
  RwAtlas *atlas = get_view (self);
  gboolean labelled = (self->layers & RW_LAYER_LABELS) != 0;

  if (labelled && self->area == NULL)
    draw_names (self, cr, palette, box, scale);
  else
    rw_painter_draw_marks (cr, palette, atlas, get_marks (self), self->units, box, get_letter_size (self), scale);
  if (labelled)
    rw_painter_draw_level_labels (cr, palette, atlas, scale);
}

/* Everything from the ground up, @scale pixels or points a millimetre. */
gboolean
_rw_export_draw (const RwExport  *self,
                 cairo_t         *cr,
                 double           scale,
                 GError         **error)
{
  RwAtlas *atlas = get_view (self);
  const RwPalette *palette = get_palette (self);
  RwBox box = _rw_export_get_box (self);
  RwBox ground = box;

  /* The last row of pixels may reach a little past the picture. */
  ground.x1 += 1.0 / scale;
  ground.y1 += 1.0 / scale;
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -box.x0, -box.y0);

  if (!draw_body (self, cr, &ground, scale, is_image (cr), error))
    return FALSE;

  if (self->placement != NULL && !draw_tool (self, cr, &ground, scale, error))
    return FALSE;

  draw_words (self, cr, palette, &box, scale);
  if (self->aspect == RW_ASPECT_SECTION)
    rw_painter_draw_caption (cr, palette, &box, rw_atlas_get_level (atlas, 0)->id, rw_words_seen_from_above (),
                             get_letter_size (self));

  return TRUE;
}
