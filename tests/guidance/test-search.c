/* test-search.c: what people type, and what must be found first
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <string.h>

#include "rw-content.h"
#include "rw-search.h"

/* What somebody types, and the beginning of the address that comes first. */
static const struct
{
  const char *query;
  const char *first;
} cases[] = {
  /* places, by lay words */
  { "between my shoulder blades", "region:interscapular-" },
  { "between the shoulder blades", "region:interscapular-" },
  { "knot by my shoulder blade", "region:interscapular-" },
  { "shoulder blade", "region:scapula-" },
  { "left shoulder blade", "region:scapula-left" },
  { "right shoulder blade", "region:scapula-right" },
  { "bra line", "region:thoracic-" },
  { "bra strap", "region:thoracic-" },
  { "upper back", "region:thoracic-" },
  { "middle back", "region:thoracic-" },
  { "stiff upper back", "region:thoracic-" },
  { "kidney", "region:flank-" },
  { "kidneys", "region:flank-" },
  { "right kidney", "region:flank-right" },
  { "love handles", "region:flank-" },
  { "waist", "region:flank-" },
  { "lower back", "region:lumbar-" },
  { "my lower back hurts", "region:lumbar-" },
  { "lumbago", "region:lumbar-" },
  { "small of my back", "region:lumbar-" },
  { "tailbone", "region:coccyx" },
  { "tail bone", "region:coccyx" },
  { "si joint", "region:sacrum" },
  { "dimples of venus", "region:sacrum" },
  { "bum", "region:gluteal-" },
  { "butt", "region:gluteal-" },
  { "hip bone", "region:iliac-crest-" },
  { "stiff neck", "region:neck" },
  { "neck hump", "region:neck-base" },
  { "top of the shoulder", "region:upper-trapezius-" },
  { "floating ribs", "region:thoracolumbar-" },
  { "ribs", "region:ribs-" },
  { "spine", "region:thoracic-midline" },
  { "backbone", "region:thoracic-midline" },
  { "right buttock", "region:gluteal-right" },
  { "crack my back", "region:thoracic-midline" },

  /* vertebrae */
  { "T7", "level:T7" },
  { "t12", "level:T12" },
  { "L4", "level:L4" },
  { "c7", "level:C7" },
  { "S1", "level:S1" },

  /* muscles */
  { "lats", "muscle:latissimus-dorsi" },
  { "latissimus", "muscle:latissimus-dorsi" },
  { "traps", "muscle:trapezius" },
  { "rhomboids", "muscle:rhomboids" },
  { "erector spinae", "region:thoracic-left" },
  { "erectors", "muscle:erector-spinae" },
  { "ql", "muscle:quadratus-lumborum" },
  { "rotator cuff", "muscle:infraspinatus" },
  { "psoas", "muscle:psoas" },
  { "piriformis", "muscle:piriformis" },
  { "glute max", "muscle:gluteus-maximus" },

  /* conditions and red flags */
  { "sciatica", "condition:nerve-symptoms" },
  { "pinched nerve", "condition:nerve-symptoms" },
  { "slipped disc", "condition:disc-herniation" },
  { "herniated disc", "condition:disc-herniation" },
  { "brittle bones", "condition:osteoporosis" },
  { "pregnant", "condition:pregnancy" },
  { "blood thinners", "condition:anticoagulants" },
  { "warfarin", "condition:anticoagulants" },
  { "thrombosis", "condition:dvt" },
  { "diabetes", "condition:reduced-sensation" },
  { "spinal fusion", "condition:recent-surgery" },
  { "fever", "red-flag:fever" },
  { "losing weight", "red-flag:weight-loss" },
  { "numb between the legs", "red-flag:saddle-numbness" },
  { "numbness", "red-flag:saddle-numbness" },
  { "night pain", "red-flag:constant-pain" },
  { "cauda equina", "red-flag:" },

  /* topics */
  { "what if it hurts", "topic:what-if-it-hurts" },
  { "sharp pain", "topic:what-if-it-hurts" },
  { "is it safe", "topic:damage" },
  { "can it damage my spine", "topic:damage" },
  { "can i roll my lower back", "topic:low-back-safe" },
  { "how long", "topic:dose" },
  { "how often should i do it", "topic:dose" },
  { "which roller", "topic:choosing-a-roller" },
  { "vibrating roller", "topic:choosing-a-roller" },
  { "cat cow", "topic:cat-cow" },
  { "cat-cow", "topic:cat-cow" },
  { "open book", "topic:thoracic-rotation" },
  { "peanut", "topic:peanut-ball" },
  { "tennis ball", "topic:lacrosse-ball" },
  { "hands behind head", "topic:arms-and-hips" },
  { "physical therapist", "topic:professional-treatment" },
  { "what does green mean", "topic:what-green-means" },
  { "who made this", "topic:who-wrote-this" },
  { "how to foam roll", "topic:six-steps" },
  { "posture", "topic:thoracic-extension" },
  { "scoliosis", "topic:existing-conditions" },
  { "sore next day", "topic:what-if-it-hurts" },
  { "arm tingles", "topic:what-if-it-hurts" },
  { "low back pain", "topic:low-back-safe" },
  { "sore low back", "topic:low-back-safe" },
  { "experts disagree", "topic:low-back-safe" },
  { "old age", "topic:existing-conditions" },
  { "when to see a doctor", "topic:warning-signs" },

  /* pages */
  { "sources", "sources" },
  { "about you", "about-you" },

  /* one letter wrong */
  { "osteoperosis", "condition:osteoporosis" },
  { "osteoporsis", "condition:osteoporosis" },
  { "sciatcia", "condition:nerve-symptoms" },
  { "siatica", "condition:nerve-symptoms" },
  { "kidny", "region:flank-" },
  { "tailbnoe", "region:coccyx" },
  { "shouldr blade", "region:scapula-" },
  { "trapezuis", "muscle:trapezius" },
  { "pregnent", "condition:pregnancy" },
  { "arthritus", "condition:arthritis" },
  { "penut", "topic:peanut-ball" },

  /* not typed to the end */
  { "kidn", "region:flank-" },
  { "osteopor", "condition:osteoporosis" },
  { "osteopero", "condition:osteoporosis" },
  { "tailb", "region:coccyx" },
  { "between", "region:interscapular-" },
  { "between my", "region:interscapular-" },
  { "between my shoulder bl", "region:interscapular-" },
  { "sciat", "condition:nerve-symptoms" },
  { "lati", "muscle:latissimus-dorsi" },

  /* case, accents, signs */
  { "KIDNEY", "region:flank-" },
  { "Kídnëy", "region:flank-" },
  { "  t7?! ", "level:T7" },
};

