/* section-folds.c: the folds of hollow organs that are cut
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-folds.h"

#include "studio-ease.h"
#include "studio-grain.h"

/* All drawing decisions of our own. */

/* How unlike folds are in breadth, over so many of them, how much lower the lowest is, and how
 * sharp they are. */
#define UNLIKE_FOLDS 1.3
#define FOLDS_APART 2.4
#define LOW_FOLDS 0.85
#define FOLD_ROUND 0.9

/* Folds of small bowel: how unlike they are in breadth; half of how thick one is, mm, and by how much of that more
 * or less; how much thicker its root is and how much thinner its end; how far its end bends, in parts of its length;
 * how far it waves, mm, and over what length; how long the shortest is, in parts of the mean, and how much longer the
 * longest; how many are missing; how many there are at least in a mm; and how round the corners between them are, mm. */
#define UNLIKE_CRESTS 1.5
#define CREST_HALF 0.32
#define CREST_UNLIKE 0.45
#define CREST_ROOT 1.6
#define CREST_END 0.7
#define CREST_BENDS 0.9
#define CREST_WAVES 0.4
#define CREST_WAVE 1.3
#define CREST_LEAST 0.16
#define CREST_MORE 1.9
#define CRESTS_MISSING 0.12
#define CREST_RATE 0.12
#define CREST_ROUND 0.9

/* Each leaf waves so many radians later than the one before. */
#define LEAF_PHASE 2.4

/* Where a loop is cut lengthwise the folds of its far wall are seen, across it: so far apart, mm, and by how much of
 * that more or less; bent by so much, 1/mm; how bright they are; and from how long a loop on, in its breadths. */
#define FAR_FOLDS 4.6
#define FAR_FOLDS_UNLIKE 0.55
#define FAR_FOLD_BENT 0.035
#define FAR_FOLD_LIGHT 0.13
#define FAR_FOLDS_FROM 1.25
#define FAR_FOLDS_WHOLE 2.0

/* Where folds are as high as the first, mm, they are whole: in the ileum, whose folds are low and few, they are faint.
 * Such a fold is steeper on its lit side, drifts from its neighbours over so many mm across the loop, and fades
 * towards the wall, over so many mm. */
#define FAR_FOLD_WHOLE 4.2
#define FAR_FOLD_STEEP 0.7
#define FAR_FOLD_DRIFT 14.0
#define FAR_FOLD_FADE 2.0

/* The depth in folded bowel: its wall rises into round folds, no two of which are as broad or as
 * high. @along: the outline, mm. */
static double
fold (const SectionCoat *coat,
      guint              seed,
      double             along,
      double             depth)
{
  double place = along / coat->along + UNLIKE_FOLDS * studio_grain_get_noise (along / (FOLDS_APART * coat->along), 0.5, seed);
  double high = 1.0 - LOW_FOLDS * (0.5 + 0.5 * studio_grain_get_noise (floor (place) * 3.7, 0.5, seed + 2));

  return depth - coat->strength * high * pow (sin (G_PI * (place - floor (place))), FOLD_ROUND);
}

/* Which leaf of small bowel a place along its outline belongs to, counted in leaves. */
static double
get_leaf (const SectionCoat *coat,
          guint              seed,
          double             along)
{
  double length = coat->along;

  return along / length + UNLIKE_CRESTS * studio_grain_get_noise (along / (FOLDS_APART * length), 0.5, seed);
}

/* How far, mm, a place is from the leaf counted so that lies @aside, mm, from it along the wall; negative in it. */
static double
get_far_from_leaf (const SectionCoat *coat,
                   guint              seed,
                   double             leaf,
                   double             aside,
                   double             depth)
{
  double high = 0.5 + 0.5 * studio_grain_get_noise (leaf, 0.0, seed + 2);
  double length = coat->strength * (CREST_LEAST + CREST_MORE * high * high);
  double out = CLAMP (depth / length, 0.0, 1.0);
  double half = CREST_HALF * (1.0 + CREST_UNLIKE * studio_grain_get_noise (leaf, 0.0, seed + 5)) * (CREST_ROOT + (CREST_END - CREST_ROOT) * sqrt (out));
  double bend = CREST_BENDS * depth * depth / coat->strength * studio_grain_get_noise (leaf, 0.0, seed + 4) +
                CREST_WAVES * out * sin (depth / CREST_WAVE + leaf * LEAF_PHASE);
  double x = fabs (aside - bend);
  double y = MAX (depth - length + half, 0.0);

  return high < CRESTS_MISSING ? G_MAXDOUBLE : hypot (x, y) - half;
}

