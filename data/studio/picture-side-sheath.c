/* picture-side-sheath.c: the sheath of rectus abdominis from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "picture-side-muscle.h"
#include "studio-haze.h"
#include "studio-stroke.h"

#define SHEATH "external-oblique-sheath"
#define CLIP "in-" SHEATH "-1"

/* Its fibres go on where those of the oblique end, down and forwards over rectus, and weave
 * with those that come from the other side: so many of a set, half as wide as these, mm, so
 * long, in parts of their way, and so many of them pale. All our own drawing. */
#define N_DOWN 150
#define N_UP 34
#define THINNEST 0.08
#define BROADEST 0.2
#define SHORTEST 0.24
#define LONGEST 0.8
#define PALE_SHARE 0.56

/* What comes from the other side rises by so much, mm, over the whole breadth, from here on. */
#define RISE 26.0
#define UP_FROM 0.3

/* Light and shade by which rectus is seen beneath: in grains, mm, and how soft. */
#define GRAIN 0.8
#define SOFTNESS 2.2

static const StudioBox frame = { -140.0, 270.0, 72.0, 430.0 };

/* A line that light or shade lies along, half as broad as this, mm. */
#define MAX_POINTS 8

typedef struct
{
  double strength;
  double half_width;
  guint n_points;
  StudioPoint points[MAX_POINTS];
} Streak;

#define STREAK(strength, half_width, ...) \
  { strength, half_width, G_N_ELEMENTS (((const StudioPoint[]) { __VA_ARGS__ })), { __VA_ARGS__ } }

static const Streak hollows[] = {
  /* the semilunar line, beside rectus */
  STREAK (0.62, 3.0, { -94.4, 286 }, { -96.6, 330 }, { -96, 372 }, { -95.4, 430 }, { -96, 500 }, { -98, 570 }, { -101.6, 640 }, { -103, 690 }),
  /* over the tendinous intersections, which are not quite level */
  STREAK (0.6, 2.6, { -97, 336 }, { -104, 338.4 }, { -113, 340 }, { -122, 342.4 }, { -131, 345 }),
  STREAK (0.6, 2.8, { -96, 394.6 }, { -104, 397 }, { -113, 398.6 }, { -121, 397.4 }, { -129, 395.6 }),
  STREAK (0.54, 2.6, { -96, 469 }, { -105, 468.6 }, { -115, 467 }, { -123, 466.4 }, { -132, 468 }),
  /* towards the profile, where it turns away */
  STREAK (0.4, 4.4, { -121, 296 }, { -130, 322 }, { -129, 366 }, { -128.4, 420 }, { -133, 500 }, { -134, 560 }, { -127, 640 }, { -116, 690 }),
};

static const Streak bellies[] = {
  STREAK (0.8, 7.0, { -108, 290 }, { -111, 306 }, { -112.6, 320 }, { -112, 334 }),
  STREAK (0.9, 7.4, { -111, 345 }, { -112, 358 }, { -111.4, 374 }, { -111, 392 }),
  STREAK (0.9, 7.6, { -110, 403 }, { -110, 420 }, { -111, 442 }, { -113, 462 }),
  STREAK (0.84, 8.0, { -113, 474 }, { -115, 510 }, { -115.4, 560 }, { -113, 610 }, { -109, 660 }),
};

static void
write_light (const Streak *streaks,
             guint         n_streaks,
             const char   *letter,
             StudioSvg    *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);

  for (guint i = 0; i < n_streaks; i++)
    studio_haze_add_streak (haze, streaks[i].points, streaks[i].n_points, streaks[i].half_width, streaks[i].strength);
  studio_haze_blur (haze, SOFTNESS);
  studio_haze_write (haze, svg, letter, CLIP, SOFTNESS);
}

static StudioPoint
get_place (const BodySheet *sheet,
           gboolean         rising,
           double           across,
           double           along)
{
  StudioPoint place = body_sheet_get_point (sheet, across, along);

  if (rising)
    place.y = body_sheet_get_point (sheet, across, UP_FROM).y - RISE * (along - UP_FROM);

  return place;
}

static void
add_fibres (const BodySheet *sheet,
            gboolean         rising,
            GRand           *chance,
            GString         *dark,
            GString         *light)
{
  guint n = rising ? N_UP : N_DOWN;
  double begin = rising ? UP_FROM : 0.0;

  for (guint i = 0; i < n; i++)
    {
      double across = (i + g_rand_double (chance)) / n;
      double length = (1.0 - begin) * g_rand_double_range (chance, SHORTEST, LONGEST);
      double from = begin + g_rand_double (chance) * (1.0 - begin - length);
      double half = g_rand_double_range (chance, THINNEST, BROADEST);
      GString *path = g_rand_double (chance) < PALE_SHARE ? light : dark;

      studio_stroke_add_lens (path, get_place (sheet, rising, across, from), get_place (sheet, rising, across, from + 0.5 * length),
                              get_place (sheet, rising, across, from + length), half);
    }
}

void
picture_side_write_sheath (const BodyMuscle *muscle,
                           StudioSvg        *svg)
{
  g_autoptr(GRand) chance = NULL;
  g_autoptr(GString) dark = g_string_new (NULL);
  g_autoptr(GString) light = g_string_new (NULL);

  if (!g_str_equal (muscle->name, SHEATH))
    return;

  chance = g_rand_new_with_seed (muscle->seed);
  write_light (hollows, G_N_ELEMENTS (hollows), "furrow", svg);
  write_light (bellies, G_N_ELEMENTS (bellies), "pale", svg);

  for (guint i = 0; i < 2; i++)
    add_fibres (g_ptr_array_index (muscle->sheets, 0), i == 1, chance, dark, light);
  studio_svg_open_group (svg, NULL, NULL, "clip-path=\"url(#" CLIP ")\"");
  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "fibre", dark->str);
  studio_svg_add_path (svg, "fibre-light", light->str);
  studio_svg_close_tenths (svg);
  studio_svg_close_group (svg);
}
