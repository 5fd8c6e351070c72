/* rw-topic-page.h: the page of a topic
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwTopicPage:
 *
 * The answer first, then what there is to know, with drawings, with what
 * experts disagree about, with more to read, and with the sources. An #RwPage;
 * the argument is the id of the topic.
 */
#define RW_TYPE_TOPIC_PAGE (rw_topic_page_get_type ())
G_DECLARE_FINAL_TYPE (RwTopicPage, rw_topic_page, RW, TOPIC_PAGE, GtkWidget)

/** rw_topic_page_set_model: reads the content of @model and follows its skin; once. */
void rw_topic_page_set_model (RwTopicPage *self,
                              RwModel     *model);

G_END_DECLS
