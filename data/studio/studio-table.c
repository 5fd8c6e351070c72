/* studio-table.c: a table of measures, read strictly
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-table.h"

#include "rw-file.h"
#include "rw-number.h"

#include <string.h>

/* No table of measures is larger. */
#define MAX_BYTES (1024 * 1024)

typedef struct
{
  GPtrArray *cells; /* of strings */
  guint line;       /* where the row begins, from 1 */
} Row;

struct _StudioTable
{
  char *name;
  GPtrArray *columns; /* of strings */
  GPtrArray *rows;    /* of Row */
};

/* Where the reader is. */
typedef struct
{
  const char *name;
  const char *at;
  guint line;
} Cursor;

static void
row_free (gpointer data)
{
  Row *row = data;

  g_ptr_array_unref (row->cells);
  g_free (row);
}

void
studio_table_free (StudioTable *self)
{
  g_free (self->name);
  g_clear_pointer (&self->columns, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_free (self);
}

static gboolean
read_quoted_cell (Cursor   *cursor,
                  GString  *cell,
                  GError  **error)
{
  guint line = cursor->line;

  for (cursor->at++; *cursor->at != '\0'; cursor->at++)
    {
      if (*cursor->at == '"' && *++cursor->at != '"')
        {
          if (strchr (",\r\n", *cursor->at) != NULL)
            return TRUE;
          g_set_error (error, RW_ERROR, RW_ERROR_SYNTAX, "%s:%u: expected a comma after a quoted cell", cursor->name, line);
          return FALSE;
        }
      if (*cursor->at == '\n')
        cursor->line++;
      g_string_append_c (cell, *cursor->at);
    }
  g_set_error (error, RW_ERROR, RW_ERROR_SYNTAX, "%s:%u: a quote is never closed", cursor->name, line);

  return FALSE;
}

static gboolean
read_cell (Cursor   *cursor,
           GString  *cell,
           GError  **error)
{
  gsize length;

  g_string_truncate (cell, 0);
  if (*cursor->at == '"')
    return read_quoted_cell (cursor, cell, error);

  length = strcspn (cursor->at, ",\r\n");
  g_string_append_len (cell, cursor->at, length);
  cursor->at += length;

  return TRUE;
}

/* Reads one row and the end of its line. */
static Row *
read_row (Cursor  *cursor,
          GError **error)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  Row *row = g_new0 (Row, 1);

  row->cells = g_ptr_array_new_with_free_func (g_free);
  row->line = cursor->line;
  do
    {
      if (row->cells->len > 0)
        cursor->at++;
      if (!read_cell (cursor, cell, error))
        {
          row_free (row);
          return NULL;
        }
      g_ptr_array_add (row->cells, g_strdup (cell->str));
    }
  while (*cursor->at == ',');

  cursor->at += strspn (cursor->at, "\r");
  if (*cursor->at == '\n')
    {
      cursor->at++;
      cursor->line++;
    }

  return row;
}

static void
skip_comments (Cursor *cursor)
{
  while (*cursor->at == '#' || *cursor->at == '\n' || *cursor->at == '\r')
    {
      cursor->at += strcspn (cursor->at, "\n");
      if (*cursor->at == '\n')
        cursor->at++;
      cursor->line++;
    }
}

static const Row *
find_row (const StudioTable *self,
          const char        *name)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = g_ptr_array_index (self->rows, i);

      if (g_str_equal (g_ptr_array_index (row->cells, 0), name))
        return row;
    }

  return NULL;
}

/* Takes the row over if it fits the table. */
static gboolean
add_row (StudioTable  *self,
         Row          *row,
         GError      **error)
{
  const char *name = g_ptr_array_index (row->cells, 0);

  if (row->cells->len != self->columns->len)
    g_set_error (error, RW_ERROR, RW_ERROR_STRUCTURE, "%s:%u: expected %u cells, found %u",
                 self->name, row->line, self->columns->len, row->cells->len);
  else if (find_row (self, name) != NULL)
    g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE, "%s:%u: a second row is called \"%s\"",
                 self->name, row->line, name);
  else
    {
      g_ptr_array_add (self->rows, row);
      return TRUE;
    }
  row_free (row);

  return FALSE;
}

static gboolean
read_rows (StudioTable  *self,
           const char   *text,
           GError      **error)
{
  Cursor cursor = { self->name, text, 1 };
  Row *row;

  skip_comments (&cursor);
  row = read_row (&cursor, error);
  if (row == NULL)
    return FALSE;
  self->columns = g_ptr_array_ref (row->cells);
  row_free (row);

  for (skip_comments (&cursor); *cursor.at != '\0'; skip_comments (&cursor))
    {
      row = read_row (&cursor, error);
      if (row == NULL || !add_row (self, row, error))
        return FALSE;
    }

  return TRUE;
}

StudioTable *
studio_table_read (GFile   *file,
                   GError **error)
{
  g_autoptr (GBytes) bytes = rw_file_read (file, MAX_BYTES, error);
  g_autoptr (StudioTable) self = NULL;
  g_autofree char *text = NULL;

  if (bytes == NULL)
    return NULL;

  self = g_new0 (StudioTable, 1);
  self->name = rw_file_dup_name (file);
  self->rows = g_ptr_array_new_with_free_func (row_free);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  if (!read_rows (self, text, error))
    return NULL;

  return g_steal_pointer (&self);
}

guint
studio_table_get_n_rows (const StudioTable *self)
{
  return self->rows->len;
}

const char *
studio_table_get_name (const StudioTable *self,
                       guint              row)
{
  const Row *found = g_ptr_array_index (self->rows, row);

  return g_ptr_array_index (found->cells, 0);
}

static const char *
get_cell (const StudioTable *self,
          const Row         *row,
          const char        *column)
{
  for (guint i = 0; row != NULL && i < self->columns->len; i++)
    if (g_str_equal (g_ptr_array_index (self->columns, i), column))
      return g_ptr_array_index (row->cells, i);

  return NULL;
}

const char *
studio_table_get_text (const StudioTable *self,
                       const char        *row,
                       const char        *column)
{
  return get_cell (self, find_row (self, row), column);
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
  const Row *found = find_row (self, row);
  const char *cell = get_cell (self, found, column);
  g_autoptr (GError) wrong = NULL;

  if (found == NULL)
    g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE, "%s:1: there is no row \"%s\"", self->name, row);
  else if (cell == NULL)
    g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE, "%s:1: there is no column \"%s\"", self->name, column);
  else if (!rw_number_parse (cell, minimum, maximum, value, &wrong))
    g_set_error (error, RW_ERROR, RW_ERROR_VALUE, "%s:%u: %s of %s: %s",
                 self->name, found->line, column, row, wrong->message);
  else
    return TRUE;

  return FALSE;
}
