/* body-muscle-fibres.c: the fibres and tendons of a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-muscle-fibres.h"

#include "body-muscle-pen.h"
#include "body-muscle-relief.h"
#include "body-muscle-strands.h"
#include "studio-grain.h"

/* The longest line, in parts of its muscle; and on one that is longer than this, mm. */
#define LENGTH 0.62
#define LONG 240.0
#define LENGTH_ON_LONG 0.42
#define LEAST_LENGTH 5.0 /* mm */

/* Half widths of the finest and strongest lines, mm, and from where on a line is strong. */
#define FINEST 0.08
#define STRONG 0.19
#define STRONGEST 0.28

/* Lines grow out of an end of the flesh, as an illustrator strokes a muscle: most in tufts along
 * the furrows, on the side of the shade. The lines of a family lie so far apart, mm, but for this
 * share, and grow shorter and finer one after the other, so that their tips are the border of a
 * shade: where chance made each, they would be scratches. So many there are at most, and so long
 * is a tuft of what it may be. */
#define NEAREST 0.8
#define FARTHEST 1.5
#define HAND 0.08
#define MOST_OF_TUFT 3
#define TUFT_BREADTH 0.6 /* of a bundle, at most */
#define SHORTEST_TUFT 0.3
#define SHORTER 1.3

/* So many furrows have a tuft at an end of flesh, and at a tendon. */
#define TUFTS 0.5
#define TUFTS_AT_TENDON 0.4

/* Towards the tendon the lines of a tuft converge, each by so much of how far it lies beside the furrow. */
#define GATHER 0.8

/* Between them a row of short ones: so many of those that the table tells, and so long in parts of
 * the longest; one is about as long as the next. */
#define SHORT 0.03
#define SHORTEST 0.05
#define LONGEST_SHORT 0.2
#define ALIKE 0.23

/* A line that grows out of an end swells so near to it. */
#define ROOT_SKEW 0.22

/* Nearer to the rim of a sheet, mm, there is none, or it would cross it. */
#define RIM 1.2

/* So far beyond the end lines begin at most, in millimetres: where all began alike there would be
 * an edge. */
#define LATE 3.0

/* How much farther aside the tip of a line of a tuft is than its root. */
static double
get_spread (const BodyMusclePen *pen,
            double               across,
            double               margin)
{
  double room = MIN (across - margin, 1.0 - margin - across);

  return CLAMP (GATHER * (across - pen->furrow), -2.0 * room, 2.0 * room);
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
  double margin = MIN (RIM / body_sheet_get_width (pen->sheet, 0.5), 0.2);
  double whole = body_sheet_get_length (pen->sheet);
  BodyMusclePen spread = *pen;
  double from, to, root;

  if (across < margin || across > 1.0 - margin)
    return;
  body_muscle_pen_get_flesh (pen, across, &from, &to);
  length = MIN (MAX (length, LEAST_LENGTH / whole), to - from);
  root = MIN (LATE / whole, 0.2 * (to - from)) * g_rand_double (pen->chance);
  root = insertion ? to - root : from + root;
  length = body_muscle_pen_fit_length (pen, across, root, insertion ? -length : length);
  if (pen->sway > 0.0 && length != 0.0)
    spread.drift = get_spread (pen, across, margin) / length;
  body_muscle_pen_add_lens (&spread, path, across, MIN (root, root + length), MAX (root, root + length), half_width,
                            insertion ? ROOT_SKEW : -ROOT_SKEW);
}

/* How broad a bundle is at an end, in millimetres. */
static double
get_bundle (const BodyMusclePen *pen,
            gboolean             insertion)
{
  return body_sheet_get_width (pen->sheet, insertion ? 0.85 : 0.15) / MAX (pen->muscle->n_bundles, 1);
}

/* How long a line is that has the place @index, from 0, in a family of @n_lines; at 0 it would be 1. */
static double
get_share (const BodyMusclePen *pen,
           double               index,
           guint                n_lines)
{
  double share = 1.0 - pow (index / n_lines, SHORTER);

  return share * g_rand_double_range (pen->chance, 1.0 - HAND, 1.0 + HAND);
}

/* On which side of a furrow shade lies: 1 towards the last guide of the sheet, -1 towards the first.
 * It is that of the bundle nearer to the lamp. */
