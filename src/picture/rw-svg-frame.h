/* rw-svg-frame.h: an SVG text that shows another part of its drawing
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-box.h"

G_BEGIN_DECLS

/**
 * rw_svg_frame:
 * @svg: the text of an SVG file
 * @box: what it shall show, in its own units
 *
 * Puts @box into the attribute "viewBox" of the root element. librsvg makes
 * every mask and filter as large as the whole drawing at the scale it is shown
 * in, so a close view of a large drawing took ten times as long as the same
 * view of a drawing that says it is no larger.
 *
 * Returns: (transfer full): the new text; the same text where the root has no such attribute
 */
GBytes *rw_svg_frame (GBytes      *svg,
                      const RwBox *box) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
