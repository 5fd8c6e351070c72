/* picture-side-junctions.c: where the cartilages of the side view begin on the ribs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-breastbone.h"
#include "body-ribs.h"
#include "studio-curve.h"
#include "studio-haze.h"

#define N_POINTS 9

/* An edge across the end of a line, in no two ribs alike: how far before the end it lies, how far
 * its middle lies behind its ends, how deep its teeth are and how far it leans, mm. The cup of
 * the rib holds the cartilage. Our own drawing. */
typedef struct
{
  double before_end;
  double cup;
  double teeth;
  double leans;
} Edge;

static const Edge of_rib = { 5.0, 1.8, 0.34, 1.3 };

/* An edge ends so close to both borders, in parts of half the height. */
#define ACROSS 0.98

/* What is seen of a cartilage goes so far from its beginning, mm: onwards, and upwards a little to
 * the rear. */
#define FAR 160.0
#define REARWARDS 0.25

/* Half as broad its line is drawn in the middle, mm. */
#define LINE_HALF_WIDTH 0.2

/* Of its shade, on the rib behind. */
#define SHADE_ASIDE 1.5
#define SHADE_HALF_WIDTH 1.5
#define SHADE_STRENGTH 0.9
#define SHADE_SOFTNESS 0.9
#define SHADE_GRAIN 0.5

/* Within the one above, a cartilage begins to melt away so far behind where it comes within that one and is gone
 * after so much of its way, mm. */
#define MELT_BEGINS 4.0
#define MELT_LENGTH 6.0

static const StudioBox frame = { -130.0, 140.0, 110.0, 305.0 };

typedef struct
{
  StudioPoint way;
  StudioPoint down;
  StudioPoint points[N_POINTS]; /* from the upper border to the lower one */
} Junction;

/* Across the end of the line of @nodes. */
static Junction
make_junction (const StudioTubeNode *nodes,
               guint                 n_nodes,
               guint                 number,
               const Edge           *edge)
{
  StudioPoint from = studio_view_project (STUDIO_VIEW_SIDE, nodes[n_nodes - 4].centre);
  StudioPoint end = studio_view_project (STUDIO_VIEW_SIDE, nodes[n_nodes - 1].centre);
  double half = ACROSS * nodes[n_nodes - 1].half_height;
  Junction self;

  self.way = studio_point_normalize (studio_point (end.x - from.x, end.y - from.y, 0.0));
  self.down = studio_point (self.way.y, -self.way.x, 0.0);

  for (guint i = 0; i < N_POINTS; i++)
    {
      double across = 2.0 * i / (N_POINTS - 1.0) - 1.0;
      double back = edge->before_end + edge->cup * (1.0 - across * across) + edge->leans * across * sin (1.9 * number);

      if (i > 0 && i + 1 < N_POINTS)
        back += edge->teeth * (sin (7.3 * i + 2.1 * number) + 0.6 * sin (3.7 * i * number));
      self.points[i] = studio_point_add (studio_point_subtract (end, studio_point_scale (self.way, back)),
                                         studio_point_scale (self.down, across * half));
    }

  return self;
}

static Junction
make_beginning (const BodyMeasures *measures,
                guint               number)
{
  guint n_nodes;
  g_autofree StudioTubeNode *nodes = body_rib_get_line (measures, number, &n_nodes);

  return make_junction (nodes, n_nodes, number, &of_rib);
}

/* What lies on one side of the edge, as far as the corners; the last lies beyond its upper end. */
static void
define_clip (const char        *name,
             guint              number,
             const Junction    *junction,
             const StudioPoint  corners[3],
             StudioSvg         *svg)
{
  g_autofree char *edge = studio_curve_get_path (junction->points, N_POINTS, FALSE);
  g_autofree char *xml = g_strdup_printf ("<clipPath id=\"%s-%u\"><path d=\"%sL%.0f %.0f %.0f %.0f %.0f %.0fz\"/></clipPath>", name, number,
                                          edge, corners[0].x, corners[0].y, corners[1].x, corners[1].y, corners[2].x, corners[2].y);

  studio_svg_define (svg, xml);
}

