/* body-muscles.h: the muscles of the back, as tables
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "body-sheet.h"

G_BEGIN_DECLS

/**
 * BodyMuscle:
 *
 * One muscle of the right side, or of the left in the right one's coordinates. From
 * measures/muscles.csv and measures/muscle-fibres.csv, which name the sources.
 */
typedef struct
{
  char *name;
  char *layer;       /* "superficial", "intermediate", "erector", "deep", "wall" or "fascia" */
  double depth;      /* which lies on top within its layer: nearer to the eye is more, mm */
  double rise;       /* how far the belly swells over its rim, mm */
  guint n_bundles;   /* how many bundles a sheet is furrowed into */
  guint n_fibres;    /* about how many lines grow out of the ends of a sheet */
  double lean;       /* by how much fine lines and bundles turn from the guides towards the last of them, degrees */
  double grain;      /* how broad the strands are into which its light is drawn, mm; 0 where the table says nothing */
  double deepen;     /* how many times as deep as of others its furrows are, and as high its bundles */
  double clear;      /* how much of its weave of fascicles is left out in the light, 0 to 1 */
  double weave;      /* how strongly that weave is laid on, 0 to 1 */
  gboolean fleshy_origin;    /* whether it begins on bone without a tendon that is seen */
  gboolean fleshy_insertion; /* whether it ends so */
  gboolean is_left;
  guint seed;        /* what its strokes and bundles are drawn with; another on the left */
  GPtrArray *sheets; /* BodySheet; the first lies on top */
} BodyMuscle;

typedef struct _BodyMuscles BodyMuscles;

/**
 * body_muscles_read:
 * @folder: the folder with the tables
 * @error: what studio_table_read() and studio_table_get_number() say; a
 *   %RW_ERROR_REFERENCE for a fibre of no muscle, a %RW_ERROR_VALUE for a
 *   course or a fleshy end that is none, a %RW_ERROR_STRUCTURE for a muscle of fewer than two
 *   fibres
 *
 * Returns: (transfer full) (nullable): the muscles
 */
BodyMuscles *body_muscles_read (GFile   *folder,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** body_muscles_make_left: (transfer full): those of the left side, turned over to the right: see body_swing_sheet(). */
BodyMuscles *body_muscles_make_left (const BodyMuscles *self) G_GNUC_WARN_UNUSED_RESULT;

void body_muscles_free (BodyMuscles *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BodyMuscles, body_muscles_free)

/** body_muscle_is_tendon: whether it is all tendon, a sheet of it or a ligament. */
gboolean body_muscle_is_tendon (const BodyMuscle *self);

/** body_muscle_is_aponeurosis: whether it is a sheet of tendon. */
gboolean body_muscle_is_aponeurosis (const BodyMuscle *self);

/** body_muscle_is_nerve: whether it is no muscle, but a nerve that lies among them. */
gboolean body_muscle_is_nerve (const BodyMuscle *self);

/** body_muscle_is_flesh: whether it is neither tendon nor nerve. */
gboolean body_muscle_is_flesh (const BodyMuscle *self);

/** body_muscles_get_nth: (transfer none) (nullable): the muscles from the deepest of its layer up; %NULL after the last. */
const BodyMuscle *body_muscles_get_nth (const BodyMuscles *self,
                                        guint              index);

G_END_DECLS
