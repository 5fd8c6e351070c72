/* test-xml.c: what is asked of XML, and what is refused
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-xml.h"

#define NS "urn:test"

#define TEST_TYPE_LETTER (test_letter_get_type ())
GType test_letter_get_type (void);

G_DEFINE_ENUM_TYPE (TestLetter, test_letter,
                    G_DEFINE_ENUM_VALUE (0, "alpha"),
                    G_DEFINE_ENUM_VALUE (5, "gamma"))

static RwXml *
parse (const char  *text,
       gssize       length,
       GError     **error)
{
  g_autoptr(GBytes) bytes = NULL;

  bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  return rw_xml_new_from_bytes (bytes, "some.xml", NS, "top", error);
}

static RwXml *
parse_good (const char *text)
{
  g_autoptr(GError) error = NULL;
  RwXml *xml = parse (text, -1, &error);

  g_assert_no_error (error);
  g_assert_nonnull (xml);
  return xml;
}

#define TOP "<top xmlns='urn:test' xmlns:o='urn:other'"

static const struct
{
  const char *text;
  RwError code;
  int line;
} refused[] = {
  { "", RW_ERROR_SYNTAX, 1 },
  { " \n ", RW_ERROR_SYNTAX, 2 },
  { "words", RW_ERROR_SYNTAX, 1 },
  { TOP ">", RW_ERROR_SYNTAX, 1 },
  { TOP ">\n</tip>", RW_ERROR_SYNTAX, 2 },
  { TOP "/>\n\n<top/>", RW_ERROR_SYNTAX, 3 },
  { TOP "/>\n</top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n<a b=1/></top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n<a b='1' b='2'/></top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n<a b='<'/></top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n<a b='1/></top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n<a <b/></top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n<z:a/></top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n<a z:b=''/></top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n\n<!-- never closed </top>", RW_ERROR_SYNTAX, 3 },
  { TOP ">\n<![CDATA[ never closed </top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n<?never closed </top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n&nbsp;</top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n& </top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n&#0;</top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n&#xD800;</top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n&#99999999999;</top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n&#12a;</top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n<a b='&nbsp;'/></top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n]]></top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n\n\xff</top>", RW_ERROR_SYNTAX, 3 },
  { TOP ">\n\xc3</top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n\xed\xa0\x80</top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n\xef\xbf\xbf</top>", RW_ERROR_SYNTAX, 2 },
  { TOP ">\n\x01</top>", RW_ERROR_SYNTAX, 2 },
  { "\xff\xfe<\0t\0/\0>\0", RW_ERROR_SYNTAX, 1 },
  { "<?xml version='1.0'?>\n<!DOCTYPE top>\n" TOP "/>", RW_ERROR_SYNTAX, 2 },
  { "<!DOCTYPE top [<!ENTITY a 'x'>]>" TOP ">&a;</top>", RW_ERROR_SYNTAX, 1 },
  { "<!DOCTYPE top SYSTEM 'file:///etc/passwd'>" TOP "/>", RW_ERROR_SYNTAX, 1 },
  { "\n<tip xmlns='urn:test'/>", RW_ERROR_STRUCTURE, 2 },
  { "\n<top xmlns='urn:else'/>", RW_ERROR_STRUCTURE, 2 },
  { "<top/>", RW_ERROR_STRUCTURE, 1 },
};

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *place = g_strdup_printf ("some.xml:%d: found ", refused[i].line);
      g_autoptr(GError) error = NULL;

      g_test_message ("row %u", i);
      g_assert_null (parse (refused[i].text, -1, &error));
      g_assert_error (error, RW_ERROR, (int) refused[i].code);
      g_test_message ("%s", error->message);
      g_assert_true (g_str_has_prefix (error->message, place));
      g_assert_nonnull (strstr (error->message, "expected"));
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }
}

static void
test_zero_byte (void)
{
  static const char text[] = TOP ">\n\0</top>";
  g_autoptr(GError) error = NULL;

  g_assert_null (parse (text, sizeof text - 1, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_SYNTAX);
  g_assert_true (g_str_has_prefix (error->message, "some.xml:2: "));
}

/* What the first line claims must not make other characters of the bytes. */
static void
test_encoding (void)
{
  g_autoptr(RwXml) xml = parse_good ("<?xml version='1.0' encoding='ISO-8859-1'?>" TOP ">ä</top>");
  g_autofree char *text = rw_xml_dup_text (xml, rw_xml_get_root (xml), 10, NULL);

  g_assert_cmpstr (text, ==, "ä");
}

static void
test_walk (void)
{
  g_autoptr(RwXml) xml = parse_good ("\xef\xbb\xbf" TOP ">\n<!-- c --><a/>\n<?p?><o:b/><a x='1'/></top>");
  xmlNode *node = rw_xml_first_child (rw_xml_get_root (xml));

  g_assert_cmpstr (rw_xml_get_name (xml), ==, "some.xml");
  g_assert_true (rw_xml_is (node, NS, "a"));
  g_assert_false (rw_xml_is (node, NULL, "a"));
  node = rw_xml_next (node);
  g_assert_true (rw_xml_is (node, "urn:other", "b"));
  g_assert_false (rw_xml_is (node, NS, "b"));
  node = rw_xml_next (node);
  g_assert_true (rw_xml_is (node, NS, "a"));
  g_assert_null (rw_xml_first_child (node));
  g_assert_null (rw_xml_next (node));
}

