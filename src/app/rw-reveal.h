/* rw-reveal.h: brings a widget into sight
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rw_reveal:
 * @widget: a widget in a scrolled window; it may be new
 *
 * Scrolls no farther than is needed for the whole of @widget to be seen, once
 * it has its place. Does nothing where it has none.
 */
void rw_reveal (GtkWidget *widget);

G_END_DECLS
