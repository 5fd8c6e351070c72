/* body-muscle-fibres.h: the fibres and tendons of a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-muscles.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/**
 * body_muscle_write_fibres:
 * @self: a muscle
 * @turned: whether what is written is turned over, so that the lamp stands at its upper right
 * @svg: where to
 *
 * Writes three paths over the form of the muscle: the strands of its tendons
 * (class "tendon"), which reach into the flesh by points of uneven length, as they
 * do in life, none where it is fleshy; fine dark lines ("fibre") and strong ones
 * ("fibre-strong"), which grow out of its ends and run out towards the belly. All
 * are drawn by chance, and always by the same.
 */
void body_muscle_write_fibres (const BodyMuscle *self,
                               gboolean          turned,
                               StudioSvg        *svg);

G_END_DECLS
