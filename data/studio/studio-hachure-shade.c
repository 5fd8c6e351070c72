/* studio-hachure-shade.c: what strokes of form shadow follow: the dark of a form, and its slope
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-hachure-private.h"

#include "studio-blur.h"

#include <math.h>

/* Strokes turn only slowly: their direction is that of a neighbourhood of this deviation, mm. */
#define CALM 5.0

static float
get (const StudioHachureShade *self,
     const float              *values,
     StudioPoint               at)
{
  double u = (at.x - self->field->x) / self->field->step;
  double v = (at.y - self->field->y) / self->field->step;
  guint i = CLAMP (u, 0.0, self->field->width - 2.0);
  guint j = CLAMP (v, 0.0, self->field->height - 2.0);
  double s = CLAMP (u - i, 0.0, 1.0);
  double t = CLAMP (v - j, 0.0, 1.0);
  const float *row = values + (gsize) j * self->field->width + i;
  const float *next = row + self->field->width;

  return (row[0] * (1.0 - s) + row[1] * s) * (1.0 - t) + (next[0] * (1.0 - s) + next[1] * s) * t;
}

/* The squares of the slope, so that two slopes that face each other do not cancel out. */
static void
read_place (StudioHachureShade *self,
            const StudioField  *tone,
            gsize               here)
{
  float dx = tone->values[here + 1] - tone->values[here - 1];
  float dy = tone->values[here + tone->width] - tone->values[here - tone->width];
  double share = (self->how->light - tone->values[here]) / (self->how->light - self->how->dark);

  share = self->how->lee && dy > 0.0f ? 0.0 : CLAMP (share, 0.0, 1.0);
  self->dark[here] = share * share * (3.0 - 2.0 * share);
  self->along[here] = dx * dx - dy * dy;
  self->across[here] = 2.0f * dx * dy;
}

void
studio_hachure_shade_init (StudioHachureShade  *self,
                           const StudioHachure *how,
                           const StudioField   *tone,
                           const float         *cover)
{
  gsize n = (gsize) tone->width * tone->height;
  double calm = (how->calm > 0.0 ? how->calm : CALM) / tone->step;

  *self = (StudioHachureShade) { how, tone, cover, g_new0 (float, n), g_new0 (float, n), g_new0 (float, n) };
  for (guint y = 1; y + 1 < tone->height; y++)
    for (guint x = 1; x + 1 < tone->width; x++)
      if (cover[(gsize) y * tone->width + x] > 0.5f)
        read_place (self, tone, (gsize) y * tone->width + x);
  studio_blur (self->along, tone->width, tone->height, calm);
  studio_blur (self->across, tone->width, tone->height, calm);
}

void
studio_hachure_shade_clear (StudioHachureShade *self)
{
  g_clear_pointer (&self->dark, g_free);
  g_clear_pointer (&self->along, g_free);
  g_clear_pointer (&self->across, g_free);
}

double
studio_hachure_shade_get_dark (const StudioHachureShade *self,
                               StudioPoint               at)
{
  return get (self, self->dark, at);
}

gboolean
studio_hachure_shade_is_beyond (const StudioHachureShade *self,
                                StudioPoint               at)
{
  return get (self, self->cover, at) <= 0.5f;
}

/* Where it is dark a stroke leans over, as a line around a shaft does at its contour, and
 * straightens towards the light. */
StudioPoint
studio_hachure_shade_get_direction (const StudioHachureShade *self,
                                    StudioPoint               at,
                                    StudioPoint               before)
{
  double slope = 0.5 * atan2 (get (self, self->across, at), get (self, self->along, at));
  double angle = slope + self->how->lean * get (self, self->dark, at);
  double x = self->how->along ? -sin (angle) : cos (angle);
  double y = self->how->along ? cos (angle) : sin (angle);
  double sign = x * before.x + y * before.y < 0.0 ? -1.0 : 1.0;

  return (StudioPoint) { sign * x, sign * y, 0.0 };
}
