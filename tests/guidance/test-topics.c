/* test-topics.c: topics that load, and the shipped ones against the texts and rules
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-address.h"
#include "rw-edit.h"
#include "rw-shipped.h"

static RwTopics *
load_good (void)
{
  g_autoptr(GBytes) bytes = edit_load ("topics", "good.xml");
  g_autoptr(GError) error = NULL;
  RwTopics *topics = rw_topics_new_from_bytes (bytes, "good.xml", &error);

  g_assert_no_error (error);

  return topics;
}

static RwTopics *
load_shipped (void)
{
  g_autoptr(GFile) file = shipped_file ("topics.xml");
  g_autoptr(GError) error = NULL;
  RwTopics *topics = rw_topics_new_from_file (file, &error);

  g_assert_no_error (error);

  return topics;
}

static RwGuidance *
load_guidance (void)
{
  g_autoptr(GFile) file = shipped_file ("guidance.xml");
  g_autoptr(GError) error = NULL;
  RwGuidance *guidance = rw_guidance_new_from_file (file, &error);

  g_assert_no_error (error);

  return guidance;
}

static void
test_topic (void)
{
  g_autoptr(RwTopics) topics = load_good ();
  const RwTopic *plain = rw_topics_find (topics, "plain");
  const RwBlock *blocks = plain->sections[0].blocks;

  g_assert_cmpuint (rw_topics_get_n_groups (topics), ==, 2);
  g_assert_cmpstr (rw_topics_get_group (topics, 1)->id, ==, "second");
  g_assert_cmpstr (rw_topics_get_group (topics, 1)->name, ==, "Second shelf");
  g_assert_cmpuint (rw_topics_get_n_topics (topics), ==, 2);
  g_assert_true (rw_topics_get_topic (topics, 0) == plain);
  g_assert_null (rw_topics_find (topics, "knee"));

  g_assert_cmpstr (plain->group, ==, "first");
  g_assert_cmpstr (plain->title, ==, "Plain");
  g_assert_cmpstr (plain->summary, ==, "The answer.");
  g_assert_cmpstr (plain->words[1], ==, "simple one");
  g_assert_null (plain->words[2]);
  g_assert_null (plain->guide);
  g_assert_cmpuint (plain->n_sections, ==, 2);
  g_assert_cmpstr (plain->sections[0].heading, ==, "Head");
  g_assert_cmpstr (plain->sections[0].figure, ==, "cat-cow");
  g_assert_null (plain->sections[1].figure);
  g_assert_cmpuint (plain->sections[0].n_blocks, ==, 3);
  g_assert_cmpint (blocks[0].kind, ==, RW_BLOCK_PARAGRAPH);
  g_assert_cmpstr (blocks[0].sources[1], ==, "film");
  g_assert_null (blocks[0].sources[2]);
  g_assert_cmpint (blocks[1].kind, ==, RW_BLOCK_ITEM);
  g_assert_null (blocks[1].sources[0]);
  g_assert_cmpint (blocks[2].kind, ==, RW_BLOCK_STEP);
  g_assert_cmpstr (blocks[2].text, ==, "A step.");
  g_assert_cmpstr (plain->dispute->question, ==, "What?");
  g_assert_cmpuint (plain->dispute->n_opinions, ==, 2);
  g_assert_cmpstr (plain->dispute->opinions[1].sources[0], ==, "film");
  g_assert_cmpstr (plain->see[0], ==, "topic:asked");
  g_assert_null (plain->see[2]);
}

static void
test_guide (void)
{
  g_autoptr(RwTopics) topics = load_good ();
  const RwGuide *guide = rw_topics_find (topics, "asked")->guide;

  g_assert_cmpuint (guide->n_pains, ==, 3);
  g_assert_cmpuint (guide->n_places, ==, 2);
  g_assert_cmpstr (guide->pain_question, ==, "What pain?");
  g_assert_cmpstr (guide->place_question, ==, "Where?");
  g_assert_true (guide->pains[0].red_flag);
  g_assert_false (guide->pains[1].red_flag);
  g_assert_cmpstr (guide->places[1].text, ==, "Back");
  g_assert_false (rw_guide_needs_place (guide, 0));
  g_assert_true (rw_guide_needs_place (guide, 1));
  g_assert_cmpint (rw_guide_get_outcome (guide, 0, 1)->ending, ==, RW_ENDING_SEE_SOMEONE);
  g_assert_cmpstr (rw_guide_get_outcome (guide, 0, 1)->see, ==, "sources");
  g_assert_cmpstr (rw_guide_get_outcome (guide, 2, 0)->text, ==, "Stop.");
  g_assert_cmpint (rw_guide_get_outcome (guide, 1, 1)->ending, ==, RW_ENDING_SWITCH_TOOL);
  g_assert_cmpint (rw_guide_get_outcome (guide, 2, 1)->ending, ==, RW_ENDING_EASE_OFF);
  g_assert_null (rw_guide_get_outcome (guide, 2, 1)->see);
}

/* What every topic must be for a reader. */
static void
assert_readable (RwTopics      *topics,
                 RwGuidance    *guidance,
                 const RwTopic *topic)
{
  g_test_message ("%s", topic->id);
  g_assert_nonnull (topic->words[0]);
  g_assert_nonnull (topic->see[0]);
  for (guint i = 0; topic->see[i] != NULL; i++)
    {
      g_autofree char *own = rw_address_dup (RW_ADDRESS_TOPIC, topic->id);

      g_assert_nonnull (rw_address_get_title (topic->see[i], guidance, topics));
      g_assert_cmpstr (topic->see[i], !=, own);
    }
}

