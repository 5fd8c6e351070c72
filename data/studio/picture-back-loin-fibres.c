/* picture-back-loin-fibres.c: the fibres of the fascia of the loins
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"
#include "studio-stroke.h"

/* Its fibres are of two systems, in layers upon each other. Those of the broad back muscle run down and in
 * and gather on the tips of the spines; those of the great gluteal muscle rise, spread from the rear spine
 * of the hip and the rim below it, to the midline, and below L4 pass it and go on upon the other side.
 * Each lies in bundles, so many of a system. All our drawing decision. */
typedef struct
{
  guint n_bundles;
  double rim_from; /* where on the rim they begin, in parts of it */
  double rim_to;
  double end_from; /* where on the midline they end, mm; 0 where the sheet says */
  double end_to;
  double broader;  /* times the breadths below */
} System;

static const System systems[] = { { 19, 0.05, 0.68, 0.0, 0.0, 1.0 }, { 10, 0.6, 0.985, 468.0, 628.0, 0.9 } };

/* The tips of the spines T12 to L5, and how far bundles turn to the nearest, in parts of the way. */
static const double tips[] = { 384.0, 414.0, 440.0, 473.0, 509.0, 546.0, 580.0 };
#define GATHERED 0.6

/* A bundle is a ribbon in the light, half as broad as this, mm, a line in the shade along its lower
 * border, so far aside, and so many pale fibres within, which part towards the rim, so far, mm, and
 * are half as thick as this. By so much of the way to the next one it strays. */
#define RIBBON_LEAST 0.8
#define RIBBON_MOST 2.2
#define SHADE_ASIDE 1.25
#define SHADE_HALF 0.3
#define N_FIBRES 2
#define PART 1.3
#define THINNEST 0.09
#define BROADEST 0.16
#define STRAY 0.24

/* In its middle it sags, in parts of its length, and it begins and ends within these parts of its way. */
#define SAG 0.035
#define LATEST 0.08
#define SOONEST 0.93

/* Bundles that reach the midline between these heights, mm, pass it, so far at least and at most, mm. */
#define CROSSING_FROM 526.0
#define CROSSING_TO 616.0
#define CROSSING_LEAST 14.0
#define CROSSING_MOST 34.0

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
  GString *light;
  GString *shade;
  GString *ribbon;
} Pen;

/* The way of a bundle from the rim inwards. */
typedef struct
{
  StudioPoint from;
  StudioPoint to;
} Way;

static double
gather (double y)
{
  double nearest = tips[0];

  for (guint i = 1; i < G_N_ELEMENTS (tips); i++)
    if (fabs (tips[i] - y) < fabs (nearest - y))
      nearest = tips[i];

  return y + GATHERED * (nearest - y);
}

static StudioPoint
get_place (const Way *way,
           double     share,
           double     aside)
{
  StudioPoint along = studio_point_subtract (way->to, way->from);
  double sag = SAG * sin (G_PI * share);
  StudioPoint place = studio_point_lerp (way->from, way->to, share);

  /* Down on both ways: they hang over the swelling of the columns. */
  return studio_point (place.x + sag * along.y, place.y - sag * along.x + aside, 0.0);
}

static void
add_fibre (const Way *way,
           GString   *path,
           double     begin,
           double     end,
           double     aside,
           double     parting,
           double     half)
{
  studio_stroke_add_lens (path, get_place (way, begin, aside + parting), get_place (way, 0.5 * (begin + end), aside + 0.5 * parting),
                          get_place (way, end, aside), half);
}

static void
add_bundle (const Pen    *pen,
            const System *system,
            const Way    *way)
{
  double begin = LATEST * g_rand_double (pen->chance), end = g_rand_double_range (pen->chance, SOONEST, 1.0);
  double ribbon = system->broader * g_rand_double_range (pen->chance, RIBBON_LEAST, RIBBON_MOST);

  add_fibre (way, pen->ribbon, begin, end, 0.0, 0.0, ribbon);
  add_fibre (way, pen->shade, begin, end, SHADE_ASIDE * ribbon, 0.0, SHADE_HALF);
  for (guint i = 0; i < N_FIBRES; i++)
    {
      double late = LATEST * g_rand_double (pen->chance);
      double part = PART * (i - 0.5) + g_rand_double_range (pen->chance, -0.5, 0.5);
      double half_width = g_rand_double_range (pen->chance, THINNEST, BROADEST);

      add_fibre (way, pen->light, begin + late, end, 0.5 * ribbon * (i - 0.5), part, half_width);
    }
}

/* What has come from the other side goes on along its own way. */
static void
add_crossing (const Pen    *pen,
              const System *system,
              const Way    *way)
{
  double slope = (way->from.y - way->to.y) / way->from.x;
  double reach = g_rand_double_range (pen->chance, CROSSING_LEAST, CROSSING_MOST);
  const Way beyond = { { -1.0, way->to.y + slope, 0.0 }, { reach, way->to.y - slope * reach, 0.0 } };

  if (way->to.y > CROSSING_FROM && way->to.y < CROSSING_TO)
    add_bundle (pen, system, &beyond);
}

static void
add_system (const Pen    *pen,
            const System *system)
{
  double phase = g_rand_double_range (pen->chance, -0.4, 0.4);

  for (guint i = 0; i < system->n_bundles; i++)
    {
      double place = (i + 0.5 + phase + STRAY * g_rand_double_range (pen->chance, -1.0, 1.0)) / system->n_bundles;
      double rim = system->rim_from + (system->rim_to - system->rim_from) * place;
      Way way = { body_sheet_get_point (pen->sheet, rim, 0.0), body_sheet_get_point (pen->sheet, rim, 1.0) };

      if (system->end_to > 0.0)
        way.to = studio_point (0.0, system->end_from + (system->end_to - system->end_from) * (i + 0.5 + phase) / system->n_bundles, 0.0);
      else
        way.to.y = gather (way.to.y);
      add_bundle (pen, system, &way);
      if (system->end_to > 0.0)
        add_crossing (pen, system, &way);
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
  g_autoptr(GString) light = g_string_new (NULL);
  g_autoptr(GString) shade = g_string_new (NULL);
  g_autoptr(GString) ribbon = g_string_new (NULL);
  Pen pen = { NULL, chance, light, shade, ribbon };

  if (!g_str_equal (muscle->name, PICTURE_BACK_LOINS))
    return;

  pen.sheet = g_ptr_array_index (muscle->sheets, 0);
  for (guint i = 0; i < G_N_ELEMENTS (systems); i++)
    add_system (&pen, &systems[i]);
  studio_svg_open_tenths (svg, NULL);
  studio_svg_open_group (svg, NULL, NULL, "opacity=\".52\"");
  studio_svg_add_path (svg, "fibre-light", ribbon->str);
  studio_svg_add_path (svg, "fibre", shade->str);
  studio_svg_close_group (svg);
  studio_svg_open_group (svg, NULL, "aponeurosis", "opacity=\".5\"");
  studio_svg_add_path (svg, "fibre-light", light->str);
  studio_svg_close_group (svg);
  studio_svg_close_tenths (svg);
  write_raphe (svg);
}
