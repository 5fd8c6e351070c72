/* picture-side-rims.c: bone that lies right under the skin, between the muscles
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-blades.h"
#include "body-limbs.h"
#include "studio-curve.h"

#define RESOLUTION 0.4

static const StudioBox shoulder_frame = { -72.0, 140.0, 150.0, 54.0 };
static const StudioBox crest_frame = { -92.0, 526.0, 164.0, 76.0 };

/* Along the crest from its front to its rear spine: z and y of the body, and half the
 * width. The muscles that meet there cover its edges; how broad it is is our own drawing. */
typedef struct
{
  double x;
  double y;
  double half_width;
} Place;

static const Place crest[] = {
  { -78.6, 597.6, 3.0 }, { -77.8, 592, 2.9 }, { -74, 580, 2.1 }, { -65.6, 566, 1.5 }, { -55, 554, 2.6 }, { -46, 546.6, 3.4 }, { -38, 542.4, 2.4 }, { -26, 539, 1.3 },
  { -10, 537.6, 1 }, { 9, 540, 0.9 }, { 25.8, 547, 0.8 }, { 36.3, 555.6, 1 }, { 44.5, 565, 1.3 }, { 49.8, 573, 0.9 }, { 53, 579, 0.5 }, { 54.4, 582.6, 0.2 },
};

static StudioSolid *
make_crest (void)
{
  StudioSolid *solid = studio_solid_new (2.0);
  StudioTubeNode nodes[G_N_ELEMENTS (crest)];
  g_autoptr(GArray) line = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (crest); i++)
    nodes[i] = (StudioTubeNode) { { -40.0, crest[i].y, crest[i].x }, crest[i].half_width, crest[i].half_width };

  line = studio_curve_sample_tube (nodes, G_N_ELEMENTS (nodes), 5);
  studio_solid_add_tube (solid, (const StudioTubeNode *) (gpointer) line->data, line->len);

  return solid;
}

/* @paler than bone that stands free. */
static void
write_bone (const StudioPrint *print,
            const char        *id,
            double             paler,
            StudioSvg         *svg)
{
  StudioTones tones = studio_tones_rib;

  tones.darkest -= paler;
  tones.lightest -= paler;
  tones.softness = 0.9;
  tones.tolerance = 0.22;
  studio_print_write (print, id, svg, "r", &tones);
}

void
picture_side_write_shoulder_rim (StudioSvg *svg)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  studio_scene_add_solid (scene, "rim-clavicle", body_clavicle_new_beside ());
  studio_scene_add_relief (scene, "rim-acromion", body_acromion_new ());
  print = studio_scene_shade (scene, &studio_light_bone, &shoulder_frame, RESOLUTION);
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  write_bone (print, "rim-clavicle", 0.0, svg);
  write_bone (print, "rim-acromion", 0.0, svg);
  studio_svg_close_group (svg);
}

void
picture_side_write_crest_rim (StudioSvg *svg)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  studio_scene_add_solid (scene, "rim-crest", make_crest ());
  print = studio_scene_shade (scene, &studio_light_bone, &crest_frame, RESOLUTION);
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  write_bone (print, "rim-crest", -0.06, svg);
  studio_svg_close_group (svg);
}
