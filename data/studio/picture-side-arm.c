/* picture-side-arm.c: the upper arm of the side view, which fades
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-form.h"
#include "picture-back-muscle.h"
#include "studio-crease.h"
#include "studio-curve.h"
#include "studio-haze.h"
#include "studio-turn.h"

/* Skin, a few millimetres over the muscles of the tables; our own drawing: z, y and heights
 * towards the eye. */
#define RESOLUTION 0.5

static const StudioBox skin_frame = { -60.0, 130.0, 140.0, 320.0 };

/* As the skin of the trunk, into which it melts, but that it has finer forms: smoothed over
 * half as far. */
static const StudioTones skin_tones = {
  .n_tones = 48,
  .base = 0,
  .darkest = 0.10,
  .lightest = 1.00,
  .softness = 1.2,
  .tolerance = 0.3,
};

/* The points of its form tell no more than the middle of a round column: towards front and
 * rear it turns away by so much, over a third of its half width, mm. */
#define EDGE_DROP 14.0
#define EDGE_WIDTH 17.0

static const StudioPoint arm[] = {
  { 8, 144 }, { 28, 146 }, { 46, 156 }, { 58, 172 }, { 65, 192 }, { 66.6, 212 }, { 63.6, 236 }, { 58.4, 260 }, { 56, 286 },
  { 55.6, 318 }, { 54, 350 }, { 50, 390 }, { 46, 440 }, { 4, 446 }, { -37, 440 }, { -42, 398 }, { -45, 360 }, { -45.2, 324 }, { -43, 290 },
  { -41.6, 262 }, { -42.6, 236 }, { -43, 210 }, { -39, 184 }, { -28, 162 }, { -10, 148 },
};

static const StudioPoint arm_base[] = {
  { 8, 146, 64 }, { 56, 190, 62 }, { -34, 190, 66 }, { 10, 190, 98 }, { -16, 200, 90 }, { 40, 206, 86 }, { 12, 226, 102 },
  { -40, 240, 60 }, { 62, 240, 58 }, { 8, 266, 96 }, { 53, 300, 60 }, { -42, 300, 64 }, { 5, 320, 92 }, { -22, 322, 88 }, { 34, 310, 86 },
  { 4, 440, 86 }, { 44, 430, 58 }, { -38, 430, 62 },
};

static const BodyFormRidge arm_ridges[] = {
  /* the acromion and the end of the collar bone */
  BODY_FORM_RIDGE ({ 40, 166, 1.2, 6 }, { 24, 160, 2, 6 }, { 6, 157, 2, 6 }, { -12, 160, 1.2, 6 }),
  /* deltoid: its three parts, and the furrow round its end */
  BODY_FORM_RIDGE ({ -24, 184, 1, 10 }, { -24, 214, 2, 11 }, { -13, 252, 1.4, 9 }),
  BODY_FORM_RIDGE ({ -12, 186, -0.4, 6 }, { -13, 216, -0.8, 6 }, { -6, 254, -0.8, 6 }),
  BODY_FORM_RIDGE ({ 5, 178, 0.8, 13 }, { 6, 216, 1.4, 14 }, { 6, 264, 1, 12 }),
  BODY_FORM_RIDGE ({ 28, 184, -0.4, 6 }, { 25, 220, -0.8, 6.4 }, { 16, 260, -0.8, 6.4 }),
  BODY_FORM_RIDGE ({ 42, 188, 1, 10 }, { 40, 220, 1.8, 11 }, { 25, 260, 1.4, 9 }),
  BODY_FORM_RIDGE ({ 58, 226, -0.5, 13 }, { 45, 254, -1.1, 13 }, { 25, 286, -1.2, 13 }, { 7, 312, -1, 13 }, { -10, 286, -1.2, 13 }, { -27, 254, -1.1, 12 }, { -40, 226, -0.5, 11 }),
  /* triceps behind with its outer and its long head, brachialis, and biceps before */
  BODY_FORM_RIDGE ({ 30, 284, 0.8, 11 }, { 30, 326, 1.8, 12 }, { 27, 380, 1.4, 12 }),
  BODY_FORM_RIDGE ({ 48, 264, 1, 7 }, { 47.4, 306, 2, 8 }, { 43, 370, 1, 8 }),
  BODY_FORM_RIDGE ({ 40, 282, -0.4, 5 }, { 40.4, 322, -0.8, 6 }, { 36.6, 372, -0.6, 6 }),
  BODY_FORM_RIDGE ({ 12, 314, -0.7, 7 }, { 14.6, 346, -1, 7 }, { 15, 400, -0.8, 7 }),
  BODY_FORM_RIDGE ({ -27, 276, 1, 13 }, { -29, 328, 2.4, 14 }, { -26, 390, 1.6, 13 }),
  BODY_FORM_RIDGE ({ -8, 306, -0.7, 7 }, { -11.6, 344, -1.1, 7 }, { -11.6, 396, -0.8, 7 }),
};

