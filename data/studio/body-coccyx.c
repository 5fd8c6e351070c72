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

void
body_coccyx_add (StudioScene        *scene,
                 const BodyMeasures *measures)
{
  StudioSolid *solid = studio_solid_new (2.0);

  body_form_add_bars (solid, middle_bars, G_N_ELEMENTS (middle_bars), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), -1);
  studio_solid_carve_capsule (solid, studio_point (0.0, 632.0, 51.0), 4.4, studio_point (0.0, 634.6, 48.6), 3.6);
  studio_scene_add_solid (scene, "coccyx", solid);
}
