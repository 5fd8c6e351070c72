/* body-breastbone.c: the breastbone and the cartilage of the ribs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-breastbone.h"

#include "body-form.h"
#include "body-ribs.h"
#include "studio-curve.h"

#include <string.h>

/* From the side. Its upper edge at the disc below T2, its angle at T4, its lower
 * end at T9 [R]; it lies 7 to 16 mm under the front of measures/profile.csv. The
 * rest is our own drawing: z, y, and heights towards the eye. Its edge has a facet for each
 * cartilage, with lips that cover the corners of its end. */

static const StudioPoint outline[] = {
  { -57.4, 150 }, { -51, 148.4 }, { -44.4, 150.6 }, { -42.4, 155.4 }, { -45, 161.4 }, { -53.6, 171 }, { -61.6, 181 },
  { -67.7, 190.5 }, { -70.5, 192.6 }, { -72.9, 194.5 }, { -73.5, 197.5 }, { -74.2, 201 },
  { -78.7, 208.5 }, { -81.4, 210.8 }, { -83.9, 212.9 }, { -84.6, 216.1 }, { -85.3, 219.6 },
  { -89, 226 }, { -91.7, 228.5 }, { -94.3, 230.9 }, { -95.1, 234.4 }, { -95.7, 238 },
  { -97.9, 242.5 }, { -100.6, 245.2 }, { -103, 247.9 }, { -103.6, 251.4 }, { -104.1, 255.1 },
  { -105.2, 258.1 }, { -107.6, 260.9 }, { -109.7, 263.8 }, { -109.9, 267.3 }, { -110.1, 270.6 },
  { -111.2, 276.4 }, { -113, 280.2 }, { -115.4, 283.8 }, { -115.2, 287.8 }, { -114, 292 }, { -117.4, 297.6 }, { -121.6, 303 }, { -122.6, 310 }, { -122.8, 318 }, { -124.3, 322.6 }, { -126.4, 320 }, { -127.2, 312 },
  { -128, 303 }, { -128, 297 }, { -126.2, 285 }, { -123, 270 }, { -117, 252 }, { -108, 233 }, { -98.4, 214 },
  { -91, 200.6 }, { -88.4, 195 }, { -86.6, 190.4 }, { -78.4, 180.4 }, { -70.4, 168 }, { -63.4, 156 },
};

static const StudioPoint base[] = {
  { -57, 150, 79 }, { -44, 153, 79 }, { -70, 168, 77 }, { -54, 170, 77 }, { -87, 193, 75 }, { -70, 192, 75 },
  { -110, 238, 76 }, { -97, 238, 76 }, { -125, 280, 74 }, { -114, 280, 74 }, { -127, 314, 54 }, { -123, 314, 54 },
};

static const BodyFormRidge ridges[] = {
  /* the joint at its angle, and the lips on both sides of it */
  BODY_FORM_RIDGE ({ -68, 195.6, -2.2, 1.5 }, { -89, 192.4, -2.2, 1.5 }),
  BODY_FORM_RIDGE ({ -67, 191, 1.6, 2.6 }, { -86, 187.6, 2, 2.6 }),
  BODY_FORM_RIDGE ({ -72, 200.4, 1.4, 2.4 }, { -92, 196.8, 1.8, 2.4 }),
  /* where the sword begins */
  BODY_FORM_RIDGE ({ -117, 301.4, -1.6, 1.5 }, { -129.6, 299.4, -1.6, 1.5 }),
};

/* Where the cartilages of the first seven ribs meet it, behind its edge. */
static const StudioPoint notches[] = {
  { -19, 160.4, -52 }, { -15, 192.2, -76.7 }, { -15, 210.6, -87.8 }, { -16, 228.7, -98.2 }, { -17, 245.9, -107 },
  { -16, 262.2, -113.9 }, { -13, 280.6, -119.8 },
};

/* How far each goes on as its rib did, mm, and how it comes in at its other end:
 * the direction back from there (z, y) and for how far; how broad it is after one and two thirds
 * of its way and where it ends, in parts of its rib. The second is short and straight, the third
 * and the fourth a gentle bow, the fifth a wide one, and the next two are
 * an S, which goes on far before it turns up. Those of 8 to 10 come in along the one above, so
 * that one line leads from the breastbone to the tip of the tenth rib. */
