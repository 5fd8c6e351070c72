/* rw-touch.c: how a region meets the tool
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-touch.h"

G_DEFINE_ENUM_TYPE (RwTouch, rw_touch,
                    G_DEFINE_ENUM_VALUE (RW_TOUCH_PRESSED, "pressed"),
                    G_DEFINE_ENUM_VALUE (RW_TOUCH_BRIDGED, "bridged"))
