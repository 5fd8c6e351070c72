/* test-conditions.c: what conditions and red flags change, against the clinical table
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-allocations.h"
#include "rw-number.h"
#include "rw-shipped.h"

#define BIT(value) (1u << (value))
#define ANY G_MAXUINT

/* The groups of the clinical table, in its words. */
#define THORACIC                                                                \
  (BIT (RW_REGION_THORACIC_PARASPINAL) | BIT (RW_REGION_THORACIC_MIDLINE) |     \
   BIT (RW_REGION_INTERSCAPULAR) | BIT (RW_REGION_SCAPULA) | BIT (RW_REGION_POSTERIOR_RIBS))
#define LUMBAR (BIT (RW_REGION_LUMBAR_PARASPINAL) | BIT (RW_REGION_LUMBAR_MIDLINE))
#define LUMBAR_AND_ABOVE (LUMBAR | BIT (RW_REGION_THORACOLUMBAR))

#define ROLLER BIT (RW_TOOL_FOAM_ROLLER)
#define BALLS (BIT (RW_TOOL_LACROSSE_BALL) | BIT (RW_TOOL_PEANUT_BALL))
#define FIRM BIT (RW_DENSITY_FIRM)
#define NOT_SOFT (BIT (RW_DENSITY_MEDIUM) | BIT (RW_DENSITY_FIRM))
#define FLOOR (BIT (RW_LOAD_HIPS_DOWN) | BIT (RW_LOAD_HIPS_UP))
#define PRESSED BIT (RW_TOUCH_PRESSED)

/* One statement of the table: in these cases at least this rating; if
 * @if_safe, only of what would be safe. What no statement of a condition is
 * about stays as it is. */
typedef struct
{
  const char *condition;
  RwRating least;
  gboolean if_safe;
  guint kinds;
  guint tools;
  guint densities;
  guint loads;
  guint touches;
} Statement;

#define EVERYWHERE ANY, ANY, ANY, ANY, ANY

static const Statement statements[] = {
  { "fracture", RW_RATING_AVOID, FALSE, EVERYWHERE },
  { "open-wound", RW_RATING_AVOID, FALSE, EVERYWHERE },
  { "local-inflammation", RW_RATING_CAUTIOUS, TRUE, EVERYWHERE },
  { "local-inflammation", RW_RATING_AVOID, FALSE, LUMBAR, ANY, ANY, ANY, ANY },
  { "dvt", RW_RATING_AVOID, FALSE, EVERYWHERE },
  { "bone-infection", RW_RATING_AVOID, FALSE, EVERYWHERE },
  { "myositis-ossificans", RW_RATING_CAUTIOUS, TRUE, EVERYWHERE },
  { "osteoporosis", RW_RATING_CAUTIOUS, TRUE, THORACIC, ANY, ANY, ANY, ANY },
  { "osteoporosis", RW_RATING_AVOID, FALSE, THORACIC, ROLLER, NOT_SOFT, FLOOR, ANY },
  { "osteoporosis", RW_RATING_AVOID, FALSE, LUMBAR_AND_ABOVE, ANY, ANY, ANY, ANY },
  { "osteoporosis", RW_RATING_AVOID, FALSE, BIT (RW_REGION_POSTERIOR_RIBS), ANY, ANY, ANY, PRESSED },
  { "disc-herniation", RW_RATING_AVOID, FALSE, LUMBAR, ROLLER, ANY, ANY, ANY },
  { "disc-herniation", RW_RATING_CAUTIOUS, TRUE, THORACIC, ANY, ANY, ANY, ANY },
  { "nerve-symptoms", RW_RATING_AVOID, FALSE, LUMBAR_AND_ABOVE | BIT (RW_REGION_SACRUM), ANY, ANY, ANY, ANY },
  { "nerve-symptoms", RW_RATING_CAUTIOUS, FALSE, THORACIC, ANY, ANY, ANY, ANY },
  { "stenosis-or-slip", RW_RATING_AVOID, FALSE, LUMBAR, ANY, ANY, ANY, ANY },
  { "stenosis-or-slip", RW_RATING_CAUTIOUS, FALSE, THORACIC, ANY, ANY, ANY, ANY },
  { "arthritis", RW_RATING_CAUTIOUS, TRUE, EVERYWHERE },
  { "arthritis", RW_RATING_AVOID, FALSE, ANY, ANY, FIRM, ANY, ANY },
  { "inflammatory-arthritis", RW_RATING_AVOID, FALSE, EVERYWHERE },
  { "pregnancy", RW_RATING_AVOID, FALSE,
    LUMBAR_AND_ABOVE | BIT (RW_REGION_SACRUM) | BIT (RW_REGION_FLANK), ANY, ANY, ANY, ANY },
  { "pregnancy", RW_RATING_CAUTIOUS, FALSE, THORACIC, ANY, ANY, ANY, ANY },
  { "pregnancy", RW_RATING_AVOID, FALSE, THORACIC, ANY, ANY, FLOOR, ANY },
  { "anticoagulants", RW_RATING_CAUTIOUS, TRUE, EVERYWHERE },
  { "anticoagulants", RW_RATING_AVOID, FALSE, ANY, BALLS, ANY, ANY, ANY },
  { "anticoagulants", RW_RATING_AVOID, FALSE, ANY, ANY, FIRM, ANY, ANY },
  { "recent-surgery", RW_RATING_AVOID, FALSE, EVERYWHERE },
  { "cancer", RW_RATING_AVOID, FALSE, EVERYWHERE },
  { "reduced-sensation", RW_RATING_CAUTIOUS, TRUE, EVERYWHERE },
  { "reduced-sensation", RW_RATING_AVOID, FALSE, ANY, ANY, FIRM, ANY, ANY },
  { "hypermobility", RW_RATING_AVOID, FALSE, LUMBAR, ANY, ANY, ANY, ANY },
  { "hypermobility", RW_RATING_CAUTIOUS, FALSE, THORACIC, ANY, ANY, ANY, ANY },
};

