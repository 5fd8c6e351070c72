/* rw-sources-page.h: who says so, and how strong it is
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-content.h"

G_BEGIN_DECLS

/**
 * RwSourcesPage:
 *
 * The author of the article, when the rules were last checked, and every
 * source by its strength. An #RwPage without an argument.
 */
#define RW_TYPE_SOURCES_PAGE (rw_sources_page_get_type ())
G_DECLARE_FINAL_TYPE (RwSourcesPage, rw_sources_page, RW, SOURCES_PAGE, GtkWidget)

/** rw_sources_page_set_content: lists the sources of @content; once. */
void rw_sources_page_set_content (RwSourcesPage *self,
                                  RwContent     *content);

G_END_DECLS
