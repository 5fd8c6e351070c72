/* rw-touch.h: how a region meets the tool
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RwTouch:
 * @RW_TOUCH_PRESSED: the region carries the tool alone, as under a ball
 * @RW_TOUCH_BRIDGED: the region carries only its share of a broad strip, under
 *   a foam roller that lies across the back; no other tool bridges
 *
 * How a region meets the tool.
 */
typedef enum
{
  RW_TOUCH_PRESSED,
  RW_TOUCH_BRIDGED,
} RwTouch;

#define RW_N_TOUCHES (RW_TOUCH_BRIDGED + 1)
#define RW_TYPE_TOUCH (rw_touch_get_type ())
GType rw_touch_get_type (void);

G_END_DECLS
