/* rw-search.c: finds what there is to read by the words people have for it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-search-private.h"

#include <math.h>

/* More words than that are a letter, not a query. */
#define MAX_WORDS 12

/* Of all that the words of a query weigh, how much must be met. */
#define LEAST_MET 0.5

/* Who names a place in passing does not ask for a warning: where less than half of
 * any phrase of it was asked, a red flag is worth so much. */
#define WARNING_IN_PASSING 0.7
#define LEAST_OF_WARNING 0.5

/* What a phrase is worth beyond its words: all of it, and nothing else, was asked. */
#define WHOLE_PHRASE 2.0

static const double field_weights[RW_SEARCH_N_FIELDS] = {
  [RW_SEARCH_FIELD_TEXT] = 1.0,
  [RW_SEARCH_FIELD_WORDS] = 3.0,
  [RW_SEARCH_FIELD_TITLE] = 4.0,
};

static const double match_weights[] = {
  [RW_SEARCH_MATCH_NONE] = 0.0,
  [RW_SEARCH_MATCH_PREFIX_MISSPELT] = 0.3,
  [RW_SEARCH_MATCH_MISSPELT] = 0.45,
  [RW_SEARCH_MATCH_PREFIX] = 0.7,
  [RW_SEARCH_MATCH_EXACT] = 1.0,
};

/* A word of the query, and what it met. */
typedef struct
{
  RwSearchWord word;
  RwSearchMatch least; /* what counts, so that "back" does not find "pack" */
  double weight; /* a word that few things have says more */
  double *phrases; /* for each phrase, how well it is met: 0 to 1 */
} Asked;

typedef struct
{
  guint entry;
  guint phrase; /* the best */
  double score;
} Hit;

