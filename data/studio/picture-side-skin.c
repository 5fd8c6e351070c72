/* picture-side-skin.c: the layer skin from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-face.h"
#include "body-form.h"
#include "studio-curve.h"
#include "studio-haze.h"

/* Skin has no small forms. */
#define RESOLUTION 0.8

/* The flank is wide and smooth. */
static const StudioTones body_tones = { 48, 0, 0.10, 1.00, 2.2, 0.38 };

static const StudioBox frame = { -186.0, -96.0, 336.0, 812.0 };

/* The face has finer forms than the trunk: it is drawn over it, and melts into it at the
 * neck; where the skull is looked at it is away. */
#define FINE 0.4

static const StudioTones head_tones = { 48, 0, 0.10, 1.00, 0.9, 0.38 };

static const StudioBox head_frame = { -170.0, -96.0, 268.0, 306.0 };

static const char fade_head[] =
  "<linearGradient id=\"g-head\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"150\" x2=\"0\" y2=\"200\">"
  "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\"0\"/></linearGradient>"
  "<mask id=\"fade-head\" maskUnits=\"userSpaceOnUse\" x=\"-190\" y=\"-96\" width=\"460\" height=\"306\">"
  "<rect x=\"-190\" y=\"-96\" width=\"460\" height=\"306\" fill=\"url(#g-head)\"/></mask>";

/* The picture fades towards its borders; the top of the head only says which way the
 * person looks, and stays pale. */
static const char fade_profile[] =
  "<linearGradient id=\"g-profile\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop offset=\"0\" stop-color=\"#000\"/><stop offset=\".016\" stop-color=\"#303030\"/><stop offset=\".04\" stop-color=\"#a0a0a0\"/>"
  "<stop offset=\".066\" stop-color=\"#e0e0e0\"/><stop offset=\".1\" stop-color=\"#fff\"/>"
  "<stop offset=\".935\" stop-color=\"#fff\"/><stop offset=\".97\" stop-color=\"#a8a8a8\"/>"
  "<stop offset=\".998\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-profile\" maskUnits=\"userSpaceOnUse\" x=\"-190\" y=\"-96\" width=\"460\" height=\"812\">"
  "<rect x=\"-190\" y=\"-96\" width=\"460\" height=\"812\" fill=\"url(#g-profile)\"/></mask>";

/* Shoulder and upper arm, about as wide as their bones and muscles have it; our own
 * drawing: z, y and heights towards the eye. */
static const StudioBox arm_frame = { -60.0, 130.0, 140.0, 330.0 };

static const StudioPoint arm[] = {
  { 8, 146 }, { 26, 148 }, { 42, 157 }, { 53, 172 }, { 59, 192 }, { 60, 214 }, { 57, 238 }, { 52, 264 }, { 49, 292 },
  { 48, 324 }, { 45, 360 }, { 40, 400 }, { 34, 440 }, { 4, 448 }, { -30, 440 }, { -34, 400 }, { -37, 356 }, { -38, 316 },
  { -37, 284 }, { -37, 258 }, { -39, 232 }, { -40, 208 }, { -36, 184 }, { -26, 164 }, { -10, 151 },
};

static const StudioPoint arm_base[] = {
  { 8, 146, 58 }, { 55, 190, 66 }, { -36, 190, 66 }, { 10, 190, 92 }, { 10, 226, 96 }, { 8, 270, 88 }, { 46, 300, 70 },
  { -36, 300, 70 }, { 4, 330, 86 }, { 0, 440, 80 }, { 38, 420, 66 }, { -32, 420, 66 }, { 40, 240, 80 }, { -24, 230, 82 },
};

static const BodyFormRidge arm_ridges[] = {
  /* the acromion and the corner of the shoulder */
  BODY_FORM_RIDGE ({ 30, 158, 2, 8 }, { 8, 156, 2.4, 8 }, { -12, 162, 1.6, 8 }),
  /* deltoid: its three parts, and the furrow round its end */
  BODY_FORM_RIDGE ({ -22, 180, 1.6, 9 }, { -20, 214, 2.4, 10 }, { -10, 252, 1.8, 8 }),
  BODY_FORM_RIDGE ({ 6, 176, 1.6, 10 }, { 7, 214, 3, 11 }, { 6, 258, 2.6, 8 }),
  BODY_FORM_RIDGE ({ 36, 184, 1.4, 10 }, { 34, 218, 2.4, 10 }, { 20, 258, 1.8, 8 }),
  BODY_FORM_RIDGE ({ 52, 224, -1.6, 8 }, { 40, 252, -3.4, 8 }, { 22, 282, -4.2, 8 }, { 7, 302, -4, 7 }, { -8, 284, -4.2, 7.6 }, { -24, 256, -3.4, 8 }, { -36, 232, -1.6, 8 }),
  /* triceps behind with its long and its outer head, biceps and brachialis before */
  BODY_FORM_RIDGE ({ 46, 256, 2, 9 }, { 42, 300, 4.4, 11 }, { 36, 350, 3.6, 11 }, { 30, 400, 2, 10 }),
  BODY_FORM_RIDGE ({ 26, 292, 2.6, 7 }, { 23, 326, 4, 8 }, { 19, 366, 2.6, 8 }),
  BODY_FORM_RIDGE ({ 33, 312, -1.6, 4 }, { 30, 350, -2, 4.6 }, { 26, 390, -1.4, 6 }),
  BODY_FORM_RIDGE ({ 8, 318, -2.4, 5 }, { 6, 356, -2.6, 5 }, { 4, 400, -1.8, 6 }),
  BODY_FORM_RIDGE ({ -22, 284, 3, 11 }, { -23, 330, 5, 12 }, { -20, 384, 3, 11 }),
};

