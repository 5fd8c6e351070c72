/* studio-crease.h: a fold of the skin
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/** studio_crease_write: writes a fold along the smooth line through @points, mm, @half_width at its middle and pointed at both ends. */
void studio_crease_write (StudioSvg         *svg,
                          const StudioPoint *points,
                          guint              n_points,
                          double             half_width);

G_END_DECLS
