/* studio-rows.c: work on the rows of a picture, on all processors
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-rows.h"

typedef struct
{
  guint n_rows;
  guint band;
  StudioRowsFunc work;
  gpointer data;
} Job;

static void
work_cb (gpointer band,
         gpointer data)
{
  const Job *job = data;
  guint first = (GPOINTER_TO_UINT (band) - 1) * job->band;

  job->work (first, MIN (first + job->band, job->n_rows), job->data);
}

void
studio_rows_run (guint          n_rows,
                 guint          band,
                 StudioRowsFunc work,
                 gpointer       data)
{
  Job job = { n_rows, band, work, data };
  GThreadPool *pool = g_thread_pool_new (work_cb, &job, g_get_num_processors (), FALSE, NULL);

  /* A band's number is one more than it is, as a pool takes no null. */
  for (guint i = 0; i * band < n_rows; i++)
    g_thread_pool_push (pool, GUINT_TO_POINTER (i + 1), NULL);
  g_thread_pool_free (pool, FALSE, TRUE);
}
