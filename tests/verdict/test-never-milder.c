/* test-never-milder.c: conditions add up, the worst wins, and none makes anything milder
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-gentler.h"
#include "rw-number.h"
#include "rw-shipped.h"

#define MOST_CONDITIONS 32
#define N_PLACEMENTS 400
#define N_LADDERS 1500

static RwAtlas *atlas;
static RwRules *rules;
static guint n_conditions;

/* A person with each condition whose bit is set. */
static RwPerson *
person_with (guint conditions)
{
  const char *ids[MOST_CONDITIONS + 1] = { NULL };
  guint n = 0;

  for (guint i = 0; i < n_conditions; i++)
    if ((conditions & (1u << i)) != 0)
      ids[n++] = rw_rules_get_condition (rules, i)->id;

  return rw_person_new (ids, NULL);
}

typedef void (*EachFunc) (guint         conditions,
                          const guint  *parts,
                          guint         n_parts,
                          gconstpointer data);

/* Every pair and every triple, as @parts: bits of single conditions. */
static void
for_each_pair_and_triple (EachFunc      each,
                          gconstpointer data)
{
  for (guint a = 0; a < n_conditions; a++)
    for (guint b = a + 1; b < n_conditions; b++)
      {
        guint parts[3] = { 1u << a, 1u << b };

        each (parts[0] | parts[1], parts, 2, data);
        for (guint c = b + 1; c < n_conditions; c++)
          {
            parts[2] = 1u << c;
            each (parts[0] | parts[1] | parts[2], parts, 3, data);
          }
      }
}

/* One way to touch a region on the map. */
typedef struct
{
  RwRegionKind kind;
  RwToolKind tool;
  RwDensity density;
  RwLoad load;

  RwRating usual;
  RwRating alone[MOST_CONDITIONS];
} Spot;

static RwRating
rate_spot (const Spot *spot,
           guint       conditions)
{
  g_autoptr(RwPerson) person = person_with (conditions);

  return rw_verdict_rate_kind (rules, spot->kind, spot->tool, spot->density, spot->load, person)->rating;
}

static void
check_spot (guint         conditions,
            const guint  *parts,
            guint         n_parts,
            gconstpointer data)
{
  const Spot *spot = data;
  RwRating worst = spot->usual;

  for (guint i = 0; i < n_parts; i++)
    worst = MAX (worst, spot->alone[g_bit_nth_lsf (parts[i], -1)]);
  g_assert_cmpint (rate_spot (spot, conditions), ==, worst);
}

/* Every kind with every tool, density and load. */
static void
test_map (void)
{
  for (guint i = 0; i < RW_N_REGION_KINDS * RW_N_TOOL_KINDS * RW_N_DENSITIES * RW_N_LOADS; i++)
    {
      Spot spot = {
        .load = i % RW_N_LOADS,
        .density = i / RW_N_LOADS % RW_N_DENSITIES,
        .tool = i / RW_N_LOADS / RW_N_DENSITIES % RW_N_TOOL_KINDS,
        .kind = i / RW_N_LOADS / RW_N_DENSITIES / RW_N_TOOL_KINDS,
      };

      spot.usual = rw_verdict_rate_kind (rules, spot.kind, spot.tool, spot.density, spot.load, NULL)->rating;
      for (guint c = 0; c < n_conditions; c++)
        {
          spot.alone[c] = rate_spot (&spot, 1u << c);
          g_assert_cmpint (spot.alone[c], >=, spot.usual);
        }
      for_each_pair_and_triple (check_spot, &spot);
    }
}

/* One contact, and what comes of it for each condition alone. */
typedef struct
{
  RwContact *contact;
  RwVerdict *verdict;

  RwRating usual;
  RwRating alone[MOST_CONDITIONS];
} Lie;

static RwRating
rate_lie (const Lie *lie,
          guint      conditions)
{
  g_autoptr(RwPerson) person = person_with (conditions);

  rw_verdict_update (lie->verdict, lie->contact, person);

  return rw_verdict_get_rating (lie->verdict);
}

static void
check_lie (guint         conditions,
           const guint  *parts,
           guint         n_parts,
           gconstpointer data)
{
  const Lie *lie = data;
  RwRating rating = rate_lie (lie, conditions);
  RwRating worst = lie->usual;

  for (guint i = 0; i < n_parts; i++)
    {
      worst = MAX (worst, lie->alone[g_bit_nth_lsf (parts[i], -1)]);
      g_assert_cmpint (rating, >=, lie->alone[g_bit_nth_lsf (parts[i], -1)]);
    }
  g_assert_cmpint (rating, ==, worst);
}

