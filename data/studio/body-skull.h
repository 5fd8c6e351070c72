/* body-skull.h: the skull
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "studio-scene.h"

G_BEGIN_DECLS

/** body_skull_add: adds "skull", shaped for the scene's view; from behind with "condyles" and "atlanto-occipital-membrane", from the side with "condyle" and "jaw". */
void body_skull_add (StudioScene        *scene,
                     const BodyMeasures *measures);

/** body_skull_define_fade: the mask "fade-crown", of a skull that is looked at whole. */
void body_skull_define_fade (StudioSvg *svg);

/** body_skull_get_jaw: (transfer full): the outline of the lower jaw from the side, as path data. */
char *body_skull_get_jaw (void);

/** body_skull_sample_jaw: (transfer full) (element-type StudioPoint): points along that outline. */
GArray *body_skull_sample_jaw (void);

G_END_DECLS
