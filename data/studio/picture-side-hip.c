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
  PICTURE_SIDE_STREAK (0.9, 2.0, { 54.4, 598.6 }, { 49.8, 601.6 }, { 44.5, 602.4 }, { 40, 600 }),
  PICTURE_SIDE_STREAK (0.5, 2.4, { 51.4, 590 }, { 49.4, 580 }, { 43.5, 569 }, { 35.8, 557.6 }),
  /* before the rear line, from which gluteus maximus comes off behind */
  PICTURE_SIDE_STREAK (0.7, 2.2, { 24.9, 547 }, { 27.2, 560 }, { 29.6, 575 }, { 31, 590 }, { 31, 603 }),
  /* before the front line, from behind the crest's tubercle back to the notch, and under the lower one: between them lies gluteus minimus [R] */
  PICTURE_SIDE_STREAK (0.5, 1.5, { -63, 566.4 }, { -50, 560 }, { -36, 558.6 }, { -20, 563.6 }, { -6, 575.6 }, { 3.6, 592 }, { 8.6, 607 }, { 10.6, 616 }),
  PICTURE_SIDE_STREAK (0.42, 1.5, { -74, 616.6 }, { -62, 614.6 }, { -48, 616 }, { -32, 622 }, { -17, 631 }, { -6, 641 }),
  /* under the outer lip of the crest */
  PICTURE_SIDE_STREAK (0.8, 1.7, { 44.5, 560 }, { 35.8, 550 }, { 23.9, 542.4 }, { 8, 537.6 }, { -10, 536 }, { -26, 538 }, { -42, 544 }, { -54, 552 }),
  /* between the two front spines */
  PICTURE_SIDE_STREAK (0.7, 3.2, { -80, 611 }, { -73, 618 }, { -70, 627 }, { -71, 634 }),
};

static const PictureSideStreak bone_edges[] = {
  /* the lip of the socket */
  PICTURE_SIDE_STREAK (0.9, 1.3, { -61.6, 688 }, { -62, 675 }, { -57.4, 662.4 }, { -47.4, 653.4 }, { -35, 650.4 }, { -21.4, 653.8 }, { -11, 663 }, { -7.6, 673 }),
  /* the rear spines, upper and lower, and the margin of the greater notch */
  PICTURE_SIDE_STREAK (0.9, 1.7, { 52, 570 }, { 57, 579.6 }, { 59.2, 587 }, { 56.8, 592.4 }),
  PICTURE_SIDE_STREAK (0.9, 1.3, { 46.8, 606 }, { 47, 611 }, { 44.1, 614.6 }),
  PICTURE_SIDE_STREAK (0.7, 1.0, { 28.1, 546 }, { 30.1, 560 }, { 32.3, 575 }, { 33.6, 590 }, { 33.4, 604 }),
  PICTURE_SIDE_STREAK (0.6, 1.2, { 40.8, 614 }, { 29.3, 614.4 }, { 16, 618.8 }, { 6, 627 }, { -0.6, 638 }, { -0.6, 650 }, { 4, 661 }),
  /* the ischial spine and the tuberosity */
  PICTURE_SIDE_STREAK (0.8, 1.2, { 8.4, 667 }, { 10.8, 671 }, { 9, 676.4 }),
  PICTURE_SIDE_STREAK (0.7, 2.0, { 14, 694 }, { 20, 699.6 }, { 22, 708 }, { 20, 716 }),
  /* the outer lip of the crest */
  PICTURE_SIDE_STREAK (0.7, 1.1, { 46.4, 558.6 }, { 36.6, 547.6 }, { 23.9, 539 }, { 8, 534 }, { -10, 532.2 }, { -27, 534 }, { -42, 539.6 }, { -55, 548.4 }),
  /* the front and the lower gluteal line */
  PICTURE_SIDE_STREAK (0.6, 0.9, { -65, 563.6 }, { -51, 556.8 }, { -36, 555 }, { -18, 560.6 }, { -4, 572.6 }, { 6, 589.6 }, { 11, 605.6 }, { 13, 615 }),
  PICTURE_SIDE_STREAK (0.5, 0.9, { -74, 612.6 }, { -62, 610.6 }, { -48, 612 }, { -31, 618 }, { -15.6, 627 }, { -4.6, 636.6 }),
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
