/* rw-xml-element.c: what may be asked of the elements of an XML file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-xml.h"

#include <math.h>
#include <string.h>

#include "rw-number.h"

/* How much stray text a message repeats, bytes. */
#define SHOWN_BYTES 40

static xmlNode *
skip_to_element (xmlNode *node)
{
  while (node != NULL && node->type != XML_ELEMENT_NODE)
    node = node->next;

  return node;
}

xmlNode *
rw_xml_first_child (xmlNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  return skip_to_element (node->children);
}

xmlNode *
rw_xml_next (xmlNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  return skip_to_element (node->next);
}

static gboolean
ns_is (const xmlNs *ns,
       const char  *href)
{
  return g_strcmp0 (ns != NULL ? (const char *) ns->href : NULL, href) == 0;
}

gboolean
rw_xml_is (xmlNode    *node,
           const char *ns,
           const char *name)
{
  g_return_val_if_fail (node != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  return node->type == XML_ELEMENT_NODE &&
         g_str_equal ((const char *) node->name, name) &&
         ns_is (node->ns, ns);
}

static gboolean
is_text (const xmlNode *node)
{
  return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

gboolean
rw_xml_check_no_text (RwXml    *self,
                      xmlNode  *node,
                      GError  **error)
{
  g_return_val_if_fail (node != NULL, FALSE);

  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      const char *text;

      if (!is_text (child) || child->content == NULL)
        continue;

      text = (const char *) child->content;
      text += strspn (text, " \t\r\n");
      if (*text != '\0')
        {
          g_autofree char *start = g_strndup (text, SHOWN_BYTES);
          g_autofree char *shown = g_utf8_make_valid (start, -1);

          rw_xml_set_error (self, node, error, RW_ERROR_STRUCTURE,
                            "found the text “%s” in <%s>; expected elements only",
                            g_strchomp (shown), (const char *) node->name);
          return FALSE;
        }
    }

  return TRUE;
}

static char *
dup_attribute_key (const xmlAttr *attribute)
{
  if (attribute->ns == NULL)
    return g_strdup ((const char *) attribute->name);

  return g_strdup_printf ("{%s}%s", (const char *) attribute->ns->href,
                          (const char *) attribute->name);
}

gboolean
rw_xml_check_attributes (RwXml              *self,
                         xmlNode            *node,
                         const char * const *allowed,
                         GError            **error)
{
  g_return_val_if_fail (node != NULL, FALSE);
  g_return_val_if_fail (allowed != NULL, FALSE);

  for (const xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    {
      g_autofree char *key = dup_attribute_key (attribute);
      g_autofree char *words = NULL;

      if (g_strv_contains (allowed, key))
        continue;

      words = g_strjoinv (", ", (char **) allowed);
      rw_xml_set_error (self, node, error, RW_ERROR_STRUCTURE,
                        "found the attribute “%s” of <%s>; expected only: %s",
                        key, (const char *) node->name,
                        *words != '\0' ? words : "none");
      return FALSE;
    }

  return TRUE;
}

char *
rw_xml_dup_attribute (xmlNode    *node,
                      const char *ns,
                      const char *name)
{
  xmlChar *value;
  char *copy;

  g_return_val_if_fail (node != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  if (ns == NULL)
    value = xmlGetNoNsProp (node, (const xmlChar *) name);
  else
    value = xmlGetNsProp (node, (const xmlChar *) name, (const xmlChar *) ns);

  copy = g_strdup ((const char *) value);
  xmlFree (value);
  return copy;
}

char *
rw_xml_require_attribute (RwXml       *self,
                          xmlNode     *node,
                          const char  *ns,
                          const char  *name,
                          GError     **error)
{
  g_autofree char *value = rw_xml_dup_attribute (node, ns, name);

  if (value == NULL || *value == '\0')
    {
      rw_xml_set_error (self, node, error, RW_ERROR_STRUCTURE,
                        "found <%s> %s “%s”; expected it",
                        (const char *) node->name,
                        value == NULL ? "without the attribute" : "with an empty attribute",
                        name);
      return NULL;
    }

  return g_steal_pointer (&value);
}

static gboolean
parse_word (RwXml       *self,
            xmlNode     *node,
            const char  *name,
            GType        type,
            const char  *word,
            int         *value,
            GError     **error)
{
  g_autofree char *nicks = NULL;

  if (rw_enum_from_nick (type, word, value))
    return TRUE;

  nicks = rw_enum_dup_nicks (type);
  rw_xml_set_error (self, node, error, RW_ERROR_VALUE,
                    "found “%s” in the attribute “%s” of <%s>; expected one of: %s",
                    word, name, (const char *) node->name, nicks);
  return FALSE;
}

gboolean
rw_xml_get_enum (RwXml       *self,
                 xmlNode     *node,
                 const char  *ns,
                 const char  *name,
                 GType        type,
                 int         *value,
                 GError     **error)
{
  g_autofree char *word = NULL;

  g_return_val_if_fail (value != NULL, FALSE);

  word = rw_xml_require_attribute (self, node, ns, name, error);
  return word != NULL && parse_word (self, node, name, type, word, value, error);
}

static guint
get_full_mask (GType type)
{
  g_autoptr(GTypeClass) klass = g_type_class_ref (type);
  const GEnumClass *values = (const GEnumClass *) klass;
  guint mask = 0;

  for (guint i = 0; i < values->n_values; i++)
    mask |= 1u << values->values[i].value;

  return mask;
}

static gboolean
add_word (RwXml       *self,
          xmlNode     *node,
          const char  *name,
          GType        type,
          const char  *word,
          guint       *mask,
          GError     **error)
{
  int value;

  if (!parse_word (self, node, name, type, word, &value, error))
    return FALSE;

  if ((*mask & (1u << value)) != 0)
    {
      rw_xml_set_error (self, node, error, RW_ERROR_VALUE,
                        "found “%s” twice in the attribute “%s” of <%s>; expected it once",
                        word, name, (const char *) node->name);
      return FALSE;
    }

  *mask |= 1u << value;
  return TRUE;
}

gboolean
rw_xml_get_flags (RwXml       *self,
                  xmlNode     *node,
                  const char  *ns,
                  const char  *name,
                  GType        type,
                  guint       *mask,
                  GError     **error)
{
  g_autofree char *text = NULL;
  g_auto(GStrv) words = NULL;
  guint found = 0;

  g_return_val_if_fail (mask != NULL, FALSE);

  text = rw_xml_dup_attribute (node, ns, name);
  if (text == NULL)
    {
      *mask = get_full_mask (type);
      return TRUE;
    }

  words = g_strsplit_set (text, " \t\r\n", -1);
  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0' &&
        !add_word (self, node, name, type, words[i], &found, error))
      return FALSE;

  if (found == 0)
    {
      rw_xml_set_error (self, node, error, RW_ERROR_VALUE,
                        "found no word in the attribute “%s” of <%s>; expected one or more",
                        name, (const char *) node->name);
      return FALSE;
    }

  *mask = found;
  return TRUE;
}

gboolean
rw_xml_get_number (RwXml       *self,
                   xmlNode     *node,
                   const char  *ns,
                   const char  *name,
                   double       minimum,
                   double       maximum,
                   double       fallback,
                   double      *value,
                   GError     **error)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (value != NULL, FALSE);

  text = rw_xml_dup_attribute (node, ns, name);
  if (text == NULL && !isnan (fallback))
    {
      *value = fallback;
      return TRUE;
    }

  if (text == NULL)
    {
      rw_xml_set_error (self, node, error, RW_ERROR_STRUCTURE,
                        "found <%s> without the attribute “%s”; expected it",
                        (const char *) node->name, name);
      return FALSE;
    }

  if (!rw_number_parse (text, minimum, maximum, value, error))
    {
      g_prefix_error (error, "attribute “%s”: ", name);
      rw_xml_prefix_error (self, node, error);
      return FALSE;
    }

  return TRUE;
}

static void
append_collapsed (GString    *text,
                  const char *content)
{
  for (const char *p = content; *p != '\0'; p++)
    {
      if (strchr (" \t\r\n", *p) == NULL)
        g_string_append_c (text, *p);
      else if (text->len > 0 && text->str[text->len - 1] != ' ')
        g_string_append_c (text, ' ');
    }
}

static char *
check_text_length (RwXml    *self,
                   xmlNode  *node,
                   char     *text,
                   gsize     max_length,
                   GError  **error)
{
  g_autofree char *owned = g_strchomp (text);
  gsize length = strlen (owned);

  if (length > 0 && length <= max_length)
    return g_steal_pointer (&owned);

  if (length == 0)
    rw_xml_set_error (self, node, error, RW_ERROR_VALUE,
                      "found no text in <%s>; expected some", (const char *) node->name);
  else
    rw_xml_set_error (self, node, error, RW_ERROR_VALUE,
                      "found %" G_GSIZE_FORMAT " bytes of text in <%s>; expected at most %" G_GSIZE_FORMAT,
                      length, (const char *) node->name, max_length);

  return NULL;
}

char *
rw_xml_dup_text (RwXml    *self,
                 xmlNode  *node,
                 gsize     max_length,
                 GError  **error)
{
  g_autoptr(GString) text = NULL;
  xmlNode *child;

  g_return_val_if_fail (node != NULL, NULL);

  child = rw_xml_first_child (node);
  if (child != NULL)
    {
      rw_xml_set_error (self, child, error, RW_ERROR_STRUCTURE,
                        "found <%s> in <%s>; expected text only",
                        (const char *) child->name, (const char *) node->name);
      return NULL;
    }

  text = g_string_new (NULL);
  for (child = node->children; child != NULL; child = child->next)
    if (is_text (child) && child->content != NULL)
      append_collapsed (text, (const char *) child->content);

  return check_text_length (self, node, g_string_free (g_steal_pointer (&text), FALSE),
                            max_length, error);
}
