/* rw-split.h: two children side by side where there is room, else one above the other
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwSplit:
 *
 * Lays out the canvas and the panel: side by side in a wide window, the canvas
 * above the panel in a narrow one. Both are always in sight, so the verdict is
 * never behind a switch.
 */
#define RW_TYPE_SPLIT (rw_split_get_type ())
G_DECLARE_FINAL_TYPE (RwSplit, rw_split, RW, SPLIT, GtkWidget)

/* Below this width, in pixels, the panel goes under the canvas. */
#define RW_SPLIT_NARROW 720

GtkWidget *rw_split_get_main (RwSplit *self);
void       rw_split_set_main (RwSplit   *self,
                              GtkWidget *child);
GtkWidget *rw_split_get_side (RwSplit *self);
void       rw_split_set_side (RwSplit   *self,
                              GtkWidget *child);

G_END_DECLS
