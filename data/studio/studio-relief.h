/* studio-relief.h: a raised shape: an outline with heights over it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"
#include "studio-solid.h"

G_BEGIN_DECLS

/**
 * StudioRelief:
 *
 * For what is flat and wide: blades, sacrum, muscles, skin. It lives in the
 * plane of the picture that it is added to: x to the right, y down, and z, its
 * height, towards the eye (StudioView says which axes of the body those are).
 * Millimetres. Heights share the depth of the solids in the same scene.
 */
typedef struct _StudioRelief StudioRelief;

/**
 * StudioRidgeNode:
 * @x: a point of the ridge's line
 * @y: the same
 * @height: how far it rises; negative is a furrow, mm
 * @width: where it has fallen to 1/e of that on either side, mm
 */
typedef struct
{
  double x;
  double y;
  double height;
  double width;
} StudioRidgeNode;

/** studio_relief_new: a relief within the closed polygon @outline (z not looked at; sample a curve for a smooth one). */
StudioRelief *studio_relief_new (const StudioPoint *outline,
                                 guint              n_points);

void studio_relief_free (StudioRelief *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StudioRelief, studio_relief_free)

/** studio_relief_set_base: a thin plate bent through at least three points, no two above each other. */
void studio_relief_set_base (StudioRelief      *self,
                             const StudioPoint *points,
                             guint              n_points);

/** studio_relief_set_edge: rounds the rim: it falls by @drop over the outer @width mm. */
void studio_relief_set_edge (StudioRelief *self,
                             double        drop,
                             double        width);

/** studio_relief_add_ridge: a rounded ridge or furrow along a smooth line through @nodes; one node makes a round bump. */
void studio_relief_add_ridge (StudioRelief          *self,
                              const StudioRidgeNode *nodes,
                              guint                  n_nodes);

/** studio_relief_join_solid: (transfer full): a solid that flows into the relief over @blend mm, as an acromion does. */
void studio_relief_join_solid (StudioRelief *self,
                               StudioSolid  *solid,
                               double        blend);

/** studio_relief_mirror: (transfer full): the same relief with x turned round; for the back view and from above. */
StudioRelief *studio_relief_mirror (const StudioRelief *self);

/** studio_relief_get_height: whether the point lies on the relief, and its @height there (without the joined solid). */
gboolean studio_relief_get_height (const StudioRelief *self,
                                   double              x,
                                   double              y,
                                   double             *height);

G_END_DECLS
