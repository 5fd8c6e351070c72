/* picture-side-feather.c: the middle part of deltoid, whose bundles lie like the barbs of a feather
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"
#include "studio-haze.h"

#define FEATHERED "deltoid"
#define IN_FEATHERED "in-" FEATHERED "-1"
#define N_POINTS 7

/* A tendon within: from where it is broad to where it is lost among the bundles, across the muscle
 * and along it, in parts of 1, and half its breadth at its root, mm. */
typedef struct
{
  StudioPoint from;
  StudioPoint to;
  double half_width;
} Septum;

/* Four reach down from the acromion and, between those, three up from the insertion [R]; no two are
 * alike. Our own drawing. */
static const Septum septa[] = {
  { { 0.322, 0.01 }, { 0.345, 0.3 }, 0.34 },
  { { 0.4, 0.985 }, { 0.388, 0.5 }, 0.26 },
  { { 0.424, 0.02 }, { 0.446, 0.42 }, 0.46 },
  { { 0.486, 0.985 }, { 0.492, 0.42 }, 0.3 },
  { { 0.532, 0.01 }, { 0.536, 0.34 }, 0.4 },
  { { 0.574, 0.985 }, { 0.588, 0.56 }, 0.24 },
  { { 0.628, 0.02 }, { 0.622, 0.24 }, 0.3 },
};

/* A bundle goes down so far from a tendon to its neighbour, in parts of the muscle's length; between
 * two of them so many begin, from where to where. */
#define N_BARBS 5
#define SLANT 0.17
#define FIRST 0.02
#define LAST 0.66

/* Half a bundle's breadth, mm, how far out of line it may begin, in parts of what lies between two,
 * and how strong its light and the furrow beside it are. */
#define HALF_WIDTH 0.8
#define UNEVEN 0.5
#define LIGHT 0.2
#define FURROW 0.62
#define GRAIN 0.6
#define SOFTNESS 0.55

static const StudioBox frame = { -34.0, 150.0, 84.0, 160.0 };

/* Where a septum is at a height along the muscle. */
static double
get_across (const Septum *septum,
            double        along)
{
  double share = (along - septum->from.y) / (septum->to.y - septum->from.y);

  return septum->from.x + share * (septum->to.x - septum->from.x);
}

/* From the septum above to the one that comes up beside it, a little curved. */
static void
add_barb (StudioHaze      *haze,
          const BodySheet *sheet,
          const Septum     pair[2],
          double           along,
          double           strength)
{
  guint above = pair[0].from.y < pair[1].from.y ? 0 : 1;
  StudioPoint line[N_POINTS];

  for (guint i = 0; i < N_POINTS; i++)
    {
      double share = i / (N_POINTS - 1.0);
      double place = along + SLANT * pow (share, 0.8);
      double from = get_across (&pair[above], place);
      double to = get_across (&pair[1 - above], place);

      line[i] = body_sheet_get_point (sheet, from + share * (to - from), place);
    }
  studio_haze_add_streak (haze, line, N_POINTS, HALF_WIDTH, strength);
}

static void
write_barbs (const BodySheet *sheet,
             const char      *letter,
             double           later,
             double           strength,
             guint            seed,
             StudioSvg       *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);
  g_autoptr(GRand) chance = g_rand_new_with_seed (seed);

  for (guint i = 0; i + 1 < G_N_ELEMENTS (septa); i++)
    for (guint k = 0; k < N_BARBS; k++)
      {
        double place = (k + later + UNEVEN * (g_rand_double (chance) - 0.5) + 0.31 * (i % 3)) / N_BARBS;
        double along = FIRST + (LAST - FIRST) * place;

        add_barb (haze, sheet, &septa[i], along, strength * (0.6 + 0.4 * g_rand_double (chance)));
      }
  studio_haze_blur (haze, SOFTNESS);
  studio_haze_write (haze, svg, letter, IN_FEATHERED, SOFTNESS);
}

static void
write_septum (const BodySheet *sheet,
              const Septum    *septum,
              StudioSvg       *svg)
{
  StudioPoint line[N_POINTS];

  for (guint i = 0; i < N_POINTS; i++)
    {
      StudioPoint place = studio_point_lerp (septum->from, septum->to, i / (N_POINTS - 1.0));

      line[i] = body_sheet_get_point (sheet, place.x, place.y);
    }
  studio_svg_take_path (svg, "tendon", studio_curve_get_taper (line, N_POINTS, septum->half_width, 0.03));
}

void
picture_side_write_feather (const BodyMuscle *muscle,
                            StudioSvg        *svg)
{
  const BodySheet *sheet = g_ptr_array_index (muscle->sheets, 0);

  if (!g_str_equal (muscle->name, FEATHERED))
    return;

  write_barbs (sheet, "under", 0.0, FURROW, muscle->seed, svg);
  write_barbs (sheet, "pale", 0.5, LIGHT, muscle->seed, svg);
  for (guint i = 0; i < G_N_ELEMENTS (septa); i++)
    write_septum (sheet, &septa[i], svg);
}
