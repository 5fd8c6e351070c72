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
  /* the lower pieces, grown together: one tongue that tapers to the tip */
  BODY_FORM_STRAP (3, 0, 0.1, 1, 0.66,
    { 0, 645, 45.4, 8.6 }, { 0, 651.2, 45, 6.6 }, { 0, 655.6, 44.2, 5.2 }, { 0, 659.6, 43, 4.7 }, { 0, 663.4, 41.8, 3.8 },
    { 0, 667.4, 40, 2.7 }),
  /* a low ridge down their backs */
  BODY_FORM_BAR (3,
    { 0, 648, 48.6, 1.6 }, { 0, 657, 45.8, 1.5 }, { 0, 665, 42.2, 1.3 }),
};

static const BodyFormBar bars[] = {
  /* the first piece: a plate, widest at its upper edge */
  BODY_FORM_STRAP (3, 0, 0.12, 1, 0.6,
    { 0, 641.4, 45.4, 5.4 }, { 6.4, 641, 45, 4.8 }, { 11, 640.2, 44.2, 3.6 }),
  /* its transverse processes, up and out */
  BODY_FORM_STRAP (2.4, 0, 0.2, 1, 0.62,
    { 9, 641.4, 44.6, 3.6 }, { 16, 638.8, 42.8, 1.9 }),
  /* its cornua */
  BODY_FORM_BAR (2,
    { 6.2, 641.5, 47, 2.2 }, { 7.2, 636.6, 48.2, 1.6 }),
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