static void
test_shipped_is_whole (void)
{
  g_autoptr(RwTopics) topics = load_shipped ();
  g_autoptr(RwGuidance) guidance = load_guidance ();
  g_autoptr(RwRules) rules = shipped_rules ();
  g_autoptr(GError) error = NULL;

  rw_topics_check (topics, guidance, rules, &error);
  g_assert_no_error (error);

  g_assert_cmpuint (rw_topics_get_n_topics (topics), >=, 20);
  for (guint i = 0; i < rw_topics_get_n_topics (topics); i++)
    assert_readable (topics, guidance, rw_topics_get_topic (topics, i));
}

static guint
find_choice (const RwChoice *choices,
             guint           n_choices,
             const char     *id)
{
  for (guint i = 0; i < n_choices; i++)
    if (g_str_equal (choices[i].id, id))
      return i;

  g_assert_not_reached ();
}

static RwEnding
get_ending (const RwGuide *guide,
            const char    *pain,
            const char    *place)
{
  return rw_guide_get_outcome (guide,
                               find_choice (guide->pains, guide->n_pains, pain),
                               find_choice (guide->places, guide->n_places, place))->ending;
}

/* Where it must lead, whatever the words. */
static void
test_shipped_guide (void)
{
  g_autoptr(RwTopics) topics = load_shipped ();
  const RwGuide *guide = rw_topics_find (topics, "what-if-it-hurts")->guide;

  g_assert_true (guide->pains[0].red_flag);
  for (guint place = 0; place < guide->n_places; place++)
    {
      const char *id = guide->places[place].id;

      g_assert_true (rw_guide_get_outcome (guide, 0, place)->emergency);
      g_assert_true (rw_guide_get_outcome (guide, 1, place)->emergency);
      g_assert_false (rw_guide_get_outcome (guide, 2, place)->emergency);
      g_assert_cmpint (get_ending (guide, "emergency", id), ==, RW_ENDING_SEE_SOMEONE);
      g_assert_cmpint (get_ending (guide, "chest", id), ==, RW_ENDING_SEE_SOMEONE);
      g_assert_cmpint (get_ending (guide, "ill", id), ==, RW_ENDING_SEE_SOMEONE);
      g_assert_cmpint (get_ending (guide, "spreading", id), ==, RW_ENDING_SEE_SOMEONE);
      g_assert_cmpint (get_ending (guide, "sharp", id), ==, RW_ENDING_STOP);
      g_assert_cmpint (get_ending (guide, "lasting", id), ==, RW_ENDING_SEE_SOMEONE);
    }
  g_assert_cmpint (get_ending (guide, "dull", "neck"), ==, RW_ENDING_STOP);
  g_assert_cmpint (get_ending (guide, "strong", "flank"), ==, RW_ENDING_STOP);
  g_assert_cmpint (get_ending (guide, "dull", "bone"), ==, RW_ENDING_SWITCH_TOOL);
  g_assert_cmpint (get_ending (guide, "strong", "low-back"), ==, RW_ENDING_SWITCH_TOOL);
  g_assert_cmpint (get_ending (guide, "strong", "upper-back"), ==, RW_ENDING_EASE_OFF);
}

