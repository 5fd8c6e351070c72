/* studio-table.c: empty for now
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-table.h"

StudioTable *
studio_table_read (GFile   *file,
                                GError **error)
{
  return NULL;
}

void
studio_table_free (StudioTable *self)
{
}

guint
studio_table_get_n_rows (const StudioTable *self)
{
  return 0;
}

const char *
studio_table_get_name (const StudioTable *self,
                                   guint              row)
{
  return NULL;
}

const char *
studio_table_get_text (const StudioTable *self,
                                   const char        *row,
                                   const char        *column)
{
  return NULL;
}

gboolean
studio_table_get_number (const StudioTable *self,
                                  const char        *row,
                                  const char        *column,
                                  double             minimum,
                                  double             maximum,
                                  double            *value,
                                  GError           **error)
{
  return 0;
}
