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
 * end at T9 [R]; it lies 8 mm under the front of measures/profile.csv where that
 * is in the midline. The rest is our own drawing: z, y, and heights towards the
 * eye. */

static const StudioPoint outline[] = {
  { -44, 150.5 }, { -40, 153 }, { -40.6, 158 }, { -45, 170 }, { -50.6, 183 }, { -55, 192 }, { -59, 201 },
  { -66, 219 }, { -74, 238 }, { -81.4, 256 }, { -87, 272 }, { -90.6, 286 }, { -93, 298 }, { -95.4, 312 },
  { -97.4, 321 }, { -99.4, 321.6 }, { -99.8, 314 }, { -99.4, 300 }, { -98.4, 286 }, { -95.4, 270 }, { -89.6, 252 },
  { -82, 233 }, { -74, 214 }, { -67.6, 199 }, { -63.8, 190.6 }, { -58.6, 180 }, { -53, 167 }, { -49, 156 },
};

static const StudioPoint base[] = {
  { -44, 152, 24 }, { -50, 168, 22 }, { -60, 192, 14 }, { -78, 238, 16 }, { -92, 276, 16 }, { -98, 318, 5 },
};

/* Where the cartilages of the first seven ribs meet it. */
static const StudioPoint notches[] = {
  { -19, 161, -47 }, { -15, 192.5, -59.6 }, { -15, 211.5, -67.6 }, { -16, 230.5, -75.6 }, { -17, 248.5, -83 },
  { -16, 265, -89 }, { -13, 279.5, -92.6 },
};

/* How far each dips below the end of its rib before it rises, mm. */
static const double drops[] = { 0.0, 0.0, 1.0, 2.0, 3.0, 5.0, 6.0, 4.0, 4.0, 3.0 };

#define N_CARTILAGES G_N_ELEMENTS (drops)

static StudioPoint
get_rib_end (const BodyMeasures *measures,
             guint               number)
{
  guint n_nodes = 0;
  g_autofree StudioTubeNode *nodes = body_rib_get_line (measures, number, &n_nodes);

  return nodes != NULL && n_nodes > 0 ? studio_point_mirror (nodes[n_nodes - 1].centre)
                                      : body_measures_get_rib (measures, number)->lateral;
}

/* On in the rib's direction, then up to @to. */
static StudioSolid *
create_cartilage (StudioPoint from,
                  StudioPoint to,
                  double      drop)
{
  StudioSolid *solid = studio_solid_new (2.0);
  StudioPoint bend = studio_point_lerp (from, to, 0.36);
  StudioPoint rise = studio_point_lerp (from, to, 0.7);
  StudioTubeNode nodes[4];
  g_autoptr(GArray) line = NULL;

  bend.y = MAX (bend.y, from.y) + drop;
  rise.y += 0.4 * drop;
  nodes[0] = (StudioTubeNode) { from, 5.0, 3.6 };
  nodes[1] = (StudioTubeNode) { bend, 4.8, 3.4 };
  nodes[2] = (StudioTubeNode) { rise, 4.4, 3.4 };
  nodes[3] = (StudioTubeNode) { to, 4.0, 3.4 };
  line = studio_curve_sample_tube (nodes, G_N_ELEMENTS (nodes), 6);
  studio_solid_add_tube (solid, (const StudioTubeNode *) (gpointer) line->data, line->len);
  return solid;
}

static void
add_cartilages (StudioScene        *scene,
                const BodyMeasures *measures)
{
  StudioPoint ends[N_CARTILAGES + 1];

  for (guint i = 1; i <= N_CARTILAGES; i++)
    {
      g_autofree char *id = g_strdup_printf ("cartilage-%u-left", i);
      StudioPoint to;

      ends[i] = get_rib_end (measures, i);
      /* the last three join the one above */
      to = i <= G_N_ELEMENTS (notches) ? notches[i - 1] : studio_point_lerp (ends[i - 1], notches[6], 0.34);
      studio_scene_add_solid (scene, id, create_cartilage (ends[i], to, drops[i - 1]));
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