/* The second column of the table: what each stands on, in its order. */
static const struct
{
  const char *condition;
  RwGround ground;
} grounds[] = {
  { "fracture", RW_GROUND_CONSENSUS },
  { "open-wound", RW_GROUND_CONSENSUS },
  { "local-inflammation", RW_GROUND_CONSENSUS },
  { "dvt", RW_GROUND_CONSENSUS },
  { "bone-infection", RW_GROUND_CONSENSUS },
  { "myositis-ossificans", RW_GROUND_CONSENSUS },
  { "osteoporosis", RW_GROUND_DISPUTED },
  { "disc-herniation", RW_GROUND_DISPUTED },
  { "nerve-symptoms", RW_GROUND_ADVICE },
  { "stenosis-or-slip", RW_GROUND_ADVICE },
  { "arthritis", RW_GROUND_ADVICE },
  { "inflammatory-arthritis", RW_GROUND_ADVICE },
  { "pregnancy", RW_GROUND_ADVICE },
  { "anticoagulants", RW_GROUND_ADVICE },
  { "recent-surgery", RW_GROUND_ADVICE },
  { "cancer", RW_GROUND_ADVICE },
  { "reduced-sensation", RW_GROUND_ADVICE },
  { "hypermobility", RW_GROUND_ADVICE },
};

