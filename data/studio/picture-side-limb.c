/* picture-side-limb.c: the flesh of the arm from the side, which sinks away below deltoid
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"
#include "studio-haze.h"

/* From deltoid down: the contours, and where its muscles meet, as in
 * measures/side/muscle-fibres.csv; our own drawing. */
#define N_POINTS 7

static const StudioPoint front[N_POINTS] = { { -37, 236 }, { -41.6, 256 }, { -45, 284 }, { -47.2, 324 }, { -46.4, 366 }, { -41.4, 416 }, { -34, 474 } };
static const StudioPoint biceps_rear[N_POINTS] = { { -2, 240 }, { -4, 266 }, { -6.6, 296 }, { -11.6, 332 }, { -16.4, 368 }, { -21.6, 416 }, { -25.6, 474 } };
static const StudioPoint lateral_front[N_POINTS] = { { 4, 262 }, { 4.6, 288 }, { 5.6, 320 }, { 8, 356 }, { 12.4, 392 }, { 17.4, 428 }, { 24, 468 } };
static const StudioPoint lateral_rear[N_POINTS] = { { 44, 250 }, { 47.6, 276 }, { 48.6, 310 }, { 45.6, 350 }, { 41.6, 388 }, { 38.4, 426 }, { 37, 468 } };
static const StudioPoint rear[N_POINTS] = { { 62, 236 }, { 62, 262 }, { 59.6, 296 }, { 56.4, 340 }, { 52, 384 }, { 46, 424 }, { 41, 468 } };

#define STEPS 6

/* The whole arm and each belly is a column in one light: how strong the shade is at its front
 * and its rear edge, in parts of the tone. */
typedef struct
{
  const StudioPoint *front;
  const StudioPoint *rear;
  double before;
  double behind;
} Column;

static const Column columns[] = {
  { front, rear, 0.16, 0.3 },
  { front, biceps_rear, 0.16, 0.4 },
  { biceps_rear, lateral_front, 0.2, 0.36 },
  { lateral_front, lateral_rear, 0.14, 0.42 },
  { lateral_rear, rear, 0.0, 0.16 },
};

/* From where to where the shade reaches, in parts of the breadth. */
#define BEFORE_ENDS 0.26
#define BEHIND_BEGINS 0.46
#define FORM_GRAIN 1.0
#define FORM_SOFTNESS 0.8

/* Its shade on the trunk, mm: one that is close to the contour, and one that is cast to the
 * rear and down, where no light comes; and how strong, in parts of the tone. */
#define CLOSE_SOFTNESS 2.0
#define CLOSE_STRENGTH 0.44
#define CAST_SOFTNESS 4.4
#define CAST_STRENGTH 1.0
#define CAST_TO_REAR 6.0
#define CAST_DOWN 9.0
#define SHADE_GRAIN 1.0

static const StudioBox frame = { -66.0, 216.0, 146.0, 190.0 };
static const StudioBox shade_frame = { -84.0, 216.0, 186.0, 190.0 };

/* In the middle depth, where the flesh is away, the bone fades before the cage as the limb does. Our
 * drawing decision. */
static const char shaft[] =
  "<linearGradient id=\"g-shaft\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"254\" x2=\"0\" y2=\"348\">"
  "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".22\" stop-color=\"#fff\" stop-opacity=\".9\"/>"
  "<stop offset=\".46\" stop-color=\"#fff\" stop-opacity=\".6\"/><stop offset=\".7\" stop-color=\"#fff\" stop-opacity=\".26\"/>"
  "<stop offset=\".88\" stop-color=\"#fff\" stop-opacity=\".06\"/><stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\"0\"/></linearGradient>"
  "<mask id=\"fade-shaft\" maskUnits=\"userSpaceOnUse\" x=\"-60\" y=\"140\" width=\"140\" height=\"230\">"
  "<rect x=\"-60\" y=\"140\" width=\"140\" height=\"230\" fill=\"url(#g-shaft)\"/></mask>";

/* As far as the arm goes, mm. */
static const StudioBox arm_frame = { -100.0, 120.0, 220.0, 340.0 };

/* How much of the arm is left at the height @y on the axis of its oval, in parts of 1. */
typedef struct
{
  double y;
  double left;
} Left;

#define N_LEFT 6

/* The arm fades towards the edge of an oval, so that its contours are lost before its middle is: the middle and the half axes, mm. */
typedef struct
{
  const char *id;
  double cx;
  double cy;
  double rx;
  double ry;
  Left left[N_LEFT];
} Oval;

/* Skin sinks into the flank below deltoid; its flesh with the end of deltoid, for below that the flank is one form. Our drawing decision. */
static const Oval ovals[] = {
  { "limb", 8, 40, 82, 370, { { 330, 1.0 }, { 346, 0.94 }, { 362, 0.78 }, { 380, 0.46 }, { 396, 0.16 }, { 410, 0.0 } } },
  { "arm-flesh", 8, 40, 105, 312, { { 282, 1.0 }, { 294, 0.9 }, { 306, 0.66 }, { 317, 0.34 }, { 327, 0.1 }, { 338, 0.0 } } },
};

/* Once around, along both contours. */
static GArray *
make_outline (void)
{
  GArray *outline = studio_curve_sample (front, N_POINTS, FALSE, STEPS);
  g_autoptr(GArray) behind = studio_curve_sample (rear, N_POINTS, FALSE, STEPS);

  for (guint i = behind->len; i > 0; i--)
    g_array_append_vals (outline, &g_array_index (behind, StudioPoint, i - 1), 1);

  return outline;
}

