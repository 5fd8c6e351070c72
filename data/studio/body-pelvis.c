/* body-pelvis.c: the hip bones
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-pelvis.h"

#include "body-form.h"

/* The right hip bone from behind. Top of the crest, its side, and the posterior
 * superior spine are those of measures/landmarks.csv; the hip joint lies where an
 * upright pelvis of that size has it (see body-limbs.c). What lies between, and
 * the depth, which is pressed a little, is our own drawing. */

static const StudioPoint outline[] = {
  { 42.6, 590 }, { 43, 582 }, { 46.2, 572.5 }, { 51.8, 563.4 }, { 58.4, 554 }, { 65.8, 544.8 }, { 73.6, 536 },
  { 81, 530 }, { 88.6, 527.4 }, { 98, 526.8 }, { 109, 527.6 }, { 119.6, 530.4 }, { 128.6, 535.2 }, { 135, 541.8 },
  { 138.4, 550 }, { 138.4, 557.6 }, { 136.8, 566 }, { 132.6, 577 }, { 127.8, 588 }, { 124.2, 598 }, { 121.4, 606.5 },
  { 117.5, 615.5 }, { 113.6, 624.5 }, { 111.8, 633 }, { 112.4, 640 }, { 112.6, 646.5 }, { 108.6, 653 },
  { 102.6, 660 }, { 97, 668 }, { 92.8, 677 }, { 90.6, 686 }, { 90, 694.5 }, { 90.6, 704 }, { 90, 716 }, { 87, 728 },
  { 81, 738.5 }, { 73, 745.5 }, { 64, 746 }, { 57.5, 740 }, { 54.6, 730 }, { 54.4, 719 }, { 56.6, 708 },
  { 59.2, 698.5 }, { 60.2, 690.5 }, { 57.6, 683 }, { 52.8, 676.6 }, { 49.8, 671 }, { 52.2, 667 }, { 58.4, 663.4 },
  { 65.6, 657 }, { 72.2, 649 }, { 76.6, 640 }, { 78, 631.5 }, { 75.4, 623.6 }, { 69.6, 618.6 }, { 62.4, 616.4 },
  { 55.4, 615.8 }, { 50.2, 613.4 }, { 46.8, 607.4 }, { 44.6, 599 },
};

static const StudioPoint base[] = {
  { 44, 590, 60 }, { 52, 563, 51 }, { 65, 544, 38 }, { 81, 531, 22 }, { 100, 527, 2 }, { 122, 533, -16 },
  { 138, 555, -31 }, { 124, 598, -35 }, { 112, 633, -25 }, { 112, 645, -21 }, { 97, 670, -6 }, { 91, 700, -4 },
  { 80, 738, 0 }, { 62, 743, 4 }, { 55, 720, 4 }, { 60, 690, 6 }, { 50, 671, 14 }, { 65, 657, 14 }, { 78, 632, 20 },
  { 70, 619, 34 }, { 52, 614, 51 }, { 45, 600, 57 }, { 59, 582, 43 }, { 75, 562, 29 }, { 90, 572, 9 },
  { 107, 562, -6 }, { 124, 568, -20.5 }, { 91, 605, 10 }, { 110, 600, -10 }, { 98, 640, -3 }, { 85, 650, 7 },
  { 78, 680, 8 }, { 75, 705, 5 },
};

