/* rw-rung.h: the steps of the ladder of gentler choices
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RwRung:
 * @RW_RUNG_SOFTER: a softer tool
 * @RW_RUNG_HIPS_DOWN: hips on the floor
 * @RW_RUNG_WALL: standing at a wall
 * @RW_RUNG_PEANUT: a peanut astride the midline, for a roller on the low back
 *   or a ball near the midline
 * @RW_RUNG_OFF_MIDLINE: the ball moved on to the long muscle beside the spine
 * @RW_RUNG_NO_TOOL: movement without a tool
 * @RW_RUNG_PHYSIOTHERAPIST: somebody to ask
 *
 * The steps of the ladder, in the order in which they are offered. The nick
 * ("softer") is the id of the rung's text.
 */
typedef enum
{
  RW_RUNG_SOFTER,
  RW_RUNG_HIPS_DOWN,
  RW_RUNG_WALL,
  RW_RUNG_PEANUT,
  RW_RUNG_OFF_MIDLINE,
  RW_RUNG_NO_TOOL,
  RW_RUNG_PHYSIOTHERAPIST,
} RwRung;

#define RW_N_RUNGS (RW_RUNG_PHYSIOTHERAPIST + 1)
#define RW_TYPE_RUNG (rw_rung_get_type ())
GType rw_rung_get_type (void);

G_END_DECLS
