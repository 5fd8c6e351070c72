/* picture-back-nape.c: the tendons of the long muscles of the nape, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-grain.h"
#include "studio-stroke.h"

/* All figures of this file are our drawing decision. */

#define MUSCLE "semispinalis-capitis"

/* A tendon crosses each cord of it, aslant, and no two alike: so far within its end at the inner border
 * and at the outer one, mm. It is seen in splinters of unlike length, each along its fibre, whose line strays. */
typedef struct
{
  gboolean is_left;
  guint sheet;
  double inner;
  double outer;
} Crossing;

static const Crossing crossings[] = {
  { FALSE, 0, 47.0, 39.0 },
  { FALSE, 1, 30.0, 21.0 },
  { TRUE, 0, 40.0, 48.0 },
  { TRUE, 1, 23.0, 30.0 },
};

/* From splinter to splinter, half as broad at least and at most, and half as long, mm; few are long. At the
 * borders of the cord they are short. */
#define STEP 0.8
#define THINNEST 0.2
#define BROADEST 0.46
#define SHORTEST 1.4
#define LONGEST 8.0
#define SHORTNESS 1.8
#define STRAY 1.8
#define STRAY_WAVES 4.0
#define RUNS_OUT 0.2

/* The tendon by which a muscle ends on the skull is its own fascicles, drawn out: each runs over into a strand that is broadest
 * just before the bone and thins out in the flesh. Strands stand in bundles, the longest in the midst of each. */
static const struct
{
  const char *muscle;
  guint sheet;
  double until;   /* so far across none lies under another muscle */
  double bundle;  /* how broad one is, on the whole, mm */
  double longest;
} on_skull[] = {
  { MUSCLE, 0, 1.0, 5.2, 23.0 },
  { MUSCLE, 1, 0.86, 6.0, 20.0 },
  { "splenius-capitis", 0, 1.0, 6.8, 28.0 },
};

/* Bundles are so unlike, in breadth and length. Strands lie so far apart, mm, are so much broader, so that they close to one
 * plane on the bone, and at the rim of a bundle so much shorter. Where one runs out it is bent aside by so much of its length. */
#define UNLIKE 0.4
#define LEAST_OF_LONGEST 0.3
#define STRAND 1.15
#define LAP 1.75
#define LEAST 3.4
#define AT_RIM 0.75
#define HAND 0.3
#define BEND 0.03

/* It is so much more unlike in length than in breadth, and ends in the way it has so far from the bone, mm. */
#define LENGTH_HAND 1.4
#define WAY_FROM 4.0

/* It is firm so far from the bone, in parts of its length, where it has this share of its breadth, and thin beyond. */
#define FIRM 0.32
#define SLENDER 0.5

/* Its shoulders lie so far before its end, which lies about so far from the end of the muscle, and strays by so much, mm. */
#define SHOULDER 0.6
#define BEYOND 0.2
#define UNEVEN 0.6
#define UNEVEN_OVER 4.6

static StudioPoint
get_place (const BodySheet *sheet,
           double           across,
           double           within)
{
  return body_sheet_get_point (sheet, CLAMP (across, 0.0, 1.0), CLAMP (1.0 - within / body_sheet_get_length (sheet), 0.0, 1.0));
}

static void
add_splinter (GString         *path,
              const BodySheet *sheet,
              const Crossing  *crossing,
              double           across,
              guint            seed,
              GRand           *chance)
{
  double rim = CLAMP (MIN (across, 1.0 - across) / RUNS_OUT, 0.3, 1.0);
  double middle = crossing->inner + (crossing->outer - crossing->inner) * across + STRAY * studio_grain_get_noise (STRAY_WAVES * across, 0.5, seed);
  double half = rim * (SHORTEST + (LONGEST - SHORTEST) * pow (g_rand_double (chance), SHORTNESS));
  double up = g_rand_double_range (chance, 0.4, 1.6);

  studio_stroke_add_lens (path, get_place (sheet, across, middle + (2.0 - up) * half), get_place (sheet, across, middle),
                          get_place (sheet, across, middle - up * half), rim * g_rand_double_range (chance, THINNEST, BROADEST));
}

void
picture_back_write_crossings (const BodyMuscle *muscle,
                              StudioSvg        *svg)
{
  g_autoptr(GString) path = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (crossings); i++)
    if (g_str_equal (muscle->name, MUSCLE) && crossings[i].is_left == muscle->is_left)
      {
        const BodySheet *sheet = g_ptr_array_index (muscle->sheets, crossings[i].sheet);
        g_autoptr(GRand) chance = g_rand_new_with_seed (muscle->seed + crossings[i].sheet);
        guint n = (guint) (body_sheet_get_width (sheet, 1.0 - crossings[i].inner / body_sheet_get_length (sheet)) / STEP);

        for (guint k = 0; k < n; k++)
          add_splinter (path, sheet, &crossings[i], (k + g_rand_double (chance)) / n, muscle->seed + crossings[i].sheet, chance);
      }

  if (path->len == 0)
    return;

  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "enthesis", path->str);
  studio_svg_close_tenths (svg);
}

