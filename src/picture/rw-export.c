/* rw-export.c: a view as a file: PNG, SVG or PDF
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-export.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>

#include "rw-artwork.h"
#include "rw-error.h"
#include "rw-painter.h"

/* Pages: one point a millimetre of the body, and less where a page would not be
 * as narrow as A4. The whole back view is then 183 by 282 mm. */
#define RW_EXPORT_PAGE_SCALE 1.0
#define RW_EXPORT_PAGE_WIDTH 595.0

/* Of the names beside the body: the letters, mm, and the room for them as a
 * multiple of that. */
#define RW_EXPORT_LETTER_SIZE 6.5
#define RW_EXPORT_ROOM_FOR_NAMES 13.2

typedef enum
{
  RW_EXPORT_PNG,
  RW_EXPORT_SVG,
  RW_EXPORT_PDF,
} RwExportForm;

static gboolean
get_form (const char    *path,
          RwExportForm  *form,
          GError       **error)
{
  static const char * const endings[] = {
    [RW_EXPORT_PNG] = ".png",
    [RW_EXPORT_SVG] = ".svg",
    [RW_EXPORT_PDF] = ".pdf",
  };
  g_autofree char *folded = g_ascii_strdown (path, -1);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      if (g_str_has_suffix (folded, endings[i]))
        {
          *form = i;
          return TRUE;
        }
    }

  g_set_error (error, RW_ERROR, RW_ERROR_VALUE,
               "%s: ends in none of .png, .svg, .pdf", path);

  return FALSE;
}

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

/* From the side all names stand before the body. */
static void
add_room_for_names (const RwExport *self,
                    RwBox          *box)
{
  const double room = RW_EXPORT_LETTER_SIZE * RW_EXPORT_ROOM_FOR_NAMES;

  if ((self->layers & RW_LAYER_LABELS) == 0)
    return;

  box->x0 -= room;
  if (self->aspect != RW_ASPECT_SIDE)
    box->x1 += room;
}

/* What is shown: the picture, the names beside it, and from the side the tool.
 * A section keeps its frame, and a roller runs out of it: all have one scale,
 * and the body is not small beside the tool. */
static RwBox
get_box (const RwExport *self)
{
  g_autoptr(RwContour) contour = new_contour (self);
  RwBox box = *rw_atlas_get_view_box (get_view (self));
  RwSeat seat;
  RwBox tool;

  add_room_for_names (self, &box);
  if (contour == NULL || self->aspect == RW_ASPECT_SECTION)
    return box;

  rw_seat_init (&seat, contour, self->placement);
  rw_painter_get_seat_bounds (&seat, &tool);
  rw_box_extend (&box, tool.x0, tool.y0);
  rw_box_extend (&box, tool.x1, tool.y1);
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

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);
      const RwRule *rule = rw_verdict_rate_kind (rules, rw_region_get_kind (region),
                                                 tool, density, load, self->person);

      rw_painter_draw_zone (cr, palette, region, rule->rating, 0.0, scale);
    }
}

static void
draw_tool (const RwExport  *self,
           cairo_t         *cr,
           const RwPalette *palette,
           double           scale)
{
  g_autoptr(RwContact) contact = rw_contact_new (rw_content_get_atlas (self->content));
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rw_content_get_rules (self->content));
  g_autoptr(RwContour) contour = new_contour (self);

  rw_contact_update (contact, self->placement);
  rw_verdict_update (verdict, contact, self->person);
  if (contour != NULL)
    {
      RwSeat seat;

      rw_seat_init (&seat, contour, self->placement);
      rw_painter_draw_seat_dent (cr, palette, &seat, scale);
      rw_painter_draw_seat_tool (cr, palette, &seat, scale);
      rw_painter_draw_seat_contact (cr, palette, &seat, rw_verdict_get_rating (verdict), scale);
      return;
    }

  rw_painter_draw_tool (cr, palette, self->placement, scale);
  rw_painter_draw_contact (cr, palette, contact, rw_verdict_get_rating (verdict), scale);
}

static void
draw_labels (const RwExport  *self,
             cairo_t         *cr,
             const RwPalette *palette,
             const RwBox     *box,
             double           scale)
{
  RwAtlas *atlas = get_view (self);

  rw_painter_draw_region_names (cr, palette, atlas, rw_content_get_guidance (self->content), box,
                                RW_EXPORT_LETTER_SIZE, scale);
  rw_painter_draw_level_labels (cr, palette, atlas, scale);
}

