/* studio-scene.c: empty for now
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-scene.h"

StudioScene *
studio_scene_new (StudioView view)
{
  return NULL;
}

void
studio_scene_free (StudioScene *self)
{
}

StudioView
studio_scene_get_view (const StudioScene *self)
{
  return 0;
}

void
studio_scene_add_solid (StudioScene *self,
                             const char  *id,
                             StudioSolid *solid)
{
}

void
studio_scene_add_relief (StudioScene  *self,
                              const char   *id,
                              StudioRelief *relief)
{
}

StudioPrint *
studio_scene_shade (StudioScene       *self,
                                 const StudioLight *light,
                                 const StudioBox   *box,
                                 double             resolution)
{
  return NULL;
}
