/* studio-svg.c: empty for now
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-svg.h"

StudioSvg *
studio_svg_new (void)
{
  return NULL;
}

void
studio_svg_free (StudioSvg *self)
{
}

void
studio_svg_define (StudioSvg  *self,
                        const char *xml)
{
}

void
studio_svg_open_group (StudioSvg  *self,
                            const char *id,
                            const char *style_class,
                            const char *attributes)
{
}

void
studio_svg_close_group (StudioSvg *self)
{
}

void
studio_svg_add_path (StudioSvg  *self,
                          const char *style_class,
                          const char *data)
{
}

void
studio_svg_take_path (StudioSvg  *self,
                           const char *style_class,
                           char       *data)
{
}

void
studio_svg_add_element (StudioSvg  *self,
                             const char *xml)
{
}

char *
studio_svg_merge (const StudioSvg *self,
                        const char      *old,
                        const char      *name,
                        GError         **error)
{
  return NULL;
}
