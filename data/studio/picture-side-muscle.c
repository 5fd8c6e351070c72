/* picture-side-muscle.c: the layer muscle from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-muscle-comb.h"
#include "body-muscle-relief.h"
#include "picture-side-muscle.h"
#include "studio-fascicles.h"

/* Half a millimetre is finer than any furrow between two bundles. */
#define RESOLUTION 0.5

static const StudioBox frame = PICTURE_SIDE_MUSCLE_FRAME;
static const StudioBox limb_frame = { -60.0, 140.0, 140.0, 340.0 };

static const StudioLight light = { { -0.24, -0.56, 0.79 }, 0.45, 0.12, 0.15, 0.10 };

/* Flesh has few tones of its own: bundles lie over it. */
#define FLESH_STEPS 33

static const StudioTones deep_tones = {
  .n_tones = 10,
  .base = 1,
  .darkest = 0.24,
  .lightest = 0.9,
  .softness = 1.05,
  .tolerance = 0.22,
  .n_steps = FLESH_STEPS,
};

static const StudioTones flesh_tones = {
  .n_tones = 20,
  .base = 3,
  .darkest = 0.22,
  .lightest = 0.97,
  .softness = 1.2,
  .tolerance = 0.45,
  .rimmed = TRUE,
  .n_steps = FLESH_STEPS,
};

static const StudioTones broad_tones = {
  .n_tones = 31,
  .base = 5,
  .darkest = 0.22,
  .lightest = 0.97,
  .softness = 1.4,
  .tolerance = 0.5,
  .rimmed = TRUE,
  .n_steps = FLESH_STEPS,
};

/* Mostly under others: coarser lines do. */
static const StudioTones covered_tones = {
  .n_tones = 20,
  .base = 3,
  .darkest = 0.22,
  .lightest = 0.97,
  .softness = 1.6,
  .tolerance = 0.6,
  .rimmed = TRUE,
  .n_steps = FLESH_STEPS,
};

/* Flesh is of long soft strands. */
#define STRANDS 0.04

/* The upper arm fades: what lies beneath is drawn as if it were not there. Its muscles and that of
 * the shoulder join this layer, one after the other. */
#define LIMB "limb"
#define SHOULDER "shoulder"
#define LIMB_JOINS "superficial"

/* From the bones to the skin. */
static const PictureSideLayer layers[] = {
  { "throat", "muscle-throat", "muscle-intermediate", "belly", &covered_tones, NULL, FALSE, NULL },
  { "lumbar", "muscle-lumbar", "muscle-deep", "muscle", &deep_tones, NULL, FALSE, NULL },
  { "deep", "muscle-deep", "muscle-deep", "muscle", &deep_tones, NULL, FALSE, "mask=\"url(#fade-column)\"" },
  { "hip", "muscle-hip", "muscle-deep", "belly", &flesh_tones, &broad_tones, FALSE, "display=\"none\"" },
  { "wall", "muscle-wall", "muscle-intermediate", "belly", &flesh_tones, &broad_tones, TRUE, NULL },
  { "serrate", "muscle-serrate", "muscle-intermediate", "belly", &covered_tones, NULL, TRUE, NULL },
  { "axilla", "muscle-axilla", "muscle-intermediate", "belly", &covered_tones, NULL, TRUE, NULL },
  { "fascia", "fascia", "fascia", "sheath", &picture_side_tones_fascia, NULL, TRUE, NULL },
  { "intermediate", "muscle-intermediate", "muscle-intermediate", "belly", &flesh_tones, &broad_tones, TRUE, NULL },
  { "superficial", "muscle-superficial", "muscle-superficial", "belly", &flesh_tones, &broad_tones, TRUE, "mask=\"url(#fade-profile)\"" },
};

gboolean
picture_side_is_limb (const BodyMuscle *muscle)
{
  return g_str_equal (muscle->layer, LIMB);
}

static gboolean
is_shoulder (const BodyMuscle *muscle)
{
  return g_str_equal (muscle->layer, SHOULDER);
}

static gboolean
is_of (const BodyMuscle       *muscle,
       const PictureSideLayer *layer)
{
  gboolean fading = picture_side_is_limb (muscle) || is_shoulder (muscle);

  return g_str_equal (fading ? LIMB_JOINS : muscle->layer, layer->name);
}

gboolean
picture_side_is_erector (const BodyMuscle *muscle)
{
  return g_str_has_prefix (muscle->name, "longissimus") || g_str_has_prefix (muscle->name, "iliocostalis");
}

char *
picture_side_name_sheet (const BodyMuscle *muscle,
                         guint             sheet)
{
  return g_strdup_printf ("%s-%u", muscle->name, sheet + 1);
}

