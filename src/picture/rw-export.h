/* rw-export.h: a view as a file: PNG, SVG or PDF
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-content.h"
#include "rw-style.h"

G_BEGIN_DECLS

/**
 * RwExport:
 * @content: what is drawn
 * @style: in which style
 * @layers: what of it
 * @placement: (nullable): the tool, or %NULL for none; zones are rated for it, or for the foam roller
 * @person: (nullable): for whom
 * @width: pixels, of a PNG
 */
typedef struct
{
  RwContent *content;
  RwStyle style;
  RwLayers layers;
  const RwPlacement *placement;
  RwPerson *person;
  int width;
} RwExport;

/**
 * rw_export_to_file:
 * @path: its ending says what is written: ".png", ".svg" or ".pdf"
 * @error: return location for RW_ERROR: %RW_ERROR_VALUE for another ending,
 *   %RW_ERROR_WRITE where it can not be written
 *
 * Draws the back view to a file, whole or not at all.
 */
gboolean rw_export_to_file (const RwExport  *self,
                            const char      *path,
                            GError         **error);

G_END_DECLS
