/* picture-side-muscle.h: a layer of muscles from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-muscles.h"
#include "studio-print.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/* Within which all muscles of the view lie, mm. */
#define PICTURE_SIDE_MUSCLE_FRAME { -138.0, -60.0, 270.0, 776.0 }

/** PictureSideLayer: how the muscles of one depth are drawn. */
typedef struct
{
  const char *name;         /* as the table calls the layer */
  const char *id;           /* of its group */
  const char *class;        /* of its muscles, as the styles know them */
  const char *letter;       /* of its material */
  const StudioTones *tones;
  const StudioTones *broad; /* of what is broad in it; NULL: as all */
  gboolean veiled;          /* whether a veil can take the place of the flesh */
  const char *attributes;   /* of its group */
} PictureSideLayer;

/** picture_side_tones_fascia: of a sheet of tendon. */
extern const StudioTones picture_side_tones_fascia;

/** picture_side_name_sheet: (transfer full): how a sheet is called in a print; @sheet counts from 0. */
char *picture_side_name_sheet (const BodyMuscle *muscle,
                               guint             sheet) G_GNUC_WARN_UNUSED_RESULT;

/** picture_side_is_erector: whether it is one of the long columns of the back. */
gboolean picture_side_is_erector (const BodyMuscle *muscle);

/** picture_side_is_limb: whether it is of the upper arm, which fades as one. */
gboolean picture_side_is_limb (const BodyMuscle *muscle);

/** picture_side_write_one: @muscle, which stands in @print: its veil, if it has one, and its flesh. */
void picture_side_write_one (const StudioPrint      *print,
                             const BodyMuscle       *muscle,
                             const PictureSideLayer *layer,
                             StudioSvg              *svg);

/** picture_side_write_veil: the veil of @muscle, if it has one. */
void picture_side_write_veil (const StudioPrint      *print,
                              const BodyMuscle       *muscle,
                              const PictureSideLayer *layer,
                              StudioSvg              *svg);

G_END_DECLS
