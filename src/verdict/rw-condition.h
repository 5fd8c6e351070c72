/* rw-condition.h: a condition of a person that makes ratings stricter
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-offer.h"
#include "rw-rule.h"

G_BEGIN_DECLS

/**
 * RwCondition:
 * @id: for example "osteoporosis"
 * @ground: what it stands on
 * @source: id of its source
 * @gentler: how much of the ladder of gentler choices it leaves
 * @rules: what it says where it raises a rating, by the rating that comes of it
 *
 * A condition of a person. All that it can do is raise ratings; see
 * rw_rules_raise().
 */
typedef struct
{
  const char *id;
  RwGround ground;
  const char *source;
  RwOffer gentler;
  RwRule rules[RW_N_RATINGS];
} RwCondition;

G_END_DECLS
