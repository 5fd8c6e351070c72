/* test-xml-limits.c: absurd files are refused soon and in little memory
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rw-xml.h"

/* Seconds of work, so that a busy machine does not matter. Where a sanitizer
 * watches memory, only time is measured, and that generously. */
#if defined(__SANITIZE_ADDRESS__)
#define MAX_SECONDS 30.0
#define MAX_MEBIBYTES 100000
#else
#define MAX_SECONDS 3.0
#define MAX_MEBIBYTES 500
#endif

#define ACCEPTED -1

static GString *
repeat (const char *head,
        const char *body,
        gsize       size)
{
  GString *text = g_string_sized_new (size + 64);

  g_string_append (text, head);
  while (text->len < size)
    g_string_append (text, body);

  return text;
}

static double
get_seconds (struct timeval used)
{
  return used.tv_sec + used.tv_usec / 1e6;
}

/* Parses in a child, so that its peak memory is its own. */
static void
check (GString    *text,
       const char *tail,
       int         code)
{
  pid_t child;
  int status = 0;

  g_string_append (text, tail);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      GBytes *bytes = g_bytes_new_static (text->str, text->len);
      GError *error = NULL;
      struct rusage usage;
      int found;

      found = rw_xml_new_from_bytes (bytes, "absurd", NULL, "a", &error) != NULL ? ACCEPTED : error->code;
      getrusage (RUSAGE_SELF, &usage);
      if (get_seconds (usage.ru_utime) + get_seconds (usage.ru_stime) > MAX_SECONDS)
        _exit (101);
      if (usage.ru_maxrss / 1024 > MAX_MEBIBYTES)
        _exit (102);
      _exit (found + 1);
    }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status) - 1, ==, code);
  g_string_free (text, TRUE);
}

#define HUGE_SIZE (RW_XML_MAX_BYTES - 100)

static void
test_deep (void)
{
  check (repeat ("", "<a>", HUGE_SIZE), "", RW_ERROR_LIMIT);
  check (repeat ("", "<a>", 3 * RW_XML_MAX_DEPTH + 3), "", RW_ERROR_LIMIT);
}

static void
test_wide (void)
{
  check (repeat ("<a>", "<a/>", HUGE_SIZE), "</a>", RW_ERROR_LIMIT);
  check (repeat ("<a>", "<!---->", HUGE_SIZE), "</a>", RW_ERROR_LIMIT);
  check (repeat ("<a>", "<?a?>", HUGE_SIZE), "</a>", RW_ERROR_LIMIT);
  check (repeat ("<a>", "<![CDATA[]]>", HUGE_SIZE), "</a>", RW_ERROR_LIMIT);
  check (repeat ("<a>", "<b/>", 3 + 4 * (RW_XML_MAX_ELEMENTS - 1)), "</a>", ACCEPTED);
  check (repeat ("<a>", "<b/>", 3 + 4 * RW_XML_MAX_ELEMENTS), "</a>", RW_ERROR_LIMIT);
}

static void
test_attributes (void)
{
  GString *many = g_string_new ("<a");
  GString *all = g_string_new ("<a>");

  for (guint i = 0; many->len < HUGE_SIZE; i++)
    g_string_append_printf (many, " a%u=''", i);
  check (many, "/>", RW_ERROR_LIMIT);

  for (guint n = RW_XML_MAX_ELEMENT_ATTRIBUTES; n <= RW_XML_MAX_ELEMENT_ATTRIBUTES + 1; n++)
    {
      GString *one = g_string_new ("<a");

      for (guint i = 0; i < n; i++)
        g_string_append_printf (one, " a%u=''", i);
      check (one, "/>", n == RW_XML_MAX_ELEMENT_ATTRIBUTES ? ACCEPTED : RW_ERROR_LIMIT);
    }

  for (guint i = 0; i < 8 * 255 && all->len < HUGE_SIZE; i++)
    {
      g_string_append (all, "<b");
      for (guint j = 0; j < 250; j++)
        g_string_append_printf (all, " a%u=''", j);
      g_string_append (all, "/>");
    }
  check (all, "</a>", RW_ERROR_LIMIT);

  check (repeat ("<a b='", "x", 10 * 1000 * 1000), "'/>", RW_ERROR_LIMIT);
  check (repeat ("<a b='", "x", RW_XML_MAX_ATTRIBUTE), "'/>", ACCEPTED);
}

static void
test_namespaces (void)
{
  GString *many = g_string_new ("<a>");
  GString *most = g_string_new ("<a");

  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (many, "<b xmlns:n%u='u%u'/>", i, i);
  check (many, "</a>", RW_ERROR_LIMIT);

  for (guint i = 0; i < RW_XML_MAX_NAMESPACES; i++)
    g_string_append_printf (most, " xmlns:n%u='u%u'", i, i);
  g_string_append (most, ">");
  for (guint i = 0; i < RW_XML_MAX_ELEMENTS - 1; i++)
    g_string_append (most, "<n0:b n0:a='' n1:a='' n2:a='' n3:a='' n4:a='' n5:a='' n6:a=''/>");
  check (most, "</a>", ACCEPTED);
}

static void
test_entities (void)
{
  GString *bomb = g_string_new ("<!DOCTYPE a [<!ENTITY e0 'haha'>");

  for (guint i = 1; i < 30; i++)
    g_string_append_printf (bomb, "<!ENTITY e%u '&e%u;&e%u;&e%u;&e%u;'>", i, i - 1, i - 1, i - 1, i - 1);
  check (bomb, "]><a>&e29;</a>", RW_ERROR_SYNTAX);

  check (repeat ("<a>", "&amp;", HUGE_SIZE), "</a>", ACCEPTED);
  check (repeat ("<a>", "&b;", HUGE_SIZE), "</a>", RW_ERROR_SYNTAX);
}

static void
test_noise (void)
{
  static const char * const noise[] = {
    "<", ">", "&", "]]>", "</a>", "\"", "'", "=", "<a ", "<a b='", "<!", "<!--", "<?", "\x01", "\xef\xbf\xbf", "\xff",
  };

  for (guint i = 0; i < G_N_ELEMENTS (noise); i++)
    check (repeat ("<a>", noise[i], HUGE_SIZE), "", RW_ERROR_SYNTAX);
}

static void
test_size (void)
{
  check (repeat ("<a>", "x", RW_XML_MAX_BYTES), "</a>", RW_ERROR_LIMIT);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/xml-limits/deep", test_deep);
  g_test_add_func ("/xml-limits/wide", test_wide);
  g_test_add_func ("/xml-limits/attributes", test_attributes);
  g_test_add_func ("/xml-limits/namespaces", test_namespaces);
  g_test_add_func ("/xml-limits/entities", test_entities);
  g_test_add_func ("/xml-limits/noise", test_noise);
  g_test_add_func ("/xml-limits/size", test_size);

  return g_test_run ();
}
