/* rw-body-reader.c: reads the lines about vertebrae and about muscles
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-guidance-private.h"

#include <string.h>

#include "rw-reader.h"

/* "T12" is the longest id of a vertebra. */
#define MAX_LEVEL_ID 3

/* Reads the id of a vertebra; whether the body has it is for the check to say. */
static char *
dup_level_id (RwXml    *xml,
              xmlNode  *node,
              GError  **error)
{
  g_autofree char *id = rw_xml_require_attribute (xml, node, NULL, "id", error);

  if (id == NULL)
    return NULL;

  if (g_ascii_isupper (id[0]) && strlen (id) <= MAX_LEVEL_ID)
    return g_steal_pointer (&id);

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found the level “%s”; expected a vertebra such as “T7”", id);
  return NULL;
}

static gboolean
read_level (RwGuidance  *self,
            RwXml       *xml,
            xmlNode     *node,
            GError     **error)
{
  static const char * const attributes[] = { "id", NULL };
  g_autofree char *id = NULL;
  RwLevelText level = { NULL };

  if (!rw_reader_enter (xml, node, NULL, RW_GUIDANCE_NAMESPACE, "level", attributes, error) ||
      !(id = dup_level_id (xml, node, error)) ||
      !_rw_guidance_read_text (self, xml, node, &level.text, error))
    return FALSE;

  if (rw_guidance_get_level (self, id) != NULL)
    return _rw_guidance_fail_twice (xml, node, id, error);

  level.id = _rw_text_pool_keep (&self->pool, id);
  level.line = xmlGetLineNo (node);
  g_array_append_val (self->levels, level);

  return TRUE;
}

gboolean
_rw_guidance_read_levels (RwGuidance  *self,
                          RwXml       *xml,
                          xmlNode     *node,
                          GError     **error)
{
  return _rw_guidance_read_each (self, xml, node, read_level, error);
}

static gboolean
read_muscle_fields (RwGuidance  *self,
                    RwXml       *xml,
                    xmlNode     *parent,
                    RwMuscle    *muscle,
                    GError     **error)
{
  static const char * const no_attributes[] = { NULL };
  const RwGuidanceField fields[] = {
    { "term", &muscle->term, FALSE },
    { "name", &muscle->name, FALSE },
    { "where", &muscle->where, FALSE },
  };
  xmlNode *node;

  return _rw_guidance_read_first_fields (self, xml, parent, fields, G_N_ELEMENTS (fields), &node, error) &&
         rw_reader_enter (xml, node, parent, RW_GUIDANCE_NAMESPACE, "words", no_attributes, error) &&
         _rw_text_pool_read_phrases (&self->pool, xml, node, &muscle->words, error) &&
         rw_reader_check_last (xml, rw_xml_next (node), error);
}

static gboolean
read_muscle (RwGuidance  *self,
             RwXml       *xml,
             xmlNode     *node,
             GError     **error)
{
  static const char * const attributes[] = { "id", "kinds", NULL };
  g_autofree char *id = NULL;
  g_autofree char *kinds = NULL;
  RwMuscle muscle = { NULL };

  if (!rw_reader_enter (xml, node, NULL, RW_GUIDANCE_NAMESPACE, "muscle", attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !(id = rw_reader_dup_id (xml, node, "id", error)) ||
      !(kinds = rw_xml_require_attribute (xml, node, NULL, "kinds", error)) ||
      !rw_xml_get_flags (xml, node, NULL, "kinds", RW_TYPE_REGION_KIND, &muscle.kinds, error) ||
      !read_muscle_fields (self, xml, node, &muscle, error))
    return FALSE;

  if (rw_guidance_find_muscle (self, id) != NULL)
    return _rw_guidance_fail_twice (xml, node, id, error);

  muscle.id = _rw_text_pool_keep (&self->pool, id);
  g_array_append_val (self->muscles, muscle);

  return TRUE;
}

gboolean
_rw_guidance_read_muscles (RwGuidance  *self,
                           RwXml       *xml,
                           xmlNode     *node,
                           GError     **error)
{
  return _rw_guidance_read_each (self, xml, node, read_muscle, error);
}
