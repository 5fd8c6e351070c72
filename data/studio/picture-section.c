/* picture-section.c: sections through the body
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-section.h"

#include "section-levels.h"
#include "section-tissue.h"

/* The class takes back what a style says of the same layers seen from behind,
 * where they are veils over the bones. */
static void
paint_group (const SectionGroup *group,
             const SectionPack  *pack,
             double              fineness,
             StudioSvg          *svg)
{
  if (group->id != NULL)
    studio_svg_open_group (svg, group->id, "cut", NULL);
  for (guint i = 0; i < group->n_shapes; i++)
    section_tissue_paint (&group->shapes[i], pack, fineness, svg);
  if (group->id != NULL)
    studio_svg_close_group (svg);
}

static void
paint_section (const SectionGroup *groups,
               guint               n_groups,
               double              fineness,
               StudioSvg          *svg)
{
  g_autoptr(SectionPack) pack = section_pack_new (groups, n_groups, fineness);

  for (guint i = 0; i < n_groups; i++)
    {
      if (i == 0 || g_strcmp0 (groups[i - 1].layer, groups[i].layer) != 0)
        studio_svg_open_group (svg, groups[i].layer, fineness < 1.0 ? "small" : NULL, NULL);
      paint_group (&groups[i], pack, fineness, svg);
      if (i + 1 == n_groups || g_strcmp0 (groups[i + 1].layer, groups[i].layer) != 0)
        studio_svg_close_group (svg);
    }
}

void
picture_section_draw_neck (const BodyMeasures *measures,
                           StudioSvg          *svg)
{
  paint_section (section_c5, section_c5_n_groups, 0.65, svg);
}

void
picture_section_draw_chest (const BodyMeasures *measures,
                            StudioSvg          *svg)
{
  paint_section (section_t7, section_t7_n_groups, 1.0, svg);
}

void
picture_section_draw_low_back (const BodyMeasures *measures,
                               StudioSvg          *svg)
{
  paint_section (section_l3, section_l3_n_groups, 1.0, svg);
}
