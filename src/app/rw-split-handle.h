/* rw-split-handle.h: what is drawn to share out the room between canvas and panel
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-split.h"

G_BEGIN_DECLS

/**
 * RwSplitHandle:
 *
 * A strip along the border in a wide window, the grip on top of a sheet in a
 * narrow one. Arrows move it, Page Up and Page Down farther, Home and End as far
 * as it goes, Enter and a click toggle.
 */
#define RW_TYPE_SPLIT_HANDLE (rw_split_handle_get_type ())
G_DECLARE_FINAL_TYPE (RwSplitHandle, rw_split_handle, RW, SPLIT_HANDLE, GtkWidget)

/* How broad the strip is beside, and how high the grip is below, pixels. */
#define RW_SPLIT_HANDLE_WIDTH 10
#define RW_SPLIT_HANDLE_HEIGHT 24

/** rw_split_handle_new: (transfer full): of @split, which becomes its parent and is borrowed. */
GtkWidget *rw_split_handle_new (RwSplit *split);

/** rw_split_handle_update: tells where it is now, and which way it goes. */
void rw_split_handle_update (RwSplitHandle *self);

G_END_DECLS
