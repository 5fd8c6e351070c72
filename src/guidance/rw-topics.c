/* rw-topics.c: the topics file: what there is to read beside the places
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-topics-private.h"

#include "rw-address.h"

RwTopics *
_rw_topics_new (const char *name)
{
  RwTopics *self = g_new0 (RwTopics, 1);

  g_atomic_ref_count_init (&self->ref_count);
  _rw_text_pool_init (&self->pool);
  self->groups = g_array_new (FALSE, FALSE, sizeof (RwTopicGroup));
  self->topics = g_array_new (FALSE, FALSE, sizeof (RwTopic));
  self->references = g_array_new (FALSE, FALSE, sizeof (RwReference));
  self->name = _rw_text_pool_keep (&self->pool, name);

  return self;
}

RwTopics *
rw_topics_ref (RwTopics *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
rw_topics_unref (RwTopics *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->references);
  g_array_unref (self->topics);
  g_array_unref (self->groups);
  _rw_text_pool_clear (&self->pool);
  g_free (self);
}

static gboolean
check_sources (RwTopics  *self,
               RwRules   *rules,
               GError   **error)
{
  for (guint i = 0; i < self->pool.citations->len; i++)
    {
      const RwCitation *citation = &g_array_index (self->pool.citations, RwCitation, i);

      if (rw_rules_find_source (rules, citation->source) == NULL)
        {
          g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE,
                       "%s:%ld: found the unknown source “%s”; expected one of %s",
                       self->name, citation->line, citation->source, rw_rules_get_name (rules));
          return FALSE;
        }
    }

  return TRUE;
}

gboolean
rw_topics_check (RwTopics    *self,
                 RwGuidance  *guidance,
                 RwRules     *rules,
                 GError     **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (guidance != NULL, FALSE);
  g_return_val_if_fail (rules != NULL, FALSE);

  for (guint i = 0; i < self->references->len; i++)
    {
      const RwReference *reference = &g_array_index (self->references, RwReference, i);

      if (rw_address_get_title (reference->address, guidance, self) == NULL)
        {
          g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE,
                       "%s:%ld: found the unknown address “%s”; expected one that leads somewhere",
                       self->name, reference->line, reference->address);
          return FALSE;
        }
    }

  return check_sources (self, rules, error);
}

guint
rw_topics_get_n_groups (RwTopics *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->groups->len;
}

const RwTopicGroup *
rw_topics_get_group (RwTopics *self,
                     guint     index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->groups->len, NULL);

  return &g_array_index (self->groups, RwTopicGroup, index);
}

guint
rw_topics_get_n_topics (RwTopics *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->topics->len;
}

const RwTopic *
rw_topics_get_topic (RwTopics *self,
                     guint     index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->topics->len, NULL);

  return &g_array_index (self->topics, RwTopic, index);
}

const RwTopic *
rw_topics_find (RwTopics   *self,
                const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->topics->len; i++)
    {
      const RwTopic *topic = &g_array_index (self->topics, RwTopic, i);

      if (g_str_equal (topic->id, id))
        return topic;
    }

  return NULL;
}