/* Placements in the words of the table, and what comes of them. */
static const struct
{
  const char *condition;
  RwToolKind tool;
  RwDensity density;
  RwLoad load;
  const char *level;
  double offset;
  RwRating rating;
} poses[] = {
  /* The chest with weak bones: softly, or at a wall. */
  { "osteoporosis", RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, "T7", 0, RW_RATING_AVOID },
  { "osteoporosis", RW_TOOL_FOAM_ROLLER, RW_DENSITY_FIRM, RW_LOAD_HIPS_DOWN, "T7", 0, RW_RATING_AVOID },
  { "osteoporosis", RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT, RW_LOAD_HIPS_UP, "T7", 0, RW_RATING_CAUTIOUS },
  { "osteoporosis", RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM, RW_LOAD_WALL, "T7", 0, RW_RATING_CAUTIOUS },
  { "osteoporosis", RW_TOOL_LACROSSE_BALL, RW_DENSITY_SOFT, RW_LOAD_WALL, "T7", 35, RW_RATING_CAUTIOUS },
  { "osteoporosis", RW_TOOL_LACROSSE_BALL, RW_DENSITY_SOFT, RW_LOAD_WALL, "T9", 80, RW_RATING_AVOID },
  { "osteoporosis", RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT, RW_LOAD_WALL, "T12", 0, RW_RATING_AVOID },
  { "osteoporosis", RW_TOOL_PEANUT_BALL, RW_DENSITY_SOFT, RW_LOAD_WALL, "L3", 0, RW_RATING_AVOID },

  /* A slipped disc: no roller on the low back, a ball on a clinician's word. */
  { "disc-herniation", RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT, RW_LOAD_WALL, "L3", 0, RW_RATING_AVOID },
  { "disc-herniation", RW_TOOL_PEANUT_BALL, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, "L3", 0, RW_RATING_CAUTIOUS },
  { "disc-herniation", RW_TOOL_LACROSSE_BALL, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, "L3", 32, RW_RATING_CAUTIOUS },
  { "disc-herniation", RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT, RW_LOAD_WALL, "T7", 0, RW_RATING_CAUTIOUS },

  /* Pregnancy: the chest, and only at a wall. */
  { "pregnancy", RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT, RW_LOAD_HIPS_DOWN, "T7", 0, RW_RATING_AVOID },
  { "pregnancy", RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM, RW_LOAD_WALL, "T7", 0, RW_RATING_CAUTIOUS },
  { "pregnancy", RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT, RW_LOAD_WALL, "L3", 0, RW_RATING_AVOID },

  /* Blood thinners: no ball, nothing firm. */
  { "anticoagulants", RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, "T7", 0, RW_RATING_CAUTIOUS },
  { "anticoagulants", RW_TOOL_FOAM_ROLLER, RW_DENSITY_FIRM, RW_LOAD_WALL, "T7", 0, RW_RATING_AVOID },
  { "anticoagulants", RW_TOOL_LACROSSE_BALL, RW_DENSITY_SOFT, RW_LOAD_WALL, "T7", 35, RW_RATING_AVOID },
  { "anticoagulants", RW_TOOL_PEANUT_BALL, RW_DENSITY_SOFT, RW_LOAD_WALL, "T7", 0, RW_RATING_AVOID },

  { "fracture", RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT, RW_LOAD_WALL, "T7", 0, RW_RATING_AVOID },
  { "dvt", RW_TOOL_PEANUT_BALL, RW_DENSITY_SOFT, RW_LOAD_WALL, "T7", 0, RW_RATING_AVOID },
  { "local-inflammation", RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, "T7", 0, RW_RATING_CAUTIOUS },
  { "local-inflammation", RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT, RW_LOAD_WALL, "L3", 0, RW_RATING_AVOID },
  { "myositis-ossificans", RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, "T7", 0, RW_RATING_CAUTIOUS },
  { "myositis-ossificans", RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, "L3", 0, RW_RATING_CAUTIOUS },
  { "nerve-symptoms", RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, "T7", 0, RW_RATING_CAUTIOUS },
  { "nerve-symptoms", RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT, RW_LOAD_WALL, "T12", 0, RW_RATING_AVOID },
  { "nerve-symptoms", RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT, RW_LOAD_WALL, "S2", 0, RW_RATING_AVOID },
  { "stenosis-or-slip", RW_TOOL_PEANUT_BALL, RW_DENSITY_SOFT, RW_LOAD_WALL, "L3", 0, RW_RATING_AVOID },
  { "stenosis-or-slip", RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, "T7", 0, RW_RATING_CAUTIOUS },
  { "arthritis", RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, "T7", 0, RW_RATING_CAUTIOUS },
  { "arthritis", RW_TOOL_FOAM_ROLLER, RW_DENSITY_FIRM, RW_LOAD_WALL, "T7", 0, RW_RATING_AVOID },
  { "reduced-sensation", RW_TOOL_LACROSSE_BALL, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, "T7", 35, RW_RATING_CAUTIOUS },
  { "reduced-sensation", RW_TOOL_LACROSSE_BALL, RW_DENSITY_FIRM, RW_LOAD_WALL, "T7", 35, RW_RATING_AVOID },
  { "hypermobility", RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, "T7", 0, RW_RATING_CAUTIOUS },
  { "hypermobility", RW_TOOL_LACROSSE_BALL, RW_DENSITY_SOFT, RW_LOAD_WALL, "L3", 32, RW_RATING_AVOID },

  /* None makes anything milder. */
  { "myositis-ossificans", RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT, RW_LOAD_WALL, "C5", 0, RW_RATING_AVOID },
  { "stenosis-or-slip", RW_TOOL_LACROSSE_BALL, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, "T7", 0, RW_RATING_AVOID },
};

static const char * const emergencies[] = { "saddle-numbness", "bladder-trouble", "leaking", "leg-weakness" };
static const char * const soon[] = {
  "fever", "weight-loss", "cancer-history", "serious-fall", "steroid-use", "constant-pain"
};

static RwAtlas *atlas;
static RwRules *rules;

static RwPerson *
person_with (const char *condition)
{
  return rw_person_new ((const char * const []) { condition, NULL }, NULL);
}

