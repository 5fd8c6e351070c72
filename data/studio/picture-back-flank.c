/* picture-back-flank.c: the wall of the flank below the ribs, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-polyline.h"

#define WALL "transversus-abdominis"
#define MASK "fade-" WALL

/* It comes from the inner side of the lower ribs: above the last one, and beyond that from its tip
 * over those of the two above it round the flank, nothing of it is seen. What lies upon it there
 * casts a shade on it, so far and so strong. Grains, and how soft its edge is, mm. All here is our drawing decision. */
static const StudioPoint margin[] = {
  { 140, 350 }, { 131, 371 }, { 125.6, 390 }, { 118.6, 400 }, { 112, 402 }, { 107, 400.6 }, { 103, 402.6 }, { 97, 407.6 }, { 91, 412 },
  { 86, 410 }, { 80, 406 }, { 70, 398 }, { 55, 388 }, { 20, 372 },
};
#define GRAIN 1.0
#define SOFTNESS 0.7
#define SHADE_REACH 9.0
#define SHADE_STRENGTH 0.85
#define SHADE_FALL 1.6
static const StudioBox margin_frame = { 20.0, 350.0, 130.0, 70.0 };
static const StudioBox whole = { 20.0, 350.0, 130.0, 220.0 };

/* It is a barrel: lit along its crest, dark where it turns away, and at its very rim in light that
 * comes back. Beside quadratus lumborum, whose outer border this is, it lies in the shade of that. x at these
 * heights, and how broad each is, mm. */
static const StudioPoint quadratus[] = { { 60, 392 }, { 66, 405 }, { 69.3, 419.6 }, { 77.6, 445.6 }, { 84.9, 471.6 }, { 99.7, 520 }, { 108, 548 } };
static const StudioPoint crest[] = { { 92, 400 }, { 98, 424 }, { 104, 450 }, { 108, 478 }, { 112, 510 }, { 118, 545 } };
static const StudioPoint turn[] = { { 124, 396 }, { 122, 424 }, { 119.6, 450 }, { 119.4, 478 }, { 122, 510 }, { 128, 545 } };
#define BESIDE_WIDTH 4.0
#define BESIDE_STRENGTH 0.55
#define CREST_WIDTH 6.5
#define CREST_STRENGTH 0.2
#define TURN_WIDTH 6.0
#define TURN_STRENGTH 0.5
#define FORM_GRAIN 1.6
#define APART 3.2
static const StudioBox form_frame = { 56.0, 380.0, 84.0, 180.0 };

const char *
picture_back_get_flank_mask (const BodyMuscle *muscle)
{
  return g_str_equal (muscle->name, WALL) ? "mask=\"url(#" MASK ")\"" : NULL;
}

static double
get_above_margin (double x,
                  double y)
{
  guint i = 0;

  while (i + 2 < G_N_ELEMENTS (margin) && x < margin[i + 1].x)
    i++;

  return studio_point_lerp (margin[i], margin[i + 1], (margin[i].x - x) / (margin[i].x - margin[i + 1].x)).y - y;
}

static double
get_hidden (double   strength G_GNUC_UNUSED,
            double   x,
            double   y,
            gpointer data G_GNUC_UNUSED)
{
  return get_above_margin (x, y) > 0.0 ? 1.0 : 0.0;
}

static double
get_margin_shade (double   strength G_GNUC_UNUSED,
                  double   x,
                  double   y,
                  gpointer data G_GNUC_UNUSED)
{
  double away = fabs (studio_polyline_get_distance (margin, G_N_ELEMENTS (margin), x, y, NULL));

  return get_above_margin (x, y) > 0.0 ? SHADE_STRENGTH : SHADE_STRENGTH * pow (CLAMP (1.0 - away / SHADE_REACH, 0.0, 1.0), SHADE_FALL);
}

static double
darken (double   strength G_GNUC_UNUSED,
        double   x,
        double   y,
        gpointer data G_GNUC_UNUSED)
{
  double beside = BESIDE_STRENGTH * studio_polyline_get_nearness (quadratus, G_N_ELEMENTS (quadratus), BESIDE_WIDTH, x, y);

  return MAX (beside, TURN_STRENGTH * studio_polyline_get_nearness (turn, G_N_ELEMENTS (turn), TURN_WIDTH, x, y));
}

static double
brighten (double   strength G_GNUC_UNUSED,
          double   x,
          double   y,
          gpointer data G_GNUC_UNUSED)
{
  return CREST_STRENGTH * studio_polyline_get_nearness (crest, G_N_ELEMENTS (crest), CREST_WIDTH, x, y);
}

void
picture_back_define_flank (StudioSvg *svg)
{
  g_autoptr(StudioHaze) hidden = studio_haze_new (&margin_frame, GRAIN);
  g_autofree char *element = NULL;
  g_autofree char *mask = NULL;

  studio_haze_change (hidden, get_hidden, NULL);
  studio_haze_blur (hidden, SOFTNESS);
  studio_haze_limit_tones (hidden, 15);
  element = studio_haze_make_element (hidden, PICTURE_BACK_MELTED, NULL, GRAIN);
  mask = picture_back_make_mask (MASK, &whole, "#fff", element);
  studio_svg_define (svg, mask);
}

void
picture_back_write_flank (const BodyMuscle *muscle,
                          StudioSvg        *svg)
{
  static const struct
  {
    const StudioBox *frame;
    StudioHazeFunc change;
    const char *letter;
    double grain, apart;
  } shades[] = {
    { &margin_frame, get_margin_shade, "under", GRAIN, 2.0 * GRAIN }, { &form_frame, darken, "under", FORM_GRAIN, APART }, { &form_frame, brighten, "gleam", FORM_GRAIN, APART },
  };

  if (!g_str_equal (muscle->name, WALL))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (shades); i++)
    {
      g_autoptr(StudioHaze) shade = studio_haze_new (shades[i].frame, shades[i].grain);

      studio_haze_change (shade, shades[i].change, NULL);
      studio_haze_limit_tones (shade, PICTURE_BACK_SHADE_TONES);
      studio_haze_write (shade, svg, shades[i].letter, "in-" WALL "-right-1", shades[i].apart);
    }
}