static const BodyFormRidge ridges[] = {
  /* the crest: thick over the rear spine and at its tubercle, thin between, an S from above */
  BODY_FORM_RIDGE (
    { 45, 592, 4.4, 5 }, { 46, 584, 4.8, 4.8 }, { 50, 573.5, 4, 4 }, { 56.8, 563.4, 3.1, 3.4 },
    { 64.6, 554, 2.7, 3 }, { 72, 545, 2.7, 2.9 }, { 79.8, 536.8, 3, 3.1 }, { 88.6, 532, 3.6, 3.5 },
    { 100, 530.8, 4.4, 4.1 }, { 112, 532.2, 5.2, 4.7 }, { 122.4, 535.8, 6, 5.3 }, { 130.4, 541.8, 5.2, 4.8 },
    { 134.8, 551.4, 2.8, 4 }, { 133.6, 564, 1.6, 3.6 }, { 129.6, 576, 1.2, 3.4 }, { 125, 590, 1.2, 3.2 },
    { 121, 603, 1.6, 3.4 }),
  /* the posterior superior spine */
  BODY_FORM_RIDGE (
    { 47, 586.5, 2.2, 4.8 }, { 46.6, 590, 2.6, 4.8 }),
  /* the pillar down from the tubercle */
  BODY_FORM_RIDGE (
    { 120, 553, 0.3, 6 }, { 116, 568, 2, 6.5 }, { 111.5, 588, 2.2, 6.5 }, { 106, 610, 1.8, 6.5 },
    { 103.5, 628, 0.4, 6 }),
  /* the margin of the greater sciatic notch, down to the ischial spine */
  BODY_FORM_RIDGE (
    { 52, 611, 2.6, 4 }, { 62, 613.2, 1.8, 3 }, { 71, 616, 2.2, 3 }, { 78, 622.6, 2.6, 3.2 },
    { 80.8, 632, 2.8, 3.2 }, { 78.8, 642, 2.6, 3.2 }, { 73.8, 651.5, 2.4, 3.2 }, { 66.7, 660, 2.4, 3 },
    { 58, 667, 2.4, 2.8 }, { 52, 671, 2, 2.4 }),
  /* the rear wall of the socket */
  BODY_FORM_RIDGE (
    { 109, 645, 3.4, 4.2 }, { 104, 653.5, 4.4, 4.2 }, { 98.4, 661, 4.8, 4.2 }, { 93.2, 669.5, 4.8, 4 },
    { 89.4, 679, 4.4, 3.8 }, { 87.6, 690, 3, 3.6 }),
  /* the hollow behind it */
  BODY_FORM_RIDGE (
    { 99, 646, -0.4, 4.5 }, { 93, 656, -1.5, 4.5 }, { 87.5, 667, -1.8, 4.5 }, { 84, 680, -1.4, 4.5 }),
  /* the groove above the tuberosity */
  BODY_FORM_RIDGE (
    { 88, 700, -2.2, 3.4 }, { 76, 699, -2.8, 4.2 }, { 63, 702, -1.6, 3.6 }),
  /* the ischial tuberosity */
  BODY_FORM_RIDGE (
    { 83, 712, 2.4, 6 }, { 74, 722, 3.8, 7 }, { 67, 734, 3.4, 6 }),
  /* the line that parts its two fields */
  BODY_FORM_RIDGE (
    { 84, 721, -0.8, 2.2 }, { 74, 727, -1.1, 2.2 }, { 63, 728, -0.6, 2.2 }),
};

/* What is drawn as a line as well. */
static const BodyFormRidge lines[] = {
  /* the hollow under its outer lip */
  BODY_FORM_RIDGE (
    { 53.4, 576, -0.4, 2.6 }, { 61.6, 565, -1.4, 2.8 }, { 70.4, 555, -1.6, 2.8 }, { 80, 546, -1.6, 3 },
    { 92, 540.6, -1.4, 3.2 }, { 106, 540.2, -1.4, 3.4 }, { 118, 544, -1.2, 3.4 }, { 126, 552, -0.3, 3.2 }),
  /* the posterior gluteal line */
  BODY_FORM_RIDGE (
    { 67.5, 556, 0.1, 1.6 }, { 70, 566, 1, 1.8 }, { 70.4, 578, 1.3, 1.9 }, { 69, 592, 1.3, 1.9 },
    { 67.4, 606, 0.9, 1.9 }, { 66.8, 614, 0.1, 1.7 }),
  /* the anterior gluteal line */
  BODY_FORM_RIDGE (
    { 116, 547, 0.1, 1.8 }, { 107, 551, 0.8, 1.9 }, { 98.6, 560, 1.1, 2 }, { 92, 574, 1.15, 2.1 },
    { 87, 590, 1, 2.1 }, { 83, 606, 0.8, 2 }, { 80.6, 618, 0.1, 1.8 }),
  /* the inferior gluteal line */
  BODY_FORM_RIDGE (
    { 111, 624, 0.1, 1.8 }, { 104, 620, 0.7, 1.9 }, { 96, 620, 0.9, 2 }, { 88.6, 624, 0.7, 1.9 },
    { 84, 630, 0.1, 1.8 }),
};

