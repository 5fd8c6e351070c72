/* body-measures.h: the measured body: vertebrae and ribs in figures
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "body-kidneys.h"
#include "body-muscles.h"
#include "body-profile.h"
#include "body-skin.h"
#include "studio-frame.h"

G_BEGIN_DECLS

/**
 * BodyVertebra:
 *
 * One level of the neutral body (170 cm, mean of man and woman), C1 to L5, then
 * S1 to S5 and Co. Millimetres and degrees, from measures/vertebrae.csv and
 * measures/curvature.csv, which name the source of each. What does not apply to
 * a level is 0.
 *
 * Offsets u and w are those of @frame, whose origin is the middle of the
 * vertebral body (of the ring for C1): u down along the axis, w backwards. The
 * tables count from the middle of the rear wall and upwards; here that is
 * already turned round.
 */
typedef struct
{
  char *name;
  StudioFrame frame;

  double height_front;
  double height_back;
  double height;       /* the mean of both: along the axis */
  double width_upper;
  double width_lower;
  double width;        /* the mean of both */
  double depth_upper;
  double depth_lower;
  double depth;        /* the mean of both; the rear wall is at w = depth / 2 */
  double disc_below;   /* rim to rim */
  double pedicle_width;
  double pedicle_height;
  double canal_width;
  double canal_depth;

  double transverse_span;  /* tip to tip of the transverse processes; S1 to Co: the bone's width */
  double transverse_u;
  double transverse_w;
  double spinous_u;        /* the tip: its rearmost point */
  double spinous_w;
  double spinous_lowest_u; /* the lowest point of the spinous process */
  double spinous_thickness; /* top to bottom at the tip */
  double lamina_height;
  double facets_upper;     /* span of the upper facets' centres */
  double facets_lower;

  StudioPoint upper_plate; /* the middle of the upper end plate, in the body */
  StudioPoint lower_plate;
  StudioPoint spinous_tip; /* in the body */
} BodyVertebra;

/**
 * BodyRib:
 *
 * One pair of ribs, from measures/ribs.csv. Points are of the right side;
 * studio_point_mirror() gives the left.
 */
typedef struct
{
  guint number;
  gboolean floating;
  StudioPoint head;
  StudioPoint tubercle;  /* none for 11 and 12: on the line of the neck */
  StudioPoint angle;     /* the rearmost bend */
  StudioPoint lateral;   /* the point farthest from the midline */
  double height;         /* at the angle */
  double thickness;
} BodyRib;

typedef struct _BodyMeasures BodyMeasures;

/**
 * body_measures_read:
 * @folder: the folder with the tables
 * @error: what studio_table_read() and studio_table_get_number() say
 *
 * Returns: (transfer full) (nullable): the measures
 */
BodyMeasures *body_measures_read (GFile   *folder,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

void body_measures_free (BodyMeasures *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BodyMeasures, body_measures_free)

/** body_measures_get_vertebra: (transfer none): the level called @name, "C1" to "Co"; it must exist. */
const BodyVertebra *body_measures_get_vertebra (const BodyMeasures *self,
                                                const char         *name);

/** body_measures_get_nth_vertebra: (transfer none) (nullable): levels from C1 down; %NULL after the last. */
const BodyVertebra *body_measures_get_nth_vertebra (const BodyMeasures *self,
                                                    guint               index);

/** body_measures_get_rib: (transfer none): rib @number, 1 to 12. */
const BodyRib *body_measures_get_rib (const BodyMeasures *self,
                                      guint               number);

/** body_measures_get_kidneys: (transfer none): the kidneys. */
const BodyKidneys *body_measures_get_kidneys (const BodyMeasures *self);

/** body_measures_get_muscles: (transfer none): the muscles of the back. */
const BodyMuscles *body_measures_get_muscles (const BodyMeasures *self);

/** body_measures_get_skin: (transfer none): the skin from behind. */
const BodySkin *body_measures_get_skin (const BodyMeasures *self);

/** body_measures_get_profile: (transfer none): the skin from the side. */
const BodyProfile *body_measures_get_profile (const BodyMeasures *self);

/** body_measures_get_side_muscles: (transfer none): the muscles from the side, from the tables in the folder "side". */
const BodyMuscles *body_measures_get_side_muscles (const BodyMeasures *self);

G_END_DECLS
