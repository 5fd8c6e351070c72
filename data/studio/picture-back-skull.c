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

/* What is seen of it begins under the cut through the scalp, in whose shade it lies; black lines are firm. */
#define MASK_BOX "maskUnits=\"userSpaceOnUse\" x=\"-84\" y=\"-96\" width=\"168\" height=\"116\""
#define FAINT "#e6e6e6"
#define FIRM "#fff"

static void
define_mask (StudioSvg  *svg,
             const char *id,
             const char *paint)
{
  g_autofree char *path = picture_back_get_scalp_cut (PICTURE_BACK_SCALP, TRUE);
  g_autofree char *mask = g_strdup_printf ("<mask id=\"%s\" " MASK_BOX "><path fill=\"%s\" d=\"%s\"/></mask>", id, paint, path);

  studio_svg_define (svg, mask);
}

static void
define_masks (StudioSvg *svg)
{
  define_mask (svg, "fade-skull", FAINT);
  define_mask (svg, "firm-skull", FIRM);
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
