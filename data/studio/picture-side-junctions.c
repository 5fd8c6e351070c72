/* picture-side-junctions.c: where the cartilages of the side view begin on the ribs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-breastbone.h"
#include "body-ribs.h"
#include "picture-back-muscle.h"
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

static const Edge of_rib = { 5.0, 1.8, 0.18, 1.3 };

/* An edge ends so close to both borders, in parts of half the height. */
#define ACROSS 0.86

/* A cartilage passes into its rib over twice so much, mm; how far behind the edge its root is hidden, and how
 * much farther than the rib above it and below; over the last one the arch is near. */
#define BEGIN_SOFTNESS 1.3
#define BEGIN_GRAIN 0.8
#define ROOT_BEHIND 24.0
#define BEYOND 3.0
#define ABOVE_LAST 1.4

/* Half as broad its line is drawn in the middle, mm. */
#define LINE_HALF_WIDTH 0.14

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

static const StudioBox frame = { -130.0, 140.0, 130.0, 305.0 };

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

/* The end of a rib, from behind the root of its cartilage to the edge, a little broader than it is. */
static void
add_bone (StudioHaze     *haze,
          const Junction *junction,
          double          above)
{
  const StudioPoint back = studio_point_scale (junction->way, -ROOT_BEHIND);
  StudioPoint patch[N_POINTS + 2];

  for (guint i = 0; i < N_POINTS; i++)
    patch[i] = junction->points[i];
  patch[0] = studio_point_subtract (patch[0], studio_point_scale (junction->down, above));
  patch[N_POINTS - 1] = studio_point_add (patch[N_POINTS - 1], studio_point_scale (junction->down, BEYOND));
  patch[N_POINTS] = studio_point_add (patch[N_POINTS - 1], back);
  patch[N_POINTS + 1] = studio_point_add (patch[0], back);
  studio_haze_add_polygon (haze, patch, G_N_ELEMENTS (patch), 1.0);
}

/* Gristle comes out of bone by and by, with its edges. */
static void
define_beginnings (const BodyMeasures *measures,
                   StudioSvg          *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, BEGIN_GRAIN);
  g_autofree char *element = NULL;
  g_autofree char *mask = NULL;

  for (guint i = 1; i <= BODY_N_CARTILAGES; i++)
    {
      const Junction beginning = make_beginning (measures, i);

      add_bone (haze, &beginning, i < BODY_N_CARTILAGES ? BEYOND : ABOVE_LAST);
    }
  studio_haze_blur (haze, BEGIN_SOFTNESS);
  element = studio_haze_make_element (haze, PICTURE_BACK_MELTED, NULL, BEGIN_SOFTNESS);
  mask = picture_back_make_mask ("junctions", &frame, "#fff", element);
  studio_svg_define (svg, mask);
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
                         "<mask id=\"joined-%u\" maskUnits=\"userSpaceOnUse\" x=\"-150\" y=\"250\" width=\"160\" height=\"250\">"
                         "<rect x=\"-150\" y=\"250\" width=\"160\" height=\"250\" fill=\"url(#g-joined-%u)\"/></mask>",
                         number, from.x, from.y, to.x, to.y, number, number);
  studio_svg_define (svg, xml);
}

void
picture_side_define_junctions (const BodyMeasures *measures,
                               StudioSvg          *svg)
{
  define_beginnings (measures, svg);
  for (guint i = PICTURE_SIDE_N_TRUE + 1; i <= BODY_N_CARTILAGES; i++)
    define_joined (measures, i, svg);
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
