/* body-ribs.c: the twelve pairs of ribs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-ribs.h"

#include "studio-curve.h"

/* The front end of a rib, as an angle round the chest: 0 is the rear bend, 90
 * the side. Where bone turns into cartilage; our own drawing. */
#define FRONT_END 150.0

/* From behind, the front parts would show between the ribs as loose hooks:
 * they are left out beyond this. */
#define BACK_VIEW_END 118.0

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
  node = make_node (rib->tubercle, high * 0.86, thick * (rib->floating ? 0.95 : 1.2));
  g_array_append_val (nodes, node);
  node = make_node (bridge, high * 0.93, thick);
  g_array_append_val (nodes, node);
  node = make_node (rib->angle, high, thick);
  g_array_append_val (nodes, node);
}

/* From the bend round the side to the front. */
static void
add_arc (GArray        *nodes,
         const BodyRib *rib,
         double         end)
{
  StudioPoint from = rib->angle;
  StudioPoint to = rib->lateral;

  for (double angle = ARC_STEP; angle < end + ARC_STEP / 2.0; angle += ARC_STEP)
    {
      double at = MIN (angle, end) * G_PI / 180.0;
      double beyond = MAX (0.0, (angle - 90.0) / 60.0);
      double share = 1.0 - 0.25 * beyond;
      StudioPoint centre = {
        from.x + (to.x - from.x) * sin (at),
        from.y + (to.y - from.y) * pow (at / (G_PI / 2.0), 1.08),
        to.z + (from.z - to.z) * cos (at) * (angle > 90.0 ? 1.2 : 1.0),
      };
      StudioTubeNode node = make_node (centre, rib->height / 2.0 * share, rib->thickness / 2.0 * share);

      g_array_append_val (nodes, node);
    }
}

/* Ribs 11 and 12 end in the flesh, in a narrow, blunt tip. */
static void
add_floating_end (GArray        *nodes,
                  const BodyRib *rib)
{
  static const struct
  {
    double along, drop, size;
  } stations[] = { { 0.34, 0.30, 0.96 }, { 0.68, 0.65, 0.78 }, { 0.90, 0.88, 0.52 }, { 1.0, 1.0, 0.32 } };

  for (guint i = 0; i < G_N_ELEMENTS (stations); i++)
    {
      StudioPoint from = rib->angle;
      StudioPoint to = rib->lateral;
      StudioPoint centre = {
        from.x + (to.x - from.x) * stations[i].along,
        from.y + (to.y - from.y) * stations[i].drop,
        from.z + (to.z - from.z) * stations[i].along * stations[i].along,
      };
      StudioTubeNode node = make_node (centre, rib->height / 2.0 * stations[i].size,
                                       rib->thickness / 2.0 * (0.4 + 0.6 * stations[i].size));

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

static StudioTubeNode *
make_line (const BodyRib *rib,
           double         end,
           guint         *n_nodes)
{
  g_autoptr (GArray) nodes = g_array_new (FALSE, FALSE, sizeof (StudioTubeNode));
  g_autoptr (GArray) line = NULL;

  add_neck (nodes, rib);
  if (rib->floating)
    add_floating_end (nodes, rib);
  else
    add_arc (nodes, rib, end);
  if (rib->number == 1)
    lay_flat (nodes);
  line = studio_curve_sample_tube ((const StudioTubeNode *) (const void *) nodes->data, nodes->len, STEPS);
  *n_nodes = line->len;

  return (StudioTubeNode *) (void *) g_array_free (g_steal_pointer (&line), FALSE);
}

StudioTubeNode *
body_rib_get_line (const BodyMeasures *measures,
                   guint               number,
                   guint              *n_nodes)
{
  return make_line (body_measures_get_rib (measures, number), FRONT_END, n_nodes);
}

static StudioSolid *
make_rib (const BodyRib *rib,
          double         end,
          int            side)
{
  g_autoptr (StudioSolid) right = studio_solid_new (2.0);
  g_autofree StudioTubeNode *line = NULL;
  guint n_nodes;

  line = make_line (rib, end, &n_nodes);
  studio_solid_add_tube (right, line, n_nodes);
  /* The tubercle, a knob that rests on the transverse process. */
  if (!rib->floating)
    studio_solid_add_capsule (right, studio_point_add (rib->tubercle, studio_point (-1.2, 0.0, 1.6)), 2.6,
                              studio_point_add (rib->tubercle, studio_point (1.6, 0.4, 1.2)), 2.4);

  return side > 0 ? g_steal_pointer (&right) : studio_solid_mirror (right);
}

StudioSolid *
body_rib_new (const BodyMeasures *measures,
              guint               number,
              int                 side)
{
  return make_rib (body_measures_get_rib (measures, number), FRONT_END, side);
}

void
body_ribs_add (StudioScene        *scene,
               const BodyMeasures *measures)
{
  double end = studio_scene_get_view (scene) == STUDIO_VIEW_BACK ? BACK_VIEW_END : FRONT_END;

  for (guint i = 1; i <= 12; i++)
    {
      const BodyRib *rib = body_measures_get_rib (measures, i);
      g_autofree char *left = g_strdup_printf ("rib-%u-left", i);
      g_autofree char *right = g_strdup_printf ("rib-%u-right", i);

      studio_scene_add_solid (scene, left, make_rib (rib, end, -1));
      studio_scene_add_solid (scene, right, make_rib (rib, end, 1));
    }
}
