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
 * rest is our own drawing: z, y, and heights towards the eye. It is seen on its edge, which
 * has a notch for each cartilage, with lips that cover the corners of its end. */

static const StudioPoint outline[] = {
  { -60.6, 149.4 }, { -57.6, 148.2 }, { -54.2, 149.9 }, { -49.4, 150.2 }, { -45.6, 148.4 }, { -42.9, 149.6 }, { -42.8, 153 }, { -45.4, 156.2 },
  { -46.4, 159 }, { -46.8, 162.4 }, { -49.4, 166.4 }, { -55.4, 173.6 }, { -61.4, 181.4 }, { -65.6, 187.2 },
  { -68.1, 190.3 }, { -70.5, 191.9 }, { -73, 194.7 }, { -73.1, 198.8 }, { -74.6, 200.8 },
  { -79.8, 207.9 }, { -82.2, 209.6 }, { -84.7, 212.6 }, { -84.8, 216.9 }, { -86.4, 219 },
  { -90.4, 225.2 }, { -92.9, 227.1 }, { -95.4, 230.4 }, { -95.6, 234.9 }, { -97.1, 237.2 },
  { -99.3, 241.8 }, { -101.6, 243.8 }, { -104, 247.3 }, { -104, 252 }, { -105.5, 254.4 },
  { -106.5, 257.6 }, { -108.6, 259.6 }, { -110.7, 263.1 }, { -110.2, 267.7 }, { -111.4, 270.1 },
  { -112.4, 276 }, { -114.6, 278.6 }, { -117, 283 }, { -116.9, 288.5 }, { -118.4, 291.6 },
  { -117.8, 296 }, { -119, 298.6 }, { -120.6, 303 }, { -122.8, 310 }, { -124.6, 316.6 }, { -125.9, 321.8 }, { -126.4, 323 },
  { -126.8, 321.6 }, { -126.9, 317 }, { -126.6, 310 }, { -125.4, 303.6 }, { -126.2, 299.4 }, { -126.2, 295.6 }, { -123, 284 }, { -119, 270 },
  { -113, 252 },
  { -104.6, 233 }, { -95.2, 214 }, { -88.9, 201 }, { -87.6, 196.4 }, { -87.4, 193.2 }, { -85, 190.2 }, { -75, 179.4 }, { -66.8, 167.4 },
  { -61.6, 156.6 }, { -61.4, 152 },
};

static const StudioPoint base[] = {
  { -57, 150, 79 }, { -44, 153, 79 }, { -70, 168, 77 }, { -54, 170, 77 }, { -87, 193, 75 }, { -70, 192, 75 },
  { -110, 238, 76 }, { -97, 238, 76 }, { -125, 280, 74 }, { -114, 280, 74 }, { -127, 314, 54 }, { -123, 314, 54 },
};

static const BodyFormRidge ridges[] = {
  /* the notch for the collar bone, and the first rib's */
  BODY_FORM_RIDGE ({ -56, 152.6, -1, 2.2 }, { -50.6, 153.8, -2, 2.6 }, { -45.6, 152, -1.6, 2 }),
  BODY_FORM_RIDGE ({ -61, 154, 1.2, 2 }, { -54, 157.6, 1.6, 2 }, { -47.4, 156.8, 1.2, 1.6 }),
  BODY_FORM_RIDGE ({ -49, 160.8, -1.2, 2 }),
  /* the joint at its angle, which stands out in front, and the lips on both sides of it */
  BODY_FORM_RIDGE ({ -70, 196.2, -1.2, 0.8 }, { -80, 194.4, -1.6, 0.8 }, { -90, 193.4, -1.6, 0.8 }),
  BODY_FORM_RIDGE ({ -69, 191.4, 0.5, 2 }, { -86.6, 188.8, 1, 2.4 }),
  BODY_FORM_RIDGE ({ -74.4, 199.4, 0.3, 2 }, { -91, 197.8, 0.8, 2.4 }),
  /* along its front face, which turns out of sight */
  BODY_FORM_RIDGE ({ -63.6, 162, 0.9, 1.8 }, { -75.4, 181, 0.9, 1.8 }),
  BODY_FORM_RIDGE ({ -91.6, 208, 1, 1.6 }, { -101.8, 229, 1, 1.6 }, { -112.4, 254, 1, 1.5 }, { -121, 284, 0.8, 1.4 }),
  /* the notches of the other cartilages */
  BODY_FORM_RIDGE ({ -73.2, 194.4, -0.5, 2.6 }),
  BODY_FORM_RIDGE ({ -84.9, 212.3, -0.6, 2.6 }),
  BODY_FORM_RIDGE ({ -95.7, 230.1, -0.6, 2.6 }),
  BODY_FORM_RIDGE ({ -104.3, 247.2, -0.6, 2.6 }),
  BODY_FORM_RIDGE ({ -111.0, 263.0, -0.6, 2.6 }),
  BODY_FORM_RIDGE ({ -117.4, 283.0, -0.6, 2.6 }),
  /* where the sword begins */
  BODY_FORM_RIDGE ({ -118.4, 299.4, -1.4, 1 }, { -129, 298, -1.6, 1 }),
};

