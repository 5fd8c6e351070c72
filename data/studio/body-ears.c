/* body-ears.c: the ears from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-ears.h"

#include "body-form.h"
#include "studio-crease.h"
#include "studio-haze.h"
#include "studio-polyline.h"

#define CREASES "ear-creases-right"
#define SHADE "ear-shade-right"

/* The back of the right one, as high and as low as from the side, between the brow
 * and the base of the nose; it stands off the head as an ear does, so that none of its
 * face is seen. Our own drawing. */

static const StudioPoint outline[] = {
  { 66, -46 }, { 69.6, -54.4 }, { 73.2, -59.2 }, { 77.2, -61.9 }, { 81.4, -61.6 }, { 84.8, -58.8 }, { 87, -54 }, { 87.8, -48 }, { 87.4, -42 }, { 86.2, -36 },
  { 84.4, -30 }, { 82.4, -24.4 }, { 80.6, -19.4 }, { 79.4, -15 }, { 78.6, -10.6 }, { 77.2, -6.2 }, { 74.8, -3 }, { 71.6, -1.8 },
  { 68.4, -2.8 }, { 66, -5.8 }, { 64.4, -9.6 }, { 62, -13 }, { 57, -16 }, { 57, -34 },
};

static const StudioPoint base[] = {
  { 68, -50, -33 }, { 64, -34, -36 }, { 60, -20, -36 }, { 63, -10, -32 }, { 77, -60, -23 }, { 87, -47, -14 }, { 83.6, -29, -15 },
  { 78.6, -14, -20 }, { 71, -2, -23 }, { 75, -34, -24 }, { 77, -48, -21 },
};

static const BodyFormRidge ridges[] = {
  /* the helix, a thin roll at the rim, thickest at its top rear, which runs out above the lobe */
  BODY_FORM_RIDGE ({ 71.8, -55.6, 1.4, 1.2 }, { 75, -59.2, 3, 1.4 }, { 79.4, -60.4, 4, 1.5 }, { 83.4, -57.6, 4.6, 1.6 }, { 85.8, -52, 4.6, 1.6 },
                   { 86, -45, 4.2, 1.5 }, { 84.8, -37.6, 3.6, 1.4 }, { 82.8, -30.4, 2.8, 1.4 }, { 80.6, -23.6, 1.6, 1.4 }, { 78.8, -17.6, 0.4, 1.4 }),
  /* the furrow inside it */
  BODY_FORM_RIDGE ({ 73, -53.4, -1.6, 1.1 }, { 76.4, -56.8, -3.4, 1.1 }, { 80.4, -57, -4.6, 1.1 }, { 82.7, -52.6, -5, 1.1 }, { 82.8, -45.6, -4.4, 1.1 },
                   { 81.6, -38.4, -3.2, 1.2 }, { 79.6, -31.4, -1.8, 1.3 }, { 77.8, -24.6, -0.6, 1.4 }),
  /* the back of the scapha, and the furrow between it and the concha */
  BODY_FORM_RIDGE ({ 74, -51.6, 0.8, 2.2 }, { 77.8, -52, 1.8, 2.6 }, { 79.6, -48, 2, 2.6 }, { 79.6, -41.6, 1.8, 2.2 }, { 78.4, -35.6, 0.6, 2.6 }),
  BODY_FORM_RIDGE ({ 71.6, -48.4, -2, 1.9 }, { 74.8, -48.6, -4, 1.7 }, { 77.2, -45, -5, 1.6 }, { 77.8, -39, -4.6, 1.6 }, { 77, -32.4, -3, 1.7 }, { 75.4, -25, -0.4, 2 }),
  /* the swelling of the concha, full and round, which sinks towards the lobe */
  BODY_FORM_RIDGE ({ 73, -43.4, 1.6, 3 }, { 73, -38, 6.4, 4 }, { 72, -31.6, 9, 4.8 }, { 70.6, -24.6, 6.4, 4.4 }, { 70, -18, 1.6, 3.6 }),
  /* the furrow above the lobe, and the lobe, soft and full */
  BODY_FORM_RIDGE ({ 76.4, -16.2, -0.4, 2.2 }, { 72, -14.6, -1.4, 2.4 }, { 67, -14, -2, 2.6 }),
  BODY_FORM_RIDGE ({ 74.2, -10.4, 2.6, 3.2 }, { 72.2, -6.4, 3.4, 3.2 }),
  /* the furrow at the head */
  BODY_FORM_RIDGE ({ 71, -51, -2, 2 }, { 68.6, -42, -5, 2.2 }, { 66.4, -34, -6.4, 2.4 }, { 64.4, -26, -6.4, 2.4 }, { 62.6, -17, -5, 2.4 }),
};

