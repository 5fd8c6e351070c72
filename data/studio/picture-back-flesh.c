/* picture-back-flesh.c: one layer of flesh from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-muscle-comb.h"
#include "body-muscle-relief.h"

/* The part of the picture in which muscle of the right side is seen, mm. */
static const StudioBox frame = { -4.0, -92.0, 264.0, 808.0 };

static const StudioLight lights[] = {
  [PICTURE_BACK_LAMP_ABOVE] = { { 0.0, -0.6, 0.8 }, 0.45, 0.12, 0.15, 0.10 },
  [PICTURE_BACK_LAMP_LEFT] = { { -0.5, -0.5, 0.7 }, 0.45, 0.12, 0.15, 0.10 },
  [PICTURE_BACK_LAMP_RIGHT] = { { 0.5, -0.5, 0.7 }, 0.45, 0.12, 0.15, 0.10 },
};

/* Finer than any furrow between two bundles, and than steps of a slanting rim that one sees, mm. */
#define RESOLUTION 0.4

/* By how much strands of fibres differ in light. */
#define STRANDS 0.03

static void
add_muscle (StudioScene      *scene,
            const BodyMuscle *muscle)
{
  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      g_autofree char *id = picture_back_name_sheet (muscle, i);
      StudioRelief *relief = body_muscle_make_relief (muscle, i);

      if (g_str_equal (muscle->name, PICTURE_BACK_LOINS))
        picture_back_add_loins (relief);
      studio_scene_add_relief (scene, id, relief);
    }
}

/* Fibres are lit from end to end alike. */
static void
comb_muscle (StudioPrint      *print,
             const BodyMuscle *muscle)
{
  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      const BodySheet *sheet = g_ptr_array_index (muscle->sheets, i);
      g_autofree char *id = picture_back_name_sheet (muscle, i);

      if (muscle->lean != 0.0)
        body_muscle_comb_leaning (sheet, print, id, muscle->lean);
      else
        body_muscle_comb_strands (sheet, print, id, STRANDS, muscle->grain);
    }
}

StudioPrint *
picture_back_print_layer (const BodyMuscles      *muscles,
                          const PictureBackLayer *layer,
                          PictureBackLamp         lamp,
                          PictureBackFilter       is_away,
                          const StudioBox        *box)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_BACK);
  StudioPrint *print;
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (picture_back_is_of (muscle, layer) && (is_away == NULL || !is_away (muscle)))
      add_muscle (scene, muscle);

  print = studio_scene_shade (scene, &lights[lamp], box != NULL ? box : &frame, RESOLUTION);

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (picture_back_is_of (muscle, layer))
      comb_muscle (print, muscle);

  return print;
}