static const BodyFormBar bars[] = {
  /* the rough inner side above the joint with the sacrum, seen past the crest */
  BODY_FORM_BAR (3,
    { 46.5, 577, 37, 3.2 }, { 49, 568, 33, 4.2 }, { 54, 557.5, 27, 4.6 }, { 60.5, 548.5, 20, 4 },
    { 66.5, 543, 13, 1.8 }),
  /* the ramus of the ischium, to the front */
  BODY_FORM_BAR (4,
    { 66, 738, -4, 9 }, { 54, 741, -22, 7 }, { 40, 737, -46, 6 }, { 26, 728, -66, 6.5 }, { 14, 716, -80, 8 }),
  /* the upper ramus of the pubis */
  BODY_FORM_BAR (4,
    { 90, 676, -52, 9 }, { 70, 684, -66, 7 }, { 48, 689, -78, 6 }, { 28, 692, -88, 7 }, { 14, 700, -90, 10 }),
  /* the body of the pubis */
  BODY_FORM_BAR (4,
    { 11, 697, -88, 8 }, { 9.5, 712, -86, 8 }, { 11, 726, -80, 8 }),
};

/* The left hip bone from its side: x is the body's z, heights are towards the left. */

static const StudioPoint side_outline[] = {
  { 64.5, 590 }, { 63, 581 }, { 58.5, 569 }, { 50.5, 556.5 }, { 39, 545 }, { 24, 535 }, { 8, 529 }, { -10, 527 },
  { -28, 528.6 }, { -44, 534 }, { -58, 543 }, { -69, 554.5 }, { -78, 568.5 }, { -84.5, 583 }, { -88.6, 596.5 },
  { -88, 603.5 }, { -82.5, 609.5 }, { -76.5, 617 }, { -73.6, 625 }, { -74.6, 632.5 }, { -76.4, 638.5 }, { -73, 644 },
  { -66.5, 648.5 }, { -63, 656 }, { -62, 666 }, { -61, 678 }, { -57, 690 }, { -48, 699 }, { -38, 703.5 },
  { -27, 706 }, { -19, 713 }, { -16, 724 }, { -18, 736 }, { -15, 744 }, { -6, 748 }, { 4, 745.5 }, { 11.5, 737 },
  { 14.4, 725 }, { 12, 712 }, { 6, 701 }, { 3, 692 }, { 6.5, 684 }, { 13.5, 677 }, { 16.6, 671 }, { 12, 665.5 },
  { 5.5, 658 }, { 2, 648 }, { 3, 637 }, { 9, 628 }, { 19, 621.5 }, { 32, 617.6 }, { 45, 616 }, { 54.5, 614.6 },
  { 59.4, 610 }, { 61, 601 },
};

static const StudioPoint side_base[] = {
  { 64, 589, 45 }, { 56, 566, 53 }, { 40, 546, 66 }, { 20, 533, 80 }, { -10, 528, 100 }, { -40, 533, 124 },
  { -58, 545, 136 }, { -75, 565, 130 }, { -88, 598, 118 }, { -75, 620, 112 }, { -75, 637, 110 }, { -63, 652, 112 },
  { -60, 680, 108 }, { -40, 702, 100 }, { -20, 715, 84 }, { -5, 745, 62 }, { 13, 725, 56 }, { 4, 692, 62 },
  { 16, 671, 51 }, { 3, 650, 72 }, { 10, 628, 74 }, { 35, 617, 62 }, { 58, 612, 49 }, { 40, 590, 66 },
  { 20, 580, 82 }, { 0, 575, 95 }, { -25, 570, 112 }, { -50, 570, 126 }, { -70, 585, 124 }, { 0, 610, 88 },
  { -30, 610, 108 }, { -55, 610, 116 }, { -20, 640, 106 }, { -50, 640, 112 }, { -10, 665, 92 }, { -12, 690, 86 },
};

