/* body-blades.c: the shoulder blades
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-blades.h"

#include "body-form.h"

/* The wide face of a blade is smooth. */
#define UNEVEN_FACE 0.4

/* The right blade from behind. Its corners are the adopted ones of
 * measures/landmarks.csv: upper angle, root of the spine at the tip of T3's
 * spinous process, medial border, lower angle at T7 and T8, lateral border,
 * acromion. What lies between, and the depth, is our own drawing. Outlines are x
 * and y; heights of ridges stand on the base. */

static const StudioPoint outline[] = {
  { 75, 141.2 }, { 80, 140.2 }, { 87, 141.9 }, { 95, 144.4 }, { 103, 147 }, { 109, 150.5 }, { 112.5, 154 },
  { 117, 152.5 }, { 124, 151 }, { 133, 153 }, { 142, 158 }, { 150, 166 }, { 155, 175 }, { 157.5, 184 }, { 157, 194 },
  { 153.5, 201 }, { 150, 204 }, { 146.5, 206 }, { 142, 211.5 }, { 135.5, 220.5 }, { 129, 231 }, { 122, 242.5 },
  { 117, 254 }, { 112, 265.2 }, { 106.5, 276.4 }, { 101.5, 285 }, { 97, 289.2 }, { 91.8, 290 }, { 87.2, 286.6 },
  { 83, 278.6 }, { 79, 268.6 }, { 75, 257.4 }, { 70.8, 245.6 }, { 67.4, 234 }, { 64.9, 222 }, { 63.2, 211 },
  { 61.8, 199 }, { 61, 188 }, { 60.8, 178 }, { 61.6, 170 }, { 64.6, 160 }, { 68.5, 150 }, { 71.5, 143.8 },
};

static const StudioPoint base[] = {
  { 76, 143, 66 }, { 66, 160, 70 }, { 62, 185, 74 }, { 65, 215, 77 }, { 74, 248, 82 }, { 84, 275, 86 },
  { 92, 288, 86 }, { 108, 262, 77 }, { 124, 234, 65 }, { 140, 210, 51 }, { 150, 198, 43 }, { 156, 186, 36 },
  { 150, 168, 34 }, { 128, 156, 42 }, { 112, 156, 49 }, { 95, 148, 58 }, { 92, 157, 55 }, { 110, 162, 46.5 },
  { 80, 156, 61 }, { 84, 182, 67 }, { 110, 182, 55.5 }, { 134, 183, 45.5 }, { 84, 206, 69.2 }, { 104, 208, 60.6 },
  { 126, 204, 51.5 }, { 86, 236, 74.2 }, { 106, 238, 67.6 }, { 96, 266, 79 },
};

