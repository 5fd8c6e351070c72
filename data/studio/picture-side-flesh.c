/* picture-side-flesh.c: one muscle of the side view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-muscle-fascicles.h"
#include "body-muscle-fibres.h"
#include "picture-back-muscle.h"
#include "picture-side-muscle.h"

const StudioTones picture_side_tones_fascia = {
  .n_tones = 16,
  .base = 0,
  .darkest = 0.5,
  .lightest = 0.98,
  .softness = 2.6,
  .tolerance = 0.36,
  .rimmed = TRUE,
};

/* A muscle that is so broad, mm, is lit more softly, and has a letter of its own. */
#define BROAD 27.0
#define BROAD_LETTER "brawn"

/* Tendon of the long columns is white; other tendon is as pale as fascia. */
#define SINEW "sinew"
#define PALE_SINEW "sheath"
#define PALE_LAYER "serrate"

/* The tendon of a wide muscle, which lies whole beneath its flesh. */
static gboolean
is_sheath (const BodyMuscle *muscle)
{
  return g_str_has_suffix (muscle->name, "-sheath");
}

/* The slips of serratus stand out between those of the oblique: darker and cooler. */
static const char *
get_letter (const BodyMuscle       *muscle,
            const PictureSideLayer *layer)
{
  return g_str_equal (muscle->name, "serratus-anterior") ? "saw" : layer->letter;
}

static const char *
get_sinew (const BodyMuscle *muscle)
{
  return g_str_equal (muscle->layer, PALE_LAYER) ? PALE_SINEW : SINEW;
}

/* (nullable): the attribute by which the flesh of @muscle fades; a sheet of tendon runs
 * out into the flesh beneath it as it does from behind. */
static char *
make_fade (const BodyMuscle *muscle,
           StudioSvg        *svg)
{
  if (picture_side_melts (muscle))
    return picture_side_define_melt (muscle, svg);

  if (!body_muscle_is_aponeurosis (muscle))
    return picture_side_get_fade (muscle->name);

  picture_back_define_tendon (muscle, NULL, svg);

  return g_strdup_printf ("mask=\"url(#fade-%s)\"", muscle->name);
}

static gboolean
is_broad (const BodyMuscle       *muscle,
          const PictureSideLayer *layer,
          guint                   sheet)
{
  return layer->broad != NULL && body_sheet_get_width (g_ptr_array_index (muscle->sheets, sheet), 0.5) > BROAD;
}

static void
write_sheet (const StudioPrint      *print,
             const BodyMuscle       *muscle,
             const PictureSideLayer *layer,
             guint                   sheet,
             StudioSvg              *svg)
{
  g_autofree char *name = picture_side_name_sheet (muscle, sheet);

  if (is_sheath (muscle))
    studio_print_write (print, name, svg, "sheath", &picture_side_tones_fascia);
  else if (body_muscle_is_tendon (muscle))
    studio_print_write (print, name, svg, get_sinew (muscle), &studio_tones_tendon);
  else if (is_broad (muscle, layer, sheet))
    studio_print_write (print, name, svg, BROAD_LETTER, layer->broad);
  else
    studio_print_write (print, name, svg, get_letter (muscle, layer), layer->tones);

  body_muscle_write_fascicles (muscle, sheet, print, name, FALSE, svg);
}

/* A long line is one arc, and the long columns bend more than once: what would stray beside
 * them is cut off. */
static void
write_fibres_within (const StudioPrint *print,
                     const BodyMuscle  *muscle,
                     StudioSvg         *svg)
{
  g_autofree char *name = picture_side_name_sheet (muscle, 0);
  g_autofree char *outline = studio_print_get_outline (print, name, 0.3);
  g_autofree char *clip = g_strdup_printf ("<clipPath id=\"within-%s\"><path d=\"%s\"/></clipPath>", muscle->name, outline);
  g_autofree char *within = g_strdup_printf ("clip-path=\"url(#within-%s)\"", muscle->name);

  studio_svg_define (svg, clip);
  studio_svg_open_group (svg, NULL, NULL, within);
  body_muscle_write_fibres (muscle, FALSE, svg);
  studio_svg_close_group (svg);
}

/* What lies near to the eye has a firmer edge. */
static const char *
get_flesh_class (const BodyMuscle       *muscle,
                 const PictureSideLayer *layer)
{
  if (body_muscle_is_tendon (muscle) || is_sheath (muscle))
    return "flesh aponeurosis";

  if (g_str_equal (muscle->name, "longissimus"))
    return "flesh soft-edged";

  return picture_side_is_erector (muscle) || g_str_equal (layer->class, "muscle-deep") ? "flesh" : "flesh near";
}

/* The flesh is a group of its own: a style that hides it leaves the veil, which
 * lies beneath. The deep muscles have none: they are never hidden. */
void
picture_side_write_one (const StudioPrint      *print,
                        const BodyMuscle       *muscle,
                        const PictureSideLayer *layer,
                        StudioSvg              *svg)
{
  g_autofree char *id = g_strconcat (muscle->name, "-left", NULL);
  g_autofree char *fade = make_fade (muscle, svg);
  gboolean melts = body_muscle_is_aponeurosis (muscle) || picture_side_melts (muscle);
  g_autofree char *sink = melts ? picture_side_get_fade (muscle->name) : NULL;

  studio_svg_open_group (svg, id, layer->class, sink);
  picture_side_write_veil (print, muscle, layer, svg);
  studio_svg_open_group (svg, NULL, get_flesh_class (muscle, layer), fade);

  /* The first sheet lies on top, so it comes last. */
  for (guint i = muscle->sheets->len; i > 0; i--)
    write_sheet (print, muscle, layer, i - 1, svg);

  picture_side_write_slips (muscle, svg);

  if (picture_side_is_erector (muscle) && muscle->sheets->len == 1)
    write_fibres_within (print, muscle, svg);
  else
    body_muscle_write_fibres (muscle, FALSE, svg);
  picture_side_write_end (muscle, svg);
  picture_side_write_feather (muscle, svg);
  picture_side_write_septa (muscle, svg);
  picture_side_write_spindles (muscle, svg);
  picture_side_write_sheath (muscle, svg);
  picture_side_write_fans (muscle, svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}
