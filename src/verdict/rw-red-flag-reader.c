/* rw-red-flag-reader.c: reads the red flags of the rules file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-rules-private.h"

#include "rw-reader.h"

/* The consensus study is about rolling, and does not speak of red flags. */
static const char * const consensus_red_flags[] = { NULL };

/* Behind all that are as urgent. */
static void
insert_red_flag (RwRules         *self,
                 const RwRedFlag *red_flag)
{
  guint place = self->red_flags->len;

  while (place > 0 && rw_rules_get_red_flag (self, place - 1)->urgency > red_flag->urgency)
    place--;

  g_array_insert_vals (self->red_flags, place, red_flag, 1);
}

static gboolean
read_red_flag (RwRules  *self,
               RwXml    *xml,
               xmlNode  *node,
               GError  **error)
{
  static const char * const attributes[] = { "id", "kind", "ground", "source", NULL };
  g_autofree char *id = NULL;
  RwRedFlag red_flag = { .rule.rating = RW_RATING_AVOID };
  int urgency;

  if (!rw_reader_enter (xml, node, NULL, RW_RULES_NAMESPACE, "red-flag", attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !rw_reader_check_last (xml, rw_xml_first_child (node), error) ||
      !_rw_rules_check_limit (xml, node, self->red_flags->len, RW_RULES_MAX_RED_FLAGS, error) ||
      !(id = _rw_rules_dup_new_id (self, xml, node, error)) ||
      !rw_xml_get_enum (xml, node, NULL, "kind", RW_TYPE_URGENCY, &urgency, error) ||
      !_rw_rules_read_ground (self, xml, node, id, consensus_red_flags,
                              &red_flag.rule.ground, &red_flag.rule.source, error))
    return FALSE;

  red_flag.rule.id = g_string_chunk_insert (self->strings, id);
  red_flag.urgency = urgency;
  insert_red_flag (self, &red_flag);

  return TRUE;
}

gboolean
_rw_rules_read_red_flags (RwRules  *self,
                          RwXml    *xml,
                          xmlNode  *node,
                          GError  **error)
{
  for (xmlNode *child = rw_xml_first_child (node); child != NULL; child = rw_xml_next (child))
    if (!read_red_flag (self, xml, child, error))
      return FALSE;

  if (self->red_flags->len > 0)
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_STRUCTURE,
                    "found no <red-flag>; expected one or more");
  return FALSE;
}
