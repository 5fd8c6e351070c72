/* body-muscle-comb.c: light along the fibres of a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-muscle-comb.h"

#include "studio-comb.h"
#include "studio-ease.h"
#include "studio-grain.h"

/* Light is carried along a fibre by this share of its length, but no farther, mm. */
#define COMB_SHARE 0.22
#define COMB_MOST 42.0

/* A tendon shines so much, and so much farther than it reaches. */
#define SHEEN 0.15
#define SHEEN_REACH 1.5

/* How wide and how long strands are, and bundles of them, mm. */
#define STRAND 3.2
#define STRAND_LENGTH 70.0
#define BUNDLE 8.0
#define BUNDLE_LENGTH 110.0

/* Strands and bundles grow narrower and broader across a muscle: by so much of a bundle, over so many of them. */
#define UNEVEN 0.8
#define UNEVEN_OVER 1.7

/* Bundles that lean: so wide at least and at most, mm, so much darker at the border that
 * lies beneath the next, and so much brighter in the middle; how wide that border is, in
 * parts of the bundle, and how much strands differ. */
#define NARROWEST_BUNDLE 5.0
#define WIDEST_BUNDLE 12.0
#define UNDER_BORDER 0.15
#define ON_BUNDLE 0.05
#define BORDER 0.2
#define LEANING_STRANDS 0.035
#define N_PLACES 60

/* 1 at an end with a tendon of the length @tendon, 0 in the flesh. */
static double
get_sheen (double from_end,
           double tendon)
{
  double rest = 1.0 - from_end / MAX (SHEEN_REACH * tendon, 1e-3);

  return rest > 0.0 && tendon > 0.0 ? studio_ease (rest) : 0.0;
}

/* Towards its tendons a muscle grows pale. */
static void
brighten_ends (const BodySheet *sheet,
               GPtrArray       *fibres)
{
  for (guint i = 0; i < fibres->len; i++)
    {
      GArray *fibre = g_ptr_array_index (fibres, i);
      double from, to;

      body_sheet_get_tendons (sheet, (double) i / (fibres->len - 1), &from, &to);

      for (guint k = 0; k < fibre->len; k++)
        {
          double along = (double) k / (fibre->len - 1);

          g_array_index (fibre, StudioPoint, k).z = SHEEN * MAX (get_sheen (along, from), get_sheen (1.0 - along, 1.0 - to));
        }
    }
}

static void
add_strands (const BodySheet *sheet,
             GPtrArray       *fibres,
             guint            seed,
             double           strength,
             double           breadth)
{
  double length = body_sheet_get_length (sheet);
  double bundle = BUNDLE * breadth / STRAND;

  for (guint i = 0; i < fibres->len; i++)
    {
      GArray *fibre = g_ptr_array_index (fibres, i);
      double across = i + UNEVEN * bundle * studio_grain_get_noise (i / (UNEVEN_OVER * bundle), 0.5, seed + 2);

      for (guint k = 0; k < fibre->len; k++)
        {
          double way = length * k / (fibre->len - 1);

          g_array_index (fibre, StudioPoint, k).z += strength * (0.8 * studio_grain_get_noise (across / breadth, way / STRAND_LENGTH, seed)
                                                                  + 0.6 * studio_grain_get_noise (across / bundle, way / BUNDLE_LENGTH, seed + 1));
        }
    }
}

void
body_muscle_comb (const BodySheet *sheet,
                  StudioPrint     *print,
                  const char      *id)
{
  body_muscle_comb_strands (sheet, print, id, 0.0, 0.0);
}

void
body_muscle_comb_strands (const BodySheet *sheet,
                          StudioPrint     *print,
                          const char      *id,
                          double           strength,
                          double           breadth)
{
  g_autoptr(GPtrArray) fibres = NULL;

  g_return_if_fail (sheet != NULL);
  g_return_if_fail (print != NULL);
  g_return_if_fail (id != NULL);

  fibres = body_sheet_get_fibres (sheet, 1.0);
  brighten_ends (sheet, fibres);
  if (strength > 0.0)
    add_strands (sheet, fibres, g_str_hash (id), strength, breadth > 0.0 ? breadth : STRAND);
  studio_print_comb (print, id, fibres, MIN (COMB_SHARE * body_sheet_get_length (sheet), COMB_MOST));
}

/* How much brighter a bundle is at @place of its width; they differ by @chance. */
static double
get_bundle_light (double place,
                  double chance)
{
  double under = place / BORDER;

  return ON_BUNDLE * sin (G_PI * place) - UNDER_BORDER * (0.6 + 0.4 * chance) * exp (-under * under);
}

/* The fibre that would begin at @across of the sheet, as far as it lies in it. */
static GArray *
get_leaning (const BodySheet *sheet,
             double           across,
             double           drift,
             double           lift,
             guint            seed)
{
  GArray *fibre = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  double length = body_sheet_get_length (sheet);
  double width = body_sheet_get_width (sheet, 0.5);

  for (guint i = 0; i < N_PLACES; i++)
    {
      double along = (double) i / (N_PLACES - 1);
      double there = across + drift * along;
      StudioPoint point = body_sheet_get_point (sheet, CLAMP (there, 0.0, 1.0), along);

      point.z = lift * (0.75 + 0.25 * studio_grain_get_noise (across * width / BUNDLE, along * length / STRAND_LENGTH, seed))
                + LEANING_STRANDS * studio_grain_get_noise (across * width / STRAND, along * length / STRAND_LENGTH, seed + 1);
      if (there >= 0.0 && there <= 1.0)
        g_array_append_val (fibre, point);
    }

  return fibre;
}

void
body_muscle_comb_leaning (const BodySheet *sheet,
                          StudioPrint     *print,
                          const char      *id,
                          double           lean)
{
  g_autoptr(GPtrArray) fibres = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr(GRand) chance = g_rand_new_with_seed (g_str_hash (id));
  double width, drift, begin, bundle, weight;

  g_return_if_fail (sheet != NULL);
  g_return_if_fail (print != NULL);
  g_return_if_fail (id != NULL);

  width = body_sheet_get_width (sheet, 0.5);
  drift = tan (lean * G_PI / 180.0) * body_sheet_get_length (sheet) / width;
  begin = -drift * width;
  bundle = weight = 0.0;

  for (double place = begin; place < width; place += 0.5)
    {
      if (place >= begin + bundle)
        {
          begin = place;
          bundle = g_rand_double_range (chance, NARROWEST_BUNDLE, WIDEST_BUNDLE);
          weight = g_rand_double (chance);
        }

      g_ptr_array_add (fibres, get_leaning (sheet, place / width, drift,
                                            get_bundle_light ((place - begin) / bundle, weight), g_str_hash (id)));
    }

  studio_print_comb (print, id, fibres, MIN (COMB_SHARE * body_sheet_get_length (sheet), COMB_MOST));
}
