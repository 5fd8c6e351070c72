/* rw-depth-choice.h: one of the depths, to be chosen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-depth.h"

G_BEGIN_DECLS

/**
 * RwDepthChoice:
 *
 * A radio button. Not every GTK lets a screen reader press one; the action
 * `depth.choose` does.
 *
 * Accessibility: role radio, labelled.
 */
#define RW_TYPE_DEPTH_CHOICE (rw_depth_choice_get_type ())
G_DECLARE_FINAL_TYPE (RwDepthChoice, rw_depth_choice, RW, DEPTH_CHOICE, GtkCheckButton)

/** rw_depth_choice_new: (transfer floating): a choice of @depth, one of those in the group of @group, (nullable). */
GtkWidget *rw_depth_choice_new (RwDepth    depth,
                                GtkWidget *group);

G_END_DECLS
