/* rw-rating.h: safe, cautious or avoid
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RwRating:
 * @RW_RATING_NONE: no rating: nothing is touched, or it does not count
 * @RW_RATING_SAFE: usually suitable; never a promise
 * @RW_RATING_CAUTIOUS: gently, with care
 * @RW_RATING_AVOID: not here, not so
 *
 * Ordered from mild to severe, so that the worst is the greatest.
 */
typedef enum
{
  RW_RATING_NONE,
  RW_RATING_SAFE,
  RW_RATING_CAUTIOUS,
  RW_RATING_AVOID,
} RwRating;

#define RW_N_RATINGS (RW_RATING_AVOID + 1)
#define RW_TYPE_RATING (rw_rating_get_type ())
GType rw_rating_get_type (void);

G_END_DECLS
