/* picture-side.h: the body from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "studio-scene.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/** picture_side_draw: the body seen from its left; x of the picture is the body's z. */
void picture_side_draw (const BodyMeasures *measures,
                        StudioSvg          *svg);

G_END_DECLS
