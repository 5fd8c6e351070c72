/* picture-side.c: the body from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

void
picture_side_draw (const BodyMeasures *measures,
                   StudioSvg          *svg)
{
}
