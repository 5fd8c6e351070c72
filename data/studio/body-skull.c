/* body-skull.c: the skull
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-skull.h"

void
body_skull_add (StudioScene        *scene,
                const BodyMeasures *measures)
{
}
