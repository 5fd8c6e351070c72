/* rw-reader.h: a column of words to scroll through
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwReader:
 *
 * What the pages to read have in common: a column no wider than is good to
 * read, that scrolls and is filled anew for each thing that is shown.
 *
 * Accessibility: role region.
 */
#define RW_TYPE_READER (rw_reader_get_type ())
G_DECLARE_FINAL_TYPE (RwReader, rw_reader, RW, READER, GtkWidget)

/** rw_reader_new: an empty column; @label names it for a screen reader. */
GtkWidget *rw_reader_new (const char *label);

/** rw_reader_clear: takes everything out and goes to the top. */
void rw_reader_clear (RwReader *self);

/** rw_reader_append: adds @child below all others. */
void rw_reader_append (RwReader  *self,
                       GtkWidget *child);

/** rw_reader_append_title: appends @title as the heading of all, and @summary under it. */
void rw_reader_append_title (RwReader   *self,
                             const char *title,
                             const char *summary);

/** rw_reader_append_part: (transfer none): adds a part under the heading @heading (nullable), and returns its box for what is in it. */
GtkBox *rw_reader_append_part (RwReader   *self,
                               const char *heading);

G_END_DECLS
