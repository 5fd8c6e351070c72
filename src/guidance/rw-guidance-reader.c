/* rw-guidance-reader.c: reads the texts file and refuses what is not whole
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-guidance-private.h"

#include "rw-number.h"
#include "rw-reader.h"

static const char * const no_attributes[] = { NULL };

gboolean
_rw_guidance_read_text (RwGuidance   *self,
                        RwXml        *xml,
                        xmlNode      *node,
                        const char  **text,
                        GError      **error)
{
  return _rw_text_pool_read (&self->pool, xml, node, text, error);
}

gboolean
_rw_guidance_read_field (RwGuidance   *self,
                         RwXml        *xml,
                         xmlNode      *node,
                         xmlNode      *parent,
                         const char   *name,
                         const char  **text,
                         GError      **error)
{
  return _rw_text_pool_read_field (&self->pool, xml, node, parent, RW_GUIDANCE_NAMESPACE, name, text, error);
}

gboolean
_rw_guidance_read_first_fields (RwGuidance             *self,
                                RwXml                  *xml,
                                xmlNode                *parent,
                                const RwGuidanceField  *fields,
                                guint                   n_fields,
                                xmlNode               **after,
                                GError                **error)
{
  xmlNode *node = rw_xml_first_child (parent);

  for (guint i = 0; i < n_fields; i++)
    {
      if (fields[i].optional &&
          (node == NULL || !rw_xml_is (node, RW_GUIDANCE_NAMESPACE, fields[i].name)))
        continue;
      if (!_rw_guidance_read_field (self, xml, node, parent, fields[i].name, fields[i].text, error))
        return FALSE;
      node = rw_xml_next (node);
    }

  *after = node;

  return TRUE;
}

gboolean
_rw_guidance_read_fields (RwGuidance             *self,
                          RwXml                  *xml,
                          xmlNode                *node,
                          const RwGuidanceField  *fields,
                          guint                   n_fields,
                          GError                **error)
{
  xmlNode *after;

  return _rw_guidance_read_first_fields (self, xml, node, fields, n_fields, &after, error) &&
         rw_reader_check_last (xml, after, error);
}

gboolean
_rw_guidance_read_each (RwGuidance          *self,
                        RwXml               *xml,
                        xmlNode             *node,
                        RwGuidanceReadFunc   read,
                        GError             **error)
{
  if (!rw_xml_check_no_text (xml, node, error))
    return FALSE;

  for (xmlNode *child = rw_xml_first_child (node); child != NULL; child = rw_xml_next (child))
    if (!read (self, xml, child, error))
      return FALSE;

  return TRUE;
}

gboolean
_rw_guidance_fail_twice (RwXml       *xml,
                         xmlNode     *node,
                         const char  *id,
                         GError     **error)
{
  rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                    "found the %s “%s” twice; expected each id once",
                    (const char *) node->name, id);
  return FALSE;
}

static gboolean
read_techniques (RwGuidance  *self,
                 RwXml       *xml,
                 xmlNode     *node,
                 GError     **error)
{
  if (!_rw_guidance_read_each (self, xml, node, _rw_guidance_read_technique, error))
    return FALSE;

  for (guint i = 0; i < RW_N_REGION_KINDS * RW_N_TOOL_KINDS; i++)
    if (self->technique_of[i / RW_N_TOOL_KINDS][i % RW_N_TOOL_KINDS][0] == NULL)
      {
        rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                          "found no technique for %s with %s; expected exactly one",
                          rw_enum_get_nick (RW_TYPE_REGION_KIND, i / RW_N_TOOL_KINDS),
                          rw_enum_get_nick (RW_TYPE_TOOL_KIND, i % RW_N_TOOL_KINDS));
        return FALSE;
      }

  return TRUE;
}

static gboolean
read_reason (RwGuidance  *self,
             RwXml       *xml,
             xmlNode     *node,
             GError     **error)
{
  static const char * const attributes[] = { "rule", NULL };
  g_autofree RwReasonText *reason = g_new0 (RwReasonText, 1);
  g_autofree char *id = NULL;

  if (!rw_reader_enter (xml, node, NULL, RW_GUIDANCE_NAMESPACE, "reason", attributes, error) ||
      !(id = rw_reader_dup_id (xml, node, "rule", error)) ||
      !_rw_guidance_read_text (self, xml, node, &reason->text, error))
    return FALSE;

  if (g_hash_table_contains (self->reasons, id))
    return _rw_guidance_fail_twice (xml, node, id, error);

  reason->line = xmlGetLineNo (node);
  g_hash_table_insert (self->reasons,
                       (gpointer) _rw_text_pool_keep (&self->pool, id),
                       g_steal_pointer (&reason));

  return TRUE;
}

static gboolean
read_reasons (RwGuidance  *self,
              RwXml       *xml,
              xmlNode     *node,
              GError     **error)
{
  return _rw_guidance_read_each (self, xml, node, read_reason, error);
}

static gboolean
read_rung (RwGuidance  *self,
           RwXml       *xml,
           xmlNode     *node,
           GError     **error)
{
  static const char * const attributes[] = { "id", NULL };
  int rung;

  if (!rw_reader_enter (xml, node, NULL, RW_GUIDANCE_NAMESPACE, "rung", attributes, error) ||
      !rw_xml_get_enum (xml, node, NULL, "id", RW_TYPE_RUNG, &rung, error))
    return FALSE;

  if (self->rungs[rung] != NULL)
    return _rw_guidance_fail_twice (xml, node, rw_enum_get_nick (RW_TYPE_RUNG, rung), error);

  return _rw_guidance_read_text (self, xml, node, &self->rungs[rung], error);
}

static gboolean
read_ladder (RwGuidance  *self,
             RwXml       *xml,
             xmlNode     *node,
             GError     **error)
{
  if (!_rw_guidance_read_each (self, xml, node, read_rung, error))
    return FALSE;

  for (guint i = 0; i < RW_N_RUNGS; i++)
    if (self->rungs[i] == NULL)
      {
        rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                          "found no rung “%s”; expected every rung",
                          rw_enum_get_nick (RW_TYPE_RUNG, i));
        return FALSE;
      }

  return TRUE;
}

static gboolean
read_stop_sign (RwGuidance  *self,
                RwXml       *xml,
                xmlNode     *node,
                GError     **error)
{
  const char *text;

  if (!_rw_guidance_read_field (self, xml, node, NULL, "sign", &text, error))
    return FALSE;

  g_ptr_array_add (self->stop_signs, (gpointer) text);

  return TRUE;
}

static gboolean
read_stop_signs (RwGuidance  *self,
                 RwXml       *xml,
                 xmlNode     *node,
                 GError     **error)
{
  if (!_rw_guidance_read_each (self, xml, node, read_stop_sign, error))
    return FALSE;

  if (self->stop_signs->len == 0)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_STRUCTURE,
                        "found no <sign>; expected one or more");
      return FALSE;
    }

  g_ptr_array_add (self->stop_signs, NULL);

  return TRUE;
}

static gboolean
read_notice (RwGuidance  *self,
             RwXml       *xml,
             xmlNode     *node,
             GError     **error)
{
  return _rw_guidance_read_text (self, xml, node, &self->notice, error);
}

static gboolean
read_root (RwGuidance  *self,
           RwXml       *xml,
           GError     **error)
{
  static const struct
  {
    const char *name;
    RwGuidanceReadFunc read;
  } sections[] = {
    { "notice", read_notice },
    { "regions", _rw_guidance_read_regions },
    { "kinds", _rw_guidance_read_kinds },
    { "levels", _rw_guidance_read_levels },
    { "muscles", _rw_guidance_read_muscles },
    { "techniques", read_techniques },
    { "reasons", read_reasons },
    { "ladder", read_ladder },
    { "stop-signs", read_stop_signs },
    { "red-flags", _rw_guidance_read_red_flags },
    { "conditions", _rw_guidance_read_conditions },
  };
  static const char * const attributes[] = { "version", NULL };
  xmlNode *root = rw_xml_get_root (xml);
  xmlNode *child = rw_xml_first_child (root);

  if (!rw_xml_check_attributes (xml, root, attributes, error) ||
      !rw_reader_check_version (xml, error) ||
      !rw_xml_check_no_text (xml, root, error))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      if (!rw_reader_enter (xml, child, root, RW_GUIDANCE_NAMESPACE,
                            sections[i].name, no_attributes, error) ||
          !sections[i].read (self, xml, child, error))
        return FALSE;
      child = rw_xml_next (child);
    }

  return rw_reader_check_last (xml, child, error);
}

static RwGuidance *
read_guidance (RwXml   *xml,
               GError **error)
{
  g_autoptr(RwGuidance) self = _rw_guidance_new (rw_xml_get_name (xml));

  if (!read_root (self, xml, error))
    return NULL;

  return g_steal_pointer (&self);
}

RwGuidance *
rw_guidance_new_from_file (GFile   *file,
                           GError **error)
{
  g_autoptr(RwXml) xml = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  xml = rw_xml_new_from_file (file, RW_GUIDANCE_NAMESPACE, "guidance", error);
  if (xml == NULL)
    return NULL;

  return read_guidance (xml, error);
}

RwGuidance *
rw_guidance_new_from_bytes (GBytes      *bytes,
                            const char  *name,
                            GError     **error)
{
  g_autoptr(RwXml) xml = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  xml = rw_xml_new_from_bytes (bytes, name, RW_GUIDANCE_NAMESPACE, "guidance", error);
  if (xml == NULL)
    return NULL;

  return read_guidance (xml, error);
}
