/* rw-search-word.c: the words of a text, as a search sees them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-search-word.h"

#include <string.h>

/* In a shorter word one letter is too much of it: "rib" and "rub". */
#define MIN_MISSPELT 4

/* A name such as "Dębski" is typed with and without its marks. */
static gunichar *
fold (const char *word,
      gsize       length,
      glong      *n_letters)
{
  g_autofree char *parted = g_utf8_normalize (word, length, G_NORMALIZE_ALL);
  g_autofree char *folded = NULL;
  g_autoptr(GString) bare = g_string_new (NULL);

  for (const char *p = parted; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (g_unichar_isalnum (letter))
        g_string_append_unichar (bare, letter);
    }
  folded = g_utf8_casefold (bare->str, bare->len);

  return g_utf8_to_ucs4_fast (folded, -1, n_letters);
}

/* An apostrophe is inside a word: "therapist's". */
static gboolean
is_inside (const char *p)
{
  gunichar letter = g_utf8_get_char (p);

  return g_unichar_isalnum (letter) || g_unichar_ismark (letter) || letter == '\'' || letter == 0x2019;
}

static void
clear_word (gpointer data)
{
  RwSearchWord *word = data;

  g_free (word->letters);
}

GArray *
_rw_search_words_split (const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (RwSearchWord));
  const char *p = text;

  g_array_set_clear_func (words, clear_word);
  while (*p != '\0')
    {
      const char *start = p;
      RwSearchWord word;

      while (*p != '\0' && is_inside (p))
        p = g_utf8_next_char (p);

      if (p == start)
        {
          p = g_utf8_next_char (p);
          continue;
        }

      word.letters = fold (start, p - start, &word.n_letters);
      word.range.start = start - text;
      word.range.end = p - text;
      if (word.n_letters > 0)
        g_array_append_val (words, word);
      else
        clear_word (&word);
    }

  return words;
}

/* Whether one letter too few, too many or wrong, or two swapped, is all that
 * parts the two. */
static gboolean
is_one_edit_away (const gunichar *a,
                  glong           n_a,
                  const gunichar *b,
                  glong           n_b)
{
  glong shorter = MIN (n_a, n_b);
  glong head = 0;
  glong tail = 0;

  if (ABS (n_a - n_b) > 1)
    return FALSE;

  while (head < shorter && a[head] == b[head])
    head++;
  while (tail < shorter - head && a[n_a - 1 - tail] == b[n_b - 1 - tail])
    tail++;

  if (n_a - head - tail <= 1 && n_b - head - tail <= 1)
    return TRUE;

  return n_a == n_b && n_a - head - tail == 2 && a[head] == b[head + 1] && a[head + 1] == b[head];
}

static gboolean
begins_nearly (const RwSearchWord *asked,
               const RwSearchWord *known)
{
  for (glong length = asked->n_letters - 1; length <= asked->n_letters + 1; length++)
    if (length < known->n_letters &&
        is_one_edit_away (asked->letters, asked->n_letters, known->letters, length))
      return TRUE;

  return FALSE;
}

RwSearchMatch
_rw_search_word_compare (const RwSearchWord *asked,
                         const RwSearchWord *known)
{
  gsize shorter = MIN (asked->n_letters, known->n_letters) * sizeof (gunichar);

  if (asked->n_letters <= known->n_letters && memcmp (asked->letters, known->letters, shorter) == 0)
    return asked->n_letters == known->n_letters ? RW_SEARCH_MATCH_EXACT : RW_SEARCH_MATCH_PREFIX;

  if (asked->n_letters < MIN_MISSPELT || known->n_letters < MIN_MISSPELT)
    return RW_SEARCH_MATCH_NONE;

  if (is_one_edit_away (asked->letters, asked->n_letters, known->letters, known->n_letters))
    return RW_SEARCH_MATCH_MISSPELT;

  return begins_nearly (asked, known) ? RW_SEARCH_MATCH_PREFIX_MISSPELT : RW_SEARCH_MATCH_NONE;
}
