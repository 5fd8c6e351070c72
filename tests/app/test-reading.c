/* test-reading.c: all there is to read is found, opened and left again
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-link.h"
#include "rw-scene.h"

#include <X11/keysym.h>

/* About as high as the header bar is, and what stands above the place in a card, pixels. */
#define HEADER_HEIGHT 50
#define CARD_HEIGHT 100

static RwDesk *desk;
static RwContent *content;

/* --- What leads where --- */

static void
check_leads (const char *address)
{
  g_autofree char *page = rw_link_dup_page (content, address);

  g_test_message ("%s", address);
  g_assert_nonnull (page);
  g_assert_nonnull (rw_address_get_title (address, rw_content_get_guidance (content), rw_content_get_topics (content)));
}

static void
check_guide (const RwGuide *guide)
{
  for (guint pain = 0; pain < guide->n_pains; pain++)
    for (guint place = 0; place < guide->n_places; place++)
      {
        const RwOutcome *outcome = rw_guide_get_outcome (guide, pain, place);

        if (outcome->see != NULL)
          check_leads (outcome->see);
      }
}

/* No text offers a way that is none. */
static void
test_links (void)
{
  RwTopics *topics = rw_content_get_topics (content);

  for (guint i = 0; i < rw_topics_get_n_topics (topics); i++)
    {
      const RwTopic *topic = rw_topics_get_topic (topics, i);

      for (guint j = 0; topic->see[j] != NULL; j++)
        check_leads (topic->see[j]);
      if (topic->guide != NULL)
        check_guide (topic->guide);
    }
}

static void
check_page (const char *address,
            const char *expected)
{
  g_autofree char *page = rw_link_dup_page (content, address);

  g_assert_cmpstr (page, ==, expected);
}

static void
test_pages (void)
{
  check_page ("region:neck", "region:neck");
  check_page ("level:T7", "region:thoracic-midline/T7");
  check_page ("level:L4", "region:lumbar-midline/L4");
  check_page ("level:C5", "region:neck/C5");
  check_page ("muscle:quadratus-lumborum", "region:flank-left/quadratus-lumborum");
  check_page ("condition:pregnancy", "about-you:pregnancy");
  check_page ("red-flag:fever", "about-you:fever");
  check_page ("topic:cat-cow", "topic:cat-cow");
  check_page ("sources", "sources");
  check_page ("about-you", "about-you");
  check_page ("topic:none", NULL);
  check_page ("region:none", NULL);
  check_page ("level:T13", NULL);
  check_page ("none", NULL);
}

/* --- In the running program --- */

static gboolean
heading_is (const char *title)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_HEADING, title);
}

static void
press (unsigned long   key,
       RwHandModifiers modifiers)
{
  rw_hand_key (rw_desk_get_hand (desk), key, modifiers);
}

static gboolean
text_is_there (const char *text)
{
  return rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_LABEL, text);
}

static void
type (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    press (*at == ' ' ? XK_space : (unsigned long) *at, RW_HAND_PLAIN);
}

/* The first topic of each shelf opens and leads back to the list. */
static void
test_topics (void)
{
  RwTopics *topics = rw_content_get_topics (content);
  const char *group = NULL;

  rw_scene_open (desk);
  rw_scene_activate (desk, "Good to Know");
  rw_desk_wait_for (desk, heading_is ("Good to Know"));
  for (guint i = 0; i < rw_topics_get_n_topics (topics); i++)
    {
      const RwTopic *topic = rw_topics_get_topic (topics, i);

      if (g_strcmp0 (topic->group, group) == 0)
        continue;

      group = topic->group;
      g_test_message ("%s", topic->id);
      rw_scene_activate (desk, topic->title);
      rw_desk_wait_for (desk, heading_is (topic->title));
      g_assert_true (text_is_there (topic->summary));
      press (XK_Escape, RW_HAND_PLAIN);
      rw_desk_wait_for (desk, heading_is ("Good to Know"));
    }
  press (XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Safe"));
  rw_desk_stop (desk, NULL);
}

static void
open_search (void)
{
  press (XK_f, RW_HAND_CONTROL);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_TEXT, "Search")
                            || rw_scene_focus_is (desk, ATSPI_ROLE_ENTRY, "Search"));
}

/* From a misspelt word to the page and back, without the pointer. */
static void
test_search (void)
{
  static const char title[] = "Muscles beside the left shoulder blade";

  rw_scene_open (desk);
  open_search ();
  type ("between my sholder blades");
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, title));
  rw_desk_wait_for (desk, heading_is ("Places"));
  press (XK_Down, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, title));
  press (XK_Return, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, heading_is (title));
  press (XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, title));

  open_search ();
  type ("qqqq");
  rw_desk_wait_for (desk, text_is_there ("No Results Found"));
  press (XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Safe"));
  rw_desk_stop (desk, NULL);
}

/* The first source of each strength is there: each look costs a walk through all. */
static void
test_sources (void)
{
  RwRules *rules = rw_content_get_rules (content);
  g_autoptr(GHashTable) strengths = g_hash_table_new (g_str_hash, g_str_equal);

  rw_scene_open (desk);
  rw_scene_activate (desk, "Good to Know");
  rw_desk_wait_for (desk, heading_is ("Good to Know"));
  rw_scene_activate (desk, "Sources");
  rw_desk_wait_for (desk, heading_is ("Sources"));
  for (guint i = 0; i < rw_rules_get_n_sources (rules); i++)
    {
      const RwSource *source = rw_rules_get_source (rules, i);

      if (!g_hash_table_add (strengths, (gpointer) source->strength))
        continue;

      g_test_message ("%s", source->id);
      g_assert_true (text_is_there (source->citation));
    }
  rw_desk_stop (desk, NULL);
}

