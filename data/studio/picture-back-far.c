/* picture-back-far.c: the ribs where they turn round the side, and beyond, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-ribs.h"
#include "studio-contour.h"
#include "studio-curve.h"
#include "studio-ease.h"
#include "studio-haze.h"
#include "studio-polyline.h"

/* The first rib that is seen there: from this part of its width on. */
#define FIRST_FAR 3
#define LAST_FAR 10
#define TURN_FROM 0.62

#define SOLID "rib-far"
#define TOLERANCE 0.16
#define GRAIN 0.25

/* Where ribs cover an edge it may stray so far, mm. */
#define UNDER_RIBS 0.3

/* Lower down no rib is seen beyond its turn: the last ones end within the contour of the
 * cage, mm. Our drawing decision. */
#define LOWEST 400.0

/* The edge of a gap, from rib to rib, bows upwards, and outwards as the side of the chest does
 * between them: so far, mm, in so many pieces. */
#define EDGE_BOW 5.0
#define EDGE_SWELL 2.0
#define N_EDGE 12

/* The right side of the chest from under the blade down, smooth over its ribs, outside of each
 * and as far out as the map has them. Our drawing decision. */
static const StudioPoint side[] = {
  { 124, 226 }, { 128.8, 234 }, { 131, 242 }, { 132.6, 251 }, { 133.9, 262.5 }, { 134.6, 276 }, { 135, 300 }, { 135.6, 318 },
  { 135.4, 329 }, { 133.8, 344 }, { 131.2, 361 }, { 130.2, 375 }, { 128, 390 }, { 122, 404 },
};

/* Farther in than this nothing of the shade is seen, mm; what lies within the side goes on beside
 * it and below. */
#define SIDE_FROM "100"
#define WITHIN "L112 460H0V80H122z"

/* Between two ribs it is in the same shade as they: a strip along it, so broad, mm; so dark there at least and at most. */
#define STRIP 4.4
#define STRIP_SHADE 0.5
#define STRIP_DARKEST 0.56

/* The right half of the chest. */
static const StudioBox frame = { 52.0, 130.0, 96.0, 330.0 };

static const StudioTones far_tones = { .darkest = 0.06, .lightest = 0.66, .softness = 0.7 };

/* A far rib sinks into the mist towards the front. An ellipse tells how far round the
 * side it is: 1 where it turns; in these steps it fades, and below all do. Our drawing
 * decision. */
#define MIDDLE_Y 300.0
#define HALF_WIDTH 134.0
#define HALF_HEIGHT 600.0
#define GONE 0.92
#define WHOLE 0.99
#define FADE_STEPS 6

/* All in one solid, so that where one passes behind another nothing shows twice. */
static StudioSolid *
make_far_ribs (const BodyMeasures *measures)
{
  StudioSolid *solid = studio_solid_new (0.6);

  for (guint number = FIRST_FAR; number <= LAST_FAR; number++)
    {
      guint n_nodes, widest = 0, first;
      g_autofree StudioTubeNode *line = body_rib_get_line_behind (measures, number, TRUE, &n_nodes);

      for (guint i = 1; i < n_nodes; i++)
        if (line[i].centre.x > line[widest].centre.x)
          widest = i;
      for (first = widest; first > 0 && line[first].centre.x > TURN_FROM * line[widest].centre.x;)
        first--;
      while (n_nodes > widest + 2 && line[n_nodes - 1].centre.y > LOWEST)
        n_nodes--;
      studio_solid_add_tube (solid, line + first, n_nodes - first);
    }

  return solid;
}

static double
get_strength (double reach)
{
  double share = CLAMP ((reach - GONE) / (WHOLE - GONE), 0.0, 1.0);

  return studio_ease (share);
}

static double
fade (double   strength,
      double   x,
      double   y,
      gpointer data G_GNUC_UNUSED)
{
  double within = fabs (studio_polyline_get_distance (side, G_N_ELEMENTS (side), x, y, NULL)) / STRIP;
  double share = CLAMP (1.6 * (1.0 - within), 0.0, 1.0);
  double far = strength * get_strength (hypot (x / HALF_WIDTH, (y - MIDDLE_Y) / HALF_HEIGHT));

  return MAX (STRIP_SHADE * share, far + share * (MIN (far, STRIP_DARKEST) - far));
}

