/* picture-side-turns.c: where the skin of the side view turns sharply
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-turn.h"

static const StudioBox body_frame = { -140.0, -10.0, 250.0, 726.0 };
#define BODY_GRAIN 0.8

/* z and y; all our own. */
static const StudioTurn body[] = {
  /* behind the muscle of the neck, and before the one of the nape */
  STUDIO_TURN (0.44, 13, 2.2, { -57, 148 }, { -48, 128 }, { -38.6, 102 }, { -27.4, 62 }, { -17, 28 }),
  STUDIO_TURN (0.3, 14, 3.4, { 19, 14 }, { 17, 58 }, { 9, 100 }, { -3, 130 }),
  /* the slope of trapezius above the blade, and under the spine of C7 */
  STUDIO_TURN (0.26, 16, 5, { 36, 146 }, { 22, 142 }, { 6, 141 }, { -8, 146 }),
  STUDIO_TURN (0.28, 12, 4, { 40, 106 }, { 47, 110.6 }, { 52.6, 115.4 }, { 59, 121.6 }),
  /* the collar bone, from above and below */
  STUDIO_TURN (0.5, 10, 1.8, { -61, 155.4 }, { -47, 154.8 }, { -31, 156.6 }, { -15, 160.4 }, { -1, 163 }),
  STUDIO_TURN (0.36, 10, 1.8, { -4, 154.6 }, { -16, 151.4 }, { -31, 147.6 }, { -47, 146.2 }),
  /* the breast, the slips of serratus, the edge of the chest */
  STUDIO_TURN (0.54, 16, 2, { -124, 309.4 }, { -102, 308 }, { -84, 298 }, { -70, 283.4 }, { -56, 271 }, { -44, 257 }),
  STUDIO_TURN (0.5, 12, 2.2, { -74, 317.6 }, { -66, 313.4 }, { -56, 305 }, { -46, 294 }),
  STUDIO_TURN (0.56, 13, 2.2, { -77, 350 }, { -66, 345.4 }, { -54, 336 }, { -45, 325 }),
  STUDIO_TURN (0.46, 13, 2.4, { -73, 380 }, { -62, 376 }, { -50, 366.6 }, { -40, 354 }),
  STUDIO_TURN (0.26, 13, 3.4, { -60, 404 }, { -50, 399 }, { -40, 389 }, { -33, 379 }),
  /* between them those of the oblique, and the front edges by which both part */
  STUDIO_TURN (0.22, 10, 3.6, { -84, 334 }, { -76, 329.6 }, { -67, 321 }),
  STUDIO_TURN (0.2, 10, 3.6, { -84, 366 }, { -75, 362 }, { -66, 353.6 }),
  STUDIO_TURN (0.24, 9, 3, { -46, 294 }, { -55, 302 }, { -60, 312 }, { -54, 320 }),
  STUDIO_TURN (0.24, 9, 3, { -45, 325 }, { -56, 334 }, { -61, 344 }, { -54, 351 }),
  /* under the bellies of rectus, at its intersections, and where it swells before the oblique */
  STUDIO_TURN (0.24, 15, 2.6, { -103, 403 }, { -110, 400.4 }, { -118, 402 }, { -127, 397.4 }, { -134, 397 }),
  STUDIO_TURN (0.24, 16, 2.6, { -102, 469 }, { -110, 472.4 }, { -119, 469.6 }, { -128, 471 }, { -136, 466 }),
  STUDIO_TURN (0.16, 13, 2.6, { -108, 344 }, { -116, 347 }, { -124, 344.4 }, { -131, 346 }),
  STUDIO_TURN (0.46, 18, 2.2, { -112, 372 }, { -97, 396 }, { -81, 418 }, { -63, 436.6 }, { -44, 446 }, { -18, 448 }),
  /* the outer edge of rectus, and the groin */
  STUDIO_TURN (0.42, 15, 3, { -108, 584 }, { -103.4, 540 }, { -101.8, 498 }, { -101, 470 }, { -103.6, 436 }, { -101.8, 412 }, { -106, 390 }),
  /* where the flesh of the oblique ends before its sheet, and rolls over the crest */
  STUDIO_TURN (0.2, 15, 6, { -70, 470 }, { -76, 500 }, { -84, 530 }, { -90, 562 }),
  STUDIO_TURN (0.24, 12, 4, { -86, 578 }, { -78, 556 }, { -62, 540 }, { -46, 533 }),
  STUDIO_TURN (0.62, 14, 1.2, { -101, 706 }, { -103, 664 }, { -103, 632 }, { -95, 600 }),
  /* the crest of the hip, the column beside the spine, the buttock */
  STUDIO_TURN (0.32, 18, 4, { -88, 604 }, { -81, 583 }, { -70, 564 }, { -54, 549.4 }, { -36, 542 }, { -14, 540.4 }),
  STUDIO_TURN (0.26, 15, 5, { 34, 420 }, { 25, 458 }, { 22.6, 500 }, { 27, 534 }),
  STUDIO_TURN (0.16, 30, 14, { 24, 622 }, { 31, 650 }, { 34, 676 }, { 33, 706 }),
  /* over the hollow behind the hip joint, and the upper edge of the buttock */
  STUDIO_TURN (0.14, 34, 16, { -34, 706 }, { -38, 676 }, { -32, 646 }, { -16, 626 }, { 2, 618 }),
  STUDIO_TURN (0.24, 16, 5, { 62, 584 }, { 46, 580 }, { 28, 588 }, { 12, 602 }),
  /* the blade, and the rear wall of the armpit */
  STUDIO_TURN (0.46, 13, 2.2, { 62, 303 }, { 73.6, 296.6 }, { 80.4, 280 }, { 81.6, 250 }, { 78, 220 }, { 70, 196 }),
  /* the spine of the blade */
  STUDIO_TURN (0.36, 13, 2.6, { 26, 176 }, { 40, 175 }, { 54, 180 }, { 66, 188 }),
  /* the rear edge of latissimus */
  STUDIO_TURN (0.28, 13, 3, { 28, 440 }, { 43, 402 }, { 57, 354 }, { 64, 312 }),
};

