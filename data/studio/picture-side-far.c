/* picture-side-far.c: hip bone and blade from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-blades.h"
#include "body-limbs.h"
#include "body-pelvis.h"
#include "studio-curve.h"

/* What would hide the spine if it were solid is seen as through mist: modelled,
 * but pale. A style may leave the form away and keep the lines. */
#define COARSE 0.4

/* Long smooth edges show a coarse grain. */
#define SHOULDER 0.3

#define FADE_SPINE "mask=\"url(#fade-shoulder)\""
#define FADE_ARM "mask=\"url(#fade-upper-arm)\""

/* The wing of the hip bone is wide and smooth, as the skin of the flank is. */
static const StudioTones wing_tones = {
  .n_tones = 40,
  .base = 3,
  .darkest = 0.2,
  .lightest = 0.84,
  .softness = 1.3,
  .tolerance = 0.38,
};

static const StudioBox blade_frame = { -72.0, 130.0, 176.0, 230.0 };
static const StudioBox hip_frame = { -110.0, 510.0, 190.0, 256.0 };

/* The hip bone sinks away towards the picture's lower border, the skull upwards
 * and towards the face; in black line on
 * white it is whole to the rear of the ear and fades before it. Beneath the ear itself nothing is seen.
 * Where the upper arm is shown it is but a hint: over ribs and bodies its whole line would look like a thing left behind. */
static const char fades[] =
  "<linearGradient id=\"g-hip\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop offset=\".968\" stop-color=\"#fff\"/><stop offset=\".986\" stop-color=\"#b4b4b4\"/>"
  "<stop offset=\"1\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-hip\" maskUnits=\"userSpaceOnUse\" x=\"-190\" y=\"500\" width=\"460\" height=\"260\">"
  "<rect x=\"-190\" y=\"500\" width=\"460\" height=\"260\" fill=\"url(#g-hip)\"/></mask>"
  "<linearGradient id=\"g-upper-arm\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"170\" x2=\"0\" y2=\"302\">"
  "<stop offset=\"0\" stop-color=\"#fff\" stop-opacity=\".4\"/><stop offset=\".4\" stop-color=\"#fff\" stop-opacity=\".16\"/>"
  "<stop offset=\".8\" stop-color=\"#fff\" stop-opacity=\"0\"/></linearGradient>"
  "<mask id=\"fade-upper-arm\" maskUnits=\"userSpaceOnUse\" x=\"-60\" y=\"150\" width=\"140\" height=\"160\">"
  "<rect x=\"-60\" y=\"150\" width=\"140\" height=\"160\" fill=\"url(#g-upper-arm)\"/></mask>"
  "<radialGradient id=\"g-skull\" gradientUnits=\"userSpaceOnUse\" cx=\"10\" cy=\"-14\" r=\"70\">"
  "<stop offset=\"0\" stop-color=\"#d0d0d0\"/><stop offset=\".3\" stop-color=\"#a8a8a8\"/><stop offset=\".6\" stop-color=\"#505050\"/>"
  "<stop offset=\".8\" stop-color=\"#101010\"/><stop offset=\"1\" stop-color=\"#000\"/></radialGradient>"
  "<mask id=\"fade-skull\" maskUnits=\"userSpaceOnUse\" x=\"-160\" y=\"-94\" width=\"240\" height=\"164\">"
  "<rect x=\"-160\" y=\"-94\" width=\"240\" height=\"164\" fill=\"url(#g-skull)\"/><use xlink:href=\"#ear-shape\"/></mask>"
  "<linearGradient id=\"g-firm-skull\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-80\" x2=\"0\" y2=\"-36\">"
  "<stop offset=\"0\"/><stop offset=\"1\" stop-color=\"#fff\"/></linearGradient>"
  "<linearGradient id=\"g-before-ear\" gradientUnits=\"userSpaceOnUse\" x1=\"-42\" y1=\"0\" x2=\"-25\" y2=\"0\">"
  "<stop offset=\".2\"/><stop offset=\"1\" stop-opacity=\"0\"/></linearGradient>"
  "<mask id=\"firm-skull\" maskUnits=\"userSpaceOnUse\" x=\"-42\" y=\"-94\" width=\"122\" height=\"164\">"
  "<rect x=\"-42\" y=\"-94\" width=\"122\" height=\"164\" fill=\"url(#g-firm-skull)\"/>"
  "<rect x=\"-42\" y=\"-94\" width=\"30\" height=\"164\" fill=\"url(#g-before-ear)\"/><use xlink:href=\"#ear-shape\"/></mask>";

/* Where the faces of the bone in body-pelvis.c turn, for styles of hard line: z and y. */
typedef struct
{
  StudioPoint points[12];
  guint n_points;
} Fold;

#define FOLD(...) { { __VA_ARGS__ }, G_N_ELEMENTS (((const StudioPoint[]) { __VA_ARGS__ })) }

static const Fold hip_folds[] = {
  /* the rim of the socket; below the thigh bone hides it */
  FOLD ({ -13.4, 664.4 }, { -16.6, 660 }, { -22.6, 655.6 }, { -35, 652.2 },
        { -47.4, 655 }, { -56.4, 663.4 }, { -60.4, 674.6 }, { -58.8, 686 }, { -53.6, 693.4 }),
};

