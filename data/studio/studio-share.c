/* studio-share.c: how much of a grain at a rim belongs to each side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-share.h"

#include "studio-probe.h"
#include "studio-relief-private.h"
#include "studio-rows.h"

/* A grain is looked at in so many places along each side: in fewer where that costs a ray. */
#define N_PLACES 5
#define N_RAYS 3

/* Less than this is the share of no owner: there one thing sinks into another. */
#define LEAST 0.4

#define ROWS 16

typedef struct
{
  StudioPrint *print;
  const StudioShape *shapes;
  guint n_shapes;
  StudioView view;
  StudioBend bend; /* or NULL */
} Job;

/* The work on some rows. */
typedef struct
{
  const Job *job;
  StudioProbe *probes; /* of each shape that has a solid and was met */
} Rows;

static const StudioProbe *
aim (Rows *self,
     int   owner,
     int   x,
     int   y)
{
  const StudioPrint *print = self->job->print;
  StudioProbe *probe = &self->probes[owner];
  double more = self->job->bend != NULL ? STUDIO_BEND_MOST : 0.0, side = print->resolution + 2.0 * more;
  double left = print->box.x + x * print->resolution - more, top = print->box.y + y * print->resolution - more;

  if (probe->among == NULL)
    studio_probe_init (probe, self->job->shapes[owner].solid, self->job->view);
  studio_probe_aim (probe, left, top, left + side, top + side);

  return probe;
}

static gboolean
is_on (const StudioShape *shape,
       const StudioProbe *probe,
       double             x,
       double             y)
{
  double depth;

  if (shape->relief != NULL && studio_relief_contains (shape->relief, x, y))
    return TRUE;

  return probe != NULL && probe->among->len > 0 && studio_probe_hit (probe, x, y, -G_MAXDOUBLE, &depth);
}

/* The share of a grain that lies on what @owner is. */
static double
measure_share (Rows *self,
               int   owner,
               int   x,
               int   y)
{
  const StudioPrint *print = self->job->print;
  const StudioShape *shape = &self->job->shapes[owner];
  const StudioProbe *probe = shape->solid != NULL ? aim (self, owner, x, y) : NULL;
  guint n = probe != NULL ? N_RAYS : N_PLACES, inside = 0;

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < n; j++)
      {
        StudioPoint at = studio_point (print->box.x + (x + (j + 0.5) / n) * print->resolution,
                                       print->box.y + (y + (i + 0.5) / n) * print->resolution, 0.0);

        if (self->job->bend != NULL)
          at = self->job->bend (at.x, at.y);
        inside += is_on (shape, probe, at.x, at.y);
      }

  return (double) inside / (n * n);
}

/* Which of two neighbours ends at the rim between them: the nearer one. */
static int
get_nearer (const StudioGrain *grain,
            const StudioGrain *next)
{
  if (next->owner == STUDIO_PRINT_NOBODY)
    return grain->owner;
  if (grain->owner == STUDIO_PRINT_NOBODY)
    return next->owner;

  return grain->depth >= next->depth ? grain->owner : next->owner;
}

/* Divides @grain between its owner and that of @next, where the rim of the @nearer one runs
 * between them. */
static void
share_with (Rows              *self,
            StudioGrain       *grain,
            const StudioGrain *next,
            int                nearer,
            int                x,
            int                y)
{
  double share = measure_share (self, nearer, x, y);

  share = nearer == grain->owner ? share : 1.0 - share;
  if (share < LEAST || share >= grain->share)
    return;

  grain->share = share;
  grain->other = next->owner;
}

/* What was measured for one neighbour need not be for the next. */
static void
share_grain (Rows *self,
             int   x,
             int   y)
{
  static const int steps[][2] = { { 1, 0 }, { -1, 0 }, { 0, 1 }, { 0, -1 } };
  const StudioPrint *print = self->job->print;
  StudioGrain *grain = &print->grains[(gsize) y * print->width + x];
  int measured = STUDIO_PRINT_NOBODY;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      int next_x = x + steps[i][0], next_y = y + steps[i][1], nearer;
      const StudioGrain *next;

      if (next_x < 0 || next_y < 0 || next_x >= (int) print->width || next_y >= (int) print->height)
        continue;
      next = &print->grains[(gsize) next_y * print->width + next_x];
      nearer = next->owner != grain->owner ? get_nearer (grain, next) : measured;
      if (nearer == measured)
        continue;

      share_with (self, grain, next, nearer, x, y);
      measured = nearer;
    }
}

static void
share_rows_cb (guint    first,
               guint    end,
               gpointer data)
{
  const Job *job = data;
  Rows rows = { job, g_new0 (StudioProbe, job->n_shapes) };

  for (guint y = first; y < end; y++)
    for (guint x = 0; x < job->print->width; x++)
      share_grain (&rows, x, y);

  for (guint i = 0; i < job->n_shapes; i++)
    if (rows.probes[i].among != NULL)
      studio_probe_clear (&rows.probes[i]);
  g_free (rows.probes);
}

void
studio_print_share (StudioPrint       *self,
                    const StudioShape *shapes,
                    guint              n_shapes,
                    StudioView         view,
                    StudioBend         bend)
{
  Job job = { self, shapes, n_shapes, view, bend };

  studio_rows_run (self->height, ROWS, share_rows_cb, &job);
}
