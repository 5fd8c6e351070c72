/* studio-hachure.h: form shadow in strokes of a pen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-contour.h"

G_BEGIN_DECLS

/**
 * StudioHachure:
 * @spacing: from stroke to stroke, mm; 0 for none
 * @dark: the tone, 0 to 1, at which a stroke is broadest
 * @light: the tone from which on paper is left
 * @along: whether strokes run along the edge of a shade, as on soft flesh, and not into it
 * @calm: how far around the direction of strokes is evened, mm; 0 for the measure of bones
 * @lean: how far strokes lean over where it is darkest, radians: with it they go round a shaft in
 *   arcs, a row of them dies out in short ones, and in the deepest shade finer ones lie between; 0 for none
 * @lee: whether only the sides that face down have strokes: all lamps stand above
 */
typedef struct
{
  double spacing;
  double dark;
  double light;
  gboolean along;
  double calm;
  double lean;
  gboolean lee;
} StudioHachure;

/**
 * studio_hachure_draw:
 * @tone: the light on a form, from 0, the darkest, to 1
 * @cover: samples of the same places: above a half where the form is
 *
 * Lays strokes over the shadow of a form, as an engraver does: side by side at one distance,
 * from the dark to the light, so that they go round what is round; each swells where it is
 * dark and is pointed at its ends.
 *
 * Returns: (transfer full) (nullable): a path with the class "hachure", or %NULL where nothing is dark
 */
char *studio_hachure_draw (const StudioHachure *self,
                           const StudioField   *tone,
                           const float         *cover) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
