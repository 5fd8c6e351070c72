/* picture-back.c: the body from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "body-blades.h"
#include "body-coccyx.h"
#include "body-limbs.h"
#include "body-pelvis.h"
#include "body-ribs.h"
#include "body-sacrum.h"
#include "body-skull.h"
#include "body-spine.h"
#include "studio-ease.h"
#include "studio-haze.h"

/* The picture's view box, as the file has it. */
static const StudioBox frame = { -260.0, -90.0, 520.0, 800.0 };

/* A grain of bone: a quarter of a millimetre. */
#define GRAIN 0.25

/* The shade that bones cast: how far it lies from them, and how soft it is, mm. */
#define CAST_RIGHT 1.0
#define CAST_LOWER 2.5
#define CAST_SOFTNESS 2.4
#define CAST_GRAIN 0.8

static const StudioBox spine_frame = { -64.0, -12.0, 128.0, 460.0 };
static const StudioBox blade_frames[] = { { -210.0, 130.0, 156.0, 170.0 }, { 54.0, 130.0, 156.0, 170.0 } };

/* Broad and plain beside a vertebra. */
static const StudioTones sacral_tones = {
  .n_tones = 24,
  .base = 1,
  .darkest = 0.15,
  .lightest = 0.91,
  .softness = 0.65,
  .tolerance = 0.3,
};

/* As bones are, in no more samples than their softness needs: there are many. */
static const StudioTones vertebra_tones = {
  .n_tones = 15,
  .darkest = 0.13,
  .lightest = 0.96,
  .softness = 0.42,
  .tolerance = 0.20,
  .n_steps = 41,
  .apart = 0.375,
};

/* They lie deep: little light reaches them. */
static const StudioTones disc_tones = { 6, 0, 0.06, 0.54, 1.4, 0.30 };

/* The bones of the left side lie a little otherwise than those of the right: by so much at most, mm, along x and along y, in two waves,
 * from so far from the midline on, where the vertebrae end, and over so much more and more; about the sacrum, whose
 * holes are drawn, and the notch beside it, not at all. The crest of the hip, on which a muscle
 * ends, lies no lower: from so far above it on waves go over into such as only raise it or not, over so much. Our drawing decision. */
#define UNLIKE 1.3
#define UNLIKE_FROM 48.0
#define UNLIKE_OVER 26.0
#define HIP_TOP 470.0
#define HIP_EASE 40.0
#define SACRUM_TOP 548.0
#define SACRUM_BEGIN 24.0
#define SACRUM_HALF 78.0
#define SACRUM_ASIDE 24.0

/* The waves: how much of the whole each is, how fast it runs, per mm, and where it begins; the shares of each two are 1. */
typedef struct
{
  double share;
  double along_x;
  double along_y;
  double begin;
} Wave;

#define N_WAVES 2
static const Wave aside_waves[N_WAVES] = { { 0.65, 0.071, 0.052, 1.3 }, { 0.35, -0.06, 0.19, 0.0 } };
static const Wave up_waves[N_WAVES] = { { 0.65, 0.083, -0.047, 0.0 }, { 0.35, 0.21, 0.05, 2.0 } };

/* As a blade, in finer samples: the shade along a shaft has a long oblique border, whose steps would be seen. */
static const StudioTones arm_tones = {
  .n_tones = 25,
  .base = 2,
  .darkest = 0.24,
  .lightest = 0.96,
  .softness = 1.1,
  .tolerance = 0.25,
  .n_steps = 49,
  .apart = 0.6,
};

typedef void (*AddFunc) (StudioScene        *scene,
                         const BodyMeasures *measures);

static void
write_pair (const StudioPrint *print,
            StudioSvg         *svg,
            const char        *name,
            const char        *letter,
            const StudioTones *tones)
{
  g_autofree char *left = g_strconcat (name, "-left", NULL);
  g_autofree char *right = g_strconcat (name, "-right", NULL);

  studio_print_write (print, left, svg, letter, tones);
  studio_print_write (print, right, svg, letter, tones);
}

