/* picture-back.h: the body from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "studio-scene.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/** picture_back_draw: draws all layers, from the skin up to the muscle, into @svg. */
void picture_back_draw (const BodyMeasures *measures,
                        StudioSvg          *svg);

/** PICTURE_BACK_SHADE_TONES: as many as a soft and faint shade needs; no eye tells their steps. */
#define PICTURE_BACK_SHADE_TONES 30

/* Its parts. Each writes its own layers and defines its own gradients. */

/** picture_back_write_skin: the layer "skin". */
void picture_back_write_skin (const BodyMeasures *measures,
                              StudioSvg          *svg);

/** picture_back_write_hair: closely cropped hair, of the layer "skin", within the clip path "in-body". */
void picture_back_write_hair (StudioSvg *svg);

/** picture_back_define_scalp: the masks "scalp-edge", in which hair grows thin about the superior nuchal line, and "scalp-cut", in which it ends there at once. */
void picture_back_define_scalp (StudioSvg *svg);

/** PICTURE_BACK_SCALP: how thick the scalp is, mm. */
#define PICTURE_BACK_SCALP 2.6

/** picture_back_get_scalp_cut: (transfer full): all that is above the cut through the scalp, or @below it, moved down by @lower mm; as path data. */
char *picture_back_get_scalp_cut (double   lower,
                                  gboolean below) G_GNUC_WARN_UNUSED_RESULT;

/** picture_back_write_skull: "skull" and "condyles" of @print, faint under the scalp; the masks say how. */
void picture_back_write_skull (const StudioPrint *print,
                               StudioSvg         *svg);

/** picture_back_write_arm_lines: the rim of the head of each humerus, its tubercle, the line of its shaft, and the shade on it. */
void picture_back_write_arm_lines (StudioSvg *svg);

/** picture_back_write_foramina: the holes in the back of the sacrum, which its form has as hollows. */
void picture_back_write_foramina (StudioSvg *svg);

/** picture_back_write_tints: where skin is redder and where paler, within the clip path "in-body"; of the layer "skin". */
void picture_back_write_tints (StudioSvg *svg);

/** picture_back_write_turns: where skin turns sharply, of the layer "skin". */
void picture_back_write_turns (StudioSvg *svg);

/** picture_back_write_silhouette: the contour of the skin once more, over all: in a style of hard line flesh would thin it. */
void picture_back_write_silhouette (StudioSvg *svg);

/** picture_back_write_organs: the layer "organs". */
void picture_back_write_organs (const BodyMeasures *measures,
                                StudioSvg          *svg);

/** picture_back_write_muscle: the layer "muscle", with "muscle-superficial", "fascia", "muscle-intermediate", "muscle-erector" and "muscle-deep" in it. */
void picture_back_write_muscle (const BodyMeasures *measures,
                                StudioSvg          *svg);

/** picture_back_define_fades: the masks of the muscles, "fade-muscle" and "fade-deltoid", and the gradient of their veil; it uses the gradients of the skin. */
void picture_back_define_fades (StudioSvg *svg);

/**
 * picture_back_get_cover:
 * @muscle: the name of a muscle
 *
 * Returns: (transfer full) (nullable): the attribute by which it ends beneath the bone or muscle it passes under
 */
char *picture_back_get_cover (const char *muscle);

/** picture_back_is_under_bone: whether the muscle named @muscle passes beneath a bone, not beneath another muscle. */
gboolean picture_back_is_under_bone (const char *muscle);

/** picture_back_write_ligament_shade: the fibres of @ligaments, which are ids in @print, and the shade they lie in. */
void picture_back_write_ligament_shade (const StudioPrint *print,
                                        GPtrArray         *ligaments,
                                        StudioSvg         *svg);

/** picture_back_write_far_ribs: the ribs where they turn round the side, and on towards the front; those that are lit fade into them. */
void picture_back_write_far_ribs (const BodyMeasures *measures,
                                  StudioSvg          *svg);

/** picture_back_get_chest_side: (transfer full): the right side of the chest, smooth over its ribs, as a path. */
char *picture_back_get_chest_side (void);

/** PICTURE_BACK_IN_CHEST: the clip path of both its sides, beyond which no rib is seen. */
#define PICTURE_BACK_IN_CHEST "in-chest"

/** picture_back_define_chest: that clip path. */
void picture_back_define_chest (StudioSvg *svg);

/** picture_back_write_wall: "wall": the muscles between the ribs, and those of the belly's wall behind; under the ribs. */
void picture_back_write_wall (const BodyMeasures *measures,
                              StudioSvg          *svg);

/** picture_back_write_columns: the long muscles of the right side as soft columns that let the bones through. */
void picture_back_write_columns (const BodyMuscles *muscles,
                                 StudioSvg         *svg);

G_END_DECLS
