/* picture-side-limb.c: the flesh of the upper arm from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"
#include "studio-haze.h"

/* From deltoid down: the contours, and where its muscles meet, as in
 * measures/side/muscle-fibres.csv; our own drawing. */
#define N_POINTS 6

static const StudioPoint front[N_POINTS] = { { -37, 236 }, { -41.6, 256 }, { -46, 282 }, { -47.6, 312 }, { -44.6, 348 }, { -34, 430 } };
static const StudioPoint biceps_rear[N_POINTS] = { { -2, 240 }, { -4, 270 }, { -7, 300 }, { -12.6, 336 }, { -18, 370 }, { -25, 430 } };
static const StudioPoint lateral_front[N_POINTS] = { { 4, 262 }, { 4.6, 290 }, { 5.6, 320 }, { 7.6, 352 }, { 11, 384 }, { 20, 430 } };
static const StudioPoint lateral_rear[N_POINTS] = { { 44, 250 }, { 47.6, 276 }, { 48.6, 310 }, { 44.6, 346 }, { 38, 384 }, { 31, 430 } };
static const StudioPoint rear[N_POINTS] = { { 62, 236 }, { 62.4, 262 }, { 60.6, 294 }, { 56, 334 }, { 50.6, 376 }, { 44, 430 } };

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

static const StudioBox frame = { -66.0, 216.0, 146.0, 214.0 };

/* In the middle depth, where the flesh is away, the bone is sawn through. Our drawing decision. */
static const char shaft[] =
  "<mask id=\"fade-shaft\" maskUnits=\"userSpaceOnUse\" x=\"-60\" y=\"140\" width=\"140\" height=\"230\">"
  "<path fill=\"#fff\" d=\"M-60 140H80V264.5H18.6C18.6 266.9 13.4 268.6 7 268.6C.6 268.6-4.2 266.7-4.2 264H-60z\"/></mask>";

/* From below its armpit down the arm fades with all that is drawn of it, so that the flank behind it
 * is seen whole. Our drawing decision. */
static const char fade[] =
  "<linearGradient id=\"g-limb\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"262\" x2=\"0\" y2=\"374\">"
  "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".16\" stop-color=\"#fff\" stop-opacity=\".95\"/>"
  "<stop offset=\".34\" stop-color=\"#fff\" stop-opacity=\".76\"/><stop offset=\".54\" stop-color=\"#fff\" stop-opacity=\".42\"/>"
  "<stop offset=\".74\" stop-color=\"#fff\" stop-opacity=\".14\"/><stop offset=\".9\" stop-color=\"#fff\" stop-opacity=\".025\"/>"
  "<stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\"0\"/></linearGradient>"
  "<mask id=\"fade-limb\" maskUnits=\"userSpaceOnUse\" x=\"-90\" y=\"120\" width=\"210\" height=\"272\">"
  "<rect x=\"-90\" y=\"120\" width=\"210\" height=\"272\" fill=\"url(#g-limb)\"/></mask>";

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

void
picture_side_define_arm (StudioSvg *svg)
{
  g_autoptr(GArray) outline = make_outline ();
  g_autofree char *path = studio_curve_get_polygon ((const StudioPoint *) (gpointer) outline->data, outline->len);
  g_autofree char *clip = g_strdup_printf ("<clipPath id=\"in-limb\"><path d=\"%s\"/></clipPath>", path);

  studio_svg_define (svg, shaft);
  studio_svg_define (svg, fade);
  studio_svg_define (svg, clip);
}

static void
add_shade (StudioHaze *haze,
           double      to_rear,
           double      down,
           double      softness,
           double      strength)
{
  g_autoptr(GArray) outline = make_outline ();

  for (guint i = 0; i < outline->len; i++)
    {
      StudioPoint *point = &g_array_index (outline, StudioPoint, i);

      point->x += to_rear;
      point->y += down;
    }

  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) outline->data, outline->len, strength);
  studio_haze_blur (haze, softness);
}

/* It hangs before the trunk, and its own muscles cover the inner half of the shade. */
static void
write_shade (StudioSvg *svg)
{
  g_autoptr(StudioHaze) cast = studio_haze_new (&frame, SHADE_GRAIN);
  g_autoptr(StudioHaze) close = studio_haze_new (&frame, SHADE_GRAIN);

  add_shade (cast, CAST_TO_REAR, CAST_DOWN, CAST_SOFTNESS, CAST_STRENGTH);
  add_shade (close, 0.0, 0.0, CLOSE_SOFTNESS, CLOSE_STRENGTH);
  studio_haze_add (cast, close);
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_haze_write (cast, svg, "under", NULL, CLOSE_SOFTNESS);
  studio_svg_close_group (svg);
}

void
picture_side_open_arm (const char *style_class,
                       StudioSvg  *svg)
{
  studio_svg_open_group (svg, "arm-flesh", NULL, PICTURE_SIDE_FADE_ARM);
  studio_svg_open_group (svg, NULL, style_class, NULL);
  write_shade (svg);
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
