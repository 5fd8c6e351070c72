/* rw-side.c: the side of the body
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-side.h"

G_DEFINE_ENUM_TYPE (RwSide, rw_side,
                    G_DEFINE_ENUM_VALUE (RW_SIDE_LEFT, "left"),
                    G_DEFINE_ENUM_VALUE (RW_SIDE_RIGHT, "right"),
                    G_DEFINE_ENUM_VALUE (RW_SIDE_MIDLINE, "midline"),
                    G_DEFINE_ENUM_VALUE (RW_SIDE_BOTH, "both"))
