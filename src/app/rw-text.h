/* rw-text.h: a label for a paragraph
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** rw_text_new: a label that wraps @text, aligned to the start; never markup. */
GtkWidget *rw_text_new (const char *text);

/** rw_text_new_heading: the same as a heading, with the style class @css_class. */
GtkWidget *rw_text_new_heading (const char *text,
                                const char *css_class);

G_END_DECLS
