/* rw-reader.h: what the readers of rules and texts have in common
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-xml.h"

G_BEGIN_DECLS

/* Longest id; a longer one is an RW_ERROR_LIMIT. */
#define RW_READER_MAX_ID 64

/**
 * rw_reader_enter:
 * @xml: the document
 * @node: (nullable): an element, or %NULL where there is none any more
 * @parent: where it was looked for; named when it is missing
 * @ns: the namespace it must have
 * @name: the name it must have
 * @attributes: (array zero-terminated=1): the attributes it may have
 * @error: return location for a %RW_ERROR_STRUCTURE
 *
 * Checks that @node is the element that is expected at this place, and that it
 * has no attribute that nobody reads.
 */
gboolean rw_reader_enter (RwXml               *xml,
                          xmlNode             *node,
                          xmlNode             *parent,
                          const char          *ns,
                          const char          *name,
                          const char * const  *attributes,
                          GError             **error);

/**
 * rw_reader_check_last:
 * @after: (nullable): what follows the last element that may stand in @parent
 *
 * Refuses an element too many with a %RW_ERROR_STRUCTURE.
 */
gboolean rw_reader_check_last (RwXml    *xml,
                               xmlNode  *after,
                               GError  **error);

/**
 * rw_reader_check_version:
 *
 * Refuses a root element whose attribute "version" is not "1" with a
 * %RW_ERROR_VALUE: it was made for another Rollwise.
 */
gboolean rw_reader_check_version (RwXml   *xml,
                                  GError **error);

/**
 * rw_reader_check_id:
 * @id: the word
 *
 * Refuses an id that is not made of lower-case letters, digits and hyphens,
 * beginning with a letter: %RW_ERROR_VALUE, or %RW_ERROR_LIMIT when too long.
 */
gboolean rw_reader_check_id (RwXml       *xml,
                             xmlNode     *node,
                             const char  *id,
                             GError     **error);

/**
 * rw_reader_dup_id:
 * @name: the attribute
 * @error: return location for RW_ERROR, as of rw_reader_check_id()
 *
 * Reads a required attribute that holds an id.
 *
 * Returns: (transfer full) (nullable): the id; g_free()
 */
char *rw_reader_dup_id (RwXml       *xml,
                        xmlNode     *node,
                        const char  *name,
                        GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_reader_check_date:
 * @name: the attribute that it is from
 * @text: its value
 *
 * Refuses what is no date such as "2026-01-31", digit by digit: %RW_ERROR_VALUE.
 */
gboolean rw_reader_check_date (RwXml       *xml,
                               xmlNode     *node,
                               const char  *name,
                               const char  *text,
                               GError     **error);

G_END_DECLS
