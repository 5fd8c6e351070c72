/* test-readability.c: every English text can be read by an eighth-grader
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <string.h>

#include "rw-grade.h"
#include "rw-guidance.h"
#include "rw-shipped.h"
#include "rw-topics.h"
#include "rw-xml.h"

#define MAX_GRADE 8.0
#define MAX_MEDIAN 15

/* One long word makes a heading of three words unreadable by the figures. So
 * shorter texts are graded together, by the element they are in. */
#define MIN_WORDS 10

#define N_WORST 10

/* A text on its own, or all short texts of one element. */
typedef struct
{
  double grade;
  long line;
  char *text;
} Graded;

typedef struct
{
  RwXml *xml;
  GArray *graded; /* Graded */
  GArray *sentences; /* guint */
  GHashTable *pools; /* element to Counts */
} Reading;

static void
clear_graded (gpointer data)
{
  Graded *graded = data;

  g_free (graded->text);
}

/* Terms of the anatomists, and what only the search reads. */
static gboolean
is_exempt (xmlNode *node)
{
  const char *name = (const char *) node->name;

  return g_str_equal (name, "term") || g_str_equal (name, "words") ||
         (g_str_equal (name, "title") && g_str_equal ((const char *) node->parent->name, "kind"));
}

static void
grade_text (Reading    *reading,
            xmlNode    *node,
            const char *text)
{
  Counts counts = { 0 };

  grade_count (text, &counts, reading->sentences);
  if (counts.n_words >= MIN_WORDS)
    {
      const Graded graded = { grade_of (&counts), xmlGetLineNo (node), g_strdup (text) };

      g_array_append_val (reading->graded, graded);
    }
  else
    {
      Counts *pool = g_hash_table_lookup (reading->pools, node->name);

      if (pool == NULL)
        {
          pool = g_new0 (Counts, 1);
          g_hash_table_insert (reading->pools, g_strdup ((const char *) node->name), pool);
        }
      pool->n_words += counts.n_words;
      pool->n_sentences += counts.n_sentences;
      pool->n_syllables += counts.n_syllables;
    }
}

static void
grade_node (Reading *reading,
            xmlNode *node)
{
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  if (rw_xml_first_child (node) != NULL)
    {
      for (xmlNode *child = rw_xml_first_child (node); child != NULL; child = rw_xml_next (child))
        grade_node (reading, child);
      return;
    }

  if (node->children == NULL || is_exempt (node))
    return;

  text = rw_xml_dup_text (reading->xml, node, G_MAXINT, &error);
  g_assert_no_error (error);
  grade_text (reading, node, text);
}

static int
compare_graded (gconstpointer a,
                gconstpointer b)
{
  const Graded *one = a;
  const Graded *other = b;

  return one->grade < other->grade ? 1 : one->grade > other->grade ? -1 : 0;
}

static int
compare_counts (gconstpointer a,
                gconstpointer b)
{
  return (int) *(const guint *) a - (int) *(const guint *) b;
}

/* The short texts become one more line each. */
static void
take_pools (Reading *reading)
{
  GHashTableIter iter;
  gpointer name, counts;

  g_hash_table_iter_init (&iter, reading->pools);
  while (g_hash_table_iter_next (&iter, &name, &counts))
    {
      const Graded graded = { grade_of (counts), 0, g_strdup_printf ("all short <%s>", (const char *) name) };

      g_array_append_val (reading->graded, graded);
    }
}

static void
test_file (gconstpointer data)
{
  const char *name = data;
  gboolean topics = g_str_equal (name, "topics.xml");
  g_autoptr(GFile) file = shipped_file (name);
  g_autoptr(GError) error = NULL;
  g_autoptr(RwXml) xml = rw_xml_new_from_file (file, topics ? RW_TOPICS_NAMESPACE : RW_GUIDANCE_NAMESPACE,
                                               topics ? "topics" : "guidance", &error);
  g_autoptr(GArray) graded = g_array_new (FALSE, FALSE, sizeof (Graded));
  g_autoptr(GArray) sentences = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr(GHashTable) pools = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Reading reading = { xml, graded, sentences, pools };
  guint n_hard = 0;
  guint median;

  g_assert_no_error (error);
  g_array_set_clear_func (graded, clear_graded);
  grade_node (&reading, rw_xml_get_root (xml));
  take_pools (&reading);
  g_array_sort (graded, compare_graded);
  g_array_sort (sentences, compare_counts);
  median = g_array_index (sentences, guint, sentences->len / 2);

  g_test_message ("%s: %u texts, %u sentences of %u words (median)", name, graded->len, sentences->len, median);
  for (guint i = 0; i < graded->len; i++)
    {
      const Graded *one = &g_array_index (graded, Graded, i);

      n_hard += one->grade > MAX_GRADE;
      if (i < N_WORST || one->grade > MAX_GRADE)
        g_test_message ("%s:%ld: grade %.1f: %s", name, one->line, one->grade, one->text);
    }

  g_assert_cmpuint (graded->len, >, 100);
  g_assert_cmpuint (median, <=, MAX_MEDIAN);
  g_assert_cmpuint (n_hard, ==, 0);
}

static void
assert_syllables (const char *word,
                  guint       count)
{
  g_test_message ("%s", word);
  g_assert_cmpuint (grade_count_syllables (word, strlen (word)), ==, count);
}

static void
test_syllables (void)
{
  assert_syllables ("spine", 1);
  assert_syllables ("the", 1);
  assert_syllables ("muscle", 2);
  assert_syllables ("muscles", 2);
  assert_syllables ("roller", 2);
  assert_syllables ("rolled", 1);
  assert_syllables ("rested", 2);
  assert_syllables ("sides", 1);
  assert_syllables ("passes", 2);
  assert_syllables ("pressure", 2);
  assert_syllables ("cautious", 2);
  assert_syllables ("question", 2);
  assert_syllables ("people", 2);
  assert_syllables ("vertebrae", 3);
  assert_syllables ("physiotherapist", 6);
  assert_syllables ("osteoporosis", 6);
  assert_syllables ("T7", 1);
}

static void
test_grade (void)
{
  Counts counts = { 0 };
  g_autoptr(GArray) sentences = g_array_new (FALSE, FALSE, sizeof (guint));

  grade_count ("The cat sat on the mat. Did it move 2.5 cm?", &counts, sentences);
  g_assert_cmpuint (counts.n_sentences, ==, 2);
  g_assert_cmpuint (counts.n_words, ==, 11);
  g_assert_cmpuint (g_array_index (sentences, guint, 1), ==, 5);
  g_assert_cmpuint (counts.n_syllables, ==, 11);
  g_assert_cmpfloat_with_epsilon (grade_of (&counts), 0.39 * 5.5 + 11.8 - 15.59, 1e-9);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/readability/syllables", test_syllables);
  g_test_add_func ("/readability/grade", test_grade);
  g_test_add_data_func ("/readability/guidance", "guidance.xml", test_file);
  g_test_add_data_func ("/readability/topics", "topics.xml", test_file);

  return g_test_run ();
}
