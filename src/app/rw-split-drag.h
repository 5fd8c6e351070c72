/* rw-split-drag.h: the hand on what shares out the room between canvas and panel
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-split.h"

G_BEGIN_DECLS

/**
 * RwSplitDrag:
 *
 * A drag that makes the panel of a split larger or smaller: of the border beside
 * the panel, and of the grip or the bar of a sheet. A sheet goes on with the speed
 * of the hand that lets it go.
 */
typedef struct _RwSplitDrag RwSplitDrag;

/**
 * rw_split_drag_add:
 * @split: outlives @widget
 * @widget: what the hand takes: the handle of @split
 *
 * Lets @widget be dragged.
 *
 * Returns: (transfer none): belongs to @widget
 */
RwSplitDrag *rw_split_drag_add (RwSplit   *split,
                                GtkWidget *widget);

/**
 * rw_split_drag_add_bar:
 * @split: outlives @bar
 * @bar: the header bar of the panel
 *
 * Lets @bar be dragged where it is the bar of a sheet, anywhere but on its buttons;
 * it does not move the window then.
 */
void rw_split_drag_add_bar (RwSplit   *split,
                            GtkWidget *bar);

/** rw_split_drag_is_press: whether the hand went nowhere since it pressed. */
gboolean rw_split_drag_is_press (RwSplitDrag *self);

/** rw_split_drag_get_growth: the direction of the screen in which the panel of @split grows: 1 is to the right or down, -1 the other way. */
int rw_split_drag_get_growth (RwSplit *split);

G_END_DECLS
