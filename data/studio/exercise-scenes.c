/* exercise-scenes.c: what each drawing of an exercise shows
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "exercise-scenes.h"

/* The same for both sides, mirrored in x. */
#define BOTH(x, y, z) { { -(x), y, z }, { x, y, z } }

/* On the back, hips down, feet flat, head in both hands, over a roller. */
static const MannequinPose over_roller_hips_down = {
  .hips = { 0, -29, -62 },
  .pelvis = -84, .loin = -66, .low_chest = -70, .high_chest = -98, .neck = -78, .head = -62,
  .hands = BOTH (13, -66, 106), .elbows = BOTH (1, -0.5, 0.15), .fingers = BOTH (-1, 0.5, 0.3),
  .ankles = BOTH (19, -14, -158), .knees = BOTH (0, -1, 0), .toes = BOTH (0.1, 0.12, -1),
};

static const MannequinPose over_roller_hips_up = {
  .hips = { 0, -57, -62 },
  .pelvis = -97, .loin = -88, .low_chest = -80, .high_chest = -94, .neck = -76, .head = -62,
  .hands = BOTH (13, -70, 108), .elbows = BOTH (1, -0.5, 0.15), .fingers = BOTH (-1, 0.5, 0.3),
  .ankles = BOTH (19, -14, -150), .knees = BOTH (0, -1, 0), .toes = BOTH (0.1, 0.12, -1),
};

static const MannequinPose over_roller_arms_crossed = {
  .hips = { 0, -29, -62 },
  .pelvis = -84, .loin = -66, .low_chest = -70, .high_chest = -96, .neck = -84, .head = -70,
  .hands = { { 22, -88, 47 }, { -22, -92, 49 } },
  .elbows = { { 0.35, -0.55, -0.9 }, { -0.35, -0.55, -0.9 } },
  .fingers = { { 0.8, 0.5, 0.6 }, { -0.8, 0.5, 0.6 } },
  .ankles = BOTH (19, -14, -158), .knees = BOTH (0, -1, 0), .toes = BOTH (0.1, 0.12, -1),
};

static const MannequinPose over_peanut = {
  .hips = { 0, -28, -62 },
  .pelvis = -88, .loin = -80, .low_chest = -82, .high_chest = -94, .neck = -78, .head = -66,
  .hands = BOTH (13, -54, 108), .elbows = BOTH (1, -0.5, 0.15), .fingers = BOTH (-1, 0.5, 0.3),
  .ankles = BOTH (19, -14, -158), .knees = BOTH (0, -1, 0), .toes = BOTH (0.1, 0.12, -1),
};

/* The back to a wall, a step before it. */
static const MannequinPose at_wall = {
  .hips = { 0, -211, -14 },
  .pelvis = -6, .loin = -8, .low_chest = -8, .high_chest = -4, .neck = 4, .head = 0,
  .hands = { { 17, -302, -24 }, { -17, -298, -28 } },
  .elbows = { { -0.4, 1, -0.5 }, { 0.4, 1, -0.5 } },
  .fingers = { { 1, -0.6, 0.5 }, { -1, -0.6, 0.5 } },
  .ankles = BOTH (20, -14, -52), .knees = BOTH (0, 0, -1), .toes = BOTH (0.15, 0.08, -1),
};

#define ON_ALL_FOURS \
  .ankles = BOTH (20, -10, 104), .knees = BOTH (0, 1, -1), .toes = BOTH (0, 0.1, 1), \
  .elbows = BOTH (0.5, -0.2, 1), .fingers = BOTH (0.1, 0.12, -1)

static const MannequinPose cat = {
  .hips = { 0, -117, 6 },
  .pelvis = 46, .loin = 58, .low_chest = 78, .high_chest = 106, .neck = 128, .head = 146,
  .hands = BOTH (40, -11, -86),
  ON_ALL_FOURS,
};

