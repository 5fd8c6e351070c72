/* picture-back-muscle.h: a layer of muscles from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-muscles.h"
#include "picture-back.h"
#include "studio-haze.h"
#include "studio-print.h"
#include "studio-relief.h"

G_BEGIN_DECLS

/* The fascia of the loins. */
#define PICTURE_BACK_LOINS "thoracolumbar-fascia"

/* The muscle that fades at its lower end. */
#define PICTURE_BACK_FADING "deltoid"

/* From the darkest flesh to the lightest no eye tells more steps apart. */
#define PICTURE_BACK_FLESH_STEPS 33

/* The material of what takes away, in a mask: black in every style. */
#define PICTURE_BACK_MELTED "melted"

/** PictureBackLayer: how the muscles of one depth are drawn. */
typedef struct
{
  const char *name;         /* as the table calls the layer */
  const char *id;           /* of its group */
  const char *letter;       /* of its material */
  const StudioTones *tones;
  gboolean silhouette;      /* whether its veil has silhouettes */
  gboolean lines;           /* whether its veil has lines */
  gboolean columns;         /* whether its veil has columns */
  gboolean shades;          /* whether what lies beneath is in its shade */
  gboolean casts;           /* whether it casts one of its outline as well */
  gboolean own_left;        /* whether the left side has a form of its own; else the right one's, turned over */
  const char *flesh;        /* attributes of the group of its flesh, or NULL */
} PictureBackLayer;

/** picture_back_name_sheet: (transfer full): how a sheet is called in a print; @sheet counts from 0. */
char *picture_back_name_sheet (const BodyMuscle *muscle,
                               guint             sheet) G_GNUC_WARN_UNUSED_RESULT;

/** picture_back_name_fade: (transfer full): the id of the mask by which @muscle fades; at the surface both sides have one. */
char *picture_back_name_fade (const BodyMuscle *muscle) G_GNUC_WARN_UNUSED_RESULT;

/** picture_back_is_of: whether @muscle belongs to @layer. */
gboolean picture_back_is_of (const BodyMuscle       *muscle,
                             const PictureBackLayer *layer);

/** picture_back_is_under: whether it lies under the end that fades, and is drawn as if that were not there. */
gboolean picture_back_is_under (const BodyMuscle *muscle);

/**
 * picture_back_add_covers:
 * @is_meant: which muscles
 * @dy: how far down they are moved, mm
 *
 * Adds to @haze the muscles of @layer that are meant, where they are seen in @print.
 */
void picture_back_add_covers (StudioHaze             *haze,
                              const StudioPrint      *print,
                              const BodyMuscles      *muscles,
                              const PictureBackLayer *layer,
                              gboolean              (*is_meant) (const BodyMuscle       *muscle,
                                                                 const PictureBackLayer *layer),
                              double                  dy);

/**
 * PictureBackLamp:
 * @PICTURE_BACK_LAMP_ABOVE: straight above, for a form that both sides share
 * @PICTURE_BACK_LAMP_LEFT: above and left, as bones and skin are lit
 * @PICTURE_BACK_LAMP_RIGHT: the same for what is drawn turned over
 *
 * Where the lamp of muscles stands.
 */
typedef enum
{
  PICTURE_BACK_LAMP_ABOVE,
  PICTURE_BACK_LAMP_LEFT,
  PICTURE_BACK_LAMP_RIGHT,
} PictureBackLamp;

/** PictureBackFilter: whether @muscle is meant. */
typedef gboolean (*PictureBackFilter) (const BodyMuscle *muscle);

/**
 * picture_back_print_layer:
 * @lamp: by which they are lit
 * @is_away: (nullable): which muscles to leave out
 * @box: (nullable): which part of the picture, mm; %NULL for all where muscle is seen
 *
 * Returns: (transfer full): the @muscles of @layer, lit and combed
 */
StudioPrint *picture_back_print_layer (const BodyMuscles      *muscles,
                                       const PictureBackLayer *layer,
                                       PictureBackLamp         lamp,
                                       PictureBackFilter       is_away,
                                       const StudioBox        *box) G_GNUC_WARN_UNUSED_RESULT;

