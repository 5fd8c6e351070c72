/* studio-rows.h: work on the rows of a picture, on all processors
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * StudioRowsFunc:
 * @first: the first row
 * @end: the row after the last
 *
 * Works on some rows. It writes to these rows only, so that the result does
 * not depend on how many threads there are.
 */
typedef void (*StudioRowsFunc) (guint    first,
                                guint    end,
                                gpointer data);

/** studio_rows_run: has @work done for bands of @band rows until all @n_rows are done. */
void studio_rows_run (guint          n_rows,
                      guint          band,
                      StudioRowsFunc work,
                      gpointer       data);

G_END_DECLS
