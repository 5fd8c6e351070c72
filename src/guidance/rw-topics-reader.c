/* rw-topics-reader.c: reads the topics file and refuses what is not whole
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-topics-private.h"

#include "rw-address.h"
#include "rw-reader.h"

gboolean
_rw_topics_read_address (RwTopics    *self,
                         RwXml       *xml,
                         xmlNode     *node,
                         const char  *name,
                         const char **address,
                         GError     **error)
{
  g_autofree char *text = rw_xml_require_attribute (xml, node, NULL, name, error);
  RwReference reference;
  RwAddressKind kind;
  const char *id;

  if (text == NULL)
    return FALSE;

  if (!rw_address_parse (text, &kind, &id))
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                        "found the address “%s”; expected one such as “topic:cat-cow” or “sources”", text);
      return FALSE;
    }

  *address = _rw_text_pool_keep (&self->pool, text);
  reference.address = *address;
  reference.line = xmlGetLineNo (node);
  g_array_append_val (self->references, reference);

  return TRUE;
}

static gboolean
has_group (RwTopics   *self,
           const char *id)
{
  for (guint i = 0; i < self->groups->len; i++)
    if (g_str_equal (g_array_index (self->groups, RwTopicGroup, i).id, id))
      return TRUE;

  return FALSE;
}

static gboolean
read_group (RwTopics  *self,
            RwXml     *xml,
            xmlNode   *node,
            GError   **error)
{
  static const char * const attributes[] = { "id", NULL };
  g_autofree char *id = NULL;
  RwTopicGroup group;

  if (!rw_reader_enter (xml, node, NULL, RW_TOPICS_NAMESPACE, "group", attributes, error) ||
      !(id = rw_reader_dup_id (xml, node, "id", error)) ||
      !_rw_text_pool_read (&self->pool, xml, node, &group.name, error))
    return FALSE;

  if (has_group (self, id))
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                        "found the group “%s” twice; expected each id once", id);
      return FALSE;
    }

  group.id = _rw_text_pool_keep (&self->pool, id);
  g_array_append_val (self->groups, group);

  return TRUE;
}

/* Reads the groups, then the topics, until nothing is left. */
static gboolean
read_root (RwTopics  *self,
           RwXml     *xml,
           GError   **error)
{
  static const char * const attributes[] = { "version", NULL };
  xmlNode *root = rw_xml_get_root (xml);
  xmlNode *node = rw_xml_first_child (root);

  if (!rw_xml_check_attributes (xml, root, attributes, error) ||
      !rw_reader_check_version (xml, error) ||
      !rw_xml_check_no_text (xml, root, error))
    return FALSE;

  for (; node != NULL && rw_xml_is (node, RW_TOPICS_NAMESPACE, "group"); node = rw_xml_next (node))
    if (!read_group (self, xml, node, error))
      return FALSE;

  for (; node != NULL; node = rw_xml_next (node))
    if (!_rw_topics_read_topic (self, xml, node, error))
      return FALSE;

  if (self->topics->len > 0)
    return TRUE;

  rw_xml_set_error (xml, root, error, RW_ERROR_STRUCTURE, "found no <topic>; expected one or more");
  return FALSE;
}

/* Every topic is in a group, and no group is empty. */
static gboolean
check_groups (RwTopics  *self,
              RwXml     *xml,
              GError   **error)
{
  for (guint i = 0; i < self->groups->len; i++)
    {
      const char *id = g_array_index (self->groups, RwTopicGroup, i).id;
      gboolean used = FALSE;

      for (guint j = 0; j < self->topics->len; j++)
        used = used || g_str_equal (g_array_index (self->topics, RwTopic, j).group, id);

      if (used)
        continue;

      rw_xml_set_error (xml, rw_xml_get_root (xml), error, RW_ERROR_REFERENCE,
                        "found no topic in the group “%s”; expected one or more", id);
      return FALSE;
    }

  return TRUE;
}

static RwTopics *
read_topics (RwXml   *xml,
             GError **error)
{
  g_autoptr(RwTopics) self = _rw_topics_new (rw_xml_get_name (xml));

  if (!read_root (self, xml, error) || !check_groups (self, xml, error))
    return NULL;

  return g_steal_pointer (&self);
}

RwTopics *
rw_topics_new_from_file (GFile   *file,
                         GError **error)
{
  g_autoptr(RwXml) xml = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  xml = rw_xml_new_from_file (file, RW_TOPICS_NAMESPACE, "topics", error);
  if (xml == NULL)
    return NULL;

  return read_topics (xml, error);
}

RwTopics *
rw_topics_new_from_bytes (GBytes      *bytes,
                          const char  *name,
                          GError     **error)
{
  g_autoptr(RwXml) xml = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  xml = rw_xml_new_from_bytes (bytes, name, RW_TOPICS_NAMESPACE, "topics", error);
  if (xml == NULL)
    return NULL;

  return read_topics (xml, error);
}