RwSearch *
rw_search_new (RwGuidance *guidance,
               RwTopics   *topics)
{
  RwSearch *self;

  g_return_val_if_fail (guidance != NULL, NULL);
  g_return_val_if_fail (topics != NULL, NULL);

  self = g_new0 (RwSearch, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->guidance = rw_guidance_ref (guidance);
  self->topics = rw_topics_ref (topics);
  self->entries = g_array_new (FALSE, FALSE, sizeof (RwSearchEntry));
  self->phrases = g_array_new (FALSE, FALSE, sizeof (RwSearchPhrase));
  self->terms = g_array_new (FALSE, FALSE, sizeof (RwSearchTerm));
  self->small_words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  _rw_search_build (self);

  return self;
}

RwSearch *
rw_search_ref (RwSearch *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
rw_search_unref (RwSearch *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  for (guint i = 0; i < self->terms->len; i++)
    {
      RwSearchTerm *term = &g_array_index (self->terms, RwSearchTerm, i);

      g_free (term->word.letters);
      g_array_unref (term->phrases);
    }
  g_array_unref (self->terms);
  g_array_unref (self->phrases);
  g_array_unref (self->entries);
  g_hash_table_unref (self->small_words);
  rw_topics_unref (self->topics);
  rw_guidance_unref (self->guidance);
  g_free (self);
}

static void
clear_asked (gpointer data)
{
  Asked *asked = data;

  g_free (asked->phrases);
}

/* The words of the query that say something; all where none does. They borrow
 * their letters from @words. */
static GArray *
pick_words (RwSearch *self,
            GArray   *words)
{
  GArray *picked = g_array_new (FALSE, TRUE, sizeof (Asked));

  g_array_set_clear_func (picked, clear_asked);
  for (guint pass = 0; pass < 2 && picked->len == 0; pass++)
    for (guint i = 0; i < words->len && picked->len < MAX_WORDS; i++)
      {
        const Asked asked = { .word = g_array_index (words, RwSearchWord, i) };

        if (pass == 1 || !_rw_search_is_small (self, &asked.word))
          g_array_append_val (picked, asked);
      }

  return picked;
}

static void
mark_phrases (Asked              *asked,
              const RwSearchTerm *term,
              RwSearchMatch       match)
{
  double value = match_weights[match];

  /* "lat" is more of "lats" than of "latissimus". */
  if (match == RW_SEARCH_MATCH_PREFIX)
    value += 0.2 * asked->word.n_letters / term->word.n_letters;

  for (guint i = 0; i < term->phrases->len; i++)
    {
      guint phrase = g_array_index (term->phrases, guint, i);

      asked->phrases[phrase] = MAX (asked->phrases[phrase], value);
    }
}

/* Looks a word up. Where the index has it, only it and longer ones count; where
 * it does not, the next best. */
static void
look_up (RwSearch *self,
         Asked    *asked)
{
  g_autofree guint8 *matches = g_new (guint8, self->terms->len);
  RwSearchMatch best = RW_SEARCH_MATCH_NONE;

  for (guint i = 0; i < self->terms->len; i++)
    {
      const RwSearchTerm *term = &g_array_index (self->terms, RwSearchTerm, i);

      matches[i] = _rw_search_word_compare (&asked->word, &term->word);
      best = MAX (best, (RwSearchMatch) matches[i]);
    }

  asked->least = MAX (RW_SEARCH_MATCH_PREFIX_MISSPELT, MIN (best, RW_SEARCH_MATCH_PREFIX));
  asked->phrases = g_new0 (double, self->phrases->len);
  for (guint i = 0; i < self->terms->len; i++)
    if (matches[i] >= asked->least)
      mark_phrases (asked, &g_array_index (self->terms, RwSearchTerm, i), matches[i]);
}

/* The fewer entries have a word, the more it says; one that none has says little. */
static void
weigh (RwSearch *self,
       Asked    *asked)
{
  guint n_entries = 0;
  guint last = G_MAXUINT;

  for (guint i = 0; i < self->phrases->len; i++)
    {
      guint entry = g_array_index (self->phrases, RwSearchPhrase, i).entry;

      if (asked->phrases[i] > 0.0 && entry != last)
        {
          n_entries++;
          last = entry;
        }
    }

  asked->weight = n_entries == 0 ? 1.0 : log (1.0 + (double) self->entries->len / n_entries);
}

/* How much of a phrase was asked, and how much of the query it meets. */
static double
score_phrase (const RwSearchPhrase *phrase,
              guint                 index,
              GArray               *query,
              double                total)
{
  double met = 0.0;
  guint n_met = 0;

  for (guint i = 0; i < query->len; i++)
    {
      const Asked *asked = &g_array_index (query, Asked, i);

      met += asked->phrases[index] * asked->weight;
      n_met += asked->phrases[index] > 0.0;
    }

  if (n_met == 0)
    return 0.0;

  return field_weights[phrase->field] * met * (met / total) *
         MIN (1.0, (double) n_met / MAX (phrase->n_words, 1));
}

/* How much of the phrase was asked. */
static double
get_share (const RwSearchPhrase *phrase,
           guint                 index,
           GArray               *query)
{
  guint n_met = 0;

  for (guint i = 0; i < query->len; i++)
    n_met += g_array_index (query, Asked, i).phrases[index] > 0.0;

  return (double) n_met / MAX (phrase->n_words, 1);
}

/* A red flag that was only brushed comes after the places. */
static double
get_worth (RwSearch *self,
           GArray   *query,
           guint     first,
           guint     end)
{
  guint entry = g_array_index (self->phrases, RwSearchPhrase, first).entry;

  if (g_array_index (self->entries, RwSearchEntry, entry).kind != RW_ADDRESS_RED_FLAG)
    return 1.0;

  for (guint i = first; i < end; i++)
    if (get_share (&g_array_index (self->phrases, RwSearchPhrase, i), i, query) >= LEAST_OF_WARNING)
      return 1.0;

  return WARNING_IN_PASSING;
}

/* Scores an entry by its phrases, which are those from @first to @end. */
static gboolean
score_entry (RwSearch *self,
             GArray   *query,
             double    total,
             guint     first,
             guint     end,
             Hit      *hit)
{
  double met = 0.0;
  double best_phrase = 0.0;

  *hit = (Hit) { g_array_index (self->phrases, RwSearchPhrase, first).entry, first, 0.0 };
  for (guint i = 0; i < query->len; i++)
    {
      const Asked *asked = &g_array_index (query, Asked, i);
      double best = 0.0;
      gboolean has = FALSE;

      for (guint j = first; j < end; j++)
        {
          best = MAX (best, field_weights[g_array_index (self->phrases, RwSearchPhrase, j).field] * asked->phrases[j]);
          has = has || asked->phrases[j] > 0.0;
        }
      hit->score += best * asked->weight;
      met += has ? asked->weight : 0.0;
    }

  if (met < LEAST_MET * total || met == 0.0)
    return FALSE;

  for (guint j = first; j < end; j++)
    {
      double score = score_phrase (&g_array_index (self->phrases, RwSearchPhrase, j), j, query, total);

      if (score > best_phrase)
        {
          best_phrase = score;
          hit->phrase = j;
        }
    }
  hit->score = (hit->score + WHOLE_PHRASE * best_phrase) * get_worth (self, query, first, end);

  return TRUE;
}

static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const Hit *one = a;
  const Hit *other = b;

  if (one->score != other->score)
    return one->score > other->score ? -1 : 1;

  return one->entry < other->entry ? -1 : one->entry > other->entry;
}

static GArray *
collect_hits (RwSearch *self,
              GArray   *query)
{
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (Hit));
  double total = 0.0;
  guint end;

  for (guint i = 0; i < query->len; i++)
    total += g_array_index (query, Asked, i).weight;

  for (guint first = 0; first < self->phrases->len; first = end)
    {
      guint entry = g_array_index (self->phrases, RwSearchPhrase, first).entry;
      Hit hit;

      end = first + 1;
      while (end < self->phrases->len && g_array_index (self->phrases, RwSearchPhrase, end).entry == entry)
        end++;
      if (score_entry (self, query, total, first, end, &hit))
        g_array_append_val (hits, hit);
    }
  g_array_sort (hits, compare_hits);

  return hits;
}

