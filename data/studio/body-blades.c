/* body-blades.c: the shoulder blades
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-blades.h"

void
body_blades_add (StudioScene        *scene,
                 const BodyMeasures *measures)
{
}
