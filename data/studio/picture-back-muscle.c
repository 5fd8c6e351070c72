/* picture-back-muscle.c: the layer muscle from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

void
picture_back_write_muscle (const BodyMeasures *measures,
                           StudioSvg          *svg)
{
}