/* Defines its gradient, "g-" and its id, and its mask, "fade-" and its id. */
static void
define_oval (const Oval *oval,
             StudioSvg  *svg)
{
  g_autoptr(GString) xml = g_string_new (NULL);
  g_autofree char *filled = g_strdup_printf ("x=\"%g\" y=\"%g\" width=\"%g\" height=\"%g\"", arm_frame.x, arm_frame.y, arm_frame.width, arm_frame.height);

  g_string_append_printf (xml, "<radialGradient id=\"g-%s\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"1\""
                          " gradientTransform=\"translate(%g %g) scale(%g %g)\">", oval->id, oval->cx, oval->cy, oval->rx, oval->ry);

  for (guint i = 0; i < N_LEFT; i++)
    g_string_append_printf (xml, "<stop offset=\"%.3f\" stop-color=\"#fff\" stop-opacity=\"%g\"/>",
                            (oval->left[i].y - oval->cy) / oval->ry, oval->left[i].left);

  g_string_append_printf (xml, "</radialGradient><mask id=\"fade-%s\" maskUnits=\"userSpaceOnUse\" %s><rect %s fill=\"url(#g-%s)\"/></mask>",
                          oval->id, filled, filled, oval->id);
  studio_svg_define (svg, xml->str);
}

void
picture_side_define_arm (StudioSvg *svg)
{
  g_autoptr(GArray) outline = make_outline ();
  g_autofree char *path = studio_curve_get_polygon ((const StudioPoint *) (gpointer) outline->data, outline->len);
  g_autofree char *clip = g_strdup_printf ("<clipPath id=\"in-limb\"><path d=\"%s\"/></clipPath>", path);

  studio_svg_define (svg, shaft);
  for (guint i = 0; i < G_N_ELEMENTS (ovals); i++)
    define_oval (&ovals[i], svg);
  studio_svg_define (svg, clip);
}

static void
add_shade (StudioHaze *haze,
           double      to_rear,
           double      down,
           double      softness,
           double      strength)
{
  g_autoptr(GArray) outline = picture_side_sample_arm ();

  for (guint i = 0; i < outline->len; i++)
    {
      StudioPoint *point = &g_array_index (outline, StudioPoint, i);

      point->x += to_rear;
      point->y += down;
    }

  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) outline->data, outline->len, strength);
  if (softness > 0.0)
    studio_haze_blur (haze, softness);
}

/* It hangs before the trunk. Where it is seen through, its own shade is not. */
static void
write_shade (StudioSvg *svg)
{
  g_autoptr(StudioHaze) cast = studio_haze_new (&shade_frame, SHADE_GRAIN);
  g_autoptr(StudioHaze) close = studio_haze_new (&shade_frame, SHADE_GRAIN);
  g_autoptr(StudioHaze) within = studio_haze_new (&shade_frame, SHADE_GRAIN);

  add_shade (cast, CAST_TO_REAR, CAST_DOWN, CAST_SOFTNESS, CAST_STRENGTH);
  add_shade (close, 0.0, 0.0, CLOSE_SOFTNESS, CLOSE_STRENGTH);
  add_shade (within, 0.0, 0.0, 0.0, 1.0);
  studio_haze_add (cast, close);
  studio_haze_spare (cast, within);
  studio_haze_write (cast, svg, "under", NULL, SHADE_GRAIN);
}

void
picture_side_open_arm (const char *style_class,
                       StudioSvg  *svg)
{
  studio_svg_open_group (svg, "arm-flesh", NULL, PICTURE_SIDE_FADE_ARM);
  studio_svg_open_group (svg, NULL, style_class, NULL);
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  write_shade (svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

/* Where the sampled @line is at the height @y. */
static double
find_x (const GArray *line,
        double        y)
{
  const StudioPoint *points = (const StudioPoint *) (gpointer) line->data;
  guint i = 1;

  while (i < line->len - 1 && points[i].y < y)
    i++;

  return studio_point_lerp (points[i - 1], points[i], CLAMP ((y - points[i - 1].y) / (points[i].y - points[i - 1].y), 0.0, 1.0)).x;
}

/* The two edges of a column, sampled. */
typedef struct
{
  const Column *column;
  const GArray *front;
  const GArray *rear;
} Edges;

static double
shade_column (double   strength,
              double   x,
              double   y,
              gpointer data)
{
  const Edges *edges = data;
  double from = find_x (edges->front, y);
  double across = (x - from) / MAX (find_x (edges->rear, y) - from, 1.0);
  double behind = MAX ((across - BEHIND_BEGINS) / (1.0 - BEHIND_BEGINS), 0.0);
  double before = MAX ((BEFORE_ENDS - across) / BEFORE_ENDS, 0.0);

  if (across < 0.0 || across > 1.0)
    return strength;

  return strength + edges->column->behind * behind * behind + edges->column->before * before * before;
}

static void
add_column (StudioHaze   *haze,
            const Column *column)
{
  g_autoptr(GArray) before = studio_curve_sample (column->front, N_POINTS, FALSE, STEPS);
  g_autoptr(GArray) behind = studio_curve_sample (column->rear, N_POINTS, FALSE, STEPS);
  Edges edges = { column, before, behind };

  studio_haze_change (haze, shade_column, &edges);
}

void
picture_side_close_arm (const char *style_class,
                        StudioSvg  *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, FORM_GRAIN);

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    add_column (haze, &columns[i]);
  studio_haze_blur (haze, FORM_SOFTNESS);
  studio_svg_open_group (svg, NULL, style_class, NULL);
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_haze_write (haze, svg, "under", "in-limb", FORM_GRAIN);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}
