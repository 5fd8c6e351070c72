/* picture-side-sheath.c: the sheath of rectus abdominis and the oblique that ends in it, from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "picture-side-muscle.h"
#include "picture-side-streak.h"
#include "studio-stroke.h"

#define SHEATH "external-oblique-sheath"
#define CLIP "in-" SHEATH "-1"

/* How broad half of a line is, mm. All our own drawing. */
#define THINNEST 0.08
#define BROADEST 0.17

/* Fascicles of the oblique, of which slips reach into the sheet: so many, so long, in parts of
 * their way, and half as broad, mm. */
#define OBLIQUE "external-oblique"
#define N_FASCICLES 58
#define SHORTEST_FASCICLE 0.2
#define LONGEST_FASCICLE 0.6
#define FIRST_FASCICLE 0.1
#define LAST_FASCICLE 0.86

/* Light and shade by which rectus is seen beneath: in grains, mm, and how soft. */
#define GRAIN 0.8
#define SOFTNESS 1.1

static const StudioBox frame = { -140.0, 270.0, 72.0, 430.0 };

static const PictureSideStreak hollows[] = {
  /* the semilunar line, beside rectus */
  PICTURE_SIDE_STREAK (0.95, 3.0, { -100, 286 }, { -97.6, 316 }, { -95, 352 }, { -92.8, 392 }, { -91.4, 436 }, { -91.8, 486 }, { -94.4, 560 }, { -104, 686 }),
  /* over the tendinous intersections, which are not quite level and step from bundle to bundle: dents, deepest
   * beside the middle, and in each the line where flesh ends */
  PICTURE_SIDE_STREAK (0.5, 3.4, { -96, 335 }, { -102, 337.6 }, { -108, 341 }, { -114, 341.6 }, { -121, 340.4 }, { -130, 344 }),
  PICTURE_SIDE_STREAK (0.52, 3.6, { -93, 399.4 }, { -100, 396.2 }, { -107, 397 }, { -114, 400 }, { -121, 399.4 }, { -129, 395 }),
  PICTURE_SIDE_STREAK (0.46, 3.2, { -92, 466 }, { -100, 469.6 }, { -108, 469.4 }, { -116, 466.4 }, { -124, 466 }, { -132, 469 }),
  PICTURE_SIDE_STREAK (0.9, 1.5, { -97, 336.4 }, { -102, 335.6 }, { -105.4, 340.4 }, { -110, 342.4 }, { -114, 340.4 }, { -118, 342.6 }, { -124, 341 }, { -130, 344.4 }),
  PICTURE_SIDE_STREAK (0.9, 1.6, { -94, 399.6 }, { -99, 395.4 }, { -103.4, 398.6 }, { -109, 396.4 }, { -113.4, 401 }, { -118, 398.2 }, { -123, 399.8 }, { -129, 395.6 }),
  PICTURE_SIDE_STREAK (0.86, 1.5, { -93, 465.4 }, { -98, 470 }, { -103, 467.6 }, { -108.6, 470.4 }, { -113, 465.8 }, { -119, 467.4 }, { -124, 465 }, { -131, 469 }),
  /* between its bundles */
  PICTURE_SIDE_STREAK (0.42, 1.6, { -103, 345 }, { -104, 360 }, { -103.4, 376 }, { -101.6, 394 }),
  PICTURE_SIDE_STREAK (0.34, 1.4, { -119, 346 }, { -120, 364 }, { -119, 394 }),
  PICTURE_SIDE_STREAK (0.42, 1.6, { -101, 404 }, { -101.4, 424 }, { -102.6, 446 }, { -104, 464 }),
  PICTURE_SIDE_STREAK (0.34, 1.4, { -119, 406 }, { -119.6, 430 }, { -121, 462 }),
  PICTURE_SIDE_STREAK (0.42, 1.7, { -104, 475 }, { -105.6, 510 }, { -106, 560 }, { -106, 620 }),
  PICTURE_SIDE_STREAK (0.34, 1.5, { -122, 474 }, { -124, 520 }, { -122, 580 }),
  /* towards the profile, where it turns away */
  PICTURE_SIDE_STREAK (0.7, 4.6, { -121, 296 }, { -130, 322 }, { -129, 366 }, { -128.4, 420 }, { -133, 500 }, { -134, 560 }, { -127, 640 }, { -116, 690 }),
};

