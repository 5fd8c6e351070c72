/* picture-side-cut.c: the long columns of the side view, cut at the loin
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "picture-side-ellipse.h"
#include "studio-curve.h"
#include "studio-haze.h"

/* The columns are cut across together, and the cut is seen a little from below: its
 * middle, half its axes and how far it leans, mm and degrees. Below the tip of rib 12; our
 * own drawing decision. */
#define LAST_COLUMN "iliocostalis"
static const PictureSideEllipse cut = { 39.6, 453.0, 16.2, 5.0, 12.5 };

/* Its rim in parts of that: a furrow parts the two columns. */
static const StudioPoint rim[] = {
  { -1, 0.1 }, { -0.9, 0.56 }, { -0.64, 0.78 }, { -0.36, 1.02 }, { -0.06, 0.9 }, { 0.16, 0.7 }, { 0.3, 0.76 }, { 0.52, 0.98 }, { 0.8, 0.74 },
  { 1, 0.16 }, { 0.92, -0.4 }, { 0.66, -0.8 }, { 0.4, -0.72 }, { 0.22, -0.6 }, { 0.0, -0.86 }, { -0.3, -0.82 }, { -0.56, -0.92 }, { -0.84, -0.56 },
};

/* A bundle of fibres: its middle and half its axes, in parts of the cut. */
typedef struct
{
  double x;
  double y;
  double half_width;
  double half_height;
} Bundle;

static const Bundle bundles[] = {
  /* of iliocostalis */
  { -0.79, 0.0, 0.14, 0.48 }, { -0.53, -0.32, 0.15, 0.4 }, { -0.5, 0.42, 0.16, 0.34 }, { -0.2, -0.42, 0.16, 0.36 },
  { -0.18, 0.34, 0.14, 0.44 }, { 0.06, -0.04, 0.1, 0.46 },
  /* of longissimus */
  { 0.42, -0.32, 0.13, 0.32 }, { 0.43, 0.38, 0.14, 0.34 }, { 0.66, -0.02, 0.1, 0.5 }, { 0.86, 0.02, 0.09, 0.36 },
};

/* What parts the columns. */
static const StudioPoint septum[] = { { 0.25, -0.72 }, { 0.22, -0.2 }, { 0.27, 0.24 }, { 0.23, 0.76 } };

/* How much of the rim is sheath; where a bundle's light lies, and how large it is; half the
 * width of the septum, mm; and how far below it and how soft its shade is, mm. */
#define FLESH 0.965
#define LIGHT_SIZE 0.56
#define LIGHT_UP 0.08
#define SEPTUM 0.3
#define SHADE_LOWER 5.0
#define SHADE_SOFTNESS 3.0

static StudioPoint
place (double x,
       double y)
{
  return picture_side_ellipse_place (&cut, x, y);
}

static GArray *
get_rim (double size,
         double lower)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  for (guint i = 0; i < G_N_ELEMENTS (rim); i++)
    {
      StudioPoint point = place (size * rim[i].x, size * rim[i].y);

      point.y += lower;
      g_array_append_val (points, point);
    }

  return points;
}

static void
write_rim (const char *style_class,
           double      size,
           StudioSvg  *svg)
{
  g_autoptr(GArray) points = get_rim (size, 0.0);

  studio_svg_take_path (svg, style_class, studio_curve_get_path ((const StudioPoint *) (gpointer) points->data, points->len, TRUE));
}

/* On what goes on under the cut. */
static void
write_shade (StudioSvg *svg)
{
  const StudioBox box = { cut.x - 30.0, cut.y - 20.0, 60.0, 50.0 };
  g_autoptr(GArray) points = get_rim (0.96, SHADE_LOWER);
  g_autoptr(StudioHaze) haze = studio_haze_new (&box, 1.0);

  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) points->data, points->len, 1.0);
  studio_haze_blur (haze, SHADE_SOFTNESS);
  studio_haze_write (haze, svg, "under", NULL, SHADE_SOFTNESS);
}

/* No two are quite alike: pressed against each other they have blunt corners. */
static void
write_bundle (guint       index,
              const char *style_class,
              double      size,
              double      higher,
              StudioSvg  *svg)
{
  const Bundle *bundle = &bundles[index];
  StudioPoint points[10];

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      double angle = 2.0 * G_PI * i / G_N_ELEMENTS (points);
      double far = size * (1.0 + 0.13 * sin (3.0 * angle + 2.1 * index) + 0.07 * cos (5.0 * angle + index));

      points[i] = place (bundle->x + far * bundle->half_width * cos (angle),
                         bundle->y - higher + far * bundle->half_height * sin (angle));
    }

  studio_svg_take_path (svg, style_class, studio_curve_get_path (points, G_N_ELEMENTS (points), TRUE));
}

static void
write_septum (StudioSvg *svg)
{
  StudioPoint line[G_N_ELEMENTS (septum)];

  for (guint i = 0; i < G_N_ELEMENTS (septum); i++)
    line[i] = place (septum[i].x, septum[i].y);

  studio_svg_take_path (svg, "lig5", studio_curve_get_lens (line, G_N_ELEMENTS (line), SEPTUM));
}

void
picture_side_write_erector_cut (const char *muscle,
                                StudioSvg  *svg)
{
  if (!g_str_equal (muscle, LAST_COLUMN))
    return;

  studio_svg_open_group (svg, NULL, "muscle-deep erector-cut", "display=\"none\"");
  write_shade (svg);
  write_rim ("lig3", 1.0, svg);
  write_rim ("mus4", FLESH, svg);
  for (guint i = 0; i < G_N_ELEMENTS (bundles); i++)
    {
      write_bundle (i, "mus5", 1.0, 0.0, svg);
      write_bundle (i, "mus6", LIGHT_SIZE, LIGHT_UP, svg);
    }
  write_septum (svg);
  studio_svg_close_group (svg);
}

/* What is left of the columns ends in the middle of their cut. */
void
picture_side_define_erector_cut (StudioSvg *svg)
{
  StudioPoint front = place (-1.0, 0.0), rear = place (1.0, 0.0);
  g_autofree char *xml = g_strdup_printf ("<clipPath id=\"cut-erector\"><path d=\"M270-96H-190V430L%.1f %.1f %.1f %.1fL270 470z\"/></clipPath>",
                                          front.x, front.y, rear.x, rear.y);

  studio_svg_define (svg, xml);
}
