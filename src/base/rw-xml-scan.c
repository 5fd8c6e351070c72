/* rw-xml-scan.c: limits on XML text, before a parser sees it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-xml-scan.h"

#include <string.h>

#include "rw-xml.h"

/* Where the scan is, and what it has met so far. */
typedef struct
{
  const char *name;
  const char *start;
  const char *at;
  const char *end;
  guint depth;
  guint n_nodes;
  guint n_attributes;
  guint n_namespaces;
  GError **error;
} Scan;

static gboolean
refuse (Scan       *scan,
        const char *place,
        RwError     code,
        const char *message)
{
  gsize line = 1;

  for (const char *p = scan->start; p < place; p++)
    line += *p == '\n';

  g_set_error (scan->error, RW_ERROR, code,
               "%s:%" G_GSIZE_FORMAT ": %s", scan->name, line, message);
  return FALSE;
}

static gboolean
refuse_limit (Scan       *scan,
              const char *place,
              const char *what,
              guint       cap)
{
  g_autofree char *message = g_strdup_printf ("found more than %u %s", cap, what);

  return refuse (scan, place, RW_ERROR_LIMIT, message);
}

static gboolean
starts_with (Scan       *scan,
             const char *place,
             const char *word)
{
  gsize length = strlen (word);

  return (gsize) (scan->end - place) >= length && memcmp (place, word, length) == 0;
}

/* The characters that XML allows (XML 1.0, production 2). */
static gboolean
is_xml_char (gunichar c)
{
  return c == '\t' || c == '\n' || c == '\r' ||
         (c >= 0x20 && c < 0xd800) ||
         (c >= 0xe000 && c < 0xfffe) ||
         (c >= 0x10000 && c < 0x110000);
}

static gboolean
check_character (Scan       *scan,
                 const char *place)
{
  gunichar c = g_utf8_get_char_validated (place, scan->end - place);

  if (*place == '\0')
    return refuse (scan, place, RW_ERROR_SYNTAX, "found a zero byte; expected text");
  if (c == (gunichar) -1 || c == (gunichar) -2)
    return refuse (scan, place, RW_ERROR_SYNTAX, "found a byte that is not UTF-8; expected UTF-8 text");
  if (!is_xml_char (c))
    return refuse (scan, place, RW_ERROR_SYNTAX, "found a control character; expected text");

  return TRUE;
}

/* Plain ASCII is nearly everything, and quickly passed. */
static gboolean
check_characters (Scan *scan)
{
  const char *p = scan->start;

  while (p < scan->end)
    if (*p >= 0x20 && *p < 0x7f)
      p++;
    else if (check_character (scan, p))
      p = g_utf8_next_char (p);
    else
      return FALSE;

  return TRUE;
}

static const char *
skip_number_reference (Scan       *scan,
                       const char *place)
{
  guint base = place < scan->end && *place == 'x' ? 16 : 10;
  const char *digits = base == 16 ? place + 1 : place;
  const char *p = digits;
  gunichar value = 0;

  for (; p < scan->end && g_ascii_isxdigit (*p) && value < 0x110000; p++)
    {
      guint digit = g_ascii_xdigit_value (*p);

      if (digit >= base)
        return NULL;
      value = value * base + digit;
    }

  return p > digits && p < scan->end && *p == ';' && is_xml_char (value) ? p + 1 : NULL;
}