static const PictureSideStreak bellies[] = {
  PICTURE_SIDE_STREAK (1.0, 6.4, { -108, 290 }, { -111, 306 }, { -112.6, 320 }, { -112, 334 }),
  PICTURE_SIDE_STREAK (1.0, 6.4, { -111, 348 }, { -112, 360 }, { -111.4, 376 }, { -110, 392 }),
  PICTURE_SIDE_STREAK (1.0, 6.6, { -109, 406 }, { -110, 422 }, { -111, 444 }, { -113, 462 }),
  PICTURE_SIDE_STREAK (1.0, 7.0, { -113, 476 }, { -115, 510 }, { -115.4, 560 }, { -113, 610 }, { -109, 660 }),
  /* below the dents flesh swells up again */
  PICTURE_SIDE_STREAK (0.7, 2.4, { -99, 345 }, { -107, 349 }, { -116, 348.6 }, { -125, 348.6 }),
  PICTURE_SIDE_STREAK (0.7, 2.4, { -97, 404.6 }, { -106, 405 }, { -115, 407.6 }, { -124, 405.4 }),
  PICTURE_SIDE_STREAK (0.64, 2.4, { -97, 476 }, { -107, 477.4 }, { -116, 474.4 }, { -126, 473.6 }),
  /* the sheet beside rectus */
  PICTURE_SIDE_STREAK (0.6, 3.0, { -92, 330 }, { -88.4, 372 }, { -86, 420 }, { -85, 480 }, { -86, 540 }, { -90, 600 }),
};

static const PictureSideStreaks furrow = { &frame, GRAIN, SOFTNESS, "furrow", CLIP, G_N_ELEMENTS (hollows), hollows };
static const PictureSideStreaks swelling = { &frame, GRAIN, SOFTNESS, "pale", CLIP, G_N_ELEMENTS (bellies), bellies };

static void
add_fibre (GString         *path,
           const BodySheet *sheet,
           double           across,
           double           from,
           double           to,
           double           half_width)
{
  if (across > 0.0 && across < 1.0 && to > from)
    studio_stroke_add_lens (path, body_sheet_get_point (sheet, across, from), body_sheet_get_point (sheet, across, 0.58 * from + 0.42 * to),
                            body_sheet_get_point (sheet, across, to), half_width);
}

/* Most come up out of the slips, and each is longer or shorter than its neighbour. */
static void
add_fascicles (const BodySheet *sheet,
               GRand           *chance,
               GString         *dark,
               GString         *light)
{
  for (guint i = 0; i < N_FASCICLES; i++)
    {
      double across = FIRST_FASCICLE + (LAST_FASCICLE - FIRST_FASCICLE) * (i + 0.6 * g_rand_double (chance)) / N_FASCICLES;
      double length = g_rand_double_range (chance, SHORTEST_FASCICLE, LONGEST_FASCICLE) * (i % 2 == 0 ? 1.0 : 0.6);
      double to = i % 3 == 2 ? g_rand_double_range (chance, 0.5, 0.8) : g_rand_double_range (chance, 0.88, 0.96);

      add_fibre (i % 4 == 1 ? light : dark, sheet, across, MAX (to - length, 0.12), to, g_rand_double_range (chance, THINNEST, BROADEST));
    }
}

static void
write_fascicles (const BodyMuscle *oblique,
                 StudioSvg        *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (oblique->seed);
  g_autoptr(GString) dark = g_string_new (NULL);
  g_autoptr(GString) light = g_string_new (NULL);

  add_fascicles (g_ptr_array_index (oblique->sheets, 0), chance, dark, light);
  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "fibre", dark->str);
  studio_svg_add_path (svg, "fibre-light", light->str);
  studio_svg_close_tenths (svg);
}

void
picture_side_write_sheath (const BodyMuscle *muscle,
                           StudioSvg        *svg)
{
  if (g_str_equal (muscle->name, SHEATH))
    {
      picture_side_write_streaks (&furrow, svg);
      picture_side_write_streaks (&swelling, svg);
    }
  else if (g_str_equal (muscle->name, OBLIQUE))
    {
      write_fascicles (muscle, svg);
    }
}
