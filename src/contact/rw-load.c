/* rw-load.c: how much of the body rests on the tool
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-load.h"

G_DEFINE_ENUM_TYPE (RwLoad, rw_load,
                    G_DEFINE_ENUM_VALUE (RW_LOAD_WALL, "wall"),
                    G_DEFINE_ENUM_VALUE (RW_LOAD_HIPS_DOWN, "hips-down"),
                    G_DEFINE_ENUM_VALUE (RW_LOAD_HIPS_UP, "hips-up"))
