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
  { "longissimus", 46.6, 454.2, 9.4, 4.8, 10.0, 26 },
  { "iliocostalis", 35.0, 452.2, 11.4, 5.4, 9.0, 34 },
};

/* A bundle's size beside that of the cut; bundles lie as seeds in a sunflower do. */
#define BUNDLE 0.84
#define TURN 2.39996

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
               double      half,
               guint       n_points,
               StudioSvg  *svg)
{
  StudioPoint points[20];

  for (guint i = 0; i < n_points; i++)
    {
      double angle = 2.0 * G_PI * i / n_points;

      points[i] = place (cut, x + half * cos (angle), y + half * sin (angle));
    }

  studio_svg_take_path (svg, style_class, studio_curve_get_path (points, n_points, TRUE));
}

static void
write_bundles (const Cut *cut,
               StudioSvg *svg)
{
  double half = BUNDLE / sqrt (cut->n_bundles);

  for (guint i = 0; i < cut->n_bundles; i++)
    {
      double out = 0.86 * sqrt ((i + 0.5) / cut->n_bundles);
      double angle = TURN * i;

      write_ellipse (cut, i % 3 == 0 ? "mus11" : "mus9", out * cos (angle), out * sin (angle), half * (0.86 + 0.14 * sin (5.0 * i)), 7, svg);
    }
}

static void
write_cut (const Cut *cut,
           StudioSvg *svg)
{
  studio_svg_open_group (svg, NULL, "muscle-deep erector-cut", "display=\"none\"");
  write_ellipse (cut, "lig4", 0.0, 0.0, 1.0, 20, svg);
  write_ellipse (cut, "mus5", 0.0, 0.0, 0.95, 20, svg);
  write_bundles (cut, svg);
  write_ellipse (cut, "omus", 0.0, 0.0, 1.0, 20, svg);
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
