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

/* From the side, on its edge: its upper end at the disc below T2, its angle at T4, its lower
 * end at T9 [R]; it lies 7 to 16 mm under the front of measures/profile.csv. The
 * rest is our own drawing: z, y, and heights towards the eye. */

static const StudioPoint outline[] = {
  { -57.4, 150 }, { -51.6, 148 }, { -45.4, 149.6 }, { -43.8, 154 }, { -46.2, 160 }, { -52.4, 169.4 }, { -59.6, 178.8 },
  { -66.4, 187 }, { -69.6, 190.2 }, { -71.4, 193.6 }, { -72.6, 197.6 }, { -76.8, 204.6 }, { -82.4, 213.6 }, { -86.8, 222 },
  { -91.6, 231.4 }, { -95.8, 240 }, { -99.8, 249.6 }, { -103, 258 }, { -105.8, 266.6 }, { -108.2, 275.4 }, { -110.6, 283.6 },
  { -112.6, 289.6 }, { -115.6, 295.6 }, { -119.8, 301 }, { -121.6, 308 }, { -122.4, 316 }, { -124.3, 321.4 }, { -126.2, 319 }, { -127, 311 },
  { -128, 303 }, { -128, 297 }, { -126.2, 285 }, { -123, 270 }, { -117, 252 }, { -108, 233 }, { -98.4, 214 },
  { -91, 200.6 }, { -88.4, 195 }, { -86.6, 190.4 }, { -78.4, 180.4 }, { -70.4, 168 }, { -63.4, 156 },
};

static const StudioPoint base[] = {
  { -57, 150, 79 }, { -44, 153, 79 }, { -70, 168, 77 }, { -54, 170, 77 }, { -87, 193, 75 }, { -70, 192, 75 },
  { -110, 238, 76 }, { -97, 238, 76 }, { -125, 280, 74 }, { -114, 280, 74 }, { -127, 314, 54 }, { -123, 314, 54 },
};

static const BodyFormRidge ridges[] = {
  /* the joint at its angle, and the lips on both sides of it */
  BODY_FORM_RIDGE ({ -68, 194.4, -2.4, 1.3 }, { -78, 194.8, -1.8, 1.2 }, { -90, 192.4, -2.4, 1.3 }),
  BODY_FORM_RIDGE ({ -67, 190, 1.4, 2.4 }, { -86, 188.4, 1.8, 2.6 }),
  BODY_FORM_RIDGE ({ -72, 199.4, 1.2, 2.4 }, { -92, 197.4, 1.6, 2.4 }),
  /* where its parts grew together, level with the notches */
  BODY_FORM_RIDGE ({ -94, 208.4, 0.8, 2.2 }, { -97.4, 209.6, 0.5, 1.6 }),
  BODY_FORM_RIDGE ({ -102.6, 227, 0.9, 2.4 }, { -106.4, 228.4, 0.5, 1.6 }),
  BODY_FORM_RIDGE ({ -111, 244.6, 0.8, 2.2 }, { -114.4, 245.8, 0.5, 1.6 }),
  /* where the sword begins */
  BODY_FORM_RIDGE ({ -115, 299.6, -1.6, 1.4 }, { -122, 298.8, -1.2, 1.2 }, { -130, 297.4, -1.6, 1.4 }),
  /* the hollows between the notches of its edge */
  BODY_FORM_RIDGE ({ -57, 168, -1.0, 3.4 }, { -69, 182.6, -0.8, 3.4 }),
  BODY_FORM_RIDGE ({ -83, 203, -1.0, 2.8 }, { -86.4, 208.6, -0.4, 2.4 }),
  BODY_FORM_RIDGE ({ -92.4, 219, -1.0, 2.8 }, { -95.6, 224.6, -0.4, 2.4 }),
  BODY_FORM_RIDGE ({ -101.4, 237, -1.0, 2.8 }, { -104, 242, -0.4, 2.4 }),
  BODY_FORM_RIDGE ({ -108.4, 253.4, -0.9, 2.6 }, { -110.4, 258, -0.4, 2.2 }),
};

/* Where the cartilages of the first seven ribs meet it, on its edge, which looks at the eye. */
static const StudioPoint notches[] = {
  { -80, 161.4, -53.6 }, { -81, 193, -77.4 }, { -80, 211.2, -88.6 }, { -80, 229.2, -97.6 }, { -79, 246.2, -105.8 },
  { -79, 262.4, -112 }, { -78, 280, -117.4 },
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
  { 5, 0.98, 0.16, 8, { 0.92, 0.82, 0.74 } }, { 7, 0.88, 0.48, 9, { 0.94, 0.78, 0.64 } },
  { 17, 0.66, 0.75, 12, { 0.98, 0.8, 0.56 } }, { 24, 0.5, 0.87, 20, { 0.94, 0.84, 0.5 } },
  { 34, 0.45, 0.89, 32, { 1.0, 0.84, 0.4 } }, { 16, 0.36, 0.93, 30, { 0.96, 0.8, 0.36 } },
  { 16, 0.5, 0.87, 24, { 0.86, 0.66, 0.3 } }, { 10, 0.6, 0.8, 16, { 0.8, 0.58, 0.28 } },
};

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

void
body_cartilages_add (StudioScene        *scene,
                     const BodyMeasures *measures)
{
  StudioTubeNode nodes[N_NODES] = { 0 };

  for (guint i = 1; i <= N_CARTILAGES; i++)
    {
      g_autofree char *id = g_strdup_printf ("cartilage-%u-left", i);

      make_next (measures, i, nodes);
      studio_scene_add_solid (scene, id, create_cartilage (nodes, get_root (measures, i)));
    }
}

void
body_breastbone_add (StudioScene *scene)
{
  StudioRelief *relief = body_form_new_relief (outline, G_N_ELEMENTS (outline), base, G_N_ELEMENTS (base));

  studio_relief_set_edge (relief, 3.4, 4.5);
  body_form_add_ridges (relief, ridges, G_N_ELEMENTS (ridges), 1);
  studio_scene_add_relief (scene, "breastbone", relief);
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
