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
  { 41, 588 }, { 42.2, 582 }, { 46.6, 574 }, { 52.4, 565.6 }, { 58.6, 556.4 }, { 64.8, 547.2 }, { 70.6, 538.6 },
  { 76.4, 532.6 }, { 83.6, 529 }, { 92, 527.6 }, { 101.4, 528.2 }, { 111, 530.4 }, { 120, 533.8 }, { 128, 538 },
  { 134, 543.4 }, { 137.6, 550 }, { 138, 556.8 }, { 136, 564.4 }, { 133, 572.6 }, { 130.6, 580.6 }, { 129.4, 588 },
  { 127.8, 593.6 }, { 124.4, 599.4 }, { 121.8, 606 }, { 120.6, 612.6 }, { 119.4, 619 }, { 116.4, 626 },
  { 114.6, 632.6 }, { 115.4, 639 }, { 117, 645.6 }, { 116.4, 652.4 }, { 113, 659.4 }, { 108, 666.8 }, { 102.8, 674.6 },
  { 98.6, 682.6 }, { 96, 690.4 }, { 95, 698 }, { 94.6, 706 }, { 93, 717 }, { 88.6, 729 }, { 82, 739 }, { 73.6, 745.5 },
  { 64.4, 746 }, { 57.2, 740 }, { 53.4, 730 }, { 52.4, 719 }, { 53.4, 709 }, { 56.4, 700 }, { 59.6, 693 },
  { 60.6, 686.4 }, { 58.4, 681 }, { 53.6, 676.8 }, { 50.6, 674.2 }, { 48.8, 671.2 }, { 50.4, 668.4 }, { 56, 665.4 }, { 64.4, 659.6 },
  { 71.4, 651.4 }, { 76.4, 642 }, { 78.4, 632.6 }, { 77.6, 623 }, { 73.8, 614.8 }, { 67.6, 609.6 }, { 61, 608.2 },
  { 56, 610.2 }, { 52.6, 612.8 }, { 49.4, 613.2 }, { 46.8, 610.8 }, { 45.6, 606.6 }, { 45.6, 602.4 }, { 45, 598.6 }, { 43, 595.4 }, { 41.4, 592 },
};

static const StudioPoint base[] = {
  { 44, 589, 61 }, { 44, 612, 55 }, { 54, 563, 54 }, { 70, 539, 43 }, { 84, 529, 36 }, { 101, 528, 29 },
  { 120, 534, 21 }, { 137, 550, 10 }, { 136, 566, 3 }, { 129, 590, -5 }, { 121, 610, -10 }, { 115, 633, -10 },
  { 117, 647, -12 }, { 108, 667, -6 }, { 97, 686, -3 }, { 95, 704, -1 }, { 86, 732, 1 }, { 63, 743, 5 },
  { 53, 722, 5 }, { 60, 690, 8 }, { 52, 671, 15 }, { 66, 657, 17 }, { 78, 632, 24 }, { 71, 618, 36 }, { 54, 616, 51 },
  { 60, 588, 48 }, { 74, 566, 40 }, { 88, 574, 30 }, { 106, 562, 24.5 }, { 122, 566, 14 }, { 92, 604, 20 },
  { 110, 598, 8 }, { 98, 636, 6 }, { 86, 650, 11 }, { 80, 680, 10 }, { 75, 706, 7 },
};

