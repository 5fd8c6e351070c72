/* studio-grain.c: grain: what looks like chance and is always the same
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-grain.h"

#include "studio-ease.h"

#include <math.h>

/* A number from 0 to 1 that belongs to a square of the plane. */
static double
get_chance (int   x,
            int   y,
            guint seed)
{
  guint32 h = (guint32) x * 0x8da6b343u ^ (guint32) y * 0xd8163841u ^ seed * 0xcb1ab31fu;

  h ^= h >> 15;
  h *= 0x2c1b3c6du;
  h ^= h >> 12;
  h *= 0x297a2d39u;
  h ^= h >> 15;

  return (h & 0xffffffu) / 16777215.0;
}

double
studio_grain_get_noise (double x,
                        double y,
                        guint  seed)
{
  double fx = floor (x);
  double fy = floor (y);
  int ix = (int) fx;
  int iy = (int) fy;
  double u = studio_ease (x - fx);
  double v = studio_ease (y - fy);
  double upper = get_chance (ix, iy, seed) * (1.0 - u) + get_chance (ix + 1, iy, seed) * u;
  double lower = get_chance (ix, iy + 1, seed) * (1.0 - u) + get_chance (ix + 1, iy + 1, seed) * u;

  return 2.0 * (upper * (1.0 - v) + lower * v) - 1.0;
}
