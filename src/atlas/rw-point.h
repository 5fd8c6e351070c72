/* rw-point.h: a point of the body frame
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RwPoint:
 * @x: millimetres from the midline; the person's left is negative
 * @y: millimetres down from the top of C1
 *
 * A point of the body frame.
 */
typedef struct
{
  double x;
  double y;
} RwPoint;

G_END_DECLS
