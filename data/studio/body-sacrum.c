/* body-sacrum.c: the sacrum
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-sacrum.h"

void
body_sacrum_add (StudioScene        *scene,
                 const BodyMeasures *measures)
{
}
