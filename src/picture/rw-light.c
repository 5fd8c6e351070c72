/* rw-light.c: how foam and rubber look in the light of the picture
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-light.h"

#include <math.h>

/* The lamp, of length 1. */
#define LAMP_X -0.31
#define LAMP_Y -0.60
#define LAMP_Z 0.737

/* What comes back from the floor below. */
#define BOUNCE_X 0.30
#define BOUNCE_Y 0.95

/* Light reaches a little round the edge of soft stuff. */
#define WRAP 0.42

/* How much of it rubber and foam throw straight back. */
#define RW_LIGHT_GLEAM 0.24

#define N_STOPS 24

double
rw_light_get_tone (double x,
                   double y)
{
  double z = sqrt (MAX (0.0, 1.0 - x * x - y * y));
  double lamp = (x * LAMP_X + y * LAMP_Y + z * LAMP_Z + WRAP) / (1.0 + WRAP);
  double bounce = MAX (0.0, x * BOUNCE_X + y * BOUNCE_Y);
  double rim = 1.0 - z;

  /* Towards the rim the surface turns away from the eye and darkens; the
   * bounce keeps the lower rim from going dead. */
  return CLAMP (pow (MAX (0.0, lamp), 1.5) * 0.95 + bounce * bounce * rim * 0.32 - pow (rim, 3) * 0.34 + 0.05,
                0.0, 1.0);
}

/* The soft gleam of a matt surface, 0..1: greatest half way between the lamp
 * and the eye. */
static double
get_gleam (double x,
           double y)
{
  double z = sqrt (MAX (0.0, 1.0 - x * x - y * y));
  double half_length = sqrt (LAMP_X * LAMP_X + LAMP_Y * LAMP_Y + (LAMP_Z + 1.0) * (LAMP_Z + 1.0));
  double near = (x * LAMP_X + y * LAMP_Y + z * (LAMP_Z + 1.0)) / half_length;

  return pow (MAX (0.0, near), 26.0);
}

void
rw_light_get_direction (double *x,
                        double *y)
{
  double length = hypot (LAMP_X, LAMP_Y);

  *x = LAMP_X / length;
  *y = LAMP_Y / length;
}

RwColor
rw_light_get_color (const RwPalette *palette,
                    RwDensity        density,
                    double           tone)
{
  static const double tint[] = {
    [RW_DENSITY_SOFT] = 0.34,
    [RW_DENSITY_MEDIUM] = 0.0,
    [RW_DENSITY_FIRM] = -0.30,
  };
  double shift = tint[density];
  const RwColor *towards = shift > 0.0 ? &palette->tool_light : &palette->tool_dark;
  RwColor body = rw_color_mix (&palette->tool_body, towards, fabs (shift));
  RwColor light = rw_color_mix (&palette->tool_light, &body, shift < 0.0 ? 0.24 : 0.0);
  RwColor dark = rw_color_mix (&palette->tool_dark, &body, shift > 0.0 ? 0.34 : 0.0);

  if (tone < 0.6)
    return rw_color_mix (&dark, &body, tone / 0.6);

  return rw_color_mix (&body, &light, (tone - 0.6) / 0.4);
}

void
rw_light_turn (double  angle,
               double *x,
               double *y)
{
  double turned_x = *x * cos (angle) + *y * sin (angle);
  double turned_y = *y * cos (angle) - *x * sin (angle);

  *x = turned_x;
  *y = turned_y;
}

cairo_pattern_t *
rw_light_new_cylinder (const RwPalette *palette,
                       RwDensity        density,
                       double           angle,
                       double           radius)
{
  cairo_pattern_t *pattern = cairo_pattern_create_linear (0.0, -radius, 0.0, radius);

  for (int i = 0; i <= N_STOPS; i++)
    {
      /* Equal steps round the cylinder: the stops crowd where it turns away. */
      double across = -cos (G_PI * i / N_STOPS);
      double x = -sin (angle) * across;
      double y = cos (angle) * across;
      RwColor color = rw_light_get_color (palette, density, rw_light_get_tone (x, y));
      RwColor shine = palette->tool_shine;

      shine.alpha *= RW_LIGHT_GLEAM * get_gleam (x, y);
      color = rw_color_over (&shine, &color);

      rw_color_add_stop (&color, 1.0, pattern, (across + 1.0) / 2.0);
    }

  return pattern;
}

/* A gradient from a point under the lamp to the rim. The stops are read off
 * the sphere on the side away from the lamp, where the eye judges roundness. */
cairo_pattern_t *
rw_light_new_sphere (const RwPalette *palette,
                     RwDensity        density,
                     double           angle,
                     double           x,
                     double           y,
                     double           radius)
{
  double length = hypot (LAMP_X, LAMP_Y);
  double focus = 0.52;
  double dx = LAMP_X / length;
  double dy = LAMP_Y / length;
  double local_x = dx;
  double local_y = dy;
  cairo_pattern_t *pattern;

  rw_light_turn (angle, &local_x, &local_y);
  pattern = cairo_pattern_create_radial (x + local_x * radius * focus,
                                         y + local_y * radius * focus,
                                         0.0, x, y, radius);

  for (int i = 0; i <= N_STOPS; i++)
    {
      double offset = sin (G_PI / 2.0 * i / N_STOPS);
      double out = focus - offset * (1.0 + focus);
      double tone = rw_light_get_tone (dx * out, dy * out);
      RwColor color = rw_light_get_color (palette, density, tone);

      rw_color_add_stop (&color, 1.0, pattern, offset);
    }

  return pattern;
}
