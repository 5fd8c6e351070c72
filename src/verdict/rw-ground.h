/* rw-ground.h: what a rule stands on
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RwGround:
 * @RW_GROUND_ARTICLE: the physiotherapist's article that the project grew from
 * @RW_GROUND_CONSENSUS: the international consensus study, for its six items only
 * @RW_GROUND_ADVICE: common clinical advice
 * @RW_GROUND_ANATOMY: our own caution, from anatomy
 * @RW_GROUND_DISPUTED: experts disagree
 */
typedef enum
{
  RW_GROUND_ARTICLE,
  RW_GROUND_CONSENSUS,
  RW_GROUND_ADVICE,
  RW_GROUND_ANATOMY,
  RW_GROUND_DISPUTED,
} RwGround;

#define RW_TYPE_GROUND (rw_ground_get_type ())
GType rw_ground_get_type (void);

G_END_DECLS
