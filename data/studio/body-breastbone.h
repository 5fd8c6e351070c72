/* body-breastbone.h: the breastbone and the cartilage of the ribs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "studio-scene.h"

G_BEGIN_DECLS

/** body_breastbone_add: adds "breastbone" and "cartilage-2-left" to "cartilage-10-left"; for the view from the side. */
void body_breastbone_add (StudioScene        *scene,
                          const BodyMeasures *measures);

G_END_DECLS
