/* rw-topic.c: how a block of a topic is set
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-topic.h"

#include <glib-object.h>

G_DEFINE_ENUM_TYPE (RwBlockKind, rw_block_kind,
                    G_DEFINE_ENUM_VALUE (RW_BLOCK_PARAGRAPH, "p"),
                    G_DEFINE_ENUM_VALUE (RW_BLOCK_ITEM, "item"),
                    G_DEFINE_ENUM_VALUE (RW_BLOCK_STEP, "step"))
