/* picture-back-tints.c: where skin is redder and where paler, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "studio-tint.h"

/* So broad are the changes, mm, that grains as coarse as this show none of them. */
#define GRAIN 4.0
#define SOFTNESS 15.0
#define FRAME { -264.0, -96.0, 528.0, 812.0 }

/* Redder where bone lies under thin skin and where skin is rubbed; the right half. All of
 * it is our own drawing. */
static const StudioTint blush[] = {
  /* nape, and C7 under it */
  { 0.55, 6, { { 0, 30 }, { 30, 40 }, { 26, 84 }, { 16, 104 }, { 10, 132 }, { 0, 138 } } },
  /* side of the neck and the slope of trapezius */
  { 0.4, 6, { { 34, 60 }, { 52, 66 }, { 60, 106 }, { 92, 130 }, { 80, 142 }, { 46, 118 } } },
  /* acromion and the cap of the shoulder */
  { 0.8, 8, { { 150, 150 }, { 186, 156 }, { 220, 180 }, { 238, 216 }, { 240, 262 }, { 224, 250 }, { 206, 206 }, { 168, 176 } } },
  /* lower angle of the blade */
  { 0.5, 5, { { 70, 250 }, { 88, 246 }, { 104, 278 }, { 94, 304 }, { 80, 290 } } },
  /* armpit */
  { 0.7, 5, { { 152, 262 }, { 178, 248 }, { 186, 300 }, { 168, 330 }, { 154, 300 } } },
  /* towards the elbow */
  { 0.6, 5, { { 206, 360 }, { 246, 350 }, { 250, 430 }, { 226, 446 }, { 204, 430 } } },
  /* beside the cleft */
  { 0.45, 4, { { 24, 626 }, { 40, 690 }, { 20, 706 }, { 4, 660 } } },
  /* furrow of the spine, where it is deep */
  { 0.55, 4, { { 0, 386 }, { 9, 440 }, { 9, 520 }, { 0, 566 } } },
  /* beside the blade, in its shade */
  { 0.5, 5, { { 46, 190 }, { 58, 200 }, { 70, 270 }, { 88, 304 }, { 56, 262 } } },
  /* flank, where it turns away */
  { 0.5, 5, { { 128, 330 }, { 146, 340 }, { 134, 440 }, { 132, 500 }, { 118, 440 } } },
  /* sacrum */
  { 0.5, 5, { { 0, 592 }, { 30, 600 }, { 24, 640 }, { 10, 690 }, { 0, 700 } } },
  /* where one sits */
  { 0.7, 5, { { 24, 690 }, { 70, 664 }, { 118, 676 }, { 120, 720 }, { 30, 720 } } },
};

/* Paler and cooler where flesh is thick or in the shade. */
static const StudioTint cool[] = {
  /* furrow of the spine */
  { 0.3, 4, { { 0, 190 }, { 12, 300 }, { 12, 370 }, { 0, 390 } } },
  /* flank */
  { 0.55, 7, { { 150, 350 }, { 138, 420 }, { 130, 480 }, { 142, 540 }, { 108, 520 }, { 100, 450 }, { 116, 380 } } },
  /* under the blade's spine */
  { 0.35, 4, { { 96, 200 }, { 134, 210 }, { 128, 240 }, { 100, 236 } } },
  /* inner side of the arm */
  { 0.7, 5, { { 176, 290 }, { 194, 310 }, { 206, 400 }, { 198, 410 }, { 184, 340 } } },
  /* side of the hip */
  { 0.4, 5, { { 120, 590 }, { 152, 590 }, { 172, 690 }, { 150, 700 }, { 130, 640 } } },
};

static const StudioTintGround blush_ground = { "blush", "in-body", FRAME, GRAIN, SOFTNESS, TRUE };
static const StudioTintGround cool_ground = { "cool", "in-body", FRAME, GRAIN, SOFTNESS, TRUE };

void
picture_back_write_tints (StudioSvg *svg)
{
  studio_tint_write (blush, G_N_ELEMENTS (blush), &blush_ground, svg);
  studio_tint_write (cool, G_N_ELEMENTS (cool), &cool_ground, svg);
}