/* Whether one of two words is the other and an s. */
static gboolean
is_plural (const RwSearchWord *one,
           const RwSearchWord *other)
{
  const RwSearchWord *longer = one->n_letters > other->n_letters ? one : other;
  const RwSearchWord *shorter = longer == one ? other : one;

  return shorter->n_letters > 3 && longer->n_letters == shorter->n_letters + 1 &&
         longer->letters[longer->n_letters - 1] == 's' &&
         memcmp (longer->letters, shorter->letters, shorter->n_letters * sizeof (gunichar)) == 0;
}

/* What of @text the query met. Of a longer word, only its beginning; but "blade" is
 * what who asked for "blades" looks for. */
static GArray *
find_ranges (const char *text,
             GArray     *query)
{
  g_autoptr(GArray) words = _rw_search_words_split (text);
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (RwRange));

  for (guint i = 0; i < words->len; i++)
    {
      const RwSearchWord *word = &g_array_index (words, RwSearchWord, i);
      RwSearchMatch best = RW_SEARCH_MATCH_NONE;
      glong n_letters = word->n_letters;
      RwRange range = word->range;

      for (guint j = 0; j < query->len; j++)
        {
          const Asked *asked = &g_array_index (query, Asked, j);
          RwSearchMatch match = _rw_search_word_compare (&asked->word, word);

          if ((match < asked->least && !is_plural (&asked->word, word)) || match <= best)
            continue;
          best = match;
          n_letters = match == RW_SEARCH_MATCH_PREFIX ? asked->word.n_letters : word->n_letters;
        }

      if (best == RW_SEARCH_MATCH_NONE)
        continue;
      if (n_letters < word->n_letters &&
          g_utf8_strlen (text + range.start, range.end - range.start) == word->n_letters)
        range.end = g_utf8_offset_to_pointer (text + range.start, n_letters) - text;
      g_array_append_val (ranges, range);
    }

  return ranges;
}

/* Where only the words that people have for it were met, they are what is said. */
static RwFinding *
make_finding (RwSearch  *self,
              GArray    *query,
              const Hit *hit)
{
  const RwSearchEntry *entry = &g_array_index (self->entries, RwSearchEntry, hit->entry);
  const RwSearchPhrase *phrase = &g_array_index (self->phrases, RwSearchPhrase, hit->phrase);
  RwFinding *finding = g_new0 (RwFinding, 1);

  finding->kind = entry->kind;
  finding->address = rw_address_dup (entry->kind, entry->id);
  finding->title = g_strdup (entry->title);
  finding->title_ranges = find_ranges (entry->title, query);
  finding->subtitle = g_strdup (finding->title_ranges->len == 0 && phrase->field == RW_SEARCH_FIELD_WORDS
                                ? phrase->text : entry->subtitle);
  finding->subtitle_ranges = find_ranges (finding->subtitle, query);
  finding->score = hit->score;

  return finding;
}

GPtrArray *
rw_search_find (RwSearch   *self,
                const char *query,
                guint       limit)
{
  g_autoptr(GPtrArray) findings = g_ptr_array_new_with_free_func ((GDestroyNotify) rw_finding_free);
  g_autoptr(GArray) words = NULL;
  g_autoptr(GArray) asked = NULL;
  g_autoptr(GArray) hits = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (query != NULL, NULL);

  if (!g_utf8_validate (query, -1, NULL))
    return g_steal_pointer (&findings);

  words = _rw_search_words_split (query);
  asked = pick_words (self, words);
  for (guint i = 0; i < asked->len; i++)
    {
      look_up (self, &g_array_index (asked, Asked, i));
      weigh (self, &g_array_index (asked, Asked, i));
    }

  hits = collect_hits (self, asked);
  for (guint i = 0; i < hits->len && i < limit; i++)
    g_ptr_array_add (findings, make_finding (self, asked, &g_array_index (hits, Hit, i)));

  return g_steal_pointer (&findings);
}
