/* studio-tint.c: soft patches of another colour
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-tint.h"

#include "studio-curve.h"

#define STEPS 4

/* A soft edge needs no more samples than this share of its softness. */
#define APART 0.45

static void
add (const StudioTint *tint,
     StudioHaze       *haze)
{
  g_autoptr(GArray) line = studio_curve_sample (tint->points, tint->n_points, TRUE, STEPS);

  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) line->data, line->len, tint->strength);
}

static StudioTint
mirror (const StudioTint *tint)
{
  StudioTint mirrored = *tint;

  for (guint i = 0; i < tint->n_points; i++)
    mirrored.points[i] = studio_point_mirror (tint->points[i]);

  return mirrored;
}

void
studio_tint_write (const StudioTint       *tints,
                   guint                   n_tints,
                   const StudioTintGround *ground,
                   StudioSvg              *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&ground->box, ground->grain);

  for (guint i = 0; i < n_tints; i++)
    {
      StudioTint other = mirror (&tints[i]);

      add (&tints[i], haze);
      if (ground->even)
        add (&other, haze);
    }
  studio_haze_blur (haze, ground->softness);
  studio_haze_write (haze, svg, ground->letter, ground->clip, APART * ground->softness);
}
