/* rw-side.h: the side of the body
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RwSide:
 * @RW_SIDE_LEFT: the person's left (negative x)
 * @RW_SIDE_RIGHT: the person's right
 * @RW_SIDE_MIDLINE: on the midline
 * @RW_SIDE_BOTH: on both sides at once; only of a tool, never of a region
 *
 * A side of the body, always the person's own.
 */
typedef enum
{
  RW_SIDE_LEFT,
  RW_SIDE_RIGHT,
  RW_SIDE_MIDLINE,
  RW_SIDE_BOTH,
} RwSide;

#define RW_TYPE_SIDE (rw_side_get_type ())
GType rw_side_get_type (void);

G_END_DECLS
