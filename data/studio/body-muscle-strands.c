/* body-muscle-strands.c: the strands of the tendons of a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-muscle-strands.h"

#include "studio-stroke.h"

/* From strand to strand of a tendon, mm, about; a tendon narrower than this is a point. So
 * many of them are left out; and so broad is a foot, half of it, mm, at least and at most. */
#define STRAND 2.9
#define POINT 0.8
#define LEFT_OUT 0.62
#define FINEST_FOOT 0.2
#define BROADEST_FOOT 0.8

typedef struct
{
  const BodySheet *sheet;
  GRand *chance;
  GString *path;
} Pen;

/* A strand with a foot at @end, drawn out to a fine tip in the flesh; it leans aside by
 * @lean feet, and is a thorn, a blade or anything between by its @waist. */
static void
add_strand (const Pen *pen,
            double     across,
            double     half,
            double     end,
            double     tip,
            double     lean,
            double     waist)
{
  const StudioPoint none = { 0 };
  StudioPoint a = body_sheet_get_point (pen->sheet, across - half, end);
  StudioPoint b = body_sheet_get_point (pen->sheet, across + lean * half, tip);
  StudioPoint c = body_sheet_get_point (pen->sheet, across + half, end);
  double middle = end + waist * (tip - end);

  studio_stroke_append (pen->path, 'M', a, none);
  studio_stroke_append (pen->path, 'q', body_sheet_get_point (pen->sheet, across - 0.4 * half, middle), a);
  studio_stroke_append (pen->path, 0, b, a);
  studio_stroke_append (pen->path, 'q', body_sheet_get_point (pen->sheet, across + 0.6 * half, middle), b);
  studio_stroke_append (pen->path, 0, c, b);
  g_string_append_c (pen->path, 'z');
}

/* How far tendon reaches into the flesh at @across, in parts of its mean length: most
 * strands are short and a few long, more of them in some bundles than in others. */
static double
get_reach (double across,
           double phase,
           double chance)
{
  double bundle = 1.0 + 0.3 * sin (17.0 * across + phase) + 0.2 * sin (41.0 * across + 2.0 * phase);

  return 0.3 + 1.3 * bundle * pow (chance, 2.0);
}

/* The long ones are fine. */
static void
add_tendon_at (const Pen *pen,
               gboolean   insertion,
               double     across,
               double     width,
               double     phase)
{
  double chance = g_rand_double (pen->chance);
  double reach = get_reach (across, phase, chance);
  double foot = BROADEST_FOOT + (FINEST_FOOT - BROADEST_FOOT) * (0.35 * chance + 0.65 * g_rand_double (pen->chance));
  double half = MIN (foot / width, 0.45);
  double lean = g_rand_double_range (pen->chance, -1.2, 1.2);
  double waist = g_rand_double_range (pen->chance, 0.2, 0.62);
  double from, to;

  across = CLAMP (across, half, 1.0 - half);
  body_sheet_get_tendons (pen->sheet, across, &from, &to);

  if (insertion && to < 0.99)
    add_strand (pen, across, half, 1.0, 1.0 - (1.0 - to) * reach, lean, waist);
  else if (!insertion && from > 0.01)
    add_strand (pen, across, half, 0.0, from * reach, lean, waist);
}

void
body_muscle_add_strands (const BodySheet *sheet,
                         gboolean         insertion,
                         GRand           *chance,
                         GString         *path)
{
  const Pen pen = { sheet, chance, path };
  double width = body_sheet_get_width (sheet, insertion ? 0.97 : 0.03);
  double phase, gap, across;

  if (width < POINT)
    return;

  phase = g_rand_double_range (chance, 0.0, 6.0);
  gap = MIN (STRAND / width, 0.5);
  across = gap * g_rand_double (chance);
  for (; across < 1.0; across += gap * g_rand_double_range (chance, 0.3, 1.9))
    if (g_rand_double (chance) >= LEFT_OUT)
      add_tendon_at (&pen, insertion, across, width, phase);
}
