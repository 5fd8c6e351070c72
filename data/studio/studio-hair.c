/* studio-hair.c: hairs that are drawn one by one
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-hair.h"

/* Of the paths, mm: in whole ones they are shortest. */
#define UNIT 0.05
#define SCALED "transform=\"scale(.05)\""

void
studio_hair_add (GString     *path,
                 StudioPoint  root,
                 StudioPoint  tip,
                 double       width)
{
  StudioPoint end = studio_point_subtract (tip, root);
  StudioPoint way = studio_point_normalize (end);

  g_string_append_printf (path, "M%.0f %.0fq%.0f %.0f %.0f %.0fz", root.x / UNIT, root.y / UNIT,
                          (0.5 * end.x + 2.0 * width * way.y) / UNIT, (0.5 * end.y - 2.0 * width * way.x) / UNIT, end.x / UNIT, end.y / UNIT);
}

void
studio_hair_take_path (GString   *path,
                       StudioSvg *svg)
{
  studio_svg_open_group (svg, NULL, NULL, SCALED);
  studio_svg_take_path (svg, "hair", g_string_free (path, FALSE));
  studio_svg_close_group (svg);
}
