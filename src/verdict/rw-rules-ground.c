/* rw-rules-ground.c: what rules, conditions and red flags have in common: id, ground, source
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-rules-private.h"

#include "rw-reader.h"

static gboolean
has_rule (RwRules    *self,
          const char *id)
{
  for (guint i = 0; i < rw_rules_get_n_rules (self); i++)
    if (g_str_equal (rw_rules_get_rule (self, i)->id, id))
      return TRUE;

  return FALSE;
}

char *
_rw_rules_dup_new_id (RwRules  *self,
                      RwXml    *xml,
                      xmlNode  *node,
                      GError  **error)
{
  g_autofree char *id = rw_reader_dup_id (xml, node, "id", error);

  if (id == NULL)
    return NULL;

  if (!has_rule (self, id) &&
      rw_rules_find_condition (self, id) == NULL &&
      rw_rules_find_red_flag (self, id) == NULL)
    return g_steal_pointer (&id);

  rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                    "found the id “%s” twice; expected each once among rules, red flags and conditions",
                    id);
  return NULL;
}

static gboolean
check_consensus (RwXml           *xml,
                 xmlNode         *node,
                 const char      *id,
                 const RwSource  *source,
                 gboolean         may,
                 GError         **error)
{
  if (!may)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                        "found “%s” claiming a consensus; expected another ground, "
                        "as the consensus study does not speak of it", id);
      return FALSE;
    }

  if (g_str_equal (source->strength, "consensus-study"))
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found “%s” claiming a consensus by the source “%s”; "
                    "expected a source of the strength consensus-study", id, source->id);
  return FALSE;
}

gboolean
_rw_rules_read_ground (RwRules             *self,
                       RwXml               *xml,
                       xmlNode             *node,
                       const char          *id,
                       const char * const  *consensus,
                       RwGround            *ground,
                       const char         **source,
                       GError             **error)
{
  g_autofree char *source_id = NULL;
  const RwSource *found;
  int value;

  if (!rw_xml_get_enum (xml, node, NULL, "ground", RW_TYPE_GROUND, &value, error) ||
      !(source_id = rw_reader_dup_id (xml, node, "source", error)))
    return FALSE;

  found = rw_rules_find_source (self, source_id);
  if (found == NULL)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                        "found the unknown source “%s”; expected an id out of <sources>", source_id);
      return FALSE;
    }

  *ground = value;
  *source = found->id;

  return value != RW_GROUND_CONSENSUS ||
         check_consensus (xml, node, id, found, g_strv_contains (consensus, id), error);
}

gboolean
_rw_rules_check_limit (RwXml    *xml,
                       xmlNode  *node,
                       guint     length,
                       guint     limit,
                       GError  **error)
{
  if (length < limit)
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_LIMIT,
                    "found too many <%s>; expected %u at most", (const char *) node->name, limit);
  return FALSE;
}