/* The ids are the table's, in its order, each with its ground and a source that is listed. */
static void
test_ids (void)
{
  g_assert_cmpuint (rw_rules_get_n_conditions (rules), ==, G_N_ELEMENTS (grounds));
  for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
    {
      const RwCondition *condition = rw_rules_get_condition (rules, i);

      g_assert_cmpstr (condition->id, ==, grounds[i].condition);
      g_assert_cmpint (condition->ground, ==, grounds[i].ground);
      g_assert_nonnull (rw_rules_find_source (rules, condition->source));
      g_assert_true (rw_rules_find_condition (rules, condition->id) == condition);
    }
  g_assert_null (rw_rules_find_condition (rules, "knee"));
}

static void
test_red_flag_ids (void)
{
  guint n_emergencies = G_N_ELEMENTS (emergencies);

  g_assert_cmpuint (rw_rules_get_n_red_flags (rules), ==, n_emergencies + G_N_ELEMENTS (soon));
  for (guint i = 0; i < rw_rules_get_n_red_flags (rules); i++)
    {
      const RwRedFlag *red_flag = rw_rules_get_red_flag (rules, i);
      gboolean now = i < n_emergencies;

      g_assert_cmpstr (red_flag->rule.id, ==, now ? emergencies[i] : soon[i - n_emergencies]);
      g_assert_cmpint (red_flag->urgency, ==, now ? RW_URGENCY_EMERGENCY : RW_URGENCY_SOON);
      g_assert_cmpint (red_flag->rule.rating, ==, RW_RATING_AVOID);
      g_assert_nonnull (rw_rules_find_source (rules, red_flag->rule.source));
      g_assert_true (rw_rules_find_red_flag (rules, red_flag->rule.id) == red_flag);
    }
  g_assert_null (rw_rules_find_red_flag (rules, "dvt"));
}

/* One way to touch a region of one kind. */
typedef struct
{
  RwRegionKind kind;
  RwToolKind tool;
  RwTouch touch;
  RwDensity density;
  RwLoad load;
} Way;

#define N_WAYS (RW_N_REGION_KINDS * RW_N_TOOL_KINDS * RW_N_TOUCHES * RW_N_DENSITIES * RW_N_LOADS)

static Way
get_way (guint index)
{
  Way way;

  way.load = index % RW_N_LOADS;
  index /= RW_N_LOADS;
  way.density = index % RW_N_DENSITIES;
  index /= RW_N_DENSITIES;
  way.touch = index % RW_N_TOUCHES;
  index /= RW_N_TOUCHES;
  way.tool = index % RW_N_TOOL_KINDS;
  way.kind = index / RW_N_TOOL_KINDS;

  return way;
}

static RwRating
get_expected (const char *condition,
              const Way  *way,
              RwRating    rating)
{
  RwTouch touch = way->tool == RW_TOOL_FOAM_ROLLER ? way->touch : RW_TOUCH_PRESSED;
  RwRating expected = rating;

  for (guint i = 0; i < G_N_ELEMENTS (statements); i++)
    {
      const Statement *one = &statements[i];

      if (g_str_equal (one->condition, condition) &&
          (one->kinds & BIT (way->kind)) != 0 && (one->tools & BIT (way->tool)) != 0 &&
          (one->densities & BIT (way->density)) != 0 && (one->loads & BIT (way->load)) != 0 &&
          (one->touches & BIT (touch)) != 0 && (!one->if_safe || rating == RW_RATING_SAFE))
        expected = MAX (expected, one->least);
    }

  return expected;
}

/* Every condition in every case and at every share: what the table says, and
 * what it does not speak of stays. */
static void
test_table (void)
{
  const double shares[] = { 0.01, 0.05, 0.1, 0.12, 0.3, 0.35, 1.0 };

  for (guint c = 0; c < rw_rules_get_n_conditions (rules); c++)
    for (guint i = 0; i < N_WAYS * G_N_ELEMENTS (shares); i++)
      {
        const RwCondition *condition = rw_rules_get_condition (rules, c);
        Way way = get_way (i / G_N_ELEMENTS (shares));
        RwRating rating = rw_rules_find (rules, way.kind, way.tool, way.touch, way.density, way.load,
                                         shares[i % G_N_ELEMENTS (shares)])->rating;

        if (rw_rules_raise (rules, condition, way.kind, way.tool, way.touch, way.density, way.load,
                            rating) != get_expected (condition->id, &way, rating))
          g_error ("%s: %s, tool %d, touch %d, density %d, load %d, rating %d", condition->id,
                   rw_enum_get_nick (RW_TYPE_REGION_KIND, way.kind), way.tool, way.touch,
                   way.density, way.load, rating);
      }
}

