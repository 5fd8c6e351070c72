/* body-ribs.c: the twelve pairs of ribs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-ribs.h"

#include "studio-ease.h"

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

/* Within so many millimetres of its cartilage it ends in a wedge. Shares of its height and thickness. */
#define WEDGE 3.4
#define WEDGE_END 0.3

/* Its face looks down a little behind, and up in front: it is wrung about its axis, which from
 * behind is not seen. */
#define WRUNG_BEHIND 0.5

/* The face of a rib is smoother than that of a vertebra. */
#define UNEVEN_FACE 0.4

/* The middle of the chest, from which a rib faces outwards, mm behind the frame's origin. */
#define CHEST_MIDDLE_Z -30.0

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
          const Band           *band,
          double                from,
          double                to)
{
  g_autofree StudioTubeNode *nodes = g_new (StudioTubeNode, n_nodes);

  for (guint i = 0; i < n_nodes; i++)
    {
      StudioPoint centre = line[i].centre;
      StudioPoint inwards = studio_point_normalize (studio_point (-centre.x, 0.0, CHEST_MIDDLE_Z - centre.z));
      StudioPoint down = get_down (line, n_nodes, i);
      double turn = from + (to - from) * studio_ease (i / (n_nodes - 1.0));
      double inside = 2.0 * band->inwards * line[i].half_thickness + turn * band->below * line[i].half_height;

      centre = studio_point_add (centre, studio_point_scale (inwards, inside));
      centre = studio_point_add (centre, studio_point_scale (down, band->below * line[i].half_height));
      nodes[i] = (StudioTubeNode) { centre, band->height * line[i].half_height, band->thickness * line[i].half_thickness };
    }
  studio_solid_add_tube (solid, nodes, n_nodes);
}

void
body_rib_add_strap (StudioSolid          *solid,
                    const StudioTubeNode *line,
                    guint                 n_nodes,
                    double                from,
                    double                to)
{
  for (guint i = 0; i < G_N_ELEMENTS (bands); i++)
    add_band (solid, line, n_nodes, &bands[i], from, to);
}

/* Its last nodes, which lie in the cartilage, go down to a wedge. */
static void
add_body (StudioSolid          *solid,
          const StudioTubeNode *line,
          guint                 n_nodes,
          gboolean              from_behind)
{
  g_autofree StudioTubeNode *body = g_memdup2 (line, n_nodes * sizeof (StudioTubeNode));

  for (guint i = 0; i < n_nodes; i++)
    {
      double to_end = studio_point_get_length (studio_point_subtract (line[n_nodes - 1].centre, line[i].centre));
      double share = WEDGE_END + (1.0 - WEDGE_END) * MIN (1.0, to_end / WEDGE);

      body[i].half_height *= share;
      body[i].half_thickness *= share;
    }

  body_rib_add_strap (solid, body, n_nodes, from_behind ? 0.0 : WRUNG_BEHIND, from_behind ? 0.0 : BODY_RIB_WRUNG_BEFORE);
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

/* As the view from behind or from the side has it, from @first on, the node of its line. */
static StudioSolid *
make_rib (const BodyMeasures *measures,
          guint               number,
          gboolean            from_behind,
          guint               first,
          int                 side)
{
  const BodyRib *rib = body_measures_get_rib (measures, number);
  g_autoptr (StudioSolid) right = studio_solid_new (2.0);
  guint n_nodes;
  g_autofree StudioTubeNode *line = from_behind ? body_rib_get_line_behind (measures, number, FALSE, &n_nodes)
                                                : body_rib_get_line (measures, number, &n_nodes);

  if (rib->floating && !from_behind)
    narrow_tip (line, n_nodes);
  if (rib->number > 1 && !rib->floating)
    add_body (right, line + first, n_nodes - first, from_behind);
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
  return make_rib (measures, number, FALSE, 0, side);
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
      g_autofree char *left = g_strdup_printf ("rib-%u-left", i);
      g_autofree char *right = g_strdup_printf ("rib-%u-right", i);
      guint first = get_first_node (studio_scene_get_view (scene), body_measures_get_rib (measures, i));

      studio_scene_add_solid (scene, left, make_rib (measures, i, from_behind, first, -1));
      studio_scene_set_uneven (scene, left, UNEVEN_FACE);
      if (studio_scene_get_view (scene) == STUDIO_VIEW_SIDE)
        continue;
      studio_scene_add_solid (scene, right, make_rib (measures, i, from_behind, first, 1));
      studio_scene_set_uneven (scene, right, UNEVEN_FACE);
    }
}
