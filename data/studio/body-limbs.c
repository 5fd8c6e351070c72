/* body-limbs.c: collar bones, upper arms and thighs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-limbs.h"

void
body_limbs_add (StudioScene        *scene,
                const BodyMeasures *measures)
{
}