static const BodyFormRidge ridges[] = {
  /* the lip of the medial border */
  BODY_FORM_RIDGE (
    { 63, 185, 0.4, 2.6 }, { 63.5, 200, 1.3, 2.8 }, { 65.5, 214, 1.8, 2.9 }, { 69, 230, 2, 3 }, { 75, 249, 2, 3.2 },
    { 82, 268, 2.1, 3.8 }, { 89, 283, 2.2, 4.8 }, { 93, 286, 2.2, 5 }),
  /* the pillar of the lateral border */
  BODY_FORM_RIDGE (
    { 150, 199, 3.4, 4.8 }, { 142, 207, 5, 4.8 }, { 133, 219.5, 5.2, 4.8 }, { 124, 234, 4.8, 4.8 },
    { 115.4, 251.6, 4.2, 4.8 }, { 107.6, 268, 3.4, 5 }, { 100, 281, 2.4, 5.4 }),
  /* the medial border above the spine */
  BODY_FORM_RIDGE (
    { 71, 146, 1.4, 2.6 }, { 68, 152, 1.4, 2.8 }, { 65.6, 161, 1, 3 }),
  /* the smooth triangle at the root of the spine, between its lips */
  BODY_FORM_RIDGE (
    { 62.8, 165.6, 0.6, 1.5 }, { 66, 169.4, 1.4, 1.6 }, { 72, 171, 1.6, 1.8 }),
  BODY_FORM_RIDGE (
    { 61.8, 182, 0.6, 1.5 }, { 64.6, 178.6, 1.5, 1.6 }, { 71, 175.6, 1.8, 1.8 }),
  /* the upper border */
  BODY_FORM_RIDGE (
    { 78, 142.5, 1, 2.2 }, { 90, 145.2, 1, 2.2 }, { 104, 149.8, 0.8, 2.2 }),
  /* oblique ridges in the hollow below the spine, for the leaves of infraspinatus */
  BODY_FORM_RIDGE (
    { 68, 205, 0.2, 3.4 }, { 82, 203, 1.3, 3.8 }, { 98, 196, 1.2, 4 }, { 112, 189, 0.1, 3.6 }),
  BODY_FORM_RIDGE (
    { 71, 231, 0.2, 3.6 }, { 86, 224, 1.5, 4 }, { 104, 212, 1.4, 4.2 }, { 122, 198, 0.1, 3.6 }),
  BODY_FORM_RIDGE (
    { 79, 255, 0.2, 4 }, { 91, 245, 1, 4.4 }, { 106, 230, 0.9, 4.4 }, { 118, 217, 0.1, 4 }),
  /* the neck behind the socket */
  BODY_FORM_RIDGE (
    { 147.6, 178, -2, 3.2 }, { 150, 187, -2.6, 3.2 }, { 148.8, 196, -1.8, 3.2 }),
  /* the foot of the spine: a slope below, so that it stands out of the blade */
  BODY_FORM_RIDGE (
    { 63, 174, 2, 5 }, { 67, 175, 2.6, 6 }, { 76, 177, 3.6, 5.4 }, { 90, 177, 5.6, 5.6 }, { 106, 175, 7.4, 6 }, { 122, 172, 8.4, 6 },
    { 136, 170, 8, 5.5 }, { 146, 169, 5, 5 }),
};

/* Fine, along the lines that muscles leave. */
static const BodyFormRidge lines[] = {
  /* the groove beside the lateral pillar */
  BODY_FORM_RIDGE (
    { 134, 222, -0.6, 2.5 }, { 125, 236, -2.3, 2.7 }, { 113, 255, -2.3, 2.8 }, { 104, 270, -0.4, 2.6 }),
  /* the line between infraspinatus and the teres muscles */
  BODY_FORM_RIDGE (
    { 122, 219, 0.2, 2.2 }, { 112, 239, 1.9, 2.2 }, { 103, 256, 1.9, 2.3 }, { 96, 268, 0.5, 2.4 }),
  /* and, across the border, that between both of these */
  BODY_FORM_RIDGE (
    { 103, 257, 0.6, 2 }, { 109, 260.6, 1.5, 1.9 }, { 114.6, 262, 0.6, 1.8 }),
};

