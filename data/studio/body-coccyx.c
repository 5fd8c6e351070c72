/* body-coccyx.c: the coccyx
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-coccyx.h"

#include "body-form.h"

/* Four pieces, as most people have. From where S5 ends to the tip, as in
 * measures/curvature.csv; the rest is our own drawing. */

static const BodyFormBar middle_bars[] = {
  /* the second piece, short and broad */
  BODY_FORM_STRAP (1.8, 0, 0.1, 1, 0.56,
    { -3.6, 650.6, 45.4, 4.7 }, { 3.6, 650.6, 45.4, 4.7 }),
  /* the third and the fourth, grown together, bent a little aside */
  BODY_FORM_STRAP (1.8, 0, 0.2, 1, 0.6,
    { -2, 658.4, 43.8, 4.1 }, { 2.2, 658.1, 43.8, 4.1 }),
  BODY_FORM_STRAP (1.8, 0, 0.3, 1, 0.7,
    { 0.3, 664.4, 41.8, 3.6 }, { 0.7, 667.4, 40.4, 2.7 }),
};

static const BodyFormBar bars[] = {
  /* the first piece: a plate, widest at its upper edge */
  BODY_FORM_STRAP (3, 0, 0.12, 1, 0.6,
    { 0, 640.6, 45.4, 5.2 }, { 5.4, 640.4, 45, 4.4 }, { 8, 640, 44.4, 3.2 }),
  BODY_FORM_STRAP (3, 0, 0.12, 1, 0.6,
    { 0, 643.2, 45.6, 4.4 }, { 4.2, 642.8, 45.2, 4 }),
  /* its transverse processes, up and out */
  BODY_FORM_STRAP (2.4, 0, 0.2, 1, 0.6,
    { 7.4, 640.6, 44.6, 3 }, { 11, 639, 43.4, 1.8 }),
  /* its cornua */
  BODY_FORM_BAR (1.6,
    { 6.2, 641, 47.4, 2 }, { 7.4, 636.4, 48.6, 1.5 }),
  /* the corners of the second piece */
  BODY_FORM_STRAP (1.6, 0, 0.1, 1, 0.6,
    { 3, 648.8, 45.4, 3 }, { 7, 647.6, 44.6, 1.6 }),
};

/* From the left it goes on with the curve of the sacrum, forwards: x is the body's z, heights
 * are towards the left. */

static const StudioPoint side_outline[] = {
  { 41.4, 637.4 }, { 40.5, 643 }, { 40.1, 647.2 }, { 40.6, 648.6 }, { 39.2, 651.8 }, { 38.3, 654 }, { 38.6, 655.2 },
  { 36.9, 657.8 }, { 35.8, 659.8 }, { 35.8, 661 }, { 34, 663.6 }, { 32.8, 665.8 }, { 33, 668 }, { 34.8, 668.8 },
  { 37, 667.4 }, { 39.1, 664.4 }, { 40.2, 662.4 }, { 40.2, 661.2 }, { 42.3, 658 }, { 43.6, 655 }, { 43.7, 653.6 },
  { 45.4, 650.6 }, { 46.5, 648 }, { 47.6, 644.4 }, { 48.6, 641.4 }, { 48.8, 637.6 }, { 47.7, 636.4 }, { 46.4, 636.6 },
  { 44, 636.6 },
};

static const StudioPoint side_base[] = {
  { 41, 641, 8 }, { 48, 641, 4 }, { 44.4, 643, 7 }, { 44.4, 636, 3 }, { 40.2, 647.5, 11.6 }, { 46.6, 648, 6 }, { 38.5, 654.4, 9.4 },
  { 43.5, 655, 4.8 }, { 35.7, 660.2, 7.4 }, { 40.1, 662, 4 }, { 33, 666.4, 5.4 }, { 36.6, 667.4, 3 },
};

/* Where one piece ends and the next begins. */
static const BodyFormRidge side_ridges[] = {
  BODY_FORM_RIDGE ({ 40, 648.4, -1.4, 0.9 }, { 45.6, 650, -1.4, 0.9 }),
  BODY_FORM_RIDGE ({ 38.2, 654.8, -1.1, 0.8 }, { 43.6, 655, -1.1, 0.8 }),
  BODY_FORM_RIDGE ({ 35.6, 660.4, -0.7, 0.8 }, { 40.2, 662.2, -0.7, 0.8 }),
};

static StudioRelief *
create_side (void)
{
  StudioRelief *relief = body_form_new_relief (side_outline, G_N_ELEMENTS (side_outline),
                                               side_base, G_N_ELEMENTS (side_base));

  studio_relief_set_edge (relief, 2.2, 2.6);
  body_form_add_ridges (relief, side_ridges, G_N_ELEMENTS (side_ridges), 1);
  return relief;
}

void
body_coccyx_add (StudioScene        *scene,
                 const BodyMeasures *measures)
{
  StudioSolid *solid;

  if (studio_scene_get_view (scene) == STUDIO_VIEW_SIDE)
    {
      studio_scene_add_relief (scene, "coccyx", create_side ());
      return;
    }

  solid = studio_solid_new (2.0);
  body_form_add_bars (solid, middle_bars, G_N_ELEMENTS (middle_bars), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), -1);
  studio_solid_carve_capsule (solid, studio_point (0.0, 632.0, 51.0), 4.4, studio_point (0.0, 634.6, 48.6), 3.6);
  studio_scene_add_solid (scene, "coccyx", solid);
}
