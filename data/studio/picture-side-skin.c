/* picture-side-skin.c: the layer skin from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-face.h"
#include "body-skull.h"
#include "studio-crease.h"
#include "studio-curve.h"
#include "studio-weight.h"

/* Skin has no small forms. */
#define RESOLUTION 0.8

/* The flank is wide and smooth. */
static const StudioTones body_tones = { 48, 0, 0.10, 1.00, 2.2, 0.38 };

static const StudioBox frame = { -186.0, -96.0, 336.0, 812.0 };

/* The face has finer forms than the trunk: it is drawn over it, and melts into it at the
 * neck; where the skull is looked at it is away. */
#define FINE 0.4

static const StudioTones head_tones = { 48, 0, 0.1, 1.0, 0.9, 0.38 };

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
  BODY_HEAD_STOPS
  "<stop offset=\".935\" stop-color=\"#fff\"/><stop offset=\".97\" stop-color=\"#a8a8a8\"/>"
  "<stop offset=\".998\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-profile\" maskUnits=\"userSpaceOnUse\" x=\"-190\" y=\"-96\" width=\"460\" height=\"812\">"
  "<rect x=\"-190\" y=\"-96\" width=\"460\" height=\"812\" fill=\"url(#g-profile)\"/></mask>";

/* Where the contour lies in light or turns over softly the pen is lifted: there the line is lost by and
 * by. Middle, half length and half breadth of each place, mm, and how it is turned. Our own drawing. */
static const char lift_pen[] =
  "<radialGradient id=\"g-lift\"><stop offset=\"0\" stop-opacity=\".74\"/><stop offset=\".5\" stop-opacity=\".6\"/>"
  "<stop offset=\"1\" stop-opacity=\"0\"/></radialGradient>"
  "<mask id=\"lift-pen\" maskUnits=\"userSpaceOnUse\" x=\"-190\" y=\"-96\" width=\"460\" height=\"812\">"
  "<rect x=\"-190\" y=\"-96\" width=\"460\" height=\"812\" fill=\"#fff\"/><g fill=\"url(#g-lift)\">"
  /* the brow, the ridge of the nose, the chin */
  "<ellipse cx=\"-142\" cy=\"-70\" rx=\"12\" ry=\"15\"/><ellipse cx=\"-147\" cy=\"-24\" rx=\"11\" ry=\"12\"/>"
  "<ellipse cx=\"-142\" cy=\"48\" rx=\"9\" ry=\"9\"/>"
  /* the throat over the larynx, the slope of the chest, over the navel */
  "<ellipse cx=\"-70\" cy=\"92\" rx=\"12\" ry=\"15\"/>"
  "<ellipse cx=\"-100\" cy=\"200\" rx=\"22\" ry=\"46\" transform=\"rotate(36 -100 200)\"/>"
  "<ellipse cx=\"-134\" cy=\"430\" rx=\"14\" ry=\"46\"/><ellipse cx=\"-137\" cy=\"530\" rx=\"14\" ry=\"34\"/>"
  /* the slope of the nape, the round of the back */
  "<ellipse cx=\"64\" cy=\"134\" rx=\"14\" ry=\"20\"/><ellipse cx=\"106\" cy=\"330\" rx=\"22\" ry=\"36\"/>"
  "</g></mask>";

/* Where it turns from the light, and where one form lies before another, the pen is pressed. */
static const StudioWeight weights[] = {
  /* under brow, nose, lip, chin and jaw; the throat; under the breast, and the lower belly */
  { { -156.0, -54.0, 26.0, 12.0 }, 0.34 },
  { { -164.0, -6.0, 26.0, 10.0 }, 0.5 },
  { { -152.0, 24.0, 18.0, 12.0 }, 0.34 },
  { { -134.0, 50.0, 60.0, 30.0 }, 0.84 },
  { { -90.0, 100.0, 40.0, 56.0 }, 0.7 },
  { { -146.0, 262.0, 30.0, 110.0 }, 0.66 },
  { { -146.0, 560.0, 60.0, 110.0 }, 0.66 },
  /* the nape, the shoulder, the loin, the buttock */
  { { 36.0, -8.0, 24.0, 110.0 }, 0.84 },
  { { 80.0, 170.0, 40.0, 130.0 }, 0.6 },
  { { 44.0, 390.0, 60.0, 200.0 }, 0.94 },
  { { 84.0, 626.0, 50.0, 76.0 }, 0.8 },
};

/* Folds inside the contour, where a form lies before another: under the breast and before the armpit;
 * half as broad where they are deepest, mm. */
static const StudioPoint under_breast[] = { { -112, 310.2 }, { -103, 308.6 }, { -94, 304.4 }, { -84, 297 }, { -76, 289 } };
static const StudioPoint before_armpit[] = { { -66, 279 }, { -58, 271.4 }, { -50.6, 263.4 }, { -46.6, 254 }, { -44.8, 244 }, { -44.2, 236 } };
#define UNDER_BREAST 0.2
#define BEFORE_ARMPIT 0.42

static void
write_contour (const GArray *outline,
               StudioSvg    *svg)
{
  studio_svg_define (svg, lift_pen);
  studio_svg_open_group (svg, "skin-contour", NULL, "mask=\"url(#lift-pen)\"");
  studio_svg_take_path (svg, "skin-line",
                        studio_curve_get_polygon ((const StudioPoint *) (gpointer) outline->data, outline->len));
  studio_svg_close_group (svg);
  studio_weight_write (weights, G_N_ELEMENTS (weights), outline, svg);
}

/* What is away where bones are seen through the skin (src/picture/rw-depth.c): across ribs it would look like a
 * thing left behind. */
static void
write_breast (StudioSvg *svg)
{
  studio_svg_open_group (svg, "breast-marks", NULL, NULL);
  picture_side_write_nipple (svg);
  studio_crease_write (svg, under_breast, G_N_ELEMENTS (under_breast), UNDER_BREAST);
  studio_crease_write (svg, before_armpit, G_N_ELEMENTS (before_armpit), BEFORE_ARMPIT);
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
  picture_side_write_face_turns (svg);
  picture_side_write_tints (svg);
  picture_side_write_hair (svg);
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
  studio_svg_open_group (svg, "skin", NULL, "mask=\"url(#fade-profile)\"");
  /* A style may let the trunk back from the face. */
  studio_svg_open_group (svg, "trunk", NULL, NULL);
  studio_print_write (print, "body", svg, "derm", &body_tones);
  studio_svg_close_group (svg);
  write_head (profile, svg);
  picture_side_write_turns (svg);
  picture_side_write_body_tints (svg);
  write_contour (outline, svg);
  write_breast (svg);
  picture_side_write_arm (svg);
  studio_svg_close_group (svg);
}
