/* body-intercostals.c: the muscles between the ribs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-intercostals.h"

#include "body-breastbone.h"
#include "body-ribs.h"
#include "studio-view.h"

/* The outer ones run from the lower edge of a rib down and forwards to the next, from
 * its tubercle to where it turns into cartilage (any textbook); how slanting, how far
 * under the ribs' edges they begin and how deep they lie is our own drawing. */
#define SLANT 21.0
#define UNDER_RIB 0.45
#define INSET 3.4

#define N_GUIDES 15

/* The breastbone covers the front of the inner ones, mm. */
#define UNDER_BREASTBONE 4.0

/* The inner ones slant the other way; the last cartilages join the one above midway. */
#define BACK_SLANT 9.0
#define LAST_FREE 6
#define JOINED 0.5

/* The first rises to the neck of its rib, and from the side its rear would be a torn edge
 * before the spine: so much of it is left out. */
#define HIDDEN_OF_FIRST 0.05

/* In front of the tip of a floating rib there is no space any more: the last fibres come down
 * to the tip from so far behind it. */
#define BEHIND_TIP 50.0

/* Where they end before the cartilages their edge bulges forwards, in no two spaces alike, mm;
 * before the tip of a floating rib there is no such edge. */
#define BULGE 3.4

/* Furrows between the bundles, mm. */
#define FURROW -0.9
#define FURROW_WIDTH 1.5

/* The left rib as it is seen from the side, from its rearmost place to its front end;
 * @side is 1 for its lower edge, -1 for its upper one. */
static GArray *
get_edge (const BodyMeasures *measures,
          guint               number,
          double              side)
{
  GArray *edge = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  guint n_nodes, rear = 0;
  g_autofree StudioTubeNode *nodes = body_rib_get_line (measures, number, &n_nodes);

  for (guint i = 1; i < n_nodes; i++)
    if (nodes[i].centre.z > nodes[rear].centre.z)
      rear = i;

  for (guint i = rear; i < n_nodes; i++)
    {
      StudioPoint point = studio_view_project (STUDIO_VIEW_SIDE, studio_point_mirror (nodes[i].centre));

      point.y += side * UNDER_RIB * nodes[i].half_height;
      point.z -= INSET;
      g_array_append_val (edge, point);
    }

  return edge;
}

static double
get_length (const GArray *edge)
{
  double length = 0.0;

  for (guint i = 1; i < edge->len; i++)
    length += hypot (g_array_index (edge, StudioPoint, i).x - g_array_index (edge, StudioPoint, i - 1).x,
                     g_array_index (edge, StudioPoint, i).y - g_array_index (edge, StudioPoint, i - 1).y);

  return length;
}

/* The place so many millimetres from the rear; beyond the end straight on. */
static StudioPoint
get_place (const GArray *edge,
           double        way)
{
  StudioPoint a = g_array_index (edge, StudioPoint, 0), b = a;
  double step = 0.0;

  for (guint i = 1; i < edge->len; i++)
    {
      a = g_array_index (edge, StudioPoint, i - 1);
      b = g_array_index (edge, StudioPoint, i);
      step = hypot (b.x - a.x, b.y - a.y);

      if (way <= step || i + 1 == edge->len)
        break;

      way -= step;
    }

  return studio_point_lerp (a, b, way / MAX (step, 1e-9));
}

/* Leaves out what of @edge lies before @front. */
static void
cut_off (GArray *edge,
         double  front)
{
  while (edge->len > 2 && g_array_index (edge, StudioPoint, edge->len - 1).x < front)
    g_array_set_size (edge, edge->len - 1);
}

/* The left cartilage, from its rib. */
static GArray *
get_cartilage (const BodyMeasures *measures,
               guint               number)
{
  GArray *edge = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  guint n_nodes;
  g_autofree StudioTubeNode *nodes = body_cartilage_get_line (measures, number, &n_nodes);

  for (guint i = 0; i < n_nodes; i++)
    {
      StudioPoint point = studio_view_project (STUDIO_VIEW_SIDE, nodes[i].centre);

      point.z -= INSET;
      g_array_append_val (edge, point);
    }

  return edge;
}

/* Beyond its rib an edge goes on as the cartilage does, or the muscle would come out below it. */
static void
go_on (GArray             *edge,
       const BodyMeasures *measures,
       guint               number)
{
  g_autoptr(GArray) cartilage = get_cartilage (measures, number);

  g_array_append_vals (edge, cartilage->data, cartilage->len);
}

/* Where guide @index of the muscle between two lines begins and ends. */
typedef void (*GetEnds) (const BodyMeasures *measures,
                         guint               number,
                         guint               index,
                         StudioPoint        *from,
                         StudioPoint        *to);

