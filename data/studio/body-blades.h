/* body-blades.h: the shoulder blades
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "studio-relief.h"
#include "studio-scene.h"

G_BEGIN_DECLS

/** body_blades_add: adds "blade-left" and "blade-right", shaped for the scene's view. */
void body_blades_add (StudioScene        *scene,
                      const BodyMeasures *measures);

/** body_acromion_new: (transfer full): the spine of the left blade and its acromion, for the view from the side. */
StudioRelief *body_acromion_new (void);

G_END_DECLS
