/* studio-cut.c: a solid cut by a plane
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-contour.h"
#include "studio-solid-private.h"

/* The cut is sampled so finely, mm. */
#define GRAIN 0.3
#define MARGIN 3.0

char *
studio_solid_cut (const StudioSolid *self,
                  StudioView         view,
                  double             position,
                  double             inset,
                  double             tolerance)
{
  double depth = view == STUDIO_VIEW_BACK ? position : -position;
  g_autoptr (GArray) among = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree float *values = NULL;
  StudioPoint low, high, a, b;
  StudioField field;

  studio_solid_get_bounds (self, &low, &high);
  a = studio_view_project (view, low);
  b = studio_view_project (view, high);
  field.x = MIN (a.x, b.x) - MARGIN;
  field.y = MIN (a.y, b.y) - MARGIN;
  field.step = GRAIN;
  field.width = ceil ((fabs (a.x - b.x) + 2.0 * MARGIN) / GRAIN) + 1;
  field.height = ceil ((fabs (a.y - b.y) + 2.0 * MARGIN) / GRAIN) + 1;
  if (depth <= MIN (a.z, b.z) || depth >= MAX (a.z, b.z))
    return NULL;

  studio_solid_find_near (self, low, high, among);
  field.values = values = g_new (float, (gsize) field.width * field.height);
  for (guint y = 0; y < field.height; y++)
    for (guint x = 0; x < field.width; x++)
      {
        StudioPoint at = studio_point (field.x + x * GRAIN, field.y + y * GRAIN, depth);
        double distance = studio_solid_get_distance_among (self, (const guint *) (const void *) among->data,
                                                           among->len, studio_view_unproject (view, at));

        values[y * field.width + x] = -distance - inset;
      }

  return studio_contour_draw (&field, 0, tolerance, 0.3);
}
