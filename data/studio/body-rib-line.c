/* body-rib-line.c: the course of a rib, and how high and thick it is on its way
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-ribs.h"

#include "studio-curve.h"
#include "studio-ease.h"

/* The front end of a rib, as an angle round the chest: 0 is the rear bend, 90
 * the side; and how much lower it hangs there than its bend would have it, mm. By
 * rib, from 1. Where bone turns into cartilage: so that the costal margin leads
 * from the breastbone down to the side of L2; our own drawing. */
static const double front_ends[] = { 100.0, 131.0, 120.0, 114.0, 111.0, 110.0, 113.0, 102.0, 91.0, 83.0 };
static const double front_drops[] = { 15.0, 6.0, 7.0, 10.4, 17.0, 16.0, 15.2, 26.0, 24.0, 29.0 };

/* The same from behind, where it goes on behind the others. */
static const double far_drops[] = { 15.0, 12.0, 13.0, 18.5, 27.5, 34.0, 36.0, 37.0, 35.0, 38.0 };

/* A rib bows downwards: from its bend it sinks fast, and slowly towards its front
 * end; midway it hangs lower by this share of its drop. The last two leave room for
 * the floating ribs below them: they sink late, for a greater power. By rib, from 1. */
static const double hang_powers[] = { 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.3, 1.6, 2.4, 2.2 };
static const double bows[] = { 0.26, 0.26, 0.4, 0.42, 0.36, 0.4, 0.36, 0.15, -0.06, -0.02 };

/* How much lower the tips of ribs 11 and 12 hang from the side than from behind, and how
 * much farther forward that of 12 lies, mm: its measured mesh ends before it bends forwards
 * (ribs.csv), and here it is carried on as rib 11 goes. */
static const double floating_drops[] = { 29.0, 22.0 };
static const double floating_reaches[] = { -5.0, 15.0 };

/* Seen from the side it turns its broad face out at the front, and its edge at the
 * side of the chest: by so much it is broader and narrower there. Our own drawing. */
#define TWIST 0.16

/* The chest is as deep as in the section of T7 (measures/profile.csv), deeper than
 * a ring round the bodies would be: what lies before them is drawn out by this.
 * Our own drawing. */
#define FRONT_STRETCH 1.25

/* Beyond its bend a rib stays far behind for a while: it is rearmost some 10 mm
 * farther out (ribs.csv, raw_posteriormost_x). By so much, mm, the quarter round
 * the bend is filled out; from behind it is not seen. */
#define GUTTER 15.0

/* From behind a rib is a solid as far as these angles, where it turns round the side
 * of the chest, and thins out a little before. By rib, from 1. What goes on to the
 * front is seen between the others, faintly, to the last angle: from the first one it
 * sinks besides as its front end does. */
static const double back_view_ends[] = { 78.0, 82.0, 98.0, 106.0, 108.0, 105.0, 108.0, 112.0, 100.0, 90.0 };
#define BACK_VIEW_FADE 24.0
#define BACK_VIEW_THINNER 0.22
#define FAR_BEGIN 84.0
#define FAR_END 152.0

/* It is nowhere equally high: by such shares, in so many waves, and no two alike. Behind it is a
 * rounded shaft, and broadens into a strap on its way forwards. */
#define UNEVEN 0.055
#define WAVES 1.7
#define SMALL_UNEVEN 0.028
#define SMALL_WAVES 5.3
#define SHAFT 0.8
#define STRAP 1.12

#define ARC_STEP 16.0
#define STEPS 6

/* Towards its cartilage it swells, over so many millimetres, and the last two, which only lean on the one above,
 * grow slender; shares of its height and thickness, by rib, from 1. */
#define SWELLS 30.0

static const double swollen_ends[] = { 0.12, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12, 0.08, -0.06, -0.26 };

static StudioTubeNode
make_node (StudioPoint centre,
           double      half_height,
           double      half_thickness)
{
  return (StudioTubeNode) { centre, half_height, half_thickness };
}

