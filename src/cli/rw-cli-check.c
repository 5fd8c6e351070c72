/* rw-cli-check.c: the verb that checks atlas, rules, guidance and topics files
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "rw-cli-options.h"
#include "rw-cli-verbs.h"
#include "rw-file.h"
#include "rw-xml.h"

/* What was read, for the check of one against the other: the back view, and
 * the other views (element-type RwAtlas) of its body. */
typedef struct
{
  RwAtlas *atlas;
  GPtrArray *views;
  RwRules *rules;
  RwGuidance *guidance;
  RwTopics *topics;
} Files;

static void
files_clear (Files *self)
{
  g_clear_pointer (&self->atlas, rw_atlas_unref);
  g_clear_pointer (&self->views, g_ptr_array_unref);
  g_clear_pointer (&self->rules, rw_rules_unref);
  g_clear_pointer (&self->guidance, rw_guidance_unref);
  g_clear_pointer (&self->topics, rw_topics_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Files, files_clear)

/* Keeps the name of the first element and goes no further. */
static void
start_element_cb (GMarkupParseContext  *context,
                  const char           *name,
                  const char          **attribute_names,
                  const char          **attribute_values,
                  gpointer              user_data,
                  GError              **error)
{
  const char *colon = strchr (name, ':');
  char **root = user_data;

  *root = g_strdup (colon != NULL ? colon + 1 : name);
  g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "far enough");
}

/* The local name of the root element, or %NULL where there is none to be
 * found; only to choose the reader, which then reads strictly. */
static char *
dup_root_name (GBytes *bytes)
{
  static const GMarkupParser parser = { .start_element = start_element_cb };
  g_autoptr(GMarkupParseContext) context = NULL;
  char *root = NULL;
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);
  gsize mark = size >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

  /* GMarkup knows no byte order mark. */
  context = g_markup_parse_context_new (&parser, 0, &root, NULL);
  g_markup_parse_context_parse (context, text + mark, size - mark, NULL);

  return root;
}

static gboolean
check_atlas (Files       *files,
             GBytes      *bytes,
             const char  *name,
             GError     **error)
{
  RwAtlas *atlas = rw_atlas_new_from_bytes (bytes, name, error);

  if (atlas == NULL)
    return FALSE;

  if (rw_atlas_get_aspect (atlas) != RW_ASPECT_BACK)
    {
      g_ptr_array_add (files->views, atlas);
      return TRUE;
    }

  g_clear_pointer (&files->atlas, rw_atlas_unref);
  files->atlas = atlas;
  return TRUE;
}

/* Reads a file, in place of one of its kind that was read before. */
static gboolean
check_bytes (Files       *files,
             GBytes      *bytes,
             const char  *name,
             GError     **error)
{
  g_autofree char *root = dup_root_name (bytes);

  if (g_strcmp0 (root, "rules") == 0)
    {
      g_clear_pointer (&files->rules, rw_rules_unref);
      files->rules = rw_rules_new_from_bytes (bytes, name, error);
      return files->rules != NULL;
    }

  if (g_strcmp0 (root, "guidance") == 0)
    {
      g_clear_pointer (&files->guidance, rw_guidance_unref);
      files->guidance = rw_guidance_new_from_bytes (bytes, name, error);
      return files->guidance != NULL;
    }

  if (g_strcmp0 (root, "topics") == 0)
    {
      g_clear_pointer (&files->topics, rw_topics_unref);
      files->topics = rw_topics_new_from_bytes (bytes, name, error);
      return files->topics != NULL;
    }

  /* A file without a root is broken for every reader. */
  if (root == NULL || g_str_equal (root, "svg"))
    return check_atlas (files, bytes, name, error);

  g_set_error (error, RW_ERROR, RW_ERROR_STRUCTURE,
               "%s:1: found <%s>; expected <svg>, <rules>, <guidance> or <topics>", name, root);
  return FALSE;
}

static gboolean
check_path (Files       *files,
            const char  *path,
            GError     **error)
{
  g_autoptr(GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr(GBytes) bytes = rw_file_read (file, RW_XML_MAX_BYTES, error);

  return bytes != NULL && check_bytes (files, bytes, path, error);
}

static void
append_line (GString    *lines,
             const char *message)
{
  g_autofree char *line = rw_cli_dup_line (message, 0);

  g_string_append_printf (lines, "%s\n", line);
}

static gboolean
check_paths (Files           *files,
             const GPtrArray *paths,
             GString         *output,
             GError         **error)
{
  g_autoptr(GString) broken = g_string_new (NULL);

  for (guint i = 0; i < paths->len; i++)
    {
      const char *path = g_ptr_array_index (paths, i);
      g_autoptr(GError) local_error = NULL;

      if (check_path (files, path, &local_error))
        {
          g_autofree char *good = g_strconcat (path, ": ok", NULL);

          append_line (output, good);
        }
      else
        append_line (broken, local_error->message);
    }

  if (broken->len == 0)
    return TRUE;

  g_set_error_literal (error, RW_CLI_ERROR, RW_CLI_ERROR_FILES, broken->str);
  return FALSE;
}

static gboolean
check_together (const Files  *files,
                GError      **error)
{
  g_autoptr(GString) broken = g_string_new (NULL);
  g_autoptr(GError) texts_error = NULL;
  g_autoptr(GError) topics_error = NULL;

  for (guint i = 0; files->atlas != NULL && i < files->views->len; i++)
    {
      g_autoptr(GError) view_error = NULL;

      if (!rw_content_check_view (files->atlas, g_ptr_array_index (files->views, i), &view_error))
        append_line (broken, view_error->message);
    }

  if (files->atlas != NULL && files->rules != NULL && files->guidance != NULL &&
      !rw_guidance_check (files->guidance, files->atlas, files->rules, &texts_error))
    append_line (broken, texts_error->message);

  if (files->topics != NULL && files->rules != NULL && files->guidance != NULL &&
      !rw_topics_check (files->topics, files->guidance, files->rules, &topics_error))
    append_line (broken, topics_error->message);

  if (broken->len == 0)
    return TRUE;

  g_set_error_literal (error, RW_CLI_ERROR, RW_CLI_ERROR_FILES, broken->str);
  return FALSE;
}

gboolean
rw_cli_check (const char * const  *words,
              GString             *output,
              GError             **error)
{
  const RwCliOption options[] = { { NULL } };
  g_autoptr(GPtrArray) paths = g_ptr_array_new ();
  g_auto(Files) files = { .views = g_ptr_array_new_with_free_func ((GDestroyNotify) rw_atlas_unref) };
  gboolean help;

  if (!rw_cli_options_parse (options, "rollwise check FILE...", words, paths, output, &help, error) || help)
    return help;

  if (paths->len == 0)
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE, "found no file; expected one or more");
      return FALSE;
    }

  return check_paths (&files, paths, output, error) &&
         check_together (&files, error);
}
