/* picture-back-organs.c: the layer organs from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "body-kidneys.h"

#define RESOLUTION 0.5

static const StudioBox frame = { -110.0, 320.0, 220.0, 240.0 };

static const StudioTones tones = {
  .n_tones = 8,
  .base = 0,
  .darkest = 0.3,
  .lightest = 0.92,
  .softness = 1.2,
  .tolerance = 0.3,
};

static void
write_kidney (const StudioPrint *print,
              const BodyKidney  *kidney,
              StudioSvg         *svg)
{
  g_autofree char *group = g_strconcat (kidney->name, "-with-ureter", NULL);

  studio_svg_open_group (svg, group, NULL, NULL);
  studio_svg_take_path (svg, "ureter", body_kidney_get_ureter (kidney));
  studio_svg_open_group (svg, NULL, "organ-veil", NULL);
  studio_print_write (print, kidney->name, svg, "kidney", &tones);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

void
picture_back_write_organs (const BodyMeasures *measures,
                           StudioSvg          *svg)
{
  const BodyKidneys *kidneys = body_measures_get_kidneys (measures);
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_BACK);
  g_autoptr(StudioPrint) print = NULL;
  const BodyKidney *kidney;

  for (guint i = 0; (kidney = body_kidneys_get_nth (kidneys, i)) != NULL; i++)
    studio_scene_add_relief (scene, kidney->name, body_kidney_make_relief (kidney));

  print = studio_scene_shade (scene, &studio_light_muscle, &frame, RESOLUTION);
  studio_svg_open_group (svg, "organs", NULL, NULL);

  for (guint i = 0; (kidney = body_kidneys_get_nth (kidneys, i)) != NULL; i++)
    write_kidney (print, kidney, svg);

  studio_svg_close_group (svg);
}
