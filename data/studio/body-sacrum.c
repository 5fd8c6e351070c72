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
  { 0, 557.6 }, { 5, 556.2 }, { 10, 552.8 }, { 14.5, 549.5 }, { 20, 549 }, { 27, 551 }, { 33, 556.5 }, { 38, 558.6 },
  { 44, 557.2 }, { 50, 557.2 }, { 54.6, 560.6 }, { 56.2, 566.4 }, { 54.4, 573 }, { 50.8, 580.5 }, { 47.2, 588.4 },
  { 43.6, 596 }, { 40, 603.5 }, { 37.6, 608.5 }, { 34.8, 613 }, { 32, 619 }, { 30, 624.5 }, { 28.2, 629 },
  { 25.6, 632.8 }, { 21.4, 635.2 }, { 17, 634.6 }, { 13.5, 635.4 }, { 10.6, 638.6 }, { 7.8, 638.4 }, { 6.2, 634.4 },
  { 4.6, 628.8 }, { 2.6, 622.4 }, { 0, 619.4 },
};

static const StudioPoint base[] = {
  { 0, 557, 15 }, { 50, 557, -8 }, { 25, 557, 8.1 }, { 0, 568, 21 }, { 52, 568, 0 }, { 26, 568, 14.7 },
  { 0, 577, 26 }, { 48, 577, 10 }, { 24, 577, 21.2 }, { 0, 590, 34 }, { 42, 590, 21 }, { 21, 590, 30.1 },
  { 0, 603, 41 }, { 36, 603, 31 }, { 18, 603, 38 }, { 0, 617, 45 }, { 28, 617, 39 }, { 14, 617, 43.2 },
  { 0, 630, 46 }, { 20, 630, 43 }, { 10, 630, 45.1 },
};

static const BodyFormRidge middle_ridges[] = {
  /* the median crest, low between its tubercles */
  BODY_FORM_RIDGE (
    { 0, 556, 1.8, 5.4 }, { 0, 586, 3, 5.4 }, { 0, 606, 2.6, 4.6 }, { 0, 617, 0.4, 4 }),
  /* its tubercles: the first small and apart, the second the largest, the third
   * and the fourth one uneven crest that runs out */
  BODY_FORM_RIDGE (
    { 0, 558.6, 2.6, 3.6 }, { 0, 561.8, 5.4, 4.2 }, { 0, 565, 2.4, 3.6 }),
  BODY_FORM_RIDGE (
    { 0, 571, 3, 4.2 }, { 0, 576, 7.6, 5 }, { 0, 581.4, 8.6, 5.8 }, { 0, 585.4, 3.6, 5 }),
  BODY_FORM_RIDGE (
    { 0, 580.2, 2.6, 6.2 }, { 0, 581.6, 2.6, 6.2 }),
  BODY_FORM_RIDGE (
    { 0, 588, 2, 3.8 }, { 0, 594.6, 6, 4.4 }, { 0, 599.6, 5.6, 5 }, { 0, 604, 3.2, 4 }, { 0, 608.6, 4.2, 3.8 },
    { 0, 613, 2, 3.2 }),
};

