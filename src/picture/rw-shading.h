/* rw-shading.h: the light and shadow of a drawing in the colours of a style
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * rw_shading_paint:
 * @svg: the text of an SVG file
 * @style_sheet: the text of its style sheet
 *
 * Gives every shading of @svg the colours that @style_sheet has for its material.
 * A shading is an image element with a PNG of a palette in it: "rw:ramp" names the
 * material, and "rw:tones" the tones of the first and of the last colour, from 0, the
 * darkest, to 1. The material "rib" has its colours where the sheet fills the classes
 * rib0, rib1 and so on, from the darkest up, by a rule that begins with "fill:#rrggbb"; what
 * lies between two is blended, and one that is left out is as the next.
 *
 * A haze is an image whose colours, a multiple of three, are one and differ in how opaque
 * they are: from clear, in even steps, to the "fill-opacity" of that rule. Where "rw:tones" spans
 * more than one tone such an image is a glaze: each tone is as opaque as its own rule says.
 *
 * An image that is no shading, or whose material the sheet does not colour, stays as
 * it is.
 *
 * Returns: (transfer full): the new text, as long as the old one
 */
GBytes *rw_shading_paint (GBytes *svg,
                          GBytes *style_sheet) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