/* Head, neck and tubercle, and the way to the bend. */
static void
add_neck (GArray        *nodes,
          const BodyRib *rib)
{
  double high = rib->height / 2.0;
  double thick = rib->thickness / 2.0;
  StudioPoint neck = studio_point_lerp (rib->head, rib->tubercle, 0.5);
  StudioPoint bridge = studio_point_lerp (rib->tubercle, rib->angle, 0.5);
  StudioTubeNode node;

  neck.z += 0.8;
  bridge.z += 1.6;
  node = make_node (rib->head, MIN (4.6, high), thick * 1.15);
  g_array_append_val (nodes, node);
  node = make_node (neck, high * 0.66, thick * 0.86);
  g_array_append_val (nodes, node);
  node = make_node (rib->tubercle, high * 0.86, thick * 1.15);
  g_array_append_val (nodes, node);
  node = make_node (bridge, high * 0.93, thick);
  g_array_append_val (nodes, node);
  node = make_node (rib->angle, high, thick);
  g_array_append_val (nodes, node);
}

/* How far a rib has sunk at @part of its way to the front end, in parts of its drop. */
static double
get_hang (guint  number,
          double part)
{
  return pow (part, hang_powers[number - 1]) + bows[number - 1] * sin (G_PI * part);
}

static double
get_far_hang (double angle)
{
  return pow (MAX (0.0, (angle - FAR_BEGIN) / (FAR_END - FAR_BEGIN)), 1.5);
}

/* From the bend round the side to the front; over the last @fade degrees it
 * grows thin. Past the side it falls less and less. Where it does not fade it
 * hangs down as its front end does. */
static void
add_arc (GArray        *nodes,
         const BodyRib *rib,
         double         end,
         double         fade)
{
  StudioPoint from = rib->angle;
  StudioPoint to = rib->lateral;
  double drop = fade > 0.0 ? far_drops[rib->number - 1] : front_drops[rib->number - 1];
  double step = fade > 0.0 ? ARC_STEP : end / rint (end / ARC_STEP);

  for (double angle = step; angle < end + step / 2.0; angle += step)
    {
      double here = MIN (angle, end);
      double at = here * G_PI / 180.0;
      double share = 1.0 - 0.25 * MAX (0.0, (here - 90.0) / 60.0);
      double hang = drop * (fade > 0.0 ? get_far_hang (here) : get_hang (rib->number, here / end));
      double twist = fade > 0.0 ? 1.0 : 1.0 - TWIST * sin (1.5 * G_PI * here / end);
      double quarters = at / (G_PI / 2.0);
      double past = MAX (0.0, quarters - 1.0);
      StudioTubeNode node;

      if (here > end - fade)
        share *= 1.0 - BACK_VIEW_THINNER * (here - end + fade) / fade;
      node.centre = studio_point (from.x + (to.x - from.x) * sin (at),
                                  from.y + (to.y - from.y) * (pow (quarters, 1.28) - 1.1 * past * past) + hang,
                                  to.z + (from.z - to.z) * cos (at) * (here > 90.0 ? 1.2 : 1.0));
      if (fade <= 0.0 && here < 90.0)
        node.centre.z += GUTTER * sin (2.0 * at) * (rib->number > 2 ? 1.0 : 0.3);
      if (fade <= 0.0 && node.centre.z < 0.0)
        node.centre.z *= FRONT_STRETCH;
      node.half_height = rib->height / 2.0 * share * twist;
      node.half_thickness = rib->thickness / 2.0 * (0.4 + 0.6 * share);
      g_array_append_val (nodes, node);
    }
}

/* Ribs 11 and 12 swing through the bend in one curve and end in the flesh, in a
 * narrow, blunt tip. From the side they are foreshortened, and would be slivers. */