static const BodyFormRidge ridges[] = {
  /* the groove beside the crest, where multifidus lies */
  BODY_FORM_RIDGE (
    { 10.8, 563, -1.4, 3.4 }, { 10.6, 580, -2.2, 3.4 }, { 9.6, 598, -1.8, 3.2 }, { 8, 612, -0.6, 2.8 }),
  /* the intermediate crest, its tubercles and below them the cornua */
  BODY_FORM_RIDGE (
    { 19, 556, 1.4, 3 }, { 17.8, 562, 2.6, 2.6 }, { 16.6, 569, 1, 2.4 }, { 15.8, 575.5, 2.5, 2.5 },
    { 15, 583, 0.8, 2.2 }, { 14.2, 590, 2.2, 2.4 }, { 13.2, 598.5, 0.7, 2.2 }, { 12.4, 605.5, 2, 2.3 },
    { 11.4, 614, 0.8, 2.1 }, { 10.2, 622, 2.6, 2.2 }, { 9.2, 630, 4.2, 2.3 }, { 8.8, 636, 4.2, 2.3 }),
  /* the lateral crest and its tubercles */
  BODY_FORM_RIDGE (
    { 38, 561.5, 1.6, 4.6 }, { 37, 568, 3.6, 4.2 }, { 34.8, 574.5, 1.6, 3.6 }, { 33.2, 580, 3.6, 3.8 },
    { 31.4, 587, 1.2, 3.2 }, { 29.8, 593, 3.1, 3.4 }, { 28, 600.5, 1.1, 3 }, { 26.4, 606.5, 2.7, 3.1 },
    { 24.4, 614, 1, 2.7 }, { 23, 621, 1.9, 2.7 }, { 23, 629, 2.2, 3 }),
  /* the rims of the four foramina */
  BODY_FORM_RIDGE (
    { 26.2, 571.2, 1.6, 7.8 }, { 26.2, 571.3, 1.6, 7.8 }),
  BODY_FORM_RIDGE (
    { 23.6, 586.2, 1.6, 7.2 }, { 23.6, 586.3, 1.6, 7.2 }),
  BODY_FORM_RIDGE (
    { 20.8, 601.2, 1.6, 6.6 }, { 20.8, 601.3, 1.6, 6.6 }),
  BODY_FORM_RIDGE (
    { 17.8, 616, 1.6, 5.8 }, { 17.8, 616.1, 1.6, 5.8 }),
  /* the foramina, looking outwards and down */
  BODY_FORM_RIDGE (
    { 25.6, 569.8, -17, 3.3 }, { 27.2, 571.6, -17, 3.5 }),
  BODY_FORM_RIDGE (
    { 23.1, 584.9, -17, 3 }, { 24.6, 586.7, -17, 3.2 }),
  BODY_FORM_RIDGE (
    { 20.4, 600, -17, 2.8 }, { 21.6, 601.4, -17, 2.9 }),
  BODY_FORM_RIDGE (
    { 17.5, 614.9, -17, 2.5 }, { 18.4, 616.1, -17, 2.5 }),
  /* the ala */
  BODY_FORM_RIDGE (
    { 29, 558, -2.4, 4 }, { 36, 562, -1.4, 4 }),
  /* the edge of the hiatus */
  BODY_FORM_RIDGE (
    { 3, 620, 0.8, 2 }, { 6, 628, 1, 2 }),
  /* the upper edge of the laminae */
  BODY_FORM_RIDGE (
    { 3, 558.6, 1.4, 2.2 }, { 9, 555.6, 1.3, 2.2 }, { 15, 552, 1.2, 2.2 }),
};

static const BodyFormBar middle_bars[] = {
  /* the heads of the tubercles of the median crest, no two alike */
  BODY_FORM_BAR (2.6,
    { 0, 560.5, 22.6, 2.2 }, { 0, 563, 23.6, 2.4 }),
  BODY_FORM_BAR (2.6,
    { 0, 575.4, 36.6, 2.8 }, { 0, 581.4, 39, 3.6 }),
  BODY_FORM_BAR (2.6,
    { 0, 594.4, 46.4, 2.7 }, { 0, 598.8, 46, 3 }),
  BODY_FORM_BAR (2.6,
    { 0, 607.8, 48.6, 2.1 }, { 0, 610.8, 49, 2.2 }),
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
  { 1.5, 556.6 }, { -8, 561.5 }, { -17, 569 }, { -25, 578.5 }, { -24, 582.5 }, { -17, 584.5 }, { -8, 587.6 },
  { 1, 592.3 }, { 10.5, 596.6 }, { 19, 602.9 }, { 26, 607.5 }, { 32, 613.3 }, { 36.6, 619.2 }, { 40.1, 625.5 },
  { 42.2, 632 }, { 43.4, 638.4 }, { 48, 639 }, { 52.4, 636.4 }, { 52, 629 }, { 50.4, 621 }, { 50.6, 614.6 },
  { 53, 610 }, { 51.6, 605 }, { 48, 601.4 }, { 48.6, 597.4 }, { 50.2, 593 }, { 47, 588.6 }, { 41.6, 586 },
  { 40.8, 582.6 }, { 41, 577.6 }, { 37, 572.8 }, { 30, 569.6 }, { 27.6, 566 }, { 26.4, 561.6 }, { 22, 558 },
  { 16, 556.6 }, { 12, 549.5 }, { 8.6, 544 }, { 4.6, 545 }, { 4, 551 },
};

