/* rw-sheet.h: the colours of the ratings in the window, beside those of the picture
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-figure.h"

G_BEGIN_DECLS

/**
 * RwSheet:
 *
 * Lays the style sheet of the palette that was chosen over the window's own, for
 * the desktop's colours and contrast, for as long as it lives.
 */
#define RW_TYPE_SHEET (rw_sheet_get_type ())
G_DECLARE_FINAL_TYPE (RwSheet, rw_sheet, RW, SHEET, GObject)

/** rw_sheet_new: (transfer full): follows @figure. */
RwSheet *rw_sheet_new (RwFigure *figure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
