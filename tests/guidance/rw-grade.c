/* rw-grade.c: how hard an English text is to read, for a test
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-grade.h"

#include <string.h>

static gboolean
is_vowel (char letter)
{
  return letter != '\0' && strchr ("aeiouy", letter) != NULL;
}

static gboolean
is_one_of (char        letter,
           const char *letters)
{
  return letter != '\0' && strchr (letters, letter) != NULL;
}

/* Whether the vowels at @i and after it are spoken apart. */
static gboolean
is_parted (const char *word,
           gsize       i)
{
  const char *two = word + i;
  char before = i > 0 ? word[i - 1] : '\0';

  if (strncmp (two, "eo", 2) == 0)
    return strcmp (word, "people") != 0;

  if (strncmp (two, "ia", 2) != 0 && strncmp (two, "io", 2) != 0 && strncmp (two, "iu", 2) != 0)
    return FALSE;

  return !(is_one_of (before, "tcsg") && is_one_of (two[2], "nlu"));
}

static gboolean
has_silent_end (const char *word,
                gsize       length)
{
  const char *end = word + length;

  if (length > 2 && end[-1] == 'e')
    return !is_vowel (end[-2]) && !(end[-2] == 'l' && !is_vowel (end[-3]));

  if (length > 3 && g_str_has_suffix (word, "ed"))
    return !is_vowel (end[-3]) && !is_one_of (end[-3], "td");

  if (length > 3 && g_str_has_suffix (word, "es"))
    return !is_vowel (end[-3]) && !is_one_of (end[-3], "sxzcg") &&
           !(end[-3] == 'h' && is_one_of (end[-4], "sc")) &&
           !(end[-3] == 'l' && !is_vowel (end[-4]));

  return FALSE;
}

guint
grade_count_syllables (const char *word,
                       gsize       length)
{
  g_autofree char *lower = g_ascii_strdown (word, length);
  guint count = 0;

  for (gsize i = 0; i < length; i++)
    {
      if (g_ascii_isdigit (lower[i]))
        return 1;
      if (is_vowel (lower[i]) && (i == 0 || !is_vowel (lower[i - 1])))
        count++;
      else if (is_vowel (lower[i]) && is_parted (lower, i - 1))
        count++;
    }
  if (has_silent_end (lower, length))
    count--;

  return MAX (count, 1);
}

static gboolean
is_inside (const char *p,
           const char *start)
{
  if (g_ascii_isalnum (*p) || *p == '\'' || (guchar) *p >= 0x80)
    return TRUE;

  return is_one_of (*p, ".,") && p > start && g_ascii_isdigit (p[-1]) && g_ascii_isdigit (p[1]);
}

static void
end_sentence (Counts *counts,
              GArray *sentences,
              guint  *n_words)
{
  if (*n_words == 0)
    return;

  counts->n_sentences++;
  if (sentences != NULL)
    g_array_append_val (sentences, *n_words);
  *n_words = 0;
}

void
grade_count (const char *text,
             Counts     *counts,
             GArray     *sentences)
{
  guint n_words = 0;

  for (const char *p = text; *p != '\0';)
    {
      const char *start = p;

      while (is_inside (p, start))
        p++;

      if (p > start)
        {
          counts->n_words++;
          counts->n_syllables += grade_count_syllables (start, p - start);
          n_words++;
          continue;
        }

      if (is_one_of (*p, ".!?") && (p[1] == '\0' || g_ascii_isspace (p[1])))
        end_sentence (counts, sentences, &n_words);
      p++;
    }
  end_sentence (counts, sentences, &n_words);
}

double
grade_of (const Counts *counts)
{
  if (counts->n_words == 0)
    return 0.0;

  return 0.39 * counts->n_words / counts->n_sentences +
         11.8 * counts->n_syllables / counts->n_words - 15.59;
}
