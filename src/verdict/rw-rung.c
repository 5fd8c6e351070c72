/* rw-rung.c: the steps of the ladder of gentler choices
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-rung.h"

G_DEFINE_ENUM_TYPE (RwRung, rw_rung,
                    G_DEFINE_ENUM_VALUE (RW_RUNG_SOFTER, "softer"),
                    G_DEFINE_ENUM_VALUE (RW_RUNG_HIPS_DOWN, "hips-down"),
                    G_DEFINE_ENUM_VALUE (RW_RUNG_WALL, "wall"),
                    G_DEFINE_ENUM_VALUE (RW_RUNG_PEANUT, "peanut"),
                    G_DEFINE_ENUM_VALUE (RW_RUNG_OFF_MIDLINE, "off-midline"),
                    G_DEFINE_ENUM_VALUE (RW_RUNG_NO_TOOL, "no-tool"),
                    G_DEFINE_ENUM_VALUE (RW_RUNG_PHYSIOTHERAPIST, "physiotherapist"))