/* Where the cartilages of the first seven ribs meet it, behind its edge. They lie farther inside: but
 * if they turned away from the eye as they do there, none of their light would be left. */
static const StudioPoint notches[] = {
  { -56, 160.4, -52 }, { -74, 192.2, -76.7 }, { -88, 210.6, -87.8 }, { -94, 228.7, -98.2 }, { -92, 245.9, -107 },
  { -88, 262.2, -113.9 }, { -82, 280.6, -119.8 },
};

/* How far each goes on as its rib did, mm; the place that it bends to, as far as
 * @along of the straight way to its own end and @below that, mm; and how broad it is after one and two
 * thirds of its way and where it ends, in parts of its rib. The second is short and straight,
 * the third and the fourth rise a little, the fifth is a gentle bow, and the next two turn up in an angle that
 * is soft. Those of 8 to 10 turn up at once and taper along the one above, so that one line
 * leads from the breastbone to the tip of the tenth rib. */
typedef struct
{
  double onward;
  double along;
  double below;
  double shares[3];
} Bend;

static const Bend bends[] = {
  { 6, 0.6, 0.3, { 1.0, 0.92, 0.8 } },
  { 6, 0.6, 0.2, { 0.96, 0.88, 0.84 } },
  { 10, 0.66, 1.6, { 0.9, 0.8, 0.74 } },
  { 12, 0.6, 2.6, { 0.92, 0.76, 0.6 } },
  { 13, 0.6, 4.2, { 0.84, 0.68, 0.58 } },
  { 18, 0.5, 8.4, { 0.88, 0.64, 0.44 } },
  { 26, 0.5, 10.0, { 0.8, 0.54, 0.34 } },
  { 18, 0.46, 2.0, { 0.7, 0.46, 0.2 } },
  { 19, 0.5, 3.0, { 0.62, 0.42, 0.2 } },
  { 8, 0.5, 1.0, { 0.6, 0.42, 0.2 } },
};

/* Its face is smoother than that of a vertebra. */
#define UNEVEN_FACE 0.22

#define N_CARTILAGES BODY_N_CARTILAGES
G_STATIC_ASSERT (G_N_ELEMENTS (bends) == N_CARTILAGES);

#define N_NODES 7

/* It is flatter than the rib. */
#define FLATNESS 0.75

/* The cartilages of ribs 8 to 10 join the one above at this node, on its lower border: so far from its
 * middle, in parts of half its height. */
#define JOINT 4
#define JOINT_BELOW -0.62

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

  return (StudioTubeNode) { centre, rib_end->half_height * share, FLATNESS * rib_end->half_thickness * share };
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
  StudioPoint way = studio_point_normalize (studio_point (0.0, to.y - from.y, to.z - from.z));
  StudioPoint on = studio_point_add (from, studio_point_scale (along, bend->onward));
  StudioPoint bent = studio_point_lerp (from, to, bend->along);

  bent.y -= way.z * bend->below;
  bent.z += way.y * bend->below;
  for (guint i = 0; i < N_NODES; i++)
    {
      double t = i / (N_NODES - 1.0);
      StudioPoint first = studio_point_lerp (studio_point_lerp (from, on, t), studio_point_lerp (on, bent, t), t);
      StudioPoint last = studio_point_lerp (studio_point_lerp (on, bent, t), studio_point_lerp (bent, to, t), t);

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

/* It lies over the bone that it grows out of, a strap as that is, so that their edges meet. */
#define COLLAR 1.1

static StudioSolid *
create_cartilage (const StudioTubeNode *nodes,
                  StudioTubeNode        root)
{
  StudioSolid *solid = studio_solid_new (2.0);
  StudioTubeNode all[N_NODES + 1];
  g_autoptr(GArray) line = NULL;

  all[0] = root;
  memcpy (&all[1], nodes, N_NODES * sizeof (StudioTubeNode));
  all[0].half_thickness *= COLLAR;
  all[1].half_thickness *= COLLAR;
  line = studio_curve_sample_tube (all, G_N_ELEMENTS (all), 10);

  body_rib_add_strap (solid, (const StudioTubeNode *) (gpointer) line->data, line->len, BODY_RIB_WRUNG_BEFORE, BODY_RIB_WRUNG_BEFORE);
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