/* Where the arm stands off the trunk: from the folds of the armpit down. A line only in
 * styles of hard line; elsewhere soft shade. */
static const StudioPoint arm_front[] = { { -41.6, 236 }, { -41, 248 }, { -41.5, 263 }, { -42.9, 290 }, { -45.1, 324 }, { -45, 352 } };
static const StudioPoint arm_rear[] = { { 66.2, 216 }, { 63.5, 236 }, { 58.4, 260 }, { 56, 286 }, { 55.6, 318 }, { 54.6, 344 } };
static const StudioPoint front_fold[] = { { -41.3, 254 }, { -47, 263 }, { -56, 271 }, { -68, 280 } };

/* Its forms, told as those of the trunk are: the front and the rear edge of deltoid and of the
 * arm, the V of its end, and the ledge of the acromion. */
static const StudioTurn turns[] = {
  STUDIO_TURN (0.42, 17, 2.6, { -20, 166 }, { -32, 184 }, { -38.4, 208 }, { -40.6, 236 }, { -41.4, 262 }, { -43, 296 }, { -45.4, 346 }),
  STUDIO_TURN (0.46, 19, 3, { 54, 348 }, { 55.8, 302 }, { 58.8, 262 }, { 64, 236 }, { 66.4, 212 }, { 64, 190 }, { 55, 170 }),
  STUDIO_TURN (0.24, 13, 3, { -37, 246 }, { -26, 268 }, { -12, 290 }, { 5, 309 }),
  STUDIO_TURN (0.26, 13, 3, { 8, 309 }, { 22, 290 }, { 36, 268 }, { 50, 244 }),
  STUDIO_TURN (0.24, 11, 2.6, { -14, 164 }, { 4, 160 }, { 24, 161 }, { 44, 169 }),
};
static const StudioBox turns_frame = { -66.0, 150.0, 160.0, 206.0 };
#define TURNS_GRAIN 0.8

/* All round it melts into the trunk: along this line nothing of it is left. How
 * fine the mask is, how far to both sides of the line nothing is left, and how softly what
 * is left begins, mm. */
#define MELT_GRAIN 1.0
#define MELT_WIDTH 9.0
#define MELT_SOFTNESS 5.0

static const StudioPoint shoulder[] = {
  { -37, 440 }, { -42, 398 }, { -45, 360 }, { -45.2, 324 }, { -43, 290 }, { -41.4, 258 }, { -42.4, 236 }, { -43, 208 }, { -39, 184 }, { -28, 162 }, { -10, 148 }, { 8, 144 }, { 28, 146 }, { 46, 156 }, { 58, 172 }, { 65, 192 }, { 66.4, 212 }, { 64, 236 },
  { 58.4, 260 }, { 56, 286 }, { 55.6, 318 }, { 54, 350 }, { 50, 390 }, { 46, 440 },
};

/* What it takes from the light on the trunk, before it and more behind it, where the lamp
 * does not reach: how broad to either side of its line, how soft, mm, and how strong there,
 * in parts of the tone. */