/** PICTURE_BACK_BED_MUSCLE: whose slips lie on flesh of one tone, PICTURE_BACK_BED. */
#define PICTURE_BACK_BED_MUSCLE "rotatores"
#define PICTURE_BACK_BED PICTURE_BACK_BED_MUSCLE "-bed"

/** picture_back_write_bed: what @muscle, if it is that, lies on: a group with the @classes of its layer. */
void picture_back_write_bed (const BodyMuscle *muscle,
                             const char       *classes,
                             StudioSvg        *svg);

/** picture_back_write_sheet: one sheet of @muscle from the @print of its layer; @sheet counts from 0. */
void picture_back_write_sheet (const StudioPrint      *print,
                               const BodyMuscle       *muscle,
                               const PictureBackLayer *layer,
                               guint                   sheet,
                               StudioSvg              *svg);

/** picture_back_write_veil: what is seen of @layer where its flesh is hidden, from the @print of its right side. */
void picture_back_write_veil (const StudioPrint      *print,
                              const BodyMuscles      *muscles,
                              const PictureBackLayer *layer,
                              StudioSvg              *svg);

/** picture_back_define_low: the masks "low-middle" and "low-deep", by which the hips fade below where none of those @muscles lies on them. */
void picture_back_define_low (const BodyMuscles *muscles,
                              StudioSvg         *svg);

/**
 * picture_back_define_tendon:
 * @measures: (nullable): whose spines come through it; %NULL where it is seen from the side
 *
 * Defines the mask by which @muscle, an aponeurosis, runs out into flesh.
 */
void picture_back_define_tendon (const BodyMuscle   *muscle,
                                 const BodyMeasures *measures,
                                 StudioSvg          *svg);

/** picture_back_melts: whether the rim of @muscle is lost where it ends on bone or on a sheet of tendon. */
gboolean picture_back_melts (const BodyMuscle *muscle);

/** picture_back_define_melt: the mask of @muscle, which ends so, where it is seen in @print. */
void picture_back_define_melt (const StudioPrint *print,
                               const BodyMuscle  *muscle,
                               StudioSvg         *svg);

/** picture_back_make_junction: (transfer full) (nullable): what the mask of @muscle shows and hides where its flesh goes over into tendon fibre by fibre, if it does so. */
char *picture_back_make_junction (const BodyMuscle *muscle) G_GNUC_WARN_UNUSED_RESULT;

/** picture_back_make_mask: (transfer full): the mask @id that shows @box, in @paint, but for what @content, elements, (nullable), makes darker. */
char *picture_back_make_mask (const char      *id,
                              const StudioBox *box,
                              const char      *paint,
                              const char      *content) G_GNUC_WARN_UNUSED_RESULT;

/** picture_back_write_end: the tendon by which @muscle ends, if one is seen, within its outline, which has been written. */
void picture_back_write_end (const BodyMuscle *muscle,
                             StudioSvg        *svg);

/** picture_back_write_crossings: the tendons that cross @muscle, if it is the long one of the nape, within its outlines, which have been written. */
void picture_back_write_crossings (const BodyMuscle *muscle,
                                   StudioSvg        *svg);

/** picture_back_write_entheses: the strands by which the long muscles of the nape run into the skull, of both sides. */
void picture_back_write_entheses (const BodyMuscles *right,
                                  const BodyMuscles *left,
                                  StudioSvg         *svg);

/** PICTURE_BACK_OTHER_SIDE: added to the seed of what the left side has of its own. */
#define PICTURE_BACK_OTHER_SIDE 977

/** PICTURE_BACK_FOSSA: the outline of the ischioanal fossa of the right side, as path data, mm. */
#define PICTURE_BACK_FOSSA "M18 672L36 656 48 654 52 662 49.5 671 53.6 677 57 681 62 690 66 704 67 722H0V690z"

/** picture_back_write_fossa: the ischioanal fossa on both sides, under the floor of the pelvis. */
void picture_back_write_fossa (StudioSvg *svg);

