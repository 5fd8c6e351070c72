/* rw-cli-pose.h: the options about tool and place
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-cli-options.h"
#include "rw-contact.h"

G_BEGIN_DECLS

/**
 * RwCliPose:
 * @tool: an RwToolKind
 * @no_tool: whether the tool is "none"
 * @density: an RwDensity
 * @load: an RwLoad
 * @level: (nullable): "T7", or "T12/L1"; %NULL for T7
 * @offset: mm from the midline; the person's left is negative
 * @angle: degrees turned from across the spine
 *
 * What the words say of the tool and where it lies.
 */
typedef struct
{
  int tool;
  gboolean no_tool;
  int density;
  int load;
  char *level;
  double offset;
  double angle;
} RwCliPose;

/** rw_cli_pose_init: fills @self with the defaults: a medium foam roller, hips up, across T7. */
void rw_cli_pose_init (RwCliPose *self);

/** rw_cli_pose_clear: frees what @self holds. */
void rw_cli_pose_clear (RwCliPose *self);

/* The options, into the RwCliPose at @pose_; members of a list of RwCliOption. */
#define RW_CLI_OPTION_TOOL(pose_)                                                   \
  {                                                                                 \
    .name = "--tool",                                                               \
    .values = "foam-roller|lacrosse-ball|peanut-ball",                              \
    .about = "what is used (default: foam-roller)",                                 \
    .read = rw_cli_read_enum,                                                       \
    .target = &(pose_)->tool,                                                       \
    .type = RW_TYPE_TOOL_KIND,                                                      \
  }

#define RW_CLI_OPTIONS_USE(pose_)                                                   \
  {                                                                                 \
    .name = "--density",                                                            \
    .values = "soft|medium|firm",                                                   \
    .about = "how hard the tool is (default: medium)",                              \
    .read = rw_cli_read_enum,                                                       \
    .target = &(pose_)->density,                                                    \
    .type = RW_TYPE_DENSITY,                                                        \
  },                                                                                \
  {                                                                                 \
    .name = "--load",                                                               \
    .values = "wall|hips-down|hips-up",                                             \
    .about = "where the load comes from (default: hips-up)",                        \
    .read = rw_cli_read_enum,                                                       \
    .target = &(pose_)->load,                                                       \
    .type = RW_TYPE_LOAD,                                                           \
  }

#define RW_CLI_OPTIONS_PLACE(pose_)                                                 \
  {                                                                                 \
    .name = "--level",                                                              \
    .values = "LEVEL",                                                              \
    .about = "C1 to C7, T1 to T12, L1 to L5, S1 to S5, Co, or T12/L1 (default: T7)", \
    .read = rw_cli_read_text,                                                       \
    .target = &(pose_)->level,                                                      \
  },                                                                                \
  {                                                                                 \
    .name = "--offset",                                                             \
    .values = "MM",                                                                 \
    .about = "from the midline; negative is the person's left (default: 0)",        \
    .read = rw_cli_read_number,                                                     \
    .target = &(pose_)->offset,                                                     \
    .minimum = -1000,                                                               \
    .maximum = 1000,                                                                \
  },                                                                                \
  {                                                                                 \
    .name = "--angle",                                                              \
    .values = "DEGREES",                                                            \
    .about = "0 is across the spine, 90 along it (default: 0)",                     \
    .read = rw_cli_read_number,                                                     \
    .target = &(pose_)->angle,                                                      \
    .minimum = -360,                                                                \
    .maximum = 360,                                                                 \
  }

/** rw_cli_read_tool_or_none: reads "--tool" into the RwCliPose at its target, "none" too. */
gboolean rw_cli_read_tool_or_none (const RwCliOption  *option,
                                   const char         *value,
                                   GError            **error);

/**
 * rw_cli_pose_resolve:
 * @atlas: the body that the level is of
 * @placement: (out): the placement
 * @error: return location for a %RW_CLI_ERROR_USAGE that names the level
 *
 * Finds where on @atlas the tool lies.
 */
gboolean rw_cli_pose_resolve (const RwCliPose  *self,
                              RwAtlas          *atlas,
                              RwPlacement      *placement,
                              GError          **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RwCliPose, rw_cli_pose_clear)

G_END_DECLS
