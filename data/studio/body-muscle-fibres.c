/* body-muscle-fibres.c: the fibres and tendons of a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-muscle-fibres.h"

#include "body-muscle-pen.h"
#include "body-muscle-relief.h"
#include "body-muscle-strands.h"

/* The longest line, in parts of its muscle; and on one that is longer than this, mm, and
 * carries twice as many. */
#define LENGTH 0.62
#define LONG 240.0
#define LENGTH_ON_LONG 0.42

/* A muscle whose lines turn from its course has so many times as many, each so long at most,
 * in parts of it. */
#define N_LEANING 4
#define LEANING_LENGTH 0.16

/* Some of those turn more than others, in parts of it. */
#define LEAST_TURN 0.6
#define MOST_TURN 1.4

/* Half widths of the finest and strongest lines, mm, and from where on a line is strong. */
#define FINEST 0.1
#define STRONG 0.26
#define STRONGEST 0.5

/* Most lines grow out of an end of the flesh, as an illustrator strokes a muscle, no closer
 * than so many millimetres, and longer and shorter in waves of so many at least and at most;
 * the least are left out. */
#define CLOSEST 1.5
#define SHORTEST_WAVE 7.0
#define LONGEST_WAVE 19.0
#define LEFT_OUT_LINE 0.14

/* Others, so many for each of them, lie in the belly in locks of so many at least and at
 * most, side by side at so many millimetres, the longest in the middle. So many locks are
 * paler than the flesh. */
#define IN_BELLY 0.4
#define LEAST_OF_LOCK 2
#define MOST_OF_LOCK 5
#define NEAREST 1.1
#define FARTHEST 2.3
#define PALE 0.55

/* Dark ones are drawn to the furrows between bundles and pale ones to where these swell: so
 * much of the way. */
#define DRAWN 0.55

/* A line swells before its middle or beyond it, by so much of its length at most, and one
 * that grows out of an end swells so near to it. */
#define SKEW 0.2
#define ROOT_SKEW 0.3
#define LEAST_LENGTH 8.0 /* mm */

/* Nearer to the rim of a sheet, mm, there is none, or it would cross it. */
#define RIM 1.2

#define PULL 1.9

/* To which end lines are drawn: more of them lie where no tendon is. */
static double
get_pull (const BodyMuscle *muscle)
{
  if (muscle->fleshy_origin == muscle->fleshy_insertion)
    return 1.0;

  return muscle->fleshy_origin ? PULL : 1.0 / PULL;
}

/* How long and how strong lines are at @across that grow out of an end, 0 to 1: two waves
 * that begin at chance. */
typedef struct
{
  double waves[2]; /* on the whole width */
  double phases[2];
} Swell;

static Swell
begin_swell (const BodyMusclePen *pen)
{
  double width = body_sheet_get_width (pen->sheet, 0.5);
  Swell swell;

  for (guint i = 0; i < 2; i++)
    {
      swell.waves[i] = width / g_rand_double_range (pen->chance, SHORTEST_WAVE, LONGEST_WAVE);
      swell.phases[i] = g_rand_double_range (pen->chance, 0.0, 2.0 * G_PI);
    }

  return swell;
}

static double
get_swell (const Swell *swell,
           double       across)
{
  double first = sin (2.0 * G_PI * swell->waves[0] * across + swell->phases[0]);
  double second = sin (2.0 * G_PI * swell->waves[1] * across + swell->phases[1]);

  return 0.5 + 0.25 * (first + second);
}

