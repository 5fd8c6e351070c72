/* section-lumina.h: paints what is small and round where it is cut
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-shape.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/** section_lumina_paint: writes a group for the shape, of %SECTION_DOTS or %SECTION_LUMINA: walls, what they hold, outlines. */
void section_lumina_paint (const SectionShape *shape,
                           StudioSvg          *svg);

G_END_DECLS
