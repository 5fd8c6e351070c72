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
  /* the backs of the lower pieces */
  BODY_FORM_BAR (2,
    { 0, 651.2, 45.9, 2.5 }, { 0, 654.4, 46.2, 2.4 }),
  BODY_FORM_BAR (2,
    { 0, 657.2, 43.6, 2 }, { 0, 661.9, 44, 2 }),
  BODY_FORM_BAR (2,
    { 0, 664.2, 41, 1.7 }, { 0, 668.1, 41.4, 1.7 }),
};

static const BodyFormBar bars[] = {
  /* the four pieces */
  BODY_FORM_STRAP (2, 0, 0.1, 1, 0.75,
    { 0, 642.6, 45.5, 4.8 }, { 5.4, 642.1, 45, 4.1 }),
  BODY_FORM_STRAP (2, 0, 0.1, 1, 0.75,
    { 0, 652.4, 44.6, 4 }, { 2.6, 651.9, 44.1, 3.4 }),
  BODY_FORM_STRAP (2, 0, 0.1, 1, 0.75,
    { 0, 660.2, 42.6, 3.3 }, { 2.6, 659.7, 42.1, 2.8 }),
  BODY_FORM_STRAP (2, 0, 0.1, 1, 0.75,
    { 0, 666.7, 40, 2.8 }, { 1.4, 666.2, 39.5, 2.4 }),
  /* transverse processes of the first piece */
  BODY_FORM_STRAP (2, 0, 0.2, 1, 0.75,
    { 8, 642, 45, 3.6 }, { 14.6, 640.4, 43, 2.2 }),
  /* its cornua */
  BODY_FORM_BAR (2,
    { 6.4, 641.5, 47.5, 2.4 }, { 7.4, 636.4, 48.5, 1.7 }),
  /* transverse processes of the second piece */
  BODY_FORM_STRAP (2, 0, 0.1, 1, 0.8,
    { 3.4, 651.2, 44, 2.8 }, { 5.8, 650.6, 43.6, 2.2 }),
};

void
body_coccyx_add (StudioScene        *scene,
                 const BodyMeasures *measures)
{
  StudioSolid *solid = studio_solid_new (2.0);

  body_form_add_bars (solid, middle_bars, G_N_ELEMENTS (middle_bars), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), -1);
  studio_solid_carve_capsule (solid, studio_point (0.0, 634.0, 52.0), 4.0, studio_point (0.0, 637.5, 50.0), 3.2);
  studio_scene_add_solid (scene, "coccyx", solid);
}
