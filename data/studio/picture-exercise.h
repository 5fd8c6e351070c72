/* picture-exercise.h: a small drawing of an exercise
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "exercise-scenes.h"

G_BEGIN_DECLS

/** picture_exercise_draw: (transfer full): the whole SVG file of @scene. */
char *picture_exercise_draw (const ExerciseScene *scene);

G_END_DECLS