static void
define_fade (StudioSvg *svg)
{
  g_autoptr (GString) xml = g_string_new (NULL);

  g_string_append_printf (xml, "<radialGradient id=\"g-far-rib\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"1\""
                          " gradientTransform=\"translate(0 %.0f) scale(%.0f %.0f)\">", MIDDLE_Y, HALF_WIDTH, HALF_HEIGHT);
  for (guint i = 0; i <= FADE_STEPS; i++)
    {
      double reach = GONE + (WHOLE - GONE) * i / FADE_STEPS;

      g_string_append_printf (xml, "<stop class=\"rib-turn-%s\" offset=\"%.3f\" stop-opacity=\"%.2f\"/>",
                              2 * i < FADE_STEPS ? "far" : "near", reach, get_strength (reach));
    }
  g_string_append (xml, "</radialGradient>"
                   "<linearGradient id=\"g-within\" gradientUnits=\"userSpaceOnUse\" x1=\"104\" y1=\"0\" x2=\"126\" y2=\"0\">"
                   "<stop class=\"rib-turn-far\" offset=\"0\" stop-opacity=\"0\"/><stop class=\"rib-turn-far\" offset=\".5\" stop-opacity=\".34\"/>"
                   "<stop class=\"rib-turn-far\" offset=\"1\" stop-opacity=\".92\"/></linearGradient>"
                   "<linearGradient id=\"g-far-low\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"340\" x2=\"0\" y2=\"394\">"
                   "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".5\" stop-color=\"#808080\"/><stop offset=\"1\" stop-color=\"#000\"/></linearGradient>"
                   "<mask id=\"fade-far\" maskUnits=\"userSpaceOnUse\" x=\"-150\" y=\"90\" width=\"300\" height=\"350\">"
                   "<path fill=\"url(#g-far-low)\" d=\"M-150 90H150V440H-150z\"/></mask>");
  studio_svg_define (svg, xml->str);
}

/* (transfer full): what lies along the side. It runs round as the outline of the ribs does: in a clip
 * path one against the other would leave holes. */
static char *
get_strip (void)
{
  StudioPoint points[2 * G_N_ELEMENTS (side)];

  for (guint i = 0; i < G_N_ELEMENTS (side); i++)
    {
      points[G_N_ELEMENTS (points) - 1 - i] = side[i];
      points[i] = studio_point (side[i].x - STRIP, side[i].y, 0.0);
    }

  return studio_curve_get_polygon (points, G_N_ELEMENTS (points));
}

static void
write_form (const StudioPrint *print,
            StudioSvg         *svg)
{
  g_autoptr (StudioHaze) haze = studio_haze_new (&frame, GRAIN);
  g_autofree char *path = studio_print_get_outline (print, SOLID, TOLERANCE);
  g_autofree char *strip = get_strip ();
  g_autofree char *clip = g_strdup_printf ("<clipPath id=\"in-" SOLID "\"><path id=\"shape-" SOLID "\" d=\"%s\"/>"
                                           "<path d=\"%s\"/></clipPath>", path, strip);

  studio_haze_add_shadow (haze, print, SOLID, &far_tones);
  studio_haze_change (haze, fade, NULL);
  studio_svg_define (svg, clip);
  studio_svg_add_element (svg, "<use class=\"rib-turn\" fill=\"url(#g-far-rib)\" xlink:href=\"#shape-" SOLID "\"/>");
  studio_haze_write (haze, svg, "mist", "in-" SOLID, far_tones.softness);
}

char *
picture_back_get_chest_side (void)
{
  g_autofree char *rim = studio_curve_get_path (side, G_N_ELEMENTS (side), FALSE);

  return g_strconcat (rim, "H" SIDE_FROM "V226z", NULL);
}

void
picture_back_define_chest (StudioSvg *svg)
{
  g_autofree char *rim = studio_curve_get_path (side, G_N_ELEMENTS (side), FALSE);
  g_autofree char *clip = g_strdup_printf ("<clipPath id=\"" PICTURE_BACK_IN_CHEST "\"><path id=\"chest-half\" d=\"%s" WITHIN "\"/>"
                                           "<use xlink:href=\"#chest-half\" transform=\"scale(-1 1)\"/></clipPath>", rim);

  studio_svg_define (svg, clip);
}