static const BodyFormRidge ridges[] = {
  /* the outer lip of the crest: rough and broad over the rear spine, thin where
   * the wing is highest, broad again at the tubercle */
  BODY_FORM_RIDGE (
    { 45, 592, 2.6, 5.4 }, { 47.4, 583, 2.8, 5.8 }, { 53.6, 573, 2.2, 5.2 }, { 60.4, 563, 1.8, 4.6 },
    { 67.4, 552.6, 2.6, 3.8 }, { 74.4, 543.4, 2.8, 3.6 }, { 83, 536, 3, 3.6 }, { 93, 533.2, 3.4, 3.8 },
    { 103, 533.8, 3.8, 4.2 }, { 114, 536.8, 4.6, 5 }, { 124, 541.4, 5.6, 5.6 }, { 130.4, 547.4, 5.2, 6.4 },
    { 133, 555, 3.2, 5.4 }, { 131.2, 566, 1.4, 4.4 }, { 128, 578, 0.8, 4 }),
  /* under the lip the wing falls back */
  BODY_FORM_RIDGE (
    { 66, 568, -1.0, 4.4 }, { 75, 555, -1.8, 4.6 }, { 86, 546.6, -2.2, 4.8 }, { 101, 545.6, -2.2, 5 },
    { 115, 550, -1.8, 5.2 }, { 122, 556, -0.8, 5 }),
  /* the posterior superior spine, a knob under the dimple of the skin */
  BODY_FORM_RIDGE (
    { 47.6, 583, 3.4, 5 }, { 45.8, 589, 5.6, 4.8 }),
  /* the notch between it and the lower spine */
  BODY_FORM_RIDGE (
    { 44, 600.4, -3, 3 }, { 52, 600.8, -1.8, 3.6 }, { 60, 598, -0.8, 4 }),
  /* the posterior inferior spine */
  BODY_FORM_RIDGE (
    { 48.6, 607.6, 1.8, 3.8 }, { 51.6, 610, 1.4, 3.6 }),
  /* the front upper spine, where the wing turns out of sight */
  BODY_FORM_RIDGE (
    { 127.6, 584, 2, 3.4 }, { 126.4, 592, 2.4, 3.4 }),
  /* the wing: hollow behind, a pillar from the tubercle to the socket before */
  BODY_FORM_RIDGE (
    { 76, 562, -0.6, 10 }, { 84, 576, -1.8, 12 }, { 88, 594, -1.4, 11 }),
  BODY_FORM_RIDGE (
    { 124, 556, 1, 7 }, { 118, 572, 2.6, 9 }, { 111, 592, 2.8, 9 }, { 106, 612, 2, 8 }, { 103, 628, 0.6, 7 }),
  /* the margin of the greater sciatic notch, down to the ischial spine */
  BODY_FORM_RIDGE (
    { 54, 610.6, 1.4, 3.2 }, { 62.4, 609.4, 1.6, 3 }, { 69.6, 611.6, 1.9, 3 }, { 75.4, 616.4, 2.2, 3.2 }, { 79.6, 622.8, 2.4, 3.4 },
    { 81.4, 632.6, 2.6, 3.4 }, { 79, 643.4, 2.4, 3.4 }, { 73.4, 653.4, 2.2, 3.4 }, { 66, 661.6, 2.4, 3.2 },
    { 57.4, 667.6, 2.8, 2.8 }, { 51.4, 671, 2.6, 2.4 }),
  /* the rear rim of the socket */
  BODY_FORM_RIDGE (
    { 111, 639, 1.6, 4.4 }, { 112.6, 647, 3.8, 4.4 }, { 109, 656, 5, 4.4 }, { 103.6, 664.6, 5.4, 4.4 },
    { 98.4, 673, 5.2, 4.2 }, { 94.4, 682, 4, 4 }, { 92, 691, 2, 3.8 }),
  /* the groove behind it */
  BODY_FORM_RIDGE (
    { 101, 648, -0.4, 4.6 }, { 95, 658, -1.8, 4.8 }, { 89, 669, -2.2, 4.8 }, { 84.6, 681, -1.8, 4.6 },
    { 80, 690, -2.4, 4.4 }, { 70, 693, -2, 4.4 }, { 62, 692, -1, 4 }),
  /* the ischial tuberosity, an egg that begins under the spine */
  BODY_FORM_RIDGE (
    { 83, 700, 3.4, 7 }, { 77, 708, 5.4, 9 }, { 72, 720, 6, 10 }, { 67, 734, 5, 8 }),
};

