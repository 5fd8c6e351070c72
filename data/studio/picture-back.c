/* picture-back.c: the body from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

void
picture_back_draw (const BodyMeasures *measures,
                   StudioSvg          *svg)
{
  picture_back_write_skin (measures, svg);
  picture_back_write_organs (measures, svg);
  picture_back_write_muscle (measures, svg);
}
