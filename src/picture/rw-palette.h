/* rw-palette.h: the colours of a style
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rw-rating.h"
#include "rw-style.h"

G_BEGIN_DECLS

/** RwColor: red, green, blue and opacity, 0..1, sRGB. */
typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} RwColor;

/**
 * RwZonePaint:
 * @fill: laid over the picture
 * @edge: outline and pattern
 * @text: a word or icon in this rating's colour on the panel's background, at least 4.5 to 1
 */
typedef struct
{
  RwColor fill;
  RwColor edge;
  RwColor text;
} RwZonePaint;

/** RwPalette: every colour that is painted by code and not by the atlas file's style sheet. */
typedef struct
{
  RwColor background;
  RwColor background_edge;
  RwColor skin;
  RwColor skin_line;
  RwColor halo;
  RwColor label;
  RwColor label_halo;
  RwColor tool_light;
  RwColor tool_body;
  RwColor tool_dark;
  RwColor tool_edge;
  RwColor contact;
  RwZonePaint zone[RW_RATING_AVOID + 1];
} RwPalette;

/** rw_palette_get: (transfer none): the palette of @style. */
const RwPalette *rw_palette_get (RwStyle style);

/** rw_color_set: makes @self the source of @cr. */
void rw_color_set (const RwColor *self,
                   cairo_t       *cr);

G_END_DECLS