/* The map says the same, and who says it. */
static void
test_map (void)
{
  for (guint c = 0; c < rw_rules_get_n_conditions (rules); c++)
    for (guint i = 0; i < N_WAYS; i++)
      {
        const RwCondition *condition = rw_rules_get_condition (rules, c);
        g_autoptr(RwPerson) person = person_with (condition->id);
        Way way = get_way (i);
        const RwRule *usual = rw_verdict_rate_kind (rules, way.kind, way.tool, way.density, way.load, NULL);
        const RwRule *said = rw_verdict_rate_kind (rules, way.kind, way.tool, way.density, way.load, person);

        way.touch = RW_TOUCH_PRESSED;
        g_assert_cmpint (said->rating, ==, get_expected (condition->id, &way, usual->rating));
        g_assert_cmpstr (said->id, ==, said->rating == usual->rating ? usual->id : condition->id);
        if (said->rating != usual->rating)
          g_assert_cmpint (said->ground, ==, condition->ground);
      }
}

static void
test_poses (void)
{
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rules);

  for (guint i = 0; i < G_N_ELEMENTS (poses); i++)
    {
      g_autoptr(RwPerson) person = person_with (poses[i].condition);
      g_autoptr(GError) error = NULL;
      RwPlacement placement = { .load = poses[i].load, .x = poses[i].offset };

      rw_tool_init (&placement.tool, poses[i].tool, poses[i].density);
      rw_atlas_parse_level (atlas, poses[i].level, &placement.y, &error);
      g_assert_no_error (error);
      rw_contact_update (contact, &placement);
      rw_verdict_update (verdict, contact, person);
      g_test_message ("%u: %s at %s", i, poses[i].condition, poses[i].level);
      g_assert_cmpint (rw_verdict_get_rating (verdict), ==, poses[i].rating);
    }
}

/* The reasons of one region: the rule's, and one of each condition that changed it. */
static void
test_reasons (void)
{
  g_autoptr(RwPerson) person =
    rw_person_new ((const char * const []) { "pregnancy", "arthritis", "hypermobility", NULL }, NULL);
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rules);
  const char * const expected[] = { "pregnancy", "arthritis", "hypermobility", NULL };
  g_autoptr(GString) found = g_string_new (NULL);
  g_autofree char *joined = g_strjoinv (" ", (char **) expected);
  RwPlacement placement = { .load = RW_LOAD_HIPS_UP, .x = 35.0 };
  const RwReason *reasons;
  guint n_reasons;

  rw_tool_init (&placement.tool, RW_TOOL_LACROSSE_BALL, RW_DENSITY_SOFT);
  placement.y = rw_level_get_middle (rw_atlas_find_level (atlas, "T7"));
  rw_contact_update (contact, &placement);
  rw_verdict_update (verdict, contact, person);

  reasons = rw_verdict_get_reasons (verdict, &n_reasons);
  for (guint i = 0; i < n_reasons; i++)
    if (reasons[i].condition != NULL && rw_region_get_kind (reasons[i].region) == RW_REGION_THORACIC_PARASPINAL)
      {
        g_assert_cmpstr (reasons[i].rule->id, ==, reasons[i].condition->id);
        g_assert_cmpint (reasons[i].rule->rating, ==, reasons[i].rating);
        g_assert_cmpstr (reasons[i].rule->source, ==, reasons[i].condition->source);
        g_string_append_printf (found, "%s%s", found->len > 0 ? " " : "", reasons[i].rule->id);
      }
  g_assert_cmpstr (found->str, ==, joined);
  g_assert_cmpint (reasons[0].rating, ==, RW_RATING_AVOID);
}

