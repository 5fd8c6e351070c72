/* picture-side-hip.c: light and shade on the hip bone and the thigh bone in it, from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "picture-side-streak.h"

/* Light alone leaves the wide forms of the hip as empty as arcs. All our own drawing: z, y. */
#define GRAIN 0.8
#define SOFTNESS 1.0
#define DEEP_SOFTNESS 1.7

static const StudioBox bone_frame = { -96.0, 516.0, 168.0, 200.0 };
static const StudioBox joint_frame = { -70.0, 640.0, 82.0, 76.0 };

static const PictureSideStreak bone_hollows[] = {
  /* the groove over the socket, and the body of the ischium behind it, which turns inwards */
  PICTURE_SIDE_STREAK (0.5, 3.4, { -58, 652 }, { -48, 645 }, { -34, 642.4 }, { -18, 646 }, { -6, 656 }),
  PICTURE_SIDE_STREAK (0.7, 4.4, { -4, 654 }, { -1.6, 668 }, { -2.4, 682 }, { -8, 696 }, { -14, 708 }),
  /* before the ischial spine, and the lesser notch under it, where a tendon turns */
  PICTURE_SIDE_STREAK (0.6, 2.4, { 4.4, 660 }, { 6, 667 }, { 4.6, 675 }, { 4, 682 }),
  PICTURE_SIDE_STREAK (0.6, 2.6, { 4, 688 }, { 8, 693.6 }, { 14, 696.6 }),
  /* between the two rear spines, and under the upper one */
  PICTURE_SIDE_STREAK (0.9, 2.0, { 58, 598.6 }, { 53.4, 601.6 }, { 48, 602.4 }, { 43, 600 }),
  PICTURE_SIDE_STREAK (0.5, 2.4, { 55, 590 }, { 53, 580 }, { 47, 569 }, { 38, 557.6 }),
  /* before the rear line, from which gluteus maximus comes off behind */
  PICTURE_SIDE_STREAK (0.7, 2.2, { 25, 547 }, { 27.6, 560 }, { 30.4, 575 }, { 32, 590 }, { 32, 603 }),
  /* under the outer lip of the crest */
  PICTURE_SIDE_STREAK (0.8, 1.7, { 48, 560 }, { 38, 550 }, { 24, 542.4 }, { 8, 537.6 }, { -10, 536 }, { -26, 538 }, { -42, 544 }, { -54, 552 }),
  /* between the two front spines */
  PICTURE_SIDE_STREAK (0.7, 3.2, { -80, 611 }, { -73, 618 }, { -70, 627 }, { -71, 634 }),
};

static const PictureSideStreak bone_edges[] = {
  /* the lip of the socket */
  PICTURE_SIDE_STREAK (0.9, 1.3, { -61.6, 688 }, { -62, 675 }, { -57.4, 662.4 }, { -47.4, 653.4 }, { -35, 650.4 }, { -21.4, 653.8 }, { -11, 663 }, { -7.6, 673 }),
  /* the rear spines, upper and lower, and the margin of the greater notch */
  PICTURE_SIDE_STREAK (0.9, 1.7, { 55.6, 570 }, { 60.6, 579.6 }, { 62.8, 587 }, { 60.4, 592.4 }),
  PICTURE_SIDE_STREAK (0.9, 1.3, { 50.4, 606 }, { 50.6, 611 }, { 47.6, 614.6 }),
  PICTURE_SIDE_STREAK (0.7, 1.0, { 28.6, 546 }, { 31, 560 }, { 33.6, 575 }, { 35.2, 590 }, { 35, 604 }),
  PICTURE_SIDE_STREAK (0.6, 1.2, { 44, 614 }, { 30, 614.4 }, { 16, 618.8 }, { 6, 627 }, { -0.6, 638 }, { -0.6, 650 }, { 4, 661 }),
  /* the ischial spine and the tuberosity */
  PICTURE_SIDE_STREAK (0.8, 1.2, { 8.4, 667 }, { 10.8, 671 }, { 9, 676.4 }),
  PICTURE_SIDE_STREAK (0.7, 2.0, { 14, 694 }, { 20, 699.6 }, { 22, 708 }, { 20, 716 }),
  /* the outer lip of the crest */
  PICTURE_SIDE_STREAK (0.7, 1.1, { 50, 558.6 }, { 39, 547.6 }, { 24, 539 }, { 8, 534 }, { -10, 532.2 }, { -27, 534 }, { -42, 539.6 }, { -55, 548.4 }),
  /* the front spines */
  PICTURE_SIDE_STREAK (0.8, 1.8, { -80, 582 }, { -84.6, 593 }, { -85, 601 }),
  PICTURE_SIDE_STREAK (0.7, 1.5, { -74, 632 }, { -73.6, 638.6 }, { -69.6, 643.4 }),
};

