/* studio-comb.c: light that is drawn out along fibres
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-comb.h"

#include "studio-print-private.h"
#include "studio-rows.h"

/* Directions are carried from the lines to the grains between them, in grains. */
#define SPREAD 12

/* The walk ends at so many deviations. */
#define N_DEVIATIONS 2.0

typedef struct
{
  StudioPrint *print;
  StudioExtent extent;
  int owner;
  guint width;
  guint height;
  float *way_x; /* by grain of the extent; both 0 where the way is not known */
  float *way_y;
  float *lift;  /* how much brighter */
  float *combed;
  double deviation; /* in grains */
} Comb;

static gboolean
is_inside (const Comb *comb,
           int         x,
           int         y)
{
  const StudioExtent *extent = &comb->extent;

  return x >= extent->x0 && x <= extent->x1 && y >= extent->y0 && y <= extent->y1
         && comb->print->grains[(gsize) y * comb->print->width + x].owner == comb->owner;
}

static gsize
get_place (const Comb *comb,
           int         x,
           int         y)
{
  return (gsize) (y - comb->extent.y0) * comb->width + (x - comb->extent.x0);
}

static void
lay_piece (Comb        *comb,
           StudioPoint  from,
           StudioPoint  to)
{
  const StudioPrint *print = comb->print;
  StudioPoint way = studio_point_normalize (studio_point (to.x - from.x, to.y - from.y, 0.0));
  guint n_steps = 1 + (guint) (2.0 * hypot (to.x - from.x, to.y - from.y) / print->resolution);

  for (guint i = 0; i < n_steps; i++)
    {
      StudioPoint at = studio_point_lerp (from, to, (double) i / n_steps);
      int x = (int) floor ((at.x - print->box.x) / print->resolution);
      int y = (int) floor ((at.y - print->box.y) / print->resolution);

      if (is_inside (comb, x, y))
        {
          comb->way_x[get_place (comb, x, y)] = (float) way.x;
          comb->way_y[get_place (comb, x, y)] = (float) way.y;
          comb->lift[get_place (comb, x, y)] = (float) at.z;
        }
    }
}

static void
lay_lines (Comb            *comb,
           const GPtrArray *lines)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const GArray *line = g_ptr_array_index (lines, i);

      for (guint k = 1; k < line->len; k++)
        lay_piece (comb, g_array_index (line, StudioPoint, k - 1), g_array_index (line, StudioPoint, k));
    }
}

/* The mean way of the known neighbours, for a grain that has none. */
static void
take_from_neighbours (Comb        *comb,
                      const float *way_x,
                      const float *way_y,
                      const float *lift,
                      int          x,
                      int          y)
{
  gsize here = get_place (comb, x, y);
  StudioPoint sum = { 0 };
  double lifts = 0.0;
  guint n_known = 0;

  for (int dy = -1; dy <= 1; dy++)
    for (int dx = -1; dx <= 1; dx++)
      if (is_inside (comb, x + dx, y + dy))
        {
          gsize there = get_place (comb, x + dx, y + dy);

          sum.x += way_x[there];
          sum.y += way_y[there];
          lifts += lift[there];
          n_known += way_x[there] != 0.0f || way_y[there] != 0.0f;
        }

  if (sum.x != 0.0 || sum.y != 0.0)
    {
      sum = studio_point_normalize (sum);
      comb->way_x[here] = (float) sum.x;
      comb->way_y[here] = (float) sum.y;
      comb->lift[here] = (float) (lifts / n_known);
    }
}

static void
spread_ways (Comb *comb)
{
  gsize size = (gsize) comb->width * comb->height * sizeof (float);

  for (guint i = 0; i < SPREAD; i++)
    {
      g_autofree float *way_x = g_memdup2 (comb->way_x, size);
      g_autofree float *way_y = g_memdup2 (comb->way_y, size);
      g_autofree float *lift = g_memdup2 (comb->lift, size);

      for (int y = comb->extent.y0; y <= comb->extent.y1; y++)
        for (int x = comb->extent.x0; x <= comb->extent.x1; x++)
          if (is_inside (comb, x, y) && way_x[get_place (comb, x, y)] == 0.0f && way_y[get_place (comb, x, y)] == 0.0f)
            take_from_neighbours (comb, way_x, way_y, lift, x, y);
    }
}

/* Adds what is met on the way from a grain, forwards or backwards. */
static void
walk (const Comb *comb,
      int         x,
      int         y,
      double      sense,
      double     *sum,
      double     *weights)
{
  double at_x = x, at_y = y;

  for (guint step = 1; step <= N_DEVIATIONS * comb->deviation; step++)
    {
      gsize place = get_place (comb, x, y);
      double weight = exp (-0.5 * step * step / (comb->deviation * comb->deviation));

      at_x += sense * comb->way_x[place];
      at_y += sense * comb->way_y[place];
      x = (int) lrint (at_x);
      y = (int) lrint (at_y);

      if (!is_inside (comb, x, y))
        return;

      *sum += weight * comb->print->light[(gsize) y * comb->print->width + x];
      *weights += weight;
    }
}

static void
comb_rows_cb (guint    first,
              guint    end,
              gpointer data)
{
  Comb *comb = data;

  for (int y = comb->extent.y0 + (int) first; y < comb->extent.y0 + (int) end; y++)
    for (int x = comb->extent.x0; x <= comb->extent.x1; x++)
      if (is_inside (comb, x, y))
        {
          double sum = comb->print->light[(gsize) y * comb->print->width + x], weights = 1.0;

          walk (comb, x, y, 1.0, &sum, &weights);
          walk (comb, x, y, -1.0, &sum, &weights);

          /* As studio_print_light() does, for the same reason. */
          sum = sum / weights + comb->lift[get_place (comb, x, y)];
          comb->combed[get_place (comb, x, y)] = (float) (rint (sum * 8192.0) / 8192.0);
        }
}

static void
take_over (const Comb *comb)
{
  for (int y = comb->extent.y0; y <= comb->extent.y1; y++)
    for (int x = comb->extent.x0; x <= comb->extent.x1; x++)
      if (is_inside (comb, x, y))
        comb->print->light[(gsize) y * comb->print->width + x] = comb->combed[get_place (comb, x, y)];
}

void
studio_print_comb (StudioPrint     *self,
                   const char      *id,
                   const GPtrArray *lines,
                   double           reach)
{
  Comb comb = { .print = self, .owner = STUDIO_PRINT_NOBODY, .deviation = reach / self->resolution };
  gsize size;

  for (guint i = 0; i < self->ids->len; i++)
    if (g_str_equal (g_ptr_array_index (self->ids, i), id))
      comb.owner = (int) i;

  if (comb.owner == STUDIO_PRINT_NOBODY || self->extents[comb.owner].x1 < 0)
    return;

  comb.extent = self->extents[comb.owner];
  comb.width = comb.extent.x1 - comb.extent.x0 + 1;
  comb.height = comb.extent.y1 - comb.extent.y0 + 1;
  size = (gsize) comb.width * comb.height;
  comb.way_x = g_new0 (float, size);
  comb.way_y = g_new0 (float, size);
  comb.lift = g_new0 (float, size);
  comb.combed = g_new0 (float, size);
  lay_lines (&comb, lines);
  spread_ways (&comb);
  studio_rows_run (comb.height, 16, comb_rows_cb, &comb);
  take_over (&comb);
  g_free (comb.way_x);
  g_free (comb.way_y);
  g_free (comb.lift);
  g_free (comb.combed);
}