/* Fine, along the lines that muscles leave. */
static const BodyFormRidge lines[] = {
  /* the posterior gluteal line */
  BODY_FORM_RIDGE (
    { 70.6, 553, 0.37, 1.8 }, { 72, 562, 1.5, 2 }, { 70.8, 575, 2.24, 2.1 }, { 67.6, 589, 2.24, 2.1 },
    { 64.6, 601, 1.5, 2 }, { 63.4, 608, 0.37, 1.8 }),
  /* the anterior gluteal line */
  BODY_FORM_RIDGE (
    { 120, 554, 0.37, 1.8 }, { 111, 553.6, 1.31, 2 }, { 102.6, 559, 1.87, 2.1 }, { 95, 572, 2.06, 2.2 },
    { 89.6, 588, 1.87, 2.2 }, { 85.4, 602, 1.5, 2.1 }, { 82.6, 612, 0.37, 1.8 }),
  /* the inferior gluteal line */
  BODY_FORM_RIDGE (
    { 115, 611, 0.37, 1.8 }, { 108, 610.6, 1.31, 2 }, { 99.4, 614, 1.68, 2.1 }, { 91, 621, 1.31, 2 },
    { 86, 630, 0.37, 1.8 }),
};

static const BodyFormBar bars[] = {
  /* the rough inner lip above the joint with the sacrum, seen past the crest */
  BODY_FORM_BAR (4,
    { 47, 578, 46, 1.6 }, { 52.4, 568, 42, 3 }, { 58.6, 557, 38, 3.2 }, { 65, 546, 33, 2.6 }, { 71, 538.4, 29, 1 }),
  /* the ramus of the ischium, to the front */
  BODY_FORM_BAR (4,
    { 66, 738, -4, 9 }, { 54, 741, -22, 7 }, { 40, 737, -46, 6 }, { 26, 728, -66, 6.5 }, { 14, 716, -80, 8 }),
  /* the upper ramus of the pubis */
  BODY_FORM_BAR (4,
    { 90, 676, -52, 9 }, { 70, 683, -66, 7 }, { 48, 688, -78, 6 }, { 28, 691, -88, 7 }, { 14, 698, -90, 10 }),
  /* the body of the pubis */
  BODY_FORM_BAR (4,
    { 11, 695, -88, 8 }, { 9.5, 711, -86, 8 }, { 11, 726, -80, 8 }),
};

/* The left hip bone from its side: x is the body's z, heights are towards the left. */

static const StudioPoint side_outline[] = {
  { 62.2, 588.4 }, { 60, 580.6 }, { 54.4, 569.6 }, { 46.4, 557.6 }, { 36, 546.4 }, { 23, 536 }, { 8, 529 }, { -10, 527 },
  { -28, 528.6 }, { -44, 534 }, { -58, 543 }, { -69, 554.5 }, { -78, 568.5 }, { -84.5, 583 }, { -88.6, 596.5 },
  { -88, 603.5 }, { -82.5, 609.5 }, { -76.5, 617 }, { -73.6, 625 }, { -74.6, 632.5 }, { -76.4, 638.5 }, { -73, 644 },
  { -66.5, 648.5 }, { -63.4, 656 }, { -63.6, 666 }, { -63.6, 678 }, { -61.6, 689 }, { -57, 699 }, { -49, 706.4 },
  { -38, 710.4 }, { -27, 711 }, { -19, 715 }, { -16, 724 }, { -18, 736 }, { -15, 744 }, { -6, 748 }, { 5, 746 }, { 14, 739 },
  { 20.4, 729 }, { 24.4, 718 }, { 25.6, 708 }, { 24.6, 700.6 }, { 21.4, 694.6 }, { 17.6, 691.6 }, { 13.4, 689.6 }, { 9.6, 686 }, { 7.8, 681.4 }, { 10, 676.4 }, { 13, 672.4 }, { 12.6, 669.6 }, { 9.4, 665 },
  { 5, 658 }, { 2, 648 }, { 3, 637 }, { 9, 628 }, { 18, 621.2 }, { 28, 617.4 }, { 37, 616 }, { 43, 617.6 },
  { 47, 616.6 }, { 49, 612.8 }, { 48, 607.8 }, { 47.4, 603.6 }, { 49.4, 600.2 }, { 54, 597.6 }, { 59.2, 595.2 }, { 61.8, 592 },
};

