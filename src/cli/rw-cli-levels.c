/* rw-cli-levels.c: the verb that lists the vertebra levels
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli-json.h"
#include "rw-cli-options.h"
#include "rw-cli-verbs.h"

static void
append_json (RwAtlas *atlas,
             GString *output)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  rw_cli_json_begin_list (builder, "levels");
  for (guint i = 0; i < rw_atlas_get_n_levels (atlas); i++)
    {
      const RwLevel *level = rw_atlas_get_level (atlas, i);

      json_builder_begin_object (builder);
      rw_cli_json_set_string (builder, "level", level->id);
      rw_cli_json_set_number (builder, "top_mm", level->top, 2);
      rw_cli_json_set_number (builder, "bottom_mm", level->bottom, 2);
      rw_cli_json_set_number (builder, "bearing_half_width_mm", level->bearing_half_width, 2);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  rw_cli_json_append (builder, output);
}

static void
append_text (RwAtlas *atlas,
             GString *output)
{
  g_string_append_printf (output, "%-5s %8s %8s %8s\n", "", "top", "bottom", "bearing");

  for (guint i = 0; i < rw_atlas_get_n_levels (atlas); i++)
    {
      const RwLevel *level = rw_atlas_get_level (atlas, i);
      g_autofree char *top = rw_cli_number_to_string (level->top, 1);
      g_autofree char *bottom = rw_cli_number_to_string (level->bottom, 1);
      g_autofree char *bearing = rw_cli_number_to_string (level->bearing_half_width, 1);

      g_string_append_printf (output, "%-5s %8s %8s %8s\n", level->id, top, bottom, bearing);
    }
}

gboolean
rw_cli_levels (const char * const  *words,
               GString             *output,
               GError             **error)
{
  int format = RW_CLI_FORMAT_TEXT;
  const RwCliOption options[] = {
    RW_CLI_OPTION_FORMAT (&format),
    { NULL },
  };
  g_autoptr(RwContent) content = NULL;
  gboolean help;

  if (!rw_cli_options_parse (options, "rollwise levels [options]", words, NULL, output, &help, error) || help)
    return help;

  content = rw_cli_load (error);
  if (content == NULL)
    return FALSE;

  if (format == RW_CLI_FORMAT_JSON)
    append_json (rw_content_get_atlas (content), output);
  else
    append_text (rw_content_get_atlas (content), output);

  return TRUE;
}
