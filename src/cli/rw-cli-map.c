/* rw-cli-map.c: the verb that rates every region
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rw-cli-json.h"
#include "rw-cli-person.h"
#include "rw-cli-pose.h"
#include "rw-cli-verbs.h"
#include "rw-number.h"
#include "rw-words.h"

/* What is asked for. */
typedef struct
{
  /* Borrowed */
  RwContent *content;
  RwPerson *person;
  const RwCliPose *pose;
} Question;

/* All that speak for @region, the worst first. */
static GPtrArray *
explain (const Question *question,
         const RwRegion *region)
{
  GPtrArray *found = g_ptr_array_new ();

  rw_verdict_explain_kind (rw_content_get_rules (question->content), rw_region_get_kind (region),
                           question->pose->tool, question->pose->density, question->pose->load,
                           question->person, found);

  return found;
}

static void
add_reasons (const GPtrArray *found,
             JsonBuilder     *builder)
{
  rw_cli_json_begin_list (builder, "reasons");
  for (guint i = 0; i < found->len; i++)
    json_builder_add_string_value (builder, ((const RwRule *) g_ptr_array_index (found, i))->id);
  json_builder_end_array (builder);
}

static void
append_json (const Question *question,
             GString        *output)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  RwAtlas *atlas = rw_content_get_atlas (question->content);

  json_builder_begin_object (builder);
  rw_cli_json_begin_list (builder, "regions");
  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);
      g_autoptr(GPtrArray) found = explain (question, region);
      const RwRule *worst = g_ptr_array_index (found, 0);

      json_builder_begin_object (builder);
      rw_cli_json_set_string (builder, "region", rw_region_get_id (region));
      rw_cli_json_set_string (builder, "kind",
                              rw_enum_get_nick (RW_TYPE_REGION_KIND, rw_region_get_kind (region)));
      rw_cli_json_set_string (builder, "side",
                              rw_enum_get_nick (RW_TYPE_SIDE, rw_region_get_side (region)));
      rw_cli_json_set_string (builder, "rating", rw_enum_get_nick (RW_TYPE_RATING, worst->rating));
      add_reasons (found, builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  rw_cli_json_append (builder, output);
}

static void
append_text (const Question *question,
             GString        *output)
{
  RwAtlas *atlas = rw_content_get_atlas (question->content);
  RwGuidance *guidance = rw_content_get_guidance (question->content);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);
      g_autoptr(GPtrArray) found = explain (question, region);
      g_autofree char *causes = rw_guidance_dup_causes (guidance, found);
      const RwRule *worst = g_ptr_array_index (found, 0);

      g_string_append_printf (output, "%s: %s",
                              rw_guidance_get_region_name (guidance, rw_region_get_id (region)),
                              rw_words_rating (worst->rating));
      if (causes[0] != '\0')
        {
          /* Translators: comes after a rating; %s are conditions of the person. */
          g_string_append_printf (output, _(", because of: %s"), causes);
        }
      g_string_append_c (output, '\n');
    }
}

static gboolean
map (const RwCliPose  *pose,
     RwCliPerson      *told,
     int               format,
     GString          *output,
     GError          **error)
{
  g_autoptr(RwContent) content = rw_cli_load (error);
  g_autoptr(RwPerson) person = NULL;

  if (content == NULL ||
      !(person = rw_cli_person_dup_person (told, rw_content_get_rules (content), error)))
    return FALSE;

  if (format == RW_CLI_FORMAT_JSON)
    append_json (&(Question) { content, person, pose }, output);
  else
    append_text (&(Question) { content, person, pose }, output);

  return TRUE;
}

gboolean
rw_cli_map (const char * const  *words,
            GString             *output,
            GError             **error)
{
  g_auto(RwCliPose) pose = { 0 };
  g_auto(RwCliPerson) person = { NULL };
  int format = RW_CLI_FORMAT_TEXT;
  const RwCliOption options[] = {
    RW_CLI_OPTION_TOOL (&pose),
    RW_CLI_OPTIONS_USE (&pose),
    RW_CLI_OPTIONS_PERSON (&person),
    RW_CLI_OPTION_FORMAT (&format),
    { NULL },
  };
  gboolean help;

  rw_cli_pose_init (&pose);
  if (!rw_cli_options_parse (options, "rollwise map [options]", words, NULL, output, &help, error))
    return FALSE;

  if (help)
    return rw_cli_append_person_help (output, error);

  return map (&pose, &person, format, output, error);
}
