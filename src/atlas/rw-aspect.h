/* rw-aspect.h: from where the body is seen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RwAspect:
 * @RW_ASPECT_BACK: from behind. The picture's axes are x and y of the body
 *   frame: the person's left is on the left
 * @RW_ASPECT_SIDE: from the person's left. The axes are z, which grows towards
 *   the back, and y: the face is on the left, the back on the right
 * @RW_ASPECT_SECTION: cut across at one level, seen from above. The axes are x
 *   and z: the person's left is on the left, the back is at the bottom
 *
 * From where the body is seen. All three show one body: a height y is the same
 * in the back and the side view, a breadth x the same in the back view and a
 * section, a depth z the same in the side view and a section. z is 0 at the
 * upper rear corner of the sacrum.
 */
typedef enum
{
  RW_ASPECT_BACK,
  RW_ASPECT_SIDE,
  RW_ASPECT_SECTION,
} RwAspect;

#define RW_N_ASPECTS (RW_ASPECT_SECTION + 1)
#define RW_TYPE_ASPECT (rw_aspect_get_type ())
GType rw_aspect_get_type (void);

G_END_DECLS
