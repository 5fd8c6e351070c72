/* picture-side-streak.h: light and shade that lie along lines of the side view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-haze.h"

G_BEGIN_DECLS

#define PICTURE_SIDE_STREAK_POINTS 8

/**
 * PictureSideStreak:
 * @strength: in the middle of the line, 0 to 1
 * @half_width: how far to each side it goes, mm
 * @n_points: of the line, at most %PICTURE_SIDE_STREAK_POINTS
 * @points: where it runs, mm of the picture
 */
typedef struct
{
  double strength;
  double half_width;
  guint n_points;
  StudioPoint points[PICTURE_SIDE_STREAK_POINTS];
} PictureSideStreak;

#define PICTURE_SIDE_STREAK(strength, half_width, ...) \
  { strength, half_width, G_N_ELEMENTS (((const StudioPoint[]) { __VA_ARGS__ })), { __VA_ARGS__ } }

/**
 * PictureSideStreaks:
 * @frame: around all of them, mm of the picture
 * @grain: how fine they are told, mm
 * @softness: by how much they are blurred, mm
 * @letter: the class of their haze
 * @clip: the id of what they lie within
 * @n_streaks: how many
 * @streaks: borrowed
 */
typedef struct
{
  const StudioBox *frame;
  double grain;
  double softness;
  const char *letter;
  const char *clip;
  guint n_streaks;
  const PictureSideStreak *streaks;
} PictureSideStreaks;

/** picture_side_write_streaks: writes one haze of all of them. */
void picture_side_write_streaks (const PictureSideStreaks *self,
                                 StudioSvg                *svg);

G_END_DECLS