/* Where the arm stands off the trunk it has a line: from the fold of the armpit down. */
static const StudioPoint arm_front[] = { { -40.6, 212 }, { -39.7, 232 }, { -37.8, 256 }, { -37.4, 282 }, { -38.2, 312 }, { -37.6, 350 }, { -34.6, 392 } };
static const StudioPoint arm_rear[] = { { 59.6, 224 }, { 57.2, 240 }, { 51.6, 268 }, { 49, 298 }, { 48, 328 }, { 45.6, 356 }, { 41.4, 392 } };

/* It grows out of the shoulder and is gone before the elbow, so that the flank is seen. */
static const char fade_arm[] =
  "<radialGradient id=\"g-shoulder\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"1\" gradientTransform=\"matrix(64 0 0 104 9 252)\">"
  "<stop offset=\".74\" stop-color=\"#fff\"/><stop offset=\".84\" stop-color=\"#999\"/><stop offset=\"1\" stop-color=\"#000\"/></radialGradient>"
  "<linearGradient id=\"g-arm\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"252\" x2=\"0\" y2=\"420\">"
  "<stop offset=\".2\" stop-color=\"#fff\"/><stop offset=\".48\" stop-color=\"#c0c0c0\"/><stop offset=\".76\" stop-color=\"#3c3c3c\"/>"
  "<stop offset=\"1\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-arm\" maskUnits=\"userSpaceOnUse\" x=\"-70\" y=\"130\" width=\"160\" height=\"330\">"
  "<rect x=\"-70\" y=\"130\" width=\"160\" height=\"122.2\" fill=\"url(#g-shoulder)\"/>"
  "<rect x=\"-70\" y=\"252\" width=\"160\" height=\"208\" fill=\"url(#g-arm)\"/></mask>";

/* What the arm takes from the light on the trunk: how soft it is, mm, and how strong. */
#define SHADE_SOFTNESS 4.0
#define SHADE_STRENGTH 0.8

/* It begins under the fold of the armpit. */
static void
write_arm_shade (StudioSvg *svg)
{
  static const StudioBox box = { -70.0, 190.0, 160.0, 270.0 };
  static const StudioPoint course[] = {
    { -20, 214 }, { -34, 236 }, { -38, 284 }, { -38, 340 }, { -35, 400 }, { -32, 446 }, { 38, 446 }, { 46, 380 }, { 52, 320 }, { 54, 276 }, { 58, 250 }, { 44, 224 },
  };
  g_autoptr(StudioHaze) haze = studio_haze_new (&box, 1.0);

  studio_haze_add_polygon (haze, course, G_N_ELEMENTS (course), SHADE_STRENGTH);
  studio_haze_blur (haze, SHADE_SOFTNESS);
  studio_haze_write (haze, svg, "halo", NULL, SHADE_SOFTNESS);
}

/* The arm hangs a little forward of the blade, so that the back stays free. */
static void
write_arm (StudioSvg *svg)
{
  StudioTones tones = studio_tones_skin;
  StudioRelief *relief = body_form_new_relief (arm, G_N_ELEMENTS (arm), arm_base, G_N_ELEMENTS (arm_base));
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  studio_relief_set_edge (relief, 15.0, 20.0);
  body_form_add_ridges (relief, arm_ridges, G_N_ELEMENTS (arm_ridges), 1);
  studio_scene_add_relief (scene, "arm-left", relief);
  print = studio_scene_shade (scene, &studio_light_skin, &arm_frame, FINE);

  tones.tolerance = 0.2;
  studio_svg_open_group (svg, NULL, "arm", "mask=\"url(#fade-arm)\"");
  write_arm_shade (svg);
  studio_print_write (print, "arm-left", svg, "s", &tones);
  studio_svg_take_path (svg, "skin-crease", studio_curve_get_lens (arm_front, G_N_ELEMENTS (arm_front), 0.28));
  studio_svg_take_path (svg, "skin-crease", studio_curve_get_lens (arm_rear, G_N_ELEMENTS (arm_rear), 0.28));
  studio_svg_close_group (svg);
}

static void
write_head (const BodyProfile *profile,
            StudioSvg         *svg)
{
  StudioRelief *relief = body_profile_make_relief (profile);
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  body_face_add (relief);
  studio_scene_add_relief (scene, "head", relief);
  print = studio_scene_shade (scene, &studio_light_skin, &head_frame, FINE);

  studio_svg_define (svg, fade_head);
  studio_svg_open_group (svg, "face", NULL, NULL);
  studio_svg_open_group (svg, NULL, NULL, "mask=\"url(#fade-head)\"");
  studio_print_write (print, "head", svg, "derm", &head_tones);
  studio_svg_close_group (svg);
  picture_side_write_tints (svg);
  picture_side_write_face (svg);
  studio_svg_close_group (svg);
}

void
picture_side_write_skin (const BodyMeasures *measures,
                         StudioSvg          *svg)
{
  const BodyProfile *profile = body_measures_get_profile (measures);
  g_autoptr(GArray) outline = body_profile_make_outline (profile);
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  studio_scene_add_relief (scene, "body", body_profile_make_relief (profile));
  print = studio_scene_shade (scene, &studio_light_skin, &frame, RESOLUTION);

  studio_svg_define (svg, fade_profile);
  studio_svg_define (svg, fade_arm);
  studio_svg_open_group (svg, "skin", NULL, "mask=\"url(#fade-profile)\"");
  studio_print_write (print, "body", svg, "derm", &body_tones);
  write_head (profile, svg);
  studio_svg_take_path (svg, "skin-line",
                        studio_curve_get_polygon ((const StudioPoint *) (gpointer) outline->data, outline->len));
  write_arm (svg);
  studio_svg_close_group (svg);
}