/* Where a fold turns under: the rolled rim, and the swelling of the concha. */
static const BodyFormRidge lines[] = {
  BODY_FORM_RIDGE ({ 77.6, -57.4 }, { 80.8, -56.4 }, { 83, -52 }, { 83.1, -45.4 }, { 82, -38.4 }, { 80.2, -31.6 }),
  BODY_FORM_RIDGE ({ 77.6, -44 }, { 77.8, -38.6 }, { 76.8, -32 }, { 75, -25 }),
};

/* The contour, pressed where it lies in shade: under the top, along the rear, round the lobe. */
static const StudioPoint top[] = { { 69.6, -54.4 }, { 73.2, -59.2 }, { 77.2, -61.9 }, { 81.4, -61.6 }, { 84.8, -58.8 }, { 87, -54 }, { 87.8, -48 }, { 87.4, -42 } };
static const StudioPoint rear[] = { { 87.8, -48 }, { 87.4, -42 }, { 86.2, -36 }, { 84.4, -30 }, { 82.4, -24.4 }, { 80.6, -19.4 }, { 79.4, -15 }, { 78.6, -10.6 } };
static const StudioPoint lobe[] = { { 79.4, -15 }, { 78.6, -10.6 }, { 77.2, -6.2 }, { 74.8, -3 }, { 71.6, -1.8 }, { 68.4, -2.8 }, { 66, -5.8 }, { 64.4, -9.6 } };

/* The furrow under the rolled rim, that around the concha, and the crease where the ear springs from the head. */
static const StudioPoint furrow[] = { { 75.6, -57 }, { 79.6, -57.4 }, { 82.4, -54 }, { 83.2, -48 }, { 82.6, -41 }, { 80.8, -34 }, { 78.8, -27.6 } };
static const StudioPoint concha[] = { { 74.6, -48.6 }, { 77, -46 }, { 77.9, -40.6 }, { 77.4, -34.4 }, { 75.8, -28 } };
static const StudioPoint spring[] = { { 71.6, -45.4 }, { 69.2, -37.4 }, { 66.9, -29.8 }, { 64.7, -21.6 }, { 63, -15 } };

/* What the head leaves of the ear lies in its shade: where the head ends, and how far that reaches, mm. */
static const StudioPoint root[] = { { 74.4, -62 }, { 73, -50 }, { 71.4, -44 }, { 66.4, -28 }, { 61.8, -12 }, { 59.6, -2 } };
static const StudioBox root_frame = { 57.0, -64.0, 26.0, 64.0 };
#define ROOT_REACH 8.5
#define ROOT_FALL 1.6
#define ROOT_STRENGTH 0.92
#define ROOT_GRAIN 0.5

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

static double
get_root_shade (double   strength G_GNUC_UNUSED,
                double   x,
                double   y,
                gpointer data G_GNUC_UNUSED)
{
  double away = fabs (studio_polyline_get_distance (root, G_N_ELEMENTS (root), x, y, NULL));
  double shown = CLAMP ((-10.0 - y) / 8.0, 0.0, 1.0) * CLAMP ((y + 58.0) / 10.0, 0.0, 1.0);

  return ROOT_STRENGTH * shown * pow (CLAMP (1.0 - away / ROOT_REACH, 0.0, 1.0), ROOT_FALL);
}

void
body_ears_write_shade (StudioSvg *svg)
{
  g_autoptr(StudioHaze) shade = studio_haze_new (&root_frame, ROOT_GRAIN);

  studio_haze_change (shade, get_root_shade, NULL);
  studio_haze_limit_tones (shade, 15);
  studio_svg_open_group (svg, SHADE, NULL, NULL);
  studio_haze_write (shade, svg, "turn", "in-ear-right", 2.0 * ROOT_GRAIN);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, SHADE);
}

void
body_ears_write_lines (StudioSvg *svg)
{
  studio_svg_open_group (svg, CREASES, NULL, NULL);
  studio_crease_write (svg, top, G_N_ELEMENTS (top), 0.24);
  studio_crease_write (svg, rear, G_N_ELEMENTS (rear), 0.4);
  studio_crease_write (svg, lobe, G_N_ELEMENTS (lobe), 0.46);
  studio_crease_write (svg, furrow, G_N_ELEMENTS (furrow), 0.34);
  studio_crease_write (svg, concha, G_N_ELEMENTS (concha), 0.2);
  studio_crease_write (svg, spring, G_N_ELEMENTS (spring), 0.42);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, CREASES);
  body_form_write_lines (svg, "ear-lines-right", lines, G_N_ELEMENTS (lines));
}
