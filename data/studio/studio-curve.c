/* studio-curve.c: empty for now
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-curve.h"

GArray *
studio_curve_sample (const StudioPoint *points,
                             guint              n_points,
                             gboolean           closed,
                             guint              steps)
{
  return NULL;
}

GArray *
studio_curve_sample_tube (const StudioTubeNode *nodes,
                                  guint                 n_nodes,
                                  guint                 steps)
{
  return NULL;
}

double *
studio_curve_sample_values (const double *values,
                                    guint         n_points,
                                    guint         n_values,
                                    gboolean      closed,
                                    guint         steps,
                                    guint        *n_rows)
{
  return NULL;
}

char *
studio_curve_get_path (const StudioPoint *points,
                             guint              n_points,
                             gboolean           closed)
{
  return NULL;
}

char *
studio_curve_get_polygon (const StudioPoint *points,
                                guint              n_points)
{
  return NULL;
}

char *
studio_curve_get_lens (const StudioPoint *points,
                             guint              n_points,
                             double             half_width)
{
  return NULL;
}

char *
studio_curve_get_taper (const StudioPoint *points,
                              guint              n_points,
                              double             from,
                              double             to)
{
  return NULL;
}
