/* rw-tool.h: a roller or ball
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** RwToolKind: what lies under the back. */
typedef enum
{
  RW_TOOL_FOAM_ROLLER,
  RW_TOOL_LACROSSE_BALL,
  RW_TOOL_PEANUT_BALL,
} RwToolKind;

#define RW_N_TOOL_KINDS (RW_TOOL_PEANUT_BALL + 1)
#define RW_TYPE_TOOL_KIND (rw_tool_kind_get_type ())
GType rw_tool_kind_get_type (void);

/** RwDensity: how hard the tool is. */
typedef enum
{
  RW_DENSITY_SOFT,
  RW_DENSITY_MEDIUM,
  RW_DENSITY_FIRM,
} RwDensity;

#define RW_N_DENSITIES (RW_DENSITY_FIRM + 1)
#define RW_TYPE_DENSITY (rw_density_get_type ())
GType rw_density_get_type (void);

/* Millimetres. Roller: 6 inches across (A3-1). Ball: 62.7 to 64.7 (A3-11).
 * Peanut: two such balls that touch (A3-13). The ids are rows of the
 * project's clinical evidence; see the sources in data/rules.xml. */
#define RW_TOOL_ROLLER_DIAMETER 150.0
#define RW_TOOL_ROLLER_LENGTH 450.0
#define RW_TOOL_BALL_DIAMETER 63.0
#define RW_TOOL_PEANUT_SPACING 64.0

/* The rollers that are sold for the back: 12 to 48 inches long, 4 to 6 across
 * (A3-1, A3-2). No rule knows smaller ones, which press as balls do. */
#define RW_TOOL_ROLLER_MIN_LENGTH 300.0
#define RW_TOOL_ROLLER_MAX_LENGTH 1200.0
#define RW_TOOL_ROLLER_MIN_DIAMETER 100.0
#define RW_TOOL_ROLLER_MAX_DIAMETER 150.0

/**
 * RwTool:
 * @kind: roller, ball or peanut
 * @density: how hard it is
 * @diameter: across, mm
 * @length: of a roller, mm; the distance between the centres of a peanut's
 *   balls; 0 for a ball
 */
typedef struct
{
  RwToolKind kind;
  RwDensity density;
  double diameter;
  double length;
} RwTool;

/** rw_tool_init: fills @self with the usual size of @kind. */
void rw_tool_init (RwTool     *self,
                   RwToolKind  kind,
                   RwDensity   density);

G_END_DECLS
