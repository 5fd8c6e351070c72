/* studio-comb.h: light that is drawn out along fibres
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-print.h"

G_BEGIN_DECLS

/**
 * studio_print_comb:
 * @id: the name of a solid or relief
 * @lines: (element-type GArray of StudioPoint): lines along the fibres of @id,
 *   all the same way and about a millimetre apart; their z is how much brighter
 *   it is there, as a tendon is
 * @reach: how far light is carried along them, as a standard deviation, mm
 *
 * Smooths the brightness of @id along its fibres and not across them, as a brush
 * would: furrows stay, patches go. Nothing where nothing of @id is seen.
 */
void studio_print_comb (StudioPrint     *self,
                        const char      *id,
                        const GPtrArray *lines,
                        double           reach);

G_END_DECLS
