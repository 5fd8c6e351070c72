/* body-pelvis.c: the hip bones
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-pelvis.h"

void
body_pelvis_add (StudioScene        *scene,
                 const BodyMeasures *measures)
{
}
