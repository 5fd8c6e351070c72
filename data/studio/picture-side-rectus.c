/* picture-side-rectus.c: how rectus abdominis swells under its sheath, from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-haze.h"

/* All figures of this file are our own drawing, in mm of the picture. */
#define CLIP "in-external-oblique-sheath-1"
#define GRAIN 0.8
#define APART 1.1
#define SOFTNESS 0.7

static const StudioBox frame = { -140.0, 268.0, 74.0, 430.0 };

/* Its borders, from above: the semilunar line, and where it turns away at the profile. */
static const StudioPoint semilunar[] = {
  { -97, 270 }, { -96.6, 300 }, { -95.6, 330 }, { -94, 356 }, { -92.4, 392 }, { -91.2, 436 }, { -91.6, 486 }, { -93, 530 }, { -95.6, 580 }, { -97.6, 630 }, { -97, 700 },
};
static const StudioPoint profile[] = {
  { -124, 270 }, { -128, 306 }, { -131, 340 }, { -129.6, 366 }, { -128.6, 397 }, { -130, 430 }, { -132.6, 467 }, { -136, 540 }, { -133, 602 }, { -122, 648 }, { -104, 700 },
};

/* A tendinous intersection: at which height it lies at equal steps from the semilunar line to the profile;
 * it steps from bundle to bundle, up and down, and is deeper here and shallower there, in parts of 1. */
#define N_STEPS 9

typedef struct
{
  double y[N_STEPS];
  double depth[N_STEPS];
} Intersection;

static const Intersection intersections[] = {
  { { 334, 334.6, 336, 338, 339.2, 339.6, 340.8, 342.6, 345 }, { 0.4, 0.8, 1.0, 0.94, 1.0, 0.94, 0.9, 0.86, 0.5 } },
  { { 400, 399.6, 398, 397, 397.6, 398.8, 398.6, 397.4, 395 }, { 0.3, 0.7, 0.96, 1.0, 0.94, 1.0, 0.9, 0.74, 0.5 } },
  { { 464, 465.4, 467.4, 468.6, 468.8, 467.8, 467, 467.2, 468.6 }, { 0.3, 0.8, 0.9, 0.84, 0.9, 0.8, 0.6, 0.6, 0.4 } },
};

/* How high flesh swells, and how far from an intersection it has done so: at once, and then over a longer
 * way; how far from the semilunar line, in parts of the breadth, and where it turns
 * towards the profile and by how much it drops there. Beside that line the sheet rises to the flesh of the oblique. */
#define HEIGHT 8.0
#define LIP 3.6
#define SWELL 19.0
#define OF_LIP 0.4
#define OF_SWELL 0.5
#define SHOULDER 0.42
#define TURN_BEGINS 0.5
#define TURN_DROP 0.8
#define BESIDE 4.0
#define BESIDE_REACH 6.4

/* Below the navel it is flatter down to the pubis. */
#define FLATTER_FROM 470.0
#define FLATTEST_AT 660.0
#define FLATTEST 0.2

/* Its bundles are seen as a breath of a wave. */
#define WAVE 0.12
#define N_WAVES 3.4

/* The lamp, and how much of the turn from it is shade and how much of the turn towards it light. */
static const StudioPoint lamp = { -0.32, -0.5, 0.8 };
#define SHADE 1.1
#define LIGHT 1.3

/* What swells along it is told stronger than what does across, or bellies so long would be flat. */
#define ALONG 2.3

/* At the bottom of a furrow little light comes in: over so much to each side of it, mm, and how strong that is. */
#define BOTTOM 1.7
#define OF_SEMILUNAR 0.3

/* An intersection itself is a band of tendon, so broad to each side, mm, and so pale, and frays into the flesh above and below it by
 * two waves, so many radians in the breadth of the band; its border is as sharp as this power, and it leaves so much of the shade away. */
#define BAND 1.9
#define BAND_FRAY 0.5
#define FRAY_FINE 9.0
#define FRAY_COARSE 4.1
#define BAND_SHARP 4.0
#define OF_BAND 0.95
#define BAND_CLEARS 0.8

static double
find_x (const StudioPoint *line,
        guint              n_points,
        double             y)
{
  guint i = 1;

  while (i < n_points - 1 && line[i].y < y)
    i++;

  return studio_point_lerp (line[i - 1], line[i], CLAMP ((y - line[i - 1].y) / (line[i].y - line[i - 1].y), 0.0, 1.0)).x;
}

/* Of @values at equal steps, at @across from 0 to 1. */
static double
get_value (const double values[N_STEPS],
           double       across)
{
  double place = CLAMP (across, 0.0, 1.0) * (N_STEPS - 1);
  guint i = MIN ((guint) place, N_STEPS - 2);
  double share = place - i;

  return values[i] + (values[i + 1] - values[i]) * share;
}

/* From 0 at the semilunar line to 1 at the profile. */
static double
get_across (double x,
            double y)
{
  double from = find_x (semilunar, G_N_ELEMENTS (semilunar), y);

  return (from - x) / (from - find_x (profile, G_N_ELEMENTS (profile), y));
}

