/* picture-side-slips.c: the slips of serratus anterior and of the external oblique, which interlock
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "picture-side-streak.h"

/* Between two slips of the oblique a furrow begins at the point of one of serratus, and runs out
 * along the fibres. Our own drawing, along measures/side/muscle-fibres.csv. */
static const PictureSideStreak furrows[] = {
  PICTURE_SIDE_STREAK (0.62, 1.7, { -60, 292 }, { -72.5, 299 }, { -80, 310 }),
  PICTURE_SIDE_STREAK (0.4, 1.6, { -78, 307 }, { -86.4, 322 }, { -91, 338 }),
  PICTURE_SIDE_STREAK (0.66, 1.8, { -54, 334.6 }, { -67.5, 338.6 }, { -76.6, 349.6 }),
  PICTURE_SIDE_STREAK (0.42, 1.7, { -74.6, 347 }, { -83, 361 }, { -86.4, 382 }),
  PICTURE_SIDE_STREAK (0.66, 1.8, { -46, 374.6 }, { -57.6, 375.6 }, { -67.4, 387.4 }),
  PICTURE_SIDE_STREAK (0.42, 1.8, { -65.4, 385 }, { -76, 401 }, { -81.4, 420 }),
  PICTURE_SIDE_STREAK (0.62, 1.8, { -34, 400 }, { -44.4, 404.6 }, { -56.6, 418 }),
  PICTURE_SIDE_STREAK (0.4, 1.9, { -54.4, 415.6 }, { -70, 436 }, { -77.4, 458 }),
};

/* Each swells out between its furrows, most of all behind, where it is narrow. */
static const PictureSideStreak swellings[] = {
  PICTURE_SIDE_STREAK (0.34, 3.4, { -50, 281 }, { -70, 292 }, { -84, 308 }, { -92.6, 326 }),
  PICTURE_SIDE_STREAK (0.5, 3.8, { -42, 316 }, { -58, 325 }, { -72, 336 }),
  PICTURE_SIDE_STREAK (0.32, 4.2, { -70, 334.6 }, { -81.6, 349 }, { -87.6, 368 }),
  PICTURE_SIDE_STREAK (0.5, 3.8, { -36, 353 }, { -50, 361.6 }, { -63, 373 }),
  PICTURE_SIDE_STREAK (0.32, 4.2, { -61, 371.4 }, { -74, 386.4 }, { -82.4, 406 }),
  PICTURE_SIDE_STREAK (0.5, 3.8, { -28, 385 }, { -42, 394.6 }, { -55, 408 }),
  PICTURE_SIDE_STREAK (0.32, 4.4, { -53, 406 }, { -68, 424 }, { -78, 446 }),
};

/* Those of serratus are narrow and round. */
static const PictureSideStreak ridges[] = {
  PICTURE_SIDE_STREAK (0.6, 1.5, { -44, 281.6 }, { -56, 288.4 }, { -66, 294 }),
  PICTURE_SIDE_STREAK (0.7, 1.7, { -44, 324.4 }, { -54, 330 }, { -62.6, 336 }),
  PICTURE_SIDE_STREAK (0.7, 1.5, { -43, 365.6 }, { -50, 369.6 }, { -54.6, 372.8 }),
  PICTURE_SIDE_STREAK (0.6, 1.2, { -33, 395.4 }, { -38.6, 399 }, { -42, 402 }),
};

#define GRAIN 0.8
#define SOFTNESS 1.7

static const StudioBox frame = { -104.0, 268.0, 92.0, 204.0 };

#define IN_OBLIQUE "in-external-oblique-1"

static const PictureSideStreaks of_oblique[] = {
  { &frame, GRAIN, SOFTNESS, "mist", IN_OBLIQUE, G_N_ELEMENTS (furrows), furrows },
  { &frame, GRAIN, SOFTNESS, "pale", IN_OBLIQUE, G_N_ELEMENTS (swellings), swellings },
};

static const PictureSideStreaks of_serratus = {
  &frame, GRAIN, SOFTNESS, "pale", "in-serratus-anterior-1", G_N_ELEMENTS (ridges), ridges,
};

void
picture_side_write_slips (const BodyMuscle *muscle,
                          StudioSvg        *svg)
{
  if (g_str_equal (muscle->name, "external-oblique"))
    for (guint i = 0; i < G_N_ELEMENTS (of_oblique); i++)
      picture_side_write_streaks (&of_oblique[i], svg);
  else if (g_str_equal (muscle->name, "serratus-anterior"))
    picture_side_write_streaks (&of_serratus, svg);
}
