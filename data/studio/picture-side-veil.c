/* picture-side-veil.c: the muscles of the side view as a veil over bones
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"
#include "picture-side-muscle.h"

#include "body-muscle-courses.h"
#include "studio-haze.h"

/* The border of a veil, mm. */
#define VEIL_GRAIN 1.0
#define VEIL_SOFTNESS 3.0

static const StudioBox frame = PICTURE_SIDE_MUSCLE_FRAME;

/* Beside the ribs lines of a muscle look like scratches: there it is a silhouette. */
static gboolean
has_lines (const BodyMuscle *muscle)
{
  static const char * const plain[] = {
    "serratus-anterior", "external-oblique", "gluteus-medius", "gluteus-minimus", "pectoralis-major",
    "infraspinatus", "teres-minor", "teres-major", "deltoid", "tensor-fasciae-latae", "sternocleidomastoid", "cleidomastoid",
    "scalenes", "rectus-abdominis", "subscapularis", "sartorius", "piriformis", NULL,
  };

  return !g_strv_contains (plain, muscle->name);
}

/* What lies under others in every picture that has a veil would only grey it. */
static gboolean
has_veil (const BodyMuscle *muscle)
{
  static const char * const covered[] = {
    "internal-oblique", "sternohyoid", "omohyoid", "thyrohyoid", "mylohyoid", "digastric", "splenius-cervicis",
    "internal-oblique-sheath", "iliotibial-sheath", "inguinal-sheath", "sacrotuberous-sheath", NULL,
  };

  return !picture_side_is_limb (muscle) && !g_strv_contains (covered, muscle->name)
         && !body_muscle_is_aponeurosis (muscle);
}

/* Full but for a soft border within what it covers. */
static double
soften (double   strength,
        double   x G_GNUC_UNUSED,
        double   y G_GNUC_UNUSED,
        gpointer data G_GNUC_UNUSED)
{
  return CLAMP (2.0 * strength - 1.0, 0.0, 1.0);
}

static const char *
get_veil_letter (const PictureSideLayer *layer)
{
  if (g_str_equal (layer->name, "fascia"))
    return "gauze";

  return g_str_equal (layer->class, "muscle-superficial") ? "veil" : "film";
}

static void
write_silhouette (const StudioPrint      *print,
                  const BodyMuscle       *muscle,
                  const PictureSideLayer *layer,
                  StudioSvg              *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, VEIL_GRAIN);

  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      g_autofree char *id = picture_side_name_sheet (muscle, i);

      studio_haze_add_cover (haze, print, id, 0.0, 0.0);
    }
  studio_haze_blur (haze, VEIL_SOFTNESS);
  studio_haze_change (haze, soften, NULL);
  studio_haze_write (haze, svg, get_veil_letter (layer), NULL, VEIL_SOFTNESS);
}

/* The silhouette of what is seen, and lines within it where it has any: a style may leave
 * these away. The front of the belly wall would end in the middle of the belly: it
 * fades before its flesh does, by "belly-veil": a torn edge without fascicles is a streak. */
void
picture_side_write_veil (const StudioPrint      *print,
                         const BodyMuscle       *muscle,
                         const PictureSideLayer *layer,
                         StudioSvg              *svg)
{
  g_autofree char *fade = NULL;

  if (!layer->veiled || !has_veil (muscle))
    return;

  if (g_str_has_prefix (muscle->name, "external-oblique"))
    fade = picture_side_get_fade ("belly-veil");
  studio_svg_open_group (svg, NULL, "rim", fade);
  write_silhouette (print, muscle, layer, svg);
  studio_svg_close_group (svg);

  if (!has_lines (muscle))
    return;

  studio_svg_open_group (svg, NULL, "veil-lines", NULL);
  body_muscle_write_courses (muscle, svg);
  studio_svg_close_group (svg);
}
