/* picture-side.h: the body from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "body-muscles.h"
#include "studio-haze.h"
#include "studio-locks.h"
#include "studio-scene.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/** picture_side_draw: the body seen from its left; x of the picture is the body's z. */
void picture_side_draw (const BodyMeasures *measures,
                        StudioSvg          *svg);

/* Its parts. Each writes its own layer and defines its own gradients. */

/** picture_side_write_skin: the layer "skin". */
void picture_side_write_skin (const BodyMeasures *measures,
                              StudioSvg          *svg);

/** picture_side_write_turns: where the skin of neck and trunk turns sharply, of the layer "skin". */
void picture_side_write_turns (StudioSvg *svg);

/** picture_side_write_face_turns: the same of the face. */
void picture_side_write_face_turns (StudioSvg *svg);

/** picture_side_write_hair: hair, brow and lashes, hair within the clip path "in-head"; of the layer "skin". */
void picture_side_write_hair (StudioSvg *svg);

/** picture_side_write_locks: @locks of a few patterns, used many times over, within the clip path @clip; of the hair. */
void picture_side_write_locks (const StudioLocks *locks,
                               const char        *clip,
                               StudioSvg         *svg);

/** picture_side_write_body_tints: where skin is redder and where paler, within the clip path "in-body"; of the layer "skin". */
void picture_side_write_body_tints (StudioSvg *svg);

/** picture_side_write_nipple: the nipple in its areola, within the clip path "in-body"; of the layer "skin". */
void picture_side_write_nipple (StudioSvg *svg);

/** picture_side_write_tints: cheek and beard, the tint under the brow, the shade of the lashes and the lips, within the clip path "in-head"; of the layer "skin". */
void picture_side_write_tints (StudioSvg *svg);

/** picture_side_write_face: the ear and the lines of the face, of the layer "skin". */
void picture_side_write_face (StudioSvg *svg);

/** picture_side_define_ear: the path "ear-shape", black within the outline of the ear, by which masks leave away what lies behind it. */
void picture_side_define_ear (StudioSvg *svg);

/** picture_side_write_far: the left hip bone, of the layer "bones". */
void picture_side_write_far (const BodyMeasures *measures,
                             StudioSvg          *svg);

/** picture_side_write_hip_forms: light and shade on the hip bone and the thigh bone, within their clip paths. */
void picture_side_write_hip_forms (StudioSvg *svg);

/** picture_side_write_skull_lines: the edges of its bones, pressed lines. */
void picture_side_write_skull_lines (StudioSvg *svg);

/** picture_side_write_skull: the skull, within the mask "fade-skull", which picture_side_write_far() defines. */
void picture_side_write_skull (const BodyMeasures *measures,
                               StudioSvg          *svg);

/** picture_side_write_facets: what parts the processes of the lumbar vertebrae, over these. */
void picture_side_write_facets (const BodyMeasures *measures,
                                StudioSvg          *svg);

/** picture_side_write_laminae: light and shade on the arches of the lumbar vertebrae, and their edges. */
void picture_side_write_laminae (StudioSvg *svg);

/** picture_side_write_nape_bed: the dark between the short muscles of the nape, for where these are bare (src/picture/rw-depth.c); it belongs under the spine. */
void picture_side_write_nape_bed (StudioSvg *svg);

/** picture_side_write_canal: the dark of the canal, which is seen through the ways out of the nerves; it belongs under the spine. */
void picture_side_write_canal (const BodyMeasures *measures,
                               StudioSvg          *svg);

/** picture_side_write_bone: the bone @id of @print: its form as glass, and its line. */
void picture_side_write_bone (const StudioPrint *print,
                              const char        *id,
                              const char        *letter,
                              const StudioTones *tones,
                              StudioSvg         *svg);

/** picture_side_write_blade: the left blade, upper arm and collar bone, of the layer "bones". */
void picture_side_write_blade (const BodyMeasures *measures,
                               StudioSvg          *svg);

/** picture_side_write_organs: the layer "organs": the left kidney, the left lung and the diaphragm. */
void picture_side_write_organs (const BodyMeasures *measures,
                                StudioSvg          *svg);

/** picture_side_write_intercostals: the group "intercostals", which lies under the ribs and is shown where they are whole (src/picture/rw-depth.c). */
void picture_side_write_intercostals (const BodyMeasures *measures,
                                      StudioSvg          *svg);

/** picture_side_write_arm: shoulder and arm, of the layer "skin"; they melt into the trunk. */
void picture_side_write_arm (StudioSvg *svg);

/** picture_side_sample_arm: (transfer full): the outline of its skin, z and y, StudioPoint. */
GArray *picture_side_sample_arm (void) G_GNUC_WARN_UNUSED_RESULT;

/** picture_side_write_arm_contour: the lines of its contour, of the class "limb-line". */
void picture_side_write_arm_contour (StudioSvg *svg);

/* By which the skin of the arm fades below deltoid, and by which its flesh does, with the end of deltoid. */
#define PICTURE_SIDE_FADE_LIMB "mask=\"url(#fade-limb)\""
#define PICTURE_SIDE_FADE_ARM "mask=\"url(#fade-arm-flesh)\""

/** picture_side_define_arm: the clip path "in-limb" round the flesh of the upper arm, the masks "fade-limb" and "fade-arm-flesh", by which the arm fades, and "fade-shaft", by which its bone fades. */
void picture_side_define_arm (StudioSvg *svg);

/** picture_side_open_arm: opens the group of the upper arm's flesh, with its shade on the trunk; @style_class is that of the muscles. */
void picture_side_open_arm (const char *style_class,
                            StudioSvg  *svg);

/** picture_side_close_arm: shades the arm as one form and closes what picture_side_open_arm() opened; @style_class as there. */
void picture_side_close_arm (const char *style_class,
                             StudioSvg  *svg);

