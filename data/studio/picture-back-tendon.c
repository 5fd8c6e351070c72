/* picture-back-tendon.c: where a sheet of tendon fades
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"

/* How tendon and flesh run into each other: brushes lie upon each other, the longest the
 * thinnest. Our drawing decision. */
typedef struct
{
  guint n_brushes;
  double opacity;  /* of each but the last */
  double last;     /* and of that */
  double shortest; /* where the hairs of the shortest end, in parts of the tendon's length beyond the flesh's end */
  double longest;  /* and those of the longest */
  double stray;    /* how far hairs do, */
  double bundles;  /* and bundles of them */
  double hair;     /* how long one is */
  guint n_thin;    /* over what shines through lie so many brushes; each of the others begins farther from the spine */
  double feather;  /* over so much of the width it fades at its lower border */
} Brushing;

/* Of the long muscles, over the multifidus. */
static const Brushing white = { 7, 0.34, 1.0, -0.25, 0.72, 0.34, 0.13, 0.42, 4, 0.0 };

/* Of serratus, which is as thin as fascia and goes over into that of the loins. */
static const Brushing thin = { 7, 0.22, 0.36, -0.15, 0.85, 0.34, 0.1, 0.42, 7, 0.42 };

#define THIN "serratus-aponeurosis"

/* Hairs of a brush, and how much farther from the spine each begins, in parts of the width. */
#define N_HAIRS 46
#define INSET 0.045

#define N_SIDES 24

static void
add_point (GArray          *points,
           const BodySheet *sheet,
           double           across,
           double           along)
{
  StudioPoint point = body_sheet_get_point (sheet, across, CLAMP (along, 0.0, 1.0));

  g_array_append_val (points, point);
}

/* @reach beyond the end of the flesh, as a place along the sheet. */
static double
get_place (const BodySheet *sheet,
           double           across,
           double           reach)
{
  double from, to;

  body_sheet_get_tendons (sheet, across, &from, &to);

  return to + (1.0 - to) * reach;
}

/* Up one side, at @inset of the width, from hair to hair to the other, at @outset, and
 * back along that and the origin. */
static char *
get_brush (const BodySheet *sheet,
           const Brushing  *brushing,
           GRand           *chance,
           double           mean,
           double           inset,
           double           outset)
{
  g_autoptr(GArray) points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  double step = (outset - inset) / N_HAIRS;

  for (guint i = 0; i < N_SIDES; i++)
    add_point (points, sheet, inset, get_place (sheet, inset, mean - brushing->hair) * i / N_SIDES);

  for (guint i = 0; i < N_HAIRS; i++)
    {
      double across = inset + (i + 0.5) * step;
      double reach = mean + brushing->bundles * (sin (27.0 * across) + sin (61.0 * across + 1.0))
                     + brushing->stray * (pow (g_rand_double (chance), 1.6) - 0.4);

      add_point (points, sheet, inset + i * step, get_place (sheet, across, reach - brushing->hair));
      add_point (points, sheet, across, get_place (sheet, across, reach));
    }

  for (guint i = 0; i < N_SIDES; i++)
    add_point (points, sheet, outset, get_place (sheet, outset, mean - brushing->hair) * (N_SIDES - i) / N_SIDES);

  for (guint i = N_SIDES; i > 0; i--)
    add_point (points, sheet, inset + (outset - inset) * i / N_SIDES, 0.0);

  return studio_curve_get_polygon ((const StudioPoint *) (gpointer) points->data, points->len);
}

void
picture_back_define_tendon (const BodyMuscle *muscle,
                            StudioSvg        *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (g_str_hash (muscle->name));
  const Brushing *brushing = g_str_equal (muscle->name, THIN) ? &thin : &white;
  g_autoptr(GString) mask = g_string_new (NULL);

  g_string_append_printf (mask, "<mask id=\"fade-%s\" maskUnits=\"userSpaceOnUse\" x=\"-4\" y=\"340\""
                          " width=\"104\" height=\"310\">", muscle->name);

  for (guint i = 0; i < brushing->n_brushes; i++)
    {
      double step = (double) i / (brushing->n_brushes - 1);
      double inset = i < brushing->n_thin ? 0.0 : INSET * (i + 2 - brushing->n_thin);
      char opacity[G_ASCII_DTOSTR_BUF_SIZE];
      g_autofree char *brush = get_brush (g_ptr_array_index (muscle->sheets, 0), brushing, chance,
                                          brushing->longest + (brushing->shortest - brushing->longest) * step,
                                          inset, 1.0 - brushing->feather * step);

      g_ascii_formatd (opacity, sizeof opacity, "%.2f", i + 1 < brushing->n_brushes ? brushing->opacity : brushing->last);
      g_string_append_printf (mask, "<path fill=\"#fff\" fill-opacity=\"%s\" d=\"%s\"/>", opacity, brush);
    }

  g_string_append (mask, "</mask>");
  studio_svg_define (svg, mask->str);
}