static RwContent *content;
static RwSearch *search;

static void
show (const char *query,
      GPtrArray  *findings)
{
  for (guint i = 0; i < findings->len && i < 4; i++)
    {
      const RwFinding *finding = g_ptr_array_index (findings, i);

      g_test_message ("%s: %.2f %s “%s” “%s”", query, finding->score, finding->address,
                      finding->title, finding->subtitle);
    }
}

static void
test_first (void)
{
  guint n_wrong = 0;

  g_assert_cmpuint (G_N_ELEMENTS (cases), >=, 60);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GPtrArray) findings = rw_search_find (search, cases[i].query, 8);

      if (findings->len > 0 &&
          g_str_has_prefix (((RwFinding *) g_ptr_array_index (findings, 0))->address, cases[i].first))
        continue;

      n_wrong++;
      g_test_message ("“%s” does not find %s first", cases[i].query, cases[i].first);
      show (cases[i].query, findings);
    }

  g_assert_cmpuint (n_wrong, ==, 0);
}

/* What the query met, as "[kid]ney". */
static char *
dup_marked (const char *text,
            GArray     *ranges)
{
  GString *marked = g_string_new (NULL);
  guint at = 0;

  for (guint i = 0; i < ranges->len; i++)
    {
      const RwRange *range = &g_array_index (ranges, RwRange, i);

      g_assert_cmpuint (range->start, >=, at);
      g_assert_cmpuint (range->start, <, range->end);
      g_assert_cmpuint (range->end, <=, strlen (text));
      g_string_append_len (marked, text + at, range->start - at);
      g_string_append_c (marked, '[');
      g_string_append_len (marked, text + range->start, range->end - range->start);
      g_string_append_c (marked, ']');
      at = range->end;
    }
  g_string_append (marked, text + at);

  return g_string_free (marked, FALSE);
}

static void
assert_marked (const char *query,
               const char *title,
               const char *subtitle)
{
  g_autoptr(GPtrArray) findings = rw_search_find (search, query, 1);
  const RwFinding *finding;
  g_autofree char *marked_title = NULL;
  g_autofree char *marked_subtitle = NULL;

  g_assert_cmpuint (findings->len, ==, 1);
  finding = g_ptr_array_index (findings, 0);
  marked_title = dup_marked (finding->title, finding->title_ranges);
  marked_subtitle = dup_marked (finding->subtitle, finding->subtitle_ranges);
  g_assert_cmpstr (marked_title, ==, title);
  if (subtitle != NULL)
    g_assert_cmpstr (marked_subtitle, ==, subtitle);
}

static void
test_marked (void)
{
  assert_marked ("kidney", "Left flank, over the [kidney]", "the soft part beside the low back, over the [kidney]s");
  assert_marked ("KIDN", "Left flank, over the [kidn]ey", NULL);
  assert_marked ("between my shoulder blades", "Muscles beside the left [shoulder] [blade]", NULL);
  assert_marked ("kidny", "Left flank, over the [kidney]", NULL);
  assert_marked ("love handles", "Left flank, over the kidney", "[love] [handles]");
  assert_marked ("osteoperosis", "[Osteoporosis] (weak bones)", NULL);
  assert_marked ("cat cow", "[Cat]-[cow]", NULL);
}