static const MannequinPose cow = {
  .hips = { 0, -117, 6 },
  .pelvis = 98, .loin = 92, .low_chest = 76, .high_chest = 58, .neck = 36, .head = 20,
  .hands = BOTH (40, -11, -90),
  ON_ALL_FOURS,
};

static const MannequinPose turned = {
  .hips = { 0, -117, 6 },
  .pelvis = 78, .loin = 77, .low_chest = 77, .high_chest = 76, .neck = 68, .head = 60,
  .twist = 34,
  .hands = { { -17, -172, -124 }, { 36, -11, -80 } },
  .ankles = BOTH (20, -10, 104), .knees = BOTH (0, 1, -1), .toes = BOTH (0, 0.1, 1),
  .elbows = { { -1, -2.2, 0.7 }, { 0.5, -0.2, 1 } },
  .fingers = { { 0.6, 0.1, -1 }, { 0.1, 0.1, -1 } },
};

/* On a chair, leaning back over its rest. */
static const MannequinPose over_chair = {
  .hips = { 0, -136, -2 },
  .pelvis = -4, .loin = -4, .low_chest = -16, .high_chest = -44, .neck = -40, .head = -34,
  .hands = BOTH (14, -246, 72), .elbows = BOTH (1, -0.7, -0.4), .fingers = BOTH (-1, 0.1, 0.5),
  .ankles = BOTH (20, -14, -96), .knees = BOTH (0, -1, -1), .toes = BOTH (0.15, 0.1, -1),
};

#define LYING_BOX { -236, -176, 410, 204 }

const ExerciseScene exercise_scenes[] = {
  { "hips-down", LYING_BOX, { { &over_roller_hips_down, 0 } }, { { EXERCISE_PROP_ROLLER, 24, -18.75 } }, { { { 98, -124, 0 }, { 122, -114, 0 }, { 136, -94, 0 } } } },
  { "hips-up", LYING_BOX, { { &over_roller_hips_up, 0 } }, { { EXERCISE_PROP_ROLLER, 24, -18.75 } }, { { { 4, -122, 0 }, { -8, -122, 0 }, { -20, -122, 0 } }, { { 24, -122, 0 }, { 36, -122, 0 }, { 48, -122, 0 } } } },
  { "arms-behind-head", LYING_BOX, { { &over_roller_hips_down, 0 } }, { { EXERCISE_PROP_ROLLER, 24, -18.75 } }, { { { 0 } } } },
  { "arms-crossed", LYING_BOX, { { &over_roller_arms_crossed, 0 } }, { { EXERCISE_PROP_ROLLER, 24, -18.75 } }, { { { 0 } } } },
  { "peanut-across", LYING_BOX, { { &over_peanut, 0 } }, { { EXERCISE_PROP_BALL, 24, -8 } }, { { { 0 } } } },
  { "ball-at-wall", { -110, -420, 190, 448 }, { { &at_wall, 0 } },
    { { EXERCISE_PROP_WALL, 38, 0 }, { EXERCISE_PROP_BALL, 30, -298 } }, { { { 0 } } } },
  { "cat-cow", { -176, -232, 660, 260 }, { { &cat, 0 }, { &cow, 316 } }, { { 0 } }, { { { -58, -182, 0 }, { -58, -196, 0 }, { -58, -210, 0 } }, { { 276, -184, 0 }, { 276, -170, 0 }, { 276, -156, 0 } } } },
  { "thoracic-rotation", { -196, -284, 380, 312 }, { { &turned, 0 } }, { { 0 } }, { { { -164, -206, 0 }, { -152, -242, 0 }, { -118, -262, 0 } } } },
  { "thoracic-extension", { -176, -344, 330, 372 }, { { &over_chair, 0 } }, { { EXERCISE_PROP_CHAIR, 30, -110 } }, { { { 52, -322, 0 }, { 84, -312, 0 }, { 102, -286, 0 } } } },
};

const guint exercise_n_scenes = G_N_ELEMENTS (exercise_scenes);
