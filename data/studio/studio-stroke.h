/* studio-stroke.h: a stroke as the text of a path
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"

G_BEGIN_DECLS

/**
 * studio_stroke_append:
 * @path: the d of a path in whole tenths of a millimetre, see studio_svg_open_tenths()
 * @command: a relative command, or 'M' with @from at 0; 0 goes on with the last
 * @point: where to, mm
 * @from: from where, mm
 *
 * Appends one pair of coordinates, with no character that could be left out.
 */
void studio_stroke_append (GString     *path,
                           char         command,
                           StudioPoint  point,
                           StudioPoint  from);

/**
 * studio_stroke_bend_over:
 *
 * Returns: the control point of the quadratic arc from @a over @middle, moved by @offset, to @b
 */
StudioPoint studio_stroke_bend_over (StudioPoint a,
                                     StudioPoint middle,
                                     StudioPoint b,
                                     StudioPoint offset);

/**
 * studio_stroke_add_lens:
 * @path: where to
 * @from: its one tip
 * @over: what it swells around
 * @to: its other tip
 * @half_width: there, mm
 *
 * Adds a stroke as a pen leaves it: pointed at both ends, swelling between.
 */
void studio_stroke_add_lens (GString     *path,
                             StudioPoint  from,
                             StudioPoint  over,
                             StudioPoint  to,
                             double       half_width);

/**
 * studio_stroke_add_blade:
 * @path: where to
 * @root: its one tip, near which it is broadest
 * @tip: its other tip
 * @width: there, mm
 *
 * Adds half a stroke, with one straight side: for what is short, or one of many.
 */
void studio_stroke_add_blade (GString     *path,
                              StudioPoint  root,
                              StudioPoint  tip,
                              double       width);

G_END_DECLS
