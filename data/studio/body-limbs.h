/* body-limbs.h: collar bones, upper arms and thighs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "studio-scene.h"

G_BEGIN_DECLS

/** body_limbs_add: adds "clavicle-left", "humerus-left", "femur-left" and the same on the right, shaped for the scene's view. */
void body_limbs_add (StudioScene        *scene,
                     const BodyMeasures *measures);

G_END_DECLS
