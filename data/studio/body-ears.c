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
  { 60, -50 }, { 65.4, -57.4 }, { 71, -61.4 }, { 77, -61.6 }, { 81.8, -57.8 }, { 84.2, -51 }, { 84.2, -43 }, { 82.2, -35 },
  { 79.2, -27 }, { 76.8, -20 }, { 75.7, -15 }, { 75.4, -11 }, { 74.7, -7.4 },
  { 73.2, -4.2 }, { 71, -2 }, { 68.4, -1 }, { 65.8, -1.6 }, { 63.6, -3.6 }, { 61.6, -7 }, { 60, -11 }, { 58, -28 },
};

static const StudioPoint base[] = {
  { 60, -50, -34 }, { 58, -28, -34 }, { 60, -8, -34 }, { 72, -60, -20 }, { 84.4, -47, -12 }, { 81.6, -30, -14 },
  { 75.4, -14, -21 }, { 68, 0, -27 }, { 72, -34, -26 }, { 74, -48, -22 },
};

static const BodyFormRidge ridges[] = {
  /* the helix, rolled over at the rim */
  BODY_FORM_RIDGE ({ 66, -56.4, 1.6, 1.9 }, { 72, -59.4, 5, 2 }, { 78, -58, 6.6, 2.1 }, { 81.8, -52, 7, 2.1 }, { 82.2, -44, 6.4, 2 },
                   { 80.2, -35, 4, 1.9 }, { 77, -26.6, 3, 1.8 }, { 74.8, -19, 1.4, 1.8 }),
  /* the swelling of the concha, the furrow between, and that at the head */
  BODY_FORM_RIDGE ({ 73, -48, 4, 3 }, { 73.4, -40, 9, 3.6 }, { 72, -30, 8, 3.4 }, { 70, -21, 2.4, 2.8 }),
  BODY_FORM_RIDGE ({ 72, -55.4, -1.6, 1.8 }, { 77.4, -52.6, -5, 1.9 }, { 78.6, -45, -6.4, 2 }, { 77.4, -36, -6, 2 }, { 74.6, -27, -4.2, 1.8 },
                   { 72.6, -20, -1.2, 1.6 }),
  BODY_FORM_RIDGE ({ 66, -50, -2, 2.4 }, { 67, -40, -7, 2.6 }, { 66.6, -28, -7, 2.6 }, { 66, -18, -2.4, 2.4 }),
  /* the lobe */
  BODY_FORM_RIDGE ({ 72, -10, 3, 2.8 }, { 69.4, -4.4, 3.4, 3 }),
};

/* Where a fold turns under: the rolled rim, the swelling of the concha, the root of the lobe. */
static const BodyFormRidge lines[] = {
  BODY_FORM_RIDGE ({ 66.4, -53 }, { 71.6, -56.2 }, { 76.4, -55 }, { 79.4, -50 }, { 79.8, -43 }, { 77.6, -34 }, { 74.6, -26 }, { 73, -19 }),
  BODY_FORM_RIDGE ({ 76.4, -47 }, { 76.8, -41 }, { 75.2, -33 }, { 72.8, -25.4 }),
  BODY_FORM_RIDGE ({ 72.4, -13 }, { 71.6, -9 }, { 69, -5.6 }),
};

void
body_ears_add (StudioScene *scene)
{
  StudioRelief *right;

  g_return_if_fail (scene != NULL);

  right = body_form_new_relief (outline, G_N_ELEMENTS (outline), base, G_N_ELEMENTS (base));
  studio_relief_set_edge (right, 3.0, 2.6);
  body_form_add_ridges (right, ridges, G_N_ELEMENTS (ridges), 1);
  studio_scene_add_relief (scene, "ear-left", studio_relief_mirror (right));
  studio_scene_add_relief (scene, "ear-right", right);
}

void
body_ears_write_lines (StudioSvg *svg)
{
  body_form_write_lines (svg, "ear-lines-right", lines, G_N_ELEMENTS (lines));
}
