/* rw-condition-reader.c: reads the conditions of the rules file, and the groups that they name
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-rules-private.h"

#include "rw-number.h"
#include "rw-reader.h"

#define ALL_KINDS ((1u << RW_N_REGION_KINDS) - 1)

/* The six items on which the experts of the consensus study agreed. */
static const char * const consensus_conditions[] = {
  "fracture", "open-wound", "local-inflammation", "dvt", "bone-infection", "myositis-ossificans", NULL
};

static const RwRuleGroup *
find_group (RwRules    *self,
            const char *id)
{
  for (guint i = 0; i < self->groups->len; i++)
    if (g_str_equal (g_array_index (self->groups, RwRuleGroup, i).id, id))
      return &g_array_index (self->groups, RwRuleGroup, i);

  return NULL;
}

/* The kinds that a word of "kinds" stands for: one, or those of a group. */
static gboolean
find_kinds (RwRules     *self,
            RwXml       *xml,
            xmlNode     *node,
            const char  *word,
            guint       *kinds,
            GError     **error)
{
  const RwRuleGroup *group = find_group (self, word);
  int kind;

  if (group != NULL)
    *kinds = group->kinds;
  else if (rw_enum_from_nick (RW_TYPE_REGION_KIND, word, &kind))
    *kinds = 1u << kind;
  else
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                        "found the unknown kind “%s”; expected a kind of region or a group before it", word);
      return FALSE;
    }

  return TRUE;
}

/* Reads the words of @text into @kinds; each must add something. */
static gboolean
add_kinds (RwRules     *self,
           RwXml       *xml,
           xmlNode     *node,
           const char  *text,
           guint       *kinds,
           GError     **error)
{
  g_auto(GStrv) words = g_strsplit_set (text, " \t\r\n", -1);

  *kinds = 0;
  for (guint i = 0; words[i] != NULL; i++)
    {
      guint more;

      if (words[i][0] == '\0')
        continue;

      if (!find_kinds (self, xml, node, words[i], &more, error))
        return FALSE;

      if ((more & *kinds) != 0)
        {
          rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                            "found “%s”, which is there already; expected each kind once", words[i]);
          return FALSE;
        }

      *kinds |= more;
    }

  if (*kinds != 0)
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE, "found no kind; expected one or more");
  return FALSE;
}

static gboolean
read_group (RwRules  *self,
            RwXml    *xml,
            xmlNode  *node,
            GError  **error)
{
  static const char * const attributes[] = { "id", "kinds", NULL };
  g_autofree char *id = NULL;
  g_autofree char *kinds = NULL;
  RwRuleGroup group = { NULL };
  int kind;

  if (!rw_reader_enter (xml, node, NULL, RW_RULES_NAMESPACE, "group", attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !rw_reader_check_last (xml, rw_xml_first_child (node), error) ||
      !_rw_rules_check_limit (xml, node, self->groups->len, RW_RULES_MAX_GROUPS, error) ||
      !(id = rw_reader_dup_id (xml, node, "id", error)) ||
      !(kinds = rw_xml_require_attribute (xml, node, NULL, "kinds", error)) ||
      !add_kinds (self, xml, node, kinds, &group.kinds, error))
    return FALSE;

  if (find_group (self, id) != NULL || rw_enum_from_nick (RW_TYPE_REGION_KIND, id, &kind))
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                        "found the group “%s” twice, or as a kind; expected a name of its own", id);
      return FALSE;
    }

  group.id = g_string_chunk_insert (self->strings, id);
  g_array_append_val (self->groups, group);

  return TRUE;
}

gboolean
_rw_rules_read_groups (RwRules  *self,
                       RwXml    *xml,
                       xmlNode  *node,
                       GError  **error)
{
  for (xmlNode *child = rw_xml_first_child (node); child != NULL; child = rw_xml_next (child))
    if (!read_group (self, xml, child, error))
      return FALSE;

  return TRUE;
}

static gboolean
read_kinds (RwRules  *self,
            RwXml    *xml,
            xmlNode  *node,
            guint    *kinds,
            GError  **error)
{
  g_autofree char *text = rw_xml_dup_attribute (node, NULL, "kinds");

  *kinds = ALL_KINDS;

  return text == NULL || add_kinds (self, xml, node, text, kinds, error);
}

/* Reads "from" and "to". There is no way to say that something gets milder. */
static gboolean
read_ratings (RwXml    *xml,
              xmlNode  *node,
              RwRaise  *raise,
              GError  **error)
{
  g_autofree char *from = rw_xml_dup_attribute (node, NULL, "from");
  g_autofree char *to = rw_xml_require_attribute (xml, node, NULL, "to", error);
  int rating;

  if (to == NULL)
    return FALSE;

  if (!rw_enum_from_nick (RW_TYPE_RATING, to, &rating) || rating < RW_RATING_CAUTIOUS)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                        "found to “%s”; expected cautious or avoid", to);
      return FALSE;
    }

  raise->to = rating;
  raise->from = RW_RATING_NONE;
  if (from == NULL)
    return TRUE;

  if (rw_enum_from_nick (RW_TYPE_RATING, from, &rating) &&
      rating != RW_RATING_NONE && rating < (int) raise->to)
    {
      raise->from = rating;
      return TRUE;
    }

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found from “%s” to “%s”; expected from a milder rating, safe or cautious",
                    from, to);
  return FALSE;
}

static gboolean
check_raised (RwRules        *self,
              RwXml          *xml,
              xmlNode        *node,
              const RwRaise  *raise,
              GError        **error)
{
  if (_rw_rules_is_raised (self, raise))
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found a raise that never applies; expected a case with a milder rating");
  return FALSE;
}

static gboolean
read_raise (RwRules  *self,
            RwXml    *xml,
            xmlNode  *node,
            GError  **error)
{
  static const char * const attributes[] = {
    "kinds", "tool", "contact", "density", "load", "from", "to", NULL
  };
  RwRaise raise = { 0 };

  if (!rw_reader_enter (xml, node, NULL, RW_RULES_NAMESPACE, "raise", attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !rw_reader_check_last (xml, rw_xml_first_child (node), error) ||
      !_rw_rules_check_limit (xml, node, self->raises->len, RW_RULES_MAX_RAISES, error) ||
      !read_kinds (self, xml, node, &raise.kinds, error) ||
      !rw_xml_get_flags (xml, node, NULL, "tool", RW_TYPE_TOOL_KIND, &raise.tools, error) ||
      !rw_xml_get_flags (xml, node, NULL, "contact", RW_TYPE_TOUCH, &raise.touches, error) ||
      !rw_xml_get_flags (xml, node, NULL, "density", RW_TYPE_DENSITY, &raise.densities, error) ||
      !rw_xml_get_flags (xml, node, NULL, "load", RW_TYPE_LOAD, &raise.loads, error) ||
      !read_ratings (xml, node, &raise, error) ||
      !check_raised (self, xml, node, &raise, error))
    return FALSE;

  g_array_append_val (self->raises, raise);

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
    if (!read_raise (self, xml, child, error))
      return FALSE;

  entry->n_raises = self->raises->len - entry->first;
  if (entry->n_raises > 0)
    return TRUE;

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
