/* picture-side-throat.c: what lies between the muscles under the jaw
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-form.h"
#include "studio-scene.h"

#define RESOLUTION 0.35

static const StudioBox frame = { -80.0, 44.0, 40.0, 42.0 };

/* The hyoid bone, at the angle of the throat: its body and its greater horn [R]. */
static const BodyFormBar hyoid_bars[] = {
  BODY_FORM_BAR (2,
    { 20, 78.6, -71, 2.6 }, { 22, 77.8, -66.4, 2.5 }, { 23, 76.4, -61, 2 }, { 24, 74.6, -55.6, 1.5 }),
};

void
picture_side_write_throat (StudioSvg *svg)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  StudioSolid *hyoid = studio_solid_new (2.0);
  g_autoptr(StudioPrint) print = NULL;

  body_form_add_bars (hyoid, hyoid_bars, G_N_ELEMENTS (hyoid_bars), -1);
  studio_scene_add_solid (scene, "hyoid-bone", hyoid);
  print = studio_scene_shade (scene, &studio_light_muscle, &frame, RESOLUTION);

  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_print_write (print, "hyoid-bone", svg, "r", &studio_tones_rib);
  studio_svg_close_group (svg);
}
