/* rw-cli-window.c: the words that open the window with a tool at a place
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli-pose.h"
#include "rw-cli-verbs.h"
#include "rw-pose.h"

/* The window is not opened for a level that there is not. */
static gboolean
check (const RwCliPose  *pose,
       GError          **error)
{
  g_autoptr(RwContent) content = NULL;
  RwPlacement placement;

  if (pose->level == NULL)
    return TRUE;

  content = rw_cli_load (error);

  return content != NULL && rw_cli_pose_resolve (pose, rw_content_get_atlas (content), &placement, error);
}

gboolean
rw_cli_window (const char * const  *words,
               GString             *output,
               GVariant           **pose,
               GError             **error)
{
  g_auto(RwCliPose) place = { 0, };
  const RwCliOption options[] = {
    RW_CLI_OPTION_TOOL (&place),
    RW_CLI_OPTIONS_USE (&place),
    RW_CLI_OPTIONS_PLACE (&place),
    { NULL },
  };
  gboolean help;

  rw_cli_pose_init (&place);
  if (!rw_cli_options_parse (options, "rollwise [options]", words, NULL, output, &help, error) || help)
    return help;

  if (!check (&place, error))
    return FALSE;

  *pose = g_variant_ref_sink (rw_pose_new (place.tool, place.density, place.load,
                                             place.level != NULL ? place.level : "T7", place.offset, place.angle));

  return TRUE;
}