/* Every kind of region is told in full. */
static void
test_shipped_answers (void)
{
  g_autoptr(RwGuidance) guidance = load_guidance ();

  for (int kind = 0; kind < RW_N_REGION_KINDS; kind++)
    {
      guint n_answers;

      g_assert_nonnull (rw_guidance_get_answers (guidance, kind, &n_answers));
      g_assert_cmpuint (n_answers, >=, 2);
      g_assert_cmpuint (n_answers, <=, 4);
      g_assert_nonnull (rw_guidance_get_lay_words (guidance, kind)[0]);
    }
  g_assert_cmpuint (rw_guidance_get_dispute (guidance, RW_REGION_LUMBAR_PARASPINAL)->n_opinions, >=, 4);
  g_assert_null (rw_guidance_get_dispute (guidance, RW_REGION_COCCYX));
}

static void
assert_does_not_fit (const char *from,
                     const char *to,
                     const char *fragment)
{
  g_autoptr(GBytes) bytes = edit_load ("topics", "good.xml");
  const Edit edit = { fragment, from, to, RW_ERROR_REFERENCE, 0, fragment };
  g_autoptr(GBytes) edited = edit_apply (bytes, &edit);
  g_autoptr(RwGuidance) guidance = load_guidance ();
  g_autoptr(RwRules) rules = shipped_rules ();
  g_autoptr(GError) error = NULL;
  g_autoptr(RwTopics) topics = rw_topics_new_from_bytes (edited, EDITED, &error);

  g_assert_no_error (error);
  g_assert_false (rw_topics_check (topics, guidance, rules, &error));
  edit_assert_refused (&edit, error);
}

static void
test_does_not_fit (void)
{
  assert_does_not_fit ("topic:asked", "topic:knee", "“topic:knee”");
  assert_does_not_fit ("\"about-you\"", "\"region:knee\"", "“region:knee”");
  assert_does_not_fit ("\"about-you\"", "\"level:T13\"", "“level:T13”");
  assert_does_not_fit ("\"about-you\"", "\"muscle:knee\"", "“muscle:knee”");
  assert_does_not_fit ("\"about-you\"", "\"condition:knee\"", "“condition:knee”");
  assert_does_not_fit ("see=\"sources\"", "see=\"rule:knee\"", "“rule:knee”");
  assert_does_not_fit ("book film", "film", "“film”");
}

static void
test_addresses (void)
{
  g_autoptr(RwGuidance) guidance = load_guidance ();
  g_autoptr(RwTopics) topics = load_good ();
  g_autofree char *region = rw_address_dup (RW_ADDRESS_REGION, "sacrum");
  g_autofree char *page = rw_address_dup (RW_ADDRESS_SOURCES, NULL);
  RwAddressKind kind;
  const char *id;

  g_assert_cmpstr (region, ==, "region:sacrum");
  g_assert_cmpstr (page, ==, "sources");
  g_assert_true (rw_address_parse ("red-flag:fever", &kind, &id));
  g_assert_cmpint (kind, ==, RW_ADDRESS_RED_FLAG);
  g_assert_cmpstr (id, ==, "fever");
  g_assert_true (rw_address_parse ("about-you", &kind, &id));
  g_assert_null (id);
  g_assert_false (rw_address_parse ("", &kind, &id));
  g_assert_false (rw_address_parse ("sources:x", &kind, &id));
  g_assert_false (rw_address_parse ("regions:x", &kind, &id));

  g_assert_cmpstr (rw_address_get_title ("topic:asked", guidance, topics), ==, "Asked");
  g_assert_cmpstr (rw_address_get_title ("level:T7", guidance, topics), ==, "T7");
  g_assert_cmpstr (rw_address_get_title ("region:sacrum", guidance, topics), ==, "Base of the spine");
  g_assert_cmpstr (rw_address_get_title ("muscle:latissimus-dorsi", guidance, topics), ==, "Broadest back muscle");
  g_assert_nonnull (rw_address_get_title ("rule:lowest-ribs", guidance, topics));
  g_assert_null (rw_address_get_title ("rule:knee", guidance, topics));
  g_assert_null (rw_address_get_title ("knee", guidance, topics));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/topics/topic", test_topic);
  g_test_add_func ("/topics/guide", test_guide);
  g_test_add_func ("/topics/shipped-is-whole", test_shipped_is_whole);
  g_test_add_func ("/topics/shipped-guide", test_shipped_guide);
  g_test_add_func ("/topics/shipped-answers", test_shipped_answers);
  g_test_add_func ("/topics/does-not-fit", test_does_not_fit);
  g_test_add_func ("/topics/addresses", test_addresses);

  return g_test_run ();
}
