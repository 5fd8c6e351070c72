/* rw-fold.h: a heading that shows what is below it at a press
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwFold:
 *
 * A button with a heading that wraps, and a child below it that comes and goes.
 * Not a #GtkExpander: that of GTK 4.8 warns when the Tab key comes to it from
 * above.
 *
 * Properties: `child` (what is below).
 *
 * Accessibility: role button; the label is the title; the state says whether it is
 * expanded.
 */
#define RW_TYPE_FOLD (rw_fold_get_type ())
G_DECLARE_FINAL_TYPE (RwFold, rw_fold, RW, FOLD, GtkWidget)

/** rw_fold_new: (transfer floating): one that is folded. */
GtkWidget *rw_fold_new (const char *title,
                        GtkWidget  *child);

/** rw_fold_set_title: says what is below. */
void rw_fold_set_title (RwFold     *self,
                        const char *title);

gboolean rw_fold_get_expanded (RwFold *self);

/** rw_fold_set_expanded: shows the child, or hides it. */
void rw_fold_set_expanded (RwFold   *self,
                           gboolean  expanded);

G_END_DECLS
