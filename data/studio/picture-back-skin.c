/* picture-back-skin.c: the layer skin from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-ears.h"
#include "body-skin.h"
#include "body-skull.h"
#include "studio-crease.h"
#include "studio-curve.h"
#include "studio-haze.h"
#include "studio-polyline.h"
#include "studio-weight.h"

/* Skin has no small forms. */
#define RESOLUTION 0.8

/* Its base makes the class derm6, by which styles and src/picture/rw-depth.c know the body from
 * behind: it changes in all of them or in none. */
static const StudioTones tones = {
  .n_tones = 48,
  .base = 6,
  .darkest = 0.1,
  .lightest = 1.03,
  .softness = 2.9,
  .tolerance = 0.95,
};

/* An ear has finer forms than the skin around it. */
#define EAR_RESOLUTION 0.3
static const StudioBox ear_frame = { -92.0, -66.0, 184.0, 68.0 };
static const StudioTones ear_tones = {
  .n_tones = 26,
  .base = 4,
  .darkest = 0.2,
  .lightest = 1.06,
  .softness = 0.75,
  .tolerance = 0.3,
};

/* The lamp stands higher at the left than that of the muscles, so that what is broad and
 * low is modelled. Our drawing decision. */
static const StudioLight side_light = { { -0.50, -0.52, 0.66 }, 0.40, 0.18, 0.12, 0.08, 0.0 };

/* The shade around the body. */
#define HALO_GRAIN 2.0
#define HALO_APART 5.0
#define HALO_REACH 13.0
#define HALO_UNDER 6.0
#define HALO_POWER 1.7

static const StudioBox halo_frame = { -270.0, -106.0, 540.0, 832.0 };

/* Where skin lies on skin: between the buttocks, and behind the armpit. The furrow between
 * the buttocks begins over the sacrum; that it is open as far as the tip of the tail bone is
 * our drawing decision. */
static const StudioPoint cleft[] = { { 0, 654 }, { 0.3, 670 }, { 0.4, 690 }, { 0.2, 716 } };

/* On both its sides skin turns in: the shade begins here, grows broader downwards, mm, and how strong it is. */
#define CLEFT_TOP 650.0
#define CLEFT_DEPTH 34.0
#define CLEFT_NARROW 3.0
#define CLEFT_BROAD 11.0
#define CLEFT_STRENGTH 1.0
static const StudioBox cleft_frame = { -18.0, 646.0, 36.0, 68.0 };
static const StudioPoint armpit_fold[] = { { 172, 283 }, { 170.2, 277.4 }, { 169.4, 271 }, { 170, 264.6 } };

/* Beside it skin lies in a lesser fold, of the right side and of the left; half as broad, mm. */
static const StudioPoint right_fold[] = { { 167.8, 281.4 }, { 165.2, 277 }, { 161, 274.4 } };
static const StudioPoint left_fold[] = { { -169, 280.4 }, { -167.4, 274.6 }, { -163.6, 269.6 } };
#define LESSER_FOLD 0.16

/* Beside the fold the arm's skin turns in under it: so broad a shade, mm; the
 * other side of the fold is in the light. */
#define FOLD_BREADTH 14.0
#define FOLD_STRENGTH 0.7
#define FOLD_GRAIN 0.5

/* How sharply the shade falls off aside of the fold, and how soon it is gone at its ends. */
#define FALL_ASIDE 1.3
#define FALL_ALONG 0.7

/* The fold where skin parts, half of it, and at its upper end, mm. */
#define FOLD_OPEN 0.36
#define FOLD_SHUT 0.02

#define FOLD_SHADE "armpit-shade"
static const StudioBox fold_frame = { 156.0, 226.0, 34.0, 68.0 };

/* The contour of the body. */
#define OUTLINE "shape-outline"

/* The contour swells where it turns from the lamp. Our own drawing. */
static const StudioWeight weights[] = {
  /* at the right: the neck, the slope of the shoulder and its cap, chest, waist and hip */
  { { 40.0, -20.0, 30.0, 120.0 }, 0.6 },
  { { 56.0, 106.0, 60.0, 32.0 }, 0.4 },
  { { 190.0, 160.0, 60.0, 130.0 }, 0.6 },
  { { 126.0, 300.0, 40.0, 150.0 }, 0.6 },
  { { 120.0, 462.0, 40.0, 110.0 }, 0.5 },
  { { 140.0, 580.0, 40.0, 120.0 }, 0.56 },
};

static const StudioBox frame = { -262.0, -96.0, 524.0, 812.0 };

/* The picture fades towards its upper and lower border and down the arms. Used
 * by the superficial muscles too. */
