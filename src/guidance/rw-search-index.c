/* rw-search-index.c: puts all there is to read into the index of a search
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-search-private.h"

#include <glib/gi18n-lib.h>

#include "rw-guidance-private.h"

/* What the build needs beside the index: folded word to the place of its term. */
typedef struct
{
  RwSearch *search;
  GHashTable *places;
  guint entry;
} Build;

static char *
dup_key (const RwSearchWord *word)
{
  return g_ucs4_to_utf8 (word->letters, word->n_letters, NULL, NULL, NULL);
}

gboolean
_rw_search_is_small (RwSearch           *self,
                     const RwSearchWord *word)
{
  g_autofree char *key = dup_key (word);

  return g_hash_table_contains (self->small_words, key);
}

static RwSearchTerm *
get_term (Build              *build,
          const RwSearchWord *word)
{
  g_autofree char *key = dup_key (word);
  gpointer place;
  RwSearchTerm term = { 0 };

  if (g_hash_table_lookup_extended (build->places, key, NULL, &place))
    return &g_array_index (build->search->terms, RwSearchTerm, GPOINTER_TO_UINT (place));

  term.word.letters = g_memdup2 (word->letters, word->n_letters * sizeof (gunichar));
  term.word.n_letters = word->n_letters;
  term.phrases = g_array_new (FALSE, FALSE, sizeof (guint));
  place = GUINT_TO_POINTER (build->search->terms->len);
  g_array_append_val (build->search->terms, term);
  g_hash_table_insert (build->places, g_steal_pointer (&key), place);

  return &g_array_index (build->search->terms, RwSearchTerm, GPOINTER_TO_UINT (place));
}

static void
add_phrase (Build         *build,
            RwSearchField  field,
            const char    *text)
{
  g_autoptr(GArray) words = _rw_search_words_split (text);
  RwSearchPhrase phrase = { build->entry, field, 0, text };
  guint index = build->search->phrases->len;

  for (guint i = 0; i < words->len; i++)
    {
      const RwSearchWord *word = &g_array_index (words, RwSearchWord, i);
      RwSearchTerm *term = get_term (build, word);

      if (!_rw_search_is_small (build->search, word))
        phrase.n_words++;
      if (term->phrases->len == 0 || g_array_index (term->phrases, guint, term->phrases->len - 1) != index)
        g_array_append_val (term->phrases, index);
    }

  g_array_append_val (build->search->phrases, phrase);
}

static void
add_words (Build              *build,
           const char * const *phrases)
{
  for (guint i = 0; phrases[i] != NULL; i++)
    add_phrase (build, RW_SEARCH_FIELD_WORDS, phrases[i]);
}

static void
add_entry (Build         *build,
           RwAddressKind  kind,
           const char    *id,
           const char    *title,
           const char    *subtitle)
{
  const RwSearchEntry entry = { kind, id, title, subtitle };

  build->entry = build->search->entries->len;
  g_array_append_val (build->search->entries, entry);
  add_phrase (build, RW_SEARCH_FIELD_TITLE, title);
}

static void
add_dispute (Build           *build,
             const RwDispute *dispute)
{
  if (dispute == NULL)
    return;

  add_phrase (build, RW_SEARCH_FIELD_TEXT, dispute->question);
  for (guint i = 0; i < dispute->n_opinions; i++)
    add_phrase (build, RW_SEARCH_FIELD_TEXT, dispute->opinions[i].text);
}

static void
add_region (Build      *build,
            RwGuidance *guidance,
            const char *id)
{
  const RwRegionText *region = g_hash_table_lookup (guidance->regions, id);
  const RwKindText *kind = &guidance->kinds[region->kind];

  add_entry (build, RW_ADDRESS_REGION, id, region->name, kind->plain);
  add_phrase (build, RW_SEARCH_FIELD_WORDS, region->term);
  add_phrase (build, RW_SEARCH_FIELD_WORDS, kind->title);
  add_phrase (build, RW_SEARCH_FIELD_WORDS, kind->plain);
  add_words (build, kind->words);
  add_phrase (build, RW_SEARCH_FIELD_TEXT, kind->what);
  for (guint i = 0; i < kind->n_answers; i++)
    {
      add_phrase (build, RW_SEARCH_FIELD_TEXT, kind->answers[i].question);
      add_phrase (build, RW_SEARCH_FIELD_TEXT, kind->answers[i].text);
    }
  add_dispute (build, kind->dispute);
}

