/* rw-xml.c: an XML file read strictly
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-xml.h"

#include <libxml/parser.h>

#include "rw-file.h"
#include "rw-xml-scan.h"

/* Nothing is fetched, nothing substituted, no limit lifted, nothing guessed:
 * never add NOENT, DTDLOAD, XINCLUDE, HUGE or RECOVER. */
#define PARSE_OPTIONS \
  (XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES | PARSE_NO_XXE)

#if LIBXML_VERSION >= 21300
#define PARSE_NO_XXE XML_PARSE_NO_XXE
#else
#define PARSE_NO_XXE 0
#endif

#if LIBXML_VERSION >= 21200
typedef const xmlError ParserError;
#else
typedef xmlError ParserError;
#endif

struct _RwXml
{
  char *name;
  GBytes *bytes;
  xmlDoc *doc;
};

/* The first complaint of the parser: those that follow are its echoes. */
typedef struct
{
  char *message;
  int line;
} Complaint;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlParserCtxt, xmlFreeParserCtxt)

static void
complain_cb (void        *user_data,
             ParserError *problem)
{
  xmlParserCtxt *parser = user_data;
  Complaint *complaint = parser->_private;

  if (problem->level < XML_ERR_ERROR || complaint->message != NULL)
    return;

  complaint->line = MAX (problem->line, 1);
  complaint->message = g_utf8_make_valid (problem->message != NULL ? problem->message : "", -1);
  g_strstrip (complaint->message);
}

static xmlDoc *
parse_text (const char *text,
            gsize       length,
            const char *name,
            Complaint  *complaint)
{
  g_autoptr(xmlParserCtxt) parser = NULL;
  static gsize prepared = 0;

  /* libxml2 wants one thread to come first. */
  if (g_once_init_enter (&prepared))
    {
      xmlInitParser ();
      g_once_init_leave (&prepared, 1);
    }

  parser = xmlNewParserCtxt ();
  parser->_private = complaint;
  parser->sax->serror = complain_cb;

  /* The text was checked to be UTF-8, whatever its first line may claim. */
  return xmlCtxtReadMemory (parser, text, length, name, "UTF-8", PARSE_OPTIONS);
}

static gboolean
parse (RwXml   *self,
       GError **error)
{
  Complaint complaint = { NULL, 1 };
  const char *text;
  gsize length;
  gboolean good;

  text = g_bytes_get_data (self->bytes, &length);
  if (!rw_xml_scan (text, length, self->name, error))
    return FALSE;

  self->doc = parse_text (text, length, self->name, &complaint);
  good = self->doc != NULL && complaint.message == NULL;
  if (!good)
    g_set_error (error, RW_ERROR, RW_ERROR_SYNTAX,
                 "%s:%d: found no well-formed XML (%s); expected it",
                 self->name, complaint.line,
                 complaint.message != NULL ? complaint.message : "the parser gave up");

  g_free (complaint.message);
  return good;
}

static gboolean
check_document (RwXml       *self,
                const char  *root_namespace,
                const char  *root_name,
                GError     **error)
{
  xmlNode *root = xmlDocGetRootElement (self->doc);

  if (self->doc->intSubset != NULL || self->doc->extSubset != NULL)
    {
      rw_xml_set_error (self, NULL, error, RW_ERROR_SYNTAX, "found a DOCTYPE; expected none");
      return FALSE;
    }

  if (!rw_xml_is (root, root_namespace, root_name))
    {
      rw_xml_set_error (self, root, error, RW_ERROR_STRUCTURE,
                        "found the root <%s> of the namespace “%s”; expected <%s> of “%s”",
                        (const char *) root->name,
                        root->ns != NULL ? (const char *) root->ns->href : "",
                        root_name, root_namespace != NULL ? root_namespace : "");
      return FALSE;
    }

  return TRUE;
}

RwXml *
rw_xml_new_from_file (GFile       *file,
                      const char  *root_namespace,
                      const char  *root_name,
                      GError     **error)
{
  g_autoptr(GBytes) bytes = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  bytes = rw_file_read (file, RW_XML_MAX_BYTES, error);
  if (bytes == NULL)
    return NULL;

  name = rw_file_dup_name (file);
  return rw_xml_new_from_bytes (bytes, name, root_namespace, root_name, error);
}

RwXml *
rw_xml_new_from_bytes (GBytes      *bytes,
                       const char  *name,
                       const char  *root_namespace,
                       const char  *root_name,
                       GError     **error)
{
  g_autoptr(RwXml) self = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (root_name != NULL, NULL);

  if (g_bytes_get_size (bytes) > RW_XML_MAX_BYTES)
    {
      g_set_error (error, RW_ERROR, RW_ERROR_LIMIT,
                   "%s: the text is too large; expected at most %d bytes",
                   name, RW_XML_MAX_BYTES);
      return NULL;
    }

  self = g_new0 (RwXml, 1);
  self->name = g_strdup (name);
  self->bytes = g_bytes_ref (bytes);

  if (!parse (self, error) ||
      !check_document (self, root_namespace, root_name, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
rw_xml_free (RwXml *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->doc, xmlFreeDoc);
  g_bytes_unref (self->bytes);
  g_free (self->name);
  g_free (self);
}

xmlNode *
rw_xml_get_root (RwXml *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return xmlDocGetRootElement (self->doc);
}

GBytes *
rw_xml_get_bytes (RwXml *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->bytes;
}

const char *
rw_xml_get_name (RwXml *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->name;
}

static char *
dup_place (RwXml   *self,
           xmlNode *node)
{
  if (node == NULL)
    return g_strdup (self->name);

  return g_strdup_printf ("%s:%ld", self->name, MAX (xmlGetLineNo (node), 1L));
}

void
rw_xml_set_error (RwXml       *self,
                  xmlNode     *node,
                  GError     **error,
                  RwError      code,
                  const char  *format,
                  ...)
{
  g_autofree char *message = NULL;
  g_autofree char *place = NULL;
  va_list args;

  g_return_if_fail (self != NULL);
  g_return_if_fail (format != NULL);

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  place = dup_place (self, node);
  g_set_error (error, RW_ERROR, code, "%s: %s", place, message);
}

void
rw_xml_prefix_error (RwXml    *self,
                     xmlNode  *node,
                     GError  **error)
{
  g_autofree char *place = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (node != NULL);

  place = dup_place (self, node);
  g_prefix_error (error, "%s: <%s>: ", place, (const char *) node->name);
}