/* The head is a ball under the roof of the socket, and its neck goes in behind the trochanter. */
static const PictureSideStreak head_hollows[] = {
  PICTURE_SIDE_STREAK (0.8, 2.6, { -57, 690 }, { -58.4, 676 }, { -52, 663.6 }, { -38, 656.6 }, { -24, 657.6 }, { -14, 664.6 }),
  PICTURE_SIDE_STREAK (1.0, 4.6, { -50, 700 }, { -46, 687 }, { -34, 677.6 }, { -20, 671.4 }, { -8, 668 }),
};

static const PictureSideStreak head_edges[] = {
  PICTURE_SIDE_STREAK (0.9, 4.0, { -51, 680 }, { -47, 670 }, { -38, 664.4 }, { -28, 664 }),
};

/* The greater trochanter: a cap with an oblique ridge, on which gluteus medius ends [R], and the line between it and the neck. */
static const PictureSideStreak femur_hollows[] = {
  PICTURE_SIDE_STREAK (0.9, 3.6, { 1, 671 }, { 3.4, 684 }, { 3, 700 }, { 1, 714 }),
  PICTURE_SIDE_STREAK (0.7, 3.4, { -4, 680 }, { -14, 688 }, { -25, 696.6 }, { -33, 706 }),
  PICTURE_SIDE_STREAK (0.7, 2.8, { -46, 694 }, { -42, 702 }, { -38, 714 }),
  PICTURE_SIDE_STREAK (0.5, 2.4, { -40, 686 }, { -30, 680 }, { -20, 675.6 }),
};

static const PictureSideStreak femur_edges[] = {
  PICTURE_SIDE_STREAK (0.9, 2.2, { -5, 674 }, { -14, 681.6 }, { -26, 690.4 }, { -36, 699.6 }),
  PICTURE_SIDE_STREAK (0.8, 1.4, { -17, 673.4 }, { -9, 670.8 }, { -3, 673 }, { -0.4, 679 }),
  PICTURE_SIDE_STREAK (0.6, 2.0, { -9, 694 }, { -10, 704 }, { -12, 714 }),
};

#define STREAKS(frame, softness, letter, clip, streaks) { &frame, GRAIN, softness, letter, clip, G_N_ELEMENTS (streaks), streaks }

static const PictureSideStreaks forms[] = {
  STREAKS (bone_frame, DEEP_SOFTNESS, "furrow", "in-hip-left", bone_hollows),
  STREAKS (bone_frame, SOFTNESS, "gleam", "in-hip-left", bone_edges),
  STREAKS (joint_frame, DEEP_SOFTNESS, "furrow", "in-femur-head-left", head_hollows),
  STREAKS (joint_frame, DEEP_SOFTNESS, "gleam", "in-femur-head-left", head_edges),
  STREAKS (joint_frame, DEEP_SOFTNESS, "furrow", "in-femur-left", femur_hollows),
  STREAKS (joint_frame, SOFTNESS, "gleam", "in-femur-left", femur_edges),
};

void
picture_side_write_hip_forms (StudioSvg *svg)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    picture_side_write_streaks (&forms[i], svg);
}
