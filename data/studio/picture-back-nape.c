/* picture-back-nape.c: the tendons within the long muscle of the nape, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-grain.h"

/* A tendon crosses each cord of it, aslant, and no two alike: so far within its end at the inner border
 * and at the outer one, mm. It is seen in splinters of unlike length, each along its fibre, which
 * lie in a line that goes to and fro. Our drawing decision. */
typedef struct
{
  gboolean is_left;
  guint sheet;
  double inner;
  double outer;
  double teeth; /* how many there are across */
} Crossing;

#define MUSCLE "semispinalis-capitis"

static const Crossing crossings[] = {
  { FALSE, 0, 48.0, 38.0, 1.4 },
  { FALSE, 1, 30.0, 20.0, 1.7 },
  { TRUE, 0, 40.0, 49.0, 1.7 },
  { TRUE, 1, 24.0, 30.0, 1.3 },
};

static const StudioBox frame = { -1.0, -40.0, 40.0, 66.0 };
#define GRAIN 0.4
#define APART 0.5
#define SOFTNESS 0.3
#define N_TONES 12

/* From splinter to splinter, half as broad at least and at most, and half as long, mm; few are long. */
#define STEP 0.4
#define THINNEST 0.22
#define BROADEST 0.5
#define SHORTEST 1.5
#define LONGEST 8.0
#define SHORTNESS 2.6

/* How far its line strays, in teeth and by chance, mm; at the borders of the cord it runs out. */
#define TOOTH 1.5
#define STRAY 1.6
#define RUNS_OUT 0.14

static double
get_tooth (double way)
{
  double part = way - floor (way);

  return 2.0 * fabs (2.0 * part - 1.0) - 1.0;
}

static void
add_splinter (StudioHaze      *haze,
              const BodySheet *sheet,
              const Crossing  *crossing,
              double           across,
              guint            seed,
              GRand           *chance)
{
  double length = body_sheet_get_length (sheet);
  double rim = CLAMP (MIN (across, 1.0 - across) / RUNS_OUT, 0.25, 1.0);
  double middle = crossing->inner + (crossing->outer - crossing->inner) * across + TOOTH * get_tooth (crossing->teeth * across)
                  + STRAY * studio_grain_get_noise (7.0 * across, 0.5, seed);
  double half = rim * (SHORTEST + (LONGEST - SHORTEST) * pow (g_rand_double (chance), SHORTNESS));
  double up = g_rand_double_range (chance, 0.5, 1.3);
  StudioPoint course[3];

  for (int i = 0; i < 3; i++)
    course[i] = body_sheet_get_point (sheet, across, 1.0 - (middle + (i == 0 ? half * (1.8 - up) : i == 2 ? -half * up : 0.0)) / length);
  studio_haze_add_streak (haze, course, G_N_ELEMENTS (course), g_rand_double_range (chance, THINNEST, BROADEST),
                          rim * g_rand_double_range (chance, 0.5, 1.0));
}

static void
write_crossing (const BodyMuscle *muscle,
                const Crossing   *crossing,
                StudioSvg        *svg)
{
  const BodySheet *sheet = g_ptr_array_index (muscle->sheets, crossing->sheet);
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);
  g_autoptr(GRand) chance = g_rand_new_with_seed (muscle->seed + crossing->sheet);
  g_autofree char *name = picture_back_name_sheet (muscle, crossing->sheet);
  g_autofree char *clip = g_strconcat ("in-", name, NULL);
  guint n = (guint) (body_sheet_get_width (sheet, 1.0 - crossing->inner / body_sheet_get_length (sheet)) / STEP);

  for (guint i = 0; i < n; i++)
    add_splinter (haze, sheet, crossing, (i + g_rand_double (chance)) / n, muscle->seed + crossing->sheet, chance);
  studio_haze_blur (haze, SOFTNESS);
  studio_haze_limit_tones (haze, N_TONES);
  studio_haze_write (haze, svg, "pale", clip, APART);
}

void
picture_back_write_crossings (const BodyMuscle *muscle,
                              StudioSvg        *svg)
{
  for (guint i = 0; i < G_N_ELEMENTS (crossings); i++)
    if (g_str_equal (muscle->name, MUSCLE) && crossings[i].is_left == muscle->is_left)
      write_crossing (muscle, &crossings[i], svg);
}
