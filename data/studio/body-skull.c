/* body-skull.c: the skull
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-skull.h"

#include "body-form.h"

/* Its lower half, from behind: as broad as the head of 151 mm allows, resting on C1.
 * Our own drawing; the picture lets it fade. */

static const BodyFormBar middle_bars[] = {
  /* the base */
  BODY_FORM_BAR (9,
    { -34, -37, -8, 25 }, { -18, -35, -8, 29 }, { 0, -34, -8, 30.5 }, { 18, -35, -8, 29 }, { 34, -37, -8, 25 }),
  /* external occipital protuberance */
  BODY_FORM_BAR (6,
    { 0, -38.5, 57, 4.2 }, { 0, -34, 58.5, 3.6 }),
  /* external occipital crest */
  BODY_FORM_BAR (4,
    { 0, -33, 55, 1.9 }, { 0, -24, 44.5, 1.7 }, { 0, -14, 34, 1.5 }),
};

static const BodyFormBar bars[] = {
  /* the hollow bones over the cerebellum */
  BODY_FORM_BAR (9,
    { 14, -27, 15, 21 }, { 28, -30, 10, 21 }),
  /* mastoid process */
  BODY_FORM_BAR (10,
    { 46, -30, -6, 17 }, { 48.5, -2, -12, 7 }),
  /* superior nuchal line */
  BODY_FORM_BAR (4.5,
    { 0, -36.5, 56.5, 2.4 }, { 9, -39.4, 56, 2.4 }, { 21, -40.4, 51.5, 2.3 }, { 34, -37.2, 42, 2.2 },
    { 45, -30, 28, 2 }, { 53, -23, 11, 1.8 }),
  /* inferior nuchal line */
  BODY_FORM_BAR (4,
    { 0, -22, 41.5, 1.6 }, { 10, -23.4, 42.5, 1.8 }, { 22, -21, 40, 1.7 }, { 33, -15, 29, 1.5 }),
};

void
body_skull_add (StudioScene        *scene,
                const BodyMeasures *measures)
{
  const StudioFrame vault = { { 0.0, -76.0, -16.0 }, 0.0 };
  StudioSolid *solid = studio_solid_new (9.0);

  studio_solid_add_ellipsoid (solid, &vault, 69.0, 64.0, 86.0);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), -1);
  body_form_add_bars (solid, middle_bars, G_N_ELEMENTS (middle_bars), 1);
  studio_scene_add_solid (scene, "skull", solid);
}
