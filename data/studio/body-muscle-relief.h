/* body-muscle-relief.h: the form of a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-muscles.h"
#include "studio-relief.h"

G_BEGIN_DECLS

/**
 * body_muscle_make_relief:
 * @self: a muscle
 * @sheet: which of its sheets
 *
 * The sheet in relief: a belly that swells between its rims and ends, furrowed
 * along its fibres. How far, is the table's; the shape of the swelling and of
 * the furrows is our drawing decision.
 *
 * Returns: (transfer full): the relief of the right side, for the view from behind
 */
StudioRelief *body_muscle_make_relief (const BodyMuscle *self,
                                       guint             sheet);

/** body_muscle_get_furrow: where the furrow before the bundle @index lies, in parts of a sheet's width; bundles are unlike. */
double body_muscle_get_furrow (const BodyMuscle *self,
                               guint             index);

/** body_muscle_get_sway: how far the furrow that lies at @furrow has strayed from there at @along, in parts of the width. */
double body_muscle_get_sway (const BodyMuscle *self,
                             double            furrow,
                             double            along);

G_END_DECLS
