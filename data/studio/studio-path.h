/* studio-path.h: path data in few bytes
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"

G_BEGIN_DECLS

/**
 * studio_path_add_loop:
 * @path: path data, to which is added
 * @points: (array length=n_points): at least three points that steer the curve
 * @fine: whether coordinates are in 0.05 mm; else in 0.1 mm
 *
 * Writes a closed quadratic B-spline: it touches the middle of every side of
 * the polygon of @points. All of it but the first step is the letter t and the
 * middles, so that a smooth curve takes no more bytes than straight lines.
 */
void studio_path_add_loop (GString           *path,
                           const StudioPoint *points,
                           guint              n_points,
                           gboolean           fine);

/**
 * studio_path_add_number:
 * @path: path data, to which is added
 * @hundredths: a number of hundredths
 *
 * Writes a number with as few bytes as SVG allows after what stands there.
 */
void studio_path_add_number (GString *path,
                             int      hundredths);

/**
 * studio_path_in_tenths:
 * @data: path data whose numbers have at most two decimals, such as this file writes:
 *   relative but for `M`, and no `M` after what is not closed by `z`
 *
 * Multiplies all by ten, so that most decimal points go, and steps from shape to
 * shape instead of naming where each begins: a quarter of the bytes, and not a
 * hair's difference where it is drawn at a tenth of its size.
 *
 * Returns: (transfer full): the same in tenths of a millimetre
 */
char *studio_path_in_tenths (const char *data) G_GNUC_WARN_UNUSED_RESULT;

/** studio_path_add_letter: begins a command. */
void studio_path_add_letter (GString *path,
                             char     letter);

G_END_DECLS
