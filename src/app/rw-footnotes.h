/* rw-footnotes.h: the sources of a page, numbered as they come
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-rules.h"

G_BEGIN_DECLS

/**
 * RwFootnotes:
 *
 * A text bears the numbers of its sources; the sources stand at the end of the
 * page, each with how strong it is.
 */
typedef struct _RwFootnotes RwFootnotes;

/** rw_footnotes_new: (transfer full): none yet; @rules knows the sources. */
RwFootnotes *rw_footnotes_new (RwRules *rules);

void rw_footnotes_free (RwFootnotes *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwFootnotes, rw_footnotes_free)

/**
 * rw_footnotes_dup_text:
 * @text: what is said
 * @sources: (array zero-terminated=1) (nullable): ids of who says so
 *
 * Returns: (transfer full): @text with the numbers of @sources behind it
 */
char *rw_footnotes_dup_text (RwFootnotes        *self,
                             const char         *text,
                             const char * const *sources) G_GNUC_WARN_UNUSED_RESULT;

/** rw_footnotes_is_empty: whether no source was named. */
gboolean rw_footnotes_is_empty (RwFootnotes *self);

/** rw_footnotes_new_list: a fold with the numbers, and what each stands for. */
GtkWidget *rw_footnotes_new_list (RwFootnotes *self);

G_END_DECLS
