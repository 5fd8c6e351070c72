/* rw-file.c: a file read whole, up to a cap
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-file.h"

#define CHUNK_BYTES (64 * 1024)

char *
rw_file_dup_name (GFile *file)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return g_file_get_parse_name (file);
}

static gboolean
set_read_error (const char *name,
                GError     *cause,
                GError    **error)
{
  /* GIO's own words would name the file a second time. */
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_set_error (error, RW_ERROR, RW_ERROR_READ, "%s: there is no such file", name);
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    g_set_error (error, RW_ERROR, RW_ERROR_READ, "%s: cannot be read: permission denied", name);
  else
    g_set_error (error, RW_ERROR, RW_ERROR_READ, "%s: cannot be read: %s", name, cause->message);

  return FALSE;
}

static gboolean
set_size_error (const char  *name,
                gsize        max_bytes,
                GError     **error)
{
  g_set_error (error, RW_ERROR, RW_ERROR_LIMIT,
               "%s: the file is too large; expected at most %" G_GSIZE_FORMAT " bytes",
               name, max_bytes);
  return FALSE;
}

static gboolean
check_info (GFile       *file,
            const char  *name,
            gsize        max_bytes,
            GError     **error)
{
  g_autoptr(GError) cause = NULL;
  g_autoptr(GFileInfo) info = NULL;

  info = g_file_query_info (file,
                            G_FILE_ATTRIBUTE_STANDARD_TYPE ","
                            G_FILE_ATTRIBUTE_STANDARD_SIZE,
                            G_FILE_QUERY_INFO_NONE, NULL, &cause);
  if (info == NULL)
    return set_read_error (name, cause, error);

  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error (error, RW_ERROR, RW_ERROR_READ,
                   "%s: cannot be read: expected an ordinary file", name);
      return FALSE;
    }

  if (g_file_info_has_attribute (info, G_FILE_ATTRIBUTE_STANDARD_SIZE) &&
      (guint64) g_file_info_get_size (info) > max_bytes)
    return set_size_error (name, max_bytes, error);

  return TRUE;
}

static gboolean
read_stream (GInputStream  *stream,
             const char    *name,
             gsize          max_bytes,
             GByteArray    *bytes,
             GError       **error)
{
  for (;;)
    {
      g_autoptr(GError) cause = NULL;
      guint had = bytes->len;
      gsize wanted = MIN ((gsize) CHUNK_BYTES, max_bytes + 1 - had);
      gssize got;

      g_byte_array_set_size (bytes, had + wanted);
      got = g_input_stream_read (stream, bytes->data + had, wanted, NULL, &cause);
      g_byte_array_set_size (bytes, had + MAX (got, 0));

      if (got < 0)
        return set_read_error (name, cause, error);
      if (got == 0)
        return TRUE;
      if (bytes->len > max_bytes)
        return set_size_error (name, max_bytes, error);
    }
}

GBytes *
rw_file_read (GFile   *file,
              gsize    max_bytes,
              GError **error)
{
  g_autofree char *name = NULL;
  g_autoptr(GByteArray) bytes = NULL;
  g_autoptr(GError) cause = NULL;
  g_autoptr(GFileInputStream) stream = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (max_bytes < G_MAXUINT, NULL);

  name = rw_file_dup_name (file);
  if (!check_info (file, name, max_bytes, error))
    return NULL;

  stream = g_file_read (file, NULL, &cause);
  if (stream == NULL)
    {
      set_read_error (name, cause, error);
      return NULL;
    }

  bytes = g_byte_array_new ();
  if (!read_stream (G_INPUT_STREAM (stream), name, max_bytes, bytes, error))
    return NULL;

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
