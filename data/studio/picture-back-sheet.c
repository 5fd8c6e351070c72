/* picture-back-sheet.c: a sheet of muscle, tendon or nerve from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-muscle-fascicles.h"
#include "studio-curve.h"

/* A muscle that is so broad, mm, has a letter of its own. */
#define BROAD 27.0

/* A strip of fascia that is so narrow, mm, has finer forms. */
#define STRIP 26.0

static const StudioTones broad_tones = { 31, 5, 0.22, 0.97, 1.35, 0.55, TRUE, .n_steps = PICTURE_BACK_FLESH_STEPS };
static const StudioTones strip_tones = { 40, 0, 0.5, 0.98, 1.8, 0.5, TRUE };
static const StudioTones nerve_tones = { 6, 1, 0.3, 0.96, 0.9, 0.4, TRUE };

/* The line between the bundles of a nerve, on its side in the shade: where across, from how many places,
 * and half as wide as this, mm. Our drawing decision. */
static const double fascicles[] = { 0.6 };
#define N_FASCICLE 6
#define FASCICLE_HALF_WIDTH 0.3

/* It casts a shade so far to the right and below, so soft, in grains, mm. */
#define NERVE_CAST_RIGHT 1.0
#define NERVE_CAST_LOWER 1.4
#define NERVE_CAST_SOFTNESS 1.6
#define NERVE_CAST_GRAIN 0.5
static const StudioBox nerve_frame = { 50.0, 622.0, 64.0, 96.0 };

#define BROAD_LETTER "brawn"
#define APONEUROSIS_LETTER "sinew"
#define LIGAMENT_LETTER "sheath"
#define NERVE_LETTER "nrv"

/* Of the long muscles only the uppermost is plain; a fascia has tones of its own. */
static gboolean
is_plain (const BodyMuscle       *muscle,
          const PictureBackLayer *layer)
{
  if (layer->columns)
    return g_str_equal (muscle->name, "semispinalis-capitis");

  return !g_str_equal (layer->name, "fascia");
}

/* Between slips that lie edge to edge nothing else is to be seen: from the
 * second spine to the loin lies flesh of one shadowed tone under them. Our drawing decision. */
#define BED_TONE "belly8"
static const StudioPoint bed[] = {
  { 9, 42 }, { 21, 47 }, { 27, 56 }, { 33, 72 }, { 37, 98 }, { 37, 116 }, { 34, 127 }, { 31, 140 }, { 27, 164 }, { 20, 184 },
  { 14.6, 206 }, { 15.4, 228 }, { 14.4, 242 }, { 20, 260 }, { 23.6, 280 }, { 23.4, 304 }, { 22.4, 328 }, { 19.6, 350 }, { 17.4, 376 }, { 16, 404 },
  { 17, 436 }, { 18, 458 }, { 17, 468 }, { 14, 452 }, { 10, 424 }, { 8, 396 }, { 4.6, 388 }, { 4, 320 }, { 4, 192 }, { 6, 112 }, { 8, 76 },
};

void
picture_back_write_bed (const BodyMuscle *muscle,
                        const char       *classes,
                        StudioSvg        *svg)
{
  if (!g_str_equal (muscle->name, PICTURE_BACK_BED_MUSCLE))
    return;

  studio_svg_open_group (svg, PICTURE_BACK_BED, classes, NULL);
  studio_svg_take_path (svg, BED_TONE, studio_curve_get_path (bed, G_N_ELEMENTS (bed), TRUE));
  studio_svg_close_group (svg);
}

/* The light that @sheet needs. */
static const StudioTones *
get_tones (const BodyMuscle       *muscle,
           const BodySheet        *sheet,
           const PictureBackLayer *layer)
{
  gboolean fascia = g_str_equal (layer->name, "fascia");
  double width = body_sheet_get_width (sheet, 0.5);

  if (width > BROAD && is_plain (muscle, layer))
    return &broad_tones;
  if (fascia && width < STRIP)
    return &strip_tones;

  return layer->tones;
}

/* It is a cord of bundles, and lines part them. */
static void
write_nerve (const StudioPrint *print,
             const char        *id,
             const BodySheet   *sheet,
             StudioSvg         *svg)
{
  g_autoptr(StudioHaze) cast = studio_haze_new (&nerve_frame, NERVE_CAST_GRAIN);

  studio_haze_add_cover (cast, print, id, NERVE_CAST_RIGHT, NERVE_CAST_LOWER);
  studio_haze_blur (cast, NERVE_CAST_SOFTNESS);
  studio_haze_limit_tones (cast, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (cast, svg, "under", NULL, NERVE_CAST_SOFTNESS);
  studio_print_write (print, id, svg, NERVE_LETTER, &nerve_tones);

  for (guint i = 0; i < G_N_ELEMENTS (fascicles); i++)
    {
      StudioPoint course[N_FASCICLE];

      for (guint k = 0; k < N_FASCICLE; k++)
        course[k] = body_sheet_get_point (sheet, fascicles[i], (double) k / (N_FASCICLE - 1));
      studio_svg_take_path (svg, "fascicle", studio_curve_get_lens (course, N_FASCICLE, FASCICLE_HALF_WIDTH));
    }
}

void
picture_back_write_sheet (const StudioPrint      *print,
                          const BodyMuscle       *muscle,
                          const PictureBackLayer *layer,
                          guint                   sheet,
                          StudioSvg              *svg)
{
  g_autofree char *id = picture_back_name_sheet (muscle, sheet);
  const StudioTones *tones = get_tones (muscle, g_ptr_array_index (muscle->sheets, sheet), layer);

  if (body_muscle_is_nerve (muscle))
    write_nerve (print, id, g_ptr_array_index (muscle->sheets, sheet), svg);
  else if (body_muscle_is_tendon (muscle))
    studio_print_write (print, id, svg, body_muscle_is_aponeurosis (muscle) ? APONEUROSIS_LETTER : LIGAMENT_LETTER, &studio_tones_tendon);
  else
    studio_print_write (print, id, svg, tones == &broad_tones ? BROAD_LETTER : layer->letter, tones);

  if (layer->own_left)
    body_muscle_write_fascicles (muscle, sheet, print, id, muscle->is_left, svg);
}
