/* rw-artwork-private.h: what the files of the artwork share
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-artwork.h"

G_BEGIN_DECLS

/**
 * RwArtworkView:
 * @clip: the part of the body frame, mm
 * @width: pixels
 * @height: pixels
 *
 * What a render is asked to show. Of these three the style sheet knows nothing.
 */
typedef struct
{
  RwBox clip;
  int width;
  int height;
  RwStyle style;
  RwLayers layers;
  RwSkinTone skin_tone;
  RwDepth depth;
  RwLayerStrengths strengths;
} RwArtworkView;

/**
 * _rw_artwork_read_sheet:
 * @folder: holds the style sheets
 * @aspect: of the picture
 * @error: return location for RW_ERROR: %RW_ERROR_READ for a missing style
 *   sheet, %RW_ERROR_SYNTAX for one that is no text
 *
 * Returns: (transfer full) (nullable): the rules of CSS that make the picture
 *   show what @view says
 */
GBytes *_rw_artwork_read_sheet (GFile                *folder,
                                RwAspect              aspect,
                                const RwArtworkView  *view,
                                GError              **error);

/** _rw_artwork_append_sheet: adds the style sheet @name of @folder to @text; errors as of _rw_artwork_read_sheet(). */
gboolean _rw_artwork_append_sheet (GFile       *folder,
                                   const char  *name,
                                   GString     *text,
                                   GError     **error);

/** _rw_artwork_paint_document: paints @svg, whose view box is @box, in the colours of @style_sheet; @cr is in its units. Errors are those of librsvg. */
gboolean _rw_artwork_paint_document (GBytes       *svg,
                                     GBytes       *style_sheet,
                                     const RwBox  *box,
                                     cairo_t      *cr,
                                     GError      **error);

G_END_DECLS
