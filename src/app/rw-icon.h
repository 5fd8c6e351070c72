/* rw-icon.h: an icon that only repeats what words beside it say
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** rw_icon_new: an image of the icon @name, which a screen reader passes over. */
GtkWidget *rw_icon_new (const char *name);

G_END_DECLS
