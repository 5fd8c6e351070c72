/* rw-fade.h: a colour that fades towards both ends of a stretch
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-color.h"

G_BEGIN_DECLS

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
