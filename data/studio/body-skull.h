/* body-skull.h: the skull
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "studio-scene.h"

G_BEGIN_DECLS

/* BODY_HEAD_STOPS: of a gradient over the height of a picture from behind or from the side: by
 * these its one head fades towards the upper border. */
#define BODY_HEAD_STOPS \
  "<stop offset=\".003\" stop-color=\"#000\"/><stop offset=\".014\" stop-color=\"#545454\"/><stop offset=\".027\" stop-color=\"#b8b8b8\"/>" \
  "<stop offset=\".042\" stop-color=\"#efefef\"/><stop offset=\".06\" stop-color=\"#fff\"/>"

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
