/* rw-search.h: finds what there is to read by the words people have for it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-finding.h"

G_BEGIN_DECLS

/**
 * RwSearch:
 *
 * An index of regions, vertebrae, muscles, conditions, red flags and topics, by
 * their names, the words that people have for them, and their texts. It knows
 * words by their beginning and with one letter wrong, whatever their case and
 * accents. Immutable, counted atomically.
 */
typedef struct _RwSearch RwSearch;

/**
 * rw_search_new:
 * @guidance: the texts
 * @topics: the topics
 *
 * Makes the index, which takes some milliseconds.
 *
 * Returns: (transfer full): the search
 */
RwSearch *rw_search_new (RwGuidance *guidance,
                         RwTopics   *topics) G_GNUC_WARN_UNUSED_RESULT;

RwSearch *rw_search_ref   (RwSearch *self);
void      rw_search_unref (RwSearch *self);

/**
 * rw_search_find:
 * @self: the search
 * @query: what somebody typed, perhaps not to its end
 * @limit: how many findings at most
 *
 * A word itself comes before one that only begins like it, and that before a
 * misspelt one; a name comes before the words people have for it, and these
 * before a text. Most words of the query must be met.
 *
 * Returns: (transfer full) (element-type RwFinding): the best first; empty
 *   where nothing is found, or nothing is asked
 */
GPtrArray *rw_search_find (RwSearch   *self,
                           const char *query,
                           guint       limit) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwSearch, rw_search_unref)

G_END_DECLS