/* Everything from the ground up, @scale pixels or points a millimetre. */
static gboolean
draw (const RwExport  *self,
      cairo_t         *cr,
      double           scale,
      GError         **error)
{
  RwAtlas *atlas = get_view (self);
  const RwPalette *palette = rw_palette_get_for_skin (self->style, self->skin_tone);
  RwBox box = get_box (self);
  RwBox ground = box;

  /* The last row of pixels may reach a little past the picture. */
  ground.x1 += 1.0 / scale;
  ground.y1 += 1.0 / scale;
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -box.x0, -box.y0);
  rw_painter_draw_background (cr, palette, &ground);

  if ((self->layers & RW_LAYERS_PICTURE) != 0)
    {
      g_autoptr(RwArtwork) artwork = rw_artwork_new (atlas, rw_content_get_atlas_folder (self->content));

      rw_artwork_set_skin_tone (artwork, self->skin_tone);
      rw_artwork_set_depth (artwork, self->depth);
      if (self->strengths != NULL)
        rw_artwork_set_layer_strengths (artwork, self->strengths);
      if (!rw_artwork_paint (artwork, cr, self->style, self->layers, error))
        return FALSE;
    }

  if ((self->layers & RW_LAYER_ZONES) != 0)
    draw_zones (self, cr, palette, scale);

  if (self->placement != NULL)
    draw_tool (self, cr, palette, scale);

  if ((self->layers & RW_LAYER_LABELS) != 0)
    draw_labels (self, cr, palette, &box, scale);

  if (self->aspect == RW_ASPECT_SECTION)
    rw_painter_draw_caption (cr, palette, &box, rw_atlas_get_level (atlas, 0)->id, scale);

  return TRUE;
}

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

/* The surface of the form that is wanted; a page writes itself to @bytes. */
static cairo_surface_t *
new_surface (RwExportForm  form,
             double        width,
             double        height,
             GByteArray   *bytes)
{
  switch (form)
    {
    case RW_EXPORT_SVG:
      return cairo_svg_surface_create_for_stream (append_cb, bytes, width, height);

    case RW_EXPORT_PDF:
      return cairo_pdf_surface_create_for_stream (append_cb, bytes, width, height);

    case RW_EXPORT_PNG:
    default:
      return cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (width + 0.5), (int) (height + 0.5));
    }
}

static gboolean
check_status (cairo_status_t   status,
              const char      *path,
              GError         **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, RW_ERROR, RW_ERROR_WRITE, "%s: %s", path, cairo_status_to_string (status));

  return FALSE;
}

/* Draws the whole file into memory. */
static gboolean
draw_to_bytes (const RwExport  *self,
               RwExportForm     form,
               const char      *path,
               GByteArray      *bytes,
               GError         **error)
{
  RwBox box = get_box (self);
  double width = box.x1 - box.x0;
  double scale = form == RW_EXPORT_PNG ? self->width / width : MIN (RW_EXPORT_PAGE_SCALE, RW_EXPORT_PAGE_WIDTH / width);
  cairo_surface_t *surface = new_surface (form,
                                          width * scale,
                                          (box.y1 - box.y0) * scale,
                                          bytes);
  cairo_t *cr = cairo_create (surface);
  gboolean done = draw (self, cr, scale, error);
  cairo_status_t status = cairo_status (cr);

  cairo_destroy (cr);

  if (done && status == CAIRO_STATUS_SUCCESS && form == RW_EXPORT_PNG)
    status = cairo_surface_write_to_png_stream (surface, append_cb, bytes);

  cairo_surface_finish (surface);

  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);

  cairo_surface_destroy (surface);

  return done && check_status (status, path, error);
}

/* A temporary file beside it takes its place when it is complete. */
static gboolean
write_bytes (GByteArray  *bytes,
             const char  *path,
             GError     **error)
{
  g_autoptr(GError) cause = NULL;

  if (g_file_set_contents_full (path, (const char *) bytes->data, bytes->len,
                                G_FILE_SET_CONTENTS_CONSISTENT, 0666, &cause))
    return TRUE;

  g_set_error (error, RW_ERROR, RW_ERROR_WRITE, "%s: %s", path, cause->message);

  return FALSE;
}

gboolean
rw_export_to_file (const RwExport  *self,
                   const char      *path,
                   GError         **error)
{
  g_autoptr(GByteArray) bytes = NULL;
  RwExportForm form;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (self->content != NULL, FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  if (!get_form (path, &form, error))
    return FALSE;

  if (form == RW_EXPORT_PNG && (self->width < 1 || self->width > RW_EXPORT_MAX_WIDTH))
    {
      g_set_error (error, RW_ERROR, RW_ERROR_VALUE, "%d: expected a width of 1 to %d pixels",
                   self->width, RW_EXPORT_MAX_WIDTH);
      return FALSE;
    }

  bytes = g_byte_array_new ();

  return draw_to_bytes (self, form, path, bytes, error)
         && write_bytes (bytes, path, error);
}
