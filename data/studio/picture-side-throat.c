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

/* Between the two bellies of digastric, under the edge of the jaw [R]; form own: z, y and
 * heights towards the eye. */
static const StudioPoint gland_outline[] = {
  { -73, 60 }, { -68, 55 }, { -61, 52 }, { -54, 53.4 }, { -50.4, 58 }, { -52, 63 }, { -57, 67.6 }, { -62.6, 70.8 },
  { -68, 71 }, { -72.4, 67 },
};

static const StudioPoint gland_base[] = {
  { -73, 60, 40 }, { -61, 52, 40 }, { -50.4, 58, 40 }, { -62, 70.8, 40 }, { -62, 61, 43.4 }, { -68, 64, 42.4 }, { -56, 59, 42.6 },
};

static const BodyFormRidge lobes[] = {
  BODY_FORM_RIDGE ({ -66, 54, -0.9, 1.4 }, { -64, 61, -0.7, 1.4 }, { -65.6, 70, -0.9, 1.4 }),
  BODY_FORM_RIDGE ({ -58, 52, -0.9, 1.4 }, { -57.4, 60, -0.7, 1.4 }, { -60, 69, -0.9, 1.4 }),
};

/* The hyoid bone, at the angle of the throat: its body and its greater horn [R]. */
static const BodyFormBar hyoid_bars[] = {
  BODY_FORM_BAR (2,
    { 20, 78.6, -71, 2.6 }, { 22, 77.8, -66.4, 2.5 }, { 23, 76.4, -61, 2 }, { 24, 74.6, -55.6, 1.5 }),
};

/* As section-coat.c has it. */
static const StudioTones gland_tones = { 7, 0, 0.30, 0.98, 1.2, 0.25, 3.0 };

void
picture_side_write_throat (StudioSvg *svg)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  StudioRelief *gland = body_form_new_relief (gland_outline, G_N_ELEMENTS (gland_outline), gland_base, G_N_ELEMENTS (gland_base));
  StudioSolid *hyoid = studio_solid_new (2.0);
  g_autofree char *fade = picture_side_get_fade ("submandibular-gland");
  g_autoptr(StudioPrint) print = NULL;

  studio_relief_set_edge (gland, 2.4, 3.4);
  body_form_add_ridges (gland, lobes, G_N_ELEMENTS (lobes), 1);
  body_form_add_bars (hyoid, hyoid_bars, G_N_ELEMENTS (hyoid_bars), -1);
  studio_scene_add_relief (scene, "submandibular-gland", gland);
  studio_scene_add_solid (scene, "hyoid-bone", hyoid);
  print = studio_scene_shade (scene, &studio_light_muscle, &frame, RESOLUTION);

  studio_svg_open_group (svg, NULL, "flesh", fade);
  studio_print_write (print, "submandibular-gland", svg, "gld", &gland_tones);
  studio_svg_close_group (svg);
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_print_write (print, "hyoid-bone", svg, "r", &studio_tones_rib);
  studio_svg_close_group (svg);
}
