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
  { 84.2, -29.4 }, { 81.6, -24.2 }, { 79.2, -19.4 }, { 77.2, -14.6 }, { 75, -9.8 }, { 72.2, -5.4 }, { 69, -2.4 }, { 65.6, -1.8 },
  { 62.8, -3.8 }, { 61, -7 }, { 59.6, -10 }, { 58, -13 }, { 57, -16 }, { 57, -34 },
};

static const StudioPoint base[] = {
  { 68, -50, -33 }, { 64, -34, -36 }, { 60, -20, -36 }, { 63, -10, -32 }, { 77, -60, -23 }, { 87, -47, -14 }, { 83.6, -29, -15 },
  { 76.4, -14, -20 }, { 67.6, -2.4, -23 }, { 75, -34, -24 }, { 77, -48, -21 },
};

static const BodyFormRidge ridges[] = {
  /* the helix, a thin roll at the rim, thickest at its top rear, which runs out above the lobe, and the furrow before it */
  BODY_FORM_RIDGE ({ 71.8, -55.6, 1.4, 1.2 }, { 75, -59.2, 3, 1.4 }, { 79.4, -60.4, 4, 1.5 }, { 83.4, -57.6, 4.6, 1.6 }, { 85.8, -52, 4.6, 1.6 },
                   { 86, -45, 4.2, 1.5 }, { 84.8, -37.6, 3.6, 1.4 }, { 82.6, -30.4, 2.8, 1.4 }, { 79.8, -23.6, 1.6, 1.4 }, { 77, -17.6, 0.4, 1.4 }),
  BODY_FORM_RIDGE ({ 76.4, -56.8, -0.8, 1.3 }, { 80.4, -57, -1.6, 1.3 }, { 82.9, -52.6, -2, 1.4 }, { 83, -45.6, -1.8, 1.4 },
                   { 81.8, -38.4, -1.4, 1.5 }, { 79.8, -31.4, -0.6, 1.6 }),
  /* the back of the concha, full and round, which sinks towards the scapha above and the lobe below */
  BODY_FORM_RIDGE ({ 75.4, -53, 2, 3.6 }, { 75.8, -46, 6, 4.6 }, { 74.4, -38.6, 9.6, 5.6 }, { 71.8, -30, 10, 5.4 }, { 69.4, -22, 6, 4.4 }, { 67.8, -15.6, 1, 3.8 }),
  /* the lobe, soft and full */
  BODY_FORM_RIDGE ({ 71.6, -10.4, 2.6, 2.8 }, { 69, -6.2, 3.4, 2.8 }),
  /* the furrow at the head */
  BODY_FORM_RIDGE ({ 71, -51, -3, 1.8 }, { 68.8, -42, -7, 2 }, { 66.8, -34, -9, 2 }, { 64.8, -26, -9, 2 }, { 63, -17, -6, 2.2 }),
};

/* The left one, as it lies turned over: its rim is flatter, the concha stands out lower down, the back of the triangular fossa by itself, and the
 * lobe hangs on the cheek. */
static const BodyFormRidge ridges_left[] = {
  BODY_FORM_RIDGE ({ 72.6, -56.6, 1, 1.2 }, { 76.4, -60.2, 2.2, 1.4 }, { 81, -60, 3, 1.6 }, { 84.8, -56, 3.4, 1.7 }, { 86.2, -49.4, 3, 1.7 },
                   { 85.4, -41, 2.2, 1.6 }, { 83, -32, 1.4, 1.5 }, { 80, -25, 0.6, 1.4 }),
  BODY_FORM_RIDGE ({ 82.6, -54, -0.8, 1.5 }, { 83.2, -47, -1.4, 1.5 }, { 82.2, -39.6, -1.4, 1.6 }, { 80.2, -32, -0.8, 1.8 }),
  BODY_FORM_RIDGE ({ 74.4, -54, 1.4, 2.8 }, { 77, -51.6, 2.6, 3 }, { 78.6, -47.4, 1.6, 3 }),
  BODY_FORM_RIDGE ({ 74.8, -44.4, 4, 4.2 }, { 74, -37, 9, 5.2 }, { 71.8, -29, 10.4, 5.2 }, { 69.2, -21, 7.4, 4.6 }, { 67.4, -14.4, 1.4, 3.8 }),
  BODY_FORM_RIDGE ({ 71, -11, 2, 3 }, { 68.4, -7, 2.6, 2.8 }),
  BODY_FORM_RIDGE ({ 71, -51, -3, 1.8 }, { 68.8, -42, -7, 2 }, { 66.8, -34, -9, 2 }, { 64.8, -26, -9, 2 }, { 63, -17, -6, 2.2 }),
};

