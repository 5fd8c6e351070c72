/* body-ears.c: the ears from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-ears.h"

#include "body-form.h"
#include "studio-crease.h"

#define CREASES "ear-creases-right"

/* The back of the right one, as high and as low as from the side, between the brow
 * and the base of the nose; it stands off the head as an ear does. Our own drawing. */

static const StudioPoint outline[] = {
  { 60, -50 }, { 64.6, -56.6 }, { 69.4, -60.4 }, { 74.6, -61.8 }, { 79.6, -60 }, { 83, -55.6 }, { 84.6, -49.6 }, { 84.6, -44.6 },
  { 83.6, -41 }, { 83.2, -37.6 }, { 81.6, -31.4 }, { 78.8, -24.6 }, { 76.2, -18.6 }, { 74.4, -14 }, { 73.8, -10.8 },
  { 74, -7.8 }, { 73.4, -4.6 }, { 71.6, -2 }, { 69, -1.2 }, { 66.8, -2.2 }, { 65.4, -4.6 }, { 63.6, -7.6 }, { 60, -12 }, { 58, -28 },
};

static const StudioPoint base[] = {
  { 60, -50, -36 }, { 58, -28, -36 }, { 60, -8, -36 }, { 72, -60, -20 }, { 84.4, -47, -12 }, { 81.6, -30, -14 },
  { 75.4, -14, -21 }, { 68, 0, -25 }, { 72, -34, -26 }, { 74, -48, -22 },
};

static const BodyFormRidge ridges[] = {
  /* the helix, a thin roll at the rim, thickest at its top rear, with the tubercle below */
  BODY_FORM_RIDGE ({ 66.6, -57.4, 1.4, 1.4 }, { 71, -60, 4, 1.6 }, { 76, -60, 6, 1.7 }, { 80.6, -57, 7, 1.9 }, { 83, -51, 7, 1.9 },
                   { 83.2, -45, 6, 1.7 }, { 82, -40.4, 6.6, 2 }, { 80.8, -34.4, 4, 1.5 }, { 77.6, -26.4, 3, 1.4 }, { 75, -19.6, 1.6, 1.3 }),
  /* the furrow inside it, which runs out towards the lobe */
  BODY_FORM_RIDGE ({ 69, -56.4, -1.6, 1.4 }, { 74.6, -56.4, -5, 1.5 }, { 79, -52.6, -7, 1.6 }, { 80, -46, -7, 1.6 }, { 78.8, -38.6, -6, 1.6 },
                   { 76.2, -30, -4.4, 1.5 }, { 73.8, -22.6, -1.6, 1.4 }),
  /* the back of the scapha above, and the swelling of the concha, full and round */
  BODY_FORM_RIDGE ({ 70, -52.6, 3, 2.4 }, { 75, -50.4, 5, 2.6 }, { 76.4, -45, 4, 2.4 }),
  BODY_FORM_RIDGE ({ 73.4, -43, 4, 3 }, { 73.6, -37, 9, 3.8 }, { 72.4, -30, 9.6, 4 }, { 70.8, -23.4, 7, 3.4 }, { 69.8, -18, 2.4, 2.6 }),
  /* the furrow at the head */
  BODY_FORM_RIDGE ({ 65.4, -52, -3, 2.4 }, { 67.4, -44, -8, 2.6 }, { 67.6, -34, -9, 2.6 }, { 67, -24, -9, 2.6 }, { 67, -14, -6, 2.4 }, { 66.6, -8, -2, 2 }),
  /* the tail of the helix, and the lobe, soft and full */
  BODY_FORM_RIDGE ({ 73, -14.6, -2.4, 1.6 }, { 70.6, -12.6, -2.6, 1.8 }),
  BODY_FORM_RIDGE ({ 71.4, -8.6, 3, 2.6 }, { 70, -5, 3.6, 2.8 }),
};

/* Where a fold turns under: the rolled rim, the swelling of the concha, the root of the lobe. */
static const BodyFormRidge lines[] = {
  BODY_FORM_RIDGE ({ 69, -57.2 }, { 74.6, -57.4 }, { 79.4, -54 }, { 81, -47.4 }, { 79.8, -39.6 }, { 77.2, -31 }, { 74.4, -23.4 }),
  BODY_FORM_RIDGE ({ 77, -43.4 }, { 77.2, -37 }, { 75.6, -29.6 }, { 73.2, -23 }, { 71.4, -18.4 }),
  BODY_FORM_RIDGE ({ 73.4, -14.4 }, { 71.6, -13 }, { 69.8, -12.6 }),
};

/* The contour, pressed where it lies in shade: under the top, along the rear, round the lobe. */
static const StudioPoint top[] = { { 64.6, -56.6 }, { 69.4, -60.4 }, { 74.6, -61.8 }, { 79.6, -60 }, { 83, -55.6 }, { 84.6, -49.6 }, { 84.6, -44.6 }, { 83.6, -41 } };
static const StudioPoint rear[] = { { 84.4, -46 }, { 83.6, -41 }, { 83.2, -37.6 }, { 81.6, -31.4 }, { 78.8, -24.6 }, { 76.2, -18.6 }, { 74.4, -14 }, { 73.8, -10.8 } };
static const StudioPoint lobe[] = { { 73.8, -10.8 }, { 74, -7.8 }, { 73.4, -4.6 }, { 71.6, -2 }, { 69, -1.2 }, { 66.8, -2.2 }, { 65.4, -4.6 } };
static const StudioPoint roll[] = { { 75.4, -57.2 }, { 79.4, -54 }, { 81, -47.4 }, { 79.8, -39.6 }, { 77.2, -31 } };
static const StudioPoint tail[] = { { 74.2, -14.6 }, { 72.4, -13.4 }, { 70.4, -12.8 } };

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
  studio_svg_open_group (svg, CREASES, NULL, NULL);
  studio_crease_write (svg, top, G_N_ELEMENTS (top), 0.24);
  studio_crease_write (svg, rear, G_N_ELEMENTS (rear), 0.4);
  studio_crease_write (svg, lobe, G_N_ELEMENTS (lobe), 0.46);
  studio_crease_write (svg, roll, G_N_ELEMENTS (roll), 0.22);
  studio_crease_write (svg, tail, G_N_ELEMENTS (tail), 0.24);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, CREASES);
  body_form_write_lines (svg, "ear-lines-right", lines, G_N_ELEMENTS (lines));
}
