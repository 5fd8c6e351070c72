/* studio-seam.c: a fine line on a bone, as where two have grown together
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-seam.h"

#include "studio-curve.h"
#include "studio-grain.h"

/* Its points are so far apart, mm. */
#define STEP 0.66

/* Pieces between two points of its course. */
#define FINE_STEPS 16

/* The teeth of a seam are of many sizes. */
static GArray *
stray (const StudioSeam *self,
       const GArray     *line,
       guint             seed)
{
  GArray *strayed = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  double gone = 0.0;

  for (guint i = 0; i < line->len; i++)
    {
      StudioPoint point = g_array_index (line, StudioPoint, i);
      StudioPoint before = g_array_index (line, StudioPoint, i > 0 ? i - 1 : 0), after = g_array_index (line, StudioPoint, MIN (i + 1, line->len - 1));
      StudioPoint way = studio_point_normalize (studio_point_subtract (after, before));
      double aside = self->sway * studio_grain_get_noise (gone / self->apart, 0.5, seed);

      gone += studio_point_get_length (studio_point_subtract (point, before));
      if (i + 1 < line->len && gone < STEP * strayed->len)
        continue;
      point = studio_point (point.x - aside * way.y, point.y + aside * way.x, 0.0);
      g_array_append_val (strayed, point);
    }

  return strayed;
}

void
studio_seam_write (const StudioSeam *self,
                   guint             seed,
                   StudioSvg        *svg)
{
  g_autoptr(GArray) line = studio_curve_sample (self->points, self->n_points, FALSE, FINE_STEPS);
  g_autoptr(GArray) strayed = stray (self, line, seed);

  studio_svg_take_path (svg, "seam", studio_curve_get_path ((const StudioPoint *) (gpointer) strayed->data, strayed->len, FALSE));
}
