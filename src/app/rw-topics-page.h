/* rw-topics-page.h: all topics, shelf by shelf
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-content.h"

G_BEGIN_DECLS

/**
 * RwTopicsPage:
 *
 * What there is to read beside the places of the back. An #RwPage without an
 * argument.
 */
#define RW_TYPE_TOPICS_PAGE (rw_topics_page_get_type ())
G_DECLARE_FINAL_TYPE (RwTopicsPage, rw_topics_page, RW, TOPICS_PAGE, GtkWidget)

/** rw_topics_page_set_content: lists the topics of @content; once. */
void rw_topics_page_set_content (RwTopicsPage *self,
                                 RwContent    *content);

G_END_DECLS
