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
  { 68, -48 }, { 71.6, -55 }, { 75, -59.6 }, { 79, -61.8 }, { 83, -60.4 }, { 85.8, -56 }, { 87, -50 }, { 86.8, -44.6 }, { 85.8, -39 },
  { 84.4, -33 }, { 82.2, -26.4 }, { 79.8, -20.4 }, { 77.6, -15.4 }, { 76.2, -11.4 }, { 75.4, -7.6 }, { 74, -4 }, { 71.6, -1.8 },
  { 69, -1.8 }, { 67, -4 }, { 65.4, -8 }, { 62, -14 }, { 60, -28 },
};

static const StudioPoint base[] = {
  { 66, -50, -36 }, { 60, -28, -36 }, { 62, -8, -36 }, { 76, -60, -22 }, { 86, -47, -13 }, { 83, -31, -15 },
  { 77, -14, -22 }, { 70, 0, -25 }, { 74, -34, -25 }, { 77, -48, -21 },
};

static const BodyFormRidge ridges[] = {
  /* the helix, a thin roll at the rim, thickest at its top rear, which runs out above the lobe */
  BODY_FORM_RIDGE ({ 72.6, -57, 1.6, 1.4 }, { 77, -60, 4, 1.7 }, { 82, -59, 6, 1.9 }, { 84.8, -54, 6.8, 1.9 }, { 85.2, -47, 6.2, 1.8 },
                   { 84, -39.6, 5, 1.6 }, { 82, -32, 3.6, 1.5 }, { 79.6, -25, 2, 1.4 }, { 77.6, -19, 0.6, 1.4 }),
  /* the furrow inside it */
  BODY_FORM_RIDGE ({ 74, -55, -1.2, 1.8 }, { 78.6, -56.2, -3.6, 1.9 }, { 81.6, -52.4, -5, 1.9 }, { 81.8, -46, -5, 1.8 }, { 80.6, -38.6, -4, 1.7 },
                   { 78.6, -31, -2.6, 1.7 }, { 76.4, -24, -0.8, 1.7 }),
  /* the back of the scapha above, and the swelling of the concha, full and round, which sinks towards the lobe */
  BODY_FORM_RIDGE ({ 75.6, -51.6, 2, 3 }, { 77.6, -48, 2.6, 3 }),
  BODY_FORM_RIDGE ({ 77, -43.6, 2, 3 }, { 76.6, -38.6, 7, 4.4 }, { 75, -31.6, 9, 5 }, { 73.2, -25, 6.4, 4.4 }, { 72, -19, 1.6, 3.4 }),
  BODY_FORM_RIDGE ({ 74.4, -17, -1.2, 2.6 }, { 72.4, -14.4, -1.8, 2.6 }),
  /* the furrow at the head */
  BODY_FORM_RIDGE ({ 74.4, -52, -3, 2.4 }, { 72.8, -44, -7, 2.8 }, { 70.4, -36, -9, 3 }, { 68.4, -28, -9, 3 }, { 67, -20, -8, 2.8 }, { 66.6, -13, -4, 2.6 }),
  /* the lobe, soft and full */
  BODY_FORM_RIDGE ({ 72.8, -10, 2.4, 3 }, { 71, -5.6, 3.6, 3.2 }),
};

/* Where a fold turns under: the rolled rim, and the swelling of the concha. */
static const BodyFormRidge lines[] = {
  BODY_FORM_RIDGE ({ 76, -57 }, { 80, -56.4 }, { 82.6, -52 }, { 82.8, -45.4 }, { 81.4, -38 }, { 79.2, -30.6 }),
  BODY_FORM_RIDGE ({ 79.6, -41 }, { 79.2, -35.6 }, { 77.2, -28.6 }, { 74.6, -22.4 }),
};

/* The contour, pressed where it lies in shade: under the top, along the rear, round the lobe. */
static const StudioPoint top[] = { { 71.6, -55 }, { 75, -59.6 }, { 79, -61.8 }, { 83, -60.4 }, { 85.8, -56 }, { 87, -50 }, { 86.8, -44.6 }, { 85.8, -39 } };
static const StudioPoint rear[] = { { 86.8, -44.6 }, { 85.8, -39 }, { 84.4, -33 }, { 82.2, -26.4 }, { 79.8, -20.4 }, { 77.6, -15.4 }, { 76.2, -11.4 }, { 75.4, -7.6 } };
static const StudioPoint lobe[] = { { 77.6, -15.4 }, { 76.2, -11.4 }, { 75.4, -7.6 }, { 74, -4 }, { 71.6, -1.8 }, { 69, -1.8 }, { 67, -4 } };
static const StudioPoint roll[] = { { 78.6, -57.2 }, { 81.6, -54.6 }, { 82.9, -49 }, { 82.2, -41 }, { 80.4, -34 } };

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
  studio_crease_write (svg, roll, G_N_ELEMENTS (roll), 0.18);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, CREASES);
  body_form_write_lines (svg, "ear-lines-right", lines, G_N_ELEMENTS (lines));
}
