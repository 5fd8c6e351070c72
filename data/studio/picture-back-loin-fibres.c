/* picture-back-loin-fibres.c: the fibres of the fascia of the loins
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"
#include "studio-stroke.h"

/* Its fibres are of two systems. Those of the broad back muscle run down and in to the spines; those of
 * the great gluteal muscle, and of the deep layer over the hip, cross them upwards and in. Below L4 many
 * of these pass the midline and go on upon the other side. Each lies in bundles, so many of a system;
 * all our drawing decision. */
typedef struct
{
  guint n_bundles;
  double rim_from; /* where on the rim they begin, in parts of it */
  double rim_to;
  double rise;     /* by so much of their way in they rise; 0 where they run as the sheet does */
  double finer;    /* their fibres are so much of the width below */
} System;

static const System systems[] = { { 22, 0.02, 0.93, 0.0, 1.0 }, { 13, 0.56, 0.98, 0.5, 0.8 } };

/* In a bundle fibres are parallel, the longest in its middle: so many and so far apart, mm, half as wide
 * as this. One ribbon lies in the light under them and one in the shade beside it. */
#define LEAST_OF_BUNDLE 4
#define MOST_OF_BUNDLE 6
#define NEAREST 0.8
#define FARTHEST 3.2
#define THINNEST 0.06
#define BROADEST 0.15
#define PALE_SHARE 0.6
#define RIBBON_LEAST 0.3
#define RIBBON_MOST 1.5
#define SHADE_ASIDE 1.7
#define SHADE_NARROWER 0.5

/* Where bundles begin and end, in parts of their way; by so much a fibre strays from that, and so much
 * shorter the outer ones are. */
#define BEGIN_SOONEST 0.0
#define BEGIN_LATEST 0.1
#define END_SOONEST 0.8
#define END_LATEST 0.99
#define STRAY 0.05
#define OUTER_SHORTER 0.3

/* Bundles that reach the midline below this height, mm, pass it, so far, mm: as many as these, spread evenly. */
#define CROSSING_FROM 528.0
#define CROSSING_TO 612.0
#define N_CROSSING 7
#define CROSSING_LEAST 9.0
#define CROSSING_MOST 24.0

/* Where the sheets that wrap the long muscles meet at their outer border is a seam, pale, with a
 * dark line beside it: surface.md 6, raphe; half as wide, mm. */
static const StudioPoint raphe[] = {
  { 66.0, 436.0, 0.0 }, { 71.4, 456.0, 0.0 }, { 74.8, 478.0, 0.0 }, { 75.2, 499.0, 0.0 }, { 71.6, 522.0, 0.0 }, { 65.0, 540.0, 0.0 }, { 57.0, 556.0, 0.0 },
};
#define RAPHE_HALF 0.45
#define RAPHE_LINE_HALF 0.26
#define RAPHE_LINE_ASIDE 0.9

/* What it draws with, and on. */
typedef struct
{
  const BodySheet *sheet;
  GRand *chance;
  GString *dark;
  GString *light;
  GString *shade;  /* ribbons */
  GString *ribbon;
} Pen;

/* Where a fibre that begins at @rim of the sheet has got to after @share of its way to the
 * midline. */
static StudioPoint
get_place (const Pen    *pen,
           const System *system,
           double        rim,
           double        share)
{
  StudioPoint from = body_sheet_get_point (pen->sheet, CLAMP (rim, 0.0, 1.0), 0.0);

  if (system->rise == 0.0)
    return body_sheet_get_point (pen->sheet, CLAMP (rim, 0.0, 1.0), share);

  return studio_point (from.x * (1.0 - share), from.y - system->rise * from.x * (share + 0.14 * sin (G_PI * share)), 0.0);
}

static void
add_fibre (const Pen    *pen,
           const System *system,
           GString      *path,
           double        rim,
           double        begin,
           double        end,
           double        half)
{
  studio_stroke_add_lens (path, get_place (pen, system, rim, begin), get_place (pen, system, rim, 0.5 * (begin + end)),
                          get_place (pen, system, rim, end), half);
}