static const BodyFormRidge side_ridges[] = {
  /* the crest */
  BODY_FORM_RIDGE (
    { 62, 591, 3, 4.6 }, { 60, 580, 3.6, 4.4 }, { 53, 564.5, 3, 3.6 }, { 42, 552, 2.6, 3.2 },
    { 28, 541.5, 2.8, 3.2 }, { 10, 533.4, 3.2, 3.4 }, { -10, 531, 3.8, 3.8 }, { -28, 532.6, 4.6, 4.4 },
    { -44, 538, 5.6, 5 }, { -57, 547, 5, 4.8 }, { -68, 559, 3.6, 4.2 }, { -77, 573, 3, 4 }, { -83, 588, 3.2, 4 },
    { -85, 599, 4, 4.2 }),
  /* the hollow under the crest, deep behind the pillar */
  BODY_FORM_RIDGE (
    { 46, 570, -3, 8 }, { 28, 556, -4, 9 }, { 6, 550, -5, 11 }, { -20, 550, -4, 10 }, { -40, 556, -2, 8 }),
  BODY_FORM_RIDGE (
    { 14, 576, -8, 17 }, { 4, 596, -9, 17 }, { -8, 616, -6, 15 }),
  /* behind the rear line the bone turns inwards */
  BODY_FORM_RIDGE (
    { 46, 574, -4, 8 }, { 48, 594, -5, 8 }, { 47, 608, -3, 7 }),
  /* the posterior gluteal line */
  BODY_FORM_RIDGE (
    { 29, 546, 0.1, 2 }, { 29, 560, 2, 2.2 }, { 31, 575, 2.6, 2.3 }, { 34, 592, 2.4, 2.3 }, { 36, 606, 1.6, 2.2 },
    { 36, 613, 0.1, 2 }),
  /* the anterior gluteal line */
  BODY_FORM_RIDGE (
    { -62, 556, 0.1, 2 }, { -46, 553, 1.4, 2.2 }, { -26, 558, 1.9, 2.4 }, { -8, 572, 2, 2.4 }, { 4, 590, 1.8, 2.4 },
    { 10, 607, 1.2, 2.2 }, { 11, 618, 0.1, 2 }),
  /* the inferior gluteal line */
  BODY_FORM_RIDGE (
    { -76, 612, 0.1, 2 }, { -58, 614, 1.4, 2.2 }, { -38, 621, 1.6, 2.3 }, { -20, 629, 1.2, 2.2 },
    { -4, 638, 0.1, 2 }),
  /* the pillar */
  BODY_FORM_RIDGE (
    { -52, 552, 2, 7 }, { -50, 572, 5, 8 }, { -50, 592, 5, 8.4 }, { -47, 612, 4, 8.4 }, { -44, 632, 2, 8 }),
  /* before it, down to the front spine */
  BODY_FORM_RIDGE (
    { -72, 582, -2.4, 6 }, { -72, 604, -3, 7 }, { -68, 624, -2, 6 }),
  /* the margin of the greater sciatic notch */
  BODY_FORM_RIDGE (
    { 58, 610, 2, 3.6 }, { 45, 613, 1.8, 3 }, { 30, 614.6, 1.8, 3 }, { 16, 618.6, 2, 3 }, { 6, 626, 2.2, 3.2 },
    { -1, 637, 2.2, 3.2 }, { -1.6, 648, 2.2, 3.2 }, { 2.6, 659, 2.2, 3 }, { 10, 667, 2, 2.6 }),
  /* the rim of the socket, open below */
  BODY_FORM_RIDGE (
    { -21, 700.249, 6, 4 }, { -10.751, 690, 7, 4.2 }, { -7, 676, 8, 4.4 }, { -10.751, 662, 8, 4.6 },
    { -21, 651.751, 8, 4.6 }, { -35, 648, 8, 4.6 }, { -49, 651.751, 7, 4.4 }, { -59.249, 662, 6, 4.2 }, { -63, 676, 6, 4 },
    { -59.249, 690, 5, 4 }, { -49, 700.249, 4, 4 }),
  /* the socket */
  BODY_FORM_RIDGE (
    { -35, 675, -26, 17 }, { -35, 676, -26, 17 }),
  /* its notch */
  BODY_FORM_RIDGE (
    { -34, 686, -5, 7 }, { -33, 700, -5, 6 }),
  /* the groove above the tuberosity */
  BODY_FORM_RIDGE (
    { 6, 700, -2, 4 }, { -4, 702, -2.4, 4.4 }, { -14, 706, -1.6, 4 }),
  /* the ischial tuberosity */
  BODY_FORM_RIDGE (
    { 8, 712, 2.4, 5 }, { 8, 726, 3.2, 6 }, { 0, 738, 3, 6 }),
};

