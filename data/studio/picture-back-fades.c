/* picture-back-fades.c: where the muscles of the back view fade
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "studio-curve.h"

/* Where the masks end, mm; a little outside the picture. */
#define SIDE 264.0
#define TOP -96.0
#define BOTTOM 716.0

/* Over this width the columns thin out to their lateral border, mm, but over no
 * more than this share of their half width; in so many steps. Our drawing
 * decision. */
#define BORDER 11.0
#define BORDER_SHARE 0.25
#define N_STEPS 9

#define N_PLACES 16

/* A slip fades towards the rib: shapes upon each other, each shorter. */
#define N_SLIP_STEPS 3
#define SLIP_SHADE 14 /* percent */

/* Muscles end on the skull, at the nuchal line and the mastoid, without a hard
 * edge. Down the arms they fade as the skin does, by its gradient. */
static const char fade_muscle[] =
  "<linearGradient id=\"g-muscle\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop offset=\".06\" stop-color=\"#000\"/><stop offset=\".092\" stop-color=\"#303030\"/>"
  "<stop offset=\".118\" stop-color=\"#a0a0a0\"/><stop offset=\".145\" stop-color=\"#fff\"/>"
  "<stop offset=\".9\" stop-color=\"#fff\"/><stop offset=\".945\" stop-color=\"#949494\"/>"
  "<stop offset=\".992\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-muscle\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"-96\" width=\"528\" height=\"812\">"
  "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"812\" fill=\"url(#g-muscle)\"/>"
  "<path d=\"M-172 270L-174 310L-172 350L-168 500H-264V270Z\" fill=\"url(#g-arm)\"/>"
  "<path d=\"M172 270L174 310L172 350L168 500H264V270Z\" fill=\"url(#g-arm)\"/></mask>";

/* The veil of the superficial muscles, which has no mask. */
static const char fade_veil[] =
  "<linearGradient id=\"g-veil\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop class=\"veil-stop\" offset=\".06\" stop-opacity=\"0\"/><stop class=\"veil-stop\" offset=\".15\" stop-opacity=\".09\"/>"
  "<stop class=\"veil-stop\" offset=\".8\" stop-opacity=\".09\"/><stop class=\"veil-stop\" offset=\".97\" stop-opacity=\"0\"/>"
  "</linearGradient>";

/* The deltoid ends on the bone, between the muscles of the arm. */
static const char fade_deltoid[] =
  "<linearGradient id=\"g-deltoid\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"286\" x2=\"0\" y2=\"346\">"
  "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".4\" stop-color=\"#c4c4c4\"/>"
  "<stop offset=\"1\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-deltoid\" maskUnits=\"userSpaceOnUse\" x=\"60\" y=\"150\" width=\"200\" height=\"210\">"
  "<rect x=\"60\" y=\"150\" width=\"200\" height=\"210\" fill=\"url(#g-deltoid)\"/></mask>";

/* Down from L3 the columns fade into their aponeurosis, and at the nape under
 * the skull. */
static const char ends[] =
  "<linearGradient id=\"g-lumbar\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"430\" x2=\"0\" y2=\"640\">"
  "<stop offset=\"0\" stop-color=\"#000\" stop-opacity=\"0\"/>"
  "<stop offset=\".35\" stop-color=\"#000\" stop-opacity=\".16\"/>"
  "<stop offset=\".65\" stop-color=\"#000\" stop-opacity=\".48\"/>"
  "<stop offset=\"1\" stop-color=\"#000\" stop-opacity=\".9\"/></linearGradient>"
  "<linearGradient id=\"g-nape\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-30\" x2=\"0\" y2=\"40\">"
  "<stop offset=\"0\" stop-color=\"#000\"/><stop offset=\".3\" stop-color=\"#000\" stop-opacity=\".8\"/>"
  "<stop offset=\"1\" stop-color=\"#000\" stop-opacity=\"0\"/></linearGradient>";

/* Clear over the spinous processes, thin over the transverse ones, full outside
 * them. */
static void
define_midline (StudioSvg *svg)
{
  static const struct { double x; guint shade; } stops[] = {
    { 0.0, 0x00 }, { 9.0, 0x00 }, { 12.0, 0x22 }, { 16.0, 0x5c }, { 21.0, 0x94 }, { 27.0, 0xc0 }, { 35.0, 0xe6 }, { 44.0, 0xff },
  };
  g_autoptr(GString) xml = g_string_new ("<linearGradient id=\"g-midline\" gradientUnits=\"userSpaceOnUse\""
                                         " x1=\"-50\" y1=\"0\" x2=\"50\" y2=\"0\">");

  for (int i = -(int) G_N_ELEMENTS (stops) + 1; i < (int) G_N_ELEMENTS (stops); i++)
    {
      guint k = (guint) ABS (i);
      double x = i < 0 ? -stops[k].x : stops[k].x;

      if (i != 0)
        g_string_append_printf (xml, "<stop offset=\".%02d\" stop-color=\"#%02x%02x%02x\"/>",
                                (int) lrint (x + 50.0), stops[k].shade, stops[k].shade, stops[k].shade);
    }

  g_string_append (xml, "</linearGradient>");
  studio_svg_define (svg, xml->str);
}

static const BodyMuscle *
find_muscle (const BodyMuscles *muscles,
             const char        *name)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (g_str_equal (muscle->name, name))
      return muscle;

  g_return_val_if_reached (NULL);
}

