/* rw-prose.h: widgets for what there is to read
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-content.h"
#include "rw-footnotes.h"

G_BEGIN_DECLS

/** rw_prose_append_blocks: adds paragraphs, list items and numbered steps to @box; @notes numbers their sources. */
void rw_prose_append_blocks (GtkBox        *box,
                             const RwBlock *blocks,
                             guint          n_blocks,
                             RwFootnotes   *notes);

/** rw_prose_append_answers: adds questions, which unfold their answers, to @box. */
void rw_prose_append_answers (GtkBox         *box,
                              const RwAnswer *answers,
                              guint           n_answers,
                              RwFootnotes    *notes);

/** rw_prose_append_dispute: adds what is disputed and what each side says, with the strength of its sources, to @box. */
void rw_prose_append_dispute (GtkBox          *box,
                              const RwDispute *dispute,
                              RwRules         *rules,
                              RwFootnotes     *notes);

/** rw_prose_append_links: adds a row for each of @addresses that leads to a page to @box. */
void rw_prose_append_links (GtkBox             *box,
                            RwContent          *content,
                            const char * const *addresses);

G_END_DECLS
