/* rw-topic-reader.c: reads one topic of the topics file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-topics-private.h"

#include "rw-dispute-reader.h"
#include "rw-number.h"
#include "rw-reader.h"

static gboolean
is (xmlNode    *node,
    const char *name)
{
  return node != NULL && rw_xml_is (node, RW_TOPICS_NAMESPACE, name);
}

static gboolean
read_block (RwTopics  *self,
            RwXml     *xml,
            xmlNode   *node,
            RwBlock   *block,
            GError   **error)
{
  static const char * const attributes[] = { "source", NULL };
  int kind = 0;

  while (kind < RW_N_BLOCK_KINDS && !is (node, rw_enum_get_nick (RW_TYPE_BLOCK_KIND, kind)))
    kind++;

  if (kind == RW_N_BLOCK_KINDS)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_STRUCTURE,
                        "found <%s>; expected <p>, <item> or <step>", (const char *) node->name);
      return FALSE;
    }

  block->kind = kind;

  return rw_xml_check_attributes (xml, node, attributes, error) &&
         _rw_text_pool_read (&self->pool, xml, node, &block->text, error) &&
         _rw_text_pool_read_sources (&self->pool, xml, node, &block->sources, error);
}

/* Reads the blocks from @node on; there must be one at least. */
static gboolean
read_blocks (RwTopics   *self,
             RwXml      *xml,
             xmlNode    *node,
             xmlNode    *parent,
             RwSection  *section,
             GError    **error)
{
  g_autoptr(GArray) blocks = g_array_new (FALSE, FALSE, sizeof (RwBlock));

  for (; node != NULL; node = rw_xml_next (node))
    {
      RwBlock block;

      if (!read_block (self, xml, node, &block, error))
        return FALSE;
      g_array_append_val (blocks, block);
    }

  if (blocks->len == 0)
    {
      rw_xml_set_error (xml, parent, error, RW_ERROR_STRUCTURE,
                        "found a heading with nothing below it; expected <p>, <item> or <step>");
      return FALSE;
    }

  section->n_blocks = blocks->len;
  section->blocks = _rw_text_pool_keep_array (&self->pool, g_steal_pointer (&blocks));

  return TRUE;
}

static gboolean
read_figure (RwTopics    *self,
             RwXml       *xml,
             xmlNode     *node,
             const char **figure,
             GError     **error)
{
  g_autofree char *text = rw_xml_dup_attribute (node, NULL, "figure");

  *figure = NULL;
  if (text == NULL)
    return TRUE;

  if (!rw_reader_check_id (xml, node, text, error))
    return FALSE;

  *figure = _rw_text_pool_keep (&self->pool, text);

  return TRUE;
}

static gboolean
read_section (RwTopics   *self,
              RwXml      *xml,
              xmlNode    *node,
              RwSection  *section,
              GError    **error)
{
  static const char * const attributes[] = { "figure", NULL };
  xmlNode *heading = rw_xml_first_child (node);

  return rw_xml_check_attributes (xml, node, attributes, error) &&
         rw_xml_check_no_text (xml, node, error) &&
         read_figure (self, xml, node, &section->figure, error) &&
         _rw_text_pool_read_field (&self->pool, xml, heading, node, RW_TOPICS_NAMESPACE, "heading",
                                   &section->heading, error) &&
         read_blocks (self, xml, rw_xml_next (heading), node, section, error);
}

static gboolean
read_sections (RwTopics  *self,
               RwXml     *xml,
               xmlNode   *parent,
               xmlNode  **node,
               RwTopic   *topic,
               GError   **error)
{
  g_autoptr(GArray) sections = g_array_new (FALSE, FALSE, sizeof (RwSection));

  for (; is (*node, "section"); *node = rw_xml_next (*node))
    {
      RwSection section;

      if (!read_section (self, xml, *node, &section, error))
        return FALSE;
      g_array_append_val (sections, section);
    }

  if (sections->len == 0 && topic->guide == NULL)
    {
      rw_xml_set_error (xml, *node != NULL ? *node : parent, error, RW_ERROR_STRUCTURE,
                        "found no <section>; expected one or more after <words>");
      return FALSE;
    }

  topic->n_sections = sections->len;
  topic->sections = _rw_text_pool_keep_array (&self->pool, g_steal_pointer (&sections));

  return TRUE;
}