/* The lesser of two, but for a round corner where they are alike: a quarter of its radius is taken off where they are equal. */
static double
join (double a,
      double b)
{
  double alike = MAX (CREST_ROUND - fabs (a - b), 0.0) / CREST_ROUND;

  return MIN (a, b) - 0.25 * CREST_ROUND * alike * alike;
}

/* The same in small bowel: leaves that stand into it, some long, some short, some cut away, each bent to one
 * side and round at its end. */
static double
raise_crest (const SectionCoat *coat,
             guint              seed,
             double             along,
             double             depth)
{
  double place = get_leaf (coat, seed, along);
  double rate = MAX (fabs (get_leaf (coat, seed, along + CREST_HALF) - place) / CREST_HALF, CREST_RATE);
  double raised = depth;

  for (int i = -2; i <= 2; i++)
    {
      double leaf = floor (place) + i;

      raised = join (raised, get_far_from_leaf (coat, seed, leaf, (place - leaf - 0.5) / rate, depth));
    }

  return raised;
}

double
section_folds_get_depth (const SectionCoat *coat,
                         guint              seed,
                         double             along,
                         double             depth)
{
  if (coat->grain == SECTION_GRAIN_FOLDS)
    return fold (coat, seed, along, depth);

  return coat->grain == SECTION_GRAIN_CRESTS ? raise_crest (coat, seed, along, depth) : depth;
}

/* Along the direction in which the points of the outline are strewn the farthest. */
SectionLoop
section_loop_measure (const GArray *outline)
{
  SectionLoop self = { { 0.0, 0.0, 0.0 }, { 0.0, 0.0, 0.0 }, 0.0 };
  const StudioPoint *p = (const StudioPoint *) (gpointer) outline->data;
  double xx = 0.0, xy = 0.0, yy = 0.0;
  double half, apart;

  for (guint i = 0; i < outline->len; i++)
    self.middle = studio_point_add (self.middle, studio_point_scale (p[i], 1.0 / outline->len));
  for (guint i = 0; i < outline->len; i++)
    {
      StudioPoint off = studio_point_subtract (p[i], self.middle);

      xx += off.x * off.x;
      xy += off.x * off.y;
      yy += off.y * off.y;
    }

  half = 0.5 * atan2 (2.0 * xy, xx - yy);
  apart = hypot (0.5 * (xx - yy), xy);
  self.way = studio_point (cos (half), sin (half), 0.0);
  self.stretched = studio_ease (CLAMP ((sqrt ((0.5 * (xx + yy) + apart) / (0.5 * (xx + yy) - apart)) - FAR_FOLDS_FROM) /
                                        (FAR_FOLDS_WHOLE - FAR_FOLDS_FROM), 0.0, 1.0));

  return self;
}

/* How much brighter the far wall of a loop is for its folds, each lit on one side and in its own shade on the other. */
double
section_loop_get_far_fold (const SectionLoop *self,
                           const SectionCoat *coat,
                           guint              seed,
                           double             x,
                           double             y,
                           double             depth)
{
  StudioPoint off = studio_point (x - self->middle.x, y - self->middle.y, 0.0);
  double along = off.x * self->way.x + off.y * self->way.y;
  double across = off.y * self->way.x - off.x * self->way.y;
  double place = (along + FAR_FOLD_BENT * across * across) / FAR_FOLDS +
                 FAR_FOLDS_UNLIKE * studio_grain_get_noise (along / (2.0 * FAR_FOLDS), across / FAR_FOLD_DRIFT, seed + 11);
  double high = 0.5 + 0.5 * studio_grain_get_noise (floor (place) * 2.3, 0.5, seed + 12);
  double t = place - floor (place);

  return self->stretched * FAR_FOLD_LIGHT * MIN (1.0, coat->strength / FAR_FOLD_WHOLE) * high *
         sin (2.0 * G_PI * pow (t, FAR_FOLD_STEEP)) * studio_ease (CLAMP (depth / FAR_FOLD_FADE, 0.0, 1.0));
}
