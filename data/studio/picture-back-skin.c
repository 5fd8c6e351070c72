/* picture-back-skin.c: the layer skin from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

void
picture_back_write_skin (const BodyMeasures *measures,
                         StudioSvg          *svg)
{
}
