/* body-sacrum.c: the sacrum
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-sacrum.h"

#include "body-form.h"

/* The right half from behind, and what lies on the midline. Widths by level are
 * the adopted ones (S1 110, S2 96, S3 80, S4 66, S5 52); the back of each level
 * lies where the slope of measures/curvature.csv takes it, which is some 20 mm
 * higher than its body: S1 leans forward by 50 degrees. The rest is our own
 * drawing. */

static const StudioPoint outline[] = {
  { 0, 557.6 }, { 5, 556.2 }, { 10, 552.8 }, { 14.5, 549.5 }, { 20, 549 }, { 27, 551 }, { 33, 556 }, { 38, 558 },
  { 44, 556.4 }, { 50, 556 }, { 55, 559.6 }, { 56.2, 566.4 }, { 54.4, 573 }, { 51, 580.5 }, { 48, 588.4 },
  { 45.4, 596 }, { 43, 603 }, { 40.6, 608 }, { 37, 612.6 }, { 34.4, 617.4 }, { 32.6, 622 }, { 29.8, 627.4 },
  { 25.4, 631.4 }, { 20.6, 633 }, { 16.6, 633.2 }, { 13.6, 635 }, { 11, 638.4 }, { 8, 638.6 }, { 6.6, 634 },
  { 5.6, 628.6 }, { 3.4, 622.6 }, { 0, 620 },
};

static const StudioPoint base[] = {
  { 0, 557, 15 }, { 50, 557, -4 }, { 25, 557, 9 }, { 0, 568, 21 }, { 52, 568, 4 }, { 26, 568, 15 },
  { 0, 577, 26 }, { 48, 577, 13 }, { 24, 577, 21.2 }, { 0, 590, 34 }, { 44, 590, 23 }, { 21, 590, 30.1 },
  { 0, 603, 41 }, { 40, 603, 32 }, { 18, 603, 38 }, { 0, 617, 45 }, { 30, 617, 39 }, { 14, 617, 43.2 },
  { 0, 630, 46 }, { 20, 630, 43 }, { 10, 630, 45.1 },
};

static const BodyFormRidge middle_ridges[] = {
  /* the median crest, low between its tubercles, run out at the hiatus */
  BODY_FORM_RIDGE (
    { 0, 557, 1, 6 }, { 0, 566, 2.6, 5.6 }, { 0, 580, 4, 5.6 }, { 0, 594, 3.6, 5 }, { 0, 606, 2.4, 4.6 },
    { 0, 613, 1, 4 }, { 0, 619, 0.2, 4 }),
};

