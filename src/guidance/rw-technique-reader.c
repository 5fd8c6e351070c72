/* rw-technique-reader.c: reads one technique of the texts file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-guidance-private.h"

#include "rw-number.h"
#include "rw-reader.h"

/* In the order in which they are done. */
static const char * const parts[] = {
  "set-up", "move", "cue", "breathe", "dose", "mistake", NULL
};

/* Reads the part of a step, which may not come before @previous. */
static gboolean
read_part (RwXml    *xml,
           xmlNode  *node,
           guint     previous,
           guint    *part,
           GError  **error)
{
  g_autofree char *word = rw_xml_require_attribute (xml, node, NULL, "part", error);
  g_autofree char *known = NULL;

  if (word == NULL)
    return FALSE;

  for (*part = 0; parts[*part] != NULL; (*part)++)
    if (g_str_equal (parts[*part], word))
      break;

  known = g_strjoinv (", ", (char **) parts);
  if (parts[*part] == NULL)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                        "found the part “%s”; expected one of %s", word, known);
      return FALSE;
    }

  if (*part >= previous)
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_STRUCTURE,
                    "found the part “%s” after “%s”; expected the order %s",
                    word, parts[previous], known);
  return FALSE;
}

static gboolean
read_step (RwGuidance  *self,
           RwXml       *xml,
           xmlNode     *node,
           guint       *part,
           GArray      *steps,
           GError     **error)
{
  static const char * const attributes[] = { "part", "source", NULL };
  RwStep step = { NULL };

  if (!rw_reader_enter (xml, node, NULL, RW_GUIDANCE_NAMESPACE, "step", attributes, error) ||
      !read_part (xml, node, *part, part, error) ||
      !_rw_guidance_read_text (self, xml, node, &step.text, error) ||
      !_rw_text_pool_read_sources (&self->pool, xml, node, &step.sources, error))
    return FALSE;

  step.part = parts[*part];
  g_array_append_val (steps, step);

  return TRUE;
}

/* Reads the steps from @node on; there must be one at least. */
static GArray *
read_steps (RwGuidance  *self,
            RwXml       *xml,
            xmlNode     *node,
            xmlNode     *technique,
            GError     **error)
{
  g_autoptr(GArray) steps = g_array_new (FALSE, FALSE, sizeof (RwStep));
  guint part = 0;

  if (node == NULL)
    {
      rw_xml_set_error (xml, technique, error, RW_ERROR_STRUCTURE,
                        "found no <step>; expected one or more");
      return NULL;
    }

  for (; node != NULL; node = rw_xml_next (node))
    if (!read_step (self, xml, node, &part, steps, error))
      return NULL;

  return g_steal_pointer (&steps);
}

/* Puts the technique to each kind and tool that it is for. */
static gboolean
assign (RwGuidance         *self,
        RwXml              *xml,
        xmlNode            *node,
        const RwTechnique  *technique,
        GError            **error)
{
  guint kinds, tools;

  if (!rw_xml_get_flags (xml, node, NULL, "kinds", RW_TYPE_REGION_KIND, &kinds, error) ||
      !rw_xml_get_flags (xml, node, NULL, "tools", RW_TYPE_TOOL_KIND, &tools, error))
    return FALSE;

  for (guint i = 0; i < RW_N_REGION_KINDS * RW_N_TOOL_KINDS; i++)
    {
      guint kind = i / RW_N_TOOL_KINDS;
      guint tool = i % RW_N_TOOL_KINDS;

      if ((kinds & (1u << kind)) == 0 || (tools & (1u << tool)) == 0)
        continue;

      if (self->technique_of[kind][tool] != NULL)
        {
          rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                            "found a second technique for %s with %s; expected exactly one",
                            rw_enum_get_nick (RW_TYPE_REGION_KIND, kind),
                            rw_enum_get_nick (RW_TYPE_TOOL_KIND, tool));
          return FALSE;
        }
      self->technique_of[kind][tool] = technique;
    }

  return TRUE;
}

static gboolean
require_predicates (RwXml    *xml,
                    xmlNode  *node,
                    GError  **error)
{
  g_autofree char *kinds = rw_xml_require_attribute (xml, node, NULL, "kinds", error);
  g_autofree char *tools = NULL;

  if (kinds == NULL)
    return FALSE;

  tools = rw_xml_require_attribute (xml, node, NULL, "tools", error);

  return tools != NULL;
}

gboolean
_rw_guidance_read_technique (RwGuidance  *self,
                             RwXml       *xml,
                             xmlNode     *node,
                             GError     **error)
{
  static const char * const attributes[] = { "kinds", "tools", NULL };
  xmlNode *title = rw_xml_first_child (node);
  g_autoptr(GArray) steps = NULL;
  RwTechnique *technique;
  const char *text;

  if (!rw_reader_enter (xml, node, NULL, RW_GUIDANCE_NAMESPACE, "technique", attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !require_predicates (xml, node, error) ||
      !_rw_guidance_read_field (self, xml, title, node, "title", &text, error) ||
      !(steps = read_steps (self, xml, rw_xml_next (title), node, error)))
    return FALSE;

  technique = g_new0 (RwTechnique, 1);
  technique->title = text;
  technique->n_steps = steps->len;
  technique->steps = _rw_text_pool_keep_array (&self->pool, g_steal_pointer (&steps));
  g_ptr_array_add (self->techniques, technique);

  return assign (self, xml, node, technique, error);
}
