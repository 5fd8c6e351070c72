/* rw-rule-reader.c: reads one rule of the rules file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-rules-private.h"

#include "rw-number.h"
#include "rw-reader.h"

/* The consensus study speaks of six conditions and of no region, so no rule
 * about a region may claim it. Rules that may are listed here by id. */
static const char * const consensus_rules[] = { NULL };

/* The word "note" stands for having no rating, so RwRating can not read it. */
static gboolean
read_rating (RwXml     *xml,
             xmlNode   *node,
             RwRating  *rating,
             GError   **error)
{
  g_autofree char *text = rw_xml_require_attribute (xml, node, NULL, "rating", error);
  int value;

  if (text == NULL)
    return FALSE;

  if (g_str_equal (text, "note"))
    {
      *rating = RW_RATING_NONE;
      return TRUE;
    }

  if (rw_enum_from_nick (RW_TYPE_RATING, text, &value) && value != RW_RATING_NONE)
    {
      *rating = value;
      return TRUE;
    }

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found the rating “%s”; expected one of safe, cautious, avoid, note", text);
  return FALSE;
}

static gboolean
read_shares (RwXml        *xml,
             xmlNode      *node,
             RwRuleEntry  *entry,
             GError      **error)
{
  if (!rw_xml_get_number (xml, node, NULL, "share-from", 0, 1, 0,
                          &entry->share_from, error) ||
      !rw_xml_get_number (xml, node, NULL, "share-below", 0, 1, G_MAXDOUBLE,
                          &entry->share_below, error))
    return FALSE;

  if (entry->share_from < entry->share_below)
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found share-from not smaller than share-below; expected a stretch of shares");
  return FALSE;
}

static gboolean
read_predicates (RwXml        *xml,
                 xmlNode      *node,
                 RwRuleEntry  *entry,
                 GError      **error)
{
  return rw_xml_get_flags (xml, node, NULL, "tool", RW_TYPE_TOOL_KIND, &entry->tools, error) &&
         rw_xml_get_flags (xml, node, NULL, "contact", RW_TYPE_TOUCH, &entry->touches, error) &&
         rw_xml_get_flags (xml, node, NULL, "density", RW_TYPE_DENSITY, &entry->densities, error) &&
         rw_xml_get_flags (xml, node, NULL, "load", RW_TYPE_LOAD, &entry->loads, error) &&
         read_shares (xml, node, entry, error);
}

gboolean
_rw_rules_read_rule (RwRules       *self,
                     RwXml         *xml,
                     xmlNode       *node,
                     RwRegionKind   kind,
                     GError       **error)
{
  static const char * const attributes[] = {
    "id", "tool", "contact", "density", "load", "share-from", "share-below",
    "rating", "ground", "source", NULL
  };
  g_autofree char *id = NULL;
  RwRuleEntry entry = { .kind = kind };

  if (!rw_reader_enter (xml, node, NULL, RW_RULES_NAMESPACE, "rule", attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !rw_reader_check_last (xml, rw_xml_first_child (node), error) ||
      !_rw_rules_check_limit (xml, node, self->entries->len, RW_RULES_MAX_RULES, error) ||
      !(id = _rw_rules_dup_new_id (self, xml, node, error)) ||
      !read_predicates (xml, node, &entry, error) ||
      !read_rating (xml, node, &entry.rule.rating, error) ||
      !_rw_rules_read_ground (self, xml, node, id, consensus_rules,
                              &entry.rule.ground, &entry.rule.source, error))
    return FALSE;

  entry.rule.id = g_string_chunk_insert (self->strings, id);
  g_array_append_val (self->entries, entry);

  return TRUE;
}
