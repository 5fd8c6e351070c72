/* studio-share.c: how much of a grain at a rim belongs to each side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-print-private.h"
#include "studio-relief-private.h"
#include "studio-rows.h"

/* A grain is looked at in so many places along each side. */
#define N_PLACES 5

#define ROWS 16

typedef struct
{
  StudioPrint *print;
  const StudioRelief * const *reliefs;
} Job;

/* The share of a grain that lies on @relief. */
static double
measure_share (const StudioPrint  *print,
               const StudioRelief *relief,
               int                 x,
               int                 y)
{
  guint inside = 0;

  for (guint i = 0; i < N_PLACES; i++)
    for (guint j = 0; j < N_PLACES; j++)
      inside += studio_relief_contains (relief,
                                        print->box.x + (x + (j + 0.5) / N_PLACES) * print->resolution,
                                        print->box.y + (y + (i + 0.5) / N_PLACES) * print->resolution);

  return (double) inside / (N_PLACES * N_PLACES);
}

/* Divides @grain between its owner and that of @next, where the rim of a relief runs
 * between them. Where one sinks into the other there is no rim. */
static void
share_with (const Job         *job,
            StudioGrain       *grain,
            const StudioGrain *next,
            int                x,
            int                y)
{
  gboolean mine = next->owner == STUDIO_PRINT_NOBODY || (grain->owner != STUDIO_PRINT_NOBODY && grain->depth >= next->depth);
  const StudioRelief *relief = job->reliefs[mine ? grain->owner : next->owner];
  double share;

  if (relief == NULL)
    return;

  share = measure_share (job->print, relief, x, y);
  share = mine ? share : 1.0 - share;
  if (share < 0.4 || share >= grain->share)
    return;

  grain->share = share;
  grain->other = next->owner;
}

static void
share_rows_cb (guint    first,
               guint    end,
               gpointer data)
{
  static const int steps[][2] = { { 1, 0 }, { -1, 0 }, { 0, 1 }, { 0, -1 } };
  const Job *job = data;
  const StudioPrint *print = job->print;

  for (int y = first; y < (int) end; y++)
    for (int x = 0; x < (int) print->width; x++)
      for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
        {
          int next_x = x + steps[i][0], next_y = y + steps[i][1];
          StudioGrain *grain = &print->grains[(gsize) y * print->width + x];
          const StudioGrain *next;

          if (next_x < 0 || next_y < 0 || next_x >= (int) print->width || next_y >= (int) print->height)
            continue;
          next = &print->grains[(gsize) next_y * print->width + next_x];
          if (next->owner != grain->owner)
            share_with (job, grain, next, x, y);
        }
}

void
studio_print_share (StudioPrint               *self,
                    const StudioRelief * const *reliefs)
{
  Job job = { self, reliefs };

  studio_rows_run (self->height, ROWS, share_rows_cb, &job);
}