static const BodyFormRidge ridges[] = {
  /* the groove beside the crest, where multifidus lies */
  BODY_FORM_RIDGE (
    { 10.4, 562, -1.4, 4 }, { 9.8, 576, -2.6, 4.2 }, { 9, 592, -2.6, 4 }, { 8, 606, -1.6, 3.6 }, { 6.4, 616, -0.4, 3 }),
  /* the intermediate crest, a row of low swellings, and below them the cornua */
  BODY_FORM_RIDGE (
    { 17.6, 558, 1, 3.6 }, { 17, 564, 1.5, 3.4 }, { 16, 571, 0.8, 3.2 }, { 15.2, 577.6, 1.4, 3.2 },
    { 14.4, 585, 0.7, 3 }, { 13.6, 592, 1.3, 3 }, { 12.8, 599.6, 0.6, 2.8 }, { 12.2, 606, 1.1, 2.8 },
    { 11.4, 613.6, 0.6, 2.6 }, { 10.4, 622, 2, 2.6 }, { 9.8, 630, 3.4, 2.6 }, { 9.4, 636, 3.2, 2.4 }),
  /* the trough of the foramina */
  BODY_FORM_RIDGE (
    { 26.4, 564, -0.6, 5 }, { 25, 572, -1.6, 5 }, { 22.8, 588, -1.8, 4.6 }, { 20, 604, -1.6, 4.2 },
    { 17.2, 617, -1, 3.6 }),
  /* the lateral crest and its tubercles */
  BODY_FORM_RIDGE (
    { 39, 561, 0.8, 4.6 }, { 37.4, 568, 3, 4.8 }, { 35.4, 575, 1.4, 4.2 }, { 33.8, 581.6, 3.2, 4.4 },
    { 32.2, 588, 1.2, 4 }, { 30.6, 594.6, 2.8, 4 }, { 28.8, 602, 1.2, 3.6 }, { 27, 608.6, 2.4, 3.6 },
    { 25.2, 616, 1, 3.2 }, { 24.4, 623.6, 1.8, 3.2 }),
  /* the rough hollow outside it, for the ligaments of the joint */
  BODY_FORM_RIDGE (
    { 45, 566, -2, 4.4 }, { 42.6, 574, -2.6, 4.6 }, { 40, 584, -2, 4.4 }, { 37.6, 595, -1, 4 }),
  /* the foramina: ovals that look outwards and down, each smaller than the one above */
  BODY_FORM_RIDGE (
    { 25, 570.4, -2.2, 2.6 }, { 26.2, 571.8, -2.6, 2.9 }, { 27.4, 573.4, -2, 2.5 }),
  BODY_FORM_RIDGE (
    { 22.8, 586.2, -2, 2.4 }, { 23.8, 587.5, -2.4, 2.6 }, { 24.8, 589, -1.8, 2.2 }),
  BODY_FORM_RIDGE (
    { 20.1, 601.4, -1.8, 2.1 }, { 21, 602.6, -2.2, 2.3 }, { 21.8, 603.8, -1.6, 1.9 }),
  BODY_FORM_RIDGE (
    { 17.4, 615.2, -1.6, 1.8 }, { 18.1, 616.1, -2, 2 }, { 18.8, 617.2, -1.4, 1.7 }),
  /* the rim above each, like a lid */
  BODY_FORM_RIDGE (
    { 21.2, 569.6, 0.6, 2.2 }, { 24.4, 566.6, 1.4, 2.4 }, { 28.6, 567.6, 1, 2.2 }),
  BODY_FORM_RIDGE (
    { 19.6, 585.2, 0.6, 2 }, { 22.4, 582.4, 1.3, 2.2 }, { 26.2, 583.4, 1, 2 }),
  BODY_FORM_RIDGE (
    { 17.4, 600.6, 0.5, 1.9 }, { 19.8, 598, 1.2, 2 }, { 23, 598.8, 0.9, 1.9 }),
  BODY_FORM_RIDGE (
    { 15, 614.4, 0.4, 1.7 }, { 17, 612.2, 1, 1.8 }, { 19.8, 612.8, 0.8, 1.7 }),
  /* the ala */
  BODY_FORM_RIDGE (
    { 29, 557, -2, 4 }, { 36, 561, -1.2, 4 }),
  /* the edge of the hiatus */
  BODY_FORM_RIDGE (
    { 0.6, 618.4, 1, 2.2 }, { 4.4, 621.6, 1.2, 2 }, { 7, 629, 1.4, 2 }),
  /* the angle at the side, and the notch under it */
  BODY_FORM_RIDGE (
    { 29, 622, 1.4, 3.6 }, { 26.6, 627, 1.2, 3.4 }),
  /* the upper edge of the laminae */
  BODY_FORM_RIDGE (
    { 3, 558.6, 1.4, 2.2 }, { 9, 555.6, 1.3, 2.2 }, { 15, 552, 1.2, 2.2 }),
};

static const BodyFormBar middle_bars[] = {
  /* the foot of the median crest */
  BODY_FORM_BAR (4,
    { 0.2, 560, 13.4, 3.4 }, { 0.3, 566, 17.4, 4 }, { -0.3, 582, 28.6, 5 }, { 0.4, 599, 37, 4.6 }, { -0.2, 611, 41.6, 3.6 }),
  /* its tubercles, no two alike, each heavier at its lower end: the second the
   * largest, the third and the fourth grown together */
  BODY_FORM_BAR (2.6,
    { 0.3, 560.4, 17.6, 1.6 }, { 0.3, 565.6, 21.6, 2.8 }),
  BODY_FORM_BAR (2.6,
    { -0.2, 573.4, 27, 1.8 }, { -0.5, 578.6, 32.2, 2.8 }, { -0.4, 582.6, 34.4, 3.7 }),
  BODY_FORM_BAR (2.6,
    { 0.3, 592, 37.6, 1.6 }, { 0.7, 596.4, 41.4, 2.8 }, { 0.5, 599.4, 42.4, 3.1 }),
  BODY_FORM_BAR (2.6,
    { -0.3, 606.6, 44.4, 2 }, { -0.4, 609.4, 45.4, 2.3 }),
  /* the floor of the canal, seen in the hiatus */
  BODY_FORM_STRAP (2, 0, 0, 1, 0.5,
    { 0, 616, 35, 8 }, { 0, 634, 39, 7.4 }),
};

