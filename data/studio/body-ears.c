/* body-ears.c: the ears from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-ears.h"

#include "body-form.h"
#include "studio-crease.h"
#include "studio-haze.h"
#include "studio-polyline.h"

#include <string.h>

#define LINES "ear-lines-right"
#define CREASES "ear-creases-right"
#define CREASES_LEFT "ear-creases-left"
#define LINES_LEFT "ear-lines-left"
#define SHADE "ear-shade-right"

/* The back of the right one, as high and as low as from the side, between the brow
 * and the base of the nose; it stands off the head as an ear does, so that none of its
 * face is seen. Our own drawing. */

static const StudioPoint outline[] = {
  { 66, -46 }, { 69.6, -54.4 }, { 73.2, -59.2 }, { 77.2, -61.9 }, { 81.6, -61.6 }, { 85.4, -58.6 }, { 87.6, -53.4 }, { 88.2, -47.4 }, { 87.6, -41 }, { 86.2, -35 },
  { 84.2, -29.4 }, { 82, -24.2 }, { 80.2, -19.4 }, { 79.2, -14.6 }, { 78, -9.4 }, { 75.8, -5 }, { 72.6, -2.4 }, { 69, -1.8 },
  { 65.4, -3 }, { 62.6, -5.6 }, { 60.4, -9 }, { 58, -13 }, { 57, -16 }, { 57, -34 },
};

static const StudioPoint base[] = {
  { 68, -50, -33 }, { 64, -34, -36 }, { 60, -20, -36 }, { 63, -10, -32 }, { 77, -60, -23 }, { 87, -47, -14 }, { 83.6, -29, -15 },
  { 78.6, -14, -20 }, { 71, -2, -23 }, { 75, -34, -24 }, { 77, -48, -21 },
};

static const BodyFormRidge ridges[] = {
  /* the helix, a thin roll at the rim, thickest at its top rear, which runs out above the lobe */
  BODY_FORM_RIDGE ({ 71.8, -55.6, 1.4, 1.2 }, { 75, -59.2, 3, 1.4 }, { 79.4, -60.4, 4, 1.5 }, { 83.4, -57.6, 4.6, 1.6 }, { 85.8, -52, 4.6, 1.6 },
                   { 86, -45, 4.2, 1.5 }, { 84.8, -37.6, 3.6, 1.4 }, { 82.8, -30.4, 2.8, 1.4 }, { 80.6, -23.6, 1.6, 1.4 }, { 78.8, -17.6, 0.4, 1.4 }),
  /* the furrow inside it */
  BODY_FORM_RIDGE ({ 73, -53.4, -0.8, 1.1 }, { 76.4, -56.8, -1.8, 1.1 }, { 80.4, -57, -2.6, 1.1 }, { 82.7, -52.6, -3, 1.2 }, { 82.8, -45.6, -2.6, 1.2 },
                   { 81.6, -38.4, -3.2, 1.2 }, { 79.6, -31.4, -1.8, 1.3 }, { 77.8, -24.6, -0.6, 1.4 }),
  /* the back of the scapha, and the furrow between it and the concha */
  BODY_FORM_RIDGE ({ 74, -51.6, 0.8, 2.2 }, { 77.8, -52, 1.8, 2.6 }, { 79.6, -48, 2, 2.6 }, { 79.6, -41.6, 1.8, 2.2 }, { 78.4, -35.6, 0.6, 2.6 }),
  BODY_FORM_RIDGE ({ 71.6, -48.4, -2, 1.9 }, { 74.8, -48.6, -4, 1.7 }, { 77.2, -45, -5, 1.6 }, { 77.8, -39, -4.6, 1.6 }, { 77, -32.4, -3, 1.7 }, { 75.4, -25, -0.4, 2 }),
  /* the swelling of the concha, full and round, which sinks towards the lobe */
  BODY_FORM_RIDGE ({ 73, -46, 2, 2.8 }, { 73.4, -40, 8, 3.6 }, { 72.4, -32.6, 11, 4.2 }, { 70.6, -25, 8, 4 }, { 69.4, -18, 2, 3.4 }),
  /* the furrow above the lobe, and the lobe, soft and full */
  BODY_FORM_RIDGE ({ 76.4, -16.2, -0.4, 2.2 }, { 72, -14.6, -1.4, 2.4 }, { 67, -14, -2, 2.6 }),
  BODY_FORM_RIDGE ({ 74.2, -10.4, 2.6, 3.2 }, { 72.2, -6.4, 3.4, 3.2 }),
  /* the furrow at the head */
  BODY_FORM_RIDGE ({ 71, -51, -3, 1.8 }, { 68.8, -42, -7, 2 }, { 66.8, -34, -9, 2 }, { 64.8, -26, -9, 2 }, { 63, -17, -6, 2.2 }),
};

