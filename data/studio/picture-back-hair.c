/* picture-back-hair.c: cropped hair from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "studio-grain.h"
#include "studio-hair.h"
#include "studio-haze.h"

#define GRAIN 0.5
#define APART 0.9 /* from sample to sample, mm */

static const StudioBox frame = { -84.0, -96.0, 168.0, 118.0 };

/* The hairline at the nape, from the midline to behind an ear: x and y. It is our own
 * drawing, as is all hair. */
static const StudioPoint hairline[] = { { 0, 1 }, { 10, 3.6 }, { 24, 3 }, { 36, -2 }, { 45, -9 }, { 51, -17 }, { 57, -24 }, { 66, -28 } };

/* Hairs lie in locks so wide, mm, that end by so much sooner or later and melt over so much. */
#define LOCK 2.6
#define UNEVEN 3.0
#define SOFT 17.0

/* Locks part on their way down by so much of their distance from the midline for each mm;
 * they differ by so much, over such a length, mm. */
#define PARTING 0.0035
#define DIFFERENCE 0.36
#define LOCK_LENGTH 26.0

/* The light falls on the crown from the left, beside the midline, and so wide, mm; so much
 * of the tone of the hair is lost there, in parts. */
#define LIT_X -18.0
#define LIT_Y -56.0
#define LIT_WIDTH 26.0
#define LIT 0.34

/* Hairs that are drawn one by one, away from a place high above the crown, so that they part
 * a little: in rows, the first and the last so far above the border; how far apart, how long and
 * how wide, mm. */
#define HAIRS_BEGIN 5.0
#define HAIRS_APART 4.3
#define HAIR 11.0
#define HIGHEST 44.0
#define HAIR_WIDTH 0.13

/* Where the rows end differs by so much more than locks do, and how far apart and how long
 * hairs are, by these parts of it. */
#define ROW_UNEVEN 1.6
#define DIFFERENT 0.4
static const StudioPoint origin = { 0.0, -190.0, 0.0 };

static double
get_hairline (double x)
{
  guint last = G_N_ELEMENTS (hairline) - 1;

  for (guint i = 0; i < last; i++)
    if (x < hairline[i + 1].x)
      return studio_point_lerp (hairline[i], hairline[i + 1], (x - hairline[i].x) / (hairline[i + 1].x - hairline[i].x)).y;

  return hairline[last].y;
}

static double
get_strength (double   covered,
              double   x,
              double   y,
              gpointer data G_GNUC_UNUSED)
{
  double flow = x * (1.0 - PARTING * y) / LOCK;
  double end = get_hairline (fabs (x)) + UNEVEN * studio_grain_get_noise (flow, y / LOCK_LENGTH, 1);
  double share = CLAMP ((end - y) / SOFT, 0.0, 1.0);
  double lock = 1.0 - DIFFERENCE * (0.5 + 0.5 * studio_grain_get_noise (flow, y / LOCK_LENGTH, 2));
  double away = hypot (x - LIT_X, y - LIT_Y) / LIT_WIDTH;
  double lit = 1.0 - LIT * exp (-away * away);

  return covered * lock * lit * share * share * (3.0 - 2.0 * share);
}

static void
add_hair (GString *path,
          double   x,
          double   y,
          double   length)
{
  double lean = 0.16 * studio_grain_get_noise (0.06 * x, 0.06 * y, 4) + 0.08 * studio_grain_get_noise (0.7 * x, 0.7 * y, 5);
  double tall = length * (1.0 + DIFFERENT * studio_grain_get_noise (1.3 * x, 1.3 * y, 6));

  studio_hair_add_away (path, origin, studio_point (x, y, 0.0), tall, lean, HAIR_WIDTH);
}

/* A row of ends @above the hairline, as far as behind the ears. */
static void
add_row (GString *path,
         double   above,
         double   apart,
         double   length)
{
  double side = hairline[G_N_ELEMENTS (hairline) - 2].x;

  for (double x = -side; x < side; x += apart * (1.0 + DIFFERENT * studio_grain_get_noise (x, above, 7)))
    add_hair (path, x, get_hairline (fabs (x)) - above + ROW_UNEVEN * UNEVEN * studio_grain_get_noise (0.8 * x, 0.5 + above, 8), length);
}

static void
write_hairs (StudioSvg *svg)
{
  GString *path = g_string_new (NULL);

  for (double above = HAIRS_BEGIN; above < HIGHEST; above += HAIRS_APART)
    add_row (path, above, HAIRS_APART, HAIR);

  studio_hair_take_path (path, svg);
}

void
picture_back_write_hair (const StudioPrint *print,
                         StudioSvg         *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);

  studio_haze_add_cover (haze, print, "body", 0.0, 0.0);
  studio_haze_change (haze, get_strength, NULL);
  studio_haze_blur (haze, 0.4);
  studio_svg_open_group (svg, "hair", NULL, NULL);
  studio_haze_write (haze, svg, "crop", NULL, APART);
  write_hairs (svg);
  studio_svg_close_group (svg);
}