static const StudioPoint side_base[] = {
  { 1, 560, 30 }, { -23, 578.6, 26 }, { -15, 582.6, 34 }, { -7, 585.8, 38 }, { 2, 590, 38 }, { 10, 594.6, 36 },
  { 18, 600.6, 32 }, { 25, 605.6, 28 }, { 31.6, 612.6, 24 }, { 36, 618.6, 20 }, { 40, 626, 15 }, { 43, 637, 9 },
  { 51, 633, 6 }, { 50, 622, 7 }, { 50, 606, 5 }, { 49.6, 593, 5 }, { 40.4, 580, 5 }, { 27, 561, 6 },
  { 20, 557.6, 12 }, { 10, 548, 26 }, { -14, 570, 40 }, { -6, 566, 46 }, { 2, 565, 47 }, { 4, 574, 53 },
  { -4, 577, 50 }, { 10, 570, 45 }, { 14, 579, 48 }, { 18, 588, 45 }, { 24, 595, 40 }, { 30, 602, 34 },
  { 36, 610, 27 }, { 41, 619, 20 }, { 20, 568, 32 }, { 28, 577, 28 }, { 36, 588, 24 }, { 41, 599, 19 },
  { 45, 612, 13 },
};

static const BodyFormRidge side_ridges[] = {
  /* the rim of the ear-shaped face of the joint */
  BODY_FORM_RIDGE (
    { -10, 570, 1.8, 2.6 }, { -3, 563.6, 2, 2.6 }, { 6, 562.4, 2, 2.6 }, { 13, 567, 1.8, 2.6 },
    { 17.6, 575, 1.8, 2.6 }, { 24, 584, 2, 2.6 }, { 31, 592.4, 2, 2.6 }, { 33.6, 599, 2, 2.6 },
    { 30.4, 603.4, 2, 2.6 }, { 22.6, 600, 1.8, 2.6 }, { 13, 592.6, 1.8, 2.6 }, { 3, 587, 1.8, 2.6 },
    { -6, 582, 1.8, 2.6 }, { -11.6, 576, 1.8, 2.6 }, { -10, 570, 1.8, 2.6 }),
  /* its own ridge */
  BODY_FORM_RIDGE (
    { 2, 572, 1.4, 3.4 }, { 10, 580, 1.6, 3.2 }, { 20, 590, 1.4, 3 }),
  /* the intermediate crest */
  BODY_FORM_RIDGE (
    { 22, 563, 1.4, 2.4 }, { 27, 571, 2, 2.2 }, { 33.6, 578.6, 1.4, 2.2 }, { 36.4, 583.6, 2, 2.2 },
    { 42, 590.6, 1.2, 2 }, { 44, 597.4, 1.8, 2 }, { 45.6, 605, 1, 2 }, { 46.6, 612.6, 1.4, 2 }),
  /* the foramina, seen from the side */
  BODY_FORM_RIDGE (
    { 22.4, 571.6, -5, 1.9 }, { 23.2, 572.4, -5, 1.9 }),
  BODY_FORM_RIDGE (
    { 33, 584.4, -5, 1.8 }, { 33.8, 585.2, -5, 1.8 }),
  BODY_FORM_RIDGE (
    { 40.4, 599.6, -5, 1.7 }, { 41, 600.4, -5, 1.7 }),
  BODY_FORM_RIDGE (
    { 44, 613.2, -4, 1.5 }, { 44.4, 614, -4, 1.5 }),
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
  studio_relief_join_solid (relief, solid, 3.2);
  studio_scene_add_relief (scene, "sacrum", relief);
}
