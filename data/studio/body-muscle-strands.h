/* body-muscle-strands.h: the strands of the tendons of a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-muscles.h"

G_BEGIN_DECLS

/**
 * body_muscle_add_strands:
 * @sheet: a sheet of a muscle
 * @insertion: of the tendon at its end, not of that at its beginning
 * @chance: what they are drawn with
 * @path: the d of a path in tenths of a millimetre
 *
 * Adds the strands by which a tendon reaches into the flesh: points of uneven length, at no
 * equal steps, and now and then none.
 */
void body_muscle_add_strands (const BodySheet *sheet,
                              gboolean         insertion,
                              GRand           *chance,
                              GString         *path);

G_END_DECLS