static double
get_shaded_side (const BodyMusclePen *pen)
{
  StudioPoint first = body_sheet_get_point (pen->sheet, 0.4, 0.5), last = body_sheet_get_point (pen->sheet, 0.6, 0.5);
  StudioPoint across = studio_point_subtract (last, first);

  return (pen->turned ? -across.x : across.x) + across.y > 0.0 ? -1.0 : 1.0;
}

/* Beside the line in the furrow, which lies at @furrow, others on the side of the shade are shorter
 * and finer, one after the other. */
static void
add_tuft (BodyMusclePen *pen,
          gboolean       insertion,
          double         furrow,
          double         longest)
{
  double bundle = get_bundle (pen, insertion);
  double spacing = g_rand_double_range (pen->chance, NEAREST, FARTHEST);
  double width = bundle * MAX (pen->muscle->n_bundles, 1);
  guint most = CLAMP ((guint) (TUFT_BREADTH * bundle / spacing), 1, MOST_OF_TUFT);
  guint n_lines = (guint) g_rand_int_range (pen->chance, (most + 1) / 2, (gint) most + 1);
  double whole = longest * g_rand_double_range (pen->chance, SHORTEST_TUFT, 1.0);
  double strength = g_rand_double (pen->chance), side = get_shaded_side (pen) / width;

  pen->furrow = furrow;
  pen->sway = 1.0;
  for (guint i = 0; i < n_lines; i++)
    {
      double share = get_share (pen, i, n_lines);

      add_rooted (pen, insertion, furrow + side * spacing * i, whole * share, strength * share * share);
    }
  pen->sway = 0.0;
}

/* A muscle of one bundle has no furrow, but a tuft. */
static void
add_tufts (BodyMusclePen *pen,
           gboolean       insertion,
           gboolean       fleshy,
           double         longest)
{
  double share = fleshy ? TUFTS : TUFTS_AT_TENDON;

  if (pen->muscle->n_bundles < 2 && g_rand_double (pen->chance) < share)
    add_tuft (pen, insertion, g_rand_double_range (pen->chance, 0.35, 0.65), longest);

  for (guint i = 1; i < pen->muscle->n_bundles; i++)
    if (g_rand_double (pen->chance) < share)
      add_tuft (pen, insertion, body_muscle_get_furrow (pen->muscle, i), longest);
}

static void
add_roots (BodyMusclePen *pen,
           gboolean       insertion,
           gboolean       fleshy,
           double         longest)
{
  guint n_lines = (guint) (SHORT * pen->muscle->n_fibres);

  add_tufts (pen, insertion, fleshy, longest);
  for (guint i = 0; i < n_lines; i++)
    {
      double across = (i + 0.5 + HAND * g_rand_double_range (pen->chance, -1.0, 1.0)) / n_lines;
      double wave = 0.5 + 0.5 * studio_grain_get_noise (ALIKE * i, 0.5, pen->muscle->seed + (insertion ? 1 : 0));

      add_rooted (pen, insertion, across, longest * (SHORTEST + (LONGEST_SHORT - SHORTEST) * wave), 0.0);
    }
}

static void
add_fibres (BodyMusclePen *pen)
{
  double longest = body_sheet_get_length (pen->sheet) > LONG ? LENGTH_ON_LONG : LENGTH;

  /* Where fibres cross the guides no line grows out of an end along these. */
  if (pen->muscle->n_fibres == 0 || pen->muscle->lean != 0.0)
    return;

  add_roots (pen, FALSE, pen->muscle->fleshy_origin, longest);
  add_roots (pen, TRUE, pen->muscle->fleshy_insertion, longest);
}

void
body_muscle_write_fibres (const BodyMuscle *self,
                          gboolean          turned,
                          StudioSvg        *svg)
{
  g_autoptr(GString) dark = g_string_new (NULL);
  g_autoptr(GString) tendon = g_string_new (NULL);
  g_autoptr(GString) strong = g_string_new (NULL);

  g_return_if_fail (self != NULL);
  g_return_if_fail (svg != NULL);

  for (guint i = 0; i < self->sheets->len; i++)
    {
      const BodySheet *sheet = g_ptr_array_index (self->sheets, i);
      BodyMusclePen pen = { .muscle = self, .sheet = sheet, .turned = turned, .dark = dark, .strong = strong };

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
  studio_svg_close_tenths (svg);
}
