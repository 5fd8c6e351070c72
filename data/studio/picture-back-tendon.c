/* picture-back-tendon.c: where a sheet of tendon fades
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"

/* Tendon and flesh run into each other: so many brushes lie upon each other, the
 * longest the thinnest, each of so many hairs. Our drawing decision. */
#define N_BRUSHES 7
#define N_HAIRS 52
#define OPACITY 0.34

/* In parts of the tendon's length beyond the flesh's end: where the hairs of the
 * shortest brush end and those of the longest; how far hairs stray; how far bundles
 * of them do; and how long a hair is. */
#define SHORTEST -0.25
#define LONGEST 0.72
#define STRAY 0.34
#define BUNDLES 0.13
#define HAIR 0.42

/* Over the multifidus, which shines through, lie the first brushes alone; each of the
 * others begins so much farther from the spine, in parts of the width. */
#define N_THIN 4
#define INSET 0.045

/* The lowest border of that of serratus goes over into the fascia of the loins: there each
 * brush ends so much sooner. */
#define INTO_FASCIA "serratus-aponeurosis"
#define OUTSET 0.05

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

/* Up one side, from hair to hair, and back along the other and the origin. */
static char *
get_brush (const BodySheet *sheet,
           GRand           *chance,
           double           mean,
           double           inset,
           double           outset)
{
  g_autoptr(GArray) points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  double last = 1.0 - outset;
  double step = (last - inset) / N_HAIRS;

  for (guint i = 0; i < N_SIDES; i++)
    add_point (points, sheet, inset, get_place (sheet, inset, mean - HAIR) * i / N_SIDES);

  for (guint i = 0; i < N_HAIRS; i++)
    {
      double across = inset + (i + 0.5) * step;
      double reach = mean + BUNDLES * sin (27.0 * across) + BUNDLES * sin (61.0 * across + 1.0)
                     + STRAY * (pow (g_rand_double (chance), 1.6) - 0.4);

      add_point (points, sheet, inset + i * step, get_place (sheet, across, reach - HAIR));
      add_point (points, sheet, across, get_place (sheet, across, reach));
    }

  for (guint i = 0; i < N_SIDES; i++)
    add_point (points, sheet, last, get_place (sheet, last, mean - HAIR) * (N_SIDES - i) / N_SIDES);

  for (guint i = N_SIDES; i > 0; i--)
    add_point (points, sheet, CLAMP ((double) i / N_SIDES, inset, last), 0.0);

  return studio_curve_get_polygon ((const StudioPoint *) (gpointer) points->data, points->len);
}

void
picture_back_define_tendon (const BodyMuscle *muscle,
                            StudioSvg        *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (g_str_hash (muscle->name));
  g_autoptr(GString) mask = g_string_new (NULL);

  g_string_append_printf (mask, "<mask id=\"fade-%s\" maskUnits=\"userSpaceOnUse\" x=\"-4\" y=\"340\""
                          " width=\"104\" height=\"310\">", muscle->name);

  for (guint i = 0; i < N_BRUSHES; i++)
    {
      double step = (double) i / (N_BRUSHES - 1);
      g_autofree char *brush = get_brush (g_ptr_array_index (muscle->sheets, 0), chance,
                                          LONGEST + (SHORTEST - LONGEST) * step,
                                          i < N_THIN ? 0.0 : INSET * (i + 1 - N_THIN) + INSET,
                                          g_str_equal (muscle->name, INTO_FASCIA) ? OUTSET * i : 0.0);

      g_string_append_printf (mask, "<path fill=\"#fff\"%s d=\"%s\"/>",
                              i + 1 < N_BRUSHES ? " fill-opacity=\"" G_STRINGIFY (OPACITY) "\"" : "", brush);
    }

  g_string_append (mask, "</mask>");
  studio_svg_define (svg, mask->str);
}
