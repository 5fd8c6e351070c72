/* rw-technique-reader.c: reads one technique of the texts file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-guidance-private.h"

#include "rw-number.h"
#include "rw-reader.h"

#include <string.h>

/* In the order in which they are done. */
static const char * const parts[] = {
  "set-up", "move", "cue", "breathe", "dose", "mistake", NULL
};

/* A step, and the loads that it is for. */
typedef struct
{
  RwStep step;
  guint loads;
} LoadedStep;

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
  static const char * const attributes[] = { "part", "load", "source", NULL };
  LoadedStep read = { { NULL }, 0 };

  if (!rw_reader_enter (xml, node, NULL, RW_GUIDANCE_NAMESPACE, "step", attributes, error) ||
      !read_part (xml, node, *part, part, error) ||
      !rw_xml_get_flags (xml, node, NULL, "load", RW_TYPE_LOAD, &read.loads, error) ||
      !_rw_guidance_read_text (self, xml, node, &read.step.text, error) ||
      !_rw_text_pool_read_sources (&self->pool, xml, node, &read.step.sources, error))
    return FALSE;

  read.step.part = parts[*part];
  g_array_append_val (steps, read);

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
  g_autoptr(GArray) steps = g_array_new (FALSE, FALSE, sizeof (LoadedStep));
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

/* Whether @one and @other have the same of @steps. */
static gboolean
is_same_load (GArray *steps,
              guint   one,
              guint   other)
{
  for (guint i = 0; i < steps->len; i++)
    {
      guint loads = g_array_index (steps, LoadedStep, i).loads;

      if ((loads >> one & 1u) != (loads >> other & 1u))
        return FALSE;
    }

  return TRUE;
}

/* The technique with those of @steps that are for @load. */
static const RwTechnique *
add_technique (RwGuidance *self,
               const char *title,
               GArray     *steps,
               guint       load)
{
  g_autoptr(GArray) chosen = g_array_new (FALSE, FALSE, sizeof (RwStep));
  RwTechnique *technique = g_new0 (RwTechnique, 1);

  for (guint i = 0; i < steps->len; i++)
    {
      const LoadedStep *read = &g_array_index (steps, LoadedStep, i);

      if ((read->loads & (1u << load)) != 0)
        g_array_append_val (chosen, read->step);
    }

  technique->title = title;
  technique->n_steps = chosen->len;
  technique->steps = _rw_text_pool_keep_array (&self->pool, g_steal_pointer (&chosen));
  g_ptr_array_add (self->techniques, technique);

  return technique;
}

/* Makes a technique of each load; loads with the same steps share one, so that
 * a change of load shows where it changes nothing. */
static gboolean
part_by_load (RwGuidance         *self,
              RwXml              *xml,
              xmlNode            *node,
              const char         *title,
              GArray             *steps,
              const RwTechnique **techniques,
              GError            **error)
{
  for (guint load = 0; load < RW_N_LOADS; load++)
    {
      for (guint other = 0; other < load && techniques[load] == NULL; other++)
        if (is_same_load (steps, load, other))
          techniques[load] = techniques[other];

      if (techniques[load] == NULL)
        techniques[load] = add_technique (self, title, steps, load);

      if (techniques[load]->n_steps > 0)
        continue;

      rw_xml_set_error (xml, node, error, RW_ERROR_STRUCTURE,
                        "found no <step> for the load “%s”; expected one or more",
                        rw_enum_get_nick (RW_TYPE_LOAD, load));
      return FALSE;
    }

  return TRUE;
}

/* Puts the technique of each load to each kind and tool that it is for. */
static gboolean
assign (RwGuidance                 *self,
        RwXml                      *xml,
        xmlNode                    *node,
        const RwTechnique * const  *techniques,
        GError                    **error)
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

      if (self->technique_of[kind][tool][0] != NULL)
        {
          rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                            "found a second technique for %s with %s; expected exactly one",
                            rw_enum_get_nick (RW_TYPE_REGION_KIND, kind),
                            rw_enum_get_nick (RW_TYPE_TOOL_KIND, tool));
          return FALSE;
        }
      memcpy (self->technique_of[kind][tool], techniques, sizeof self->technique_of[kind][tool]);
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
  const RwTechnique *techniques[RW_N_LOADS] = { NULL };
  g_autoptr(GArray) steps = NULL;
  const char *text;

  if (!rw_reader_enter (xml, node, NULL, RW_GUIDANCE_NAMESPACE, "technique", attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !require_predicates (xml, node, error) ||
      !_rw_guidance_read_field (self, xml, title, node, "title", &text, error) ||
      !(steps = read_steps (self, xml, rw_xml_next (title), node, error)) ||
      !part_by_load (self, xml, node, text, steps, techniques, error))
    return FALSE;

  return assign (self, xml, node, techniques, error);
}