/* Reads what else to read, to the end of the topic. */
static gboolean
read_see (RwTopics  *self,
          RwXml     *xml,
          xmlNode   *node,
          RwTopic   *topic,
          GError   **error)
{
  static const char * const attributes[] = { "to", NULL };
  g_autoptr(GArray) addresses = g_array_new (TRUE, FALSE, sizeof (const char *));

  for (; node != NULL; node = rw_xml_next (node))
    {
      const char *address;

      if (!rw_reader_enter (xml, node, NULL, RW_TOPICS_NAMESPACE, "see", attributes, error) ||
          !rw_xml_check_no_text (xml, node, error) ||
          !rw_reader_check_last (xml, rw_xml_first_child (node), error) ||
          !_rw_topics_read_address (self, xml, node, "to", &address, error))
        return FALSE;
      g_array_append_val (addresses, address);
    }

  topic->see = _rw_text_pool_keep_array (&self->pool, g_steal_pointer (&addresses));

  return TRUE;
}

/* Reads what every topic begins with, and leaves @node at what follows. */
static gboolean
read_head (RwTopics  *self,
           RwXml     *xml,
           xmlNode   *parent,
           xmlNode  **node,
           RwTopic   *topic,
           GError   **error)
{
  static const char * const no_attributes[] = { NULL };

  *node = rw_xml_first_child (parent);
  if (!_rw_text_pool_read_field (&self->pool, xml, *node, parent, RW_TOPICS_NAMESPACE, "title",
                                 &topic->title, error))
    return FALSE;

  *node = rw_xml_next (*node);
  if (!_rw_text_pool_read_field (&self->pool, xml, *node, parent, RW_TOPICS_NAMESPACE, "summary",
                                 &topic->summary, error))
    return FALSE;

  *node = rw_xml_next (*node);
  if (!rw_reader_enter (xml, *node, parent, RW_TOPICS_NAMESPACE, "words", no_attributes, error) ||
      !_rw_text_pool_read_phrases (&self->pool, xml, *node, &topic->words, error))
    return FALSE;

  *node = rw_xml_next (*node);

  return TRUE;
}

static gboolean
read_body (RwTopics  *self,
           RwXml     *xml,
           xmlNode   *parent,
           RwTopic   *topic,
           GError   **error)
{
  xmlNode *node;

  if (!read_head (self, xml, parent, &node, topic, error))
    return FALSE;

  if (is (node, "guide"))
    {
      topic->guide = _rw_topics_read_guide (self, xml, node, error);
      if (topic->guide == NULL)
        return FALSE;
      node = rw_xml_next (node);
    }

  if (!read_sections (self, xml, parent, &node, topic, error))
    return FALSE;

  if (is (node, "disagree"))
    {
      topic->dispute = _rw_dispute_read (&self->pool, xml, node, RW_TOPICS_NAMESPACE, error);
      if (topic->dispute == NULL)
        return FALSE;
      node = rw_xml_next (node);
    }

  return read_see (self, xml, node, topic, error);
}

/* Reads the group that @node names, which must have been there before. */
static gboolean
read_own_group (RwTopics  *self,
                RwXml     *xml,
                xmlNode   *node,
                RwTopic   *topic,
                GError   **error)
{
  g_autofree char *id = rw_reader_dup_id (xml, node, "group", error);

  if (id == NULL)
    return FALSE;

  for (guint i = 0; i < self->groups->len; i++)
    {
      const RwTopicGroup *group = &g_array_index (self->groups, RwTopicGroup, i);

      if (g_str_equal (group->id, id))
        {
          topic->group = group->id;
          return TRUE;
        }
    }

  rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                    "found the unknown group “%s”; expected a <group> at the head of the file", id);
  return FALSE;
}

gboolean
_rw_topics_read_topic (RwTopics  *self,
                       RwXml     *xml,
                       xmlNode   *node,
                       GError   **error)
{
  static const char * const attributes[] = { "id", "group", NULL };
  g_autofree char *id = NULL;
  RwTopic topic = { NULL };

  if (!rw_reader_enter (xml, node, NULL, RW_TOPICS_NAMESPACE, "topic", attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !(id = rw_reader_dup_id (xml, node, "id", error)) ||
      !read_own_group (self, xml, node, &topic, error) ||
      !read_body (self, xml, node, &topic, error))
    return FALSE;

  if (rw_topics_find (self, id) != NULL)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                        "found the topic “%s” twice; expected each id once", id);
      return FALSE;
    }

  topic.id = _rw_text_pool_keep (&self->pool, id);
  g_array_append_val (self->topics, topic);

  return TRUE;
}