/* Where a fold turns under: the rolled rim, and the swelling of the concha. */
static const BodyFormRidge lines[] = {
  BODY_FORM_RIDGE ({ 77.6, -57.4 }, { 80.8, -56.4 }, { 83, -52 }, { 83.1, -45.4 }, { 82, -38.4 }, { 80.2, -31.6 }),
  BODY_FORM_RIDGE ({ 77.6, -44 }, { 77.8, -38.6 }, { 76.8, -32 }, { 75, -25 }),
};

/* Those of the left one, as it lies turned over: its rim turns in later, and the fold before it is longer. */
static const BodyFormRidge lines_left[] = {
  BODY_FORM_RIDGE ({ 81.4, -56 }, { 83.6, -51.6 }, { 84, -45 }, { 82.6, -37.4 }, { 80.4, -29.6 }, { 78.4, -23.4 }),
  BODY_FORM_RIDGE ({ 74.4, -46.4 }, { 77.4, -45 }, { 78.6, -40.4 }, { 77.8, -34.6 }),
};

/* The contour, pressed where it lies in shade: under the top, along the rear, round the lobe. */
static const StudioPoint top[] = { { 69.6, -54.4 }, { 73.2, -59.2 }, { 77.2, -61.9 }, { 81.6, -61.6 }, { 85.4, -58.6 }, { 87.6, -53.4 }, { 88.2, -47.4 }, { 87.6, -41 } };
static const StudioPoint rear[] = { { 88.2, -47.4 }, { 87.6, -41 }, { 86.2, -35 }, { 84.2, -29.4 }, { 82, -24.2 }, { 80.2, -19.4 }, { 79.2, -14.6 }, { 78, -9.4 } };
static const StudioPoint lobe[] = { { 79.2, -14.6 }, { 78, -9.4 }, { 75.8, -5 }, { 72.6, -2.4 }, { 69, -1.8 }, { 65.4, -3 }, { 62.6, -5.6 } };

/* The furrow under the rolled rim, which breaks off where the rim is flattest, that around the concha, the
 * crease where the ear springs from the head, and that above the lobe. */
static const StudioPoint furrow[] = { { 74.8, -56.6 }, { 78.4, -58 }, { 81.8, -55.4 }, { 83.2, -50.6 }, { 83.2, -46 } };
static const StudioPoint furrow_below[] = { { 82.7, -41.6 }, { 81.4, -35.6 }, { 79.5, -29.6 }, { 77.9, -23.8 } };
static const StudioPoint concha[] = { { 73.6, -48.8 }, { 76.4, -47.6 }, { 77.9, -42.6 }, { 77.7, -36.6 }, { 76.4, -30 }, { 74.6, -24 } };
static const StudioPoint spring[] = { { 71.6, -45.4 }, { 69.2, -37.4 }, { 66.9, -29.8 }, { 64.7, -21.6 }, { 63, -15 } };
static const StudioPoint above_lobe[] = { { 76.6, -15.8 }, { 73.4, -14 }, { 69.8, -13.6 } };

/* On the left, turned over: the rim's is whole and lies farther out, there is a fold on the back of the scapha, the
 * concha is shallow. */
static const StudioPoint furrow_left[] = { { 79.6, -57.8 }, { 83, -55.4 }, { 84.6, -49.4 }, { 83.8, -42 }, { 81.4, -34 }, { 79, -27.4 } };
static const StudioPoint scapha_left[] = { { 78.4, -51.6 }, { 80.4, -47 }, { 80.2, -41 }, { 78.6, -35.4 } };
static const StudioPoint concha_left[] = { { 76.8, -43 }, { 77, -37.4 }, { 75.4, -31 }, { 73, -25.6 } };

/* What the head leaves of the ear lies in its shade: where the head ends, and how far that reaches, mm. */
static const StudioPoint root[] = { { 74.4, -62 }, { 73, -50 }, { 71.4, -44 }, { 66.4, -28 }, { 61.8, -12 }, { 59.6, -2 } };
static const StudioBox root_frame = { 57.0, -64.0, 26.0, 64.0 };
#define ROOT_REACH 8.5
#define ROOT_FALL 1.6
#define ROOT_STRENGTH 0.92
#define ROOT_GRAIN 0.5

/* No head has two that are alike: the left one leans out so much more with its height above its middle, and
 * is so much shorter, and there so much higher, mm. */
#define MIDDLE -30.0
#define LEAN 0.05
#define SHORTER 0.96
#define HIGHER 0.7

static StudioPoint
turn_left (StudioPoint point)
{
  return studio_point (point.x - LEAN * (point.y - MIDDLE), MIDDLE - HIGHER + SHORTER * (point.y - MIDDLE), point.z);
}

#define MOST_NODES 12

static void
turn_forms (BodyFormRidge   *forms,
            guint            n_forms,
            StudioRidgeNode  nodes[][MOST_NODES])
{
  for (guint i = 0; i < n_forms; i++)
    {
      g_assert (forms[i].n_nodes <= MOST_NODES);
      for (guint k = 0; k < forms[i].n_nodes; k++)
        {
          StudioPoint place = turn_left (studio_point (forms[i].nodes[k].x, forms[i].nodes[k].y, 0.0));

          nodes[i][k] = forms[i].nodes[k];
          nodes[i][k].x = place.x;
          nodes[i][k].y = place.y;
        }
      forms[i].nodes = nodes[i];
    }
}

