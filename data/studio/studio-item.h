/* studio-item.h: one thing in a scene
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-print.h"
#include "studio-relief.h"
#include "studio-solid.h"

G_BEGIN_DECLS

/** STUDIO_ITEM_NO_HEIGHT: where a relief is not. */
#define STUDIO_ITEM_NO_HEIGHT (-1e9f)

/**
 * StudioItem:
 * @id: of its group in the picture
 * @solid: it, or %NULL
 * @relief: it, or %NULL
 * @uneven: how much of the unevenness of surfaces it has
 * @heights: of a relief, worked out before it is laid into the scene, mm
 * @x0: with @y0 the first grain that it may cover; @x1 and @y1 come after the last
 */
typedef struct
{
  char *id;
  StudioSolid *solid;
  StudioRelief *relief;
  double uneven;
  float *heights;
  int x0, y0, x1, y1;
} StudioItem;

/** studio_item_free: a GDestroyNotify. */
void studio_item_free (gpointer data);

/** studio_item_get_height: the height of a relief at a grain, mm, or @middle, that of the grain in the middle, where it ends. */
float studio_item_get_height (const StudioItem *self,
                              int               x,
                              int               y,
                              float             middle);

/** studio_item_place: finds the grains of @print that it may cover. */
void studio_item_place (StudioItem        *self,
                        StudioView         view,
                        const StudioPrint *print);

G_END_DECLS