/* A shape of the right side and its mirror. */
static void
append_both (GString           *xml,
             const StudioPoint *points,
             guint              n_points,
             const char        *fill,
             double             shade)
{
  g_autofree StudioPoint *mirrored = g_new (StudioPoint, n_points);
  g_autofree char *right = studio_curve_get_polygon (points, n_points);
  g_autofree char *left = NULL;

  for (guint i = 0; i < n_points; i++)
    mirrored[i] = studio_point_mirror (points[i]);

  left = studio_curve_get_polygon (mirrored, n_points);
  g_string_append_printf (xml, "<path fill=\"%s\" fill-opacity=\".%03d\" d=\"%s%s\"/>",
                          fill, (int) lrint (CLAMP (shade, 0.0, 0.999) * 1000.0), right, left);
}

/* The lateral border, moved inwards by @inset, a share of the strip that thins
 * out: N_PLACES points from the pelvis to the neck, and the two ends of the picture. */
static void
get_border (const BodySheet *sheet,
            double           inset,
            StudioPoint      points[N_PLACES + 2])
{
  for (guint i = 1; i <= N_PLACES; i++)
    {
      points[i] = body_sheet_get_point (sheet, 1.0, (i - 1.0) / (N_PLACES - 1));
      points[i].x -= inset * MIN (BORDER, BORDER_SHARE * points[i].x);
    }

  points[0] = studio_point (points[1].x, BOTTOM, 0.0);
  points[N_PLACES + 1] = studio_point (points[N_PLACES].x, TOP, 0.0);
}

/* Each step lets through a little less of what the last one let through. All
 * are narrow strips, which are quick to paint, and outside them is nothing. */
static void
append_border (GString          *xml,
               const BodyMuscle *column)
{
  const BodySheet *sheet = g_ptr_array_index (column->sheets, 0);
  StudioPoint points[2 * N_PLACES + 4], border[N_PLACES + 2];
  double through = 1.0;

  get_border (sheet, 0.0, border);

  for (guint i = 0; i < N_PLACES + 2; i++)
    points[2 * N_PLACES + 3 - i] = border[i];

  for (guint i = 0; i < N_STEPS; i++)
    {
      double left = 1.0 - (i + 1.0) / (N_STEPS + 1.0);
      double wanted = left * left * (3.0 - 2.0 * left);

      get_border (sheet, 1.0 - (double) i / N_STEPS, points);
      append_both (xml, points, G_N_ELEMENTS (points), "#000", 1.0 - wanted / through);
      through = wanted;
    }

  border[0].x = border[N_PLACES + 1].x = SIDE;
  append_both (xml, border, G_N_ELEMENTS (border), "#000", 1.0);
}

/* The square muscle of the loins stands out beyond the columns, and fades
 * outwards too. */
static void
append_loins (GString          *xml,
              const BodyMuscle *loins)
{
  const BodySheet *sheet = g_ptr_array_index (loins->sheets, 0);

  for (guint i = 0; i < 4; i++)
    {
      StudioPoint points[2 * N_PLACES];
      double end = 0.1 * i;

      for (guint k = 0; k < N_PLACES; k++)
        {
          double along = end + (1.0 - end) * k / (N_PLACES - 1);

          points[k] = body_sheet_get_point (sheet, 0.0, along);
          points[2 * N_PLACES - 1 - k] = body_sheet_get_point (sheet, 1.0 - 0.14 * i, along);
        }

      append_both (xml, points, G_N_ELEMENTS (points), "#fff", 0.16);
    }
}

static void
append_slips (GString          *xml,
              const BodyMuscle *slips)
{
  for (guint i = 0; i < N_SLIP_STEPS; i++)
    {
      g_autoptr(GString) shapes = g_string_new (NULL);
      double tip = 1.0 - 0.16 * i;

      for (guint k = 0; k < slips->sheets->len; k++)
        for (int side = -1; side <= 1; side += 2)
          {
            g_autofree char *shape = picture_back_get_slip (g_ptr_array_index (slips->sheets, k), tip, side, 1.2);

            g_string_append (shapes, shape);
          }

      g_string_append_printf (xml, "<path fill=\"#fff\" fill-opacity=\".%02d\" d=\"%s\"/>", SLIP_SHADE, shapes->str);
    }
}

void
picture_back_define_fades (const BodyMuscles *muscles,
                           StudioSvg         *svg)
{
  g_autoptr(GString) xml = g_string_new ("<mask id=\"open-columns\" maskUnits=\"userSpaceOnUse\""
                                         " x=\"-264\" y=\"-96\" width=\"528\" height=\"812\">"
                                         "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"812\" fill=\"url(#g-midline)\"/>");

  append_border (xml, find_muscle (muscles, "iliocostalis"));
  append_loins (xml, find_muscle (muscles, "quadratus-lumborum"));
  append_slips (xml, find_muscle (muscles, "iliocostalis-slips"));
  g_string_append (xml,
                   "<rect x=\"-264\" y=\"430\" width=\"528\" height=\"286\" fill=\"url(#g-lumbar)\"/>"
                   "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"136\" fill=\"url(#g-nape)\"/></mask>");

  define_midline (svg);
  studio_svg_define (svg, ends);
  studio_svg_define (svg, fade_muscle);
  studio_svg_define (svg, fade_deltoid);
  studio_svg_define (svg, fade_veil);
  studio_svg_define (svg, xml->str);
}
