/* rw-aspect.c: from where the body is seen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-aspect.h"

G_DEFINE_ENUM_TYPE (RwAspect, rw_aspect,
                    G_DEFINE_ENUM_VALUE (RW_ASPECT_BACK, "back"),
                    G_DEFINE_ENUM_VALUE (RW_ASPECT_SIDE, "side"),
                    G_DEFINE_ENUM_VALUE (RW_ASPECT_SECTION, "section"))
