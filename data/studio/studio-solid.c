/* studio-solid.c: empty for now
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-solid.h"

StudioSolid *
studio_solid_new (double blend)
{
  return NULL;
}

void
studio_solid_free (StudioSolid *self)
{
}

void
studio_solid_set_blend (StudioSolid *self,
                             double       blend)
{
}

void
studio_solid_add_capsule (StudioSolid *self,
                               StudioPoint  a,
                               double       ra,
                               StudioPoint  b,
                               double       rb)
{
}

void
studio_solid_pair_capsule (StudioSolid *self,
                                StudioPoint  a,
                                double       ra,
                                StudioPoint  b,
                                double       rb)
{
}

void
studio_solid_add_blade (StudioSolid *self,
                             StudioPoint  a,
                             double       ra,
                             StudioPoint  b,
                             double       rb,
                             StudioPoint  normal,
                             double       flatness)
{
}

void
studio_solid_pair_blade (StudioSolid *self,
                              StudioPoint  a,
                              double       ra,
                              StudioPoint  b,
                              double       rb,
                              StudioPoint  normal,
                              double       flatness)
{
}

void
studio_solid_add_drum (StudioSolid       *self,
                            const StudioFrame *frame,
                            double             half_width,
                            double             half_height,
                            double             half_depth,
                            double             rounding,
                            double             waist)
{
}

void
studio_solid_add_ellipsoid (StudioSolid       *self,
                                 const StudioFrame *frame,
                                 double             rx,
                                 double             ru,
                                 double             rw)
{
}

void
studio_solid_pair_ellipsoid (StudioSolid       *self,
                                  const StudioFrame *frame,
                                  double             rx,
                                  double             ru,
                                  double             rw)
{
}

void
studio_solid_add_tube (StudioSolid          *self,
                            const StudioTubeNode *nodes,
                            guint                 n_nodes)
{
}

void
studio_solid_pair_tube (StudioSolid          *self,
                             const StudioTubeNode *nodes,
                             guint                 n_nodes)
{
}

void
studio_solid_carve_capsule (StudioSolid *self,
                                 StudioPoint  a,
                                 double       ra,
                                 StudioPoint  b,
                                 double       rb)
{
}

void
studio_solid_pair_carve (StudioSolid *self,
                              StudioPoint  a,
                              double       ra,
                              StudioPoint  b,
                              double       rb)
{
}

StudioSolid *
studio_solid_mirror (const StudioSolid *self)
{
  return NULL;
}

double
studio_solid_get_distance (const StudioSolid *self,
                                  StudioPoint        point)
{
  return 0;
}

void
studio_solid_get_bounds (const StudioSolid *self,
                              StudioPoint       *low,
                              StudioPoint       *high)
{
}

char *
studio_solid_cut (const StudioSolid *self,
                        StudioView         view,
                        double             position,
                        double             inset,
                        double             tolerance)
{
  return NULL;
}