static void
add_muscle (StudioScene      *scene,
            const BodyMuscle *muscle)
{
  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      g_autofree char *id = picture_side_name_sheet (muscle, i);

      studio_scene_add_relief (scene, id, body_muscle_make_relief (muscle, i));
    }
}

/* Fibres are lit from end to end alike. */
static void
comb_muscle (StudioPrint      *print,
             const BodyMuscle *muscle)
{
  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      g_autofree char *id = picture_side_name_sheet (muscle, i);

      body_muscle_comb_strands (g_ptr_array_index (muscle->sheets, i), print, id, STRANDS, muscle->grain);
    }
}

/* The head that is seen beside the other one, what comes out from under its neighbour,
 * what melts at its origin on another, and the sheets of tendon on which flesh melts. */
static const char * const under[] = { "cleidomastoid", "rectus-capitis-posterior-minor", "rhomboids", "external-oblique-sheath",
                                     "iliotibial-sheath", NULL };

/* What may fade is lit apart, so that all beneath it is drawn as if it were not there. */
typedef enum
{
  STAND_TOGETHER,
  STAND_UNDER,
  STAND_APART,
  N_STANDS,
} Stand;

static Stand
get_stand (const BodyMuscle *muscle)
{
  if (picture_side_is_limb (muscle) || is_shoulder (muscle) || body_muscle_is_aponeurosis (muscle))
    return STAND_APART;

  return picture_side_is_erector (muscle) || g_strv_contains (under, muscle->name) ? STAND_UNDER : STAND_TOGETHER;
}

/* Those muscles of a layer that stand in one light. */
static StudioPrint *
print_layer (const BodyMuscles      *muscles,
             const PictureSideLayer *layer,
             Stand                   stand)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  gboolean limb = stand == STAND_APART && g_str_equal (layer->name, LIMB_JOINS);
  StudioPrint *print;
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_of (muscle, layer) && get_stand (muscle) == stand)
      add_muscle (scene, muscle);

  print = studio_scene_shade (scene, &light, limb ? &limb_frame : &frame, RESOLUTION);

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_of (muscle, layer) && get_stand (muscle) == stand)
      comb_muscle (print, muscle);

  return print;
}

/* The arm fades as one. */
static gboolean
enter_limb (const BodyMuscle       *muscle,
            const PictureSideLayer *layer,
            gboolean                within,
            StudioSvg              *svg)
{
  if (picture_side_is_limb (muscle) && !within)
    picture_side_open_arm (layer->class, svg);
  else if (!picture_side_is_limb (muscle) && within)
    picture_side_close_arm (layer->class, svg);

  return picture_side_is_limb (muscle);
}

/* Deltoid lies on the breast, which lies on the arm: it fades apart. */
static void
write_muscle (const StudioPrint      *print,
              const BodyMuscle       *muscle,
              const PictureSideLayer *layer,
              StudioSvg              *svg)
{
  if (is_shoulder (muscle))
    studio_svg_open_group (svg, NULL, NULL, PICTURE_SIDE_FADE_ARM);
  picture_side_write_shade (muscle, layer->class, svg);
  picture_side_write_beside (muscle, layer->class, TRUE, svg);
  picture_side_write_one (print, muscle, layer, svg);
  picture_side_write_beside (muscle, layer->class, FALSE, svg);
  if (is_shoulder (muscle))
    studio_svg_close_group (svg);
}

static void
write_layer (const BodyMeasures     *measures,
             const PictureSideLayer *layer,
             StudioSvg              *svg)
{
  const BodyMuscles *muscles = body_measures_get_side_muscles (measures);
  StudioPrint *prints[N_STANDS];
  const BodyMuscle *muscle;
  gboolean within_limb = FALSE;

  for (guint i = 0; i < N_STANDS; i++)
    prints[i] = print_layer (muscles, layer, i);
  studio_svg_open_group (svg, layer->id, NULL, layer->attributes);

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    {
      if (!is_of (muscle, layer))
        continue;

      within_limb = enter_limb (muscle, layer, within_limb, svg);
      write_muscle (prints[get_stand (muscle)], muscle, layer, svg);
    }

  if (within_limb)
    picture_side_close_arm (layer->class, svg);
  if (g_str_equal (layer->name, "fascia"))
    picture_side_write_supraspinous (measures, svg);

  studio_svg_close_group (svg);
  for (guint i = 0; i < N_STANDS; i++)
    studio_print_free (prints[i]);
}

void
picture_side_write_muscle (const BodyMeasures *measures,
                           StudioSvg          *svg)
{
  studio_fascicles_define (svg);
  picture_side_define_fades (svg);
  picture_side_define_arm (svg);
  studio_svg_open_group (svg, "muscle", NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
    write_layer (measures, &layers[i], svg);

  studio_svg_close_group (svg);
}
