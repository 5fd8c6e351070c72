/* studio-color.c: colours that blend as the eye expects
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-color.h"

#include <math.h>
#include <string.h>

static double
to_linear (double value)
{
  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static int
to_byte (double linear)
{
  double value = CLAMP (linear, 0.0, 1.0);

  value = value <= 0.0031308 ? 12.92 * value : 1.055 * pow (value, 1.0 / 2.4) - 0.055;

  return (int) lrint (value * 255.0);
}

/* The matrices are Björn Ottosson's. */
static StudioColor
from_linear (double r,
             double g,
             double b)
{
  double l = cbrt (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  double m = cbrt (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  double s = cbrt (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);

  return (StudioColor) {
    0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
  };
}

gboolean
studio_color_parse (const char  *text,
                    StudioColor *color)
{
  gsize length = strlen (text);
  double parts[3];

  if (text[0] != '#' || (length != 4 && length != 7))
    return FALSE;
  for (gsize i = 1; i < length; i++)
    if (!g_ascii_isxdigit (text[i]))
      return FALSE;

  for (guint i = 0; i < 3; i++)
    {
      int high = g_ascii_xdigit_value (length == 4 ? text[1 + i] : text[1 + 2 * i]);
      int low = g_ascii_xdigit_value (length == 4 ? text[1 + i] : text[2 + 2 * i]);

      parts[i] = to_linear ((16 * high + low) / 255.0);
    }
  *color = from_linear (parts[0], parts[1], parts[2]);

  return TRUE;
}

StudioColor
studio_color_blend (StudioColor from,
                    StudioColor to,
                    double      t)
{
  return (StudioColor) {
    from.l + (to.l - from.l) * t,
    from.a + (to.a - from.a) * t,
    from.b + (to.b - from.b) * t,
  };
}

char *
studio_color_print (StudioColor color)
{
  double l = pow (color.l + 0.3963377774 * color.a + 0.2158037573 * color.b, 3.0);
  double m = pow (color.l - 0.1055613458 * color.a - 0.0638541728 * color.b, 3.0);
  double s = pow (color.l - 0.0894841775 * color.a - 1.2914855480 * color.b, 3.0);

  return g_strdup_printf ("#%02x%02x%02x",
                          to_byte (4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                          to_byte (-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                          to_byte (-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}