static const BodyFormBar bars[] = {
  /* the spine is a plate that rises out of the blade */
  BODY_FORM_STRAP (4, 0.1, 0.9, 0.42, 0.34,
    { 68.8, 173.2, 71.4, 5 }, { 86, 171.5, 68, 9 }, { 110, 168, 62, 12.5 }, { 132, 165, 55, 13.5 }, { 150, 164.5, 48, 12 }),
  /* its crest, thick at the root and where it turns into the acromion */
  BODY_FORM_BAR (3.5,
    { 65.8, 173.5, 73.4, 2 }, { 68.4, 173.4, 75.4, 3.2 }, { 71.5, 172.9, 76.8, 4.2 }, { 78, 171.6, 77.6, 3.6 },
    { 87, 171, 77.4, 3 }, { 97, 170, 76.6, 3.3 }, { 107, 168.2, 75.2, 3.8 }, { 117, 166.2, 73.2, 3.4 },
    { 128, 164.6, 70, 3.4 }, { 139, 164.2, 66, 4.4 }, { 148, 165.2, 61.5, 6 }, { 156, 167.4, 57, 6.4 }),
  /* the acromion, flat, turned upwards and back */
  BODY_FORM_STRAP (7, 0.06, -0.6, 0.8, 0.46,
    { 152, 166.4, 58, 6.2 }, { 180, 171.8, 37, 10.4 }),
  /* its rear edge with the acromial angle */
  BODY_FORM_BAR (4,
    { 160, 174.4, 53, 2.4 }, { 170, 178.8, 49, 2.8 }, { 179.4, 181.6, 44.8, 2.9 }),
  BODY_FORM_BAR (4.4,
    { 179.4, 181.6, 44.8, 2.9 }, { 185.6, 178.2, 38.8, 3 }, { 189.4, 171.6, 31.6, 2.8 }),
  /* its front, to the collar bone */
  BODY_FORM_STRAP (7, 0.06, -0.6, 0.8, 0.6,
    { 183, 171, 32, 6.6 }, { 171.4, 162, 26, 5.4 }),
  /* the coracoid process, which points forwards past the upper border, beneath the collar bone */
  BODY_FORM_BAR (4,
    { 125, 159, 36, 4.6 }, { 131, 156.4, 20, 4.6 }, { 142, 157.4, 6, 4.4 }),
  /* the rim of the socket */
  BODY_FORM_BAR (4,
    { 155.5, 175, 32, 3.4 }, { 158.6, 183, 31, 3.8 }, { 158.2, 192, 33, 3.8 }, { 153.4, 200, 38, 3.6 }),
};

/* The left blade from its side: x is the body's z, heights are towards the left. It
 * lies as deep as in the section of T7 (section-t7.c). */

static const StudioPoint side_outline[] = {
  { 56, 141 }, { 59, 149 }, { 61.5, 160 }, { 64, 173 }, { 66, 190 }, { 68.4, 212 }, { 71.2, 232 }, { 74.3, 252 },
  { 77, 270 }, { 78.4, 282 }, { 76.4, 289 }, { 72, 290 }, { 67.4, 282 }, { 61.6, 269 }, { 54.6, 254 }, { 47.4, 238 },
  { 40.8, 224 }, { 35.6, 213 }, { 31.6, 206 }, { 28, 202 }, { 24.8, 197 }, { 22.4, 188 }, { 21.4, 178 }, { 23, 170 },
  { 26, 163 }, { 29, 157 }, { 33, 152.5 }, { 39, 149.5 }, { 46, 146 }, { 52, 142.6 },
};

static const StudioPoint side_base[] = {
  { 56, 143, 75 }, { 64, 175, 60 }, { 68, 212, 63 }, { 73, 245, 73 }, { 78, 280, 90 }, { 70, 283, 96 },
  { 50, 240, 122 }, { 36, 210, 144 }, { 26, 194, 157 }, { 23, 176, 158 }, { 33, 154, 130 }, { 46, 148, 100 },
  { 56, 190, 96 }, { 46, 190, 120 }, { 36, 190, 142 }, { 58, 220, 94 }, { 65, 250, 94 }, { 50, 165, 92 },
};

static const BodyFormRidge side_ridges[] = {
  /* the pillar of the lateral border */
  BODY_FORM_RIDGE (
    { 35, 205, 4, 3.8 }, { 40, 214, 5, 3.8 }, { 45.6, 227, 5, 3.8 }, { 52.4, 243, 4.6, 3.8 }, { 60, 261, 4, 3.8 },
    { 68, 279, 3, 4 }),
  /* the hollow beside it */
  BODY_FORM_RIDGE (
    { 49, 206, -4, 6 }, { 56, 226, -4, 5 }, { 62, 248, -3, 4.4 }, { 68.6, 267, -1.6, 4 }),
  /* the medial border */
  BODY_FORM_RIDGE (
    { 62, 172, 1.2, 2.4 }, { 65, 195, 1.4, 2.4 }, { 69, 222, 1.6, 2.4 }, { 73, 250, 1.6, 2.6 }, { 76, 276, 1.6, 3 }),
};