/** picture_side_write_shoulder_rim: the bone that lies bare between the muscles, from the collar bone to the spine of the blade. */
void picture_side_write_shoulder_rim (StudioSvg *svg);

/** picture_side_write_crest_rim: the same of the crest of the hip. */
void picture_side_write_crest_rim (StudioSvg *svg);

/** picture_side_write_throat: the larynx with the hyoid bone, the windpipe and the thyroid gland. */
void picture_side_write_throat (StudioSvg *svg);

/** picture_side_write_hyoid: the hyoid bone once more, over the muscles that end on it. */
void picture_side_write_hyoid (StudioSvg *svg);

/** picture_side_write_septa: what parts @muscle, into its flesh: grooves between its parts, and tendons across it; mostly nothing. */
void picture_side_write_septa (const BodyMuscle *muscle,
                               StudioSvg        *svg);

/** picture_side_write_spindles: the spindles of iliocostalis and longissimus, into their flesh; of another @muscle nothing. */
void picture_side_write_spindles (const BodyMuscle *muscle,
                                  StudioSvg        *svg);

/** picture_side_write_feather: the tendons within the middle part of deltoid and the bundles between them, into its flesh; of another @muscle nothing. */
void picture_side_write_feather (const BodyMuscle *muscle,
                                 StudioSvg        *svg);

/** picture_side_write_slips: light and shade of the slips of serratus anterior and of the external oblique, within the outline of @muscle, which has been written. */
void picture_side_write_slips (const BodyMuscle *muscle,
                               StudioSvg        *svg);

/** picture_side_write_sheath: what tells the sheath of rectus abdominis, and the fascicles of the oblique that ends in it; of another @muscle nothing. */
void picture_side_write_sheath (const BodyMuscle *muscle,
                                StudioSvg        *svg);

/** picture_side_write_rectus_form: light and shade of rectus abdominis under its sheath, and its flesh as far as that comes through. */
void picture_side_write_rectus_form (StudioSvg *svg);

/** picture_side_write_fans: fascicles of @muscle that run otherwise than its guides, into its flesh; mostly nothing. */
void picture_side_write_fans (const BodyMuscle *muscle,
                              StudioSvg        *svg);

/** picture_side_write_muscle: the layer "muscle", with "muscle-throat", "muscle-lumbar", "muscle-deep", "muscle-hip", "muscle-serrate", "muscle-axilla", "fascia", "muscle-intermediate", "muscle-superficial" and "muscle-wall" in it. */
void picture_side_write_muscle (const BodyMeasures *measures,
                                StudioSvg          *svg);

/** picture_side_write_ribs: the layer "ribs", with their cartilages and the breastbone. */
void picture_side_write_ribs (const BodyMeasures *measures,
                              StudioSvg          *svg);

/** picture_side_define_cage: what the ribs, the floating ones and the bones of the shoulder fade by, "fade-cage", "fade-floating" and "fade-shoulder"; and the clip paths "arc-2" to "arc-12", which leave away the necks. */
void picture_side_define_cage (const BodyMeasures *measures,
                               StudioSvg          *svg);

/* So many ribs reach the breastbone by a cartilage of their own. */
#define PICTURE_SIDE_N_TRUE 7

/** picture_side_define_junctions: the mask "junctions", by which the cartilages come out of their ribs, and the masks "joined-8" to "joined-10", by which it melts into the one above. */
void picture_side_define_junctions (const BodyMeasures *measures,
                                    StudioSvg          *svg);

/** picture_side_write_junctions: the edges between the ribs, their cartilages and the breastbone, with their shade. */
void picture_side_write_junctions (const BodyMeasures *measures,
                                   StudioSvg          *svg);

/** picture_side_write_rib_lines: the grain of the ribs and their cartilages, and the lips of their grooves. */
void picture_side_write_rib_lines (const BodyMeasures *measures,
                                   StudioSvg          *svg);

/** picture_side_write_supraspinous: the ligament from tip to tip of the spinous processes, C7 to L5. */
void picture_side_write_supraspinous (const BodyMeasures *measures,
                                      StudioSvg          *svg);

/**
 * picture_side_write_beside:
 * @muscle: a muscle of the side view
 * @style_class: of the muscles of its layer
 * @under: whether @muscle is still to be written, or just was
 *
 * What is no muscle and lies under @muscle or on it; mostly nothing.
 */
void picture_side_write_beside (const BodyMuscle *muscle,
                                const char       *style_class,
                                gboolean          under,
                                StudioSvg        *svg);

/** picture_side_write_shade: the soft shade of @muscle on what lies under it, where that is lit without it; mostly nothing. Of the class @style_class, as the muscles of its layer. */
void picture_side_write_shade (const BodyMuscle *muscle,
                               const char       *style_class,
                               StudioSvg        *svg);

/** picture_side_melts: whether the flesh of @muscle melts into the sheet of tendon beneath it. */
gboolean picture_side_melts (const BodyMuscle *muscle);

/** picture_side_define_melt: (transfer full): the attribute by which @muscle melts so. */
char *picture_side_define_melt (const BodyMuscle *muscle,
                                StudioSvg        *svg);

/** picture_side_write_end: the tendon towards which @muscle pales, if one is seen, within its outline, which has been written. */
void picture_side_write_end (const BodyMuscle *muscle,
                             StudioSvg        *svg);

/** picture_side_define_fades: what the muscles fade by. */
void picture_side_define_fades (StudioSvg *svg);

/**
 * picture_side_get_fade: (transfer full) (nullable): the attribute by which the flesh of
 * a muscle fades, or none.
 * @muscle: its name in the table
 */
char *picture_side_get_fade (const char *muscle);

G_END_DECLS
