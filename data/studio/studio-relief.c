/* studio-relief.c: empty for now
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-relief.h"

StudioRelief *
studio_relief_new (const StudioPoint *outline,
                                 guint              n_points)
{
  return NULL;
}

void
studio_relief_free (StudioRelief *self)
{
}

void
studio_relief_set_base (StudioRelief      *self,
                             const StudioPoint *points,
                             guint              n_points)
{
}

void
studio_relief_set_edge (StudioRelief *self,
                             double        drop,
                             double        width)
{
}

void
studio_relief_add_ridge (StudioRelief          *self,
                              const StudioRidgeNode *nodes,
                              guint                  n_nodes)
{
}

void
studio_relief_join_solid (StudioRelief *self,
                               StudioSolid  *solid,
                               double        blend)
{
}

StudioRelief *
studio_relief_mirror (const StudioRelief *self)
{
  return NULL;
}

gboolean
studio_relief_get_height (const StudioRelief *self,
                                   double              x,
                                   double              y,
                                   double             *height)
{
  return 0;
}
