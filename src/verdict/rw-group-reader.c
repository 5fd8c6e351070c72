/* rw-group-reader.c: reads the groups of kinds of the rules file, and kinds by their words
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-rules-private.h"

#include "rw-number.h"
#include "rw-reader.h"

#define ALL_KINDS ((1u << RW_N_REGION_KINDS) - 1)

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

gboolean
_rw_rules_read_kinds (RwRules  *self,
                      RwXml    *xml,
                      xmlNode  *node,
                      guint    *kinds,
                      GError  **error)
{
  g_autofree char *text = rw_xml_dup_attribute (node, NULL, "kinds");

  *kinds = ALL_KINDS;

  return text == NULL || add_kinds (self, xml, node, text, kinds, error);
}
