/* body-skull.c: the skull
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-skull.h"

#include "body-form.h"

/* As long and broad as the skin of the head in surface.md allows, resting on C1.
 * Its rear only: the face is not what the pictures are about. Our own drawing; they
 * let it fade. */

static const BodyFormBar middle_bars[] = {
  /* the base */
  BODY_FORM_BAR (9,
    { -34, -37, -28, 25 }, { -18, -35, -28, 29 }, { 0, -34, -28, 30.5 }, { 18, -35, -28, 29 }, { 34, -37, -28, 25 }),
  /* the rear rim of the great hole, over the dens and the arch of C1 */
  BODY_FORM_BAR (6,
    { -18, -12, -10, 6 }, { 0, -4.4, -5, 5 }, { 18, -12, -10, 6 }),
  /* external occipital protuberance */
  BODY_FORM_BAR (6,
    { 0, -39, 39.6, 4.2 }, { 0, -34.5, 40.4, 3.4 }),
  /* external occipital crest */
  BODY_FORM_BAR (4,
    { 0, -33, 38, 1.9 }, { 0, -24, 24, 1.7 }, { 0, -14, 14, 1.5 }),
};

static const BodyFormBar bars[] = {
  /* the hollow bones over the cerebellum */
  BODY_FORM_BAR (9,
    { 14, -27, 0, 21 }, { 28, -30, -6, 21 }),
  /* the condyles, in the cups of C1 */
  BODY_FORM_BAR (5,
    { 18, -14, -26, 8 }, { 19, -3, -28, 6.4 }),
  /* mastoid process */
  BODY_FORM_BAR (10,
    { 46, -30, -25, 17 }, { 48.5, -2, -32, 7 }),
  /* superior nuchal line */
  BODY_FORM_BAR (4.5,
    { 0, -36.5, 39.5, 2.4 }, { 9, -39.4, 40, 2.4 }, { 21, -40.4, 36.5, 2.3 }, { 34, -37.2, 25, 2.2 },
    { 45, -30, 2, 2 }, { 53, -23, -16, 1.8 }),
  /* inferior nuchal line */
  BODY_FORM_BAR (4,
    { 0, -22, 21, 1.6 }, { 10, -23.4, 21.5, 1.8 }, { 22, -21, 18, 1.7 }, { 33, -15, 6, 1.5 }),
};

void
body_skull_add (StudioScene        *scene,
                const BodyMeasures *measures)
{
  const StudioFrame vault = { { 0.0, -66.0, -41.0 }, 0.0 };
  StudioSolid *solid = studio_solid_new (9.0);

  studio_solid_add_ellipsoid (solid, &vault, 69.0, 58.0, 93.0);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), -1);
  body_form_add_bars (solid, middle_bars, G_N_ELEMENTS (middle_bars), 1);
  studio_scene_add_solid (scene, "skull", solid);
}