typedef struct
{
  double onward;
  double back_z;
  double back_y;
  double reach;
  double shares[3];
} Bend;

static const Bend bends[] = {
  { 8, 0.9, -0.2, 6, { 1.0, 0.92, 0.8 } }, { 4, 0.9, 0.3, 6, { 0.92, 0.86, 0.84 } },
  { 5, 0.98, 0.16, 8, { 0.92, 0.82, 0.74 } }, { 10, 0.88, 0.48, 11, { 0.94, 0.76, 0.62 } },
  { 14, 0.7, 0.71, 15, { 0.92, 0.74, 0.54 } }, { 25, 0.46, 0.89, 23, { 0.92, 0.76, 0.46 } },
  { 36, 0.43, 0.9, 38, { 0.98, 0.74, 0.38 } }, { 21, 0.48, 0.88, 37, { 0.9, 0.72, 0.42 } },
  { 25, 0.58, 0.81, 25, { 0.86, 0.64, 0.38 } }, { 13, 0.68, 0.73, 21, { 0.76, 0.58, 0.36 } },
};

/* Its face is smoother than that of a vertebra. */
#define UNEVEN_FACE 0.5

#define N_CARTILAGES BODY_N_CARTILAGES
G_STATIC_ASSERT (G_N_ELEMENTS (bends) == N_CARTILAGES);

#define N_NODES 7

/* The cartilages of ribs 8 to 10 join the one above at this node. */
#define JOINT 4

/* As a share of half its height: so deep that its tip does not stand out beside it. */
#define JOINT_BELOW 0.08

/* Where the left rib ends, and @along: the direction it ends in. */
static StudioTubeNode
get_rib_end (const BodyMeasures *measures,
             guint               number,
             StudioPoint        *along)
{
  guint n_nodes = 0;
  g_autofree StudioTubeNode *nodes = body_rib_get_line (measures, number, &n_nodes);
  StudioPoint before = studio_point_mirror (nodes[n_nodes - 4].centre);
  StudioTubeNode end = nodes[n_nodes - 1];

  end.centre = studio_point_mirror (end.centre);
  *along = studio_point_normalize (studio_point_subtract (end.centre, before));
  return end;
}

/* How thick it is: as the rib where it leaves it, finer at its other end, and
 * finest where it only leans on its neighbour. */
static StudioTubeNode
make_node (const Bend           *bend,
           const StudioTubeNode *rib_end,
           double                t,
           StudioPoint           centre)
{
  guint third = MIN ((guint) (3.0 * t), 2);
  double before = third > 0 ? bend->shares[third - 1] : 1.0;
  double share = before + (bend->shares[third] - before) * (3.0 * t - third);

  return (StudioTubeNode) { centre, rib_end->half_height * share, rib_end->half_thickness * share };
}

/* On in the rib's direction, then in one bend to @to. */
static void
make_course (guint                 number,
             const StudioTubeNode *rib_end,
             StudioPoint           along,
             StudioPoint           to,
             StudioTubeNode       *nodes)
{
  const Bend *bend = &bends[number - 1];
  StudioPoint from = rib_end->centre;
  StudioPoint on = studio_point_add (from, studio_point_scale (along, bend->onward));
  StudioPoint before = { to.x + (from.x - to.x) * 0.3, to.y + bend->back_y * bend->reach, to.z + bend->back_z * bend->reach };

  for (guint i = 0; i < N_NODES; i++)
    {
      double t = i / (N_NODES - 1.0);
      StudioPoint first = studio_point_lerp (studio_point_lerp (from, on, t), studio_point_lerp (on, before, t), t);
      StudioPoint last = studio_point_lerp (studio_point_lerp (on, before, t), studio_point_lerp (before, to, t), t);

      nodes[i] = make_node (bend, rib_end, t, studio_point_lerp (first, last, t));
    }
}

/* Where the cartilage below joins one, whose way it has there. */
static StudioPoint
get_joint (const StudioTubeNode *above)
{
  StudioPoint way = studio_point_normalize (studio_point_subtract (above[JOINT + 1].centre, above[JOINT - 1].centre));
  StudioPoint joint = above[JOINT].centre;

  joint.y -= way.z * JOINT_BELOW * above[JOINT].half_height;
  joint.z += way.y * JOINT_BELOW * above[JOINT].half_height;

  return joint;
}

