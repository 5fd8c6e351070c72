/* studio-hatch.c: lines beside each other, as an engraver shades
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-hatch.h"

#include "studio-curve.h"

#define HAIR 0.04

/* A hand lifts the pen now sooner, now later: after so much of the way at least; and its
 * lines do not lie quite evenly, in parts of what is between two. */
#define LEAST_WAY 0.55
#define UNEVEN 0.36

/* Golden steps fall nowhere twice. */
static double
get_chance (guint step)
{
  return fmod (step * 0.618034, 1.0);
}

static StudioPoint
get_on_edge (const StudioPoint *edge,
             double             at)
{
  g_autoptr(GArray) line = studio_curve_sample (edge, 4, FALSE, 16);

  return g_array_index (line, StudioPoint, (guint) lrint (at * (line->len - 1)));
}

/* At a part of the way along the parabola through three points. */
static StudioPoint
get_on_way (const StudioPoint *three,
            double             t)
{
  double from = (1.0 - t) * (1.0 - 2.0 * t);
  double middle = 4.0 * t * (1.0 - t);
  double to = t * (2.0 * t - 1.0);

  return studio_point (from * three[0].x + middle * three[1].x + to * three[2].x,
                       from * three[0].y + middle * three[1].y + to * three[2].y, 0.0);
}

/* (transfer full): one line through @three points, of which it goes such a part of the way. */
static char *
draw_line (const StudioPoint *three,
           double             half_width,
           double             way)
{
  StudioPoint line[5];

  for (guint i = 0; i < G_N_ELEMENTS (line); i++)
    line[i] = get_on_way (three, way * i / (G_N_ELEMENTS (line) - 1.0));

  return studio_curve_get_taper (line, G_N_ELEMENTS (line), half_width, HAIR);
}

void
studio_hatch_append (const StudioHatch *self,
                     GString           *path)
{
  g_return_if_fail (self != NULL && self->n_lines >= 2);
  g_return_if_fail (path != NULL);

  for (guint i = 0; i < self->n_lines; i++)
    {
      gboolean between = i > 0 && i + 1 < self->n_lines;
      double at = (i + (between ? UNEVEN * (get_chance (2 * i) - 0.5) : 0.0)) / (self->n_lines - 1.0);
      StudioPoint three[3];
      g_autofree char *line = NULL;

      for (guint k = 0; k < G_N_ELEMENTS (three); k++)
        three[k] = get_on_edge (self->edges[k], at);
      line = draw_line (three, self->half_width, LEAST_WAY + (1.0 - LEAST_WAY) * get_chance (i));
      g_string_append (path, line);
    }
}
