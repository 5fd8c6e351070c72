/* studio-turn.h: where skin turns sharply
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-haze.h"

G_BEGIN_DECLS

#define STUDIO_TURN_MAX_POINTS 8

/**
 * StudioTurn:
 * @strength: how strong the shade is
 * @reach: it is gone so many mm farther
 * @crisp: over so many mm it begins
 * @n_points: of @points
 * @points: the edge
 *
 * Light alone leaves every form soft. Where a plane ends at an edge the shade beyond it
 * begins at once, to the right of the line as it is drawn.
 */
typedef struct
{
  double strength;
  double reach;
  double crisp;
  guint n_points;
  StudioPoint points[STUDIO_TURN_MAX_POINTS];
} StudioTurn;

#define STUDIO_TURN(strength, reach, crisp, ...) \
  { strength, reach, crisp, G_N_ELEMENTS (((const StudioPoint[]) { __VA_ARGS__ })), { __VA_ARGS__ } }

/** studio_turn_write: all of @turns in one haze, "turn", over @frame in grains of @grain mm, within the clip path @clip. */
void studio_turn_write (const StudioTurn *turns,
                        guint             n_turns,
                        const StudioBox  *frame,
                        double            grain,
                        const char       *clip,
                        StudioSvg        *svg);

G_END_DECLS
