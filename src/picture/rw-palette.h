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
 *   in CIEDE2000, for normal sight and for each kind of colour blindness; 28 with
 *   the hues that are meant for it
 * @text: a word or icon in this rating's colour on the panel's background, at
 *   least 4.5 to 1; in high contrast on white and on black alike
 * @casing: on both sides of the edge, where that alone would not stand out
 *   from a skin; clear for none
 * @on_flesh: pattern and rim of a zone over muscle, where a fill would be mud; clear where
 *   flesh is grey, which takes the edge and the fill
 * @press: the patch that bears; calmer than the edge, which is thin. Two ratings
 *   are as far apart as their edges are
 */
typedef struct
{
  RwColor fill;
  RwColor edge;
  RwColor text;
  RwColor casing;
  RwColor on_flesh;
  RwColor press;
} RwZonePaint;

/**
 * RwPalette:
 * @background: the ground behind the body, in the middle
 * @background_edge: the ground towards the edge of the picture
 * @skin: the silhouette
 * @skin_line: its outline
 * @halo: what parts a zone, its edge and the contact from the picture below
 * @standing: the edge of a zone that stands out; clear where that keeps its own colour
 * @label: text on the picture
 * @label_halo: what parts that text from the picture
 * @tool_light: the tool where the light falls on it
 * @tool_body: the tool's own colour
 * @tool_dark: the tool in its own shade
 * @tool_edge: its outline
 * @tool_shine: the gleam on rubber and foam
 * @shadow: what the tool throws on the body
 * @press_shade: what parts the patch that bears from the tool above it
 * @press_casing: on both sides of that patch's outline
 * @press_end: what is left of that outline at the ends of a roller, 0 to 1; where it is 1,
 *   nothing fades and no shade is blurred
 * @press_tint: how dense the rating's colour lies in that patch
 * @contact: the patch that bears, where nothing is rated
 * @contact_is_plain: whether it is of that colour where something is rated, too
 * @zone: by rating
 * @flesh_is_grey: whether a fill lies on muscles as it does on skin
 * @pattern_opacity: of dots and lines on a zone
 * @pattern_weight: how heavy those lines are beside the outlines, and by half as much the
 *   dots: where a drawing is all lines it is not to be crossed out
 * @pattern_pitch: how far apart those lines lie beside the usual, 1 or more: the usual is about
 *   as far as fibres lie apart, and crosses them to a grid
 * @pattern_halo: how opaque a halo on both sides of a line, and round a dot, is
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
  RwColor standing;
  RwColor label;
  RwColor label_halo;
  RwColor tool_light;
  RwColor tool_body;
  RwColor tool_dark;
  RwColor tool_edge;
  RwColor tool_shine;
  RwColor shadow;
  RwColor press_shade;
  RwColor press_casing;
  double press_end;
  double press_tint;
  RwColor contact;
  RwZonePaint zone[RW_RATING_AVOID + 1];
  gboolean contact_is_plain;
  gboolean flesh_is_grey;
  double pattern_opacity;
  double pattern_weight;
  double pattern_pitch;
  double pattern_halo;
  double line_width;
} RwPalette;

/** rw_palette_get: (transfer none): the palette of @style, for a light skin where there is a choice, with the standard hues. */
const RwPalette *rw_palette_get (RwStyle style);

/**
 * rw_palette_get_for_skin:
 *
 * Every edge of a zone, or its casing, is at least 20 apart in CIEDE2000 from
 * each tone of the skin, bare and under the zone's own fill.
 *
 * Returns: (transfer none): the palette of @style with @hues, for a skin of @tone
 */
const RwPalette *rw_palette_get_for_skin (RwStyle    style,
                                          RwHues     hues,
                                          RwSkinTone tone);

/** RW_PALETTE_LEAST_STRENGTH: the weakest that zones can be made, a part of their usual strength. */
#define RW_PALETTE_LEAST_STRENGTH 0.2

/**
 * rw_palette_weaken:
 * @strength: %RW_PALETTE_LEAST_STRENGTH to 1: of the colour that lies on a zone
 *
 * Makes zones of a palette of one's own clearer. Their edges stay as they are, and
 * their patterns keep half of their strength at least: what is rated is seen.
 */
void rw_palette_weaken (RwPalette *self,
                        double     strength);

/** rw_palette_get_contact: (transfer none): the colour of the patch that bears where @rating is under it. */
const RwColor *rw_palette_get_contact (const RwPalette *self,
                                       RwRating         rating);

G_END_DECLS
