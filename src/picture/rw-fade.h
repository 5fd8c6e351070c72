/* rw-fade.h: a colour that fades towards both ends of a stretch
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-color.h"

G_BEGIN_DECLS

/**
 * rw_fade_set_gradient:
 * @gradient: changes along x only, or along y only if @upright
 * @from: where it begins, in the coordinates of @cr
 * @to: where it ends
 *
 * Makes it the source of @cr, for what lies on the stretch or not much beside
 * it. Where pixels lie level it becomes a line of them: cairo draws outlines
 * with an image several times as fast as with a gradient. What fills whole rows
 * gains nothing.
 */
void rw_fade_set_gradient (cairo_t         *cr,
                           cairo_pattern_t *gradient,
                           double           from,
                           double           to,
                           gboolean         upright);

/**
 * rw_fade_set:
 * @color: in the middle of the stretch
 * @end: what is left of its opacity at the ends, 0 to 1
 * @share: over how much of the stretch it fades at each end, 0 to 0.5
 * @from: where the stretch begins, along the x of its own frame
 * @to: where it ends
 * @frame: from the coordinates of @cr to that frame
 *
 * Makes it the source of @cr, for what lies on the stretch or not much beside it.
 */
void rw_fade_set (cairo_t              *cr,
                  const RwColor        *color,
                  double                end,
                  double                share,
                  double                from,
                  double                to,
                  const cairo_matrix_t *frame);

G_END_DECLS
