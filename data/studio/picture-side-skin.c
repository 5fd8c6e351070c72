/* picture-side-skin.c: the layer skin from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-form.h"
#include "studio-curve.h"

/* Skin has no small forms. */
#define RESOLUTION 0.8

/* The flank is wide and smooth. */
static const StudioTones body_tones = { 48, 0, 0.10, 1.00, 2.2, 0.38 };

static const StudioBox frame = { -186.0, -96.0, 336.0, 812.0 };

/* The picture fades towards its borders; the face only says which way the person
 * looks, and stays pale. */
static const char fade_profile[] =
  "<linearGradient id=\"g-profile\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop offset=\"0\" stop-color=\"#000\"/><stop offset=\".03\" stop-color=\"#484848\"/>"
  "<stop offset=\".08\" stop-color=\"#bcbcbc\"/><stop offset=\".14\" stop-color=\"#fff\"/>"
  "<stop offset=\".935\" stop-color=\"#fff\"/><stop offset=\".97\" stop-color=\"#a8a8a8\"/>"
  "<stop offset=\".998\" stop-color=\"#000\"/></linearGradient>"
  "<radialGradient id=\"g-face\" gradientUnits=\"userSpaceOnUse\" cx=\"-158\" cy=\"-26\" r=\"112\">"
  "<stop offset=\"0\" stop-color=\"#000\" stop-opacity=\".3\"/><stop offset=\".45\" stop-color=\"#000\" stop-opacity=\".22\"/>"
  "<stop offset=\"1\" stop-color=\"#000\" stop-opacity=\"0\"/></radialGradient>"
  "<mask id=\"fade-profile\" maskUnits=\"userSpaceOnUse\" x=\"-190\" y=\"-96\" width=\"460\" height=\"812\">"
  "<rect x=\"-190\" y=\"-96\" width=\"460\" height=\"812\" fill=\"url(#g-profile)\"/>"
  "<rect x=\"-190\" y=\"-96\" width=\"160\" height=\"190\" fill=\"url(#g-face)\"/></mask>";

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
  /* the furrow under deltoid */
  BODY_FORM_RIDGE ({ 46, 236, -1.6, 9 }, { 30, 266, -3, 9 }, { 8, 296, -3.4, 8 }, { -10, 280, -3, 9 }, { -28, 252, -1.6, 9 }),
  /* triceps behind, biceps before */
  BODY_FORM_RIDGE ({ 32, 296, 3, 12 }, { 30, 340, 4.4, 13 }, { 26, 390, 2.4, 12 }),
  BODY_FORM_RIDGE ({ -20, 300, 3, 12 }, { -20, 346, 4.4, 12 }, { -18, 390, 2.4, 12 }),
};

static const StudioPoint arm_front[] = { { -37, 184 }, { -40.4, 208 }, { -39.4, 232 }, { -37.4, 258 }, { -37.4, 284 }, { -38.4, 316 }, { -37.4, 356 } };
static const StudioPoint arm_rear[] = { { 54, 174 }, { 59.4, 192 }, { 60.4, 214 }, { 57.4, 238 }, { 52.4, 264 }, { 49.4, 292 }, { 48.4, 324 }, { 46, 356 } };

static const char fade_arm[] =
  "<linearGradient id=\"g-arm\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"140\" x2=\"0\" y2=\"440\">"
  "<stop offset=\"0\" stop-color=\"#000\"/><stop offset=\".06\" stop-color=\"#282828\"/>"
  "<stop offset=\".14\" stop-color=\"#d4d4d4\"/><stop offset=\".34\" stop-color=\"#c4c4c4\"/>"
  "<stop offset=\".6\" stop-color=\"#404040\"/><stop offset=\".86\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-arm\" maskUnits=\"userSpaceOnUse\" x=\"-60\" y=\"130\" width=\"140\" height=\"330\">"
  "<rect x=\"-60\" y=\"130\" width=\"140\" height=\"330\" fill=\"url(#g-arm)\"/></mask>";

/* The arm hangs a little forward of the blade, so that the back stays free, and is
 * gone before the elbow. */
static void
write_arm (StudioSvg *svg)
{
  StudioTones tones = studio_tones_skin;
  StudioRelief *relief = body_form_new_relief (arm, G_N_ELEMENTS (arm), arm_base, G_N_ELEMENTS (arm_base));
  g_autofree char *front = studio_curve_get_lens (arm_front, G_N_ELEMENTS (arm_front), 0.4);
  g_autofree char *rear = studio_curve_get_lens (arm_rear, G_N_ELEMENTS (arm_rear), 0.4);
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  studio_relief_set_edge (relief, 15.0, 20.0);
  body_form_add_ridges (relief, arm_ridges, G_N_ELEMENTS (arm_ridges), 1);
  studio_scene_add_relief (scene, "arm-left", relief);
  print = studio_scene_shade (scene, &studio_light_skin, &arm_frame, RESOLUTION);

  tones.tolerance = 0.6;
  studio_svg_open_group (svg, NULL, "arm", "mask=\"url(#fade-arm)\"");
  studio_print_write (print, "arm-left", svg, "s", &tones);
  studio_svg_add_path (svg, "skin-crease", front);
  studio_svg_add_path (svg, "skin-crease", rear);
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
  studio_svg_take_path (svg, "skin-line",
                        studio_curve_get_polygon ((const StudioPoint *) (gpointer) outline->data, outline->len));
  picture_side_write_face (svg);
  write_arm (svg);
  studio_svg_close_group (svg);
}
