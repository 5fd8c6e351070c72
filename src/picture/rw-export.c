/* rw-export.c: a view as a file: PNG, SVG or PDF
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-export-private.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>

#include "rw-error.h"

/* Pages: one point a millimetre of the body, and less where a page would not be
 * as narrow as A4. The whole back view is then 183 by 282 mm. */
#define RW_EXPORT_PAGE_SCALE 1.0
#define RW_EXPORT_PAGE_WIDTH 595.0

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
              GError         **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error_literal (error, RW_ERROR, RW_ERROR_WRITE, cairo_status_to_string (status));

  return FALSE;
}

static gboolean
check_width (const RwExport  *self,
             RwExportForm     form,
             GError         **error)
{
  if (form != RW_EXPORT_PNG || (self->width >= 1 && self->width <= RW_EXPORT_MAX_WIDTH))
    return TRUE;

  g_set_error (error, RW_ERROR, RW_ERROR_VALUE, "%d: expected a width of 1 to %d pixels",
               self->width, RW_EXPORT_MAX_WIDTH);

  return FALSE;
}

/* Pixels or points a millimetre of the picture, of which @width are shown. */
static double
get_scale (const RwExport *self,
           RwExportForm    form,
           double          width)
{
  if (form == RW_EXPORT_PNG)
    return self->width / width;

  if (self->area != NULL)
    return RW_EXPORT_PAGE_WIDTH / width;

  return MIN (RW_EXPORT_PAGE_SCALE * _rw_export_get_enlargement (self), RW_EXPORT_PAGE_WIDTH / width);
}

/* Draws the whole file into memory. */
static gboolean
draw_to_bytes (const RwExport  *self,
               RwExportForm     form,
               GByteArray      *bytes,
               GError         **error)
{
  RwBox box = _rw_export_get_box (self);
  double width = box.x1 - box.x0;
  double scale = get_scale (self, form, width);
  cairo_surface_t *surface = new_surface (form,
                                          width * scale,
                                          (box.y1 - box.y0) * scale,
                                          bytes);
  cairo_t *cr = cairo_create (surface);
  gboolean done = _rw_export_draw (self, cr, scale, error);
  cairo_status_t status = cairo_status (cr);

  cairo_destroy (cr);

  if (done && status == CAIRO_STATUS_SUCCESS && form == RW_EXPORT_PNG)
    status = cairo_surface_write_to_png_stream (surface, append_cb, bytes);

  cairo_surface_finish (surface);

  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);

  cairo_surface_destroy (surface);

  return done && check_status (status, error);
}

/* A temporary file beside it takes its place when it is complete. */
static gboolean
write_bytes (GBytes      *bytes,
             const char  *path,
             GError     **error)
{
  g_autoptr(GError) cause = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (g_file_set_contents_full (path, data, size, G_FILE_SET_CONTENTS_CONSISTENT, 0666, &cause))
    return TRUE;

  g_set_error (error, RW_ERROR, RW_ERROR_WRITE, "%s: %s", path, cause->message);

  return FALSE;
}

gboolean
rw_export_form_from_name (const char   *name,
                          RwExportForm *form)
{
  static const char * const endings[] = {
    [RW_EXPORT_PNG] = ".png",
    [RW_EXPORT_SVG] = ".svg",
    [RW_EXPORT_PDF] = ".pdf",
  };
  g_autofree char *folded = NULL;

  g_return_val_if_fail (name != NULL, FALSE);

  folded = g_ascii_strdown (name, -1);
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      if (g_str_has_suffix (folded, endings[i]))
        {
          *form = i;
          return TRUE;
        }
    }

  return FALSE;
}

GBytes *
rw_export_to_bytes (const RwExport  *self,
                    RwExportForm     form,
                    GError         **error)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->content != NULL, NULL);

  if (!check_width (self, form, error) || !draw_to_bytes (self, form, bytes, error))
    return NULL;

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

gboolean
rw_export_to_file (const RwExport  *self,
                   const char      *path,
                   GError         **error)
{
  g_autoptr(GBytes) bytes = NULL;
  RwExportForm form;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  if (!rw_export_form_from_name (path, &form))
    {
      g_set_error (error, RW_ERROR, RW_ERROR_VALUE,
                   "%s: ends in none of .png, .svg, .pdf", path);
      return FALSE;
    }

  bytes = rw_export_to_bytes (self, form, error);

  return bytes != NULL && write_bytes (bytes, path, error);
}