/* Any red flag: every region is one to avoid, and emergencies come first. */
static void
test_red_flags (void)
{
  g_autoptr(RwPerson) person =
    rw_person_new ((const char * const []) { "arthritis", NULL },
                   (const char * const []) { "fever", "constant-pain", "leaking", NULL });
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rules);
  RwPlacement placement = { .load = RW_LOAD_WALL };
  const RwRedFlag * const *red_flags;
  const RwReason *reasons;
  guint n_red_flags, n_reasons, n_shares;
  const RwShare *shares;

  rw_tool_init (&placement.tool, RW_TOOL_FOAM_ROLLER, RW_DENSITY_SOFT);
  placement.y = rw_level_get_middle (rw_atlas_find_level (atlas, "T7"));
  rw_contact_update (contact, &placement);
  rw_verdict_update (verdict, contact, person);

  g_assert_cmpint (rw_verdict_get_rating (verdict), ==, RW_RATING_AVOID);
  red_flags = rw_verdict_get_red_flags (verdict, &n_red_flags);
  g_assert_cmpuint (n_red_flags, ==, 3);
  g_assert_cmpstr (red_flags[0]->rule.id, ==, "leaking");
  g_assert_cmpstr (red_flags[1]->rule.id, ==, "fever");
  g_assert_cmpstr (red_flags[2]->rule.id, ==, "constant-pain");

  shares = rw_contact_get_shares (contact, &n_shares);
  reasons = rw_verdict_get_reasons (verdict, &n_reasons);
  for (guint i = 0; i < n_shares; i++)
    {
      guint place = 0;

      while (place < n_shares && reasons[place].region != shares[i].region)
        place++;
      g_assert_cmpuint (place, <, n_shares);
      g_assert_true (reasons[place].red_flag == red_flags[0]);
      g_assert_cmpint (reasons[place].rating, ==, RW_RATING_AVOID);
    }

  for (guint i = 0; i < N_WAYS; i++)
    {
      Way way = get_way (i);

      g_assert_true (rw_verdict_rate_kind (rules, way.kind, way.tool, way.density, way.load, person) ==
                     &red_flags[0]->rule);
    }
}

/* Who has nothing, or only what the rules do not know, is judged as anybody. */
static void
test_nothing (void)
{
  g_autoptr(RwPerson) nobody = rw_person_new (NULL, NULL);
  g_autoptr(RwPerson) stranger = rw_person_new ((const char * const []) { "knee", "fever", NULL },
                                                (const char * const []) { "dvt", NULL });
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(RwVerdict) usual = rw_verdict_new (rules);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rules);

  for (guint i = 0; i < 500; i++)
    {
      RwPlacement placement = random_placement ();
      guint n_usual, n_reasons;

      rw_contact_update (contact, &placement);
      rw_verdict_update (usual, contact, NULL);
      rw_verdict_update (verdict, contact, i % 2 == 0 ? nobody : stranger);
      g_assert_cmpint (rw_verdict_get_rating (verdict), ==, rw_verdict_get_rating (usual));
      rw_verdict_get_reasons (usual, &n_usual);
      rw_verdict_get_reasons (verdict, &n_reasons);
      g_assert_cmpuint (n_reasons, ==, n_usual);
    }
}

/* Whoever the person is, a drag asks for no memory. */
static void
test_no_allocation (void)
{
  const char *every[G_N_ELEMENTS (grounds) + 1] = { NULL };
  g_autoptr(RwPerson) person = NULL;
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rules);
  RwPlacement placements[200];
  guint before;

  for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
    every[i] = grounds[i].condition;
  person = rw_person_new (every, (const char * const []) { "leaking", NULL });
  for (guint i = 0; i < G_N_ELEMENTS (placements); i++)
    {
      placements[i] = random_placement ();
      rw_contact_update (contact, &placements[i]);
    }

  before = n_allocations;
  for (guint i = 0; i < G_N_ELEMENTS (placements); i++)
    {
      rw_contact_update (contact, &placements[i]);
      rw_verdict_update (verdict, contact, person);
      rw_verdict_rate_kind (rules, i % RW_N_REGION_KINDS, i % RW_N_TOOL_KINDS, RW_DENSITY_SOFT,
                            RW_LOAD_WALL, person);
    }
  g_assert_cmpuint (n_allocations, ==, before);
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  atlas = shipped_atlas ();
  rules = shipped_rules ();

  g_test_add_func ("/conditions/ids", test_ids);
  g_test_add_func ("/conditions/red-flag-ids", test_red_flag_ids);
  g_test_add_func ("/conditions/table", test_table);
  g_test_add_func ("/conditions/map", test_map);
  g_test_add_func ("/conditions/poses", test_poses);
  g_test_add_func ("/conditions/reasons", test_reasons);
  g_test_add_func ("/conditions/red-flags", test_red_flags);
  g_test_add_func ("/conditions/no-allocation", test_no_allocation);
  g_test_add_func ("/conditions/nothing", test_nothing);

  result = g_test_run ();
  rw_rules_unref (rules);
  rw_atlas_unref (atlas);

  return result;
}
