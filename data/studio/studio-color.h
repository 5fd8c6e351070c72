/* studio-color.h: colours that blend as the eye expects
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * StudioColor:
 *
 * A colour in OKLab (Ottosson 2020): @l from 0, black, to 1, white.
 */
typedef struct
{
  double l;
  double a;
  double b;
} StudioColor;

/** studio_color_parse: reads "#rgb" or "#rrggbb" whole; whether it is one. */
gboolean studio_color_parse (const char  *text,
                             StudioColor *color);

/** studio_color_blend: @t is 0 at @from and 1 at @to. */
StudioColor studio_color_blend (StudioColor from,
                                StudioColor to,
                                double      t);

/** studio_color_print: (transfer full): "#rrggbb", the nearest that a screen shows. */
char *studio_color_print (StudioColor color) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
