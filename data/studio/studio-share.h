/* studio-share.h: how much of a grain at a rim belongs to each side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-print-private.h"
#include "studio-relief.h"

G_BEGIN_DECLS

/** StudioShape: what an owner of grains is: a relief, a solid, or a relief that a solid joins. */
typedef struct
{
  const StudioRelief *relief;
  const StudioSolid *solid;
} StudioShape;

/** studio_print_share: finds the shares of the grains at the rims of @shapes, of which each owner has one; @bend (nullable) is that of their scene. */
void studio_print_share (StudioPrint       *self,
                         const StudioShape *shapes,
                         guint              n_shapes,
                         StudioView         view,
                         StudioBend         bend);

G_END_DECLS
