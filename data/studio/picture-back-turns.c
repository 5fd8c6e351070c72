/* picture-back-turns.c: where the skin of the back turns sharply
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "studio-turn.h"

#define GRAIN 1.0
static const StudioBox frame = { -220.0, -10.0, 440.0, 726.0 };

/* The lamp stands at the left: what is alike on both sides is not lit alike. x and y; heights
 * as in measures/skin.csv; all our own. */
static const StudioTurn turns[] = {
  /* beside the column of the nape, and under the tips of C7 and T1 */
  STUDIO_TURN (0.22, 17, 7, { 62, 114 }, { 47, 94 }, { 38, 60 }, { 35, 24 }, { 36, -6 }),
  STUDIO_TURN (0.16, 9, 4, { -8, 94 }, { -9, 60 }, { -8, 20 }),
  STUDIO_TURN (0.22, 11, 4, { -9, 110 }, { -4, 115 }, { 4, 115.4 }, { 10, 110 }),
  STUDIO_TURN (0.14, 9, 4, { -8, 129 }, { 0, 133.4 }, { 8, 129.6 }),
  /* the spine of the blade, from below */
  STUDIO_TURN (0.4, 19, 3.4, { -182, 185 }, { -142, 179 }, { -104, 177 }, { -70, 182 }),
  STUDIO_TURN (0.42, 19, 3.4, { 70, 182 }, { 104, 177 }, { 142, 179 }, { 182, 185 }),
  /* the border of the left blade; under the lower angle and teres major of both */
  STUDIO_TURN (0.44, 16, 3, { -97, 293 }, { -88, 283 }, { -78, 258 }, { -70, 226 }, { -65, 196 }),
  STUDIO_TURN (0.36, 16, 3, { -166, 252 }, { -142, 261 }, { -120, 277 }, { -106, 291 }, { -94, 295 }),
  STUDIO_TURN (0.42, 16, 3, { 80, 276 }, { 90, 291 }, { 101, 290 }, { 119, 275 }, { 142, 260 }, { 164, 251 }),
  STUDIO_TURN (0.36, 12, 2.4, { 88, 287 }, { 79, 266 }, { 71, 232 }, { 65, 198 }),
  /* the lower edge of trapezius */
  STUDIO_TURN (0.17, 12, 3, { -64, 196 }, { -54, 226 }, { -38, 280 }, { -22, 342 }, { -10, 386 }),
  STUDIO_TURN (0.2, 12, 3, { 9, 388 }, { 21, 344 }, { 36, 282 }, { 53, 224 }, { 64, 192 }),
  /* infraspinatus above teres, whose edges show when an arm is turned out */
  STUDIO_TURN (0.15, 11, 3, { -96, 266 }, { -112, 249 }, { -134, 231 }, { -158, 215 }),
  STUDIO_TURN (0.12, 11, 3.4, { 162, 212 }, { 140, 227 }, { 118, 244 }, { 101, 262 }),
  /* tips of spines in the furrow, some plainer than others */
  STUDIO_TURN (0.13, 6, 2.4, { -5.4, 158 }, { -0.4, 161.4 }, { 4.8, 158.6 }),
  STUDIO_TURN (0.1, 6, 2.4, { -4.8, 181 }, { 0.2, 184.4 }, { 4.4, 181.6 }),
  STUDIO_TURN (0.12, 6, 2.6, { -4.6, 231 }, { -0.2, 234 }, { 4.4, 231 }),
  STUDIO_TURN (0.09, 6, 2.6, { -4.2, 281 }, { 0.4, 284 }, { 4.6, 281.4 }),
  STUDIO_TURN (0.1, 6, 2.6, { -4.4, 332 }, { -0.6, 335 }, { 4, 332 }),
  STUDIO_TURN (0.1, 6, 2.6, { -4, 452 }, { 0, 455.4 }, { 4, 452.4 }),
  STUDIO_TURN (0.09, 6, 2.6, { -4, 487 }, { 0.4, 490 }, { 4.2, 487 }),
  /* where some of these edges are sharpest: the blade's spine and lower angle, the furrow, the dimples, the deltoid */
  STUDIO_TURN (0.16, 5, 1.2, { -152, 180.6 }, { -128, 178.4 }, { -102, 177.4 }),
  STUDIO_TURN (0.13, 5, 1.4, { 96, 177.6 }, { 118, 177.6 }, { 140, 179.2 }),
  STUDIO_TURN (0.2, 6, 1.2, { -94, 290.6 }, { -87.4, 282 }, { -81, 266 }, { -76.4, 250 }),
  STUDIO_TURN (0.15, 6, 1.4, { 84, 283 }, { 90.6, 290.8 }, { 99, 290.6 }, { 108, 284 }),
  STUDIO_TURN (0.15, 3.4, 1, { -1.8, 536 }, { -2.3, 492 }, { -2.5, 446 }),
  STUDIO_TURN (0.1, 3.4, 1, { -1.8, 356 }, { -1.7, 312 }),
  STUDIO_TURN (0.2, 6, 1.6, { -52.4, 593 }, { -50, 586 }, { -45, 582 }),
  STUDIO_TURN (0.15, 6, 1.8, { 38, 591 }, { 40, 585.4 }, { 44.6, 581.4 }),
  STUDIO_TURN (0.16, 6, 1.2, { -197, 276 }, { -188, 256 }, { -177, 236 }),
  STUDIO_TURN (0.14, 6, 1.4, { 168, 223 }, { 180, 242 }, { 189, 260 }),
  /* the rear edge of the deltoid */
  STUDIO_TURN (0.46, 17, 2.4, { -209, 308 }, { -193, 267 }, { -172, 228 }, { -149, 197 }),
  STUDIO_TURN (0.36, 16, 2.6, { 150, 198 }, { 172, 228 }, { 192, 266 }, { 206, 302 }),
  /* between its middle and its rear part, and under the acromion */
  STUDIO_TURN (0.17, 13, 4, { -226, 272 }, { -216, 236 }, { -201, 206 }, { -186, 188 }),
  STUDIO_TURN (0.14, 13, 4, { 186, 188 }, { 202, 208 }, { 216, 238 }, { 224, 268 }),
  STUDIO_TURN (0.26, 9, 2.4, { -200, 181 }, { -188, 187.6 }, { -172, 187 }, { -160, 181 }),
  STUDIO_TURN (0.24, 9, 2.6, { 158, 182 }, { 172, 188 }, { 187, 187 }, { 199, 180 }),
  /* between the long and the lateral head of triceps */
  STUDIO_TURN (0.3, 12, 2.6, { -207, 352 }, { -201, 318 }, { -191, 282 }, { -181, 256 }),
  STUDIO_TURN (0.26, 12, 3, { 203, 356 }, { 196, 316 }, { 187, 280 }, { 179, 254 }),
  /* the rear fold of the armpit, from teres major and latissimus to the arm */
  STUDIO_TURN (0.42, 12, 2, { -171, 283 }, { -167.6, 271 }, { -168, 259 }, { -173, 246 }),
  STUDIO_TURN (0.3, 12, 2.4, { 174, 244 }, { 168.4, 258 }, { 167.4, 270 }, { 170.6, 282 }),
  /* the furrow of the spine, and the outer edges of the long muscles */
  STUDIO_TURN (0.32, 5.6, 2, { -1.4, 560 }, { -2.2, 500 }, { -2.4, 440 }, { -2.2, 370 }, { -1.6, 300 }, { -1, 236 }, { -0.6, 172 }),
  STUDIO_TURN (0.34, 10, 2.6, { -4, 572 }, { -8.6, 524 }, { -9, 470 }, { -7.4, 410 }, { -8.4, 350 }, { -6, 290 }, { -7, 240 }),
  STUDIO_TURN (0.3, 16, 3.6, { 45, 546 }, { 53, 506 }, { 55.6, 456 }, { 52, 404 }, { 44, 352 }),
  STUDIO_TURN (0.13, 12, 4, { -45, 352 }, { -53, 404 }, { -56, 456 }, { -54, 506 }, { -46, 546 }),
  /* the lower edge of latissimus, and its rim at the right */
  STUDIO_TURN (0.15, 14, 5, { -116, 506 }, { -98, 490 }, { -78, 456 }, { -64, 422 }, { -58, 396 }),
  STUDIO_TURN (0.13, 14, 5, { 58, 398 }, { 65, 424 }, { 80, 458 }, { 99, 488 }, { 114, 500 }),
  STUDIO_TURN (0.18, 15, 6, { 118, 484 }, { 130, 416 }, { 144, 352 }, { 158, 306 }),
  /* the lowest ribs under it */
  STUDIO_TURN (0.15, 9, 3, { -128, 414 }, { -110, 412 }, { -88, 400 }),
  STUDIO_TURN (0.13, 9, 3, { -126, 442 }, { -108, 440 }, { -90, 430 }),
  STUDIO_TURN (0.12, 9, 3, { 90, 402 }, { 108, 413 }, { 122, 416 }),
  /* two folds of the waist, where it bends */
  STUDIO_TURN (0.22, 7, 1.4, { -131, 471 }, { -120, 474.6 }, { -108, 474 }, { -97, 470 }),
  STUDIO_TURN (0.18, 6, 1.4, { -128, 488 }, { -117, 490.4 }, { -106, 488 }),
  STUDIO_TURN (0.24, 7, 1.4, { 96, 471 }, { 107, 475.6 }, { 119, 476 }, { 131, 472 }),
  STUDIO_TURN (0.18, 6, 1.4, { 104, 489 }, { 116, 491.6 }, { 128, 489 }),
  /* the crest of the hip bone */
  STUDIO_TURN (0.24, 18, 6, { -143, 566 }, { -132, 545 }, { -116, 534 }, { -96, 531.4 }, { -74, 539 }),
  STUDIO_TURN (0.24, 19, 6, { 62, 548 }, { 84, 535.6 }, { 108, 531.4 }, { 127, 538 }, { 140, 553 }),
  /* the dimples over its rear spines */
  STUDIO_TURN (0.3, 14, 6, { -53, 596 }, { -51, 587 }, { -45.4, 581.4 }, { -38, 580.4 }),
  STUDIO_TURN (0.28, 14, 6, { 36.6, 594 }, { 38.4, 585.6 }, { 44, 580.4 }, { 52, 580 }),
  /* the buttocks: where they rise beside the sacrum, their upper edge, and the hollow behind the hip joint */
  STUDIO_TURN (0.26, 18, 5, { -5, 664 }, { -14, 648 }, { -27, 624 }, { -42, 602 }),
  STUDIO_TURN (0.16, 14, 5, { 42, 602 }, { 27, 624 }, { 14, 648 }, { 5, 664 }),
  STUDIO_TURN (0.2, 24, 9, { -50, 604 }, { -80, 606 }, { -112, 620 }, { -134, 646 }),
  STUDIO_TURN (0.22, 24, 9, { 134, 646 }, { 112, 620 }, { 80, 606 }, { 50, 604 }),
  STUDIO_TURN (0.3, 24, 12, { -25, 716 }, { -21, 694 }, { -14, 672 }, { -7, 652 }),
  STUDIO_TURN (0.24, 12, 6, { 10, 652 }, { 12, 676 }, { 14, 700 }, { 15, 716 }),
  STUDIO_TURN (0.26, 30, 14, { -128, 706 }, { -124, 676 }, { -130, 648 }),
  STUDIO_TURN (0.3, 30, 12, { 120, 640 }, { 117, 672 }, { 121, 706 }),
};

void
picture_back_write_turns (StudioSvg *svg)
{
  studio_turn_write (turns, G_N_ELEMENTS (turns), &frame, GRAIN, "in-body", svg);
}
