/* picture-side-spindles.c: the spindles of the long columns beside the spine, from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "picture-side-streak.h"
#include "studio-curve.h"

/* Neither column is one strip: iliocostalis is of the loin, of the chest and of the neck, longissimus as well, and spinalis
 * lies behind it; each begins under the one below, swells, and runs out forwards and up in tendons [R]. All points
 * are our own drawing: z, y. */
#define GRAIN 0.8
#define SOFTNESS 1.0
#define SWELL_SOFTNESS 2.0

static const StudioBox frame = { 20.0, 130.0, 74.0, 300.0 };

static const PictureSideStreak iliocostalis_hollows[] = {
  PICTURE_SIDE_STREAK (0.7, 1.7, { 56, 412 }, { 58.6, 388 }, { 57, 366 }, { 51.6, 346 }),
  PICTURE_SIDE_STREAK (0.9, 2.1, { 74, 350 }, { 71.4, 322 }, { 66.4, 290 }, { 58.6, 256 }),
  PICTURE_SIDE_STREAK (0.8, 1.8, { 74.6, 268 }, { 70, 240 }, { 62, 214 }, { 50, 188 }),
  PICTURE_SIDE_STREAK (0.7, 1.4, { 60, 202 }, { 52, 182 }, { 42, 160 }),
};

static const PictureSideStreak iliocostalis_bellies[] = {
  PICTURE_SIDE_STREAK (0.5, 3.0, { 40, 424 }, { 48, 396 }, { 54, 374 }, { 54.6, 356 }),
  PICTURE_SIDE_STREAK (0.6, 3.6, { 58, 400 }, { 64, 366 }, { 66, 334 }, { 62.6, 298 }),
  PICTURE_SIDE_STREAK (0.6, 3.2, { 72.6, 318 }, { 71, 288 }, { 67, 256 }, { 60, 228 }),
  PICTURE_SIDE_STREAK (0.5, 2.6, { 68, 226 }, { 60.6, 204 }, { 50, 180 }),
};

static const PictureSideStreak longissimus_hollows[] = {
  PICTURE_SIDE_STREAK (0.8, 2.0, { 69, 408 }, { 75, 380 }, { 77.6, 352 }, { 76, 322 }),
  PICTURE_SIDE_STREAK (0.9, 2.0, { 81.6, 338 }, { 81, 306 }, { 78, 272 }, { 73, 238 }),
  PICTURE_SIDE_STREAK (0.8, 1.8, { 78.6, 258 }, { 74.4, 228 }, { 67, 200 }, { 56.6, 172 }),
  PICTURE_SIDE_STREAK (0.7, 1.4, { 68.6, 196 }, { 60.6, 172 }, { 49.6, 148 }),
};

static const PictureSideStreak longissimus_bellies[] = {
  PICTURE_SIDE_STREAK (0.5, 3.0, { 58, 416 }, { 66, 388 }, { 72, 362 }, { 73.6, 340 }),
  PICTURE_SIDE_STREAK (0.5, 3.0, { 79.6, 350 }, { 79, 318 }, { 76.6, 286 }, { 72.6, 258 }),
  PICTURE_SIDE_STREAK (0.5, 2.4, { 83.4, 350 }, { 84, 312 }, { 82.4, 276 }, { 79, 244 }),
  PICTURE_SIDE_STREAK (0.5, 2.6, { 75, 236 }, { 69.6, 210 }, { 61.6, 186 }),
};

#define N_TENDON 3

/* Half as broad where a tendon leaves the flesh, and at its end, mm. */
#define TENDON_BEGIN 0.12
#define TENDON_END 0.5

static const StudioPoint iliocostalis_tendons[][N_TENDON] = {
  { { 60.4, 372 }, { 55.6, 356 }, { 50, 340 } },
  { { 67, 306 }, { 62.6, 282 }, { 58, 256 } },
  { { 66.6, 244 }, { 59, 218 }, { 50.6, 192 } },
};

static const StudioPoint longissimus_tendons[][N_TENDON] = {
  { { 76.6, 366 }, { 77, 342 }, { 75, 318 } },
  { { 79, 288 }, { 76.4, 262 }, { 72.4, 236 } },
  { { 71.6, 222 }, { 65, 198 }, { 57.6, 176 } },
};

#define STREAKS(softness, letter, clip, streaks) { &frame, GRAIN, softness, letter, clip, G_N_ELEMENTS (streaks), streaks }

typedef struct
{
  const char *muscle;
  PictureSideStreaks hollows;
  PictureSideStreaks bellies;
  const StudioPoint (*tendons)[N_TENDON];
  guint n_tendons;
} Column;

static const Column columns[] = {
  { "iliocostalis", STREAKS (SOFTNESS, "under", "in-iliocostalis-1", iliocostalis_hollows),
    STREAKS (SWELL_SOFTNESS, "pale", "in-iliocostalis-1", iliocostalis_bellies), iliocostalis_tendons, G_N_ELEMENTS (iliocostalis_tendons) },
  { "longissimus", STREAKS (SOFTNESS, "under", "in-longissimus-1", longissimus_hollows),
    STREAKS (SWELL_SOFTNESS, "pale", "in-longissimus-1", longissimus_bellies), longissimus_tendons, G_N_ELEMENTS (longissimus_tendons) },
};

static void
write_column (const Column *column,
              StudioSvg    *svg)
{
  g_autoptr(GString) tendons = g_string_new (NULL);

  picture_side_write_streaks (&column->bellies, svg);
  picture_side_write_streaks (&column->hollows, svg);
  for (guint i = 0; i < column->n_tendons; i++)
    {
      g_autofree char *tendon = studio_curve_get_taper (column->tendons[i], N_TENDON, TENDON_BEGIN, TENDON_END);

      g_string_append (tendons, tendon);
    }
  studio_svg_add_path (svg, "fibre-light", tendons->str);
}

void
picture_side_write_spindles (const BodyMuscle *muscle,
                             StudioSvg        *svg)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    if (g_str_equal (columns[i].muscle, muscle->name))
      write_column (&columns[i], svg);
}