static const char fade_body[] =
  "<linearGradient id=\"g-body\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  BODY_HEAD_STOPS
  "<stop offset=\".935\" stop-color=\"#fff\"/>"
  "<stop offset=\".958\" stop-color=\"#e4e4e4\"/><stop offset=\".976\" stop-color=\"#969696\"/>"
  "<stop offset=\".989\" stop-color=\"#3c3c3c\"/><stop offset=\".999\" stop-color=\"#000\"/></linearGradient>"
  "<linearGradient id=\"g-arm\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"290\" x2=\"0\" y2=\"436\">"
  "<stop offset=\"0\" stop-color=\"#000\" stop-opacity=\"0\"/><stop offset=\".5\" stop-color=\"#000\" stop-opacity=\".52\"/>"
  "<stop offset=\"1\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-body\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"-96\" width=\"528\" height=\"812\">"
  "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"812\" fill=\"url(#g-body)\"/>"
  "<path d=\"M-172 270L-174 310L-172 350L-168 500H-264V270Z\" fill=\"url(#g-arm)\"/>"
  "<path d=\"M172 270L174 310L172 350L168 500H264V270Z\" fill=\"url(#g-arm)\"/></mask>";

/* How far a point lies outside the body, mm; negative inside. The crown is the last side. */
static double
get_gap (const GArray *outline,
         double        x,
         double        y)
{
  const StudioPoint *points = (const StudioPoint *) (gpointer) outline->data;
  const StudioPoint crown[] = { points[outline->len - 1], points[0] };
  double distance = MIN (fabs (studio_polyline_get_distance (points, outline->len, x, y, NULL)),
                         fabs (studio_polyline_get_distance (crown, G_N_ELEMENTS (crown), x, y, NULL)));

  return studio_polyline_surrounds (points, outline->len, x, y) ? -distance : distance;
}

/* Strongest at the body's edge; the skin covers its inner rim. */
static double
get_halo (double   strength G_GNUC_UNUSED,
          double   x,
          double   y,
          gpointer data)
{
  double gap = get_gap (data, x, y);
  double share = CLAMP (1.0 - gap / HALO_REACH, 0.0, 1.0);

  return gap > -HALO_UNDER ? pow (share, HALO_POWER) : 0.0;
}

/* A soft shade around the body. */
static void
write_halo (const GArray *outline,
            StudioSvg *svg)
{
  g_autoptr (StudioHaze) halo = studio_haze_new (&halo_frame, HALO_GRAIN);

  studio_haze_change (halo, get_halo, (gpointer) outline);
  studio_haze_limit_tones (halo, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (halo, svg, "halo", NULL, HALO_APART);
}

/* One, with its own line. */
static void
write_ear (const StudioPrint *print,
           const char        *id,
           StudioSvg         *svg)
{
  g_autofree char *outline = studio_print_get_outline (print, id, ear_tones.tolerance);

  studio_print_write (print, id, svg, "s", &ear_tones);

  if (outline != NULL)
    studio_svg_add_path (svg, "ear-line", outline);
}

/* The head, drawn next, covers their roots. */
static void
write_ears (StudioSvg *svg)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_BACK);
  g_autoptr(StudioPrint) print = NULL;

  body_ears_add (scene);
  print = studio_scene_shade (scene, &side_light, &ear_frame, EAR_RESOLUTION);
  studio_svg_open_group (svg, "ears", NULL, NULL);
  write_ear (print, "ear-left", svg);
  write_ear (print, "ear-right", svg);
  body_ears_write_shade (svg);
  body_ears_write_lines (svg);
  studio_svg_close_group (svg);
}

static double
get_fold_x (double y)
{
  for (guint i = 1; i < G_N_ELEMENTS (armpit_fold); i++)
    if (y >= armpit_fold[i].y)
      return armpit_fold[i].x + (armpit_fold[i - 1].x - armpit_fold[i].x) * (y - armpit_fold[i].y) / (armpit_fold[i - 1].y - armpit_fold[i].y);

  return armpit_fold[G_N_ELEMENTS (armpit_fold) - 1].x;
}

/* Deepest in the fold, gone at both its ends. */
static double
get_fold_shade (double   strength G_GNUC_UNUSED,
                double   x,
                double   y,
                gpointer data G_GNUC_UNUSED)
{
  const StudioPoint *low = &armpit_fold[0], *high = &armpit_fold[G_N_ELEMENTS (armpit_fold) - 1];
  double along = CLAMP ((y - high->y) / (low->y - high->y), 0.0, 1.0);
  double across = (x - get_fold_x (y)) / FOLD_BREADTH;

  return across < 0.0 || across > 1.0 ? 0.0 : FOLD_STRENGTH * pow (1.0 - across, FALL_ASIDE) * pow (sin (G_PI * along), FALL_ALONG);
}