/* A vertebra that is clicked opens its region with a line on it. */
static void
test_vertebra (void)
{
  g_autofree char *line = g_strdup_printf ("L3: %s", rw_guidance_get_level (rw_content_get_guidance (content), "L3"));
  RwPoint at;

  rw_scene_open (desk);
  at = rw_scene_to_window (desk, content, 0.0, rw_scene_get_middle (content, "L3"));
  rw_hand_click (rw_desk_get_hand (desk), at.x, at.y);
  rw_desk_wait_for (desk, text_is_there (line));
  rw_desk_stop (desk, NULL);
}

static gboolean
is_cautious (const char *name,
             gpointer    user_data)
{
  return g_str_has_prefix (name, "Tool at L") && g_str_has_suffix (name, ": Cautious");
}

static gboolean
strip_says_cautious (void)
{
  g_autoptr(AtspiAccessible) found =
    rw_ear_search_name (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, is_cautious, NULL);

  return found != NULL;
}

/* Who reads a page and carries the tool is told what comes of it. */
static void
test_carried (void)
{
  RwPoint from, to;

  rw_scene_open (desk);
  from = rw_scene_to_window (desk, content, -60.0, rw_scene_get_middle (content, "T7"));
  to = rw_scene_to_window (desk, content, -60.0, rw_scene_get_middle (content, "L3"));
  rw_scene_activate (desk, "Good to Know");
  rw_desk_wait_for (desk, heading_is ("Good to Know"));
  g_assert_false (strip_says_cautious ());
  rw_hand_move (rw_desk_get_hand (desk), from.x, from.y);
  rw_hand_press (rw_desk_get_hand (desk));
  rw_hand_stroke (rw_desk_get_hand (desk), from.x, from.y, to.x, to.y, 20);
  rw_hand_release (rw_desk_get_hand (desk));
  rw_desk_wait_for (desk, strip_says_cautious ());
  g_assert_true (heading_is ("Good to Know"));
  rw_desk_stop (desk, NULL);
}

/* Whether the card of which @line is one stands right below the header bar. */
static gboolean
is_at_top (const char *line)
{
  g_autoptr(AtspiAccessible) label = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_LABEL, line);
  int y = label != NULL ? rw_ear_get_place (label).y : 0;

  return y > HEADER_HEIGHT && y < HEADER_HEIGHT + CARD_HEIGHT;
}

static gboolean
focus_is (const char *name)
{
  return rw_scene_focus_is (desk, ATSPI_ROLE_INVALID, name);
}

/* The keyboard goes on from where one sees that it is. */
static void
read_on_by_keys (void)
{
  g_autoptr(AtspiAccessible) page = rw_ear_find_focus (rw_desk_get_program (desk));
  g_autoptr(AtspiAccessible) next = NULL;
  AtspiRect box = rw_ear_get_place (page);
  AtspiRect place;

  press (XK_Tab, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, (next = rw_scene_find_other_focus (desk, page)) != NULL);
  place = rw_ear_get_place (next);
  g_assert_cmpint (place.x, >=, box.x);
  g_assert_cmpint (place.y, >=, box.y);
}

/* What pressing on another place would be is not said as if the tool lay there: what
 * that rates stands above, and leads back to it. */
static void
test_pressed_here (void)
{
  const RwRegion *region = rw_atlas_find_region (rw_content_get_atlas (content), "lumbar-left");
  const char *strip = "Tool at T7, both sides: Safe";
  RwPoint inside, at;

  g_assert_true (rw_scene_find_inside (rw_content_get_atlas (content), region, NULL, &inside));
  rw_scene_open (desk);
  at = rw_scene_to_window (desk, content, inside.x, inside.y);
  rw_hand_click (rw_desk_get_hand (desk), at.x, at.y);
  rw_desk_wait_for (desk, heading_is ("If you press here: Cautious"));
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, strip));
  rw_desk_wait_for (desk, rw_scene_is_still (desk));
  rw_desk_wait_for (desk, focus_is ("Back to the Tool"));
  press (XK_Tab, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, focus_is (strip));
  press (XK_Return, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, focus_is ("Verdict and Advice"));
  rw_desk_wait_for (desk, is_at_top ("T7, both sides"));
  read_on_by_keys ();
  rw_desk_stop (desk, NULL);
}

/* A muscle that is searched for is named on the page of the region it lies in. */
static void
test_muscle (void)
{
  const RwMuscle *muscle = rw_guidance_find_muscle (rw_content_get_guidance (content), "latissimus-dorsi");
  g_autofree char *line = g_strdup_printf ("%s (%s): %s", muscle->name, muscle->term, muscle->where);

  rw_scene_open (desk);
  open_search ();
  type ("lats");
  press (XK_Return, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, text_is_there (line));
  rw_desk_stop (desk, NULL);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open (1280, 1024);
  content = rw_scene_load ();

  g_test_add_func ("/app/reading/links", test_links);
  g_test_add_func ("/app/reading/pages", test_pages);
  g_test_add_func ("/app/reading/topics", test_topics);
  g_test_add_func ("/app/reading/search", test_search);
  g_test_add_func ("/app/reading/sources", test_sources);
  g_test_add_func ("/app/reading/vertebra", test_vertebra);
  g_test_add_func ("/app/reading/carried", test_carried);
  g_test_add_func ("/app/reading/pressed-here", test_pressed_here);
  g_test_add_func ("/app/reading/muscle", test_muscle);
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
