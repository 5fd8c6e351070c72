/* rw-color.h: a colour with its opacity
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/** RwColor: red, green, blue and opacity, 0..1, sRGB. */
typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} RwColor;

/** RW_COLOR: 0xrrggbb with an opacity, for tables. */
#define RW_COLOR(rgb, opacity)    \
  {                               \
    (((rgb) >> 16) & 255) / 255., \
    (((rgb) >> 8) & 255) / 255.,  \
    ((rgb) & 255) / 255.,         \
    (opacity),                    \
  }

/** rw_color_set: makes @self the source of @cr. */
void rw_color_set (const RwColor *self,
                   cairo_t       *cr);

/** rw_color_set_faded: makes @self the source of @cr, its opacity times @factor, at most 1. */
void rw_color_set_faded (const RwColor *self,
                         double         factor,
                         cairo_t       *cr);

/** rw_color_add_stop: adds @self to the gradient @pattern at @offset, its opacity times @factor, at most 1. */
void rw_color_add_stop (const RwColor   *self,
                        double           factor,
                        cairo_pattern_t *pattern,
                        double           offset);

/** rw_color_mix: @a at 0, @b at 1, in between for a @share in between. */
RwColor rw_color_mix (const RwColor *a,
                      const RwColor *b,
                      double         share);

/** rw_color_over: the one colour that covers like @below with @above laid over it. */
RwColor rw_color_over (const RwColor *above,
                       const RwColor *below);

G_END_DECLS
