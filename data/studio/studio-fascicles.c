/* studio-fascicles.c: patches of flesh, of which a muscle is woven
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-fascicles.h"

#include "studio-ease.h"
#include "studio-grain.h"
#include "studio-shade.h"

/* All figures of this file are our drawing decision. */

/* The side of a sample, in units of a patch. */
#define SAMPLE 0.1

/* A furrow strays sideways by so many fascicles, slowly along and from one to the next; where that
 * differs fascicles part and join. */
#define STRAY 0.6
#define STRAY_ALONG 0.55
#define STRAY_ACROSS 2.6

/* Within a fascicle lie so many finer ones, so much fainter. */
#define FINER 3.0
#define FINER_STRENGTH 0.38

/* Each furrow is lost here and there, and found again; not so often that it is a row of ticks. */
#define LOST_ALONG 0.8
#define LOST 0.75

/* Fascicles lie in bundles, some of which stand out by so much more than others, all along. */
#define BUNDLED 0.7
#define BUNDLED_ALONG 0.35
#define BUNDLED_ACROSS 2.4

/* The rim of a patch, in parts of its half length and half breadth; each fascicle ends elsewhere. */
#define RIM_ALONG 0.8
#define RIM_ACROSS 0.5
#define RAGGED 0.45

/* How a fascicle is lit that lies at @phase, whole at each furrow: below 0 in shade. A furrow is
 * narrow and steep on the side of the light. */
static double
light_fascicle (double phase)
{
  double p = phase - floor (phase);
  double furrow = exp (-p * p / 0.012) + exp (-(1.0 - p) * (1.0 - p) / 0.04);
  double crest = exp (-(p - 0.32) * (p - 0.32) / 0.03);

  return 0.8 * crest - furrow - 0.3 * (p - 0.5);
}

/* What is left of a patch at a place of it, -1 to 1 along and across. */
static double
get_envelope (double along,
              double across,
              guint  seed)
{
  double ragged = RAGGED * studio_grain_get_noise (across * STUDIO_FASCICLES_ABREAST, along > 0.0 ? 7.5 : 0.5, seed + 2);
  double end = CLAMP ((1.0 + ragged) * (1.0 - fabs (along)) / RIM_ALONG, 0.0, 1.0);
  double side = CLAMP ((1.0 - fabs (across)) / RIM_ACROSS, 0.0, 1.0);

  return studio_ease (end) * studio_ease (side);
}

static double
get_light (double along,
           double across,
           guint  seed)
{
  double stray = STRAY * studio_grain_get_noise (along * STRAY_ALONG, across * STRAY_ACROSS, seed);
  double phase = 0.5 * STUDIO_FASCICLES_ABREAST * across + stray;
  double lost = 0.5 + 0.5 * studio_grain_get_noise (along * LOST_ALONG, phase * 0.9, seed + 1);
  double finer = light_fascicle (FINER * phase + 0.7 * studio_grain_get_noise (along * 0.9, across * 6.0, seed + 3));
  double bundled = 1.0 + BUNDLED * studio_grain_get_noise (along * BUNDLED_ALONG, across * BUNDLED_ACROSS, seed + 4);
  double found = 1.0 - LOST * lost;

  return get_envelope (along, across, seed) * (bundled * found * light_fascicle (phase) + FINER_STRENGTH * (1.0 - found) * finer);
}

static char *
make_patch (guint index)
{
  StudioShade shade = {
    .width = STUDIO_FASCICLES_LENGTH / SAMPLE + 0.5, .height = STUDIO_FASCICLES_BREADTH / SAMPLE + 0.5, .step = SAMPLE,
    .x = -0.5 * STUDIO_FASCICLES_LENGTH, .y = -0.5 * STUDIO_FASCICLES_BREADTH,
  };
  g_autofree float *samples = g_new (float, shade.width * shade.height);
  g_autofree char *id = g_strdup_printf ("weave-%u", index);

  for (guint y = 0; y < shade.height; y++)
    for (guint x = 0; x < shade.width; x++)
      samples[y * shade.width + x] = get_light (2.0 * (x + 0.5) / shade.width - 1.0, 2.0 * (y + 0.5) / shade.height - 1.0, 40 * index);
  shade.samples = samples;

  return studio_shade_make_glaze (&shade, id, "weave");
}

void
studio_fascicles_define (StudioSvg *svg)
{
  g_return_if_fail (svg != NULL);

  for (guint i = 0; i < STUDIO_FASCICLES; i++)
    {
      g_autofree char *patch = make_patch (i);

      studio_svg_define (svg, patch);
    }
}
