/* test-coverage.c: every fact of the article is found where COVERAGE.md says
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <string.h>

#include "rw-content.h"
#include "rw-address.h"

/* The article has about fifty facts; a table that shrinks has lost some. */
#define MIN_FACTS 45

/* A row is "| fact | `address` `address` |". */
static gboolean
is_fact (const char *line)
{
  return g_str_has_prefix (line, "| ") && !g_str_has_prefix (line, "| fact ") && !g_str_has_prefix (line, "| ---");
}

static void
assert_found (RwContent  *content,
              const char *line)
{
  g_auto(GStrv) cells = g_strsplit (line, "|", -1);
  g_auto(GStrv) parts = NULL;

  g_test_message ("%s", line);
  g_assert_cmpuint (g_strv_length (cells), ==, 4);
  g_assert_null (strchr (cells[1], '`'));

  parts = g_strsplit (cells[2], "`", -1);
  g_assert_cmpuint (g_strv_length (parts), >=, 3);
  for (guint i = 0; parts[i] != NULL; i++)
    if (i % 2 == 1)
      g_assert_nonnull (rw_address_get_title (parts[i], rw_content_get_guidance (content),
                                              rw_content_get_topics (content)));
    else
      g_assert_cmpstr (g_strstrip (parts[i]), ==, "");
}

static void
test_facts (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "COVERAGE.md", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(RwContent) content = rw_content_new_default (&error);
  g_autofree char *text = NULL;
  g_auto(GStrv) lines = NULL;
  guint n_facts = 0;

  g_assert_no_error (error);
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (is_fact (lines[i]))
      {
        assert_found (content, lines[i]);
        n_facts++;
      }
  g_assert_cmpuint (n_facts, >=, MIN_FACTS);
}

/* Each topic but those about Rollwise itself says where its facts are from. */
static void
test_cited (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RwContent) content = rw_content_new_default (&error);
  RwTopics *topics = rw_content_get_topics (content);

  for (guint i = 0; i < rw_topics_get_n_topics (topics); i++)
    {
      const RwTopic *topic = rw_topics_get_topic (topics, i);
      guint n_cited = 0;

      for (guint j = 0; j < topic->n_sections; j++)
        for (guint k = 0; k < topic->sections[j].n_blocks; k++)
          n_cited += topic->sections[j].blocks[k].sources[0] != NULL;

      g_test_message ("%s: %u cited", topic->id, n_cited);
      g_assert_cmpuint (n_cited, >, 0);
    }
}

/* Whether @text has a number; the 7 of "T7" is none. */
static gboolean
has_figure (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    if (g_ascii_isdigit (*p) && (p == text || !g_ascii_isalnum (p[-1])))
      return TRUE;

  return FALSE;
}

/* A figure in a topic names who found it. */
static void
test_figures (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RwContent) content = rw_content_new_default (&error);
  RwTopics *topics = rw_content_get_topics (content);

  for (guint i = 0; i < rw_topics_get_n_topics (topics); i++)
    {
      const RwTopic *topic = rw_topics_get_topic (topics, i);

      for (guint j = 0; j < topic->n_sections; j++)
        for (guint k = 0; k < topic->sections[j].n_blocks; k++)
          {
            const RwBlock *block = &topic->sections[j].blocks[k];

            if (has_figure (block->text) && block->sources[0] == NULL)
              {
                g_test_message ("%s: no source for “%s”", topic->id, block->text);
                g_test_fail ();
              }
          }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/coverage/facts", test_facts);
  g_test_add_func ("/coverage/cited", test_cited);
  g_test_add_func ("/coverage/figures", test_figures);

  return g_test_run ();
}