/* What stands out of it, with z some 10 mm less than from behind: there only the light
 * depends on it. The spine, the coracoid process before the socket, and its rim. */
static const BodyFormBar side_bars[] = {
  BODY_FORM_BAR (3.5,
    { 64, 173.4, 61, 2.8 }, { 78, 171.6, 65, 3.4 }, { 97, 170, 64, 3.2 }, { 117, 166.6, 60, 3.4 },
    { 139, 165.6, 52, 4.2 }, { 156, 168, 42, 5 }, { 168, 171, 35, 5 }),
  /* a broad root that rises from the neck, and a beak that is bent forwards and down, flat above and narrow at its end */
  BODY_FORM_BAR (6,
    { 128, 174, 30, 9 }, { 128, 166, 21, 8.6 }, { 131, 161.4, 11, 7 }, { 134, 160.4, 3, 5.6 }),
  BODY_FORM_STRAP (4, 0.3, -0.8, 0.5, 0.62,
    { 132, 160.8, 6, 5.8 }, { 138, 161.8, -3, 5.2 }, { 142, 165.4, -9.4, 4.6 }, { 145, 170.4, -13.6, 3.9 }, { 147, 175, -15.6, 3 }),
  /* the knob behind its bend, for the ligament of the collar bone */
  BODY_FORM_BAR (2.4,
    { 136, 157.2, 6.4, 2 }, { 139, 157.4, 1.4, 2.4 }),
  BODY_FORM_BAR (4,
    { 155.5, 178, 22, 3.4 }, { 158.6, 187, 21, 3.8 }, { 158.2, 195, 23, 3.8 }, { 153.4, 202, 28, 3.6 }),
};

/* From the side: the spine of the blade, seen along its length, and the acromion it ends
 * in, a plate over the head of the upper arm with a corner behind and a facet for the
 * collar bone in front. */
static const StudioPoint acromion_outline[] = {
  { 65.4, 173 }, { 61, 171.2 }, { 54, 169.6 }, { 46, 167.2 }, { 38.6, 164 }, { 30, 160.6 }, { 21, 158 }, { 12, 156.2 }, { 6.4, 154.8 }, { 2.6, 153.2 },
  { -0.2, 153 }, { -1.6, 155.2 }, { -3, 158 }, { -5.4, 160.2 }, { -6.4, 162.2 }, { -4.6, 164.4 }, { 0.6, 166 }, { 8, 168.4 }, { 17, 171.2 }, { 24, 174 }, { 31, 178 },
  { 35.6, 180.8 }, { 39, 181 }, { 42, 178.6 }, { 46, 175.8 }, { 51, 174.8 }, { 57, 175.4 }, { 62, 175.8 }, { 65.4, 174.8 },
};

static const StudioPoint acromion_base[] = {
  { 65, 173.6, 168 }, { 54, 172, 172 }, { 46, 172, 177 }, { 40, 166, 178 }, { 38, 178, 186 }, { 28, 162, 180 }, { 26, 174, 191 },
  { 14, 158, 179 }, { 14, 169, 191 }, { 2, 156, 176 }, { -2, 162, 183 }, { 3, 165, 186 },
};

