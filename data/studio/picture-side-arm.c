/* picture-side-arm.c: the upper arm of the side view, cut through
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "picture-side-ellipse.h"
#include "studio-curve.h"
#include "studio-haze.h"

/* The cut is seen a little from below, as an ellipse: its middle, half its axes and how
 * far it leans, mm and degrees. Below the insertion of deltoid; our drawing decision. */
static const PictureSideEllipse cut = { 4.6, 331.0, 44.2, 13.4, -3.0 };

/* The arm's shade on the trunk: how soft it is, mm, and how strong, in parts of the tone. */
#define SHADE_GRAIN 1.0
#define SHADE_SOFTNESS 4.0
#define SHADE_STRENGTH 0.6

static const StudioBox shade_frame = { -64.0, 190.0, 136.0, 184.0 };

#define MAX_POINTS 8

/* What is cut, in parts of the ellipse: x to the rear, y to the midline; and half the
 * width of what is a line, mm. */
typedef struct
{
  const char *class;
  double half_width;
  guint n_points;
  double points[MAX_POINTS][2];
} Piece;

#define PIECE(class, half_width, ...) { class, half_width, G_N_ELEMENTS (((const double[][2]) { __VA_ARGS__ })), { __VA_ARGS__ } }

static const Piece pieces[] = {
  /* triceps, brachialis and biceps: the light on each */
  PIECE ("mus5", 0, { 0.2, -0.8 }, { 0.56, -0.7 }, { 0.84, -0.36 }, { 0.88, 0.06 }, { 0.66, 0.5 }, { 0.4, 0.4 }, { 0.4, -0.1 }, { 0.28, -0.44 }),
  PIECE ("mus6", 0, { 0.32, -0.66 }, { 0.6, -0.56 }, { 0.78, -0.26 }, { 0.78, 0.02 }, { 0.56, 0.1 }, { 0.5, -0.16 }),
  PIECE ("mus5", 0, { 0.0, -0.84 }, { -0.3, -0.78 }, { -0.38, -0.4 }, { -0.32, 0.1 }, { -0.22, 0.2 }, { -0.2, -0.4 }),
  PIECE ("mus5", 0, { -0.54, -0.7 }, { -0.78, -0.46 }, { -0.9, -0.04 }, { -0.78, 0.34 }, { -0.54, 0.36 }, { -0.46, -0.2 }),
  PIECE ("mus6", 0, { -0.6, -0.54 }, { -0.78, -0.3 }, { -0.82, 0.02 }, { -0.66, 0.12 }, { -0.56, -0.16 }),
  /* the septa between them, and between the heads of triceps */
  PIECE ("lig5", 0.5, { -0.46, -0.92 }, { -0.44, -0.4 }, { -0.42, 0.1 }, { -0.28, 0.6 }, { -0.06, 0.86 }),
  PIECE ("lig5", 0.45, { 0.07, -0.42 }, { 0.1, -0.7 }, { 0.1, -0.97 }),
  PIECE ("lig5", 0.45, { 0.07, 0.3 }, { 0.08, 0.6 }, { 0.02, 0.9 }),
  PIECE ("lig5", 0.3, { 0.32, 0.0 }, { 0.6, 0.14 }, { 0.94, 0.2 }),
  PIECE ("lig5", 0.22, { 0.44, 0.1 }, { 0.5, 0.4 }, { 0.44, 0.8 }),
  /* the vessels and the nerve on the inner side */
  PIECE ("lig3", 0, { -0.24, 0.72 }, { -0.08, 0.56 }, { 0.1, 0.62 }, { 0.14, 0.8 }, { -0.04, 0.92 }),
  PIECE ("art4", 0, { -0.1, 0.72 }, { -0.05, 0.64 }, { 0.0, 0.72 }, { -0.05, 0.8 }),
  PIECE ("vei4", 0, { 0.03, 0.74 }, { 0.065, 0.68 }, { 0.1, 0.74 }, { 0.065, 0.8 }),
  PIECE ("nrv3", 0, { -0.18, 0.76 }, { -0.145, 0.7 }, { -0.11, 0.76 }, { -0.145, 0.82 }),
};

/* The shaft of the humerus: cortex, and marrow in it. */
#define SHAFT_X 0.07
#define SHAFT_Y -0.06
#define SHAFT_WIDTH 0.255
#define SHAFT_HEIGHT 0.46

static StudioPoint
place (double x,
       double y)
{
  return picture_side_ellipse_place (&cut, x, y);
}

static void
write_ellipse (const char *style_class,
               double      x,
               double      y,
               double      half_width,
               double      half_height,
               StudioSvg  *svg)
{
  StudioPoint points[20];

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      double angle = 2.0 * G_PI * i / G_N_ELEMENTS (points);

      points[i] = place (x + half_width * cos (angle), y + half_height * sin (angle));
    }

  studio_svg_take_path (svg, style_class, studio_curve_get_path (points, G_N_ELEMENTS (points), TRUE));
}

