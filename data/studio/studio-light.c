/* studio-light.c: light and shadow on a print
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-print-private.h"

#include "studio-rows.h"
#include "studio-surface.h"

/* Hollows are looked for along so many directions and at these distances, mm. */
#define N_DIRECTIONS 20
static const double rings[] = { 0.7, 1.5, 3.0, 5.5, 9.0, 14.0, 20.0 };

/* Beyond this nothing casts a shadow, mm. */
#define SHADOW_REACH 26.0

/* What faces so far downwards gets light from below. */
#define BOUNCE_FROM 0.45

typedef struct
{
  StudioPrint *print;
  StudioLight light;
  StudioPoint half_way; /* between the lamp and the eye */
  int step_x[N_DIRECTIONS][G_N_ELEMENTS (rings)];
  int step_y[N_DIRECTIONS][G_N_ELEMENTS (rings)];
} Lamp;

const StudioLight studio_light_bone = { { -0.14, -0.58, 0.80 }, 0.48, 0.20, 0.19, 0.07, 0.16, 0.52, 0.16 };
const StudioLight studio_light_muscle = { { -0.30, -0.55, 0.78 }, 0.42, 0.12, 0.15, 0.10, 0.0 };
const StudioLight studio_light_skin = { { -0.30, -0.55, 0.78 }, 0.30, 0.08, 0.10, 0.10, 0.0 };

static const StudioGrain *
get_grain (const StudioPrint *print,
           int                x,
           int                y)
{
  const StudioGrain *grain;

  if (x < 0 || y < 0 || x >= (int) print->width || y >= (int) print->height)
    return NULL;
  grain = &print->grains[y * print->width + x];

  return grain->owner == STUDIO_PRINT_NOBODY ? NULL : grain;
}

/* How open the sky is over a grain: 1 on a plain, less in a hollow. */
static double
get_openness (const Lamp *lamp,
              int         x,
              int         y,
              double      depth)
{
  double closed = 0.0;

  for (guint i = 0; i < N_DIRECTIONS; i++)
    {
      double horizon = 0.0;

      for (guint j = 0; j < G_N_ELEMENTS (rings); j++)
        {
          const StudioGrain *grain = get_grain (lamp->print, x + lamp->step_x[i][j], y + lamp->step_y[i][j]);
          double rise = grain != NULL ? grain->depth - depth - 0.3 : 0.0;

          if (rise > 0.0)
            horizon = MAX (horizon, rise / sqrt (rise * rise + rings[j] * rings[j]) * (1.0 - rings[j] / 30.0));
        }
      closed += horizon;
    }

  return 1.0 - closed / N_DIRECTIONS;
}

/* How much of the lamp is seen from a grain: the farther off what hides it, the
 * softer the shadow. */
static double
get_sight_of_lamp (const Lamp *lamp,
                   int         x,
                   int         y,
                   double      depth)
{
  StudioPoint towards = lamp->light.towards;
  double slope = towards.z / hypot (towards.x, towards.y) * 0.8;
  double sight = 1.0;

  for (double reach = 1.2; reach < SHADOW_REACH; reach *= 1.18)
    {
      double grains = reach / lamp->print->resolution;
      const StudioGrain *grain = get_grain (lamp->print, x + (int) lrint (towards.x * grains),
                                            y + (int) lrint (towards.y * grains));
      double over = grain != NULL ? grain->depth - (depth + reach * slope) - 0.6 : 0.0;

      if (over > 0.0)
        sight = MIN (sight, 1.0 - CLAMP (over / (1.2 + reach * 0.25), 0.0, 1.0) * (1.0 - reach / SHADOW_REACH));
    }

  return sight;
}

static double
get_brightness (const Lamp        *lamp,
                const StudioGrain *grain,
                int                x,
                int                y)
{
  const StudioLight *light = &lamp->light;
  StudioPoint normal = studio_surface_get_normal (lamp->print, x, y, light->uneven * g_array_index (lamp->print->uneven, double, grain->owner));
  double open = get_openness (lamp, x, y, grain->depth);
  double sight = get_sight_of_lamp (lamp, x, y, grain->depth);

  /* The light wraps round the form, as it does in a room with pale walls. */
  double facing = CLAMP ((studio_point_dot (normal, light->towards) + 0.32) / 1.32, 0.0, 1.0);
  double turned = pow (CLAMP (1.0 - normal.z, 0.0, 1.0), 2.2);
  double gloss = pow (CLAMP (studio_point_dot (normal, lamp->half_way), 0.0, 1.0), 22.0);
  double bounce = CLAMP ((normal.y - BOUNCE_FROM) / (1.0 - BOUNCE_FROM), 0.0, 1.0);
  double edge = light->edge > 0.0 ? light->edge * studio_surface_get_edge (lamp->print, x, y) : 0.0;
  double brightness = (0.26 + 0.72 * facing) *
                      (1.0 - light->occlusion + light->occlusion * open * open) *
                      (1.0 - light->shadow + light->shadow * sight);

  /* What is light already has no lighter edge. */
  edge *= edge > 0.0 ? CLAMP (1.1 - brightness, 0.0, 1.0) : 1.0;

  return CLAMP (brightness + edge - light->rim * turned + light->gloss * gloss * open + light->bounce * bounce * open, 0.0, 1.05);
}

static void
light_rows_cb (guint    first,
               guint    end,
               gpointer data)
{
  const Lamp *lamp = data;
  StudioPrint *print = lamp->print;

  for (guint y = first; y < end; y++)
    for (guint x = 0; x < print->width; x++)
      {
        const StudioGrain *grain = get_grain (print, x, y);

        /* Steps of brightness finer than any tone swallow the last bits, in
         * which processors and libraries differ. */
        if (grain != NULL)
          print->light[y * print->width + x] = rint (get_brightness (lamp, grain, x, y) * 8192.0) / 8192.0;
      }
}

static void
find_extents (StudioPrint *print)
{
  print->extents = g_new (StudioExtent, print->ids->len);
  for (guint i = 0; i < print->ids->len; i++)
    print->extents[i] = (StudioExtent) { print->width, print->height, -1, -1 };

  for (int y = 0; y < (int) print->height; y++)
    for (int x = 0; x < (int) print->width; x++)
      {
        const StudioGrain *grain = get_grain (print, x, y);
        StudioExtent *extent;

        if (grain == NULL)
          continue;
        extent = &print->extents[grain->owner];
        extent->x0 = MIN (extent->x0, x);
        extent->x1 = MAX (extent->x1, x);
        extent->y0 = MIN (extent->y0, y);
        extent->y1 = y;
      }
}

void
studio_print_light (StudioPrint       *self,
                    const StudioLight *light)
{
  Lamp lamp = { self, *light };

  lamp.light.towards = studio_point_normalize (light->towards);
  lamp.half_way = studio_point_normalize (studio_point_add (lamp.light.towards, studio_point (0.0, 0.0, 1.0)));
  for (guint i = 0; i < N_DIRECTIONS; i++)
    for (guint j = 0; j < G_N_ELEMENTS (rings); j++)
      {
        double angle = 2.0 * G_PI * i / N_DIRECTIONS;

        lamp.step_x[i][j] = lrint (cos (angle) * rings[j] / self->resolution);
        lamp.step_y[i][j] = lrint (sin (angle) * rings[j] / self->resolution);
      }
  studio_rows_run (self->height, 16, light_rows_cb, &lamp);
  find_extents (self);
}
