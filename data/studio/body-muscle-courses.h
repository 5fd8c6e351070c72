/* body-muscle-courses.h: long lines along a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-muscles.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/**
 * body_muscle_write_courses:
 * @self: a muscle
 * @svg: where to
 *
 * Writes few long lines from origin to insertion (class "course") and its two
 * borders along them ("border"): what is drawn of the right muscle where it must
 * not hide the bones.
 */
void body_muscle_write_courses (const BodyMuscle *self,
                                StudioSvg        *svg);

/** body_muscle_write_grain: @n_lines lines of its first sheet, each as long as a part of it; of the class "grain". */
void body_muscle_write_grain (const BodyMuscle *self,
                              StudioSvg        *svg,
                              guint             n_lines);

G_END_DECLS
