/* mannequin.h: a clothed person who takes a pose
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-scene.h"

G_BEGIN_DECLS

/* Of arrays with a left and a right. */
#define MANNEQUIN_LEFT 0
#define MANNEQUIN_RIGHT 1

/**
 * MannequinPose:
 * @hips: the middle between the hip joints; x is 0
 * @pelvis: how far each part of the trunk leans forward, degrees, as of
 *   StudioFrame: -90 lies on the back with the head to the right of the
 *   picture, 90 on the belly with the head to the left
 * @loin: the same, and so on up to the head
 * @twist: how far the shoulders are turned about the trunk, degrees; positive
 *   brings the left shoulder back
 * @hands: where the wrists are to be; an arm that is too short points there
 * @elbows: the direction in which each elbow stands out; any length
 * @fingers: the direction of each hand; any length
 * @ankles: where the ankles are to be
 * @knees: the direction in which each knee stands out
 * @toes: the direction of each foot
 *
 * A body 425 mm tall, a quarter of a person, in the axes of the body's frame,
 * but standing on a floor at y = 0.
 */
typedef struct
{
  StudioPoint hips;
  double pelvis;
  double loin;
  double low_chest;
  double high_chest;
  double neck;
  double head;
  double twist;
  StudioPoint hands[2];
  StudioPoint elbows[2];
  StudioPoint fingers[2];
  StudioPoint ankles[2];
  StudioPoint knees[2];
  StudioPoint toes[2];
} MannequinPose;

/**
 * mannequin_add:
 * @scene: where to
 * @pose: how it lies, sits or stands
 * @x: how far it is moved to the right of the picture (z), mm
 * @suffix: makes its ids its own where a picture shows two
 *
 * Adds the solids "head", "hair", "shirt", "trousers", "arm-left", "arm-right",
 * "foot-left" and "foot-right", each with @suffix.
 */
void mannequin_add (StudioScene         *scene,
                    const MannequinPose *pose,
                    double               x,
                    const char          *suffix);

/** mannequin_write: writes what is seen of it, far parts first; @suffix as of mannequin_add(). */
void mannequin_write (const StudioPrint *print,
                      const char        *suffix,
                      StudioSvg         *svg);

G_END_DECLS
