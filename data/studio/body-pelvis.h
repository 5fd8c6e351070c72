/* body-pelvis.h: the hip bones
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "studio-scene.h"

G_BEGIN_DECLS

/** body_pelvis_add: adds "hip-left" and "hip-right", shaped for the scene's view. */
void body_pelvis_add (StudioScene        *scene,
                      const BodyMeasures *measures);

G_END_DECLS
