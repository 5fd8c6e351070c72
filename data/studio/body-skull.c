/* body-skull.c: the skull
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-skull.h"

#include "body-form.h"

/* As long and broad as the skin of the head in surface.md allows, resting on C1.
 * From behind only its rear is there: the face lies beyond it. Our own drawing;
 * the pictures let it fade. */

static const BodyFormBar middle_bars[] = {
  /* the base */
  BODY_FORM_BAR (9,
    { -34, -37, -28, 25 }, { -18, -35, -28, 29 }, { 0, -34, -28, 30.5 }, { 18, -35, -28, 29 }, { 34, -37, -28, 25 }),
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

static const BodyFormBar face_bars[] = {
  /* brow */
  BODY_FORM_BAR (8,
    { 10, -57, -127, 7 }, { 36, -58, -116, 7 }),
  /* nasal bone */
  BODY_FORM_BAR (5,
    { 0, -50, -128, 6 }, { 0, -38, -134, 3.4 }),
  /* upper jaw */
  BODY_FORM_BAR (6,
    { 13, -24, -112, 15 }, { 15, -4, -114, 13 }),
  /* its teeth */
  BODY_FORM_BAR (5,
    { 34, 2, -92, 6 }, { 24, 3, -112, 6.5 }, { 8, 4, -125, 6.5 }),
  /* cheek bone */
  BODY_FORM_BAR (6,
    { 44, -28, -106, 9 }, { 55, -34, -90, 6.5 }),
  /* zygomatic arch */
  BODY_FORM_BAR (3,
    { 54, -33, -92, 5 }, { 64, -36, -74, 3.6 }, { 66, -37.5, -58, 3.8 }, { 62, -39, -46, 5 }),
  /* lower jaw: the branch */
  BODY_FORM_STRAP (3, 1, 0, 0, 0.5,
    { 53, -30, -50, 5 }, { 52, -12, -54, 9 }, { 49, 10, -59, 10 }),
  /* and the body */
  BODY_FORM_STRAP (6, 0.85, 0, 0.5, 0.6,
    { 49, 10, -59, 10 }, { 36, 27, -92, 12 }, { 0, 38, -123, 13 }),
  /* its front process */
  BODY_FORM_STRAP (4, 1, 0, 0, 0.5,
    { 51, -2, -66, 7 }, { 51, -24, -78, 3.4 }),
  /* lower teeth */
  BODY_FORM_BAR (5,
    { 36, 14, -90, 6 }, { 24, 17, -110, 7 }, { 8, 18, -122, 7.5 }),
};

static void
add_face (StudioSolid *solid)
{
  body_form_add_bars (solid, face_bars, G_N_ELEMENTS (face_bars), 1);
  body_form_add_bars (solid, face_bars, G_N_ELEMENTS (face_bars), -1);
  studio_solid_set_blend (solid, 4.0);
  studio_solid_pair_carve (solid, studio_point (72.0, -47.0, -113.0), 15.5, studio_point (24.0, -46.0, -112.0), 14.0);
}

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
  if (studio_scene_get_view (scene) == STUDIO_VIEW_SIDE)
    add_face (solid);
  studio_scene_add_solid (scene, "skull", solid);
}