#define LEE_BEFORE 3.0
#define LEE_BEHIND 6.0
#define LEE_SOFTNESS 4.6
#define LEE_STRENGTH 0.8

/* The arm's shade on the trunk: how soft it is, mm, and how strong, in parts of the tone. */
#define SHADE_GRAIN 1.0
#define SHADE_SOFTNESS 5.0
#define SHADE_STRENGTH 0.5

static const StudioBox shade_frame = { -66.0, 190.0, 140.0, 240.0 };

/* Below deltoid the arm fades, as it does from behind, so that the flank is seen, but late
 * enough that the tip of deltoid lies on flesh. Where the flesh is away the bone is sawn
 * through. Our drawing decision. */
static const char arm_fades[] =
  "<linearGradient id=\"g-limb\" gradientUnits=\"userSpaceOnUse\" x1=\"4\" y1=\"290\" x2=\"7\" y2=\"342\">"
  "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".25\" stop-color=\"#fff\" stop-opacity=\".9\"/>"
  "<stop offset=\".5\" stop-color=\"#fff\" stop-opacity=\".56\"/><stop offset=\".76\" stop-color=\"#fff\" stop-opacity=\".18\"/>"
  "<stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\"0\"/></linearGradient>"
  "<mask id=\"fade-limb\" maskUnits=\"userSpaceOnUse\" x=\"-70\" y=\"190\" width=\"150\" height=\"240\">"
  "<rect x=\"-70\" y=\"190\" width=\"150\" height=\"240\" fill=\"url(#g-limb)\"/></mask>"
  "<mask id=\"fade-shaft\" maskUnits=\"userSpaceOnUse\" x=\"-60\" y=\"140\" width=\"140\" height=\"230\">"
  "<path fill=\"#fff\" d=\"M-60 140H80V264.5H18.6C18.6 266.9 13.4 268.6 7 268.6C.6 268.6-4.2 266.7-4.2 264H-60z\"/></mask>";

static const char fade_skin[] =
  "<linearGradient id=\"g-arm\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"272\" x2=\"0\" y2=\"380\">"
  "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".26\" stop-color=\"#fff\" stop-opacity=\".9\"/>"
  "<stop offset=\".52\" stop-color=\"#fff\" stop-opacity=\".54\"/><stop offset=\".78\" stop-color=\"#fff\" stop-opacity=\".16\"/>"
  "<stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\"0\"/></linearGradient>";

void
picture_side_define_arm (StudioSvg *svg)
{
  studio_svg_define (svg, arm_fades);
}

/* It hangs before the trunk: a soft shade around it, of which its own muscles cover the
 * inner half. It begins under deltoid. */
static void
write_shade (StudioSvg *svg)
{
  static const StudioPoint course[] = {
    { -20, 214 }, { -30, 238 }, { -38, 276 }, { -42, 324 }, { -41, 368 }, { -36, 424 }, { 45, 424 },
    { 50, 376 }, { 53, 328 }, { 52, 276 }, { 45, 246 }, { 34, 220 },
  };
  g_autoptr(StudioHaze) haze = studio_haze_new (&shade_frame, SHADE_GRAIN);

  studio_haze_add_polygon (haze, course, G_N_ELEMENTS (course), SHADE_STRENGTH);
  studio_haze_blur (haze, SHADE_SOFTNESS);
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_haze_write (haze, svg, "under", NULL, SHADE_SOFTNESS);
  studio_svg_close_group (svg);
}

void
picture_side_open_arm (const char *style_class,
                       StudioSvg  *svg)
{
  studio_svg_open_group (svg, "arm-flesh", NULL, "mask=\"url(#fade-limb)\"");
  studio_svg_open_group (svg, NULL, style_class, NULL);
  write_shade (svg);
  studio_svg_close_group (svg);
}

