/* rw-export.h: a view as a file: PNG, SVG or PDF
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-content.h"
#include "rw-depth.h"
#include "rw-style.h"

G_BEGIN_DECLS

/** RW_EXPORT_MAX_WIDTH: the widest PNG, pixels. */
#define RW_EXPORT_MAX_WIDTH 8192

/**
 * RwExport:
 * @content: what is drawn
 * @aspect: from where
 * @y: at which height of the body a section is cut, mm; the nearest one is drawn
 * @style: in which style
 * @skin_tone: of which skin, in a style that shows it
 * @depth: how deep it is looked into
 * @layers: what of it
 * @strengths: (nullable): how clear each layer of the picture is; whole where it is %NULL
 * @placement: (nullable): the tool, or %NULL for none; zones are rated for it, or for the foam roller
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
  RwDepth depth;
  RwLayers layers;
  const RwLayerStrengths *strengths;
  const RwPlacement *placement;
  RwPerson *person;
  int width;
} RwExport;

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
 * section, which is an image.
 *
 * Returns: whether the file was written
 */
gboolean rw_export_to_file (const RwExport  *self,
                            const char      *path,
                            GError         **error);

G_END_DECLS
