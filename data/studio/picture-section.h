/* picture-section.h: sections through the body
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "studio-scene.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/* Cuts seen from above, the back at the bottom; y of the picture is the body's z. */

/** picture_section_draw_neck: the cut at C5. */
void picture_section_draw_neck (const BodyMeasures *measures,
                                StudioSvg          *svg);

/** picture_section_draw_chest: the cut at T7. */
void picture_section_draw_chest (const BodyMeasures *measures,
                                 StudioSvg          *svg);

/** picture_section_draw_low_back: the cut at L3. */
void picture_section_draw_low_back (const BodyMeasures *measures,
                                    StudioSvg          *svg);

G_END_DECLS