static void
add_arc (GString     *path,
         StudioPoint  from,
         StudioPoint  over,
         StudioPoint  to)
{
  studio_stroke_append (path, 'q', over, from);
  studio_stroke_append (path, 0, to, from);
}

/* From its tip in the flesh to its blunt end on the bone and back. */
static void
add_strand (GString         *path,
            const BodySheet *sheet,
            double           across,
            double           reach,
            double           half_width,
            double           beyond,
            double           bend)
{
  StudioPoint tip = get_place (sheet, across, reach), middle = get_place (sheet, across, FIRM * reach), end = get_place (sheet, across, 0.0);
  StudioPoint way = studio_point_normalize (studio_point_subtract (end, get_place (sheet, across, MIN (reach, WAY_FROM))));
  StudioPoint aside = studio_point (-way.y * half_width, way.x * half_width, 0.0), back = studio_point_scale (aside, -1.0);
  StudioPoint shoulder = studio_point_add (end, studio_point_scale (way, beyond - SHOULDER)), last = studio_point_add (end, studio_point_scale (way, beyond));

  tip = studio_point_add (tip, studio_point_scale (studio_point (-way.y, way.x, 0.0), bend * reach));
  studio_stroke_append (path, 'M', tip, (StudioPoint) { 0 });
  add_arc (path, tip, studio_point_add (middle, studio_point_scale (aside, SLENDER)), studio_point_add (shoulder, aside));
  add_arc (path, studio_point_add (shoulder, aside), studio_point_add (last, aside), last);
  add_arc (path, last, studio_point_add (last, back), studio_point_add (shoulder, back));
  add_arc (path, studio_point_add (shoulder, back), studio_point_add (middle, studio_point_scale (back, SLENDER)), tip);
  g_string_append_c (path, 'z');
}

/* Of every two neighbours one lies in another path, so that the plane is streaked where they lap over each other. */
typedef struct
{
  GString *even;
  GString *odd;
} Tendon;

/* Between @from and @to across, mm. */
static void
add_bundle (const Tendon    *tendon,
            const BodySheet *sheet,
            double           from,
            double           to,
            double           longest,
            guint            seed,
            GRand           *chance)
{
  double width = body_sheet_get_width (sheet, 1.0), bend = BEND * g_rand_double_range (chance, -1.0, 1.0);
  guint n = MAX (1, (guint) ((to - from) / STRAND + 0.5));
  double crest = g_rand_double_range (chance, 0.3, 0.7);

  for (guint i = 0; i < n; i++)
    {
      double part = (i + 0.5 + HAND * g_rand_double_range (chance, -1.0, 1.0)) / n, at = from + (to - from) * part;
      double off = part < crest ? 1.0 - part / crest : (part - crest) / (1.0 - crest);
      double reach = LEAST + (longest - LEAST) * (1.0 - AT_RIM * off) * g_rand_double_range (chance, 1.0 - LENGTH_HAND * HAND, 1.0);
      double beyond = BEYOND + UNEVEN * studio_grain_get_noise (at / UNEVEN_OVER, 0.5, seed);
      double half = 0.5 * LAP * STRAND * g_rand_double_range (chance, 0.8, 1.2);

      add_strand (i % 2 == 0 ? tendon->even : tendon->odd, sheet, at / width, reach, half, beyond, bend);
    }
}

static void
add_strands (const Tendon    *tendon,
             const BodySheet *sheet,
             guint            index,
             guint            seed)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (seed);
  double width = body_sheet_get_width (sheet, 1.0) * on_skull[index].until, at = 0.0;

  while (at < width)
    {
      double next = at + on_skull[index].bundle * g_rand_double_range (chance, 1.0 - UNLIKE, 1.0 + UNLIKE);
      double longest = on_skull[index].longest * g_rand_double_range (chance, LEAST_OF_LONGEST, 1.0);

      next = width - next < 0.5 * on_skull[index].bundle ? width : next;
      add_bundle (tendon, sheet, at, next, longest, seed, chance);
      at = next;
    }
}

/* Of one side, as the right one lies. */
static void
write_strands (const BodyMuscles *muscles,
               StudioSvg         *svg)
{
  g_autoptr(GString) even = g_string_new (NULL);
  g_autoptr(GString) odd = g_string_new (NULL);
  const Tendon tendon = { even, odd };
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    for (guint k = 0; k < G_N_ELEMENTS (on_skull); k++)
      if (g_str_equal (muscle->name, on_skull[k].muscle) && on_skull[k].sheet < muscle->sheets->len)
        add_strands (&tendon, g_ptr_array_index (muscle->sheets, on_skull[k].sheet), k, muscle->seed + on_skull[k].sheet);

  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "enthesis", even->str);
  studio_svg_add_path (svg, "enthesis", odd->str);
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
