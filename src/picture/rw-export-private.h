/* rw-export-private.h: what the files of the export share
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rw-export.h"

G_BEGIN_DECLS

/* What is shown, mm of the picture. */
RwBox _rw_export_get_box (const RwExport *self);

/* How much larger than the back a section is drawn: it fills a picture as broad as
 * the others, with letters as large; 1 for another view. */
double _rw_export_get_enlargement (const RwExport *self);

/* Draws everything from the ground up, @scale pixels or points a millimetre,
 * the corner of the box at the origin of @cr. */
gboolean _rw_export_draw (const RwExport  *self,
                          cairo_t         *cr,
                          double           scale,
                          GError         **error);

G_END_DECLS
