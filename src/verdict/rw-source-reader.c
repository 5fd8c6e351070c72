/* rw-source-reader.c: reads one source of the rules file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-rules-private.h"

#include "rw-reader.h"

/* Longest citation, in bytes. */
#define MAX_CITATION 600

static const char * const strengths[] = {
  "consensus-study", "trial", "laboratory", "textbook", "clinician", "maker", "anatomy", NULL
};

static gboolean
read_strength (RwXml        *xml,
               xmlNode      *node,
               const char  **strength,
               GError      **error)
{
  g_autofree char *text = rw_xml_require_attribute (xml, node, NULL, "strength", error);
  g_autofree char *known = NULL;

  if (text == NULL)
    return FALSE;

  for (guint i = 0; strengths[i] != NULL; i++)
    if (g_str_equal (strengths[i], text))
      {
        *strength = strengths[i];
        return TRUE;
      }

  known = g_strjoinv (", ", (char **) strengths);
  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found the strength “%s”; expected one of %s", text, known);
  return FALSE;
}

static gboolean
read_year (RwXml    *xml,
           xmlNode  *node,
           int      *year,
           GError  **error)
{
  double number;

  if (!rw_xml_get_number (xml, node, NULL, "year", 0, 9999, 0, &number, error))
    return FALSE;

  *year = (int) number;
  if (number == *year)
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found a part of a year; expected a whole number");
  return FALSE;
}

/* The day the author last went over it, where the source says so. */
static gboolean
read_reviewed (RwRules     *self,
               RwXml       *xml,
               xmlNode     *node,
               const char **reviewed,
               GError     **error)
{
  g_autofree char *text = rw_xml_dup_attribute (node, NULL, "reviewed");

  *reviewed = NULL;
  if (text == NULL)
    return TRUE;

  if (!rw_reader_check_date (xml, node, "reviewed", text, error))
    return FALSE;

  *reviewed = g_string_chunk_insert (self->strings, text);

  return TRUE;
}

static gboolean
check_new_source (RwRules     *self,
                  RwXml       *xml,
                  xmlNode     *node,
                  const char  *id,
                  GError     **error)
{
  if (self->sources->len == RW_RULES_MAX_SOURCES)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_LIMIT,
                        "found too many sources; expected %d at most", RW_RULES_MAX_SOURCES);
      return FALSE;
    }

  if (rw_rules_find_source (self, id) != NULL)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                        "found the source “%s” twice; expected each id once", id);
      return FALSE;
    }

  return TRUE;
}

const char * const *
rw_rules_get_strengths (void)
{
  return strengths;
}

gboolean
_rw_rules_read_source (RwRules  *self,
                       RwXml    *xml,
                       xmlNode  *node,
                       GError  **error)
{
  static const char * const attributes[] = { "id", "year", "reviewed", "strength", NULL };
  g_autofree char *id = NULL;
  g_autofree char *citation = NULL;
  RwSource source = { 0 };

  if (!rw_reader_enter (xml, node, NULL, RW_RULES_NAMESPACE, "source", attributes, error) ||
      !(id = rw_reader_dup_id (xml, node, "id", error)) ||
      !check_new_source (self, xml, node, id, error) ||
      !read_year (xml, node, &source.year, error) ||
      !read_reviewed (self, xml, node, &source.reviewed, error) ||
      !read_strength (xml, node, &source.strength, error) ||
      !(citation = rw_xml_dup_text (xml, node, MAX_CITATION, error)))
    return FALSE;

  source.id = g_string_chunk_insert (self->strings, id);
  source.citation = g_string_chunk_insert (self->strings, citation);
  g_array_append_val (self->sources, source);

  return TRUE;
}
