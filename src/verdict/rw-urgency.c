/* rw-urgency.c: how soon somebody must be asked
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-urgency.h"

G_DEFINE_ENUM_TYPE (RwUrgency, rw_urgency,
                    G_DEFINE_ENUM_VALUE (RW_URGENCY_EMERGENCY, "emergency"),
                    G_DEFINE_ENUM_VALUE (RW_URGENCY_SOON, "soon"))