static void
write_ribs (const StudioPrint *print,
            StudioSvg         *svg)
{
  studio_svg_open_group (svg, "ribs", NULL, "clip-path=\"url(#" PICTURE_BACK_IN_CHEST ")\"");
  studio_svg_open_group (svg, "rib-arcs", NULL, "mask=\"url(#fade-rib)\"");
  for (guint i = 12; i >= 1; i--)
    {
      g_autofree char *name = g_strdup_printf ("rib-%u", i);

      write_pair (print, svg, name, "r", &studio_tones_rib);
    }
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

/* The discs lie before the vertebrae, and the ligaments between them. */
static void
write_discs (const BodyMeasures *measures,
             guint               n_levels,
             const StudioPrint  *print,
             StudioSvg          *svg)
{
  g_autoptr (GPtrArray) ligaments = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (ligaments, g_strdup ("atlanto-occipital-membrane"));
  g_ptr_array_add (ligaments, g_strdup ("LFC1"));
  for (guint i = 1; i < n_levels; i++)
    g_ptr_array_add (ligaments, g_strconcat ("LF", body_measures_get_nth_vertebra (measures, i)->name, NULL));

  studio_svg_open_group (svg, "discs", NULL, NULL);
  for (guint i = 1; i < n_levels; i++)
    {
      g_autofree char *disc = g_strconcat ("D", body_measures_get_nth_vertebra (measures, i)->name, NULL);

      studio_print_write (print, disc, svg, "d", &disc_tones);
    }
  for (guint i = 0; i < ligaments->len; i++)
    studio_print_write (print, g_ptr_array_index (ligaments, i), svg, "g", &studio_tones_ligament);
  picture_back_write_ligament_shade (print, ligaments, svg);
  studio_svg_close_group (svg);
}

static void
write_spine (const BodyMeasures *measures,
             const StudioPrint  *print,
             StudioSvg          *svg)
{
  guint n_levels = 0;

  while (body_measures_get_nth_vertebra (measures, n_levels)->name[0] != 'S')
    n_levels++;

  write_discs (measures, n_levels, print, svg);
  studio_svg_open_group (svg, "spine", NULL, NULL);
  studio_print_write (print, "sacrum", svg, "sacral", &sacral_tones);
  picture_back_write_foramina (svg);
  studio_print_write (print, "coccyx", svg, "sacral", &sacral_tones);
  for (guint i = n_levels; i > 0; i--)
    studio_print_write (print, body_measures_get_nth_vertebra (measures, i - 1)->name, svg, "v", &vertebra_tones);
  studio_svg_close_group (svg);
}

static gboolean
is_cervical_or_thoracic (const BodyVertebra *vertebra)
{
  return vertebra->name[0] == 'C' || vertebra->name[0] == 'T';
}

static void
write_cast (StudioHaze *cast,
            StudioSvg  *svg)
{
  studio_haze_blur (cast, CAST_SOFTNESS);
  studio_haze_limit_tones (cast, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (cast, svg, "cast", NULL, CAST_SOFTNESS);
}

/* A soft shade that the spine and the blades cast on what lies under them, a little to
 * the right and below. The bones cover its inner half. */
static void
write_cast_shadow (const BodyMeasures *measures,
                   const StudioPrint  *print,
                   StudioSvg          *svg)
{
  static const char *const blades[] = { "blade-left", "blade-right" };
  g_autoptr (StudioHaze) spine = studio_haze_new (&spine_frame, CAST_GRAIN);
  const BodyVertebra *vertebra;

  for (guint i = 0; (vertebra = body_measures_get_nth_vertebra (measures, i)) != NULL; i++)
    if (is_cervical_or_thoracic (vertebra))
      studio_haze_add_cover (spine, print, vertebra->name, CAST_RIGHT, CAST_LOWER);

  studio_svg_open_group (svg, "cast", NULL, NULL);
  write_cast (spine, svg);
  for (guint i = 0; i < G_N_ELEMENTS (blades); i++)
    {
      g_autoptr (StudioHaze) blade = studio_haze_new (&blade_frames[i], CAST_GRAIN);

      studio_haze_add_cover (blade, print, blades[i], CAST_RIGHT, CAST_LOWER);
      write_cast (blade, svg);
    }
  studio_svg_close_group (svg);
}

static void
write_bones (const BodyMeasures *measures,
             const StudioPrint  *print,
             StudioSvg          *svg)
{
  studio_svg_open_group (svg, "bones", NULL, NULL);
  write_cast_shadow (measures, print, svg);
  picture_back_write_skull (print, svg);
  studio_svg_open_group (svg, "limbs", NULL, "mask=\"url(#fade-limb)\"");
  write_pair (print, svg, "clavicle", "b", &studio_tones_limb);
  write_pair (print, svg, "humerus", "p", &arm_tones);
  picture_back_write_arm_lines (svg);
  studio_svg_close_group (svg);

  studio_svg_open_group (svg, "pelvis", NULL, "mask=\"url(#fade-low)\"");
  write_pair (print, svg, "femur", "h", &studio_tones_plate);
  write_pair (print, svg, "hip", "h", &studio_tones_plate);
  studio_svg_close_group (svg);

  studio_svg_open_group (svg, "blades", NULL, NULL);
  write_pair (print, svg, "blade", "p", &studio_tones_plate);
  studio_svg_close_group (svg);

  write_spine (measures, print, svg);
  studio_svg_close_group (svg);
}

static double
add_waves (const Wave *waves,
           double      x,
           double      y)
{
  double sum = 0.0;

  for (guint i = 0; i < N_WAVES; i++)
    sum += waves[i].share * sin (waves[i].along_x * x + waves[i].along_y * y + waves[i].begin);

  return sum;
}

static StudioPoint
bend_left (double x,
           double y)
{
  double free = CLAMP ((-x - UNLIKE_FROM) / UNLIKE_OVER, 0.0, 1.0);
  double sacral = CLAMP ((y - SACRUM_TOP) / SACRUM_BEGIN, 0.0, 1.0) * CLAMP ((SACRUM_HALF + x) / SACRUM_ASIDE + 1.0, 0.0, 1.0);
  double most = UNLIKE * free * (1.0 - sacral), aside, up, hip;

  if (most <= 0.0)
    return studio_point (x, y, 0.0);

  aside = add_waves (aside_waves, x, y);
  up = add_waves (up_waves, x, y);
  hip = studio_ease (CLAMP ((y - HIP_TOP) / HIP_EASE + 1.0, 0.0, 1.0));
  up += hip * (0.5 - 0.5 * up);

  return studio_point (x + most * aside, y + most * up, 0.0);
}

static StudioPrint *
print_bones (const BodyMeasures *measures)
{
  static const AddFunc parts[] = {
    body_spine_add, body_ribs_add, body_sacrum_add, body_coccyx_add, body_blades_add,
    body_pelvis_add, body_skull_add, body_limbs_add,
  };
  g_autoptr (StudioScene) scene = studio_scene_new (STUDIO_VIEW_BACK);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    parts[i] (scene, measures);

  studio_scene_set_bend (scene, bend_left);
  return studio_scene_shade (scene, &studio_light_bone, &frame, GRAIN);
}

/* Collar bones are a little fainter than the rest. The bones of the upper arms
 * are whole and fade below their necks. One mask costs less than a mask and an opacity. */
static void
define_limbs (StudioSvg *svg)
{
  studio_svg_define (svg,
                     "<linearGradient id=\"g-limb\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"340\">"
                     "<stop offset=\"0.04\" stop-color=\"#000\"/><stop offset=\"0.17\" stop-color=\"#f2f2f2\"/>"
                     "<stop offset=\"0.62\" stop-color=\"#f2f2f2\"/><stop offset=\"1\" stop-color=\"#000\"/></linearGradient>"
                     "<linearGradient id=\"g-limb-arm\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"215\" x2=\"0\" y2=\"330\">"
                     "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\"0.3\" stop-color=\"#c8c8c8\"/>"
                     "<stop offset=\"0.6\" stop-color=\"#606060\"/><stop offset=\"0.8\" stop-color=\"#202020\"/>"
                     "<stop offset=\"0.95\" stop-color=\"#000\"/></linearGradient>"
                     "<mask id=\"fade-limb\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"-96\" width=\"528\" height=\"440\">"
                     "<path d=\"M-152-96H152V344H-152z\" fill=\"url(#g-limb)\"/>"
                     "<path d=\"M-264-96H-152V344H-264zM152-96H264V344H152z\" fill=\"url(#g-limb-arm)\"/>"
                     "<path d=\"M90 110H152.2V216H90zM-90 110H-152.2V216H-90z\" fill=\"url(#g-acromion)\"/>"
                     "<path d=\"M0 110H152V240H0z\" fill=\"url(#g-collar)\"/>"
                     "<path d=\"M0 110H152V240H0z\" fill=\"url(#g-collar)\" transform=\"scale(-1 1)\"/></mask>");
}

/* The front of the pelvis lies far before the eye, and the thighs are cut: both are lost before the picture ends,
 * first of all the pubic bones at the midline. */
static void
define_low (StudioSvg *svg)
{
  studio_svg_define (svg,
                     "<linearGradient id=\"g-low\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"650\" x2=\"0\" y2=\"706\">"
                     "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".2\" stop-color=\"#ececec\"/>"
                     "<stop offset=\".45\" stop-color=\"#b0b0b0\"/><stop offset=\".7\" stop-color=\"#505050\"/>"
                     "<stop offset=\".86\" stop-color=\"#181818\"/><stop offset=\"1\" stop-color=\"#000\"/></linearGradient>"
                     "<radialGradient id=\"g-pubis\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"1\""
                     " gradientTransform=\"translate(0 704) scale(64 40)\"><stop offset=\".4\" stop-opacity=\".8\"/>"
                     "<stop offset=\".7\" stop-opacity=\".4\"/><stop offset=\"1\" stop-opacity=\"0\"/></radialGradient>"
                     "<mask id=\"fade-low\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"480\" width=\"528\" height=\"236\">"
                     "<rect x=\"-264\" y=\"480\" width=\"528\" height=\"236\" fill=\"url(#g-low)\"/>"
                     "<path d=\"M-64 664H64V716H-64z\" fill=\"url(#g-pubis)\"/></mask>");
}

static void
define_masks (StudioSvg *svg)
{
  /* The collar bone runs out towards its inner end, which lies before the ribs; where the
   * bones of the arm begin it is as strong as they are. */
  studio_svg_define (svg,
                     "<linearGradient id=\"g-collar\" gradientUnits=\"userSpaceOnUse\" x1=\"66\" y1=\"0\" x2=\"122\" y2=\"0\">"
                     "<stop offset=\"0\"/><stop offset=\".4\" stop-opacity=\".7\"/><stop offset=\"1\" stop-opacity=\"0\"/></linearGradient>"
                     "<linearGradient id=\"g-acromion\" gradientUnits=\"userSpaceOnUse\" x1=\"-152\" y1=\"0\" x2=\"152\" y2=\"0\">"
                     "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".16\" stop-color=\"#fff\" stop-opacity=\"0\"/>"
                     "<stop offset=\".84\" stop-color=\"#fff\" stop-opacity=\"0\"/><stop offset=\"1\" stop-color=\"#fff\"/></linearGradient>");
  define_limbs (svg);
  /* Where the ribs turn round the side of the body. */
  studio_svg_define (svg,
                     "<radialGradient id=\"g-rib\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"1\""
                     " gradientTransform=\"translate(0 270) scale(134 330)\">"
                     "<stop offset=\"0.85\" stop-color=\"#fff\"/><stop offset=\"0.9\" stop-color=\"#d0d0d0\"/>"
                     "<stop offset=\"0.945\" stop-color=\"#707070\"/><stop offset=\"0.98\" stop-color=\"#000\"/></radialGradient>"
                     "<mask id=\"fade-rib\" maskUnits=\"userSpaceOnUse\" x=\"-150\" y=\"90\" width=\"300\" height=\"350\">"
                     "<rect x=\"-150\" y=\"90\" width=\"300\" height=\"350\" fill=\"url(#g-rib)\"/>"
                     "<path fill=\"url(#g-rib-tip)\" d=\"M60 300H150V440H60z\"/>"
                     "<path fill=\"url(#g-rib-tip)\" d=\"M60 300H150V440H60z\" transform=\"scale(-1 1)\"/></mask>"
                     "<linearGradient id=\"g-rib-tip\" gradientUnits=\"userSpaceOnUse\" x1=\"106\" y1=\"352\" x2=\"134\" y2=\"384\">"
                     "<stop offset=\"0\" stop-opacity=\"0\"/><stop offset=\".35\" stop-opacity=\".2\"/><stop offset=\".7\" stop-opacity=\".75\"/>"
                     "<stop offset=\"1\"/></linearGradient>");
  /* Where nothing is seen of their fronts, the ninth and the tenth turn away round the flank, into the
   * shade of its wall; the last two end before it. */
  studio_svg_define (svg,
                     "<linearGradient id=\"g-low-rib\" gradientUnits=\"userSpaceOnUse\" x1=\"255\" y1=\"145.6\" x2=\"264\" y2=\"150.7\">"
                     "<stop offset=\"0\" stop-opacity=\"0\"/><stop offset=\".5\" stop-opacity=\".34\"/><stop offset=\"1\"/></linearGradient>"
                     "<mask id=\"low-rib\" maskUnits=\"userSpaceOnUse\" x=\"-150\" y=\"90\" width=\"300\" height=\"360\">"
                     "<path fill=\"#fff\" d=\"M-150 90H150V450H-150z\"/>"
                     "<path id=\"low-rib-right\" fill=\"url(#g-low-rib)\" d=\"M110 366H150V450H110z\"/>"
                     "<use xlink:href=\"#low-rib-right\" transform=\"scale(-1 1)\"/></mask>");
  define_low (svg);
}

void
picture_back_draw (const BodyMeasures *measures,
                   StudioSvg          *svg)
{
  g_autoptr (StudioPrint) bones = print_bones (measures);

  picture_back_define_scalp (svg);
  define_masks (svg);
  picture_back_write_skin (measures, svg);
  picture_back_write_organs (measures, svg);
  picture_back_define_chest (svg);
  picture_back_write_far_ribs (measures, svg);
  picture_back_write_wall (measures, svg);
  write_ribs (bones, svg);
  write_bones (measures, bones, svg);
  picture_back_write_muscle (measures, svg);
  picture_back_write_silhouette (svg);
}
