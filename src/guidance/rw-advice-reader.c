/* rw-advice-reader.c: reads the texts about red flags and conditions
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-guidance-private.h"

#include "rw-number.h"
#include "rw-reader.h"

static gboolean
read_words (RwGuidance  *self,
            RwXml       *xml,
            xmlNode     *node,
            RwAdvice    *advice,
            GError     **error)
{
  static const char * const no_attributes[] = { NULL };
  static const char * const no_words[] = { NULL };

  advice->words = no_words;
  if (node == NULL)
    return TRUE;

  return rw_reader_enter (xml, node, NULL, RW_GUIDANCE_NAMESPACE, "words", no_attributes, error) &&
         _rw_text_pool_read_phrases (&self->pool, xml, node, &advice->words, error) &&
         rw_reader_check_last (xml, rw_xml_next (node), error);
}

static gboolean
read_fields (RwGuidance  *self,
             RwXml       *xml,
             xmlNode     *parent,
             RwAdvice    *advice,
             gboolean     asks,
             GError     **error)
{
  const RwGuidanceField fields[] = {
    { "name", &advice->name, FALSE },
    { "question", &advice->question, !asks },
    { "reason", &advice->reason, FALSE },
    { "action", &advice->action, FALSE },
    { "instead", &advice->instead, TRUE },
  };
  xmlNode *node;

  return _rw_guidance_read_first_fields (self, xml, parent, fields, G_N_ELEMENTS (fields), &node, error) &&
         read_words (self, xml, node, advice, error);
}

/* Reads the element @name and keeps it in @table. */
static gboolean
read_advice (RwGuidance  *self,
             RwXml       *xml,
             xmlNode     *node,
             const char  *name,
             GHashTable  *table,
             GPtrArray   *ids,
             GError     **error)
{
  static const char * const attributes[] = { "id", NULL };
  g_autofree RwAdviceText *text = g_new0 (RwAdviceText, 1);
  g_autofree char *id = NULL;
  const char *kept;

  if (!rw_reader_enter (xml, node, NULL, RW_GUIDANCE_NAMESPACE, name, attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !(id = rw_reader_dup_id (xml, node, "id", error)) ||
      !read_fields (self, xml, node, &text->advice, table == self->red_flags, error))
    return FALSE;

  if (g_hash_table_contains (self->red_flags, id) || g_hash_table_contains (self->conditions, id))
    return _rw_guidance_fail_twice (xml, node, id, error);

  text->line = xmlGetLineNo (node);
  kept = _rw_text_pool_keep (&self->pool, id);
  g_ptr_array_add (ids, (gpointer) kept);
  g_hash_table_insert (table, (gpointer) kept, g_steal_pointer (&text));

  return TRUE;
}

/* Reads the help of one urgency. */
static gboolean
read_help (RwGuidance  *self,
           RwXml       *xml,
           xmlNode     *node,
           xmlNode     *parent,
           GError     **error)
{
  static const char * const attributes[] = { "kind", NULL };
  int urgency;

  if (!rw_reader_enter (xml, node, parent, RW_GUIDANCE_NAMESPACE, "help", attributes, error) ||
      !rw_xml_get_enum (xml, node, NULL, "kind", RW_TYPE_URGENCY, &urgency, error))
    return FALSE;

  if (self->help[urgency] != NULL)
    return _rw_guidance_fail_twice (xml, node, rw_enum_get_nick (RW_TYPE_URGENCY, urgency), error);

  return _rw_guidance_read_text (self, xml, node, &self->help[urgency], error);
}

gboolean
_rw_guidance_read_red_flags (RwGuidance  *self,
                             RwXml       *xml,
                             xmlNode     *node,
                             GError     **error)
{
  xmlNode *title = rw_xml_first_child (node);
  xmlNode *child;

  if (!rw_xml_check_no_text (xml, node, error) ||
      !_rw_guidance_read_field (self, xml, title, node, "title", &self->check_first, error))
    return FALSE;

  child = rw_xml_next (title);
  if (!_rw_guidance_read_field (self, xml, child, node, "meaning", &self->check_meaning, error))
    return FALSE;

  for (guint i = 0; i < RW_N_URGENCIES; i++)
    {
      child = rw_xml_next (child);
      if (!read_help (self, xml, child, node, error))
        return FALSE;
    }

  for (child = rw_xml_next (child); child != NULL; child = rw_xml_next (child))
    if (!read_advice (self, xml, child, "red-flag", self->red_flags, self->red_flag_ids, error))
      return FALSE;

  return TRUE;
}

static gboolean
read_condition (RwGuidance  *self,
                RwXml       *xml,
                xmlNode     *node,
                GError     **error)
{
  return read_advice (self, xml, node, "condition", self->conditions, self->condition_ids, error);
}

gboolean
_rw_guidance_read_conditions (RwGuidance  *self,
                              RwXml       *xml,
                              xmlNode     *node,
                              GError     **error)
{
  return _rw_guidance_read_each (self, xml, node, read_condition, error);
}
