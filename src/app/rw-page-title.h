/* rw-page-title.h: the name of a page in a header bar
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwPageTitle:
 *
 * A heading in the middle of a header bar. A name that is too long for one line
 * goes on in a second one and is never cut. A new name fades in over the old one, but
 * not for who wants no motion.
 */
#define RW_TYPE_PAGE_TITLE (rw_page_title_get_type ())
G_DECLARE_FINAL_TYPE (RwPageTitle, rw_page_title, RW, PAGE_TITLE, GtkWidget)

/** rw_page_title_set_text: shows @text; never markup. */
void rw_page_title_set_text (RwPageTitle *self,
                             const char  *text);

G_END_DECLS
