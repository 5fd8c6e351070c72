/* picture-back-nape.c: the tendons of the long muscles of the nape, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-grain.h"
#include "studio-stroke.h"

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
#define SOFTNESS 0.15
#define N_TONES 12

/* From splinter to splinter, half as broad at least and at most, and half as long, mm; few are long. */
#define STEP 0.62
#define THINNEST 0.2
#define BROADEST 0.46
#define SHORTEST 1.8
#define LONGEST 12.0
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
  double half_width = g_rand_double_range (chance, THINNEST, BROADEST);
  double strength = rim * g_rand_double_range (chance, 0.5, 1.0);
  StudioPoint course[3];

  for (int i = 0; i < 3; i++)
    course[i] = body_sheet_get_point (sheet, across, 1.0 - (middle + (i == 0 ? half * (1.8 - up) : i == 2 ? -half * up : 0.0)) / length);
  studio_haze_add_streak (haze, course, G_N_ELEMENTS (course), half_width, strength);
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

/* Where these end on the skull, fine strands of tendon run into the bone: so far from strand to strand, so long
 * and so far beyond the flesh at least and at most, and half as broad, mm; most in tufts of unlike length. */
static const char *const on_skull[] = { MUSCLE, "splenius-capitis" };
#define STRAND 1.1
#define STRAND_LEAST 6.0
#define STRAND_MOST 26.0
#define BEYOND_LEAST -3.6
#define BEYOND_MOST 0.4
#define STRAND_THINNEST 0.07
#define STRAND_BROADEST 0.17
#define TUFT 6.0
#define NO_STRAND 0.2

static void
add_strands (GString         *path,
             const BodySheet *sheet,
             guint            seed)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (seed);
  double width = body_sheet_get_width (sheet, 1.0), length = body_sheet_get_length (sheet);
  guint n = (guint) (width / STRAND);

  for (guint i = 0; i < n; i++)
    {
      double across = (i + g_rand_double (chance)) / n;
      double tuft = 0.5 + 0.5 * studio_grain_get_noise (across * width / TUFT, 0.5, seed);
      double reach = STRAND_LEAST + (STRAND_MOST - STRAND_LEAST) * tuft * g_rand_double (chance);
      double beyond = g_rand_double_range (chance, BEYOND_LEAST, BEYOND_MOST);
      StudioPoint end = body_sheet_get_point (sheet, across, 1.0), before = body_sheet_get_point (sheet, across, 1.0 - 0.5 * reach / length);
      StudioPoint out = studio_point_scale (studio_point_normalize (studio_point_subtract (end, before)), beyond);
      double half = g_rand_double_range (chance, STRAND_THINNEST, STRAND_BROADEST);

      if (g_rand_double (chance) >= NO_STRAND)
        studio_stroke_add_lens (path, body_sheet_get_point (sheet, across, 1.0 - reach / length), before, studio_point_add (end, out), half);
    }
}

/* Of one side, as the right one lies. */
static void
write_strands (const BodyMuscles *muscles,
               StudioSvg         *svg)
{
  g_autoptr(GString) path = g_string_new (NULL);
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    for (guint k = 0; k < G_N_ELEMENTS (on_skull); k++)
      for (guint sheet = 0; sheet < muscle->sheets->len && g_str_equal (muscle->name, on_skull[k]); sheet++)
        add_strands (path, g_ptr_array_index (muscle->sheets, sheet), muscle->seed + sheet);

  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "enthesis", path->str);
  studio_svg_close_tenths (svg);
}

void
picture_back_write_entheses (const BodyMuscles *right,
                             const BodyMuscles *left,
                             StudioSvg         *svg)
{
  studio_svg_open_group (svg, "nuchal-entheses", NULL, NULL);
  write_strands (right, svg);
  studio_svg_open_group (svg, NULL, NULL, "transform=\"scale(-1 1)\"");
  write_strands (left, svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}