static const StudioBox head_frame = { -158.0, -66.0, 160.0, 146.0 };
#define HEAD_GRAIN 0.4

static const StudioTurn head[] = {
  /* under the jaw */
  STUDIO_TURN (0.5, 17, 1, { -130, 63.6 }, { -112, 61.6 }, { -92, 57.6 }, { -72, 49.6 }, { -59, 37.4 }, { -52, 20 }),
  /* the brow, the fold of the lid and the lower lid */
  STUDIO_TURN (0.4, 7, 1, { -134.4, -49.4 }, { -127, -53 }, { -118, -52.4 }, { -109, -45 }),
  STUDIO_TURN (0.34, 2, 0.3, { -128.6, -44.2 }, { -125.2, -45.2 }, { -120.6, -43.2 }, { -116.6, -39.2 }, { -112.6, -34.8 }),
  STUDIO_TURN (0.24, 3.4, 0.7, { -130, -29 }, { -124, -27 }, { -116, -29.6 }),
  /* the ball's front before the side of the nose */
  STUDIO_TURN (0.5, 4, 0.3, { -128.4, -44.4 }, { -129.8, -42 }, { -130.3, -39 }, { -129.8, -35.4 }, { -129, -31.6 }, { -127, -28 }),
  /* the cheekbone, and masseter, which goes down from it */
  STUDIO_TURN (0.22, 22, 8, { -121, -2 }, { -107, -9.6 }, { -92, -15.6 }, { -72, -20.6 }),
  STUDIO_TURN (0.2, 15, 4.6, { -90, -10 }, { -92, 8 }, { -89, 27 }, { -81, 44 }),
  /* the wing of the nose, and beneath it */
  STUDIO_TURN (0.62, 5, 0.4, { -141.4, 0.4 }, { -138.9, -3.4 }, { -139.2, -7.6 }, { -142.8, -11.2 }),
  STUDIO_TURN (0.4, 7, 0.7, { -153, 2.2 }, { -147, 1.2 }, { -141, 0.6 }),
  STUDIO_TURN (0.2, 6, 1, { -137.4, -5.4 }, { -133.8, 0.6 }, { -130, 8.4 }, { -127.8, 17 }),
  /* the lower lip, and the corner of the mouth */
  STUDIO_TURN (0.5, 5.4, 0.7, { -144, 31 }, { -139.4, 30 }, { -134.4, 26.4 }),
  STUDIO_TURN (0.34, 3.4, 0.6, { -134.4, 25.8 }, { -131.8, 22.8 }, { -133, 19.6 }),
  /* behind the ear */
  STUDIO_TURN (0.6, 8, 0.6, { -36, 3.4 }, { -29, -0.6 }, { -25.2, -9 }, { -21.4, -17.4 }, { -16.4, -25.6 }, { -12.4, -34.6 }, { -11.4, -44 }, { -14, -54 }),
};

void
picture_side_write_turns (StudioSvg *svg)
{
  studio_turn_write (body, G_N_ELEMENTS (body), &body_frame, BODY_GRAIN, "in-body", svg);
}

void
picture_side_write_face_turns (StudioSvg *svg)
{
  studio_turn_write (head, G_N_ELEMENTS (head), &head_frame, HEAD_GRAIN, "in-head", svg);
}