static StudioTones
make_tones (const StudioTones *tones,
            double             paler)
{
  StudioTones made = *tones;

  made.softness = 1.2;
  made.tolerance = 0.26;
  made.darkest -= paler;
  made.lightest -= paler;
  return made;
}

static void
write_line (const StudioPrint *print,
            const char        *id,
            StudioSvg         *svg)
{
  g_autofree char *line = studio_print_get_outline (print, id, 0.16);

  if (line != NULL)
    studio_svg_add_path (svg, "bone-line", line);
}

static void
write_form (const StudioPrint *print,
            const char        *id,
            const char        *letter,
            const StudioTones *tones,
            StudioSvg         *svg)
{
  studio_svg_open_group (svg, NULL, "glass", NULL);
  studio_print_write (print, id, svg, letter, tones);
  studio_svg_close_group (svg);
}

void
picture_side_write_bone (const StudioPrint *print,
                         const char        *id,
                         const char        *letter,
                         const StudioTones *tones,
                         StudioSvg         *svg)
{
  write_form (print, id, letter, tones, svg);
  write_line (print, id, svg);
}

static void
write_folds (StudioSvg *svg)
{
  for (guint i = 0; i < G_N_ELEMENTS (hip_folds); i++)
    studio_svg_take_path (svg, "bone-fold", studio_curve_get_lens (hip_folds[i].points, hip_folds[i].n_points, 0.5));
}

/* The hip bone and the thigh bone whose head fills its socket are one pane of glass,
 * or the socket would be seen through the head. */
static void
write_hip (const BodyMeasures *measures,
           StudioSvg          *svg)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  body_pelvis_add (scene, measures);
  body_limbs_add (scene, measures);
  print = studio_scene_shade (scene, &studio_light_bone, &hip_frame, COARSE);

  studio_svg_open_group (svg, "hip-far", NULL, NULL);
  studio_svg_open_group (svg, "hip", NULL, "mask=\"url(#fade-hip)\"");
  studio_svg_open_group (svg, NULL, "glass", NULL);
  studio_print_write (print, "hip-left", svg, "wing", &wing_tones);
  studio_print_write (print, "femur-head-left", svg, "wing", &wing_tones);
  studio_print_write (print, "femur-left", svg, "wing", &wing_tones);
  picture_side_write_hip_forms (svg);
  studio_svg_close_group (svg);
  write_line (print, "hip-left", svg);
  write_folds (svg);
  write_line (print, "femur-head-left", svg);
  write_line (print, "femur-left", svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

void
picture_side_write_far (const BodyMeasures *measures,
                        StudioSvg          *svg)
{
  picture_side_define_ear (svg);
  studio_svg_define (svg, fades);
  write_hip (measures, svg);
}

/* A bone of the shoulder: a form that a style may make whole. */
static void
write_shoulder_bone (const StudioPrint *print,
                     const char        *id,
                     const char        *letter,
                     const char        *class,
                     const StudioTones *tones,
                     StudioSvg         *svg)
{
  studio_svg_open_group (svg, NULL, class, NULL);
  studio_print_write (print, id, svg, letter, tones);
  studio_svg_close_group (svg);
}

/* It grows clear over the spine. */
static void
write_blade (const StudioPrint *print,
             StudioSvg         *svg)
{
  const StudioTones tones = make_tones (&studio_tones_plate, 0.1);

  studio_svg_open_group (svg, "shoulder-blade", "shoulder", NULL);
  studio_svg_open_group (svg, NULL, "solid", FADE_SPINE);
  write_shoulder_bone (print, "blade-left", "p", "glass solid", &tones, svg);
  write_line (print, "blade-left", svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

static void
write_upper_arm (const StudioPrint *print,
                 StudioSvg         *svg)
{
  const StudioTones tones = make_tones (&studio_tones_plate, 0.06);

  studio_svg_open_group (svg, "upper-arm", "shoulder", NULL);
  studio_svg_open_group (svg, NULL, "upper-arm", FADE_ARM);
  write_shoulder_bone (print, "humerus-left", "p", "breath solid", &tones, svg);
  write_line (print, "humerus-left", svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

/* Collar bone and acromion, with the spine of the blade. */
static void
write_roof (const StudioPrint *print,
            StudioSvg         *svg)
{
  const StudioTones tones = make_tones (&studio_tones_plate, 0.06);
  const StudioTones plate_tones = make_tones (&studio_tones_plate, 0.1);

  studio_svg_open_group (svg, "shoulder-roof", "shoulder", NULL);
  studio_svg_open_group (svg, NULL, "solid", FADE_SPINE);
  write_shoulder_bone (print, "clavicle-left", "p", "glass solid", &tones, svg);
  write_line (print, "clavicle-left", svg);
  write_shoulder_bone (print, "acromion-left", "p", "breath solid", &plate_tones, svg);
  write_line (print, "acromion-left", svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

/* Three groups, because muscles lie between them where they are opaque. */
void
picture_side_write_blade (const BodyMeasures *measures,
                          StudioSvg          *svg)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  body_blades_add (scene, measures);
  body_limbs_add (scene, measures);
  print = studio_scene_shade (scene, &studio_light_bone, &blade_frame, SHOULDER);

  studio_svg_open_group (svg, "shoulder", NULL, NULL);
  write_blade (print, svg);
  write_upper_arm (print, svg);
  write_roof (print, svg);
  studio_svg_close_group (svg);
}