static void
write_fold_shade (StudioSvg *svg)
{
  g_autoptr (StudioHaze) shade = studio_haze_new (&fold_frame, FOLD_GRAIN);

  studio_haze_change (shade, get_fold_shade, NULL);
  studio_svg_open_group (svg, FOLD_SHADE, NULL, NULL);
  studio_haze_write (shade, svg, "lee", NULL, FOLD_GRAIN);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, FOLD_SHADE);
}

/* Darkest in the cleft, and rounder the farther aside. */
static double
get_cleft_shade (double   strength G_GNUC_UNUSED,
                 double   x,
                 double   y,
                 gpointer data G_GNUC_UNUSED)
{
  double along = CLAMP ((y - CLEFT_TOP) / CLEFT_DEPTH, 0.0, 1.0);
  double across = CLAMP (fabs (x) / (CLEFT_NARROW + (CLEFT_BROAD - CLEFT_NARROW) * along), 0.0, 1.0);

  return CLEFT_STRENGTH * pow (1.0 - across, FALL_ASIDE) * sin (G_PI_2 * along);
}

static void
write_cleft_shade (StudioSvg *svg)
{
  g_autoptr (StudioHaze) shade = studio_haze_new (&cleft_frame, FOLD_GRAIN);

  studio_haze_change (shade, get_cleft_shade, NULL);
  studio_haze_write (shade, svg, "lee", NULL, 3.0 * FOLD_GRAIN);
}

static void
write_creases (StudioSvg *svg)
{
  StudioPoint left[G_N_ELEMENTS (armpit_fold)];

  for (guint i = 0; i < G_N_ELEMENTS (left); i++)
    left[i] = studio_point_mirror (armpit_fold[i]);

  write_fold_shade (svg);
  write_cleft_shade (svg);
  studio_svg_take_path (svg, "skin-crease", studio_curve_get_taper (left, G_N_ELEMENTS (left), FOLD_OPEN, FOLD_SHUT));
  studio_svg_take_path (svg, "skin-crease", studio_curve_get_taper (armpit_fold, G_N_ELEMENTS (armpit_fold), FOLD_OPEN, FOLD_SHUT));
  studio_crease_write (svg, right_fold, G_N_ELEMENTS (right_fold), LESSER_FOLD);
  studio_crease_write (svg, left_fold, G_N_ELEMENTS (left_fold), LESSER_FOLD);
  studio_svg_take_path (svg, "skin-crease", studio_curve_get_taper (cleft, G_N_ELEMENTS (cleft), 0.05, 0.62));
}

void
picture_back_write_skin (const BodyMeasures *measures,
                         StudioSvg          *svg)
{
  const BodySkin *skin = body_measures_get_skin (measures);
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_BACK);
  g_autoptr(StudioPrint) print = NULL;
  const GArray *outline = body_skin_get_outline (skin);
  g_autofree char *path = studio_curve_get_polygon ((const StudioPoint *) (gpointer) outline->data, outline->len);
  g_autofree char *outline_path = g_strdup_printf ("<path id=\"" OUTLINE "\" d=\"%s\"/>", path);

  studio_scene_add_relief (scene, "body", body_skin_make_relief (skin));
  print = studio_scene_shade (scene, &side_light, &frame, RESOLUTION);

  studio_svg_define (svg, fade_body);
  studio_svg_open_group (svg, "skin", NULL, "mask=\"url(#fade-body)\"");
  write_halo (outline, svg);
  write_ears (svg);
  studio_print_write (print, "body", svg, "derm", &tones);
  picture_back_write_turns (svg);
  picture_back_write_tints (svg);
  picture_back_write_hair (svg);
  write_creases (svg);
  studio_svg_define (svg, outline_path);
  studio_svg_add_element (svg, "<use class=\"skin-line\" xlink:href=\"#" OUTLINE "\"/>");
  studio_weight_write (weights, G_N_ELEMENTS (weights), outline, svg);
  studio_svg_close_group (svg);
}

void
picture_back_write_silhouette (StudioSvg *svg)
{
  studio_svg_open_group (svg, NULL, "of-skin silhouette", "mask=\"url(#fade-body)\"");
  studio_svg_add_element (svg, "<use class=\"skin-line\" xlink:href=\"#" OUTLINE "\"/>");
  studio_svg_close_group (svg);
}