static void
get_ends (const BodyMeasures *measures,
          guint               number,
          guint               index,
          StudioPoint        *from,
          StudioPoint        *to)
{
  g_autoptr(GArray) upper = get_edge (measures, number, 1.0);
  g_autoptr(GArray) lower = get_edge (measures, number + 1, -1.0);
  double share = index / (N_GUIDES - 1.0);
  double slant = SLANT * MIN (1.0, 4.0 * share);
  double length;

  if (number == 1)
    share = HIDDEN_OF_FIRST + (1.0 - HIDDEN_OF_FIRST) * share;

  if (body_measures_get_rib (measures, number + 1)->floating)
    {
      cut_off (upper, g_array_index (lower, StudioPoint, lower->len - 1).x + BEHIND_TIP);
      slant *= 1.0 - share;
    }

  *from = get_place (upper, share * get_length (upper));
  length = get_length (lower);
  if (number < BODY_N_CARTILAGES)
    go_on (lower, measures, number + 1);
  *to = get_place (lower, share * length + slant);
}

static void
get_front_ends (const BodyMeasures *measures,
                guint               number,
                guint               index,
                StudioPoint        *from,
                StudioPoint        *to)
{
  g_autoptr(GArray) upper = get_cartilage (measures, number);
  g_autoptr(GArray) lower = get_cartilage (measures, number + 1);
  double share = index / (N_GUIDES - 1.0);

  *from = get_place (upper, share * (number > LAST_FREE ? JOINED * get_length (upper) : get_length (upper) + UNDER_BREASTBONE));
  *to = get_place (lower, share * (get_length (lower) + (number >= LAST_FREE ? 0.0 : UNDER_BREASTBONE)) - BACK_SLANT * (1.0 - share));
}

static BodySheet *
make_sheet (const BodyMeasures *measures,
            guint               number,
            GetEnds             get)
{
  BodySheet *self = body_sheet_new ();
  gboolean has_edge = get == get_ends && !body_measures_get_rib (measures, number + 1)->floating;
  double bulge = has_edge ? BULGE * (1.0 + 0.5 * sin (2.3 * number)) : 0.0;

  for (guint i = 0; i < N_GUIDES; i++)
    {
      double share = i / (N_GUIDES - 1.0);
      StudioPoint course[3];

      get (measures, number, i, &course[0], &course[2]);
      course[1] = studio_point_lerp (course[0], course[2], 0.5 + 0.16 * sin (4.0 * number));
      course[1].x -= bulge * share * share;
      body_sheet_add_guide (self, course, G_N_ELEMENTS (course), 0.0, 0.0);
    }

  return self;
}

/* Between every two guides. */
static void
add_furrows (StudioRelief    *relief,
             const BodySheet *sheet)
{
  for (guint i = 1; i < 2 * N_GUIDES; i++)
    {
      StudioRidgeNode nodes[3];
      double across = (i + 0.3 * sin (17.0 * i)) / (2.0 * N_GUIDES);

      for (guint k = 0; k < G_N_ELEMENTS (nodes); k++)
        {
          StudioPoint place = body_sheet_get_point (sheet, across, k / 2.0);

          nodes[k] = (StudioRidgeNode) { place.x, place.y, FURROW * (0.6 + 0.4 * sin (5.0 * i)), FURROW_WIDTH };
        }

      studio_relief_add_ridge (relief, nodes, G_N_ELEMENTS (nodes));
    }
}

static StudioRelief *
make_relief (const BodyMeasures *measures,
             guint               number,
             GetEnds             get)
{
  g_autoptr(BodySheet) sheet = make_sheet (measures, number, get);
  g_autoptr(GArray) outline = body_sheet_get_outline (sheet);
  g_autoptr(GArray) base = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  StudioRelief *relief = studio_relief_new ((const StudioPoint *) (gpointer) outline->data, outline->len);

  for (guint i = 0; i < N_GUIDES; i += 2)
    {
      StudioPoint from, to;

      get (measures, number, i, &from, &to);
      g_array_append_val (base, from);
      if (hypot (to.x - from.x, to.y - from.y) > 1.0)
        g_array_append_val (base, to);
    }

  studio_relief_set_base (relief, (const StudioPoint *) (gpointer) base->data, base->len);
  add_furrows (relief, sheet);

  return relief;
}

BodySheet *
body_intercostal_new (const BodyMeasures *measures,
                      guint               number)
{
  return make_sheet (measures, number, get_ends);
}

StudioRelief *
body_intercostal_make_relief (const BodyMeasures *measures,
                              guint               number)
{
  return make_relief (measures, number, get_ends);
}

BodySheet *
body_intercartilage_new (const BodyMeasures *measures,
                         guint               number)
{
  return make_sheet (measures, number, get_front_ends);
}

StudioRelief *
body_intercartilage_make_relief (const BodyMeasures *measures,
                                 guint               number)
{
  return make_relief (measures, number, get_front_ends);
}
