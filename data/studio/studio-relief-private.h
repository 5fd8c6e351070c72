/* studio-relief-private.h: what the scene asks of a relief
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-relief.h"
#include "studio-view.h"

G_BEGIN_DECLS

/** studio_relief_get_box: the part of the picture that holds the outline. */
StudioBox studio_relief_get_box (const StudioRelief *self);

/** studio_relief_contains: whether the point lies within the outline. */
gboolean studio_relief_contains (const StudioRelief *self,
                                 double              x,
                                 double              y);

/** studio_relief_get_solid: (transfer none) (nullable): the joined solid. */
const StudioSolid *studio_relief_get_solid (const StudioRelief *self);

/** studio_relief_get_blend: how far the joined solid flows into it, mm. */
double studio_relief_get_blend (const StudioRelief *self);

G_END_DECLS
