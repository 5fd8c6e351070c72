/* rw-focus.h: the way of the keyboard through what gives the focus on
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rw_focus_pass:
 *
 * For the `focus` of a widget that gives on what its `grab_focus` is given. Backwards,
 * and out of its first child, GTK would ask it to take the focus itself, which it gives
 * to that child again: no key would lead out.
 *
 * Returns: whether the focus went on within @self
 */
gboolean rw_focus_pass (GtkWidget        *self,
                        GtkDirectionType  direction);

G_END_DECLS
