/* rw-palette.h: the colours of a style
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-color.h"
#include "rw-rating.h"
#include "rw-style.h"

G_BEGIN_DECLS

/**
 * RwZonePaint:
 * @fill: laid over the picture
 * @edge: outline and pattern; the edges of two ratings are at least 20 apart
 *   in CIEDE2000, for normal sight and for each kind of colour blindness
 * @text: a word or icon in this rating's colour on the panel's background, at
 *   least 4.5 to 1; in high contrast on white and on black alike
 */
typedef struct
{
  RwColor fill;
  RwColor edge;
  RwColor text;
} RwZonePaint;

/**
 * RwPalette:
 * @background: the ground behind the body, in the middle
 * @background_edge: the ground towards the edge of the picture
 * @skin: the silhouette
 * @skin_line: its outline
 * @halo: what parts a zone, its edge and the contact from the picture below
 * @label: text on the picture
 * @label_halo: what parts that text from the picture
 * @tool_light: the tool where the light falls on it
 * @tool_body: the tool's own colour
 * @tool_dark: the tool in its own shade
 * @tool_edge: its outline
 * @tool_shine: the gleam on rubber and foam
 * @shadow: what the tool throws on the body
 * @contact: the patch that bears, where nothing is rated
 * @zone: by rating
 * @pattern_opacity: of dots and lines on a zone
 * @line_width: how much heavier the lines of zone, contact and tool are than usual
 *
 * Every colour that is painted by code and not by the atlas file's style sheet.
 */
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
  RwColor tool_shine;
  RwColor shadow;
  RwColor contact;
  RwZonePaint zone[RW_RATING_AVOID + 1];
  double pattern_opacity;
  double line_width;
} RwPalette;

/** rw_palette_get: (transfer none): the palette of @style. */
const RwPalette *rw_palette_get (RwStyle style);

G_END_DECLS
