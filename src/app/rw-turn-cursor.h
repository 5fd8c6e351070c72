/* rw-turn-cursor.h: the pointer where a press will turn something
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/** rw_turn_cursor_new: (transfer full): an arrow that bends both ways. No set of cursors has one. */
GdkCursor *rw_turn_cursor_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