static void
test_attributes (void)
{
  static const char * const all[] = { "a", "{urn:other}a", "b", NULL };
  static const char * const none[] = { NULL };
  static const char * const local[] = { "a", "b", NULL };
  g_autoptr(RwXml) xml = parse_good (TOP " a='1 &lt;&#65;' o:a='2' b=''/>");
  xmlNode *top = rw_xml_get_root (xml);
  g_autofree char *plain = rw_xml_dup_attribute (top, NULL, "a");
  g_autofree char *other = rw_xml_dup_attribute (top, "urn:other", "a");
  g_autoptr(GError) error = NULL;

  g_assert_cmpstr (plain, ==, "1 <A");
  g_assert_cmpstr (other, ==, "2");
  g_assert_null (rw_xml_dup_attribute (top, NULL, "c"));
  g_assert_null (rw_xml_dup_attribute (top, "urn:other", "b"));

  g_assert_true (rw_xml_check_attributes (xml, top, all, &error));
  g_assert_no_error (error);
  g_assert_false (rw_xml_check_attributes (xml, top, none, NULL));
  g_assert_false (rw_xml_check_attributes (xml, top, local, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_STRUCTURE);
  g_assert_nonnull (strstr (error->message, "“{urn:other}a”"));
  g_clear_error (&error);

  g_assert_null (rw_xml_require_attribute (xml, top, NULL, "b", &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_STRUCTURE);
  g_clear_error (&error);
  g_assert_null (rw_xml_require_attribute (xml, top, NULL, "c", &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_STRUCTURE);
}

static void
test_words (void)
{
  g_autoptr(RwXml) xml = parse_good (TOP " a='alpha' b='alpha  gamma' c='beta' d='alpha alpha' e=' '/>");
  xmlNode *top = rw_xml_get_root (xml);
  GType type = TEST_TYPE_LETTER;
  g_autoptr(GError) error = NULL;
  guint mask = 0;
  int value = -1;

  g_assert_true (rw_xml_get_enum (xml, top, NULL, "a", type, &value, &error));
  g_assert_cmpint (value, ==, 0);
  g_assert_true (rw_xml_get_flags (xml, top, NULL, "b", type, &mask, &error));
  g_assert_cmphex (mask, ==, 1u << 0 | 1u << 5);
  g_assert_true (rw_xml_get_flags (xml, top, NULL, "missing", type, &mask, &error));
  g_assert_cmphex (mask, ==, 1u << 0 | 1u << 5);
  g_assert_no_error (error);

  g_assert_false (rw_xml_get_enum (xml, top, NULL, "c", type, &value, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
  g_assert_nonnull (strstr (error->message, "alpha, gamma"));
  g_clear_error (&error);

  for (const char *name = "cde"; *name != '\0'; name++)
    {
      const char attribute[] = { *name, '\0' };

      g_assert_false (rw_xml_get_flags (xml, top, NULL, attribute, type, &mask, &error));
      g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
      g_clear_error (&error);
    }
}

static void
test_numbers (void)
{
  g_autoptr(RwXml) xml = parse_good (TOP " a='2.5' b='1,5'/>");
  xmlNode *top = rw_xml_get_root (xml);
  g_autoptr(GError) error = NULL;
  double value = 0.0;

  g_assert_true (rw_xml_get_number (xml, top, NULL, "a", 0, 3, NAN, &value, &error));
  g_assert_cmpfloat (value, ==, 2.5);
  g_assert_true (rw_xml_get_number (xml, top, NULL, "c", 0, 3, 7, &value, &error));
  g_assert_cmpfloat (value, ==, 7.0);
  g_assert_no_error (error);

  g_assert_false (rw_xml_get_number (xml, top, NULL, "c", 0, 3, NAN, &value, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_STRUCTURE);
  g_clear_error (&error);
  g_assert_false (rw_xml_get_number (xml, top, NULL, "b", 0, 3, 7, &value, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
  g_assert_true (g_str_has_prefix (error->message, "some.xml:1: <top>: attribute “b”: found “1,5”"));
}

static void
test_text (void)
{
  g_autoptr(RwXml) xml = parse_good (TOP "><a>\n  one <!-- c -->\n\t two<![CDATA[ < ]]>three </a><b/><c>x<a/></c><d> x </d></top>");
  xmlNode *node = rw_xml_first_child (rw_xml_get_root (xml));
  g_autofree char *text = rw_xml_dup_text (xml, node, 100, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_cmpstr (text, ==, "one two < three");
  g_assert_null (rw_xml_dup_text (xml, node, 14, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
  g_clear_error (&error);

  node = rw_xml_next (node);
  g_assert_null (rw_xml_dup_text (xml, node, 100, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
  g_clear_error (&error);

  node = rw_xml_next (node);
  g_assert_null (rw_xml_dup_text (xml, node, 100, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_STRUCTURE);
  g_clear_error (&error);

  g_assert_true (rw_xml_check_no_text (xml, rw_xml_get_root (xml), &error));
  g_assert_no_error (error);
  g_assert_false (rw_xml_check_no_text (xml, rw_xml_next (node), &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_STRUCTURE);
  g_assert_nonnull (strstr (error->message, "“x”"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/xml/refused", test_refused);
  g_test_add_func ("/xml/zero-byte", test_zero_byte);
  g_test_add_func ("/xml/encoding", test_encoding);
  g_test_add_func ("/xml/walk", test_walk);
  g_test_add_func ("/xml/attributes", test_attributes);
  g_test_add_func ("/xml/words", test_words);
  g_test_add_func ("/xml/numbers", test_numbers);
  g_test_add_func ("/xml/text", test_text);

  return g_test_run ();
}
