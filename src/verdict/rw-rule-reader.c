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
read_ground (RwXml       *xml,
             xmlNode     *node,
             const char  *id,
             RwGround    *ground,
             GError     **error)
{
  int value;

  if (!rw_xml_get_enum (xml, node, NULL, "ground", RW_TYPE_GROUND, &value, error))
    return FALSE;

  *ground = value;
  if (*ground != RW_GROUND_CONSENSUS || g_strv_contains (consensus_rules, id))
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found the rule “%s” claiming a consensus; expected another ground, "
                    "as the consensus study does not speak of it", id);
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

static gboolean
check_new_rule (RwRules     *self,
                RwXml       *xml,
                xmlNode     *node,
                const char  *id,
                GError     **error)
{
  if (self->entries->len == RW_RULES_MAX_RULES)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_LIMIT,
                        "found too many rules; expected %d at most", RW_RULES_MAX_RULES);
      return FALSE;
    }

  for (guint i = 0; i < self->entries->len; i++)
    if (g_str_equal (rw_rules_get_rule (self, i)->id, id))
      {
        rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                          "found the rule “%s” twice; expected each id once", id);
        return FALSE;
      }

  return TRUE;
}

static const RwSource *
find_source (RwRules     *self,
             RwXml       *xml,
             xmlNode     *node,
             const char  *id,
             GError     **error)
{
  const RwSource *source = rw_rules_find_source (self, id);

  if (source == NULL)
    rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                      "found the unknown source “%s”; expected an id out of <sources>", id);

  return source;
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
  g_autofree char *source_id = NULL;
  const RwSource *source;
  RwRuleEntry entry = { .kind = kind };

  if (!rw_reader_enter (xml, node, NULL, RW_RULES_NAMESPACE, "rule", attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !rw_reader_check_last (xml, rw_xml_first_child (node), error) ||
      !(id = rw_reader_dup_id (xml, node, "id", error)) ||
      !check_new_rule (self, xml, node, id, error) ||
      !read_predicates (xml, node, &entry, error) ||
      !read_rating (xml, node, &entry.rule.rating, error) ||
      !read_ground (xml, node, id, &entry.rule.ground, error) ||
      !(source_id = rw_reader_dup_id (xml, node, "source", error)) ||
      !(source = find_source (self, xml, node, source_id, error)))
    return FALSE;

  entry.rule.id = g_string_chunk_insert (self->strings, id);
  entry.rule.source = source->id;
  g_array_append_val (self->entries, entry);

  return TRUE;
}
