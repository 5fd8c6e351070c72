/* body-limbs.h: collar bones, upper arms and thighs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "studio-scene.h"
#include "studio-solid.h"

G_BEGIN_DECLS

/** body_clavicle_new_beside: (transfer full): the left collar bone, for the view from the side. */
StudioSolid *body_clavicle_new_beside (void);

/** body_limbs_add: adds "clavicle-left", "humerus-left" and "femur-left", shaped for the scene's view, and those of the right unless it looks from the side. */
void body_limbs_add (StudioScene        *scene,
                     const BodyMeasures *measures);

G_END_DECLS