/* A line of points to either side of @line, as far away as @width grows from 0 at both its ends. */
static void
add_band (StudioHaze        *haze,
          const StudioPoint *line,
          guint              n_points,
          double             width)
{
  g_autoptr(GArray) rim = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  for (guint i = 0; i < 2 * n_points; i++)
    {
      guint k = i < n_points ? i : 2 * n_points - 1 - i;
      StudioPoint way = studio_point_normalize (studio_point_subtract (line[MIN (k + 1, n_points - 1)], line[k > 0 ? k - 1 : 0]));
      double reach = (i < n_points ? width : -width) * pow (sin (G_PI * k / (n_points - 1)), 0.5);
      StudioPoint point = { line[k].x - reach * way.y, line[k].y + reach * way.x, 0.0 };

      g_array_append_val (rim, point);
    }

  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) rim->data, rim->len, 1.0);
}

static void
define_fade_skin (StudioSvg *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&skin_frame, MELT_GRAIN);
  g_autofree char *element = NULL;
  g_autofree char *mask = NULL;

  add_band (haze, shoulder, G_N_ELEMENTS (shoulder), MELT_WIDTH);
  studio_haze_blur (haze, MELT_SOFTNESS);
  /* All of it is gone along the line itself. */
  studio_haze_strengthen (haze, 1.3);
  element = studio_haze_make_element (haze, PICTURE_BACK_MELTED, NULL, MELT_SOFTNESS);
  mask = picture_back_make_mask ("fade-arm", &skin_frame, "url(#g-arm)", element);
  studio_svg_define (svg, fade_skin);
  studio_svg_define (svg, mask);
}

static double
weaken_lee (double   strength,
            double   x G_GNUC_UNUSED,
            double   y G_GNUC_UNUSED,
            gpointer data G_GNUC_UNUSED)
{
  return LEE_STRENGTH * strength;
}

static void
write_lee (StudioSvg *svg)
{
  static const StudioBox box = { -74.0, 196.0, 176.0, 184.0 };
  g_autoptr(StudioHaze) haze = studio_haze_new (&box, 1.0);

  add_band (haze, arm_front, G_N_ELEMENTS (arm_front), LEE_BEFORE);
  add_band (haze, arm_rear, G_N_ELEMENTS (arm_rear), LEE_BEHIND);
  studio_haze_blur (haze, LEE_SOFTNESS);
  studio_haze_change (haze, weaken_lee, NULL);
  studio_haze_write (haze, svg, "lee", NULL, LEE_SOFTNESS);
}

static void
write_lines (StudioSvg *svg)
{
  studio_crease_write (svg, arm_front, G_N_ELEMENTS (arm_front), 0.42);
  studio_crease_write (svg, arm_rear, G_N_ELEMENTS (arm_rear), 0.44);
}

void
picture_side_write_arm (StudioSvg *svg)
{
  StudioRelief *relief = body_form_new_relief (arm, G_N_ELEMENTS (arm), arm_base, G_N_ELEMENTS (arm_base));
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  studio_relief_set_edge (relief, EDGE_DROP, EDGE_WIDTH);
  body_form_add_ridges (relief, arm_ridges, G_N_ELEMENTS (arm_ridges), 1);
  studio_scene_add_relief (scene, "arm-left", relief);
  print = studio_scene_shade (scene, &studio_light_skin, &skin_frame, RESOLUTION);

  define_fade_skin (svg);
  studio_svg_open_group (svg, NULL, "arm", NULL);
  studio_svg_take_path (svg, "skin-crease", studio_curve_get_taper (front_fold, G_N_ELEMENTS (front_fold), 0.36, 0.04));
  write_lee (svg);
  studio_svg_open_group (svg, NULL, NULL, "mask=\"url(#fade-arm)\"");
  studio_print_write (print, "arm-left", svg, "derm", &skin_tones);
  studio_svg_close_group (svg);
  studio_turn_write (turns, G_N_ELEMENTS (turns), &turns_frame, TURNS_GRAIN, "in-body", svg);
  write_lines (svg);
  studio_svg_close_group (svg);
}
