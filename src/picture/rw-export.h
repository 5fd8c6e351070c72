/* rw-export.h: a view as a file: PNG, SVG or PDF
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-content.h"
#include "rw-depth.h"
#include "rw-palette.h"
#include "rw-units.h"

G_BEGIN_DECLS

/** RW_EXPORT_MAX_WIDTH: the widest PNG, pixels. */
#define RW_EXPORT_MAX_WIDTH 8192

/** RwExportForm: what a file is. */
typedef enum
{
  RW_EXPORT_PNG,
  RW_EXPORT_SVG,
  RW_EXPORT_PDF,
} RwExportForm;

/**
 * RwExport:
 * @content: what is drawn
 * @aspect: from where
 * @y: at which height of the body a section is cut, mm; the nearest one is drawn
 * @style: in which style
 * @skin_tone: of which skin, in a style that shows it
 * @palette: (nullable): the colours of all that is painted; the usual ones of style and skin where it is %NULL
 * @units: of what tells how large a section is
 * @depth: how deep it is looked into
 * @layers: what of it
 * @strengths: (nullable): how clear each layer of the picture is; whole where it is %NULL
 * @placement: (nullable): the tool, or %NULL for none; zones are rated for it, or for the foam roller
 * @bare: whether the place where the tool presses is left out
 * @area: (nullable): the part of the picture that is shown, mm, without the names
 *   beside the body; %NULL for all of it
 * @person: (nullable): for whom
 * @width: pixels, of a PNG; 1 to %RW_EXPORT_MAX_WIDTH
 */
typedef struct
{
  RwContent *content;
  RwAspect aspect;
  double y;
  RwStyle style;
  RwSkinTone skin_tone;
  const RwPalette *palette;
  RwUnits units;
  RwDepth depth;
  RwLayers layers;
  const RwLayerStrengths *strengths;
  const RwPlacement *placement;
  gboolean bare;
  const RwBox *area;
  RwPerson *person;
  int width;
} RwExport;

/**
 * rw_export_form_from_name:
 * @name: of a file
 * @form: (out): what its ending asks for
 *
 * Returns: whether it ends in ".png", ".svg" or ".pdf", in letters of any size
 */
gboolean rw_export_form_from_name (const char   *name,
                                   RwExportForm *form);

/**
 * rw_export_to_bytes:
 * @error: return location for RW_ERROR: %RW_ERROR_VALUE for a width out of
 *   range, %RW_ERROR_READ for a missing style sheet, %RW_ERROR_WRITE where there
 *   is no memory to draw in
 *
 * Draws a view into memory, as rw_export_to_file() says. What @self points to
 * must not change meanwhile; any thread may call it.
 *
 * Returns: (transfer full) (nullable): what such a file holds
 */
GBytes *rw_export_to_bytes (const RwExport  *self,
                            RwExportForm     form,
                            GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_export_to_file:
 * @path: its ending says what is written: ".png", ".svg" or ".pdf"
 * @error: return location for RW_ERROR: %RW_ERROR_VALUE for another ending or
 *   a width out of range, %RW_ERROR_READ for a missing style sheet,
 *   %RW_ERROR_WRITE where the file can not be written
 *
 * Draws a view to a file, whole or not at all: what was there before
 * stays until the new file is complete. The picture grows to hold names, and in
 * the side view the tool; a section names its level in the corner. SVG and PDF
 * keep to vectors, one point a millimetre of the body, or as much as an A4
 * page is wide; but for the flesh under a tool in the side view and in a
 * section, which is an image. A part of the picture is as wide as A4.
 *
 * Returns: whether the file was written
 */
gboolean rw_export_to_file (const RwExport  *self,
                            const char      *path,
                            GError         **error);

G_END_DECLS
