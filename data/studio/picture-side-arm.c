/* picture-side-arm.c: the skin of the upper arm from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-form.h"
#include "picture-back-muscle.h"
#include "studio-curve.h"
#include "studio-haze.h"
#include "studio-tint.h"
#include "studio-turn.h"

/* Skin, a few millimetres over the muscles of the tables; our own drawing: z, y and heights
 * towards the eye. */
#define RESOLUTION 0.5

static const StudioBox skin_frame = { -72.0, 130.0, 152.0, 296.0 };

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
  { 8, 144 }, { 28, 146 }, { 46, 156 }, { 59, 172 }, { 67, 192 }, { 69.6, 214 }, { 67.8, 238 }, { 63.4, 262 }, { 60.4, 290 },
  { 58.6, 320 }, { 57, 350 }, { 54.4, 380 }, { 50.6, 410 }, { 46.4, 436 }, { -41, 432 },
  { -45, 406 }, { -48, 378 }, { -49.3, 350 }, { -48.9, 324 }, { -46.4, 292 }, { -43.6, 264 }, { -43.6, 238 }, { -43.6, 210 }, { -39.6, 184 }, { -28, 162 }, { -10, 148 },
};

static const StudioPoint arm_base[] = {
  { 8, 146, 64 }, { 56, 190, 62 }, { -34, 190, 66 }, { 10, 190, 98 }, { -16, 200, 90 }, { 40, 206, 86 }, { 12, 230, 102 },
  { -40, 240, 60 }, { 64, 240, 58 }, { 8, 276, 98 }, { 57, 300, 58 }, { -44, 300, 62 }, { 5, 336, 92 }, { -24, 336, 88 }, { 34, 326, 86 },
  { 4, 430, 86 }, { 46, 430, 58 }, { -40, 430, 60 },
};

static const BodyFormRidge arm_ridges[] = {
  /* the acromion and the end of the collar bone */
  BODY_FORM_RIDGE ({ 40, 166, 1.2, 6 }, { 24, 160, 2, 6 }, { 6, 157, 2, 6 }, { -12, 160, 1.2, 6 }),
  /* deltoid: its three parts, and the furrow round its end */
  BODY_FORM_RIDGE ({ -25, 184, 1, 10 }, { -26, 218, 2, 11 }, { -18, 264, 1.6, 10 }),
  BODY_FORM_RIDGE ({ -12, 186, -0.4, 6 }, { -13, 220, -0.9, 6 }, { -7, 272, -0.9, 6 }),
  BODY_FORM_RIDGE ({ 5, 178, 0.8, 13 }, { 7, 222, 1.6, 15 }, { 5, 288, 1.4, 12 }),
  BODY_FORM_RIDGE ({ 28, 184, -0.4, 6 }, { 26, 226, -0.9, 6.4 }, { 16, 282, -0.9, 6.4 }),
  BODY_FORM_RIDGE ({ 44, 188, 1, 10 }, { 44, 226, 1.8, 11 }, { 31, 278, 1.6, 10 }),
  BODY_FORM_RIDGE ({ 62, 236, -0.5, 13 }, { 48, 276, -1.3, 12 }, { 28, 312, -1.5, 11 }, { 7, 342, -1.2, 11 }, { -12, 314, -1.5, 11 }, { -30, 278, -1.3, 12 }, { -42, 240, -0.5, 11 }),
  /* triceps behind with its outer and its long head and the flat of its tendon, brachialis, and biceps before */
  BODY_FORM_RIDGE ({ 32, 310, 1, 10 }, { 30, 346, 2.2, 12 }, { 28, 400, 1.4, 12 }, { 30, 440, 0.4, 9 }),
  BODY_FORM_RIDGE ({ 53, 274, 1, 7 }, { 51, 316, 2.2, 8 }, { 47, 386, 1, 8 }),
  BODY_FORM_RIDGE ({ 44, 296, -0.5, 5 }, { 43, 336, -1.1, 6 }, { 40, 392, -1, 6 }, { 38, 440, -0.8, 6 }),
  BODY_FORM_RIDGE ({ 12, 338, -0.8, 7 }, { 14.6, 362, -1.2, 7 }, { 17, 410, -1, 7 }, { 17, 446, -0.8, 6 }),
  BODY_FORM_RIDGE ({ -30, 296, 1, 12 }, { -32, 342, 2.8, 15 }, { -30, 404, 1.8, 13 }, { -29, 448, 0.6, 9 }),
  BODY_FORM_RIDGE ({ -9, 324, -0.8, 7 }, { -12.6, 358, -1.3, 7 }, { -16, 406, -1.1, 7 }, { -22, 452, -1, 6 }),
};

/* Where the arm stands off the trunk: from the folds of the armpit down to where it is lost. */
static const StudioPoint arm_front[] = { { -43.6, 222 }, { -43.7, 248 }, { -44.6, 272 }, { -47.6, 310 } };
static const StudioPoint arm_rear[] = { { 69.4, 206 }, { 67, 244 }, { 60.4, 290 }, { 58.6, 320 } };

/* Its forms, told as those of the trunk are: the front and the rear edge of deltoid and of the
 * arm, the V of its end, and the ledge of the acromion. */
