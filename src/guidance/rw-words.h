/* rw-words.h: the words for ratings, tools, loads and grounds
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-gentler.h"

G_BEGIN_DECLS

/* All translated, all (transfer none), all plain text. */

/** rw_words_rating: "Safe", "Cautious", "Avoid"; "Off the back" for none. */
const char *rw_words_rating (RwRating rating);

/** rw_words_rating_meaning: one sentence that says what the rating means. */
const char *rw_words_rating_meaning (RwRating rating);

/** rw_words_tool: "Foam roller", "Lacrosse ball", "Peanut ball". */
const char *rw_words_tool (RwToolKind tool);

/** rw_words_density: "Soft", "Medium", "Firm". */
const char *rw_words_density (RwDensity density);

/** rw_words_load: "Against a wall", "Hips down", "Hips up". */
const char *rw_words_load (RwLoad load);

/** rw_words_dup_use: (transfer full): all three in a line: "Foam roller, medium, hips up". */
char *rw_words_dup_use (RwToolKind tool,
                        RwDensity  density,
                        RwLoad     load) G_GNUC_WARN_UNUSED_RESULT;

/** rw_words_side: "Left", "Right", "Midline", "Both sides". */
const char *rw_words_side (RwSide side);

/** rw_words_ground: a short badge, for example "Experts disagree". */
const char *rw_words_ground (RwGround ground);

/**
 * rw_words_dup_place:
 * @contact: a contact that is up to date
 *
 * Where a contact lies: "T7, both sides", or "T11 – T12, left" where its
 * centre lies in the disc between; "Off the back" where nothing is touched.
 *
 * Returns: (transfer full): the words
 */
char *rw_words_dup_place (RwContact *contact) G_GNUC_WARN_UNUSED_RESULT;

/** rw_words_aspect: "Back View", "Side View", "Section". */
const char *rw_words_aspect (RwAspect aspect);

/** rw_words_dup_view: (transfer full): what @atlas shows, in brief: "Back", "Side", "Section at T7". */
char *rw_words_dup_view (RwAtlas *atlas) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_words_dup_view_near:
 * @atlas: what is shown
 * @level: where the tool lies
 *
 * Returns: (transfer full): rw_words_dup_view(), and for a section at another
 *   level "Section at T7, the nearest to T4"
 */
char *rw_words_dup_view_near (RwAtlas       *atlas,
                              const RwLevel *level) G_GNUC_WARN_UNUSED_RESULT;

/** rw_words_seen_from_above: (transfer none): from where every section is seen, in brief. */
const char *rw_words_seen_from_above (void);

/** rw_words_dup_view_title: (transfer full): rw_words_dup_view_near(), and that a section is seen from above. */
char *rw_words_dup_view_title (RwAtlas       *atlas,
                               const RwLevel *level) G_GNUC_WARN_UNUSED_RESULT;

/** rw_words_dup_view_label: (transfer full): what @atlas shows, in full, for who can not see: "The back, seen from behind". */
char *rw_words_dup_view_label (RwAtlas *atlas) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
