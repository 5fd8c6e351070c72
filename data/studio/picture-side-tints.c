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
  { { -141, -55.6 }, { -136, -57.6 }, { -129, -59 }, { -120.6, -57.6 }, { -112.6, -52 }, { -120, -55.4 }, { -128, -55.8 }, { -135, -53.6 }, { -140, -52.4 } }
};
static const StudioTintGround brow_ground = { "crop", "in-head", HEAD, HEAD_GRAIN, 1.0, FALSE };

static const StudioTint lid = {
  0.7, 10,
  { { -131.4, -34.6 }, { -130.4, -35.8 }, { -128.4, -34.8 }, { -125.2, -34 }, { -121.6, -33.8 }, { -116, -35.4 }, { -121.2, -32.8 }, { -125.4, -32.6 },
    { -128.6, -33 }, { -130.6, -33.6 } }
};
static const StudioTintGround lid_ground = { "lash", "in-head", HEAD, HEAD_GRAIN, 0.5, FALSE };

static const StudioTint lips = {
  1.15, 15,
  { { -150, 15 }, { -147.4, 13.8 }, { -144.8, 14.4 }, { -141.6, 16 }, { -137, 19.4 }, { -133, 22.6 }, { -136.4, 25.4 }, { -139.6, 28 }, { -143, 29.8 }, { -147, 29.8 },
    { -150, 27 }, { -150, 22 }, { -150, 20 }, { -150, 18 }, { -150, 16 } }
};
static const StudioTintGround lips_ground = { "lip", "in-head", HEAD, HEAD_GRAIN, 0.6, FALSE };

/* Over the face, which lies on the body's. */
static const StudioTint warm[] = {
  /* cheek, nose and ear */
  { 0.26, 6, { { -126, -16 }, { -108, -20 }, { -92, -12 }, { -92, 8 }, { -106, 16 }, { -122, 6 } } },
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

/* Light comes from above and before, and the body is one form in it: all that turns to the rear
 * or down lies in its shade. */
static const StudioTint shade[] = {
  /* nape; under the jaw, down the throat */
  { 0.6, 6, { { 32, 6 }, { 52, 6 }, { 50, 60 }, { 60, 110 }, { 46, 108 }, { 35, 70 } } },
  { 0.44, 6, { { -70, 60 }, { -48, 40 }, { -42, 62 }, { -54, 112 }, { -66, 116 }, { -76, 88 } } },
  /* the hollow over the collar bone */
  { 0.3, 5, { { -34, 126 }, { -12, 112 }, { 6, 126 }, { -6, 146 }, { -28, 146 } } },
  /* the back, from the shoulder to the loin, and the buttock */
  { 0.6, 12, { { 74, 152 }, { 94, 190 }, { 104, 250 }, { 102, 320 }, { 94, 372 }, { 80, 420 }, { 68, 424 }, { 76, 360 }, { 81, 300 }, { 80, 244 }, { 71, 196 }, { 60, 166 } } },
  { 0.66, 9, { { 74, 416 }, { 66, 470 }, { 60, 520 }, { 66, 566 }, { 80, 604 }, { 64, 604 }, { 48, 560 }, { 43, 510 }, { 50, 456 } } },
  { 0.56, 6, { { 80, 618 }, { 108, 656 }, { 126, 704 }, { 100, 718 }, { 92, 688 }, { 84, 654 } } },
  /* the rear of the shoulder, and what hangs over the chest behind it */
  { 0.6, 7, { { 46, 176 }, { 64, 194 }, { 65, 236 }, { 56, 290 }, { 44, 322 }, { 38, 284 }, { 43, 226 } } },
  /* under the breast, under the edge of the chest, under the belly */
  { 0.4, 6, { { -132, 316 }, { -98, 320 }, { -72, 306 }, { -62, 322 }, { -94, 350 }, { -128, 346 } } },
  { 0.5, 7, { { -98, 406 }, { -66, 444 }, { -24, 454 }, { 26, 446 }, { 34, 474 }, { -18, 490 }, { -76, 478 } } },
  { 0.34, 6, { { -130, 570 }, { -108, 590 }, { -100, 640 }, { -98, 704 }, { -118, 704 }, { -128, 640 } } },
  /* under the crest, and the hollow behind the hip joint */
  { 0.3, 6, { { -84, 606 }, { -62, 572 }, { -24, 556 }, { -20, 580 }, { -52, 604 }, { -76, 640 } } },
  { 0.36, 5, { { -6, 636 }, { 18, 632 }, { 26, 676 }, { 20, 712 }, { -4, 712 } } },
};
static const StudioTintGround shade_ground = { "lee", "in-body", BODY, BODY_GRAIN, 11.0, FALSE };

/* And the head in the same light. */
static const StudioTint head_shade[] = {
  /* the socket of the eye, beside the nose, under the cheekbone */
  { 0.4, 7, { { -135, -49 }, { -126, -52.6 }, { -114, -48 }, { -109, -39 }, { -115, -42 }, { -123, -47 }, { -131.4, -43 } } },
  { 0.4, 5, { { -143, -20 }, { -135.6, -40 }, { -131, -30 }, { -134, -10 }, { -139, -12 } } },
  { 0.4, 7, { { -118, 10 }, { -106, 0 }, { -90, -7 }, { -72, -12 }, { -88, 4 }, { -92, 26 }, { -108, 30 } } },
  /* the side of the face before the ear; chin and jaw from below */
  { 0.36, 7, { { -90, -62 }, { -70, -60 }, { -52, -36 }, { -50, 8 }, { -56, 34 }, { -66, 30 }, { -66, -16 } } },
  { 0.34, 6, { { -140, 52 }, { -112, 54 }, { -80, 46 }, { -60, 34 }, { -70, 50 }, { -112, 66 } } },
  /* behind the ear, and the rear of the head */
  { 0.4, 5, { { -34, 4 }, { -14, -14 }, { 4, 0 }, { 0, 24 }, { -24, 26 } } },
  { 0.4, 6, { { 38, -100 }, { 62, -60 }, { 52, -8 }, { 40, 14 }, { 34, -20 }, { 42, -60 } } },
};
static const StudioTintGround head_shade_ground = { "lee", "in-head", HEAD, FACE_GRAIN, 5.4, FALSE };

void
picture_side_write_body_tints (StudioSvg *svg)
{
  studio_tint_write (blush, G_N_ELEMENTS (blush), &blush_ground, svg);
  studio_tint_write (cool, G_N_ELEMENTS (cool), &cool_ground, svg);
  studio_tint_write (shade, G_N_ELEMENTS (shade), &shade_ground, svg);
}

void
picture_side_write_tints (StudioSvg *svg)
{
  studio_tint_write (head_shade, G_N_ELEMENTS (head_shade), &head_shade_ground, svg);
  studio_tint_write (warm, G_N_ELEMENTS (warm), &warm_ground, svg);
  studio_tint_write (beard, G_N_ELEMENTS (beard), &beard_ground, svg);
  studio_tint_write (&brow, 1, &brow_ground, svg);
  studio_tint_write (&lid, 1, &lid_ground, svg);
  studio_tint_write (&lips, 1, &lips_ground, svg);
}
