/* rw-hatch.h: dots and lines that fill an outline
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rw-polygon.h"

G_BEGIN_DECLS

/* Patterns are laid out from the origin of the body frame, so they stay with
 * the body whatever is shown of it. They end at the outline by themselves:
 * no clip is needed, and they stay vectors in a file. */

/**
 * rw_hatch_append_lines:
 * @cr: gets a path to stroke
 * @polygon: the outline to fill
 * @angle: direction of the lines, radians
 * @spacing: from line to line, mm
 */
void rw_hatch_append_lines (cairo_t   *cr,
                            RwPolygon *polygon,
                            double     angle,
                            double     spacing);

/**
 * rw_hatch_append_dots:
 * @cr: gets a path to fill
 * @polygon: the outline that holds every centre
 * @spacing: from dot to dot in a row, mm; rows are half of it apart and staggered
 * @radius: of a dot, mm
 * @n_corners: how many corners a dot is drawn with, at most 12; 0 for a true circle
 */
void rw_hatch_append_dots (cairo_t   *cr,
                           RwPolygon *polygon,
                           double     spacing,
                           double     radius,
                           guint      n_corners);

G_END_DECLS