/* Where it begins on the left rib, whose form it has there. */
static StudioTubeNode
get_root (const BodyMeasures *measures,
          guint               number)
{
  guint n_nodes = 0;
  g_autofree StudioTubeNode *nodes = body_rib_get_line (measures, number, &n_nodes);
  guint i = n_nodes - 1;
  StudioTubeNode root;

  while (i > 0 && studio_point_get_length (studio_point_subtract (nodes[i].centre, nodes[n_nodes - 1].centre)) < BODY_CARTILAGE_ROOT)
    i--;

  root = nodes[i];
  root.centre = studio_point_mirror (root.centre);

  return root;
}

/* It lies over the bone that it grows out of, but is no higher, or its outline would be
 * seen beside it. */
#define COLLAR 1.5
#define COLLAR_HEIGHT 0.95

static StudioSolid *
create_cartilage (const StudioTubeNode *nodes,
                  StudioTubeNode        root)
{
  StudioSolid *solid = studio_solid_new (2.0);
  StudioTubeNode all[N_NODES + 1];
  g_autoptr(GArray) line = NULL;

  all[0] = root;
  memcpy (&all[1], nodes, N_NODES * sizeof (StudioTubeNode));
  all[0].half_height *= COLLAR_HEIGHT;
  all[0].half_thickness *= COLLAR;
  all[1].half_thickness *= COLLAR;
  line = studio_curve_sample_tube (all, G_N_ELEMENTS (all), 5);

  studio_solid_add_tube (solid, (const StudioTubeNode *) (gpointer) line->data, line->len);
  return solid;
}

/* @nodes holds those of the one above, and then its own. */
static void
make_next (const BodyMeasures *measures,
           guint               number,
           StudioTubeNode     *nodes)
{
  StudioPoint along;
  StudioTubeNode end = get_rib_end (measures, number, &along);
  StudioPoint to = number <= G_N_ELEMENTS (notches) ? notches[number - 1] : get_joint (nodes);

  make_course (number, &end, along, to, nodes);
}

StudioSolid *
body_cartilage_new (const BodyMeasures *measures,
                    guint               number)
{
  StudioTubeNode nodes[N_NODES] = { 0 };

  g_return_val_if_fail (number >= 1 && number <= N_CARTILAGES, NULL);

  for (guint i = 1; i <= number; i++)
    make_next (measures, i, nodes);

  return create_cartilage (nodes, get_root (measures, number));
}

void
body_cartilages_add (StudioScene        *scene,
                     const BodyMeasures *measures)
{
  for (guint i = 1; i <= N_CARTILAGES; i++)
    {
      g_autofree char *id = g_strdup_printf ("cartilage-%u-left", i);

      studio_scene_add_solid (scene, id, body_cartilage_new (measures, i));
    }
}

void
body_breastbone_add (StudioScene *scene)
{
  StudioRelief *relief = body_form_new_relief (outline, G_N_ELEMENTS (outline), base, G_N_ELEMENTS (base));

  studio_relief_set_edge (relief, 3.4, 4.5);
  body_form_add_ridges (relief, ridges, G_N_ELEMENTS (ridges), 1);
  studio_scene_add_relief (scene, "breastbone", relief);
  studio_scene_set_uneven (scene, "breastbone", UNEVEN_FACE);
}

StudioTubeNode *
body_cartilage_get_line (const BodyMeasures *measures,
                         guint               number,
                         guint              *n_nodes)
{
  StudioTubeNode nodes[N_NODES] = { 0 };
  GArray *line;

  g_return_val_if_fail (number >= 1 && number <= N_CARTILAGES, NULL);
  g_return_val_if_fail (n_nodes != NULL, NULL);

  for (guint i = 1; i <= number; i++)
    make_next (measures, i, nodes);

  line = studio_curve_sample_tube (nodes, N_NODES, 5);
  *n_nodes = line->len;

  return (StudioTubeNode *) (gpointer) g_array_free (line, FALSE);
}
