/* picture-side-sheath.c: the sheath of rectus abdominis and the oblique that ends in it, from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "picture-side-muscle.h"
#include "studio-stroke.h"

#define SHEATH "external-oblique-sheath"

/* How broad half of a line is, mm. All our own drawing. */
#define THINNEST 0.08
#define BROADEST 0.17

/* Fascicles of the oblique, of which slips reach into the sheet: so many, so long, in parts of
 * their way, and half as broad, mm. */
#define OBLIQUE "external-oblique"
#define N_FASCICLES 26
#define SHORTEST_FASCICLE 0.2
#define LONGEST_FASCICLE 0.6
#define FIRST_FASCICLE 0.1
#define LAST_FASCICLE 0.86

/* Fibres of the sheath itself: they come out from under the flesh in families, and run over rectus each
 * as far as it likes; so many families, of so many, so far apart across the sheet and so long, in parts of it. */
#define N_FAMILIES 18
#define MOST_OF_FAMILY 3
#define FAMILY_BREADTH 0.006
#define FIRST_FIBRE 0.02
#define LAST_FIBRE 0.97
#define SHORTEST_FIBRE 0.1
#define LONGEST_FIBRE 0.24
#define SHEATH_THINNEST 0.06
#define SHEATH_BROADEST 0.15
#define LIT_FINER 0.5
#define BEGIN_SPREAD 0.12

static void
add_fibre (GString         *path,
           const BodySheet *sheet,
           double           across,
           double           from,
           double           to,
           double           half_width)
{
  if (across > 0.0 && across < 1.0 && to > from)
    studio_stroke_add_lens (path, body_sheet_get_point (sheet, across, from), body_sheet_get_point (sheet, across, 0.58 * from + 0.42 * to),
                            body_sheet_get_point (sheet, across, to), half_width);
}

/* Most come up out of the slips, and each is longer or shorter than its neighbour. */
static void
add_fascicles (const BodySheet *sheet,
               GRand           *chance,
               GString         *dark,
               GString         *light)
{
  for (guint i = 0; i < N_FASCICLES; i++)
    {
      double across = FIRST_FASCICLE + (LAST_FASCICLE - FIRST_FASCICLE) * (i + 0.6 * g_rand_double (chance)) / N_FASCICLES;
      double length = g_rand_double_range (chance, SHORTEST_FASCICLE, LONGEST_FASCICLE) * (i % 2 == 0 ? 1.0 : 0.6);
      double to = i % 3 == 2 ? g_rand_double_range (chance, 0.5, 0.8) : g_rand_double_range (chance, 0.88, 0.96);

      add_fibre (i % 4 == 1 ? light : dark, sheet, across, MAX (to - length, 0.12), to, g_rand_double_range (chance, THINNEST, BROADEST));
    }
}

static void
write_fascicles (const BodyMuscle *oblique,
                 StudioSvg        *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (oblique->seed);
  g_autoptr(GString) dark = g_string_new (NULL);
  g_autoptr(GString) light = g_string_new (NULL);

  add_fascicles (g_ptr_array_index (oblique->sheets, 0), chance, dark, light);
  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "fibre", dark->str);
  studio_svg_add_path (svg, "fibre-light", light->str);
  studio_svg_close_tenths (svg);
}

/* Long ones are rare. */
static void
write_families (const BodyMuscle *sheath,
                StudioSvg        *svg)
{
  const BodySheet *sheet = g_ptr_array_index (sheath->sheets, 0);
  g_autoptr(GRand) chance = g_rand_new_with_seed (sheath->seed);
  g_autoptr(GString) dark = g_string_new (NULL);
  g_autoptr(GString) light = g_string_new (NULL);

  for (guint i = 0; i < N_FAMILIES; i++)
    {
      double across = FIRST_FIBRE + (LAST_FIBRE - FIRST_FIBRE) * (i + g_rand_double (chance)) / N_FAMILIES;
      guint n_fibres = g_rand_int_range (chance, 1, MOST_OF_FAMILY + 1);
      double begins = g_rand_double_range (chance, 0.0, BEGIN_SPREAD);

      for (guint k = 0; k < n_fibres; k++)
        {
          gboolean lit = k == 2;
          double length = SHORTEST_FIBRE + (LONGEST_FIBRE - SHORTEST_FIBRE) * pow (g_rand_double (chance), lit ? 6.0 : 2.6);

          add_fibre (lit ? light : dark, sheet, across + FAMILY_BREADTH * (k + 0.5 * g_rand_double (chance)), begins, begins + length + 0.1,
                     (lit ? LIT_FINER : 1.0) * g_rand_double_range (chance, SHEATH_THINNEST, SHEATH_BROADEST));
        }
    }
  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "fibre", dark->str);
  studio_svg_add_path (svg, "fibre-light", light->str);
  studio_svg_close_tenths (svg);
}

void
picture_side_write_sheath (const BodyMuscle *muscle,
                           StudioSvg        *svg)
{
  if (g_str_equal (muscle->name, SHEATH))
    {
      picture_side_write_rectus_form (svg);
      write_families (muscle, svg);
    }
  else if (g_str_equal (muscle->name, OBLIQUE))
    {
      write_fascicles (muscle, svg);
    }
}
