/* body-ribs.c: the twelve pairs of ribs
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
static const double front_ends[] = { 100.0, 131.0, 127.0, 122.0, 115.5, 111.5, 114.0, 101.0, 95.0, 85.6 };
static const double front_drops[] = { 15.0, 6.0, 7.0, 10.5, 17.6, 16.5, 16.0, 27.0, 27.0, 37.0 };

/* The same from behind, where it goes on behind the others. */
static const double far_drops[] = { 15.0, 12.0, 13.0, 18.5, 27.5, 34.0, 36.0, 37.0, 35.0, 38.0 };

/* A rib bows downwards: from its bend it sinks fast, and slowly towards its front
 * end; midway it hangs lower by this share of its drop. The last two leave room for
 * the floating ribs below them: they sink late, for a greater power. By rib, from 1. */
static const double hang_powers[] = { 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.3, 1.6, 2.4, 2.2 };
static const double bows[] = { 0.26, 0.26, 0.26, 0.26, 0.26, 0.26, 0.24, 0.15, -0.06, -0.02 };

/* How much lower the tips of ribs 11 and 12 hang from the side than from behind, and how
 * much farther forward that of 12 lies, mm: its measured mesh ends before it bends forwards
 * (ribs.csv), and here it is carried on as rib 11 goes. */
static const double floating_drops[] = { 29.0, 20.0 };
static const double floating_reaches[] = { 0.0, 21.0 };

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

/* From the side the free end of a floating rib grows narrow: the last nodes of its line. */
static const double tip_sizes[] = { 1.0, 0.95, 0.84, 0.6 };
#define TIP_NODES G_N_ELEMENTS (tip_sizes)

/* From the side head and neck lie behind the vertebra: what would be seen of them past
 * its processes are crumbs. So many nodes of the line are theirs. */
#define NECK_NODES 13
#define FLOATING_NECK_NODES 12

/* A rib is a strap: bands along it, whose outer faces lie all but in one plane,
 * the upper one turned up a little, and below them a thin edge that stands back, the outer
 * wall of its groove. Shares of half its height and of its thickness; own drawing. */
typedef struct
{
  double below;
  double height;
  double thickness;
  double inwards;
} Band;

static const Band bands[] = { { -0.44, 0.54, 0.86, 0.05 }, { 0.12, 0.64, 1.0, 0.0 }, { 0.66, 0.32, 0.56, 0.27 } };

/* It is nowhere equally high: by such shares, in so many waves, and no two alike. Behind it is a
 * rounded shaft, and broadens into a strap on its way forwards. */
#define UNEVEN 0.055
#define WAVES 1.7
#define SMALL_UNEVEN 0.028
#define SMALL_WAVES 5.3
#define SHAFT 0.86
#define STRAP 1.09

/* Towards its cartilage it swells, over so many millimetres, and within that it ends in a
 * wedge. Shares of its height and thickness. */
#define SWELLS 17.0
#define SWOLLEN 0.2
#define WEDGE 3.4
#define WEDGE_END 0.3

/* The face of a rib is smoother than that of a vertebra. */
#define UNEVEN_FACE 0.4

/* The middle of the chest, from which a rib faces outwards, mm behind the frame's origin. */
#define CHEST_MIDDLE_Z -30.0

#define ARC_STEP 16.0
#define STEPS 6

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
  static const double strong[] = { 0.80, 0.80, 0.88, 0.96, 1.0, 0.98, 0.90, 0.76, 0.58 };
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
      double swollen = !to_its_end ? 0.0 : SWOLLEN * studio_ease (CLAMP (1.0 - to_end / SWELLS, 0.0, 1.0));

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

/* Across the line, downwards, at node @i of it. */
static StudioPoint
get_down (const StudioTubeNode *line,
          guint                 n_nodes,
          guint                 i)
{
  StudioPoint way = studio_point_subtract (line[MIN (i + 1, n_nodes - 1)].centre, line[i > 0 ? i - 1 : 0].centre);

  way = studio_point_normalize (way);
  return studio_point_normalize (studio_point_subtract (studio_point (0.0, 1.0, 0.0), studio_point_scale (way, way.y)));
}

static void
add_band (StudioSolid          *solid,
          const StudioTubeNode *line,
          guint                 n_nodes,
          const Band           *band)
{
  g_autofree StudioTubeNode *nodes = g_new (StudioTubeNode, n_nodes);

  for (guint i = 0; i < n_nodes; i++)
    {
      StudioPoint centre = line[i].centre;
      StudioPoint inwards = studio_point_normalize (studio_point (-centre.x, 0.0, CHEST_MIDDLE_Z - centre.z));
      StudioPoint down = get_down (line, n_nodes, i);

      centre = studio_point_add (centre, studio_point_scale (inwards, 2.0 * band->inwards * line[i].half_thickness));
      centre = studio_point_add (centre, studio_point_scale (down, band->below * line[i].half_height));
      nodes[i] = make_node (centre, band->height * line[i].half_height, band->thickness * line[i].half_thickness);
    }
  studio_solid_add_tube (solid, nodes, n_nodes);
}

