/* rw-ground.c: what a rule stands on
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-ground.h"

G_DEFINE_ENUM_TYPE (RwGround, rw_ground,
                    G_DEFINE_ENUM_VALUE (RW_GROUND_ARTICLE, "article"),
                    G_DEFINE_ENUM_VALUE (RW_GROUND_CONSENSUS, "consensus"),
                    G_DEFINE_ENUM_VALUE (RW_GROUND_ADVICE, "advice"),
                    G_DEFINE_ENUM_VALUE (RW_GROUND_ANATOMY, "anatomy"),
                    G_DEFINE_ENUM_VALUE (RW_GROUND_DISPUTED, "disputed"))
