/* rw-search-word.h: the words of a text, as a search sees them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-finding.h"

G_BEGIN_DECLS

/**
 * RwSearchWord:
 * @letters: folded: lower case, without accents
 * @n_letters: how many
 * @range: where it stands in the text that it is from
 */
typedef struct
{
  gunichar *letters;
  glong n_letters;
  RwRange range;
} RwSearchWord;

/**
 * RwSearchMatch:
 * @RW_SEARCH_MATCH_NONE: another word
 * @RW_SEARCH_MATCH_PREFIX_MISSPELT: begins nearly like it
 * @RW_SEARCH_MATCH_MISSPELT: one letter is missing, too many, wrong or swapped
 * @RW_SEARCH_MATCH_PREFIX: begins like it
 * @RW_SEARCH_MATCH_EXACT: the same word
 *
 * How well a word of the query meets a word of a text; the later the better.
 */
typedef enum
{
  RW_SEARCH_MATCH_NONE,
  RW_SEARCH_MATCH_PREFIX_MISSPELT,
  RW_SEARCH_MATCH_MISSPELT,
  RW_SEARCH_MATCH_PREFIX,
  RW_SEARCH_MATCH_EXACT,
} RwSearchMatch;

/** _rw_search_words_split: (transfer full) (element-type RwSearchWord): the words of @text. */
GArray *_rw_search_words_split (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/** _rw_search_word_compare: how @asked meets @known. */
RwSearchMatch _rw_search_word_compare (const RwSearchWord *asked,
                                       const RwSearchWord *known);

G_END_DECLS
