/* rw-condition-reader.c: reads the conditions of the rules file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-rules-private.h"

#include "rw-number.h"
#include "rw-reader.h"

/* The six items on which the experts of the consensus study agreed. */
static const char * const consensus_conditions[] = {
  "fracture", "open-wound", "local-inflammation", "dvt", "bone-infection", "myositis-ossificans", NULL
};

/* Each raise must be needed: there is a case in which it is the strictest. */
static gboolean
check_raises (RwRules                 *self,
              RwXml                   *xml,
              xmlNode                 *node,
              const RwConditionEntry  *entry,
              GError                 **error)
{
  xmlNode *child = rw_xml_first_child (node);

  for (guint i = 0; i < entry->n_raises; i++, child = rw_xml_next (child))
    if (!_rw_rules_is_needed (self, entry, i))
      {
        rw_xml_set_error (xml, child, error, RW_ERROR_VALUE,
                          "found a raise that never applies; expected a case with a milder rating, "
                          "which no other raise of the condition makes as strict");
        return FALSE;
      }

  return TRUE;
}

static gboolean
read_raises (RwRules           *self,
             RwXml             *xml,
             xmlNode           *node,
             RwConditionEntry  *entry,
             GError           **error)
{
  entry->first = self->raises->len;
  for (xmlNode *child = rw_xml_first_child (node); child != NULL; child = rw_xml_next (child))
    if (!_rw_rules_read_raise (self, xml, child, error))
      return FALSE;

  entry->n_raises = self->raises->len - entry->first;
  if (entry->n_raises > 0)
    return check_raises (self, xml, node, entry, error);

  rw_xml_set_error (xml, node, error, RW_ERROR_STRUCTURE,
                    "found no <raise>; expected one or more");
  return FALSE;
}

/* How much of the ladder it leaves: all, where the attribute is missing. */
static gboolean
read_gentler (RwXml    *xml,
              xmlNode  *node,
              RwOffer  *gentler,
              GError  **error)
{
  g_autofree char *text = rw_xml_dup_attribute (node, NULL, "gentler");
  int value = RW_OFFER_ALL;

  if (text != NULL &&
      !rw_xml_get_enum (xml, node, NULL, "gentler", RW_TYPE_OFFER, &value, error))
    return FALSE;

  *gentler = value;

  return TRUE;
}

static gboolean
read_condition (RwRules  *self,
                RwXml    *xml,
                xmlNode  *node,
                GError  **error)
{
  static const char * const attributes[] = { "id", "ground", "source", "gentler", NULL };
  g_autofree char *id = NULL;
  RwConditionEntry entry = { 0 };
  RwCondition *condition = &entry.condition;

  if (!rw_reader_enter (xml, node, NULL, RW_RULES_NAMESPACE, "condition", attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !_rw_rules_check_limit (xml, node, self->conditions->len, RW_RULES_MAX_CONDITIONS, error) ||
      !(id = _rw_rules_dup_new_id (self, xml, node, error)) ||
      !_rw_rules_read_ground (self, xml, node, id, consensus_conditions,
                              &condition->ground, &condition->source, error) ||
      !read_gentler (xml, node, &condition->gentler, error) ||
      !read_raises (self, xml, node, &entry, error))
    return FALSE;

  condition->id = g_string_chunk_insert (self->strings, id);
  for (guint i = 0; i < RW_N_RATINGS; i++)
    condition->rules[i] = (RwRule) { condition->id, i, condition->ground, condition->source };
  g_array_append_val (self->conditions, entry);

  return TRUE;
}

gboolean
_rw_rules_read_conditions (RwRules  *self,
                           RwXml    *xml,
                           xmlNode  *node,
                           GError  **error)
{
  for (xmlNode *child = rw_xml_first_child (node); child != NULL; child = rw_xml_next (child))
    if (!read_condition (self, xml, child, error))
      return FALSE;

  if (self->conditions->len > 0)
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_STRUCTURE,
                    "found no <condition>; expected one or more");
  return FALSE;
}
