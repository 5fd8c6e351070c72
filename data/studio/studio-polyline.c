/* studio-polyline.c: where a place lies to a line of points
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-polyline.h"

StudioBox
studio_polyline_get_box (const GArray *points)
{
  StudioPoint least = g_array_index (points, StudioPoint, 0);
  StudioPoint most = least;

  for (guint i = 1; i < points->len; i++)
    {
      StudioPoint p = g_array_index (points, StudioPoint, i);

      least.x = MIN (least.x, p.x);
      least.y = MIN (least.y, p.y);
      most.x = MAX (most.x, p.x);
      most.y = MAX (most.y, p.y);
    }

  return (StudioBox) { least.x, least.y, most.x - least.x, most.y - least.y };
}

gboolean
studio_polyline_is_crossed (StudioPoint a,
                            StudioPoint b,
                            double      x,
                            double      y)
{
  return (a.y > y) != (b.y > y) && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x;
}

gboolean
studio_polyline_surrounds (const StudioPoint *points,
                           guint              n_points,
                           double             x,
                           double             y)
{
  gboolean inside = FALSE;

  g_return_val_if_fail (points != NULL || n_points == 0, FALSE);

  for (guint i = 0; i < n_points; i++)
    inside ^= studio_polyline_is_crossed (points[i > 0 ? i - 1 : n_points - 1], points[i], x, y);

  return inside;
}

double
studio_polyline_get_distance (const StudioPoint *points,
                              guint              n_points,
                              double             x,
                              double             y,
                              double            *along)
{
  double nearest = G_MAXDOUBLE, side = 1.0;

  g_return_val_if_fail (points != NULL && n_points >= 2, G_MAXDOUBLE);

  for (guint i = 0; i + 1 < n_points; i++)
    {
      StudioPoint from = points[i], way = studio_point_subtract (points[i + 1], from);
      double length = way.x * way.x + way.y * way.y;
      double t = length > 0.0 ? CLAMP (((x - from.x) * way.x + (y - from.y) * way.y) / length, 0.0, 1.0) : 0.0;
      double distance = hypot (x - from.x - t * way.x, y - from.y - t * way.y);

      if (distance >= nearest)
        continue;
      nearest = distance;
      side = way.x * (y - from.y) - way.y * (x - from.x) > 0.0 ? 1.0 : -1.0;
      if (along != NULL)
        *along = (i + t) / (n_points - 1);
    }

  return side * nearest;
}

double
studio_polyline_get_nearness (const StudioPoint *points,
                              guint              n_points,
                              double             width,
                              double             x,
                              double             y)
{
  double away = studio_polyline_get_distance (points, n_points, x, y, NULL) / width;

  return exp (-away * away);
}
