/* picture-side-tints.c: brow, lid and lips, and where skin is redder and paler, from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-tint.h"

/* So fine are brow, lid and lips, mm. */
#define HEAD_GRAIN 0.25
#define HEAD { -170.0, -96.0, 236.0, 160.0 }

/* What changes over the face is broader, and over the body still more. */
#define FACE_GRAIN 1.5
#define FACE_SOFTNESS 5.0
#define BODY_GRAIN 4.0
#define BODY_SOFTNESS 16.0
#define BODY { -186.0, -96.0, 336.0, 812.0 }

/* All of it is our own drawing. */

/* Under the hairs of the brow. */
static const StudioTint brow = {
  0.95, 9,
  { { -137.6, -54.4 }, { -131, -57.6 }, { -123, -59.6 }, { -114, -59.8 }, { -104.6, -55.6 }, { -113, -57.6 }, { -122, -56.6 }, { -130, -54.4 }, { -136.6, -52.6 } }
};
static const StudioTintGround brow_ground = { "crop", "in-head", HEAD, HEAD_GRAIN, 1.0, FALSE };

static const StudioTint lid = {
  0.7, 10,
  { { -134.4, -35 }, { -132.6, -36 }, { -129, -34.6 }, { -123.6, -33.6 }, { -117, -35 }, { -110.6, -38.8 }, { -116.4, -34.2 }, { -122.6, -32.4 },
    { -128, -32.6 }, { -132.6, -33.6 } }
};
static const StudioTintGround lid_ground = { "lash", "in-head", HEAD, HEAD_GRAIN, 0.5, FALSE };

static const StudioTint lips = {
  1.15, 15,
  { { -150, 15 }, { -147, 14 }, { -143.6, 14.6 }, { -138, 15.8 }, { -131, 19 }, { -126.4, 21.6 }, { -131, 25 }, { -137, 28.6 }, { -142, 30 }, { -147, 29.6 },
    { -150, 27 }, { -150, 22 }, { -150, 20 }, { -150, 18 }, { -150, 16 } }
};
static const StudioTintGround lips_ground = { "lip", "in-head", HEAD, HEAD_GRAIN, 0.6, FALSE };

/* Over the face, which lies on the body's. */
static const StudioTint warm[] = {
  /* cheek, nose and ear */
  { 0.36, 6, { { -126, -20 }, { -104, -26 }, { -86, -16 }, { -88, 6 }, { -106, 14 }, { -124, 2 } } },
  { 0.7, 5, { { -164, -16 }, { -146, -22 }, { -136, -8 }, { -146, 2 }, { -164, -2 } } },
  { 0.8, 5, { { -22, -58 }, { 4, -52 }, { 6, -14 }, { -8, 2 }, { -22, -10 } } },
};
static const StudioTintGround warm_ground = { "blush", "in-head", HEAD, FACE_GRAIN, FACE_SOFTNESS, FALSE };

static const StudioTint beard[] = {
  { 0.6, 6, { { -120, 44 }, { -80, 40 }, { -46, 22 }, { -36, 44 }, { -60, 66 }, { -100, 60 } } },
  { 0.3, 6, { { -142, 34 }, { -116, 26 }, { -80, 24 }, { -60, 6 }, { -56, 30 }, { -100, 50 } } },
};
static const StudioTintGround beard_ground = { "cool", "in-head", { -170.0, -20.0, 160.0, 110.0 }, FACE_GRAIN, FACE_SOFTNESS, FALSE };

/* As from behind: redder where bone lies under thin skin and where skin is rubbed. */
static const StudioTint blush[] = {
  /* nape, and C7 under it */
  { 0.55, 5, { { 44, 30 }, { 66, 40 }, { 82, 110 }, { 66, 124 }, { 50, 84 } } },
  /* root of the neck */
  { 0.5, 5, { { -70, 122 }, { -40, 118 }, { -30, 140 }, { -60, 158 }, { -80, 150 } } },
  /* cap of the shoulder */
  { 0.8, 6, { { -24, 160 }, { 10, 146 }, { 44, 168 }, { 46, 214 }, { 10, 226 }, { -22, 206 } } },
  /* under the breast, and where one sits */
  { 0.5, 5, { { -140, 290 }, { -92, 286 }, { -80, 306 }, { -108, 326 }, { -140, 320 } } },
  { 0.6, 5, { { 40, 640 }, { 96, 640 }, { 120, 690 }, { 100, 716 }, { 40, 700 } } },
};
static const StudioTintGround blush_ground = { "blush", "in-body", BODY, BODY_GRAIN, BODY_SOFTNESS, FALSE };

/* Paler and cooler where flesh is thick or in the shade. */
static const StudioTint cool[] = {
  /* front of the throat */
  { 0.5, 5, { { -84, 70 }, { -60, 66 }, { -56, 120 }, { -72, 130 }, { -80, 100 } } },
  /* flank */
  { 0.55, 6, { { -50, 430 }, { -10, 420 }, { 24, 450 }, { 26, 500 }, { 0, 530 }, { -46, 500 } } },
  /* back of the arm */
  { 0.6, 5, { { 30, 240 }, { 52, 236 }, { 44, 320 }, { 32, 400 }, { 22, 320 } } },
};
static const StudioTintGround cool_ground = { "cool", "in-body", BODY, BODY_GRAIN, BODY_SOFTNESS, FALSE };

void
picture_side_write_body_tints (StudioSvg *svg)
{
  studio_tint_write (blush, G_N_ELEMENTS (blush), &blush_ground, svg);
  studio_tint_write (cool, G_N_ELEMENTS (cool), &cool_ground, svg);
}

void
picture_side_write_tints (StudioSvg *svg)
{
  studio_tint_write (warm, G_N_ELEMENTS (warm), &warm_ground, svg);
  studio_tint_write (beard, G_N_ELEMENTS (beard), &beard_ground, svg);
  studio_tint_write (&brow, 1, &brow_ground, svg);
  studio_tint_write (&lid, 1, &lid_ground, svg);
  studio_tint_write (&lips, 1, &lips_ground, svg);
}
