/* studio-turn.c: where skin turns sharply
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-turn.h"

#include "studio-curve.h"
#include "studio-polyline.h"

#define STEPS 5

/* How fast a shade grows fainter away from its edge. */
#define FALL 1.7

#define N_TONES 45

/* The line of one of them, sampled. */
typedef struct
{
  const StudioTurn *turn;
  const StudioPoint *points;
  guint n_points;
} Edge;

static double
add_shade (double   strength,
           double   x,
           double   y,
           gpointer data)
{
  const Edge *edge = data;
  double along = 0.0;
  double distance = studio_polyline_get_distance (edge->points, edge->n_points, x, y, &along);
  double begun = CLAMP (distance / edge->turn->crisp + 0.5, 0.0, 1.0);
  double left = CLAMP (1.0 - distance / edge->turn->reach, 0.0, 1.0);

  return MIN (strength + edge->turn->strength * begun * pow (left, FALL) * pow (sin (G_PI * along), 0.7), 1.0);
}

void
studio_turn_write (const StudioTurn *turns,
                   guint             n_turns,
                   const StudioBox  *frame,
                   double            grain,
                   const char       *clip,
                   StudioSvg        *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (frame, grain);

  for (guint i = 0; i < n_turns; i++)
    {
      g_autoptr(GArray) line = studio_curve_sample (turns[i].points, turns[i].n_points, FALSE, STEPS);
      Edge edge = { &turns[i], (const StudioPoint *) (gpointer) line->data, line->len };

      studio_haze_change (haze, add_shade, &edge);
    }
  studio_haze_limit_tones (haze, N_TONES);
  studio_haze_write (haze, svg, "turn", clip, 1.6 * grain);
}