/* How much of a belly is there, in parts of 1: nothing at the bottom of an intersection. */
static double
get_belly (double across,
           double y)
{
  double left = 1.0;

  for (guint i = 0; i < G_N_ELEMENTS (intersections); i++)
    {
      double away = fabs (y - get_value (intersections[i].y, across));

      left -= get_value (intersections[i].depth, across) * (OF_LIP * exp (-away / LIP) + OF_SWELL * exp (-pow (away / SWELL, 2.0)));
    }

  return left;
}

static double
get_flat (double y)
{
  return 1.0 - (1.0 - FLATTEST) * CLAMP ((y - FLATTER_FROM) / (FLATTEST_AT - FLATTER_FROM), 0.0, 1.0);
}

static double
get_height (double x,
            double y)
{
  double across = get_across (x, y);
  double begun = 1.0 - CLAMP (across / SHOULDER, 0.0, 1.0);
  double turned = MAX (across - TURN_BEGINS, 0.0) / (1.0 - TURN_BEGINS);

  if (across < 0.0)
    return get_flat (y) * BESIDE * (1.0 - exp (-(x - find_x (semilunar, G_N_ELEMENTS (semilunar), y)) / BESIDE_REACH));

  return get_flat (y) * HEIGHT * sqrt (1.0 - begun * begun) * (1.0 - TURN_DROP * turned * turned) * get_belly (across, y)
         + WAVE * sin (2.0 * G_PI * (N_WAVES * across + 0.12 * sin (y / 19.0)));
}

/* By how much the place is lighter than one that looks at the eye, in parts of that. */
static double
get_turn (double x,
          double y)
{
  const double step = 0.5;
  StudioPoint normal = { -(get_height (x + step, y) - get_height (x - step, y)) / (2.0 * step),
                         -ALONG * (get_height (x, y + step) - get_height (x, y - step)) / (2.0 * step), 1.0 };

  return studio_point_dot (studio_point_normalize (normal), lamp) / lamp.z - 1.0;
}

/* How deep in the semilunar line the place lies, in parts of 1. */
static double
get_depth (double x,
           double y)
{
  double away = x - find_x (semilunar, G_N_ELEMENTS (semilunar), y);

  return OF_SEMILUNAR * get_flat (y) * (0.6 + 0.25 * sin (y / 23.0) + 0.15 * sin (y / 7.7)) * exp (-pow (away / BOTTOM, 2.0));
}

/* How much the place is of the tendon of an intersection, in parts of 1. */
static double
get_band (double x,
          double y)
{
  double across = get_across (x, y);
  double frayed = BAND + BAND_FRAY * (sin (FRAY_FINE * x / BAND) + sin (FRAY_COARSE * x / BAND));
  double band = 0.0;

  for (guint i = 0; across > 0.0 && i < G_N_ELEMENTS (intersections); i++)
    {
      double below = (y - get_value (intersections[i].y, across)) / frayed;

      band += get_value (intersections[i].depth, across) * exp (-pow (below, BAND_SHARP));
    }

  return band;
}

static double
shade (double   strength G_GNUC_UNUSED,
       double   x,
       double   y,
       gpointer data G_GNUC_UNUSED)
{
  return CLAMP (get_depth (x, y) - SHADE * get_turn (x, y), 0.0, 1.0) * (1.0 - BAND_CLEARS * MIN (get_band (x, y), 1.0));
}

static double
light (double   strength G_GNUC_UNUSED,
       double   x,
       double   y,
       gpointer data G_GNUC_UNUSED)
{
  return CLAMP (LIGHT * get_turn (x, y) + OF_BAND * get_band (x, y), 0.0, 1.0);
}

/* The sheath is thin over the upper bellies: their flesh comes through, but not that of an intersection, which
 * is tendon, and less and less of it further down. */
#define GLOW_FROM 0.04
#define GLOW_TO 0.46

static double
glow (double   strength G_GNUC_UNUSED,
      double   x,
      double   y,
      gpointer data G_GNUC_UNUSED)
{
  static const StudioPoint left[] = { { 0.5, 270 }, { 0.92, 300 }, { 0.96, 390 }, { 0.86, 440 }, { 0.66, 480 }, { 0.42, 540 }, { 0.22, 620 }, { 0.0, 690 } };
  double across = get_across (x, y);
  double begun = CLAMP ((across - GLOW_FROM) / (GLOW_TO - GLOW_FROM), 0.0, 1.0);
  double belly = get_belly (across, y);

  return find_x (left, G_N_ELEMENTS (left), y) * begun * begun * (3.0 - 2.0 * begun) * pow (CLAMP (belly, 0.0, 1.0), 1.6);
}

static void
write_form (StudioHazeFunc  get_strength,
            const char     *letter,
            StudioSvg      *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);

  studio_haze_change (haze, get_strength, NULL);
  studio_haze_blur (haze, SOFTNESS);
  studio_haze_write (haze, svg, letter, CLIP, APART);
}

void
picture_side_write_rectus_form (StudioSvg *svg)
{
  write_form (glow, "glow", svg);
  write_form (shade, "under", svg);
  write_form (light, "pale", svg);
}
