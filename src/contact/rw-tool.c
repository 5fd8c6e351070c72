/* rw-tool.c: a roller or ball
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-tool.h"

G_DEFINE_ENUM_TYPE (RwToolKind, rw_tool_kind,
                    G_DEFINE_ENUM_VALUE (RW_TOOL_FOAM_ROLLER, "foam-roller"),
                    G_DEFINE_ENUM_VALUE (RW_TOOL_LACROSSE_BALL, "lacrosse-ball"),
                    G_DEFINE_ENUM_VALUE (RW_TOOL_PEANUT_BALL, "peanut-ball"))

G_DEFINE_ENUM_TYPE (RwDensity, rw_density,
                    G_DEFINE_ENUM_VALUE (RW_DENSITY_SOFT, "soft"),
                    G_DEFINE_ENUM_VALUE (RW_DENSITY_MEDIUM, "medium"),
                    G_DEFINE_ENUM_VALUE (RW_DENSITY_FIRM, "firm"))

void
rw_tool_init (RwTool     *self,
              RwToolKind  kind,
              RwDensity   density)
{
  static const struct
  {
    double diameter;
    double length;
  } sizes[RW_N_TOOL_KINDS] = {
    [RW_TOOL_FOAM_ROLLER] = { RW_TOOL_ROLLER_DIAMETER, RW_TOOL_ROLLER_LENGTH },
    [RW_TOOL_LACROSSE_BALL] = { RW_TOOL_BALL_DIAMETER, 0.0 },
    [RW_TOOL_PEANUT_BALL] = { RW_TOOL_BALL_DIAMETER, RW_TOOL_PEANUT_SPACING },
  };

  g_return_if_fail (self != NULL);
  g_return_if_fail (kind < RW_N_TOOL_KINDS);
  g_return_if_fail (density < RW_N_DENSITIES);

  self->kind = kind;
  self->density = density;
  self->diameter = sizes[kind].diameter;
  self->length = sizes[kind].length;
}