static void
define_beginning (const Junction *junction,
                  guint           number,
                  StudioSvg      *svg)
{
  const StudioPoint rearwards = studio_point_normalize (studio_point (REARWARDS, -1.0, 0.0));
  StudioPoint corners[3];

  corners[0] = studio_point_add (junction->points[N_POINTS - 1],
                                 studio_point_scale (studio_point_add (junction->down, studio_point_scale (junction->way, 0.6)), FAR));
  corners[1] = studio_point (-190.0, -96.0, 0.0);
  corners[2] = studio_point_add (junction->points[0], studio_point_scale (rearwards, FAR));
  define_clip ("junction", number, junction, corners, svg);
}

static StudioPoint
get_seen (const StudioTubeNode *node)
{
  StudioPoint place = studio_view_project (STUDIO_VIEW_SIDE, node->centre);

  return studio_point (place.x, place.y, 0.0);
}

/* Whether a place lies within the line of @nodes as it is seen. */
static gboolean
is_within (StudioPoint           place,
           const StudioTubeNode *nodes,
           guint                 n_nodes)
{
  for (guint i = 0; i < n_nodes; i++)
    if (studio_point_get_length (studio_point_subtract (get_seen (&nodes[i]), place)) < nodes[i].half_height)
      return TRUE;

  return FALSE;
}

static void
define_joined (const BodyMeasures *measures,
               guint               number,
               StudioSvg          *svg)
{
  guint n_above, n_nodes, first;
  g_autofree StudioTubeNode *above = body_cartilage_get_line (measures, number - 1, &n_above);
  g_autofree StudioTubeNode *nodes = body_cartilage_get_line (measures, number, &n_nodes);
  StudioPoint way, from, to;
  g_autofree char *xml = NULL;

  for (first = n_nodes / 2; first + 2 < n_nodes && !is_within (get_seen (&nodes[first]), above, n_above);)
    first++;
  way = studio_point_normalize (studio_point_subtract (get_seen (&nodes[n_nodes - 1]), get_seen (&nodes[first])));
  from = studio_point_add (get_seen (&nodes[first]), studio_point_scale (way, MELT_BEGINS));
  to = studio_point_add (from, studio_point_scale (way, MELT_LENGTH));
  xml = g_strdup_printf ("<linearGradient id=\"g-joined-%u\" gradientUnits=\"userSpaceOnUse\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\">"
                         "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".5\" stop-color=\"#fff\" stop-opacity=\".5\"/>"
                         "<stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\"0\"/></linearGradient>"
                         "<mask id=\"joined-%u\" maskUnits=\"userSpaceOnUse\" x=\"-150\" y=\"250\" width=\"150\" height=\"250\">"
                         "<rect x=\"-150\" y=\"250\" width=\"150\" height=\"250\" fill=\"url(#g-joined-%u)\"/></mask>",
                         number, from.x, from.y, to.x, to.y, number, number);
  studio_svg_define (svg, xml);
}

void
picture_side_define_junctions (const BodyMeasures *measures,
                               StudioSvg          *svg)
{
  for (guint i = 1; i <= BODY_N_CARTILAGES; i++)
    {
      const Junction beginning = make_beginning (measures, i);

      define_beginning (&beginning, i, svg);
      if (i > PICTURE_SIDE_N_TRUE)
        define_joined (measures, i, svg);
    }
}

static void
add_edge (Junction    junction,
          double      aside,
          StudioHaze *haze,
          GString    *lines)
{
  g_autofree char *line = studio_curve_get_lens (junction.points, N_POINTS, LINE_HALF_WIDTH);

  g_string_append (lines, line);
  for (guint k = 0; k < N_POINTS; k++)
    junction.points[k] = studio_point_add (junction.points[k], studio_point_scale (junction.way, aside));
  studio_haze_add_streak (haze, junction.points, N_POINTS, SHADE_HALF_WIDTH, SHADE_STRENGTH);
}

void
picture_side_write_junctions (const BodyMeasures *measures,
                              StudioSvg          *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, SHADE_GRAIN);
  g_autoptr(GString) lines = g_string_new (NULL);

  for (guint i = 1; i <= BODY_N_CARTILAGES; i++)
    add_edge (make_beginning (measures, i), -SHADE_ASIDE, haze, lines);

  studio_haze_blur (haze, SHADE_SOFTNESS);
  studio_haze_write (haze, svg, "cast", NULL, SHADE_SOFTNESS);
  studio_svg_add_path (svg, "bone-stroke", lines->str);
}