static const StudioPoint side_base[] = {
  { 60.4, 589, 45 }, { 52.4, 566, 53 }, { 37.4, 546, 66 }, { 20, 533, 80 }, { -10, 528, 100 }, { -40, 533, 124 },
  { -58, 545, 136 }, { -75, 565, 130 }, { -88, 598, 118 }, { -75, 620, 112 }, { -75, 637, 110 }, { -63, 652, 112 },
  { -60, 680, 108 }, { -40, 702, 100 }, { -20, 715, 84 }, { -5, 745, 62 }, { 20, 722, 54 }, { 16, 700, 58 }, { 7, 686, 62 },
  { 12.4, 671, 51 }, { 3, 650, 72 }, { 10, 628, 74 }, { 33.4, 616, 60 }, { 47, 613, 48 }, { 37.4, 590, 66 },
  { 20, 580, 82 }, { 0, 575, 95 }, { -25, 570, 112 }, { -50, 570, 126 }, { -70, 585, 124 }, { 0, 610, 88 },
  { -30, 610, 108 }, { -55, 610, 116 }, { -20, 640, 106 }, { -50, 640, 112 }, { -10, 665, 92 }, { -12, 690, 86 },
};

static const BodyFormRidge side_ridges[] = {
  /* the crest */
  BODY_FORM_RIDGE (
    { 57.4, 592, 3.4, 4.4 }, { 56.8, 585, 4.4, 4.8 }, { 53.8, 576, 3.8, 4.4 }, { 48, 565, 2.8, 3.6 }, { 39.1, 552.4, 2.4, 3.2 },
    { 27.6, 541.5, 2.8, 3.2 }, { 10, 533.4, 3.2, 3.4 }, { -10, 531, 3.8, 3.8 }, { -28, 532.6, 4.6, 4.4 },
    { -44, 538, 5.6, 5 }, { -57, 547, 5, 4.8 }, { -68, 559, 3.6, 4.2 }, { -77, 573, 3, 4 }, { -83, 588, 3.2, 4 },
    { -85, 599, 4, 4.2 }),
  /* the hollow under the crest, deep behind the pillar */
  BODY_FORM_RIDGE (
    { 42.6, 570, -3, 8 }, { 27.6, 556, -4, 9 }, { 6, 550, -5, 11 }, { -20, 550, -4, 10 }, { -40, 556, -2, 8 }),
  BODY_FORM_RIDGE (
    { 14, 576, -8, 17 }, { 4, 596, -9, 17 }, { -8, 616, -6, 15 }),
  /* behind the rear line the bone turns inwards */
  BODY_FORM_RIDGE (
    { 40, 566, -2, 6 }, { 44.5, 578, -3, 6 }, { 45.4, 592, -3.4, 6 }, { 41.7, 602, -2, 6 }),
  /* the posterior gluteal line */
  BODY_FORM_RIDGE (
    { 26.7, 543, 0.1, 2 }, { 29.3, 558, 2, 2.1 }, { 31.8, 574, 2.8, 2.2 }, { 33.4, 591, 2.6, 2.2 }, { 33.9, 605, 1.6, 2.1 },
    { 33.4, 613, 0.1, 2 }),
  /* the anterior gluteal line */
  BODY_FORM_RIDGE (
    { -68, 566, 0.1, 2 }, { -54, 557, 1.4, 2 }, { -36, 555, 2, 2.1 }, { -18, 561, 2.3, 2.2 }, { -4, 573, 2.4, 2.2 },
    { 6, 590, 2.2, 2.2 }, { 11, 606, 1.6, 2.1 }, { 13, 617, 0.1, 2 }),
  /* the inferior gluteal line */
  BODY_FORM_RIDGE (
    { -78, 614, 0.1, 2 }, { -66, 611, 0.6, 2 }, { -50, 612, 1.1, 2.1 }, { -32, 618, 1.5, 2.2 }, { -16, 627, 1.3, 2.2 },
    { -4, 637, 0.6, 2.1 }, { 0, 644, 0.1, 2 }),
  /* the pillar */
  BODY_FORM_RIDGE (
    { -52, 552, 2, 7 }, { -50, 572, 5, 8 }, { -50, 592, 5, 8.4 }, { -47, 612, 4, 8.4 }, { -44, 632, 2, 8 }),
  /* before it, down to the front spine */
  BODY_FORM_RIDGE (
    { -72, 582, -2.4, 6 }, { -72, 604, -3, 7 }, { -68, 624, -2, 6 }),
  /* the margin of the greater sciatic notch */
  BODY_FORM_RIDGE (
    { 46.4, 604, 1.6, 2.6 }, { 46, 611.6, 3, 3.4 }, { 40, 613.6, 1.8, 3 }, { 29.3, 614.4, 1.8, 3 }, { 16, 618.6, 2, 3 }, { 6, 626, 2.2, 3.2 },
    { -1, 637, 2.2, 3.2 }, { -1.6, 648, 2.2, 3.2 }, { 2.6, 659, 2.2, 3 }, { 10, 667, 2, 2.6 }),
  /* the rim of the socket, open below */
  BODY_FORM_RIDGE (
    { -27, 702, 5, 3.8 }, { -17, 698, 7, 4.2 }, { -10, 689, 8, 4.6 }, { -8.4, 677, 8.4, 4.8 }, { -12, 665, 8.4, 5 },
    { -21.6, 655.4, 8.4, 5 }, { -35, 651.6, 8, 4.8 }, { -47.6, 654.4, 7, 4.4 }, { -57, 663, 6, 4.2 }, { -61, 674.6, 6, 4 },
    { -59.4, 686, 5.4, 4 }, { -54, 693.6, 4, 3.8 }),
  /* the socket, */
  BODY_FORM_RIDGE (
    { -35, 673, -15, 18 }, { -35, 675, -15, 18 }),
  /* the horseshoe in it that bears the head, */
  BODY_FORM_RIDGE (
    { -23, 697, 2, 4 }, { -15.6, 687, 3, 5.4 }, { -14.6, 673, 3.4, 6 }, { -22, 660.6, 3.4, 6.4 }, { -35, 656.4, 3.4, 6.4 },
    { -47.4, 661, 3, 5.8 }, { -53.4, 672, 2.6, 5 }, { -52.4, 685, 2, 4 }),
  /* the pit within that, and its way out through the notch */
  BODY_FORM_RIDGE (
    { -34, 675, -11, 8 }, { -36, 686, -10, 7.4 }, { -40, 697, -9, 6.4 }, { -42.6, 705, -6, 5 }),
  /* the groove above the tuberosity */
  BODY_FORM_RIDGE (
    { 9, 683, -1.6, 2.8 }, { 2, 687, -2.4, 3.6 }, { -7, 694, -2.4, 4 }, { -14, 704, -1.6, 4 }),
  /* the ischial tuberosity */
  BODY_FORM_RIDGE (
    { 15, 693, 2.4, 3 }, { 19.4, 700, 4.4, 4.4 }, { 18.6, 713, 5, 6 }, { 13, 728, 3.6, 7 }, { 2, 739, 3, 6 }),
  /* the line that parts its upper half, and the edge it has before */
  BODY_FORM_RIDGE (
    { 19, 706.4, -0.8, 1.8 }, { 13.4, 710.4, -1.2, 1.8 }, { 8, 716, -0.8, 2 }),
  BODY_FORM_RIDGE (
    { 6, 694, 1, 2.4 }, { 6.6, 706, 1.8, 2.8 }, { 4, 722, 1.6, 3 }),
};

static const BodyFormBar side_bars[] = {
  BODY_FORM_BAR (4,
    { 58, 741, -6, 6.5 }, { 54, 741.5, -22, 7 }, { 40, 737, -46, 6 }, { 26, 728, -66, 6.5 }, { 14, 716, -80, 8 }),
  BODY_FORM_BAR (4,
    { 96, 667, -52, 11 }, { 84, 674, -60.4, 9.4 }, { 70, 679.4, -68, 8.2 }, { 54, 683.4, -75.4, 7.6 }, { 40, 686.4, -81.6, 7.6 },
    { 29, 690, -86.4, 8.4 }, { 14, 699, -87, 9.6 }),
  /* its tubercle */
  BODY_FORM_BAR (5,
    { 30, 687.4, -88.6, 6 }, { 25, 686.8, -91.4, 5 }),
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
