/* rw-search-private.h: what the index of a search holds; for its builder
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-search-word.h"
#include "rw-search.h"

G_BEGIN_DECLS

/* Where a phrase is from; the more, the better a match in it. */
typedef enum
{
  RW_SEARCH_FIELD_TEXT,
  RW_SEARCH_FIELD_WORDS,
  RW_SEARCH_FIELD_TITLE,
} RwSearchField;

#define RW_SEARCH_N_FIELDS (RW_SEARCH_FIELD_TITLE + 1)

/* A thing that can be found. */
typedef struct
{
  RwAddressKind kind;
  const char *id;
  const char *title;
  const char *subtitle;
} RwSearchEntry;

/* A text of an entry. */
typedef struct
{
  guint entry;
  RwSearchField field;
  guint n_words; /* without small words */
  const char *text;
} RwSearchPhrase;

/* A word of the index, and the phrases (guint) that it is in, each once. */
typedef struct
{
  RwSearchWord word;
  GArray *phrases;
} RwSearchTerm;

struct _RwSearch
{
  gatomicrefcount ref_count;

  /* Owned References */
  RwGuidance *guidance;
  RwTopics *topics;
  GArray *entries; /* RwSearchEntry */
  GArray *phrases; /* RwSearchPhrase */
  GArray *terms; /* RwSearchTerm */
  GHashTable *small_words; /* folded, in UTF-8 */
};

/* Fills an index that has nothing in it yet. */
void _rw_search_build (RwSearch *self);

/* Whether a word says nothing of what is looked for, such as "my". */
gboolean _rw_search_is_small (RwSearch           *self,
                              const RwSearchWord *word);

G_END_DECLS