/* Its last nodes, which lie in the cartilage, go down to a wedge. */
static void
add_body (StudioSolid          *solid,
          const StudioTubeNode *line,
          guint                 n_nodes)
{
  g_autofree StudioTubeNode *body = g_memdup2 (line, n_nodes * sizeof (StudioTubeNode));

  for (guint i = 0; i < n_nodes; i++)
    {
      double to_end = studio_point_get_length (studio_point_subtract (line[n_nodes - 1].centre, line[i].centre));
      double share = WEDGE_END + (1.0 - WEDGE_END) * MIN (1.0, to_end / WEDGE);

      body[i].half_height *= share;
      body[i].half_thickness *= share;
    }

  for (guint i = 0; i < G_N_ELEMENTS (bands); i++)
    add_band (solid, body, n_nodes, &bands[i]);
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

static void
narrow_tip (StudioTubeNode *line,
            guint           n_nodes)
{
  for (guint i = 0; i < TIP_NODES; i++)
    {
      line[n_nodes - TIP_NODES + i].half_height *= tip_sizes[i];
      line[n_nodes - TIP_NODES + i].half_thickness *= tip_sizes[i];
    }
}

/* The tubercle, a knob that rests on the transverse process; beside the joint it is rough, where a
 * ligament holds it: of the upper ribs more so. Our own drawing. */
static void
add_tubercle (StudioSolid   *right,
              const BodyRib *rib)
{
  double rough = 3.3 - 0.10 * rib->number;
  double aside = 6.6 - 0.16 * rib->number;

  studio_solid_add_capsule (right, studio_point_add (rib->tubercle, studio_point (-1.0, 0.0, 1.8)), 2.4,
                            studio_point_add (rib->tubercle, studio_point (2.0, 0.6, 1.6)), 2.2);
  studio_solid_add_capsule (right, studio_point_add (rib->tubercle, studio_point (aside - 0.9, -1.0, 3.0)), rough,
                            studio_point_add (rib->tubercle, studio_point (aside + 0.9, 1.6, 2.6)), 0.8 * rough);
}

/* From @first on, the node of its line. */
static StudioSolid *
make_rib (const BodyRib *rib,
          double         end,
          double         fade,
          guint          first,
          int            side)
{
  g_autoptr (StudioSolid) right = studio_solid_new (2.0);
  g_autofree StudioTubeNode *line = NULL;
  guint n_nodes;

  line = make_line (rib, end, fade, &n_nodes);
  if (rib->floating && fade <= 0.0)
    narrow_tip (line, n_nodes);
  if (rib->number > 1 && !rib->floating)
    add_body (right, line + first, n_nodes - first);
  else
    studio_solid_add_tube (right, line + first, n_nodes - first);
  if (!rib->floating && first == 0)
    add_tubercle (right, rib);

  return side > 0 ? g_steal_pointer (&right) : studio_solid_mirror (right);
}

StudioSolid *
body_rib_new (const BodyMeasures *measures,
              guint               number,
              int                 side)
{
  const BodyRib *rib = body_measures_get_rib (measures, number);

  return make_rib (rib, get_front_end (rib), 0.0, 0, side);
}

static guint
get_first_node (StudioView     view,
                const BodyRib *rib)
{
  if (view != STUDIO_VIEW_SIDE)
    return 0;

  return rib->floating ? FLOATING_NECK_NODES : NECK_NODES;
}

void
body_ribs_add (StudioScene        *scene,
               const BodyMeasures *measures)
{
  gboolean from_behind = studio_scene_get_view (scene) == STUDIO_VIEW_BACK;

  for (guint i = 1; i <= 12; i++)
    {
      const BodyRib *rib = body_measures_get_rib (measures, i);
      double end = from_behind && !rib->floating ? back_view_ends[i - 1] : get_front_end (rib);
      double fade = from_behind ? BACK_VIEW_FADE : 0.0;
      g_autofree char *left = g_strdup_printf ("rib-%u-left", i);
      g_autofree char *right = g_strdup_printf ("rib-%u-right", i);
      guint first = get_first_node (studio_scene_get_view (scene), rib);

      studio_scene_add_solid (scene, left, make_rib (rib, end, fade, first, -1));
      studio_scene_set_uneven (scene, left, UNEVEN_FACE);
      if (studio_scene_get_view (scene) == STUDIO_VIEW_SIDE)
        continue;
      studio_scene_add_solid (scene, right, make_rib (rib, end, fade, first, 1));
      studio_scene_set_uneven (scene, right, UNEVEN_FACE);
    }
}
