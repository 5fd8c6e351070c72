/* rw-pose.c: a tool at a place in words, as a call or the desktop gives it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-pose.h"

#include <math.h>

#include "rw-error.h"
#include "rw-number.h"

/* Farther from the midline lies no body, and more than a turn is none, mm and degrees. */
#define MAX_OFFSET 1000.0
#define MAX_ANGLE 360.0

GVariant *
rw_pose_new (RwToolKind  tool,
             RwDensity   density,
             RwLoad      load,
             const char *level,
             double      offset,
             double      angle)
{
  return g_variant_new (RW_POSE_TYPE,
                        rw_enum_get_nick (RW_TYPE_TOOL_KIND, tool),
                        rw_enum_get_nick (RW_TYPE_DENSITY, density),
                        rw_enum_get_nick (RW_TYPE_LOAD, load),
                        level, offset, angle);
}

static gboolean
read_word (GType        type,
           const char  *word,
           int         *value,
           GError     **error)
{
  g_autofree char *known = NULL;

  if (rw_enum_from_nick (type, word, value))
    return TRUE;

  known = rw_enum_dup_nicks (type);
  g_set_error (error, RW_ERROR, RW_ERROR_VALUE, "found “%s”; expected one of: %s", word, known);

  return FALSE;
}

static gboolean
check_number (double    value,
              double    limit,
              GError  **error)
{
  if (isfinite (value) && fabs (value) <= limit)
    return TRUE;

  g_set_error (error, RW_ERROR, RW_ERROR_VALUE, "found %g; expected a number from %g to %g", value, -limit, limit);

  return FALSE;
}

gboolean
rw_pose_resolve (GVariant     *pose,
                 RwAtlas      *atlas,
                 RwPlacement  *placement,
                 GError      **error)
{
  const char *tool;
  const char *density;
  const char *load;
  const char *level;
  int values[3];
  double offset;
  double angle;
  double y;

  g_return_val_if_fail (g_variant_is_of_type (pose, G_VARIANT_TYPE (RW_POSE_TYPE)), FALSE);

  g_variant_get (pose, "(&s&s&s&sdd)", &tool, &density, &load, &level, &offset, &angle);
  if (!read_word (RW_TYPE_TOOL_KIND, tool, &values[0], error) ||
      !read_word (RW_TYPE_DENSITY, density, &values[1], error) ||
      !read_word (RW_TYPE_LOAD, load, &values[2], error) ||
      !rw_atlas_parse_level (atlas, level, &y, error) ||
      !check_number (offset, MAX_OFFSET, error) ||
      !check_number (angle, MAX_ANGLE, error))
    return FALSE;

  rw_tool_init (&placement->tool, values[0], values[1]);
  placement->load = values[2];
  placement->x = offset;
  placement->y = y;
  placement->angle = rw_placement_normalize_angle (angle);

  return TRUE;
}