/* Fibres side by side, which begin at @rim. */
static void
add_bundle (const Pen    *pen,
            const System *system,
            double        rim)
{
  int n_fibres = g_rand_int_range (pen->chance, LEAST_OF_BUNDLE, MOST_OF_BUNDLE + 1);
  double begin = g_rand_double_range (pen->chance, BEGIN_SOONEST, BEGIN_LATEST);
  double end = g_rand_double_range (pen->chance, END_SOONEST, END_LATEST);
  double whole = body_sheet_get_width (pen->sheet, 0.0), middle = 0.5 * (n_fibres - 1);
  double ribbon = g_rand_double_range (pen->chance, RIBBON_LEAST, RIBBON_MOST) * system->finer;

  add_fibre (pen, system, pen->ribbon, rim, begin, end, ribbon);
  add_fibre (pen, system, pen->shade, rim + SHADE_ASIDE * ribbon / whole, begin + STRAY, end - STRAY, SHADE_NARROWER * ribbon);
  rim -= middle * 0.5 * (NEAREST + FARTHEST) / whole;
  for (int i = 0; i < n_fibres; i++)
    {
      double outer = fabs (i - middle) / MAX (middle, 1.0) * OUTER_SHORTER * (end - begin);
      double from = MAX (begin + outer * g_rand_double (pen->chance) + g_rand_double_range (pen->chance, 0.0, STRAY), 0.0);
      double to = end - outer * g_rand_double (pen->chance) - g_rand_double_range (pen->chance, 0.0, STRAY);
      GString *path = g_rand_double (pen->chance) < PALE_SHARE ? pen->light : pen->dark;

      add_fibre (pen, system, path, rim, from, to, system->finer * g_rand_double_range (pen->chance, THINNEST, BROADEST));
      rim += g_rand_double_range (pen->chance, NEAREST, FARTHEST) / whole;
    }
}

static void
add_system (const Pen    *pen,
            const System *system)
{
  for (guint i = 0; i < system->n_bundles; i++)
    {
      double place = (i + g_rand_double (pen->chance)) / system->n_bundles;

      add_bundle (pen, system, system->rim_from + (system->rim_to - system->rim_from) * place);
    }
}

/* What has come from the other side goes on along its own way. */
static void
add_crossing (const Pen    *pen,
              const System *system)
{
  for (guint i = 0; i < N_CROSSING; i++)
    {
      double y = CROSSING_FROM + (CROSSING_TO - CROSSING_FROM) * (i + g_rand_double (pen->chance)) / N_CROSSING;
      double reach = g_rand_double_range (pen->chance, CROSSING_LEAST, CROSSING_MOST);
      int n_fibres = g_rand_int_range (pen->chance, 2, LEAST_OF_BUNDLE);

      for (int k = 0; k < n_fibres; k++)
        {
          double to = reach * (1.0 - 0.16 * k);
          StudioPoint from = studio_point (-1.0, y + 1.0, 0.0), over = studio_point (0.5 * to, y - 0.26 * to, 0.0);

          studio_stroke_add_lens (g_rand_double (pen->chance) < PALE_SHARE ? pen->light : pen->dark, from, over,
                                  studio_point (to, y - system->rise * to, 0.0), g_rand_double_range (pen->chance, THINNEST, BROADEST));
          y += g_rand_double_range (pen->chance, NEAREST, FARTHEST);
        }
    }
}

static void
write_raphe (StudioSvg *svg)
{
  StudioPoint line[G_N_ELEMENTS (raphe)];

  for (guint i = 0; i < G_N_ELEMENTS (raphe); i++)
    line[i] = studio_point (raphe[i].x + RAPHE_LINE_ASIDE, raphe[i].y, 0.0);
  studio_svg_take_path (svg, "fibre-light", studio_curve_get_lens (raphe, G_N_ELEMENTS (raphe), RAPHE_HALF));
  studio_svg_take_path (svg, "fibre-strong", studio_curve_get_lens (line, G_N_ELEMENTS (line), RAPHE_LINE_HALF));
}

void
picture_back_write_loin_fibres (const BodyMuscle *muscle,
                                StudioSvg        *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (muscle->seed);
  g_autoptr(GString) dark = g_string_new (NULL);
  g_autoptr(GString) light = g_string_new (NULL);
  g_autoptr(GString) shade = g_string_new (NULL);
  g_autoptr(GString) ribbon = g_string_new (NULL);
  Pen pen = { NULL, chance, dark, light, shade, ribbon };

  if (!g_str_equal (muscle->name, PICTURE_BACK_LOINS))
    return;

  pen.sheet = g_ptr_array_index (muscle->sheets, 0);
  for (guint i = 0; i < G_N_ELEMENTS (systems); i++)
    add_system (&pen, &systems[i]);
  add_crossing (&pen, &systems[1]);
  studio_svg_open_tenths (svg, NULL);
  studio_svg_open_group (svg, NULL, NULL, "opacity=\".62\"");
  studio_svg_add_path (svg, "fibre", shade->str);
  studio_svg_add_path (svg, "fibre-light", ribbon->str);
  studio_svg_close_group (svg);
  studio_svg_open_group (svg, NULL, "aponeurosis", "opacity=\".55\"");
  studio_svg_add_path (svg, "fibre", dark->str);
  studio_svg_add_path (svg, "fibre-light", light->str);
  studio_svg_close_group (svg);
  studio_svg_close_tenths (svg);
  write_raphe (svg);
}