/* Any tool anywhere, pressed or bridging, with any shares. */
static void
test_contacts (void)
{
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rules);

  for (guint i = 0; i < N_PLACEMENTS; i++)
    {
      RwPlacement placement = random_placement ();
      g_autofree char *text = placement_to_string (&placement);
      Lie lie = { .contact = contact, .verdict = verdict };

      g_test_message ("%s", text);
      rw_contact_update (contact, &placement);
      rw_verdict_update (verdict, contact, NULL);
      lie.usual = rw_verdict_get_rating (verdict);
      for (guint c = 0; c < n_conditions; c++)
        {
          lie.alone[c] = rate_lie (&lie, 1u << c);
          g_assert_cmpint (lie.alone[c], >=, lie.usual);
          g_assert_cmpint (lie.alone[c] == RW_RATING_NONE, ==, lie.usual == RW_RATING_NONE);
        }
      for_each_pair_and_triple (check_lie, &lie);
    }
}

/* Where a condition rules rolling out it does so on every place, those too that
 * are to be avoided by anybody. The ids are those of the clinical table with
 * "every region avoid". */
static void
test_forbidden (void)
{
  static const char * const ids[] = {
    "fracture", "open-wound", "dvt", "bone-infection", "inflammatory-arthritis", "recent-surgery", "cancer",
  };
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rules);
  g_autoptr(RwPerson) ill = rw_person_new (NULL, (const char * const []) { "fever", NULL });
  guint n_avoid = 0;

  for (guint i = 0; i < N_PLACEMENTS; i++)
    {
      RwPlacement placement = random_placement ();

      rw_contact_update (contact, &placement);
      rw_verdict_update (verdict, contact, NULL);
      g_assert_false (rw_verdict_is_forbidden (verdict));
      n_avoid += rw_verdict_get_rating (verdict) == RW_RATING_AVOID;
      for (guint j = 0; j < G_N_ELEMENTS (ids); j++)
        {
          g_autoptr(RwPerson) person = rw_person_new ((const char * const []) { ids[j], NULL }, NULL);

          rw_verdict_update (verdict, contact, person);
          g_assert_cmpint (rw_verdict_is_forbidden (verdict), ==, rw_verdict_get_rating (verdict) != RW_RATING_NONE);
        }
      rw_verdict_update (verdict, contact, ill);
      g_assert_true (rw_verdict_is_forbidden (verdict));
    }
  g_assert_cmpuint (n_avoid, >, N_PLACEMENTS / 10);
}

/* The shipped rules, by which next to nothing but bone counts: so notes stand
 * alone, and the place that is touched most has to speak. */
static RwRules *
load_rules_that_seldom_count (void)
{
  g_autoptr(GFile) file = shipped_file ("rules.xml");
  g_autoptr(GBytes) bytes = g_file_load_bytes (file, NULL, NULL, NULL);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  GString *edited = g_string_new (text);
  g_autoptr(GBytes) seldom = NULL;
  g_autoptr(GError) error = NULL;
  RwRules *found;

  g_assert_cmpuint (g_string_replace (edited, "counts-from=\"0.", "counts-from=\"0.9", 0), >, 10);
  seldom = g_string_free_to_bytes (edited);
  found = rw_rules_new_from_bytes (seldom, "seldom.xml", &error);
  g_assert_no_error (error);

  return found;
}

static void
test_seldom_counts (void)
{
  RwRules *shipped = rules;

  rules = load_rules_that_seldom_count ();
  test_contacts ();
  rw_rules_unref (rules);
  rules = shipped;
}

static gboolean
has_reason (RwVerdict         *verdict,
            const RwRegion    *region,
            const RwCondition *condition)
{
  guint n_reasons;
  const RwReason *reasons = rw_verdict_get_reasons (verdict, &n_reasons);

  for (guint i = 0; i < n_reasons; i++)
    if (reasons[i].region == region && reasons[i].condition == condition)
      return TRUE;

  return FALSE;
}

/* Among many conditions just those are named that change a region when alone. */
static void
test_each_is_named (void)
{
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(RwVerdict) together = rw_verdict_new (rules);
  g_autoptr(RwVerdict) alone = rw_verdict_new (rules);

  for (guint i = 0; i < N_PLACEMENTS; i++)
    {
      RwPlacement placement = random_placement ();
      guint conditions = g_test_rand_int () & ((1u << n_conditions) - 1);
      g_autoptr(RwPerson) person = person_with (conditions);
      guint n_shares;
      const RwShare *shares;

      rw_contact_update (contact, &placement);
      rw_verdict_update (together, contact, person);
      shares = rw_contact_get_shares (contact, &n_shares);
      for (guint c = 0; c < n_conditions; c++)
        {
          const RwCondition *condition = rw_rules_get_condition (rules, c);
          g_autoptr(RwPerson) one = person_with (1u << c);
          gboolean has = (conditions & (1u << c)) != 0;

          rw_verdict_update (alone, contact, one);
          for (guint s = 0; s < n_shares; s++)
            g_assert_cmpint (has_reason (together, shares[s].region, condition), ==,
                             has && has_reason (alone, shares[s].region, condition));
        }
    }
}

