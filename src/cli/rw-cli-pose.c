/* rw-cli-pose.c: the options about tool and place
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli-pose.h"

#include "rw-cli-verbs.h"
#include "rw-number.h"

void
rw_cli_pose_init (RwCliPose *self)
{
  *self = (RwCliPose) {
    .tool = RW_TOOL_FOAM_ROLLER,
    .density = RW_DENSITY_MEDIUM,
    .load = RW_LOAD_HIPS_UP,
  };
}

void
rw_cli_pose_clear (RwCliPose *self)
{
  g_clear_pointer (&self->level, g_free);
}

gboolean
rw_cli_read_tool_or_none (const RwCliOption  *option,
                          const char         *value,
                          GError            **error)
{
  RwCliPose *pose = option->target;
  g_autofree char *known = NULL;

  pose->no_tool = g_str_equal (value, "none");
  if (pose->no_tool || rw_enum_from_nick (RW_TYPE_TOOL_KIND, value, &pose->tool))
    return TRUE;

  known = rw_enum_dup_nicks (RW_TYPE_TOOL_KIND);
  g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
               "found “%s”; expected one of: %s, none", value, known);
  return FALSE;
}

gboolean
rw_cli_pose_resolve (const RwCliPose  *self,
                     RwAtlas          *atlas,
                     RwPlacement      *placement,
                     GError          **error)
{
  g_autoptr(GError) local_error = NULL;
  const char *level = self->level != NULL ? self->level : "T7";

  rw_tool_init (&placement->tool, self->tool, self->density);
  placement->load = self->load;
  placement->x = self->offset;
  placement->angle = rw_placement_normalize_angle (self->angle);

  if (rw_atlas_parse_level (atlas, level, &placement->y, &local_error))
    return TRUE;

  g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE, "--level: %s", local_error->message);
  return FALSE;
}
