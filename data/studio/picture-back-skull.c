/* picture-back-skull.c: the skull from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "body-skull.h"
#include "studio-seam.h"

/* At the heights that those of the side view have (picture-side-skull.c): from the crown to
 * the lambda, from there to behind the ear, and on round the scale of the occiput; the right
 * ones. Our own drawing. */
static const StudioSeam middle_seam = { 0.9, 0.9, 3, { { 0.4, -91 }, { -0.3, -85 }, { 0, -80 } } };

static const StudioSeam seams[] = {
  { 1.4, 0.9, 6, { { 0, -80 }, { 13, -76 }, { 28, -67.6 }, { 41.6, -58 }, { 51, -49.4 }, { 55.4, -42 } } },
  { 0.5, 1.2, 4, { { 55.4, -42 }, { 58.6, -44.4 }, { 61.4, -47.6 }, { 63.4, -51.4 } } },
  { 0.5, 1.2, 4, { { 55.4, -42 }, { 53, -34 }, { 48.6, -26 }, { 43.8, -18 } } },
};

#define MIDDLE_SEED 80
#define LEFT_SEED 40

/* From behind its forms are broader than from the side. */
static const StudioTones tones = {
  .n_tones = 40,
  .base = 3,
  .darkest = 0.16,
  .lightest = 0.88,
  .softness = 0.96,
  .tolerance = 0.24,
};

/* It sinks into the scalp evenly, over a long way; black lines are firm or none. */
static const char masks[] =
  "<linearGradient id=\"g-skull\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-72\" x2=\"0\" y2=\"-2\">"
  "<stop offset=\"0\" stop-color=\"#000\"/><stop offset=\".2\" stop-color=\"#0c0c0c\"/><stop offset=\".4\" stop-color=\"#262626\"/>"
  "<stop offset=\".6\" stop-color=\"#505050\"/><stop offset=\".8\" stop-color=\"#808080\"/><stop offset=\"1\" stop-color=\"#9e9e9e\"/></linearGradient>"
  "<linearGradient id=\"g-firm-skull\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-66\" x2=\"0\" y2=\"-14\">"
  "<stop offset=\"0\" stop-color=\"#000\"/><stop offset=\".3\" stop-color=\"#2a2a2a\"/><stop offset=\".6\" stop-color=\"#868686\"/>"
  "<stop offset=\"1\" stop-color=\"#fff\"/></linearGradient>"
  "<mask id=\"fade-skull\" maskUnits=\"userSpaceOnUse\" x=\"-84\" y=\"-96\" width=\"168\" height=\"110\">"
  "<path fill=\"url(#g-skull)\" d=\"M-84-96H84V14H-84z\"/></mask>"
  "<mask id=\"firm-skull\" maskUnits=\"userSpaceOnUse\" x=\"-84\" y=\"-96\" width=\"168\" height=\"110\">"
  "<path fill=\"url(#g-firm-skull)\" d=\"M-84-96H84V14H-84z\"/></mask>";

static void
define_masks (StudioSvg *svg)
{
  studio_svg_define (svg, masks);
  body_skull_define_fade (svg);
}

static StudioSeam
mirror (const StudioSeam *seam)
{
  StudioSeam mirrored = *seam;

  for (guint i = 0; i < mirrored.n_points; i++)
    mirrored.points[i] = studio_point_mirror (mirrored.points[i]);

  return mirrored;
}

/* Both halves of a head are not alike. */
static void
write_seams (StudioSvg *svg)
{
  studio_svg_open_group (svg, "seams", NULL, "display=\"none\"");
  studio_seam_write (&middle_seam, MIDDLE_SEED, svg);
  for (guint i = 0; i < G_N_ELEMENTS (seams); i++)
    {
      StudioSeam left = mirror (&seams[i]);

      studio_seam_write (&seams[i], i, svg);
      studio_seam_write (&left, LEFT_SEED + i, svg);
    }
  studio_svg_close_group (svg);
}

void
picture_back_write_skull (const StudioPrint *print,
                          StudioSvg         *svg)
{
  define_masks (svg);
  studio_svg_open_group (svg, "head-bones", NULL, "mask=\"url(#fade-skull)\"");
  studio_print_write (print, "condyles", svg, "wing", &tones);
  studio_print_write (print, "skull", svg, "wing", &tones);
  write_seams (svg);
  studio_svg_close_group (svg);
}
