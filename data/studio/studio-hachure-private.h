/* studio-hachure-private.h: the shade that strokes of a pen are laid over, and the pen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-hachure.h"
#include "studio-point.h"

G_BEGIN_DECLS

/**
 * StudioHachureShade:
 * @how: (unowned): the manner of the strokes
 * @field: (unowned): the light on the form, and where its samples lie
 * @cover: (unowned): above a half where the form is
 * @dark: 0 to 1, 0 beyond the form
 * @along: the direction in which light grows as the cosine of twice its angle, times a weight
 * @across: the sine of it, alike
 */
typedef struct
{
  const StudioHachure *how;
  const StudioField *field;
  const float *cover;
  float *dark;
  float *along;
  float *across;
} StudioHachureShade;

/** studio_hachure_shade_init: Reads how dark @tone is within @cover, and which way light grows there. */
void studio_hachure_shade_init (StudioHachureShade  *self,
                                const StudioHachure *how,
                                const StudioField   *tone,
                                const float         *cover);

/** studio_hachure_shade_clear: frees what it has read. */
void studio_hachure_shade_clear (StudioHachureShade *self);

/** studio_hachure_shade_get_dark: how dark it is at a place in mm, 0 to 1. */
double studio_hachure_shade_get_dark (const StudioHachureShade *self,
                                      StudioPoint               at);

/** studio_hachure_shade_is_beyond: whether a place in mm lies outside the form. */
gboolean studio_hachure_shade_is_beyond (const StudioHachureShade *self,
                                         StudioPoint               at);

/** studio_hachure_shade_get_direction: the way, of length 1, of a stroke at a place in mm, onwards from @before. */
StudioPoint studio_hachure_shade_get_direction (const StudioHachureShade *self,
                                                StudioPoint               at,
                                                StudioPoint               before);

/** StudioHachureStroke: a curve from end to end, how far its control point lies to either side for its breadth, and its length; mm. */
typedef struct
{
  StudioPoint from, bend, to, side;
  double length;
} StudioHachureStroke;

/** studio_hachure_stroke_make: the stroke, without its length, over a way of StudioPoint, as broad as where strokes are @apart mm. */
StudioHachureStroke studio_hachure_stroke_make (const StudioHachureShade *shade,
                                                const GArray             *points,
                                                double                    apart);

/** STUDIO_HACHURE_SCALE: the transform of a path that a pen has written. */
#define STUDIO_HACHURE_SCALE "scale(.05)"

/** StudioHachurePen: the path, and where the pen is in its units. */
typedef struct
{
  GString *path;
  int x, y;
} StudioHachurePen;

/** studio_hachure_pen_write: Adds a stroke to the path. */
void studio_hachure_pen_write (StudioHachurePen          *self,
                               const StudioHachureStroke *stroke);

G_END_DECLS