static RwOffer
get_least_offer (guint conditions)
{
  RwOffer offer = RW_OFFER_ALL;

  for (guint c = 0; c < n_conditions; c++)
    if ((conditions & (1u << c)) != 0)
      offer = MAX (offer, rw_rules_get_condition (rules, c)->gentler);

  return offer;
}

/* What is offered to a person rates for that person as it says, and no worse. */
static void
assert_honest (const RwSuggestion *one,
               RwPerson           *person,
               RwOffer             offer,
               RwRating            now)
{
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rules);

  g_assert_cmpint (offer, !=, RW_OFFER_NONE);
  if (one->rung == RW_RUNG_NO_TOOL)
    g_assert_cmpint (offer, ==, RW_OFFER_ALL);
  if (one->rating == RW_RATING_NONE)
    return;

  rw_contact_update (contact, &one->placement);
  rw_verdict_update (verdict, contact, person);
  g_assert_cmpint (rw_verdict_get_rating (verdict), ==, one->rating);
  g_assert_cmpint (one->rating, <=, now);
  g_assert_cmpint (one->rating, !=, RW_RATING_AVOID);
}

static void
test_ladder (void)
{
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rules);

  for (guint i = 0; i < N_LADDERS; i++)
    {
      RwPlacement placement = random_placement ();
      guint conditions = 1u << g_test_rand_int_range (0, n_conditions) |
                         1u << g_test_rand_int_range (0, n_conditions);
      g_autoptr(RwPerson) person = person_with (conditions);
      g_autoptr(GArray) found = NULL;

      rw_contact_update (contact, &placement);
      rw_verdict_update (verdict, contact, person);
      found = rw_gentler_find (contact, verdict, person);
      for (guint j = 0; j < found->len; j++)
        assert_honest (&g_array_index (found, RwSuggestion, j), person, get_least_offer (conditions),
                       rw_verdict_get_rating (verdict));
    }
}

/* The wall in pregnancy; nothing with a red flag, and no exercises for weak bones. */
static void
test_ladder_for_a_person (void)
{
  g_autoptr(RwPerson) pregnant = rw_person_new ((const char * const []) { "pregnancy", NULL }, NULL);
  g_autoptr(RwPerson) ill = rw_person_new (NULL, (const char * const []) { "fever", NULL });
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rules);
  g_autoptr(GArray) for_pregnant = NULL;
  g_autoptr(GArray) for_ill = NULL;
  RwPlacement placement = { .load = RW_LOAD_HIPS_UP };

  rw_tool_init (&placement.tool, RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM);
  placement.y = rw_level_get_middle (rw_atlas_find_level (atlas, "T7"));
  rw_contact_update (contact, &placement);

  rw_verdict_update (verdict, contact, pregnant);
  for_pregnant = rw_gentler_find (contact, verdict, pregnant);
  g_assert_cmpuint (for_pregnant->len, ==, 2);
  g_assert_cmpint (g_array_index (for_pregnant, RwSuggestion, 0).rung, ==, RW_RUNG_WALL);
  g_assert_cmpint (g_array_index (for_pregnant, RwSuggestion, 0).rating, ==, RW_RATING_CAUTIOUS);
  g_assert_cmpint (g_array_index (for_pregnant, RwSuggestion, 1).rung, ==, RW_RUNG_PHYSIOTHERAPIST);

  rw_verdict_update (verdict, contact, ill);
  for_ill = rw_gentler_find (contact, verdict, ill);
  g_assert_cmpuint (for_ill->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  atlas = shipped_atlas ();
  rules = shipped_rules ();
  n_conditions = rw_rules_get_n_conditions (rules);
  g_assert_cmpuint (n_conditions, <, MOST_CONDITIONS);

  g_test_add_func ("/never-milder/map", test_map);
  g_test_add_func ("/never-milder/contacts", test_contacts);
  g_test_add_func ("/never-milder/seldom-counts", test_seldom_counts);
  g_test_add_func ("/never-milder/each-is-named", test_each_is_named);
  g_test_add_func ("/never-milder/forbidden", test_forbidden);
  g_test_add_func ("/never-milder/ladder", test_ladder);
  g_test_add_func ("/never-milder/ladder-for-a-person", test_ladder_for_a_person);

  result = g_test_run ();
  rw_rules_unref (rules);
  rw_atlas_unref (atlas);

  return result;
}
