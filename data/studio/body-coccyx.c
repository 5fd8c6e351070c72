/* body-coccyx.c: the coccyx
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-coccyx.h"

void
body_coccyx_add (StudioScene        *scene,
                 const BodyMeasures *measures)
{
}
