/* rw-red-flag.h: a sign that must be checked before anything else
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-rule.h"
#include "rw-urgency.h"

G_BEGIN_DECLS

/**
 * RwRedFlag:
 * @rule: its id, ground and source; the rating is always %RW_RATING_AVOID
 * @urgency: how soon to seek care
 *
 * A sign that must be checked before anything else. It raises a suspicion and
 * diagnoses nothing; with any of them no region is to be rolled.
 */
typedef struct
{
  RwRule rule;
  RwUrgency urgency;
} RwRedFlag;

G_END_DECLS