/* The side of the chest is in shade within. */
static void
write_side (StudioSvg *svg)
{
  g_autofree char *path = picture_back_get_chest_side ();
  g_autofree char *shape = g_strdup_printf ("<path class=\"rib-turn\" fill=\"url(#g-within)\" d=\"%s\"/>", path);

  studio_svg_add_element (svg, shape);
}

/* How many nodes of the line of a rib lie between the spine and where it turns. */
static guint
count_behind (const StudioTubeNode *line,
              guint                 n_nodes)
{
  guint n = 1;

  while (n < n_nodes && line[n].centre.x > line[n - 1].centre.x)
    n++;

  return n;
}

/* From @from, which @outline has, to @to. */
static void
append_edge (GArray      *outline,
             StudioPoint  from,
             StudioPoint  to)
{
  for (guint i = 1; i < N_EDGE; i++)
    {
      double share = (double) i / N_EDGE;
      StudioPoint point = studio_point_lerp (from, to, share);

      point.x += EDGE_SWELL * sin (G_PI * share);
      point.y -= EDGE_BOW * sin (G_PI * share);
      g_array_append_val (outline, point);
    }
}

/* What lies between two ribs, under both of them: from the spine to where they turn, or
 * to where the lower one ends. */
static void
append_gap (const BodyMeasures *measures,
            guint               number,
            GString            *path)
{
  g_autoptr (GArray) outline = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autoptr (GArray) kept = NULL;
  g_autofree char *polygon = NULL;

  for (guint i = 0; i < 2; i++)
    {
      guint n_nodes;
      g_autofree StudioTubeNode *line = body_rib_get_line_behind (measures, number + i, TRUE, &n_nodes);
      guint n_behind = count_behind (line, n_nodes);

      if (i == 1)
        append_edge (outline, g_array_index (outline, StudioPoint, outline->len - 1), line[n_behind - 1].centre);
      for (guint k = 0; k < n_behind; k++)
        g_array_append_val (outline, line[i == 0 ? k : n_behind - 1 - k].centre);
    }
  kept = studio_contour_simplify (outline, UNDER_RIBS);
  polygon = studio_curve_get_polygon ((const StudioPoint *) (const void *) kept->data, kept->len);
  g_string_append (path, polygon);
}

/* Where ribs have no shade of their own, what lies between them has a tone; round the side the cage
 * is in shade within. */
static void
write_gaps (const BodyMeasures *measures,
            StudioSvg          *svg)
{
  g_autoptr (GString) path = g_string_new (NULL);
  g_autofree char *shape = NULL;

  for (guint number = 1; number <= LAST_FAR; number++)
    append_gap (measures, number, path);
  shape = g_strdup_printf ("<path id=\"shape-rib-gap\" d=\"%s\"/>", path->str);
  studio_svg_define (svg, shape);
  studio_svg_add_element (svg, "<use class=\"rib-gap\" xlink:href=\"#shape-rib-gap\"/>"
                          "<use class=\"rib-turn\" fill=\"url(#g-within)\" xlink:href=\"#shape-rib-gap\"/>");
}

void
picture_back_write_far_ribs (const BodyMeasures *measures,
                             StudioSvg          *svg)
{
  g_autoptr (StudioScene) scene = studio_scene_new (STUDIO_VIEW_BACK);
  g_autoptr (StudioPrint) print = NULL;

  studio_scene_add_solid (scene, SOLID, make_far_ribs (measures));
  print = studio_scene_shade (scene, &studio_light_bone, &frame, GRAIN);

  define_fade (svg);
  studio_svg_open_group (svg, "ribs-far", "of-ribs", "mask=\"url(#fade-far)\"");
  studio_svg_open_group (svg, "ribs-far-right", NULL, "clip-path=\"url(#" PICTURE_BACK_IN_CHEST ")\"");
  write_side (svg);
  write_gaps (measures, svg);
  write_form (print, svg);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, "ribs-far-right");
  studio_svg_close_group (svg);
}
