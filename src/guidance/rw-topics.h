/* rw-topics.h: the topics file: what there is to read beside the places
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-guidance.h"
#include "rw-topic.h"

G_BEGIN_DECLS

/**
 * RwTopics:
 *
 * The topics (docs in data/schema/topics.rng). Every text that is handed out is
 * translated by gettext, into the language that the process speaks when the
 * file is read; it lives as long as the topics do, and is plain text. Immutable,
 * counted atomically.
 */
typedef struct _RwTopics RwTopics;

#define RW_TOPICS_NAMESPACE "urn:rollwise:topics:1"

/**
 * rw_topics_new_from_file:
 * @file: a topics file
 * @error: return location for RW_ERROR, message "FILE:LINE: what; expected …":
 *   %RW_ERROR_REFERENCE for an id that is there twice, a group that does not
 *   exist, and a guide in which a pair of answers has no outcome or two;
 *   %RW_ERROR_VALUE for a text that is empty or too long
 *
 * Returns: (transfer full) (nullable): the topics
 */
RwTopics *rw_topics_new_from_file (GFile   *file,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_topics_new_from_bytes:
 * @bytes: the text of a topics file
 * @name: what it is called in messages
 * @error: return location for RW_ERROR, as of rw_topics_new_from_file()
 *
 * Returns: (transfer full) (nullable): the topics
 */
RwTopics *rw_topics_new_from_bytes (GBytes      *bytes,
                                    const char  *name,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;

RwTopics *rw_topics_ref   (RwTopics *self);
void      rw_topics_unref (RwTopics *self);

/**
 * rw_topics_check:
 * @self: the topics
 * @guidance: the texts that they refer to
 * @rules: the rules whose sources they name
 * @error: return location for a %RW_ERROR_REFERENCE with file and line
 *
 * Whether there is a source and an address for all that the topics name.
 */
gboolean rw_topics_check (RwTopics    *self,
                          RwGuidance  *guidance,
                          RwRules     *rules,
                          GError     **error);

/* All groups, and all topics, in the order of the file. */
guint               rw_topics_get_n_groups (RwTopics *self);
const RwTopicGroup *rw_topics_get_group    (RwTopics *self,
                                            guint     index);
guint               rw_topics_get_n_topics (RwTopics *self);
const RwTopic      *rw_topics_get_topic    (RwTopics *self,
                                            guint     index);

/** rw_topics_find: (transfer none) (nullable): the topic @id, without "topic:". */
const RwTopic *rw_topics_find (RwTopics   *self,
                               const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwTopics, rw_topics_unref)

G_END_DECLS