/* A line that is strongest near the end it grows out of and runs out towards the belly. */
static void
add_rooted (const BodyMusclePen *pen,
            gboolean             insertion,
            double               across,
            double               length,
            double               strength)
{
  double half_width = FINEST + (STRONGEST - FINEST) * strength;
  GString *path = half_width > STRONG ? pen->strong : pen->dark;
  double from, to;

  body_muscle_pen_get_flesh (pen, across, &from, &to);
  length = MIN (MAX (length, LEAST_LENGTH / body_sheet_get_length (pen->sheet)), to - from);

  if (insertion)
    body_muscle_pen_add_lens (pen, path, across, to + body_muscle_pen_fit_length (pen, across, to, -length), to, half_width, ROOT_SKEW);
  else
    body_muscle_pen_add_lens (pen, path, across, from, from + body_muscle_pen_fit_length (pen, across, from, length), half_width, -ROOT_SKEW);
}

static void
add_roots (const BodyMusclePen *pen,
           gboolean             insertion,
           guint                n_lines,
           double               longest)
{
  double margin = MIN (RIM / body_sheet_get_width (pen->sheet, 0.5), 0.2);
  Swell swell = begin_swell (pen);

  for (guint i = 0; i < n_lines; i++)
    {
      double across = (i + g_rand_double_range (pen->chance, 0.1, 0.9)) / n_lines;
      double strength = get_swell (&swell, across) * g_rand_double_range (pen->chance, 0.3, 1.0);

      if (strength > LEFT_OUT_LINE && across > margin && across < 1.0 - margin)
        add_rooted (pen, insertion, across, longest * strength, strength * strength);
    }
}

/* Of a lock at @across, where it is drawn to. */
static double
draw_to_bundle (const BodyMuscle *muscle,
                double            across,
                gboolean          pale)
{
  guint bundle = MIN ((guint) (across * muscle->n_bundles), muscle->n_bundles - 1);
  double before = body_muscle_get_furrow (muscle, bundle), after = body_muscle_get_furrow (muscle, bundle + 1);
  double furrow = fabs (across - before) < fabs (across - after) ? before : after;
  double there = pale ? 0.5 * (before + after) : furrow;

  /* Its outer borders are no furrows. */
  if (!pale && (there <= 0.0 || there >= 1.0))
    return across;

  return across + DRAWN * (there - across);
}

/* Its lines are shorter and finer towards its borders. */
static void
add_lock (const BodyMusclePen *pen,
          double               across,
          double               longest)
{
  gboolean pale = g_rand_double (pen->chance) < PALE;
  guint n_lines = (guint) g_rand_int_range (pen->chance, LEAST_OF_LOCK, MOST_OF_LOCK + 1);
  double spacing = g_rand_double_range (pen->chance, NEAREST, FARTHEST) / body_sheet_get_width (pen->sheet, 0.5);
  double margin = MIN (RIM / body_sheet_get_width (pen->sheet, 0.5), 0.2);
  double place = g_rand_double_range (pen->chance, 0.15, 0.85);

  if (pen->muscle->n_bundles > 1 && pen->drift == 0.0)
    across = draw_to_bundle (pen->muscle, across, pale);

  for (guint i = 0; i < n_lines; i++)
    {
      double aside = i - 0.5 * (n_lines - 1) + g_rand_double_range (pen->chance, -0.35, 0.35);
      double share = (1.0 - 0.5 * fabs (aside) / n_lines) * g_rand_double_range (pen->chance, 0.5, 1.0);
      double there = across + aside * spacing;
      double from, to, start, wanted;

      if (there < margin || there > 1.0 - margin)
        continue;
      body_muscle_pen_get_flesh (pen, there, &from, &to);
      wanted = MIN (MAX (longest * share, LEAST_LENGTH / body_sheet_get_length (pen->sheet)), to - from);
      start = from + (to - from - wanted) * CLAMP (place + g_rand_double_range (pen->chance, -0.1, 0.1), 0.0, 1.0);
      body_muscle_pen_add_lens (pen, pale ? pen->light : pen->dark, there, start, start + body_muscle_pen_fit_length (pen, there, start, wanted),
                FINEST + (STRONG - FINEST) * share, g_rand_double_range (pen->chance, -SKEW, SKEW));
    }
}

