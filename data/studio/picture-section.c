/* picture-section.c: sections through the body
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-section.h"

void
picture_section_draw_neck (const BodyMeasures *measures,
                           StudioSvg          *svg)
{
}

void
picture_section_draw_chest (const BodyMeasures *measures,
                            StudioSvg          *svg)
{
}

void
picture_section_draw_low_back (const BodyMeasures *measures,
                               StudioSvg          *svg)
{
}
