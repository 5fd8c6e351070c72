/* rw-rating.c: safe, cautious or avoid
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-rating.h"

G_DEFINE_ENUM_TYPE (RwRating, rw_rating,
                    G_DEFINE_ENUM_VALUE (RW_RATING_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (RW_RATING_SAFE, "safe"),
                    G_DEFINE_ENUM_VALUE (RW_RATING_CAUTIOUS, "cautious"),
                    G_DEFINE_ENUM_VALUE (RW_RATING_AVOID, "avoid"))
