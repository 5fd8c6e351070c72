/* rw-raise.c: one effect of a condition
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-raise.h"

static gboolean
holds (guint mask,
       guint value)
{
  return (mask & (1u << value)) != 0;
}

gboolean
rw_raise_is_about (const RwRaise *self,
                   RwRegionKind   kind,
                   RwToolKind     tool,
                   RwTouch        touch,
                   RwDensity      density,
                   RwLoad         load)
{
  if (tool != RW_TOOL_FOAM_ROLLER)
    touch = RW_TOUCH_PRESSED;

  return holds (self->kinds, kind) &&
         holds (self->tools, tool) &&
         holds (self->touches, touch) &&
         holds (self->densities, density) &&
         holds (self->loads, load);
}

RwRating
rw_raise_apply (const RwRaise *self,
                RwRating       rating)
{
  if (self->from != RW_RATING_NONE && rating != self->from)
    return rating;

  return MAX (rating, self->to);
}