static StudioRelief *
make_ear (gboolean left)
{
  StudioPoint rim[G_N_ELEMENTS (outline)], ground[G_N_ELEMENTS (base)];
  StudioRidgeNode nodes[G_N_ELEMENTS (ridges)][MOST_NODES];
  BodyFormRidge forms[G_N_ELEMENTS (ridges)];
  StudioRelief *relief;

  memcpy (forms, ridges, sizeof forms);
  for (guint i = 0; i < G_N_ELEMENTS (rim); i++)
    rim[i] = left ? turn_left (outline[i]) : outline[i];
  for (guint i = 0; i < G_N_ELEMENTS (ground); i++)
    ground[i] = left ? turn_left (base[i]) : base[i];
  if (left)
    turn_forms (forms, G_N_ELEMENTS (forms), nodes);

  relief = body_form_new_relief (rim, G_N_ELEMENTS (rim), ground, G_N_ELEMENTS (ground));
  studio_relief_set_edge (relief, 3.0, 2.6);
  body_form_add_ridges (relief, forms, G_N_ELEMENTS (forms), 1);

  return relief;
}

/* What the left one has of the right one's. */
static void
add_left (StudioSvg  *svg,
          const char *id)
{
  g_autofree char *use = g_strdup_printf ("<use xlink:href=\"#%s\" transform=\"matrix(-1 0 %g %g %g %g)\"/>", id, LEAN, SHORTER,
                                          -LEAN * MIDDLE, MIDDLE - HIGHER - SHORTER * MIDDLE);

  studio_svg_add_element (svg, use);
}

void
body_ears_add (StudioScene *scene)
{
  g_autoptr(StudioRelief) left = NULL;

  g_return_if_fail (scene != NULL);

  left = make_ear (TRUE);
  studio_scene_add_relief (scene, "ear-left", studio_relief_mirror (left));
  studio_scene_add_relief (scene, "ear-right", make_ear (FALSE));
}

static double
get_root_shade (double   strength G_GNUC_UNUSED,
                double   x,
                double   y,
                gpointer data G_GNUC_UNUSED)
{
  double away = fabs (studio_polyline_get_distance (root, G_N_ELEMENTS (root), x, y, NULL));
  double shown = CLAMP ((-10.0 - y) / 8.0, 0.0, 1.0) * CLAMP ((y + 58.0) / 10.0, 0.0, 1.0);

  return ROOT_STRENGTH * shown * pow (CLAMP (1.0 - away / ROOT_REACH, 0.0, 1.0), ROOT_FALL);
}

void
body_ears_write_shade (StudioSvg *svg)
{
  g_autoptr(StudioHaze) shade = studio_haze_new (&root_frame, ROOT_GRAIN);

  studio_haze_change (shade, get_root_shade, NULL);
  studio_haze_limit_tones (shade, 15);
  studio_svg_open_group (svg, SHADE, NULL, NULL);
  studio_haze_write (shade, svg, "turn", "in-ear-right", 2.0 * ROOT_GRAIN);
  studio_svg_close_group (svg);
  add_left (svg, SHADE);
}

static void
write_contour (StudioSvg *svg)
{
  studio_crease_write (svg, top, G_N_ELEMENTS (top), 0.24);
  studio_crease_write (svg, rear, G_N_ELEMENTS (rear), 0.4);
  studio_crease_write (svg, lobe, G_N_ELEMENTS (lobe), 0.46);
  studio_crease_write (svg, spring, G_N_ELEMENTS (spring), 0.5);
}

static void
write_left_lines (StudioSvg *svg)
{
  studio_svg_open_group (svg, CREASES_LEFT, NULL, "transform=\"scale(-1 1)\"");
  studio_crease_write (svg, furrow_left, G_N_ELEMENTS (furrow_left), 0.2);
  studio_crease_write (svg, scapha_left, G_N_ELEMENTS (scapha_left), 0.16);
  studio_crease_write (svg, concha_left, G_N_ELEMENTS (concha_left), 0.26);
  body_form_write_lines (svg, LINES_LEFT, lines_left, G_N_ELEMENTS (lines_left));
  studio_svg_close_group (svg);
}

void
body_ears_write_lines (StudioSvg *svg)
{
  studio_svg_open_group (svg, CREASES, NULL, NULL);
  write_contour (svg);
  studio_svg_close_group (svg);
  add_left (svg, CREASES);
  studio_crease_write (svg, furrow, G_N_ELEMENTS (furrow), 0.18);
  studio_crease_write (svg, furrow_below, G_N_ELEMENTS (furrow_below), 0.12);
  studio_crease_write (svg, concha, G_N_ELEMENTS (concha), 0.3);
  studio_crease_write (svg, above_lobe, G_N_ELEMENTS (above_lobe), 0.14);
  body_form_write_lines (svg, LINES, lines, G_N_ELEMENTS (lines));
  write_left_lines (svg);
}