/** picture_back_write_seam: the anococcygeal ligament and the external sphincter that it holds, over both sides, and how the sacrotuberous ligaments turn. */
void picture_back_write_seam (StudioSvg *svg);

/** picture_back_write_midline: the ligament of the midline that lies among the muscles of @layer, if there is one. */
void picture_back_write_midline (const PictureBackLayer *layer,
                                 StudioSvg              *svg);

/** picture_back_write_furrows: the furrows between the columns of the erector spinae, on both sides. */
void picture_back_write_furrows (const BodyMuscles *muscles,
                                 StudioSvg         *svg);

/** picture_back_add_loins: what swells under the fascia of the loins, to the @relief of it. */
void picture_back_add_loins (StudioRelief *relief);

/** picture_back_write_bowl: the shade in the floor of the pelvis, if @muscle is that. */
void picture_back_write_bowl (const BodyMuscle *muscle,
                              StudioSvg        *svg);

/** picture_back_write_loins: light and shade on the fascia of the loins, if @muscle is that. */
void picture_back_write_loins (const BodyMuscle *muscle,
                               StudioSvg        *svg);

/** picture_back_write_ridge: light and shade on the spine of the blade, if @muscle is the fascia along it. */
void picture_back_write_ridge (const BodyMuscle *muscle,
                               StudioSvg        *svg);

/** picture_back_get_ridge_edge: (transfer none): what more the mask of @muscle hides so that its edge is lost where it ends on the spine of the blade, as SVG elements; empty for all muscles but trapezius. */
const char *picture_back_get_ridge_edge (const BodyMuscle *muscle);

/** picture_back_write_ridge_strands: the strands of tendon by which those @muscles of one side that meet on it end. */
void picture_back_write_ridge_strands (const BodyMuscles *muscles,
                                       gboolean           left,
                                       StudioSvg         *svg);

/** picture_back_write_loin_fibres: its crossing fibres and the seam at its outer border, if @muscle is that. */
void picture_back_write_loin_fibres (const BodyMuscle *muscle,
                                     StudioSvg        *svg);

/** picture_back_write_column_shade: the shade beside the long muscles of @layer, from the @print of one side. */
void picture_back_write_column_shade (const StudioPrint      *print,
                                      const BodyMuscles      *muscles,
                                      const PictureBackLayer *layer,
                                      StudioSvg              *svg);

/** picture_back_define_turn: the gradients of the shade in which muscles turn away round the side of the body, and of that of the lamp. */
void picture_back_define_turn (StudioSvg *svg);

/** picture_back_write_turn: that shade over @muscle, if it turns away, where it is seen in @print. */
void picture_back_write_turn (const StudioPrint *print,
                              const BodyMuscle  *muscle,
                              StudioSvg         *svg);

/** picture_back_write_cover_shade: the shade of what it passes beneath, if there is such a thing, on what is seen of @muscle in @print. */
void picture_back_write_cover_shade (const StudioPrint *print,
                                     const BodyMuscle  *muscle,
                                     StudioSvg         *svg);

/** picture_back_write_aside: light and shade of the lamp over @muscle, on the side that it is of, where its form is that of both; after that form. */
void picture_back_write_aside (const BodyMuscle *muscle,
                               StudioSvg        *svg);

/** picture_back_define_flank: the mask by which the wall of the flank ends behind the ribs. */
void picture_back_define_flank (StudioSvg *svg);

/** picture_back_get_flank_mask: (transfer none) (nullable): the attribute that names that mask, if @muscle is that wall. */
const char *picture_back_get_flank_mask (const BodyMuscle *muscle);

/** picture_back_write_flank: how that wall turns round the side and what lies upon it casts, if @muscle is that. */
void picture_back_write_flank (const BodyMuscle *muscle,
                               StudioSvg        *svg);

/** picture_back_write_cast: the shade that the muscles of @layer cast on what lies under it, from the @print of one side. */
void picture_back_write_cast (const StudioPrint      *print,
                              const BodyMuscles      *muscles,
                              const PictureBackLayer *layer,
                              StudioSvg              *svg);

G_END_DECLS