static const StudioTurn turns[] = {
  STUDIO_TURN (0.5, 17, 2.4, { -20, 166 }, { -32, 184 }, { -39.4, 208 }, { -43.8, 250 }, { -46.4, 292 }, { -48.6, 330 }),
  STUDIO_TURN (0.6, 20, 2.6, { 58.6, 320 }, { 60.4, 290 }, { 68, 236 }, { 69.6, 212 }, { 66, 190 }, { 56, 170 }),
  STUDIO_TURN (0.46, 15, 3.4, { -41, 246 }, { -32, 278 }, { -15, 312 }, { 6, 340 }),
  STUDIO_TURN (0.46, 15, 3.4, { 6, 340 }, { 28, 310 }, { 45, 280 }, { 58, 250 }),
  /* between biceps and brachialis, between triceps and what lies before it, and between its heads */
  STUDIO_TURN (0.4, 11, 3, { -18, 416 }, { -13.4, 372 }, { -6, 326 }),
  STUDIO_TURN (0.4, 12, 3, { 38.6, 390 }, { 43.4, 334 }, { 47, 288 }),
  STUDIO_TURN (0.34, 11, 3, { 17, 420 }, { 16, 376 }, { 9, 340 }),
  /* the furrows between its three parts */
  STUDIO_TURN (0.24, 13, 5, { -8, 286 }, { -13.6, 246 }, { -13.6, 214 }, { -11, 188 }),
  STUDIO_TURN (0.28, 13, 5, { 17, 286 }, { 25, 246 }, { 28, 214 }, { 28, 188 }),
  STUDIO_TURN (0.4, 11, 2.2, { -14, 164 }, { 4, 160 }, { 24, 161 }, { 44, 169 }),
};
static const StudioBox turns_frame = { -80.0, 150.0, 172.0, 280.0 };
#define TURNS_GRAIN 0.8

/* It is one form in the light of the body: what turns to the rear lies in shade, and where
 * bone lies under the skin that is redder. */
static const StudioTint shade[] = {
  { 0.46, 7, { { 52, 200 }, { 64, 206 }, { 68, 234 }, { 58, 290 }, { 55, 356 }, { 36, 356 }, { 38, 290 }, { 44, 230 } } },
  { 0.5, 12, { { 56, 250 }, { 64, 262 }, { 59, 300 }, { 57, 352 }, { 51, 410 }, { 43, 410 }, { 48, 350 }, { 50, 290 } } },
  { 0.34, 9, { { -44, 262 }, { -36, 290 }, { -38, 330 }, { -38, 372 }, { -34, 412 }, { -46, 412 }, { -48, 310 } } },
};
static const StudioTintGround shade_ground = { "lee", "in-arm-left", { -60.0, 190.0, 140.0, 236.0 }, 2.0, 6.0, FALSE };
static const StudioTint blush[] = {
  { 0.8, 6, { { -24, 164 }, { 10, 152 }, { 44, 172 }, { 46, 214 }, { 10, 226 }, { -22, 206 } } },
};
static const StudioTintGround blush_ground = { "blush", "in-arm-left", { -60.0, 130.0, 150.0, 320.0 }, 4.0, 16.0, FALSE };

/* Above it melts into the trunk: along this line nothing of it is left. How
 * fine the mask is, how far to both sides of the line nothing is left, and how softly what
 * is left begins, mm. */
#define MELT_GRAIN 1.0
#define MELT_WIDTH 9.0
#define MELT_SOFTNESS 5.0

static const StudioPoint shoulder[] = {
  { -46, 288 }, { -43.8, 262 }, { -43.6, 238 }, { -43.6, 210 }, { -39.6, 184 }, { -28, 162 }, { -10, 148 }, { 8, 144 }, { 28, 146 }, { 46, 156 },
  { 59, 172 }, { 67, 192 }, { 69.6, 214 }, { 67.8, 238 }, { 63.4, 262 },
};

/* What it takes from the light on the trunk, before it and more behind it, where the lamp
 * does not reach: how broad to either side of its line, how soft, mm, and how strong there,
 * in parts of the tone. */
#define LEE_BEFORE 3.0
#define LEE_BEHIND 8.0
#define LEE_SOFTNESS 4.6
#define LEE_STRENGTH 0.95

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
  mask = picture_back_make_mask ("fade-arm", &skin_frame, "#fff", element);
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
  static const StudioBox box = { -84.0, 196.0, 186.0, 136.0 };
  g_autoptr(StudioHaze) haze = studio_haze_new (&box, 1.0);

  add_band (haze, arm_front, G_N_ELEMENTS (arm_front), LEE_BEFORE);
  add_band (haze, arm_rear, G_N_ELEMENTS (arm_rear), LEE_BEHIND);
  studio_haze_blur (haze, LEE_SOFTNESS);
  studio_haze_change (haze, weaken_lee, NULL);
  studio_haze_write (haze, svg, "lee", NULL, LEE_SOFTNESS);
}

GArray *
picture_side_sample_arm (void)
{
  return studio_curve_sample (arm, G_N_ELEMENTS (arm), TRUE, 4);
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
  studio_svg_open_group (svg, NULL, "arm", PICTURE_SIDE_FADE_LIMB);
  write_lee (svg);
  studio_svg_open_group (svg, NULL, NULL, "mask=\"url(#fade-arm)\"");
  studio_print_write (print, "arm-left", svg, "derm", &skin_tones);
  studio_tint_write (blush, G_N_ELEMENTS (blush), &blush_ground, svg);
  studio_tint_write (shade, G_N_ELEMENTS (shade), &shade_ground, svg);
  studio_svg_close_group (svg);
  studio_turn_write (turns, G_N_ELEMENTS (turns), &turns_frame, TURNS_GRAIN, "in-body", svg);
  picture_side_write_arm_contour (svg);
  studio_svg_close_group (svg);
}