static const BodyFormRidge acromion_ridges[] = {
  /* the rim of its upper face, which turns into the lower lip of the spine */
  BODY_FORM_RIDGE (
    { -4, 161.4, 1.4, 1.1 }, { 2, 161.8, 2.8, 1.2 }, { 9, 163.6, 3.4, 1.3 }, { 18, 166, 3.6, 1.3 }, { 27, 169.6, 3.6, 1.4 }, { 34, 174, 3.4, 1.6 }, { 40, 175.4, 2.6, 1.6 },
    { 46, 172.8, 1.6, 1.8 }, { 54, 172.2, 1.2, 2 }, { 62, 173.8, 0.8, 2 }),
  /* its outer face: it is a plate as thick as a finger is wide */
  BODY_FORM_RIDGE (
    { -2.6, 163.4, -4, 1.4 }, { 3, 164.6, -5, 1.6 }, { 10, 166.8, -6, 1.8 }, { 18, 169.4, -6, 1.9 }, { 25, 172.6, -6, 1.9 }, { 31.6, 176.4, -5, 1.9 }, { 37, 179, -3, 1.8 }),
  /* the lip of its joint with the collar bone */
  BODY_FORM_RIDGE (
    { 2, 154, 1.4, 1.2 }, { 0.4, 156.4, 1.8, 1.2 }, { -2, 159, 1.4, 1.2 }),
  /* its upper face, hollow towards the spine, with pits */
  BODY_FORM_RIDGE (
    { 6, 158.4, -0.6, 2.2 }, { 14, 160.4, -1.2, 2.4 }, { 22, 162.4, -0.6, 2.4 }, { 30, 165.4, -1.6, 2.8 }, { 42, 169.4, -1.2, 2.4 }, { 54, 171, -0.4, 1.8 }),
};

static StudioRelief *
create_side (void)
{
  StudioRelief *relief = body_form_new_relief (side_outline, G_N_ELEMENTS (side_outline),
                                               side_base, G_N_ELEMENTS (side_base));
  StudioSolid *solid = studio_solid_new (4.5);

  studio_relief_set_edge (relief, 2.6, 3.4);
  body_form_add_ridges (relief, side_ridges, G_N_ELEMENTS (side_ridges), 1);
  body_form_add_bars (solid, side_bars, G_N_ELEMENTS (side_bars), -1);
  studio_relief_join_solid (relief, solid, 4.5);
  return relief;
}

static StudioRelief *
create_right (void)
{
  StudioRelief *relief = body_form_new_relief (outline, G_N_ELEMENTS (outline), base, G_N_ELEMENTS (base));
  StudioSolid *solid = studio_solid_new (4.5);

  studio_relief_set_edge (relief, 2.6, 3.4);
  body_form_add_ridges (relief, ridges, G_N_ELEMENTS (ridges), 1);
  body_form_add_ridges (relief, lines, G_N_ELEMENTS (lines), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), 1);
  studio_relief_join_solid (relief, solid, 4.5);
  return relief;
}

StudioRelief *
body_acromion_new (void)
{
  StudioRelief *relief = body_form_new_relief (acromion_outline, G_N_ELEMENTS (acromion_outline),
                                               acromion_base, G_N_ELEMENTS (acromion_base));

  studio_relief_set_edge (relief, 2.4, 2.6);
  body_form_add_ridges (relief, acromion_ridges, G_N_ELEMENTS (acromion_ridges), 1);
  return relief;
}

void
body_blades_add (StudioScene        *scene,
                 const BodyMeasures *measures)
{
  StudioRelief *right;

  if (studio_scene_get_view (scene) == STUDIO_VIEW_SIDE)
    {
      studio_scene_add_relief (scene, "blade-left", create_side ());
      studio_scene_add_relief (scene, "acromion-left", body_acromion_new ());
      studio_scene_set_uneven (scene, "blade-left", UNEVEN_FACE);
    }
  if (studio_scene_get_view (scene) != STUDIO_VIEW_BACK)
    return;

  right = create_right ();
  studio_scene_add_relief (scene, "blade-left", studio_relief_mirror (right));
  studio_scene_add_relief (scene, "blade-right", right);
  studio_scene_set_uneven (scene, "blade-left", UNEVEN_FACE);
  studio_scene_set_uneven (scene, "blade-right", UNEVEN_FACE);
}
