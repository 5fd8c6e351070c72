/* studio-plate.c: a thin plate bent through points
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-plate.h"

/* How much a point's weight lifts the plate at a distance. */
static double
get_lift (double dx,
          double dy)
{
  double square = dx * dx + dy * dy;

  return square > 1e-9 ? 0.5 * square * log (square) : 0.0;
}

/* One row of the equations: the plate's height at a point, or a condition on
 * the weights. The last column is the right side. */
static void
fill_rows (double            *rows,
           const StudioPoint *points,
           guint              n)
{
  guint width = n + 4;

  for (guint i = 0; i < n; i++)
    {
      double *row = rows + i * width;

      for (guint j = 0; j < n; j++)
        row[j] = get_lift (points[i].x - points[j].x, points[i].y - points[j].y);
      row[n] = 1.0;
      row[n + 1] = points[i].x;
      row[n + 2] = points[i].y;
      row[n + 3] = points[i].z;
      rows[n * width + i] = 1.0;
      rows[(n + 1) * width + i] = points[i].x;
      rows[(n + 2) * width + i] = points[i].y;
    }
}

static void
swap_rows (double *rows,
           guint   width,
           guint   a,
           guint   b)
{
  for (guint i = 0; i < width && a != b; i++)
    {
      double kept = rows[a * width + i];

      rows[a * width + i] = rows[b * width + i];
      rows[b * width + i] = kept;
    }
}

/* Gauss and Jordan, with the largest pivot of each column. */
static void
solve (double *rows,
       guint   n)
{
  guint width = n + 1;

  for (guint column = 0; column < n; column++)
    {
      guint pivot = column;

      for (guint i = column + 1; i < n; i++)
        if (fabs (rows[i * width + column]) > fabs (rows[pivot * width + column]))
          pivot = i;
      swap_rows (rows, width, column, pivot);
      for (guint i = 0; i < n; i++)
        {
          double share = rows[i * width + column] / rows[column * width + column];

          for (guint j = column; j < width && i != column; j++)
            rows[i * width + j] -= share * rows[column * width + j];
        }
    }
  for (guint i = 0; i < n; i++)
    rows[i * width + n] /= rows[i * width + i];
}

void
studio_plate_init (StudioPlate       *self,
                   const StudioPoint *points,
                   guint              n_points)
{
  guint n = n_points + 3;
  g_autofree double *rows = g_new0 (double, n * (n + 1));

  fill_rows (rows, points, n_points);
  solve (rows, n);

  self->n_points = n_points;
  self->points = g_memdup2 (points, n_points * sizeof (StudioPoint));
  for (guint i = 0; i < n_points; i++)
    self->points[i].z = rows[i * (n + 1) + n];
  self->level = rows[n_points * (n + 1) + n];
  self->slope_x = rows[(n_points + 1) * (n + 1) + n];
  self->slope_y = rows[(n_points + 2) * (n + 1) + n];
}

void
studio_plate_clear (StudioPlate *self)
{
  g_clear_pointer (&self->points, g_free);
  self->n_points = 0;
}

double
studio_plate_get_height (const StudioPlate *self,
                         double             x,
                         double             y)
{
  double height = self->level + self->slope_x * x + self->slope_y * y;

  for (guint i = 0; i < self->n_points; i++)
    height += self->points[i].z * get_lift (x - self->points[i].x, y - self->points[i].y);

  return height;
}
