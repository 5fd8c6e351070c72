/* exercise-scenes.h: what each drawing of an exercise shows
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "mannequin.h"

G_BEGIN_DECLS

typedef enum
{
  EXERCISE_PROP_NONE,
  EXERCISE_PROP_ROLLER,
  EXERCISE_PROP_BALL,
  EXERCISE_PROP_CHAIR,
  EXERCISE_PROP_WALL,
} ExercisePropKind;

/**
 * ExerciseProp:
 * @z: its middle; of a wall its face, of a chair its back rest
 * @y: its middle, or the seat of a chair
 */
typedef struct
{
  ExercisePropKind kind;
  double z;
  double y;
} ExerciseProp;

#define EXERCISE_MAX_PERSONS 2
#define EXERCISE_MAX_PROPS 3
#define EXERCISE_MAX_ARROWS 2
#define EXERCISE_ARROW_POINTS 3

/**
 * ExerciseScene:
 * @id: its file, without ".svg"
 * @box: what is shown, mm, z and y; the floor is y = 0
 * @persons: who is in it; those not there have no pose
 * @props: what they use
 * @arrows: how they move: the points of a smooth line, z and y in x and y; its
 *   head is at the last. Those not there are all 0
 */
typedef struct
{
  const char *id;
  StudioBox box;
  struct
  {
    const MannequinPose *pose;
    double z;
  } persons[EXERCISE_MAX_PERSONS];
  ExerciseProp props[EXERCISE_MAX_PROPS];
  StudioPoint arrows[EXERCISE_MAX_ARROWS][EXERCISE_ARROW_POINTS];
} ExerciseScene;

extern const ExerciseScene exercise_scenes[];
extern const guint exercise_n_scenes;

G_END_DECLS
