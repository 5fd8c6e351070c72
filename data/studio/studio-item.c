/* studio-item.c: one thing in a scene
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-item.h"

#include "studio-print-private.h"
#include "studio-probe.h"
#include "studio-relief-private.h"

void
studio_item_free (gpointer data)
{
  StudioItem *self = data;

  g_clear_pointer (&self->solid, studio_solid_free);
  g_clear_pointer (&self->relief, studio_relief_free);
  g_free (self->heights);
  g_free (self->id);
  g_free (self);
}

float
studio_item_get_height (const StudioItem *self,
                        int               x,
                        int               y,
                        float             middle)
{
  float height;

  if (x < self->x0 || x >= self->x1 || y < self->y0 || y >= self->y1)
    return middle;
  height = self->heights[(y - self->y0) * (self->x1 - self->x0) + x - self->x0];

  return height > STUDIO_ITEM_NO_HEIGHT ? height : middle;
}

void
studio_item_place (StudioItem        *self,
                   StudioView         view,
                   const StudioPrint *print)
{
  StudioPoint low = studio_point (G_MAXDOUBLE, G_MAXDOUBLE, 0.0);
  StudioPoint high = studio_point (-G_MAXDOUBLE, -G_MAXDOUBLE, 0.0);
  int around = 2 + (int) ceil (STUDIO_BEND_MOST / print->resolution);
  const StudioSolid *solid = self->relief != NULL ? studio_relief_get_solid (self->relief) : self->solid;

  if (solid != NULL)
    studio_probe_get_bounds (solid, view, &low, &high);
  if (self->relief != NULL)
    {
      StudioBox box = studio_relief_get_box (self->relief);

      low = studio_point (MIN (low.x, box.x), MIN (low.y, box.y), 0.0);
      high = studio_point (MAX (high.x, box.x + box.width), MAX (high.y, box.y + box.height), 0.0);
    }
  self->x0 = CLAMP (floor ((low.x - print->box.x) / print->resolution) - around, 0, print->width);
  self->y0 = CLAMP (floor ((low.y - print->box.y) / print->resolution) - around, 0, print->height);
  self->x1 = CLAMP (ceil ((high.x - print->box.x) / print->resolution) + around, self->x0, print->width);
  self->y1 = CLAMP (ceil ((high.y - print->box.y) / print->resolution) + around, self->y0, print->height);
}
