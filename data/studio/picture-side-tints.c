/* picture-side-tints.c: brow, lid and lips from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"
#include "studio-haze.h"

#define GRAIN 0.25
#define MAX_POINTS 15

static const StudioBox frame = { -170.0, -96.0, 236.0, 160.0 };

/* A soft tint: its class, how strong it is, how soft, mm, and its outline. All of it is our
 * own drawing. */
typedef struct
{
  const char *letter;
  double strength;
  double softness;
  guint n_points;
  StudioPoint points[MAX_POINTS];
} Tint;

static const Tint tints[] = {
  /* under the hairs of the brow */
  { "crop", 0.95, 1.0, 9,
    { { -137.6, -54.4 }, { -131, -57.6 }, { -123, -59.6 }, { -114, -59.8 }, { -104.6, -55.6 }, { -113, -57.6 }, { -122, -56.6 }, { -130, -54.4 }, { -136.6, -52.6 } } },
  { "lash", 0.7, 0.5, 10,
    { { -134.4, -35 }, { -132.6, -36 }, { -129, -34.6 }, { -123.6, -33.6 }, { -117, -35 }, { -110.6, -38.8 }, { -116.4, -34.2 }, { -122.6, -32.4 },
      { -128, -32.6 }, { -132.6, -33.6 } } },
  { "lip", 1.15, 0.6, 15,
    { { -150, 15 }, { -147, 14 }, { -143.6, 14.6 }, { -138, 15.8 }, { -131, 19 }, { -126.4, 21.6 }, { -131, 25 }, { -137, 28.6 }, { -142, 30 }, { -147, 29.6 },
      { -150, 27 }, { -150, 22 }, { -150, 20 }, { -150, 18 }, { -150, 16 } } },
};

static void
write_tint (const Tint *tint,
            StudioSvg  *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);
  g_autoptr(GArray) line = studio_curve_sample (tint->points, tint->n_points, TRUE, 4);

  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) line->data, line->len, tint->strength);
  studio_haze_blur (haze, tint->softness);
  studio_haze_write (haze, svg, tint->letter, "in-head", 0.7 * tint->softness);
}

void
picture_side_write_tints (StudioSvg *svg)
{
  for (guint i = 0; i < G_N_ELEMENTS (tints); i++)
    write_tint (&tints[i], svg);
}
