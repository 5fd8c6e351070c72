/* studio-surface.c: what light finds on a surface: its unevenness, its edges
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-surface.h"

#include "studio-grain.h"

/* Hills of a bone: how wide, mm, and what share of the whole they lean. Pits are in patches only. */
#define HILLS 4.6
#define HILLS_SHARE 0.62
#define PITS 1.7
#define PITS_SHARE 0.75
#define PATCHES 9.0
#define BENT 2.2 /* mm */
#define SEED 1543u

/* What faces aside is seen foreshortened, and its hills with it. */
#define DEPTH_X 0.62
#define DEPTH_Y 0.48

/* Slopes are measured over so much, mm. */
#define APART 0.25

/* An edge is looked for at these distances, mm, in so many directions; beyond such a step, as a share of the
 * distance, begins another surface. */
#define N_DIRECTIONS 8
#define STEEP 2.2
static const double rings[] = { 0.6, 1.3 };

/* So much depth, as a share of the distance, makes a whole edge. */
#define WHOLE_EDGE 0.34

/* Noise in rows and columns would be seen as such: each kind is turned by an angle of its own. */
static double
get_turned_noise (double x,
                  double y,
                  double cosine,
                  double sine,
                  double width,
                  guint  seed)
{
  return studio_grain_get_noise ((cosine * x + sine * y) / width, (cosine * y - sine * x) / width, seed);
}

static double
get_height (double x,
            double y)
{
  double patch = get_turned_noise (x, y, 0.94, 0.34, PATCHES, SEED);
  double bent_x = x + BENT * patch;
  double bent_y = y + BENT * get_turned_noise (x, y, 0.5, -0.866, PATCHES, SEED + 3);
  double hills = get_turned_noise (bent_x, bent_y, 0.8, 0.6, HILLS, SEED + 1);
  double pits = get_turned_noise (bent_x, bent_y, 0.87, -0.5, PITS, SEED + 2);

  return (HILLS_SHARE * HILLS * hills + PITS_SHARE * CLAMP (0.4 + 1.3 * patch, 0.0, 1.0) * PITS * pits) / 3.0;
}

StudioPoint
studio_surface_get_normal (const StudioPrint *print,
                           int                x,
                           int                y,
                           double             uneven)
{
  const StudioGrain *grain = &print->grains[(gsize) y * print->width + x];
  StudioPoint normal = { grain->normal[0], grain->normal[1], grain->normal[2] };
  double u = print->box.x + x * print->resolution + DEPTH_X * grain->depth;
  double v = print->box.y + y * print->resolution + DEPTH_Y * grain->depth;

  if (uneven <= 0.0)
    return normal;
  normal.x -= uneven * (get_height (u + APART, v) - get_height (u - APART, v)) / (2.0 * APART);
  normal.y -= uneven * (get_height (u, v + APART) - get_height (u, v - APART)) / (2.0 * APART);

  return studio_point_normalize (normal);
}

/* How far the surface at both ends of a line through a grain lies below it, as a share of half that line. */
static gboolean
get_drop (const StudioPrint *print,
          int                x,
          int                y,
          double             angle,
          double             reach,
          double            *drop)
{
  const StudioGrain *grain = &print->grains[(gsize) y * print->width + x];
  int dx = lrint (cos (angle) * reach / print->resolution);
  int dy = lrint (sin (angle) * reach / print->resolution);
  double sum = 0.0;

  for (int side = -1; side <= 1; side += 2)
    {
      int i = x + side * dx;
      int j = y + side * dy;
      const StudioGrain *other;

      if (i < 0 || j < 0 || i >= (int) print->width || j >= (int) print->height)
        return FALSE;
      other = &print->grains[(gsize) j * print->width + i];
      if (other->owner != grain->owner || fabs (other->depth - grain->depth) > STEEP * reach)
        return FALSE;
      sum += grain->depth - other->depth;
    }
  *drop = sum / (2.0 * reach);

  return TRUE;
}

double
studio_surface_get_edge (const StudioPrint *print,
                         int                x,
                         int                y)
{
  double sum = 0.0;
  guint n = 0;

  for (guint ring = 0; ring < G_N_ELEMENTS (rings); ring++)
    for (guint i = 0; i < N_DIRECTIONS / 2; i++)
      {
        double drop;

        if (!get_drop (print, x, y, G_PI * i / (N_DIRECTIONS / 2), rings[ring], &drop))
          continue;
        sum += drop;
        n++;
      }

  return n > 0 ? CLAMP (sum / n / WHOLE_EDGE, -1.0, 1.0) : 0.0;
}