/* Without a DOCTYPE there are five entities and numbered characters. */
static const char *
skip_reference (Scan       *scan,
                const char *place)
{
  static const char * const known[] = { "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (starts_with (scan, place, known[i]))
      return place + strlen (known[i]);

  return starts_with (scan, place, "&#") ? skip_number_reference (scan, place + 2) : NULL;
}

static gboolean
check_reference (Scan       *scan,
                 const char *place)
{
  if (skip_reference (scan, place) != NULL)
    return TRUE;

  return refuse (scan, place, RW_ERROR_SYNTAX,
                 "found an unknown entity; expected &amp;, &lt;, &gt;, &quot;, &apos; or &#NUMBER;");
}

static gboolean
check_attribute (Scan       *scan,
                 const char *value,
                 const char *close)
{
  const char *place;

  if (++scan->n_attributes > RW_XML_MAX_ATTRIBUTES)
    return refuse_limit (scan, value, "attributes", RW_XML_MAX_ATTRIBUTES);
  if (close - value > RW_XML_MAX_ATTRIBUTE)
    return refuse_limit (scan, value, "bytes in one attribute", RW_XML_MAX_ATTRIBUTE);

  place = memchr (value, '<', close - value);
  if (place != NULL)
    return refuse (scan, place, RW_ERROR_SYNTAX, "found “<” in an attribute; expected &lt;");

  /* Most of a drawing is attributes without either. */
  for (const char *p = value; (p = memchr (p, '&', close - p)) != NULL; p++)
    if (!check_reference (scan, p))
      return FALSE;

  return TRUE;
}

static gboolean
check_namespace (Scan       *scan,
                 const char *place)
{
  if (!g_ascii_isspace (place[-1]) || !starts_with (scan, place, "xmlns"))
    return TRUE;

  if (++scan->n_namespaces > RW_XML_MAX_NAMESPACES)
    return refuse_limit (scan, place, "namespace declarations", RW_XML_MAX_NAMESPACES);

  return TRUE;
}

static gboolean
open_element (Scan       *scan,
              const char *close)
{
  scan->at = close + 1;
  if (close[-1] == '/')
    return TRUE;

  if (++scan->depth > RW_XML_MAX_DEPTH)
    return refuse_limit (scan, close, "elements inside each other", RW_XML_MAX_DEPTH);

  return TRUE;
}

static gboolean
scan_start_tag (Scan *scan)
{
  guint n_before = scan->n_attributes;

  for (const char *p = scan->at + 1; p < scan->end; p++)
    {
      if (*p == '>')
        return open_element (scan, p);
      if (*p == '<')
        return refuse (scan, p, RW_ERROR_SYNTAX, "found “<” inside a tag; expected “>”");
      if (*p == 'x' && !check_namespace (scan, p))
        return FALSE;

      if (*p == '"' || *p == '\'')
        {
          const char *close = memchr (p + 1, *p, scan->end - p - 1);

          if (close == NULL)
            return refuse (scan, p, RW_ERROR_SYNTAX,
                           "found the end of the file in an attribute; expected a quotation mark");
          if (!check_attribute (scan, p + 1, close))
            return FALSE;
          if (scan->n_attributes - n_before > RW_XML_MAX_ELEMENT_ATTRIBUTES)
            return refuse_limit (scan, p, "attributes of one element", RW_XML_MAX_ELEMENT_ATTRIBUTES);
          p = close;
        }
    }

  return refuse (scan, scan->at, RW_ERROR_SYNTAX,
                 "found the end of the file in a tag; expected “>”");
}

static gboolean
scan_end_tag (Scan *scan)
{
  const char *close = memchr (scan->at, '>', scan->end - scan->at);

  if (close == NULL)
    return refuse (scan, scan->at, RW_ERROR_SYNTAX,
                   "found the end of the file in a tag; expected “>”");
  if (scan->depth == 0)
    return refuse (scan, scan->at, RW_ERROR_SYNTAX,
                   "found an end tag; expected no more of them");

  scan->depth--;
  scan->at = close + 1;
  return TRUE;
}

/* Passes over a comment, CDATA section or processing instruction. */
static gboolean
skip_to (Scan       *scan,
         const char *opening,
         const char *closing)
{
  const char *body = scan->at + strlen (opening);
  const char *close = g_strstr_len (body, scan->end - body, closing);

  if (close == NULL)
    {
      g_autofree char *message = NULL;

      message = g_strdup_printf ("found the end of the file after “%s”; expected “%s”",
                                 opening, closing);
      return refuse (scan, scan->at, RW_ERROR_SYNTAX, message);
    }

  scan->at = close + strlen (closing);
  return TRUE;
}

static gboolean
scan_markup (Scan *scan)
{
  if (starts_with (scan, scan->at, "</"))
    return scan_end_tag (scan);

  if (++scan->n_nodes > RW_XML_MAX_ELEMENTS)
    return refuse_limit (scan, scan->at, "elements and comments", RW_XML_MAX_ELEMENTS);

  if (starts_with (scan, scan->at, "<!--"))
    return skip_to (scan, "<!--", "-->");
  if (starts_with (scan, scan->at, "<![CDATA["))
    return skip_to (scan, "<![CDATA[", "]]>");
  if (starts_with (scan, scan->at, "<?"))
    return skip_to (scan, "<?", "?>");
  if (starts_with (scan, scan->at, "<!"))
    return refuse (scan, scan->at, RW_ERROR_SYNTAX, "found a DOCTYPE; expected none");

  return scan_start_tag (scan);
}

static gboolean
scan_text (Scan *scan)
{
  if (*scan->at == '&' && !check_reference (scan, scan->at))
    return FALSE;
  if (*scan->at == ']' && starts_with (scan, scan->at, "]]>"))
    return refuse (scan, scan->at, RW_ERROR_SYNTAX, "found “]]>” in text; expected ]]&gt;");

  scan->at++;
  return TRUE;
}

gboolean
rw_xml_scan (const char  *text,
             gsize        length,
             const char  *name,
             GError     **error)
{
  Scan scan = { .name = name, .start = text, .at = text, .end = text + length, .error = error };

  g_return_val_if_fail (text != NULL || length == 0, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  if (length == 0)
    return refuse (&scan, text, RW_ERROR_SYNTAX, "found an empty file; expected XML");
  if (!check_characters (&scan))
    return FALSE;

  while (scan.at < scan.end)
    if (*scan.at == '<' ? !scan_markup (&scan) : !scan_text (&scan))
      return FALSE;

  return TRUE;
}
