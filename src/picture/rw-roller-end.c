/* rw-roller-end.c: paints a foam roller whose end is seen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-light.h"
#include "rw-painter-private.h"

#include <math.h>

void
rw_roller_draw_turned (cairo_t             *cr,
                       const RwToolPainter *self,
                       const RwSeat        *seat)
{
  RwColor color = rw_light_get_color (self->palette, self->placement->tool.density, 0.6);

  rw_painter_append_seat (cr, seat, 0.0);
  rw_color_set (&color, cr);
  cairo_fill (cr);
}
