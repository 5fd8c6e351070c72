/* rw-credits.h: the words for sources: who says so, how strong it is, how fresh
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-rules.h"

G_BEGIN_DECLS

/* All translated plain text. A strength is one of rw_rules_get_strengths(). */

/** RW_CREDITS_ARTICLE: id of the source that Rollwise grew from. */
#define RW_CREDITS_ARTICLE "frost-2026"

/** rw_credits_strength: (transfer none): a short badge, for example "Trial". */
const char *rw_credits_strength (const char *strength);

/** rw_credits_strength_meaning: (transfer none): what such a source is worth, in a sentence or two. */
const char *rw_credits_strength_meaning (const char *strength);

/** rw_credits_is_only_anatomy: whether nothing but what lies under the skin stands behind @source. */
gboolean rw_credits_is_only_anatomy (const RwSource *source);

/** rw_credits_dup_name: (transfer full): who says so, in brief: "Behm and others, 2020". */
char *rw_credits_dup_name (const RwSource *source) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_credits_dup_line:
 * @rules: the rules
 * @sources: (array zero-terminated=1): ids of their sources
 *
 * Who says so and how strong it is, for below a text: "Behm and others, 2020
 * (Review or reference) · Sharecare (Clinicians)". A source that the rules do
 * not know is left out.
 *
 * Returns: (transfer full) (nullable): the line, or %NULL where nobody is named
 */
char *rw_credits_dup_line (RwRules            *rules,
                           const char * const *sources) G_GNUC_WARN_UNUSED_RESULT;

/** rw_credits_dup_author: (transfer full) (nullable): who wrote the article that Rollwise grew from; %NULL where the rules do not know it. */
char *rw_credits_dup_author (RwRules *rules) G_GNUC_WARN_UNUSED_RESULT;

/** rw_credits_dup_article_reviewed: (transfer full) (nullable): when its author last went over the article. */
char *rw_credits_dup_article_reviewed (RwRules *rules) G_GNUC_WARN_UNUSED_RESULT;

/** rw_credits_dup_reviewed: (transfer full): when the rules were last checked against their sources. */
char *rw_credits_dup_reviewed (RwRules *rules) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
