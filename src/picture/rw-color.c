/* rw-color.c: a colour with its opacity
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-color.h"

void
rw_color_set (const RwColor *self,
              cairo_t       *cr)
{
  rw_color_set_faded (self, 1.0, cr);
}

void
rw_color_set_faded (const RwColor *self,
                    double         factor,
                    cairo_t       *cr)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (cr != NULL);

  cairo_set_source_rgba (cr, self->red, self->green, self->blue,
                         MIN (self->alpha * factor, 1.0));
}

void
rw_color_add_stop (const RwColor   *self,
                   double           factor,
                   cairo_pattern_t *pattern,
                   double           offset)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (pattern != NULL);

  cairo_pattern_add_color_stop_rgba (pattern, offset,
                                     self->red, self->green, self->blue,
                                     MIN (self->alpha * factor, 1.0));
}

RwColor
rw_color_mix (const RwColor *a,
              const RwColor *b,
              double         share)
{
  double rest = 1.0 - share;

  return (RwColor) {
    a->red * rest + b->red * share,
    a->green * rest + b->green * share,
    a->blue * rest + b->blue * share,
    a->alpha * rest + b->alpha * share,
  };
}

RwColor
rw_color_over (const RwColor *above,
               const RwColor *below)
{
  double alpha = above->alpha + below->alpha * (1.0 - above->alpha);
  RwColor color = rw_color_mix (below, above, above->alpha / MAX (alpha, 1e-9));

  color.alpha = alpha;

  return color;
}
