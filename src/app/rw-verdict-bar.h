/* rw-verdict-bar.h: keeps the verdict in sight while its page is scrolled
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwVerdictBar:
 *
 * Lies over the upper edge of a page that begins with the verdict, and comes down
 * when the verdict has been scrolled out of sight. A press on it, or the Home
 * key, leads back up.
 *
 * Accessibility: what it holds is not told while it is up.
 */
#define RW_TYPE_VERDICT_BAR (rw_verdict_bar_get_type ())
G_DECLARE_FINAL_TYPE (RwVerdictBar, rw_verdict_bar, RW, VERDICT_BAR, GtkWidget)

/**
 * rw_verdict_bar_watch:
 * @model: whose verdict it is
 * @scroller: what is scrolled
 *
 * Called once. A widget in @scroller that takes the keyboard is scrolled out from
 * under the bar.
 */
void rw_verdict_bar_watch (RwVerdictBar      *self,
                           RwModel           *model,
                           GtkScrolledWindow *scroller);

/** rw_verdict_bar_set_needed: whether @self, which watches, comes down at all; as long as nothing is said, it does. */
void rw_verdict_bar_set_needed (RwVerdictBar *self,
                                gboolean      needed);

G_END_DECLS