static void
add_floating_rib (GArray        *nodes,
                  const BodyRib *rib,
                  gboolean       from_behind)
{
  static const double slender[] = { 0.66, 0.70, 0.84, 0.96, 1.0, 0.96, 0.84, 0.62, 0.34 };
  static const double strong[] = { 0.80, 0.80, 0.88, 0.94, 0.96, 0.90, 0.76, 0.56, 0.32 };
  const double *sizes = from_behind ? slender : strong;
  StudioPoint from = rib->head;
  StudioPoint to = rib->lateral;
  StudioPoint steer = studio_point_subtract (studio_point_scale (rib->angle, 2.0), studio_point_lerp (from, to, 0.5));

  for (guint i = 0; i < G_N_ELEMENTS (slender); i++)
    {
      double t = i / (G_N_ELEMENTS (slender) - 1.0);
      StudioPoint centre = studio_point_lerp (studio_point_lerp (from, steer, t), studio_point_lerp (steer, to, t), t);
      StudioTubeNode node;

      if (!from_behind)
        {
          centre.y += floating_drops[rib->number - 11] * pow (t, 1.5);
          centre.z -= floating_reaches[rib->number - 11] * t * t * t * t;
        }
      node = make_node (centre, rib->height / 2.0 * sizes[i], rib->thickness / 2.0 * (0.3 + 0.7 * sizes[i]));

      g_array_append_val (nodes, node);
    }
}

/* The first rib lies flat: its broad faces look up and down. */
static void
lay_flat (GArray *nodes)
{
  for (guint i = 2; i < nodes->len; i++)
    {
      StudioTubeNode *node = &g_array_index (nodes, StudioTubeNode, i);
      double high = node->half_height;

      node->half_height = node->half_thickness;
      node->half_thickness = high;
    }
}

static void
shape_line (GArray  *line,
            guint    number,
            gboolean to_its_end)
{
  const StudioPoint end = g_array_index (line, StudioTubeNode, line->len - 1).centre;

  for (guint i = 0; i < line->len; i++)
    {
      StudioTubeNode *node = &g_array_index (line, StudioTubeNode, i);
      double along = i / (line->len - 1.0);
      double to_end = studio_point_get_length (studio_point_subtract (end, node->centre));
      double swollen = !to_its_end ? 0.0 : swollen_ends[number - 1] * studio_ease (CLAMP (1.0 - to_end / SWELLS, 0.0, 1.0));

      node->half_height *= (to_its_end ? SHAFT + (STRAP - SHAFT) * studio_ease (along) : 1.0) + swollen +
                           UNEVEN * sin (2.0 * G_PI * WAVES * along + 2.3 * number) +
                           SMALL_UNEVEN * sin (2.0 * G_PI * SMALL_WAVES * along + 1.7 * number * number);
      node->half_thickness *= 1.0 + swollen;
    }
}

static StudioTubeNode *
make_line (const BodyRib *rib,
           double         end,
           double         fade,
           guint         *n_nodes)
{
  g_autoptr (GArray) nodes = g_array_new (FALSE, FALSE, sizeof (StudioTubeNode));
  g_autoptr (GArray) line = NULL;

  if (rib->floating)
    {
      add_floating_rib (nodes, rib, fade > 0.0);
    }
  else
    {
      add_neck (nodes, rib);
      add_arc (nodes, rib, end, fade);
    }
  if (rib->number == 1)
    lay_flat (nodes);
  line = studio_curve_sample_tube ((const StudioTubeNode *) (const void *) nodes->data, nodes->len, STEPS);
  if (!rib->floating)
    shape_line (line, rib->number, fade <= 0.0);
  *n_nodes = line->len;

  return (StudioTubeNode *) (void *) g_array_free (g_steal_pointer (&line), FALSE);
}

/* Floating ribs have no arc. */
static double
get_front_end (const BodyRib *rib)
{
  return rib->floating ? 0.0 : front_ends[rib->number - 1];
}

StudioTubeNode *
body_rib_get_line (const BodyMeasures *measures,
                   guint               number,
                   guint              *n_nodes)
{
  const BodyRib *rib = body_measures_get_rib (measures, number);

  return make_line (rib, get_front_end (rib), 0.0, n_nodes);
}

StudioTubeNode *
body_rib_get_line_behind (const BodyMeasures *measures,
                          guint               number,
                          gboolean            far,
                          guint              *n_nodes)
{
  const BodyRib *rib = body_measures_get_rib (measures, number);
  double end = rib->floating ? 0.0 : far ? FAR_END : back_view_ends[number - 1];

  return make_line (rib, end, BACK_VIEW_FADE, n_nodes);
}
