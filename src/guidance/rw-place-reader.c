/* rw-place-reader.c: reads the names of regions and the texts of kinds
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-guidance-private.h"

#include "rw-dispute-reader.h"
#include "rw-number.h"
#include "rw-reader.h"

static gboolean
read_region (RwGuidance  *self,
             RwXml       *xml,
             xmlNode     *node,
             GError     **error)
{
  static const char * const attributes[] = { "id", "kind", NULL };
  g_autofree char *id = NULL;
  g_autofree RwRegionText *region = g_new0 (RwRegionText, 1);
  const char *kept;
  xmlNode *name;
  xmlNode *term;
  int kind;

  if (!rw_reader_enter (xml, node, NULL, RW_GUIDANCE_NAMESPACE, "region", attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !(id = rw_reader_dup_id (xml, node, "id", error)) ||
      !rw_xml_get_enum (xml, node, NULL, "kind", RW_TYPE_REGION_KIND, &kind, error))
    return FALSE;

  name = rw_xml_first_child (node);
  if (!_rw_guidance_read_field (self, xml, name, node, "name", &region->name, error))
    return FALSE;

  term = rw_xml_next (name);
  if (!_rw_guidance_read_field (self, xml, term, node, "term", &region->term, error) ||
      !rw_reader_check_last (xml, rw_xml_next (term), error))
    return FALSE;

  if (g_hash_table_contains (self->regions, id))
    return _rw_guidance_fail_twice (xml, node, id, error);

  region->kind = kind;
  region->line = xmlGetLineNo (node);
  kept = _rw_text_pool_keep (&self->pool, id);
  g_ptr_array_add (self->region_ids, (gpointer) kept);
  g_hash_table_insert (self->regions, (gpointer) kept, g_steal_pointer (&region));

  return TRUE;
}

gboolean
_rw_guidance_read_regions (RwGuidance  *self,
                           RwXml       *xml,
                           xmlNode     *node,
                           GError     **error)
{
  return _rw_guidance_read_each (self, xml, node, read_region, error);
}

static gboolean
read_answer (RwGuidance  *self,
             RwXml       *xml,
             xmlNode     *node,
             RwAnswer    *answer,
             GError     **error)
{
  static const char * const attributes[] = { "source", NULL };
  const RwGuidanceField fields[] = {
    { "ask", &answer->question, FALSE },
    { "answer", &answer->text, FALSE },
  };

  return rw_reader_enter (xml, node, NULL, RW_GUIDANCE_NAMESPACE, "qa", attributes, error) &&
         rw_xml_check_no_text (xml, node, error) &&
         _rw_guidance_read_fields (self, xml, node, fields, G_N_ELEMENTS (fields), error) &&
         _rw_text_pool_read_sources (&self->pool, xml, node, &answer->sources, error);
}

/* Reads the questions from *@node on; there must be one at least. */
static gboolean
read_answers (RwGuidance   *self,
              RwXml        *xml,
              xmlNode      *parent,
              RwKindText   *kind,
              xmlNode     **node,
              GError      **error)
{
  g_autoptr(GArray) answers = g_array_new (FALSE, FALSE, sizeof (RwAnswer));

  for (; *node != NULL && rw_xml_is (*node, RW_GUIDANCE_NAMESPACE, "qa"); *node = rw_xml_next (*node))
    {
      RwAnswer answer;

      if (!read_answer (self, xml, *node, &answer, error))
        return FALSE;
      g_array_append_val (answers, answer);
    }

  if (answers->len == 0)
    {
      rw_xml_set_error (xml, *node != NULL ? *node : parent, error, RW_ERROR_STRUCTURE,
                        "found no <qa>; expected one or more after <words>");
      return FALSE;
    }

  kind->n_answers = answers->len;
  kind->answers = _rw_text_pool_keep_array (&self->pool, g_steal_pointer (&answers));

  return TRUE;
}

/* What people say and ask about a part, and what experts disagree about there. */
static gboolean
read_kind_more (RwGuidance  *self,
                RwXml       *xml,
                xmlNode     *parent,
                RwKindText  *kind,
                xmlNode     *node,
                GError     **error)
{
  static const char * const no_attributes[] = { NULL };

  if (!rw_reader_enter (xml, node, parent, RW_GUIDANCE_NAMESPACE, "words", no_attributes, error) ||
      !_rw_text_pool_read_phrases (&self->pool, xml, node, &kind->words, error))
    return FALSE;

  node = rw_xml_next (node);
  if (!read_answers (self, xml, parent, kind, &node, error))
    return FALSE;

  if (node == NULL)
    return TRUE;

  kind->dispute = _rw_dispute_read (&self->pool, xml, node, RW_GUIDANCE_NAMESPACE, error);

  return kind->dispute != NULL && rw_reader_check_last (xml, rw_xml_next (node), error);
}

static gboolean
read_kind_fields (RwGuidance   *self,
                  RwXml        *xml,
                  xmlNode      *node,
                  RwKindText   *kind,
                  xmlNode     **after,
                  GError      **error)
{
  const RwGuidanceField fields[] = {
    { "title", &kind->title, FALSE },
    { "plain", &kind->plain, FALSE },
    { "what", &kind->what, FALSE },
    { "gentler", &kind->gentler, FALSE },
    { "stop", &kind->stop, TRUE },
  };

  return _rw_guidance_read_first_fields (self, xml, node, fields, G_N_ELEMENTS (fields), after, error);
}

static gboolean
read_kind (RwGuidance  *self,
           RwXml       *xml,
           xmlNode     *node,
           GError     **error)
{
  static const char * const attributes[] = { "id", NULL };
  RwKindText *text;
  xmlNode *more;
  int kind;

  if (!rw_reader_enter (xml, node, NULL, RW_GUIDANCE_NAMESPACE, "kind", attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !rw_xml_get_enum (xml, node, NULL, "id", RW_TYPE_REGION_KIND, &kind, error))
    return FALSE;

  if (self->kinds[kind].title != NULL)
    return _rw_guidance_fail_twice (xml, node, rw_enum_get_nick (RW_TYPE_REGION_KIND, kind), error);

  text = &self->kinds[kind];

  return read_kind_fields (self, xml, node, text, &more, error) &&
         read_kind_more (self, xml, node, text, more, error);
}

gboolean
_rw_guidance_read_kinds (RwGuidance  *self,
                         RwXml       *xml,
                         xmlNode     *node,
                         GError     **error)
{
  if (!_rw_guidance_read_each (self, xml, node, read_kind, error))
    return FALSE;

  for (guint i = 0; i < RW_N_REGION_KINDS; i++)
    if (self->kinds[i].title == NULL)
      {
        rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                          "found no texts for the kind “%s”; expected every kind",
                          rw_enum_get_nick (RW_TYPE_REGION_KIND, i));
        return FALSE;
      }

  return TRUE;
}
