/* rw-placement.c: a tool, how it is loaded, and where it lies
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-placement.h"

#include <math.h>

double
rw_placement_normalize_angle (double angle)
{
  double turned = fmod (angle, 180.0);

  if (turned > 90.0)
    turned -= 180.0;
  else if (turned <= -90.0)
    turned += 180.0;

  return turned;
}

gboolean
rw_placement_equal (const RwPlacement *a,
                    const RwPlacement *b)
{
  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return a->tool.kind == b->tool.kind &&
         a->tool.density == b->tool.density &&
         a->tool.diameter == b->tool.diameter &&
         a->tool.length == b->tool.length &&
         a->load == b->load &&
         a->x == b->x &&
         a->y == b->y &&
         a->angle == b->angle;
}
