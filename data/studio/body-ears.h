/* body-ears.h: the ears from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-scene.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/** body_ears_add: adds "ear-left" and "ear-right" to a scene that looks from behind; their roots lie under the head. */
void body_ears_add (StudioScene *scene);

/** body_ears_write_shade: the shade in which both lie behind the head; "in-ear-right" clips it. */
void body_ears_write_shade (StudioSvg *svg);

/** body_ears_write_lines: their folds, as an engraver draws them. */
void body_ears_write_lines (StudioSvg *svg);

G_END_DECLS
