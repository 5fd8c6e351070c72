/* body-breastbone.c: the breastbone and the cartilage of the ribs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-breastbone.h"

#include "body-form.h"
#include "body-ribs.h"
#include "studio-curve.h"

/* From the side. Its upper edge at the disc below T2, its angle at T4, its lower
 * end at T9 [R]; it lies 7 to 16 mm under the front of measures/profile.csv. The
 * rest is our own drawing: z, y, and heights towards the eye. */

static const StudioPoint outline[] = {
  { -54.8, 150.4 }, { -46.1, 153 }, { -48, 158 }, { -56.4, 170 }, { -65, 183 }, { -70.6, 192 },
  { -76.9, 201 }, { -87.8, 219 }, { -98.7, 238 }, { -107.6, 256 }, { -113.5, 272 }, { -117.2, 286 },
  { -119.7, 298 }, { -122.2, 308 }, { -122.7, 320 }, { -124.3, 322 }, { -126, 320 }, { -126.4, 312 },
  { -126.7, 300 }, { -125.2, 286 }, { -122, 270 }, { -116.1, 252 }, { -107.2, 233 }, { -97, 214 },
  { -88.1, 199 }, { -82.7, 190.6 }, { -75.4, 180 }, { -66.9, 167 }, { -60.4, 156 },
};

static const StudioPoint base[] = {
  { -52.3, 152, 24 }, { -61.6, 168, 22 }, { -77.6, 192, 14 },
  { -103.7, 238, 16 }, { -117.4, 276, 16 }, { -124.3, 316, 5 },
};

/* Where the cartilages of the first seven ribs meet it. */
static const StudioPoint notches[] = {
  { -19, 161, -55 }, { -15, 192.5, -75.9 }, { -15, 211.5, -88.1 }, { -16, 230.5, -99 }, { -17, 248.5, -108.3 },
  { -16, 265, -115 }, { -13, 279.5, -119 },
};

/* How far each goes on as its rib did, and how steeply it comes in from below,
 * as parts of the straight way. */
static const double onsets[] = { 0.12, 0.2, 0.2, 0.22, 0.24, 0.26, 0.28, 0.24, 0.24, 0.24 };
static const double rises[] = { 0.0, 0.0, 0.0, 0.0, 0.03, 0.1, 0.2, 0.18, 0.18, 0.18 };

#define N_CARTILAGES G_N_ELEMENTS (onsets)
#define N_NODES 6

/* The cartilages of ribs 8 to 10 join the one above at this node. */
#define JOINT 3

/* Where the left rib ends, and @along: the direction it ends in. */
static StudioPoint
get_rib_end (const BodyMeasures *measures,
             guint               number,
             StudioPoint        *along)
{
  guint n_nodes = 0;
  g_autofree StudioTubeNode *nodes = body_rib_get_line (measures, number, &n_nodes);
  StudioPoint before = studio_point_mirror (nodes[n_nodes - 4].centre);
  StudioPoint end = studio_point_mirror (nodes[n_nodes - 1].centre);

  *along = studio_point_normalize (studio_point_subtract (end, before));
  return end;
}

/* On in the rib's direction, then in one bend up to @to. */
static void
make_course (guint           number,
             StudioPoint     from,
             StudioPoint     along,
             StudioPoint     to,
             StudioTubeNode *nodes)
{
  StudioPoint way = studio_point_subtract (to, from);
  double length = sqrt (way.x * way.x + way.y * way.y + way.z * way.z);
  StudioPoint on = studio_point_add (from, studio_point_scale (along, length * onsets[number - 1]));
  StudioPoint below = studio_point_lerp (to, from, 0.2);

  below.y += length * rises[number - 1];
  for (guint i = 0; i < N_NODES; i++)
    {
      double t = i / (N_NODES - 1.0);
      StudioPoint first = studio_point_lerp (studio_point_lerp (from, on, t), studio_point_lerp (on, below, t), t);
      StudioPoint last = studio_point_lerp (studio_point_lerp (on, below, t), studio_point_lerp (below, to, t), t);

      nodes[i] = (StudioTubeNode) { studio_point_lerp (first, last, t), 5.0 - t, 3.6 - 0.2 * t };
    }
}

static StudioSolid *
create_cartilage (const StudioTubeNode *nodes)
{
  StudioSolid *solid = studio_solid_new (2.0);
  g_autoptr(GArray) line = studio_curve_sample_tube (nodes, N_NODES, 5);

  studio_solid_add_tube (solid, (const StudioTubeNode *) (gpointer) line->data, line->len);
  return solid;
}

static void
add_cartilages (StudioScene        *scene,
                const BodyMeasures *measures)
{
  StudioTubeNode nodes[N_NODES] = { 0 };

  for (guint i = 1; i <= N_CARTILAGES; i++)
    {
      g_autofree char *id = g_strdup_printf ("cartilage-%u-left", i);
      StudioPoint along;
      StudioPoint end = get_rib_end (measures, i, &along);
      StudioPoint to = i <= G_N_ELEMENTS (notches) ? notches[i - 1] : nodes[JOINT].centre;

      make_course (i, end, along, to, nodes);
      studio_scene_add_solid (scene, id, create_cartilage (nodes));
    }
}

void
body_breastbone_add (StudioScene        *scene,
                     const BodyMeasures *measures)
{
  StudioRelief *relief = body_form_new_relief (outline, G_N_ELEMENTS (outline), base, G_N_ELEMENTS (base));

  studio_relief_set_edge (relief, 3.0, 4.5);
  studio_scene_add_relief (scene, "breastbone", relief);
  add_cartilages (scene, measures);
}
