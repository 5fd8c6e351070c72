/* rw-topics-private.h: what the topics hold; for their readers
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-text-pool.h"
#include "rw-topics.h"

G_BEGIN_DECLS

/* An address that a topic names, and where the file names it. */
typedef struct
{
  const char *address;
  long line;
} RwReference;

struct _RwTopics
{
  gatomicrefcount ref_count;

  /* Owned */
  RwTextPool pool;

  /* Owned References */
  GArray *groups; /* RwTopicGroup */
  GArray *topics; /* RwTopic */
  GArray *references; /* RwReference */

  /* Owned by the pool */
  const char *name;
};

/* Topics with nothing in them yet. */
RwTopics *_rw_topics_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;

/* Reads the required attribute @name as an address, and notes it. */
gboolean _rw_topics_read_address (RwTopics    *self,
                                  RwXml       *xml,
                                  xmlNode     *node,
                                  const char  *name,
                                  const char **address,
                                  GError     **error);

/* Reads the element <topic> and adds it. */
gboolean _rw_topics_read_topic (RwTopics  *self,
                                RwXml     *xml,
                                xmlNode   *node,
                                GError   **error);

/* Reads the element <guide>, kept in the pool. */
const RwGuide *_rw_topics_read_guide (RwTopics  *self,
                                      RwXml     *xml,
                                      xmlNode   *node,
                                      GError   **error);

G_END_DECLS