static void
assert_nothing (const char *query)
{
  g_autoptr(GPtrArray) findings = rw_search_find (search, query, 8);

  show (query, findings);
  g_assert_cmpuint (findings->len, ==, 0);
}

static void
test_nothing (void)
{
  assert_nothing ("");
  assert_nothing ("   ");
  assert_nothing ("?!");
  assert_nothing ("xyzzy");
  assert_nothing ("qqqqqqq wwwwwww");
  assert_nothing ("\xff\xfe");
}

/* Three letters are too few to be misspelt. */
static void
test_short (void)
{
  assert_nothing ("rob");
  assert_nothing ("nek");
}

static void
test_limit (void)
{
  g_autoptr(GPtrArray) few = rw_search_find (search, "back", 3);
  g_autoptr(GPtrArray) many = rw_search_find (search, "back", G_MAXUINT);
  g_autoptr(GPtrArray) none = rw_search_find (search, "back", 0);

  g_assert_cmpuint (few->len, ==, 3);
  g_assert_cmpuint (many->len, >, 20);
  g_assert_cmpuint (none->len, ==, 0);
  for (guint i = 1; i < many->len; i++)
    g_assert_cmpfloat (((RwFinding *) g_ptr_array_index (many, i - 1))->score, >=,
                       ((RwFinding *) g_ptr_array_index (many, i))->score);
}

static int
get_place (GPtrArray  *findings,
           const char *address)
{
  for (guint i = 0; i < findings->len; i++)
    if (g_str_equal (((RwFinding *) g_ptr_array_index (findings, i))->address, address))
      return i;

  return -1;
}

/* By either name of it, the same reading is found. */
static void
test_either_name (void)
{
  const char * const addresses[] = {
    "condition:osteoporosis", "topic:existing-conditions", "topic:without-a-roller", "topic:cat-cow",
    "topic:thoracic-rotation", "topic:thoracic-extension", "topic:low-back-gently", "topic:lacrosse-ball"
  };
  g_autoptr(GPtrArray) term = rw_search_find (search, "osteoporosis", 20);
  g_autoptr(GPtrArray) plain = rw_search_find (search, "weak bones", 20);

  show ("osteoporosis", term);
  show ("weak bones", plain);
  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      g_test_message ("%s", addresses[i]);
      g_assert_cmpint (get_place (term, addresses[i]), >=, 0);
      g_assert_cmpint (get_place (plain, addresses[i]), >=, 0);
    }
}

/* What has the word comes before what only begins like it. */
static void
test_whole_word (void)
{
  g_autoptr(GPtrArray) leg = rw_search_find (search, "leg", 20);
  g_autoptr(GPtrArray) doctor = rw_search_find (search, "doctor", 20);
  int green = get_place (leg, "topic:what-green-means");

  show ("leg", leg);
  show ("doctor", doctor);
  g_assert_cmpint (green, ==, -1);
  g_assert_cmpint (get_place (doctor, "topic:warning-signs"), >=, 0);
  g_assert_cmpint (get_place (doctor, "topic:warning-signs"), <, 2);
  g_assert_cmpint (get_place (doctor, "topic:professional-treatment"), >=, 0);
  g_assert_cmpint (get_place (doctor, "topic:professional-treatment"), <, 2);
}

/* Whatever is found leads somewhere. */
static void
test_addresses (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GPtrArray) findings = rw_search_find (search, cases[i].query, G_MAXUINT);

      for (guint j = 0; j < findings->len; j++)
        {
          const RwFinding *finding = g_ptr_array_index (findings, j);

          g_assert_cmpstr (rw_address_get_title (finding->address, rw_content_get_guidance (content),
                                                 rw_content_get_topics (content)), ==, finding->title);
          g_assert_cmpuint (finding->subtitle[0], !=, '\0');
        }
    }
}

/* Anything may be typed, and each beginning of it. */
static void
test_random (void)
{
  static const char letters[] = "abckidneylotrs t7-'\xc3\xa9";

  for (guint i = 0; i < 300; i++)
    {
      g_autoptr(GString) query = g_string_new (NULL);
      guint length = g_test_rand_int_range (0, 80);

      for (guint j = 0; j < length; j++)
        g_string_append_c (query, letters[g_test_rand_int_range (0, sizeof letters - 1)]);

      g_ptr_array_unref (rw_search_find (search, query->str, 5));
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  content = rw_content_new_default (&error);
  g_assert_no_error (error);
  search = rw_search_new (rw_content_get_guidance (content), rw_content_get_topics (content));

  g_test_add_func ("/search/first", test_first);
  g_test_add_func ("/search/marked", test_marked);
  g_test_add_func ("/search/nothing", test_nothing);
  g_test_add_func ("/search/short", test_short);
  g_test_add_func ("/search/limit", test_limit);
  g_test_add_func ("/search/either-name", test_either_name);
  g_test_add_func ("/search/whole-word", test_whole_word);
  g_test_add_func ("/search/addresses", test_addresses);
  g_test_add_func ("/search/random", test_random);

  result = g_test_run ();
  rw_search_unref (search);
  rw_content_unref (content);

  return result;
}
