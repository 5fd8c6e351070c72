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

/* Its fibres go on where those of the oblique end, down and forwards over rectus, and melt away
 * towards the midline: so many, half as wide as these, mm, so long, in parts of their way, and
 * so many of them pale. All our own drawing. */
#define N_FIBRES 64
#define THINNEST 0.08
#define BROADEST 0.17
#define SHORTEST 0.16
#define LONGEST 0.62
#define PALE_SHARE 0.62

/* How far before the edge of the flesh they begin, mm, and in how fine steps that is sought. */
#define BEGINS 0.6
#define STEPS 40

/* Light and shade by which rectus is seen beneath: in grains, mm, and how soft. */
#define GRAIN 0.8
#define SOFTNESS 2.8

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
  STREAK (0.44, 4.0, { -98.4, 286 }, { -97.6, 316 }, { -94.6, 348 }, { -92.4, 380 }, { -90.6, 415 }, { -89.4, 470 }, { -90.4, 550 }, { -95, 680 }),
  /* over the tendinous intersections, which are not quite level */
  STREAK (0.46, 3.2, { -95, 337 }, { -104, 338.4 }, { -113, 340 }, { -122, 342.4 }, { -131, 345 }),
  STREAK (0.46, 3.4, { -91, 395.6 }, { -104, 397 }, { -113, 398.6 }, { -121, 397.4 }, { -129, 395.6 }),
  STREAK (0.42, 3.2, { -90, 468.6 }, { -105, 468.6 }, { -115, 467 }, { -123, 466.4 }, { -132, 468 }),
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

/* Where the flesh of the oblique ends at the height @y: the semilunar line. */
static double
find_edge (double y)
{
  static const StudioPoint edge[] = {
    { -100, 290 }, { -99.9, 308 }, { -95.1, 348 }, { -92.2, 380 }, { -89.3, 415 }, { -87.4, 448 }, { -87, 500 }, { -86.8, 530 }, { -85.8, 562 }, { -79, 586 },
  };
  guint i = 1;

  while (i < G_N_ELEMENTS (edge) - 1 && edge[i].y < y)
    i++;

  return studio_point_lerp (edge[i - 1], edge[i], CLAMP ((y - edge[i - 1].y) / (edge[i].y - edge[i - 1].y), 0.0, 1.0)).x;
}

/* The place along it, in parts, where the sheet comes out from under the flesh. */
static double
find_beginning (const BodySheet *sheet,
                double           across)
{
  for (guint i = 0; i < STEPS; i++)
    {
      StudioPoint place = body_sheet_get_point (sheet, across, (double) i / STEPS);

      if (place.x < find_edge (place.y) - BEGINS)
        return (double) i / STEPS;
    }

  return 1.0;
}

static void
add_fibres (const BodySheet *sheet,
            GRand           *chance,
            GString         *dark,
            GString         *light)
{
  for (guint i = 0; i < N_FIBRES; i++)
    {
      double across = (i + g_rand_double (chance)) / N_FIBRES;
      double share = g_rand_double (chance);
      double late = g_rand_double (chance);
      double later = g_rand_double (chance);
      double from = find_beginning (sheet, across) + 0.14 * late * later;
      double to = MIN (from + SHORTEST + (LONGEST - SHORTEST) * share * share, 0.9);
      double half = g_rand_double_range (chance, THINNEST, BROADEST);
      GString *path = g_rand_double (chance) < PALE_SHARE ? light : dark;

      if (to > from + 0.5 * SHORTEST)
        studio_stroke_add_lens (path, body_sheet_get_point (sheet, across, from), body_sheet_get_point (sheet, across, 0.64 * from + 0.36 * to),
                                body_sheet_get_point (sheet, across, to), half);
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

  add_fibres (g_ptr_array_index (muscle->sheets, 0), chance, dark, light);
  studio_svg_open_group (svg, NULL, NULL, "clip-path=\"url(#" CLIP ")\"");
  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "fibre", dark->str);
  studio_svg_add_path (svg, "fibre-light", light->str);
  studio_svg_close_tenths (svg);
  studio_svg_close_group (svg);
}
