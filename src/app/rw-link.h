/* rw-link.h: rows that lead to another page
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-address.h"
#include "rw-content.h"

G_BEGIN_DECLS

/**
 * rw_link_dup_page:
 * @content: what there is
 * @address: where a text leads, as of rw_address_parse()
 *
 * Not each address has a page of its own: a vertebra and a muscle lead to a
 * region they lie in, a condition and a red flag to their question on the page
 * about you.
 *
 * Returns: (transfer full) (nullable): the address for #RwPanel; %NULL where
 *   there is no such page
 */
char *rw_link_dup_page (RwContent  *content,
                        const char *address) G_GNUC_WARN_UNUSED_RESULT;

/** rw_link_list_new: a box for such rows, in one frame. */
GtkWidget *rw_link_list_new (void);

/**
 * rw_link_new:
 * @address: where to
 * @title: (nullable): what the row says; the title of @address by default
 * @below: (nullable): a smaller line
 *
 * Returns: (nullable): a row that opens the page at @address, or %NULL where
 *   it leads nowhere
 */
GtkWidget *rw_link_new (RwContent  *content,
                        const char *address,
                        const char *title,
                        const char *below);

G_END_DECLS
