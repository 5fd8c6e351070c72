/* picture-side-cut.c: the long columns of the side view, cut at the loin
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"

/* Each is cut across, and the cut seen a little from below, as an ellipse: its middle,
 * half its axes and how far it leans, mm and degrees. Below the tip of rib 12; our own
 * drawing decision. */
typedef struct
{
  const char *muscle;
  double x;
  double y;
  double half_width;
  double half_height;
  double lean;
  guint n_bundles;
} Cut;

static const Cut cuts[] = {
  { "longissimus", 46.6, 454.2, 9.4, 3.6, 10.0, 2 },
  { "iliocostalis", 35.0, 452.2, 11.4, 4.0, 9.0, 3 },
};

/* A bundle's size beside its share of the cut, where its light lies, and what parts two. */
#define BUNDLE_WIDTH 0.8
#define BUNDLE_HEIGHT 0.66
#define LIGHT_SIZE 0.6
#define LIGHT_UP 0.16
#define SEPTUM 0.24

static StudioPoint
place (const Cut *cut,
       double     x,
       double     y)
{
  double lean = cut->lean * G_PI / 180.0;

  x *= cut->half_width;
  y *= cut->half_height;

  return studio_point (cut->x + x * cos (lean) - y * sin (lean), cut->y + x * sin (lean) + y * cos (lean), 0.0);
}

/* An ellipse in the cut, in parts of it. */
static void
write_ellipse (const Cut  *cut,
               const char *style_class,
               double      x,
               double      y,
               double      half_width,
               double      half_height,
               StudioSvg  *svg)
{
  StudioPoint points[14];

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      double angle = 2.0 * G_PI * i / G_N_ELEMENTS (points);

      points[i] = place (cut, x + half_width * cos (angle), y + half_height * sin (angle));
    }

  studio_svg_take_path (svg, style_class, studio_curve_get_path (points, G_N_ELEMENTS (points), TRUE));
}

/* Side by side, each with its light, and fine septa between them. */
static void
write_bundles (const Cut *cut,
               StudioSvg *svg)
{
  double half = 0.94 / cut->n_bundles;

  for (guint i = 0; i < cut->n_bundles; i++)
    {
      double x = -0.94 + half * (2.0 * i + 1.0) + 0.06 * sin (3.0 * i + 1.0);
      double high = BUNDLE_HEIGHT * sqrt (1.0 - x * x);

      write_ellipse (cut, "mus5", x, 0.0, BUNDLE_WIDTH * half, high, svg);
      write_ellipse (cut, "mus6", x - 0.1 * half, -LIGHT_UP, LIGHT_SIZE * BUNDLE_WIDTH * half, LIGHT_SIZE * high, svg);
    }

  for (guint i = 1; i < cut->n_bundles; i++)
    {
      double x = -0.94 + 2.0 * half * i;
      StudioPoint line[] = { place (cut, x - 0.05, -0.8), place (cut, x + 0.03, 0.0), place (cut, x - 0.02, 0.8) };

      studio_svg_take_path (svg, "lig5", studio_curve_get_lens (line, G_N_ELEMENTS (line), SEPTUM));
    }
}

static void
write_cut (const Cut *cut,
           StudioSvg *svg)
{
  studio_svg_open_group (svg, NULL, "muscle-deep erector-cut", "display=\"none\"");
  write_ellipse (cut, "lig3", 0.0, 0.0, 1.0, 1.0, svg);
  write_ellipse (cut, "mus3", 0.0, -0.02, 0.96, 0.88, svg);
  write_bundles (cut, svg);
  write_ellipse (cut, "omus", 0.0, 0.0, 1.0, 1.0, svg);
  studio_svg_close_group (svg);
}

void
picture_side_write_erector_cut (const char *muscle,
                                StudioSvg  *svg)
{
  for (guint i = 0; i < G_N_ELEMENTS (cuts); i++)
    if (g_str_equal (cuts[i].muscle, muscle))
      write_cut (&cuts[i], svg);
}

/* What is left of the columns ends in the middle of their cuts. */
void
picture_side_define_erector_cut (StudioSvg *svg)
{
  GString *xml = g_string_new ("<clipPath id=\"cut-erector\"><path d=\"M270-96H-190V430");

  for (guint i = G_N_ELEMENTS (cuts); i > 0; i--)
    {
      StudioPoint front = place (&cuts[i - 1], -1.0, 0.0), rear = place (&cuts[i - 1], 1.0, 0.0);

      g_string_append_printf (xml, "L%.1f %.1f %.1f %.1f", front.x, front.y, rear.x, rear.y);
    }

  g_string_append (xml, "L270 470z\"/></clipPath>");
  studio_svg_define (svg, xml->str);
  g_string_free (xml, TRUE);
}