static void
write_piece (const Piece *piece,
             StudioSvg   *svg)
{
  StudioPoint points[MAX_POINTS];

  for (guint i = 0; i < piece->n_points; i++)
    points[i] = place (piece->points[i][0], piece->points[i][1]);

  studio_svg_take_path (svg, piece->class,
                        piece->half_width > 0.0 ? studio_curve_get_lens (points, piece->n_points, piece->half_width)
                                                : studio_curve_get_path (points, piece->n_points, TRUE));
}

/* Where no flesh is left the shaft is cut as well, a little higher. */
static const char bone_cut[] =
  "<clipPath id=\"bone-cut\"><path d=\"M-60 140H80V%gH-60z\"/></clipPath>"
  "<g id=\"upper-arm-end\"><ellipse class=\"cor4\" cx=\"%g\" cy=\"%g\" rx=\"%g\" ry=\"3.7\"/>"
  "<ellipse class=\"cor8\" cx=\"%g\" cy=\"%g\" rx=\"%g\" ry=\"3.3\"/>"
  "<ellipse class=\"can3\" cx=\"%g\" cy=\"%g\" rx=\"%g\" ry=\"2\"/>"
  "<ellipse class=\"can6\" cx=\"%g\" cy=\"%g\" rx=\"%g\" ry=\"1.6\"/></g>";

/* The middle of that cut and half its width, as body-limbs.c has the shaft. */
#define BONE_X 5.9
#define BONE_Y 308.0
#define BONE_HALF 11.4

static void
define_bone_cut (StudioSvg *svg)
{
  g_autofree char *xml = g_strdup_printf (bone_cut, BONE_Y, BONE_X, BONE_Y, BONE_HALF, BONE_X, BONE_Y, 0.93 * BONE_HALF,
                                          BONE_X, BONE_Y + 0.1, 0.58 * BONE_HALF, BONE_X, BONE_Y + 0.3, 0.5 * BONE_HALF);

  studio_svg_define (svg, xml);
}

void
picture_side_define_arm (StudioSvg *svg)
{
  StudioPoint left = place (-1.0, 0.0), right = place (1.0, 0.0);
  g_autofree char *xml = g_strdup_printf ("<clipPath id=\"arm-cut\"><path d=\"M-70 200H80V%.1fL%.1f %.1f %.1f %.1fH-70z\"/></clipPath>",
                                          right.y, right.x, right.y, left.x, left.y);

  studio_svg_define (svg, xml);
  define_bone_cut (svg);
}

void
picture_side_write_arm_cut (StudioSvg *svg)
{
  studio_svg_open_group (svg, "arm-section", "flesh", NULL);
  write_ellipse ("lig3", 0.0, 0.0, 1.0, 1.0, svg);
  write_ellipse ("mus4", 0.0, -0.01, 0.976, 0.92, svg);

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    write_piece (&pieces[i], svg);

  write_ellipse ("cor4", SHAFT_X, SHAFT_Y, SHAFT_WIDTH, SHAFT_HEIGHT, svg);
  write_ellipse ("cor8", SHAFT_X, SHAFT_Y, 0.93 * SHAFT_WIDTH, 0.9 * SHAFT_HEIGHT, svg);
  write_ellipse ("can3", SHAFT_X, SHAFT_Y, 0.56 * SHAFT_WIDTH, 0.54 * SHAFT_HEIGHT, svg);
  write_ellipse ("can6", SHAFT_X, SHAFT_Y + 0.04, 0.48 * SHAFT_WIDTH, 0.44 * SHAFT_HEIGHT, svg);
  studio_svg_close_group (svg);
}

/* It hangs before the trunk: a soft shade around it, of which its own muscles cover the
 * inner half. It begins under deltoid. */
static double
weaken (double   strength,
        double   x G_GNUC_UNUSED,
        double   y G_GNUC_UNUSED,
        gpointer data G_GNUC_UNUSED)
{
  return SHADE_STRENGTH * strength;
}

void
picture_side_write_arm_shade (StudioSvg *svg)
{
  static const StudioPoint course[] = {
    { -20, 214 }, { -30, 238 }, { -37, 284 }, { -39.6, 328 }, { -35, 342 }, { -18, 349 }, { 4, 350 }, { 28, 347 },
    { 45, 339 }, { 48.8, 324 }, { 47, 286 }, { 42, 246 }, { 34, 220 },
  };
  g_autoptr(StudioHaze) haze = studio_haze_new (&shade_frame, SHADE_GRAIN);

  studio_haze_add_polygon (haze, course, G_N_ELEMENTS (course), 1.0);
  studio_haze_blur (haze, SHADE_SOFTNESS);
  studio_haze_change (haze, weaken, NULL);
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_haze_write (haze, svg, "under", NULL, SHADE_SOFTNESS);
  studio_svg_close_group (svg);
}
