/* section-tissue.h: paints a cut tissue
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-pack.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/**
 * section_tissue_paint:
 * @pack: what @shape lies among
 * @fineness: how much larger than life the grain is, less than 1 in a small
 *   section, which is looked at from nearer
 *
 * Writes a group for the shape, two for a pair: its tones from the cut's rim
 * inwards, lit from the upper left, and its outline.
 */
void section_tissue_paint (const SectionShape *shape,
                           const SectionPack  *pack,
                           double              fineness,
                           StudioSvg          *svg);

G_END_DECLS