static void
add_body (Build      *build,
          RwGuidance *guidance)
{
  for (guint i = 0; i < guidance->region_ids->len; i++)
    add_region (build, guidance, g_ptr_array_index (guidance->region_ids, i));

  for (guint i = 0; i < guidance->levels->len; i++)
    {
      const RwLevelText *level = &g_array_index (guidance->levels, RwLevelText, i);

      add_entry (build, RW_ADDRESS_LEVEL, level->id, level->id, level->text);
      add_phrase (build, RW_SEARCH_FIELD_TEXT, level->text);
    }

  for (guint i = 0; i < guidance->muscles->len; i++)
    {
      const RwMuscle *muscle = &g_array_index (guidance->muscles, RwMuscle, i);

      add_entry (build, RW_ADDRESS_MUSCLE, muscle->id, muscle->name, muscle->term);
      add_phrase (build, RW_SEARCH_FIELD_WORDS, muscle->term);
      add_words (build, muscle->words);
      add_phrase (build, RW_SEARCH_FIELD_TEXT, muscle->where);
    }
}

static void
add_advice (Build         *build,
            RwAddressKind  kind,
            GPtrArray     *ids,
            GHashTable    *table)
{
  for (guint i = 0; i < ids->len; i++)
    {
      const char *id = g_ptr_array_index (ids, i);
      const RwAdviceText *text = g_hash_table_lookup (table, id);

      add_entry (build, kind, id, text->advice.name, text->advice.action);
      add_words (build, text->advice.words);
      if (text->advice.question != NULL)
        add_phrase (build, RW_SEARCH_FIELD_TEXT, text->advice.question);
      add_phrase (build, RW_SEARCH_FIELD_TEXT, text->advice.reason);
      add_phrase (build, RW_SEARCH_FIELD_TEXT, text->advice.action);
    }
}

static void
add_sections (Build         *build,
              const RwTopic *topic)
{
  for (guint i = 0; i < topic->n_sections; i++)
    {
      const RwSection *section = &topic->sections[i];

      add_phrase (build, RW_SEARCH_FIELD_TEXT, section->heading);
      for (guint j = 0; j < section->n_blocks; j++)
        add_phrase (build, RW_SEARCH_FIELD_TEXT, section->blocks[j].text);
    }
}

static void
add_topic (Build         *build,
           const RwTopic *topic)
{
  add_entry (build, RW_ADDRESS_TOPIC, topic->id, topic->title, topic->summary);
  add_words (build, topic->words);
  add_phrase (build, RW_SEARCH_FIELD_TEXT, topic->summary);
  add_sections (build, topic);
  add_dispute (build, topic->dispute);
  for (guint i = 0; topic->guide != NULL && i < topic->guide->n_pains; i++)
    add_phrase (build, RW_SEARCH_FIELD_TEXT, topic->guide->pains[i].text);
}

/* The pages that no texts file holds. */
static void
add_page (Build         *build,
          RwAddressKind  kind,
          const char    *title,
          const char    *subtitle)
{
  add_entry (build, kind, NULL, title, subtitle);
  add_phrase (build, RW_SEARCH_FIELD_WORDS, subtitle);
}

static void
add_small_words (RwSearch *self)
{
  /* TRANSLATORS: Small words of your language that say nothing of what somebody
   * looks for, parted by spaces; a search leaves them out. */
  const char *text = _("a about after all am an and any are at be been but by can could do does doing for from get "
                       "got had has have having he her him his how i if im in into is it its ive just me my near "
                       "not of on or our really she should so some than that the their them then there these they "
                       "this those to too under very was we were what when where which while who why will with "
                       "would you your");
  g_autoptr(GArray) words = _rw_search_words_split (text);

  for (guint i = 0; i < words->len; i++)
    g_hash_table_add (self->small_words, dup_key (&g_array_index (words, RwSearchWord, i)));
}

void
_rw_search_build (RwSearch *self)
{
  g_autoptr(GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  RwGuidance *guidance = self->guidance;
  Build build = { self, places, 0 };

  add_small_words (self);
  add_body (&build, guidance);
  add_advice (&build, RW_ADDRESS_CONDITION, guidance->condition_ids, guidance->conditions);
  add_advice (&build, RW_ADDRESS_RED_FLAG, guidance->red_flag_ids, guidance->red_flags);
  for (guint i = 0; i < rw_topics_get_n_topics (self->topics); i++)
    add_topic (&build, rw_topics_get_topic (self->topics, i));
  add_page (&build, RW_ADDRESS_ABOUT_YOU, _("About You"), _("Tick your warning signs and conditions"));
  add_page (&build, RW_ADDRESS_SOURCES, _("Sources"), _("The studies, books and web pages behind the texts"));
}