/* Where the rolled rim turns under; on the left farther down. */
static const BodyFormRidge lines[] = {
  BODY_FORM_RIDGE ({ 78, -57.6 }, { 81.2, -56.6 }, { 83.4, -52.4 }, { 83.8, -46.4 }, { 83, -40.4 }),
};
static const BodyFormRidge lines_left[] = {
  BODY_FORM_RIDGE ({ 84.2, -52 }, { 84.4, -45.6 }, { 83, -38.4 }, { 80.8, -31.4 }),
};

/* The contour, pressed where it lies in shade: under the top, along the rear, round the lobe. */
static const StudioPoint top[] = { { 69.6, -54.4 }, { 73.2, -59.2 }, { 77.2, -61.9 }, { 81.6, -61.6 }, { 85.4, -58.6 }, { 87.6, -53.4 }, { 88.2, -47.4 }, { 87.6, -41 } };
static const StudioPoint rear[] = { { 88.2, -47.4 }, { 87.6, -41 }, { 86.2, -35 }, { 84.2, -29.4 }, { 81.6, -24.2 }, { 79.2, -19.4 }, { 77.2, -14.6 }, { 75, -9.8 } };
static const StudioPoint lobe[] = { { 77.2, -14.6 }, { 75, -9.8 }, { 72.2, -5.4 }, { 69, -2.4 }, { 65.6, -1.8 }, { 62.8, -3.8 } };

/* The furrow under the rolled rim, on the left farther down, and the crease where the ear springs from the head. */
static const StudioPoint furrow[] = { { 76.4, -57.4 }, { 80, -57.6 }, { 82.8, -54 }, { 83.8, -48.6 }, { 83.4, -43 } };
static const StudioPoint furrow_left[] = { { 84, -53 }, { 84.6, -47 }, { 83.4, -39.6 }, { 81, -31.6 } };
static const StudioPoint spring[] = { { 71.6, -45.4 }, { 69.2, -37.4 }, { 66.9, -29.8 }, { 64.7, -21.6 }, { 63, -15 } };
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
#define MOST_FORMS MAX (G_N_ELEMENTS (ridges), G_N_ELEMENTS (ridges_left))

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
  StudioRidgeNode nodes[MOST_FORMS][MOST_NODES];
  BodyFormRidge forms[MOST_FORMS];
  guint n_forms = left ? G_N_ELEMENTS (ridges_left) : G_N_ELEMENTS (ridges);
  StudioRelief *relief;

  memcpy (forms, left ? ridges_left : ridges, n_forms * sizeof *forms);
  for (guint i = 0; i < G_N_ELEMENTS (rim); i++)
    rim[i] = left ? turn_left (outline[i]) : outline[i];
  for (guint i = 0; i < G_N_ELEMENTS (ground); i++)
    ground[i] = left ? turn_left (base[i]) : base[i];
  if (left)
    turn_forms (forms, n_forms, nodes);

  relief = body_form_new_relief (rim, G_N_ELEMENTS (rim), ground, G_N_ELEMENTS (ground));
  studio_relief_set_edge (relief, 3.0, 2.6);
  body_form_add_ridges (relief, forms, n_forms, 1);

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
  body_form_write_lines (svg, LINES, lines, G_N_ELEMENTS (lines));
  write_left_lines (svg);
}