static const BodyFormBar bars[] = {
  /* the upper articular processes, behind which those of L5 lie */
  BODY_FORM_STRAP (6, -0.55, -0.1, 0.83, 0.8,
    { 22.4, 559, 13, 4.6 }, { 24.8, 547.4, 9, 4.8 }),
  /* their mammillary edge */
  BODY_FORM_BAR (3,
    { 27, 556, 14, 3.2 }, { 28.4, 550.4, 11.5, 3 }),
};

/* From the left: x is the body's z, heights are towards the left. */

static const StudioPoint side_outline[] = {
  { 1.5, 556.6 }, { -8, 561.5 }, { -16.4, 569 }, { -23.2, 577.2 }, { -22.8, 581.4 }, { -17, 584.2 }, { -8, 587.6 },
  { 1, 592.3 }, { 10.5, 596.6 }, { 19, 602.9 }, { 26, 607.5 }, { 32, 613.3 }, { 36.6, 619.2 }, { 39.6, 625.5 },
  { 40.9, 632 }, { 41, 637.6 }, { 44.4, 639.4 }, { 48.6, 638 },
  /* the horn beside the hiatus; */
  { 50.6, 634 }, { 51.4, 629.6 }, { 51, 625 }, { 50, 620.4 }, { 50, 616 },
  /* the tubercles of the median crest, from the fourth up, no two alike, */
  { 51.6, 612 }, { 53.4, 607.4 }, { 53.2, 603.4 }, { 51, 600.6 }, { 49, 598 },
  { 50, 594 }, { 50.8, 589.6 }, { 49.4, 586 }, { 46, 583.6 }, { 43.2, 581.2 },
  { 43.8, 577 }, { 43.4, 572.8 }, { 40.8, 570.2 }, { 36.4, 569.2 }, { 32.4, 567 },
  { 31.8, 563.4 }, { 29.8, 560.6 }, { 26, 559.6 }, { 21.6, 558.4 },
  /* and the upper articular process */
  { 18, 555.4 }, { 16, 550.4 }, { 12.8, 546.6 }, { 9, 546 }, { 6, 548.8 }, { 4.2, 552.6 },
};

static const StudioPoint side_base[] = {
  { 1, 560, 30 }, { -23, 578.6, 26 }, { -15, 582.6, 34 }, { -7, 585.8, 38 }, { 2, 590, 38 }, { 10, 594.6, 36 },
  { 18, 600.6, 32 }, { 25, 605.6, 28 }, { 31.6, 612.6, 24 }, { 36, 618.6, 20 }, { 40, 626, 15 }, { 41.6, 637, 10 },
  { 51, 631, 7 }, { 49, 620, 6 }, { 52.4, 606, 2 }, { 50, 590, 2 }, { 42.6, 575, 2 }, { 30, 562, 3 },
  { 20, 558.6, 12 }, { 11, 548.4, 26 }, { -14, 570, 40 }, { -6, 566, 46 }, { 2, 565, 47 }, { 4, 574, 53 },
  { -4, 577, 50 }, { 10, 570, 45 }, { 14, 579, 48 }, { 18, 588, 45 }, { 24, 595, 40 }, { 30, 602, 34 },
  { 36, 610, 27 }, { 41, 619, 20 }, { 20, 568, 32 }, { 28, 577, 28 }, { 36, 588, 24 }, { 41, 599, 19 },
  { 45, 612, 13 },
};

