/* picture-side-rims.c: bone that lies right under the skin, between the muscles
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"

#define RESOLUTION 0.4

static const StudioBox shoulder_frame = { -72.0, 140.0, 150.0, 54.0 };
static const StudioBox crest_frame = { -92.0, 526.0, 164.0, 76.0 };

/* Along the collar bone, the acromion and the spine of the blade, and along the crest
 * from its front to its rear spine: z and y of the body, and half the width that is
 * seen. Where muscles meet there they end; how broad it is is our own drawing. */
typedef struct
{
  double x;
  double y;
  double half_width;
} Place;

static const Place shoulder[] = {
  { -63, 162, 2 }, { -58, 159.6, 2.8 }, { -48, 156.4, 2.3 }, { -36, 155, 1.8 }, { -24, 154.6, 1.6 }, { -12, 155.6, 1.8 }, { -2, 157.6, 2.6 },
  { 8, 159.6, 3.4 }, { 20, 162.6, 3.8 }, { 30, 166.4, 3 }, { 40, 170, 1.9 }, { 50, 173.4, 1.4 }, { 59, 177, 1 }, { 65, 180.4, 0.5 },
};

static const Place crest[] = {
  { -81, 596, 1 }, { -79, 590, 2.3 }, { -74.6, 580.6, 1.7 }, { -66, 567, 1.2 }, { -55, 554, 1.4 }, { -43, 545, 1.3 }, { -28, 539, 1 },
  { -10, 537, 0.9 }, { 9, 539.4, 0.9 }, { 26, 546.6, 1 }, { 38.6, 555.6, 1.2 }, { 49, 566.8, 1.4 }, { 57, 580, 1.3 }, { 60.4, 590, 0.5 },
};

static StudioSolid *
make_rim (const Place *places,
          guint        n_places)
{
  StudioSolid *solid = studio_solid_new (2.0);
  g_autofree StudioTubeNode *nodes = g_new0 (StudioTubeNode, n_places);
  g_autoptr(GArray) line = NULL;

  for (guint i = 0; i < n_places; i++)
    nodes[i] = (StudioTubeNode) { { -40.0, places[i].y, places[i].x }, places[i].half_width, places[i].half_width };

  line = studio_curve_sample_tube (nodes, n_places, 5);
  studio_solid_add_tube (solid, (const StudioTubeNode *) (gpointer) line->data, line->len);

  return solid;
}

static void
write_rim (const char      *id,
           const Place     *places,
           guint            n_places,
           const StudioBox *frame,
           StudioSvg       *svg)
{
  StudioTones tones = studio_tones_rib;
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  tones.darkest += 0.12;
  tones.lightest += 0.12;
  tones.softness = 0.9;
  tones.tolerance = 0.22;
  tones.least_area = 4.0;
  studio_scene_add_solid (scene, id, make_rim (places, n_places));
  print = studio_scene_shade (scene, &studio_light_bone, frame, RESOLUTION);
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_print_write (print, id, svg, "r", &tones);
  studio_svg_close_group (svg);
}

void
picture_side_write_rims (StudioSvg *svg)
{
  write_rim ("rim-shoulder", shoulder, G_N_ELEMENTS (shoulder), &shoulder_frame, svg);
  write_rim ("rim-crest", crest, G_N_ELEMENTS (crest), &crest_frame, svg);
}
