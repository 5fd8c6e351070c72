/* rw-cli-map.c: the verb that rates every region
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli-json.h"
#include "rw-cli-pose.h"
#include "rw-cli-verbs.h"
#include "rw-number.h"
#include "rw-words.h"

static const RwRule *
rate (RwContent       *content,
      const RwRegion  *region,
      const RwCliPose *pose)
{
  return rw_verdict_rate_kind (rw_content_get_rules (content), rw_region_get_kind (region),
                               pose->tool, pose->density, pose->load, NULL);
}

static void
append_json (RwContent       *content,
             const RwCliPose *pose,
             GString         *output)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  RwAtlas *atlas = rw_content_get_atlas (content);

  json_builder_begin_object (builder);
  rw_cli_json_begin_list (builder, "regions");
  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);
      const RwRule *rule = rate (content, region, pose);

      json_builder_begin_object (builder);
      rw_cli_json_set_string (builder, "region", rw_region_get_id (region));
      rw_cli_json_set_string (builder, "kind",
                              rw_enum_get_nick (RW_TYPE_REGION_KIND, rw_region_get_kind (region)));
      rw_cli_json_set_string (builder, "side",
                              rw_enum_get_nick (RW_TYPE_SIDE, rw_region_get_side (region)));
      rw_cli_json_set_string (builder, "rating", rw_enum_get_nick (RW_TYPE_RATING, rule->rating));
      rw_cli_json_set_strings (builder, "reasons", &rule->id, 1);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  rw_cli_json_append (builder, output);
}

static void
append_text (RwContent       *content,
             const RwCliPose *pose,
             GString         *output)
{
  RwAtlas *atlas = rw_content_get_atlas (content);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);

      g_string_append_printf (output, "%s: %s\n",
                              rw_guidance_get_region_name (rw_content_get_guidance (content),
                                                           rw_region_get_id (region)),
                              rw_words_rating (rate (content, region, pose)->rating));
    }
}

gboolean
rw_cli_map (const char * const  *words,
            GString             *output,
            GError             **error)
{
  g_auto(RwCliPose) pose = { 0 };
  int format = RW_CLI_FORMAT_TEXT;
  const RwCliOption options[] = {
    RW_CLI_OPTION_TOOL (&pose),
    RW_CLI_OPTIONS_USE (&pose),
    RW_CLI_OPTION_FORMAT (&format),
    { NULL },
  };
  g_autoptr(RwContent) content = NULL;
  gboolean help;

  rw_cli_pose_init (&pose);
  if (!rw_cli_options_parse (options, "rollwise map [options]", words, NULL, output, &help, error) || help)
    return help;

  content = rw_cli_load (error);
  if (content == NULL)
    return FALSE;

  if (format == RW_CLI_FORMAT_JSON)
    append_json (content, &pose, output);
  else
    append_text (content, &pose, output);

  return TRUE;
}
