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
  { 42.6, 590 }, { 43, 582 }, { 46.2, 572.5 }, { 51.5, 563 }, { 57.5, 553.5 }, { 64.5, 544.5 }, { 72.5, 536.5 },
  { 81, 530.4 }, { 90, 527.2 }, { 100, 526.6 }, { 111, 528.3 }, { 121.5, 532.4 }, { 130.5, 538.6 }, { 136.5, 546.5 },
  { 138.6, 555.5 }, { 136.8, 566 }, { 132.6, 577 }, { 127.8, 588 }, { 124.2, 598 }, { 121.4, 606.5 },
  { 117.5, 615.5 }, { 113.6, 624.5 }, { 111.8, 633 }, { 112.4, 640 }, { 112.6, 646.5 }, { 108.6, 653 },
  { 102.6, 660 }, { 97, 668 }, { 92.8, 677 }, { 90.6, 686 }, { 90, 694.5 }, { 90.6, 704 }, { 90, 716 }, { 87, 728 },
  { 81, 738.5 }, { 73, 745.5 }, { 64, 746 }, { 57.5, 740 }, { 54.6, 730 }, { 54.4, 719 }, { 56.6, 708 },
  { 59.2, 698.5 }, { 60.2, 690.5 }, { 57.6, 683 }, { 52.8, 676.6 }, { 49.8, 671 }, { 52.2, 667 }, { 58.4, 663.4 },
  { 65.6, 657 }, { 72.2, 649 }, { 76.6, 640 }, { 78, 631.5 }, { 75.4, 623.6 }, { 69.6, 618.6 }, { 62.4, 616.4 },
  { 55.4, 615.8 }, { 50.2, 613.4 }, { 46.8, 607.4 }, { 44.6, 599 },
};

static const StudioPoint base[] = {
  { 44, 590, 60 }, { 52, 563, 51 }, { 65, 544, 38 }, { 81, 531, 22 }, { 100, 527, 2 }, { 122, 533, -20 },
  { 138, 555, -42 }, { 124, 598, -50 }, { 112, 633, -36 }, { 112, 645, -30 }, { 97, 670, -6 }, { 91, 700, -4 },
  { 80, 738, 0 }, { 62, 743, 4 }, { 55, 720, 4 }, { 60, 690, 6 }, { 50, 671, 14 }, { 65, 657, 14 }, { 78, 632, 20 },
  { 70, 619, 34 }, { 52, 614, 51 }, { 45, 600, 57 }, { 58, 590, 43 }, { 58, 575, 43.5 }, { 70, 590, 33 },
  { 72, 566, 31 }, { 80, 548, 22 }, { 92, 545, 10 }, { 92, 565, 8.5 }, { 88, 590, 12 }, { 104, 548, -3 },
  { 106, 575, -7.5 }, { 116, 560, -15 }, { 112, 600, -13 }, { 126, 560, -27 }, { 122, 585, -27 }, { 92, 618, 8 },
  { 98, 640, -3 }, { 85, 650, 7 }, { 78, 680, 8 }, { 75, 705, 5 },
};

static const BodyFormRidge ridges[] = {
  /* the crest: thick over the rear spine and at its tubercle, thin between, an S from above */
  BODY_FORM_RIDGE (
    { 45, 592, 4.4, 5 }, { 46, 584, 4.8, 4.8 }, { 50, 573.5, 4, 4 }, { 56.4, 563, 3.1, 3.4 },
    { 63.6, 553.5, 2.7, 3 }, { 71, 545, 2.7, 2.9 }, { 79.4, 537.4, 3, 3.1 }, { 89, 532.2, 3.6, 3.5 },
    { 101, 530.8, 4.4, 4.1 }, { 113, 533, 5.2, 4.7 }, { 123, 537.2, 5.8, 5.1 }, { 130.6, 543.6, 4.8, 4.6 },
    { 134.6, 553, 2.8, 4 }, { 133.6, 564, 1.6, 3.6 }, { 129.6, 576, 1.2, 3.4 }, { 125, 590, 1.2, 3.2 },
    { 121, 603, 1.6, 3.4 }),
  /* the hollow under its outer lip */
  BODY_FORM_RIDGE (
    { 53, 576, -0.4, 2.6 }, { 61, 564.5, -1.4, 2.8 }, { 69.6, 554.5, -1.6, 2.8 }, { 80, 546, -1.6, 3 },
    { 92, 540.6, -1.4, 3.2 }, { 106, 540.2, -1.4, 3.4 }, { 118, 544, -1.2, 3.4 }, { 126, 552, -0.3, 3.2 }),
  /* the pillar down from the tubercle */
  BODY_FORM_RIDGE (
    { 120, 553, 0.3, 6 }, { 116, 568, 2, 6.5 }, { 111.5, 588, 2.2, 6.5 }, { 106, 610, 1.8, 6.5 },
    { 103.5, 628, 0.4, 6 }),
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

static const BodyFormBar bars[] = {
  /* the rough inner side above the joint with the sacrum, seen past the crest */
  BODY_FORM_STRAP (3, 0.72, 0.48, 0.5, 0.7,
    { 45.5, 578, 38, 3.4 }, { 48.5, 569, 34, 4.6 }, { 53.5, 559, 28, 5.4 }, { 60, 549.5, 21, 5 },
    { 68, 541, 13, 3.4 }),
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

static StudioRelief *
create_right (void)
{
  StudioRelief *relief = body_form_new_relief (outline, G_N_ELEMENTS (outline), base, G_N_ELEMENTS (base));
  StudioSolid *solid = studio_solid_new (5.0);

  studio_relief_set_edge (relief, 4.0, 5.0);
  body_form_add_ridges (relief, ridges, G_N_ELEMENTS (ridges), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), 1);
  studio_relief_join_solid (relief, solid, 5.0);
  return relief;
}

void
body_pelvis_add (StudioScene        *scene,
                 const BodyMeasures *measures)
{
  StudioRelief *right;

  if (studio_scene_get_view (scene) != STUDIO_VIEW_BACK)
    return;

  right = create_right ();
  studio_scene_add_relief (scene, "hip-left", studio_relief_mirror (right));
  studio_scene_add_relief (scene, "hip-right", right);
}
