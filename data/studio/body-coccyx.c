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

/* The first piece is a wedge with a horn, the second half as long; what follows is grown together
 * and bends forwards. */
static const StudioPoint side_outline[] = {
  { 41.3, 637.2 }, { 40.3, 641.2 }, { 39.5, 645 }, { 39.7, 647.6 }, { 38.9, 649.2 }, { 37.7, 652.4 }, { 36.7, 655.4 },
  { 36.5, 657.4 }, { 35, 660.2 }, { 33, 663 }, { 30.9, 665.2 }, { 29.5, 667 }, { 29.7, 668.6 }, { 31.6, 669 },
  { 34.8, 667.2 }, { 37.9, 664.2 }, { 40.3, 661 }, { 41.5, 658.8 }, { 41.9, 656.8 }, { 43.3, 653.6 }, { 44.4, 651 },
  { 45.9, 649.4 }, { 46.5, 646.6 }, { 47.7, 642.8 }, { 49, 639.2 }, { 50.3, 635.8 }, { 50.1, 633.2 }, { 48.5, 633.4 },
  { 47, 636 }, { 44, 636.4 },
};

static const StudioPoint side_base[] = {
  { 41, 641, 9 }, { 48, 641, 4 }, { 44.4, 643, 8 }, { 44.4, 636, 4 }, { 49.6, 634, 3 }, { 40, 647, 12 }, { 46, 648, 6 }, { 38.2, 651, 8.6 },
  { 44.4, 651.6, 4.6 }, { 37, 656.4, 8.4 }, { 41.6, 657.4, 4.2 }, { 33.6, 662.4, 6.6 }, { 38.6, 663, 3.4 }, { 30.4, 667.6, 4 }, { 33.6, 667.6, 2.6 },
};

/* The joint below the first piece, that below the second, and what is left of the last; the root
 * of the horn, and the side of the first piece. */
static const BodyFormRidge side_ridges[] = {
  BODY_FORM_RIDGE ({ 38.8, 648.6, -1.7, 0.8 }, { 42, 649.8, -1.2, 0.7 }, { 46, 649.6, -1.7, 0.8 }),
  BODY_FORM_RIDGE ({ 36.2, 656.6, -1.0, 0.8 }, { 39, 657.6, -0.5, 0.7 }, { 42, 657.6, -1.0, 0.8 }),
  BODY_FORM_RIDGE ({ 33.8, 661.8, -0.5, 1.1 }, { 37, 664.4, -0.2, 1.1 }),
  BODY_FORM_RIDGE ({ 49.4, 634.4, 0.9, 1.2 }, { 47.6, 639.6, 0.8, 1.4 }, { 46, 644.6, 0.3, 1.4 }),
  BODY_FORM_RIDGE ({ 42, 639.4, 0.9, 1.8 }, { 41.2, 645, 0.5, 1.8 }),
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