static const BodyFormBar side_bars[] = {
  BODY_FORM_BAR (4,
    { 58, 741, -6, 6.5 }, { 54, 741.5, -22, 7 }, { 40, 737, -46, 6 }, { 26, 728, -66, 6.5 }, { 14, 716, -80, 8 }),
  BODY_FORM_BAR (4,
    { 92, 672, -58, 9 }, { 74, 680, -68, 7.5 }, { 48, 688, -79, 6.5 }, { 28, 691, -86, 7.5 }, { 14, 699, -88, 9 }),
  BODY_FORM_BAR (4,
    { 11, 697, -87, 9 }, { 9.5, 711, -84, 8.5 }, { 11, 724, -80, 8 }),
};

static StudioRelief *
create_side (void)
{
  StudioRelief *relief = body_form_new_relief (side_outline, G_N_ELEMENTS (side_outline),
                                               side_base, G_N_ELEMENTS (side_base));
  StudioSolid *solid = studio_solid_new (5.0);

  studio_relief_set_edge (relief, 4.0, 5.0);
  body_form_add_ridges (relief, side_ridges, G_N_ELEMENTS (side_ridges), 1);
  body_form_add_bars (solid, side_bars, G_N_ELEMENTS (side_bars), -1);
  studio_relief_join_solid (relief, solid, 5.0);
  return relief;
}

static StudioRelief *
create_right (void)
{
  StudioRelief *relief = body_form_new_relief (outline, G_N_ELEMENTS (outline), base, G_N_ELEMENTS (base));
  StudioSolid *solid = studio_solid_new (5.0);

  studio_relief_set_edge (relief, 4.0, 5.0);
  body_form_add_ridges (relief, ridges, G_N_ELEMENTS (ridges), 1);
  body_form_add_ridges (relief, lines, G_N_ELEMENTS (lines), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), 1);
  studio_relief_join_solid (relief, solid, 5.0);
  return relief;
}

void
body_pelvis_add (StudioScene        *scene,
                 const BodyMeasures *measures)
{
  StudioRelief *right;

  if (studio_scene_get_view (scene) == STUDIO_VIEW_SIDE)
    studio_scene_add_relief (scene, "hip-left", create_side ());
  if (studio_scene_get_view (scene) != STUDIO_VIEW_BACK)
    return;

  right = create_right ();
  studio_scene_add_relief (scene, "hip-left", studio_relief_mirror (right));
  studio_scene_add_relief (scene, "hip-right", right);
}

void
body_pelvis_write_lines (StudioSvg *svg)
{
  body_form_write_lines (svg, lines, G_N_ELEMENTS (lines));
}