/* Over a muscle whose fibres cross its sheet there are locks alone. */
static void
add_leaning (BodyMusclePen *pen,
             guint          n_locks)
{
  double drift = pen->drift;

  for (guint i = 0; i < n_locks; i++)
    {
      pen->drift = drift * g_rand_double_range (pen->chance, LEAST_TURN, MOST_TURN);
      add_lock (pen, fmod (N_LEANING * (i + g_rand_double (pen->chance)) / n_locks, 1.0), LEANING_LENGTH);
    }
}

/* Out of an end no more grow than stand apart there. */
static guint
count_roots (const BodyMusclePen *pen,
             gboolean             insertion,
             double               wanted)
{
  double width = body_sheet_get_width (pen->sheet, insertion ? 0.85 : 0.15);

  return (guint) MIN (wanted, width / CLOSEST);
}

/* About as many as the muscle's table says, and twice as many on a long one. */
static void
add_fibres (BodyMusclePen *pen)
{
  gboolean leaning = pen->drift != 0.0, is_long = body_sheet_get_length (pen->sheet) > LONG;
  guint courses = leaning ? N_LEANING : is_long ? 2 : 1;
  double longest = is_long ? LENGTH_ON_LONG : LENGTH;
  double n_lines = (double) pen->muscle->n_fibres * courses;
  guint n_locks = (guint) (2.0 * IN_BELLY * n_lines / (LEAST_OF_LOCK + MOST_OF_LOCK));
  double pull = get_pull (pen->muscle);

  if (leaning)
    {
      add_leaning (pen, n_locks);
      return;
    }

  add_roots (pen, FALSE, count_roots (pen, FALSE, n_lines * pull / (1.0 + pull)), longest);
  add_roots (pen, TRUE, count_roots (pen, TRUE, n_lines / (1.0 + pull)), longest);
  if (body_muscle_is_aponeurosis (pen->muscle))
    return;
  for (guint i = 0; i < n_locks; i++)
    add_lock (pen, fmod (courses * (i + g_rand_double (pen->chance)) / n_locks, 1.0), longest);
}

static double
get_drift (const BodyMuscle *self,
           const BodySheet  *sheet)
{
  if (self->lean == 0.0)
    return 0.0;

  return tan (self->lean * G_PI / 180.0) * body_sheet_get_length (sheet) / body_sheet_get_width (sheet, 0.5);
}

void
body_muscle_write_fibres (const BodyMuscle *self,
                          StudioSvg        *svg)
{
  g_autoptr(GString) dark = g_string_new (NULL);
  g_autoptr(GString) light = g_string_new (NULL);
  g_autoptr(GString) tendon = g_string_new (NULL);
  g_autoptr(GString) strong = g_string_new (NULL);

  g_return_if_fail (self != NULL);
  g_return_if_fail (svg != NULL);

  for (guint i = 0; i < self->sheets->len; i++)
    {
      const BodySheet *sheet = g_ptr_array_index (self->sheets, i);
      BodyMusclePen pen = { self, sheet, get_drift (self, sheet), NULL, dark, strong, light };

      pen.chance = g_rand_new_with_seed (self->seed + i);
      if (!self->fleshy_origin)
        body_muscle_add_strands (sheet, FALSE, pen.chance, tendon);
      if (!self->fleshy_insertion)
        body_muscle_add_strands (sheet, TRUE, pen.chance, tendon);
      add_fibres (&pen);
      g_rand_free (pen.chance);
    }

  studio_svg_open_tenths (svg, NULL);
  /* A sheet of tendon is all one: no style shows strands in it. */
  if (!body_muscle_is_aponeurosis (self))
    studio_svg_add_path (svg, "tendon", tendon->str);
  studio_svg_add_path (svg, "fibre", dark->str);
  studio_svg_add_path (svg, "fibre-strong", strong->str);
  studio_svg_add_path (svg, "fibre-light", light->str);
  studio_svg_close_tenths (svg);
}
