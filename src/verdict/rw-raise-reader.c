/* rw-raise-reader.c: reads one effect of a condition
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-rules-private.h"

#include "rw-number.h"
#include "rw-reader.h"

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

gboolean
_rw_rules_read_raise (RwRules  *self,
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
      !_rw_rules_read_kinds (self, xml, node, &raise.kinds, error) ||
      !rw_xml_get_flags (xml, node, NULL, "tool", RW_TYPE_TOOL_KIND, &raise.tools, error) ||
      !rw_xml_get_flags (xml, node, NULL, "contact", RW_TYPE_TOUCH, &raise.touches, error) ||
      !rw_xml_get_flags (xml, node, NULL, "density", RW_TYPE_DENSITY, &raise.densities, error) ||
      !rw_xml_get_flags (xml, node, NULL, "load", RW_TYPE_LOAD, &raise.loads, error) ||
      !read_ratings (xml, node, &raise, error))
    return FALSE;

  g_array_append_val (self->raises, raise);

  return TRUE;
}
