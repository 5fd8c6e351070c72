/* studio-table.h: a table of measures, read strictly
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "rw-error.h"

G_BEGIN_DECLS

/**
 * StudioTable:
 *
 * A CSV file: one line of column names, then rows whose first cell is the row's
 * name. Cells may be quoted as in RFC 4180. Lines that begin with # are
 * comments.
 */
typedef struct _StudioTable StudioTable;

/**
 * studio_table_read:
 * @file: the file
 * @error: a %RW_ERROR_READ or %RW_ERROR_LIMIT from reading; a
 *   %RW_ERROR_SYNTAX for an open quote, a %RW_ERROR_STRUCTURE for a row of
 *   too many or too few cells, a %RW_ERROR_REFERENCE for a name used twice;
 *   all but the first with "FILE:LINE: "
 *
 * Returns: (transfer full) (nullable): the table
 */
StudioTable *studio_table_read (GFile   *file,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

void studio_table_free (StudioTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StudioTable, studio_table_free)

guint studio_table_get_n_rows (const StudioTable *self);

/** studio_table_get_name: the name of a row, its first cell. */
const char *studio_table_get_name (const StudioTable *self,
                                   guint              row);

/** studio_table_get_text: (nullable): a cell, or %NULL where the row or the column is unknown. */
const char *studio_table_get_text (const StudioTable *self,
                                   const char        *row,
                                   const char        *column);

/**
 * studio_table_get_number:
 * @minimum: the least that makes sense
 * @maximum: the most
 * @error: a %RW_ERROR_REFERENCE for an unknown row or column, a
 *   %RW_ERROR_VALUE for what is no number in range; with "FILE:LINE: "
 *
 * Returns: whether @value was set
 */
gboolean studio_table_get_number (const StudioTable *self,
                                  const char        *row,
                                  const char        *column,
                                  double             minimum,
                                  double             maximum,
                                  double            *value,
                                  GError           **error);

G_END_DECLS
