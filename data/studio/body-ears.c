/* body-ears.c: the ears from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-ears.h"

#include "body-form.h"

/* The back of the right one, as high and as low as from the side, between the brow
 * and the base of the nose; it stands off the head as an ear does. Our own drawing. */

static const StudioPoint outline[] = {
  { 60, -50 }, { 66, -57 }, { 72.4, -61 }, { 78.4, -60 }, { 83, -54.6 }, { 84.8, -47 }, { 84.2, -39 }, { 81.6, -30.4 },
  { 78, -22 }, { 75.4, -14.4 }, { 74, -7.4 }, { 71.4, -1.2 }, { 67.6, 1.4 }, { 63.6, -1 }, { 60, -8 }, { 58, -28 },
};

static const StudioPoint base[] = {
  { 60, -50, -34 }, { 58, -28, -34 }, { 60, -8, -34 }, { 72, -60, -20 }, { 84.6, -47, -14 }, { 81.6, -30, -15 },
  { 75.4, -14, -21 }, { 68, 0, -27 }, { 72, -34, -26 }, { 74, -48, -22 },
};

static const BodyFormRidge ridges[] = {
  /* the helix, rolled over at the rim */
  BODY_FORM_RIDGE ({ 68, -56, 1, 2.4 }, { 74, -58, 2.6, 2.6 }, { 80, -54, 3, 2.6 }, { 81.8, -46.6, 3, 2.6 },
                   { 81, -38, 2.6, 2.6 }, { 78, -29, 2, 2.6 }, { 74.6, -20, 1, 2.6 }),
  /* the swelling of the concha, and the furrow between */
  BODY_FORM_RIDGE ({ 72.4, -46, 2, 4 }, { 73, -36, 3.6, 4.4 }, { 71, -26, 3, 4 }, { 69.4, -18, 1, 3.4 }),
  BODY_FORM_RIDGE ({ 76.4, -52, -1, 2 }, { 78, -44, -1.6, 2 }, { 77, -34, -1.6, 2 }, { 74, -25, -1, 2 }),
  /* the lobe */
  BODY_FORM_RIDGE ({ 70.4, -9, 2, 3.4 }, { 68.6, -3, 2, 3.4 }),
};

void
body_ears_add (StudioScene *scene)
{
  StudioRelief *right;

  g_return_if_fail (scene != NULL);

  right = body_form_new_relief (outline, G_N_ELEMENTS (outline), base, G_N_ELEMENTS (base));
  studio_relief_set_edge (right, 3.0, 4.0);
  body_form_add_ridges (right, ridges, G_N_ELEMENTS (ridges), 1);
  studio_scene_add_relief (scene, "ear-left", studio_relief_mirror (right));
  studio_scene_add_relief (scene, "ear-right", right);
}
