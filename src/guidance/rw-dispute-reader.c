/* rw-dispute-reader.c: reads what experts disagree about, in any file of texts
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-dispute-reader.h"

#include "rw-reader.h"

#define MIN_OPINIONS 2

static const char * const no_attributes[] = { NULL };

static gboolean
read_opinion (RwTextPool  *pool,
              RwXml       *xml,
              xmlNode     *node,
              const char  *ns,
              RwOpinion   *opinion,
              GError     **error)
{
  static const char * const attributes[] = { "source", NULL };

  if (!rw_reader_enter (xml, node, NULL, ns, "side", attributes, error) ||
      !_rw_text_pool_read (pool, xml, node, &opinion->text, error) ||
      !_rw_text_pool_read_sources (pool, xml, node, &opinion->sources, error))
    return FALSE;

  if (opinion->sources[0] != NULL)
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_STRUCTURE,
                    "found a <side> that names nobody; expected the attribute “source”");
  return FALSE;
}

/* Reads the sides from @node on. */
static GArray *
read_opinions (RwTextPool  *pool,
               RwXml       *xml,
               xmlNode     *node,
               const char  *ns,
               GError     **error)
{
  g_autoptr(GArray) opinions = g_array_new (FALSE, FALSE, sizeof (RwOpinion));

  for (; node != NULL; node = rw_xml_next (node))
    {
      RwOpinion opinion;

      if (!read_opinion (pool, xml, node, ns, &opinion, error))
        return NULL;
      g_array_append_val (opinions, opinion);
    }

  return g_steal_pointer (&opinions);
}

const RwDispute *
_rw_dispute_read (RwTextPool  *pool,
                  RwXml       *xml,
                  xmlNode     *node,
                  const char  *ns,
                  GError     **error)
{
  g_autoptr(GArray) opinions = NULL;
  xmlNode *question = rw_xml_first_child (node);
  RwDispute *self;
  const char *text;

  if (!rw_reader_enter (xml, node, NULL, ns, "disagree", no_attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !_rw_text_pool_read_field (pool, xml, question, node, ns, "about", &text, error) ||
      !(opinions = read_opinions (pool, xml, rw_xml_next (question), ns, error)))
    return NULL;

  if (opinions->len < MIN_OPINIONS)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_STRUCTURE,
                        "found %u <side>; expected two or more, as it takes two to disagree", opinions->len);
      return NULL;
    }

  self = g_new0 (RwDispute, 1);
  g_ptr_array_add (pool->blocks, self);
  self->question = text;
  self->n_opinions = opinions->len;
  self->opinions = _rw_text_pool_keep_array (pool, g_steal_pointer (&opinions));

  return self;
}
