/* rw-level.h: a vertebral level of the body frame
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RwLevel:
 * @id: "C1" to "C7", "T1" to "T12", "L1" to "L5", "S1" to "S5", "Co"
 * @top: y of its upper end plate, mm
 * @bottom: y of its lower end plate, mm
 * @x: of the middle of its body, mm; 0 on the back
 * @bearing_half_width: how far from the midline a long flat tool lying across
 *   at this level touches the back, mm; 0 in the side view and a section, which
 *   do not say it
 *
 * A vertebra's stretch of the picture, which but for a section is one of y.
 * Levels do not overlap; the gaps between them are the discs.
 */
typedef struct
{
  char *id;
  double top;
  double bottom;
  double x;
  double bearing_half_width;
} RwLevel;

/** rw_level_get_middle: y of the middle of the vertebra's height, mm. */
static inline double
rw_level_get_middle (const RwLevel *self)
{
  return (self->top + self->bottom) / 2.0;
}

G_END_DECLS
