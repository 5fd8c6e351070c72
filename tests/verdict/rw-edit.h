/* rw-edit.h: a good file with one thing wrong in it, for tests of strict readers
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <string.h>

#include "rw-error.h"

/* The name that edited files go by in messages. */
#define EDITED "edited.xml"

/* One edit, and how the reader must refuse what comes of it. */
typedef struct
{
  const char *name;
  const char *from; /* stands in the good file exactly once */
  const char *to;
  RwError code;
  int line; /* 0 for any */
  const char *fragment; /* of the message */
} Edit;

static inline GBytes *
edit_load (const char *folder,
           const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", folder, name, NULL);
  g_autoptr(GError) error = NULL;
  char *text;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (text, length);
}

static inline GBytes *
edit_apply (GBytes     *good,
            const Edit *edit)
{
  const char *text = g_bytes_get_data (good, NULL);
  const char *place = strstr (text, edit->from);
  GString *edited;

  g_assert_nonnull (place);
  g_assert_null (strstr (place + 1, edit->from));

  edited = g_string_new_len (text, place - text);
  g_string_append (edited, edit->to);
  g_string_append (edited, place + strlen (edit->from));

  return g_string_free_to_bytes (edited);
}

/* The code, the line at the head of the message and a part of its text. */
static inline void
edit_assert_refused (const Edit   *edit,
                     const GError *error)
{
  g_autofree char *head = g_strdup_printf (EDITED ":%d: ", edit->line);

  g_test_message ("%s: %s", edit->name, error != NULL ? error->message : "accepted");
  g_assert_error (error, RW_ERROR, (int) edit->code);
  g_assert_true (g_str_has_prefix (error->message, edit->line > 0 ? head : EDITED ":"));
  g_assert_nonnull (strstr (error->message, edit->fragment));
  g_assert_null (strchr (error->message, '\n'));
}
