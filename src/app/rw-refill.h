/* rw-refill.h: lets a container grow with what it is filled with
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rw_refill_end:
 * @container: a box or grid that was filled just now, and may have been empty or hidden before
 *
 * Until it is measured, GTK 4.8 remembers of a widget whether its height
 * depends on its width, and so an empty container that is asked while it is
 * hidden keeps the answer "no" for the paragraphs that come later: they would
 * get one line each and lie over one another. This makes it ask anew.
 */
void rw_refill_end (GtkWidget *container);

G_END_DECLS
