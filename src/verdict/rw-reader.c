/* rw-reader.c: what the readers of rules and texts have in common
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-reader.h"

#include <stdio.h>
#include <string.h>

gboolean
rw_reader_enter (RwXml               *xml,
                 xmlNode             *node,
                 xmlNode             *parent,
                 const char          *ns,
                 const char          *name,
                 const char * const  *attributes,
                 GError             **error)
{
  if (node == NULL)
    {
      rw_xml_set_error (xml, parent, error, RW_ERROR_STRUCTURE,
                        "found no <%s>; expected it in <%s>",
                        name, (const char *) parent->name);
      return FALSE;
    }

  if (!rw_xml_is (node, ns, name))
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_STRUCTURE,
                        "found <%s>; expected <%s> of the namespace “%s”",
                        (const char *) node->name, name, ns);
      return FALSE;
    }

  return rw_xml_check_attributes (xml, node, attributes, error);
}

gboolean
rw_reader_check_last (RwXml    *xml,
                      xmlNode  *after,
                      GError  **error)
{
  if (after == NULL)
    return TRUE;

  rw_xml_set_error (xml, after, error, RW_ERROR_STRUCTURE,
                    "found <%s>; expected the end of <%s>",
                    (const char *) after->name, (const char *) after->parent->name);
  return FALSE;
}

gboolean
rw_reader_check_version (RwXml   *xml,
                         GError **error)
{
  xmlNode *root = rw_xml_get_root (xml);
  g_autofree char *version = rw_xml_require_attribute (xml, root, NULL, "version", error);

  if (version == NULL)
    return FALSE;

  if (g_strcmp0 (version, "1") == 0)
    return TRUE;

  rw_xml_set_error (xml, root, error, RW_ERROR_VALUE,
                    "found the version “%s”; expected “1”", version);
  return FALSE;
}

gboolean
rw_reader_check_id (RwXml       *xml,
                    xmlNode     *node,
                    const char  *id,
                    GError     **error)
{
  gsize length = strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-");

  if (strlen (id) > RW_READER_MAX_ID)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_LIMIT,
                        "found an id of %" G_GSIZE_FORMAT " bytes; expected %d at most",
                        strlen (id), RW_READER_MAX_ID);
      return FALSE;
    }

  if (g_ascii_islower (id[0]) && id[length] == '\0')
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found the id “%s”; expected lower-case letters, digits and hyphens", id);
  return FALSE;
}

char *
rw_reader_dup_id (RwXml       *xml,
                  xmlNode     *node,
                  const char  *name,
                  GError     **error)
{
  g_autofree char *id = rw_xml_require_attribute (xml, node, NULL, name, error);

  if (id == NULL || !rw_reader_check_id (xml, node, id, error))
    return NULL;

  return g_steal_pointer (&id);
}

/* Whether @text is a date such as 2026-01-31, digit by digit. */
static gboolean
is_date (const char *text)
{
  int year, month, day;

  if (sscanf (text, "%4d-%2d-%2d", &year, &month, &day) == 3 &&
      year > 0 && month > 0 && day > 0 && g_date_valid_dmy (day, month, year))
    {
      g_autofree char *again = g_strdup_printf ("%04d-%02d-%02d", year, month, day);

      return g_str_equal (text, again);
    }

  return FALSE;
}

gboolean
rw_reader_check_date (RwXml       *xml,
                      xmlNode     *node,
                      const char  *name,
                      const char  *text,
                      GError     **error)
{
  if (is_date (text))
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found %s “%s”; expected a date such as 2026-01-31", name, text);
  return FALSE;
}
