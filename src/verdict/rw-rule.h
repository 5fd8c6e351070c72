/* rw-rule.h: what a rule says
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-ground.h"
#include "rw-rating.h"

G_BEGIN_DECLS

/**
 * RwRule:
 * @id: for example "lumbar-roller"; the id of its text too
 * @rating: what it says; %RW_RATING_NONE for a note
 * @ground: what it stands on
 * @source: id of its source
 *
 * What the rules file says of one case. Conditions and red flags speak in the
 * same form, by their own ids: no two of all these share one.
 */
typedef struct
{
  const char *id;
  RwRating rating;
  RwGround ground;
  const char *source;
} RwRule;

G_END_DECLS