static const BodyFormRidge side_ridges[] = {
  /* the ear-shaped face of the joint: its rim, and its floor */
  BODY_FORM_RIDGE (
    { -10.4, 571, 1.5, 1.5 }, { -3.6, 563.8, 1.7, 1.6 }, { 5.8, 562.2, 1.8, 1.7 }, { 12.4, 566.4, 1.6, 1.5 },
    { 15.4, 574, 1.1, 1.4 }, { 21.6, 581.6, 1.3, 1.5 }, { 29.4, 589.6, 1.5, 1.7 }, { 33.4, 596.4, 1.6, 1.7 },
    { 31.4, 603, 1.5, 1.6 }, { 24, 601.4, 1.3, 1.5 }, { 14, 594.2, 1.2, 1.4 }, { 3.4, 588, 1.3, 1.5 },
    { -6, 583, 1.2, 1.4 }, { -12, 577.6, 1.4, 1.6 }, { -10.4, 571, 1.3, 1.5 }),
  BODY_FORM_RIDGE (
    { -4, 574, -0.9, 4.6 }, { 5, 572.6, -0.9, 4.6 }, { 11, 580.6, -0.8, 4.6 }, { 19, 589, -0.9, 4.4 }, { 27, 596, -0.9, 4 }),
  /* the roughness behind it, where the ligaments of the joint are held: two shallow pits */
  BODY_FORM_RIDGE ({ 18, 563.4, -1.2, 3.2 }, { 21, 569.6, -1.4, 3.4 }),
  BODY_FORM_RIDGE ({ 27, 578.6, -1.2, 3 }, { 30, 583.6, -1.2, 3 }),
  /* the lateral crest: lumps apart from each other, and the angle at the side */
  BODY_FORM_RIDGE ({ 24.4, 567.6, 1.2, 2.6 }, { 26, 571.4, 1.2, 2.6 }),
  BODY_FORM_RIDGE ({ 33.6, 582.4, 1.5, 2.8 }, { 35.4, 586.4, 1.5, 2.8 }),
  BODY_FORM_RIDGE ({ 40.8, 598, 1.2, 2.6 }, { 41.8, 602.4, 1.2, 2.6 }),
  BODY_FORM_RIDGE ({ 44, 617, 1.0, 3 }, { 45.4, 627, 1.2, 3 }),
  /* the hollow between it and the median crest, */
  BODY_FORM_RIDGE (
    { 29, 566, -0.8, 3 }, { 37, 577, -1.2, 3 }, { 43.2, 590, -1.2, 2.8 }, { 46.6, 603, -0.9, 2.4 }, { 47.6, 612, -0.5, 2.2 }),
  /* whose tubercles stand out behind, */
  BODY_FORM_RIDGE ({ 34.4, 566.4, 1.6, 2.2 }, { 30.4, 563.6, 1.0, 2 }),
  BODY_FORM_RIDGE ({ 41.6, 573.4, 2.2, 2.4 }, { 40.8, 577.4, 1.4, 2 }),
  BODY_FORM_RIDGE ({ 48.2, 588.6, 2.4, 2.6 }, { 46.8, 592.4, 1.4, 2.2 }),
  BODY_FORM_RIDGE ({ 51.2, 605, 2.2, 2.4 }, { 50.2, 609.4, 1.2, 2 }),
  /* and the horn beside the hiatus */
  BODY_FORM_RIDGE ({ 49.2, 624, 0.8, 1.5 }, { 49.4, 633, 0.9, 1.6 }),
};

static StudioRelief *
create_side (void)
{
  StudioRelief *relief = body_form_new_relief (side_outline, G_N_ELEMENTS (side_outline),
                                               side_base, G_N_ELEMENTS (side_base));

  studio_relief_set_edge (relief, 3.0, 4.0);
  body_form_add_ridges (relief, side_ridges, G_N_ELEMENTS (side_ridges), 1);
  return relief;
}

void
body_sacrum_add (StudioScene        *scene,
                 const BodyMeasures *measures)
{
  StudioRelief *relief;
  StudioSolid *solid;

  if (studio_scene_get_view (scene) == STUDIO_VIEW_SIDE)
    studio_scene_add_relief (scene, "sacrum", create_side ());
  if (studio_scene_get_view (scene) != STUDIO_VIEW_BACK)
    return;

  relief = body_form_new_even_relief (outline, G_N_ELEMENTS (outline), base, G_N_ELEMENTS (base));
  studio_relief_set_edge (relief, 3.6, 5.0);
  body_form_add_ridges (relief, middle_ridges, G_N_ELEMENTS (middle_ridges), 1);
  body_form_add_ridges (relief, ridges, G_N_ELEMENTS (ridges), 1);
  body_form_add_ridges (relief, ridges, G_N_ELEMENTS (ridges), -1);

  solid = studio_solid_new (3.2);
  body_form_add_bars (solid, middle_bars, G_N_ELEMENTS (middle_bars), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), -1);
  studio_relief_join_solid (relief, solid, 4.5);
  studio_scene_add_relief (scene, "sacrum", relief);
}
