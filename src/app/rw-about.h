/* rw-about.h: the windows that tell about the program itself
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** rw_about_present: opens, over @parent, who made Rollwise, its licence and what it runs on. */
void rw_about_present (GtkWindow *parent);

/** rw_about_present_shortcuts: opens, over @parent, the list of all keys. */
void rw_about_present_shortcuts (GtkWindow *parent);

/**
 * rw_about_dup_system:
 * @window: (nullable): a window that is shown
 *
 * Tells what Rollwise runs on, a line each, for who reports a mistake: versions,
 * display and language, and nothing of the person.
 *
 * Returns: (transfer full): the lines
 */
char *rw_about_dup_system (GtkWindow *window);

G_END_DECLS
