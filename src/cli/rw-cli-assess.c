/* rw-cli-assess.c: the verb that judges one tool at one place
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli-assessment.h"
#include "rw-cli-person.h"
#include "rw-cli-pose.h"
#include "rw-cli-verbs.h"

static gboolean
assess (const RwCliPose  *pose,
        RwCliPerson      *told,
        int               format,
        GString          *output,
        GError          **error)
{
  g_auto(RwCliAssessment) assessment = { NULL };
  g_autoptr(RwContent) content = rw_cli_load (error);
  g_autoptr(RwPerson) person = NULL;
  RwPlacement placement;

  if (content == NULL ||
      !rw_cli_pose_resolve (pose, rw_content_get_atlas (content), &placement, error) ||
      !(person = rw_cli_person_dup_person (told, rw_content_get_rules (content), error)))
    return FALSE;

  rw_cli_assessment_init (&assessment, content, &placement, person);
  if (format == RW_CLI_FORMAT_JSON)
    rw_cli_assessment_append_json (&assessment, output);
  else
    rw_cli_assessment_append_text (&assessment, output);

  return TRUE;
}

gboolean
rw_cli_assess (const char * const  *words,
               GString             *output,
               GError             **error)
{
  g_auto(RwCliPose) pose = { 0 };
  g_auto(RwCliPerson) person = { NULL };
  int format = RW_CLI_FORMAT_TEXT;
  const RwCliOption options[] = {
    RW_CLI_OPTION_TOOL (&pose),
    RW_CLI_OPTIONS_USE (&pose),
    RW_CLI_OPTIONS_PLACE (&pose),
    RW_CLI_OPTIONS_PERSON (&person),
    RW_CLI_OPTION_FORMAT (&format),
    { NULL },
  };
  gboolean help;

  rw_cli_pose_init (&pose);
  if (!rw_cli_options_parse (options, "rollwise assess [options]", words, NULL, output, &help, error))
    return FALSE;

  if (help)
    return rw_cli_append_person_help (output, error);

  return assess (&pose, &person, format, output, error);
}
