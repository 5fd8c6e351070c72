/* rw-text-pool.h: where the texts of one file live, and how one is read into it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-xml.h"

G_BEGIN_DECLS

/* Longest text, in bytes. Longer ones do not fit a card, and hardly a reader. */
#define RW_TEXT_POOL_MAX_TEXT 1200

/**
 * RwTextPool:
 * @strings: every string, but for what gettext owns
 * @blocks: (element-type gpointer): every array that a text type points to
 * @citations: (element-type RwCitation): every source that is named, with its line
 *
 * What a file of texts owns. All of it lives as long as the pool.
 */
typedef struct
{
  GStringChunk *strings;
  GPtrArray *blocks;
  GArray *citations;
} RwTextPool;

/* A word that names something elsewhere, and where the file names it. */
typedef struct
{
  const char *source;
  long line;
} RwCitation;

void _rw_text_pool_init  (RwTextPool *self);
void _rw_text_pool_clear (RwTextPool *self);

/** _rw_text_pool_keep: (transfer none): @text, kept once. */
const char *_rw_text_pool_keep (RwTextPool *self,
                                const char *text);

/** _rw_text_pool_keep_array: (transfer none): what @array (transfer full) holds. */
gpointer _rw_text_pool_keep_array (RwTextPool *self,
                                   GArray     *array);

/** _rw_text_pool_read: reads the text of @node into @text, translated. */
gboolean _rw_text_pool_read (RwTextPool   *self,
                             RwXml        *xml,
                             xmlNode      *node,
                             const char  **text,
                             GError      **error);

/**
 * _rw_text_pool_read_field:
 * @node: (nullable): what should be an element @name of @ns without attributes
 * @parent: where it was looked for
 *
 * Reads the text of @node into @text, translated.
 */
gboolean _rw_text_pool_read_field (RwTextPool   *self,
                                   RwXml        *xml,
                                   xmlNode      *node,
                                   xmlNode      *parent,
                                   const char   *ns,
                                   const char   *name,
                                   const char  **text,
                                   GError      **error);

/**
 * _rw_text_pool_read_list:
 * @node: an element
 * @name: an attribute that holds words parted by spaces, and may be missing
 * @what: what such a word is called in messages
 * @list: (out): the words, each an id and there once, ended by %NULL
 */
gboolean _rw_text_pool_read_list (RwTextPool           *self,
                                  RwXml                *xml,
                                  xmlNode              *node,
                                  const char           *name,
                                  const char           *what,
                                  const char * const  **list,
                                  GError              **error);

/** _rw_text_pool_read_sources: reads the attribute "source" as a list, and notes each. */
gboolean _rw_text_pool_read_sources (RwTextPool           *self,
                                     RwXml                *xml,
                                     xmlNode              *node,
                                     const char * const  **sources,
                                     GError              **error);

/**
 * _rw_text_pool_read_phrases:
 *
 * Reads the text of @node, translated, as phrases parted by commas; an empty
 * phrase is refused.
 */
gboolean _rw_text_pool_read_phrases (RwTextPool           *self,
                                     RwXml                *xml,
                                     xmlNode              *node,
                                     const char * const  **phrases,
                                     GError              **error);

G_END_DECLS
