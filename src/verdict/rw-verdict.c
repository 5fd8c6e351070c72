/* rw-verdict.c: the classifier: from contact, tool and person to a rating and every reason
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-verdict.h"

/* More regions than any tool reaches; the arrays grow if one does. */
#define USUAL_REGIONS 32

struct _RwVerdict
{
  /* Owned References */
  RwRules *rules;
  GArray *judged; /* RwReason: what the rules say of each share, in their order */
  GArray *reasons; /* RwReason */
  GPtrArray *conditions; /* RwCondition, not owned: those of the person */
  GPtrArray *red_flags; /* RwRedFlag, not owned: those of the person */

  RwRating rating;
  double bone_share;
  gboolean forbidden;
};

RwVerdict *
rw_verdict_new (RwRules *rules)
{
  RwVerdict *self;

  g_return_val_if_fail (rules != NULL, NULL);

  self = g_new0 (RwVerdict, 1);
  self->rules = rw_rules_ref (rules);
  self->judged = g_array_sized_new (FALSE, FALSE, sizeof (RwReason), USUAL_REGIONS);
  self->reasons = g_array_sized_new (FALSE, FALSE, sizeof (RwReason),
                                     USUAL_REGIONS * (2 + rw_rules_get_n_conditions (rules)));
  self->conditions = g_ptr_array_sized_new (rw_rules_get_n_conditions (rules));
  self->red_flags = g_ptr_array_sized_new (rw_rules_get_n_red_flags (rules));

  return self;
}

void
rw_verdict_free (RwVerdict *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->judged);
  g_array_unref (self->reasons);
  g_ptr_array_unref (self->conditions);
  g_ptr_array_unref (self->red_flags);
  rw_rules_unref (self->rules);
  g_free (self);
}

/* Whether @a is to stand before @b. */
static gboolean
is_before (const RwReason *a,
           const RwReason *b)
{
  if (a->rating != b->rating)
    return a->rating > b->rating;

  if (a->counts != b->counts)
    return a->counts;

  if ((a->red_flag != NULL) != (b->red_flag != NULL))
    return a->red_flag != NULL;

  if (a->share != b->share)
    return a->share > b->share;

  return rw_region_get_index (a->region) < rw_region_get_index (b->region);
}

static void
insert_reason (RwVerdict      *self,
               const RwReason *reason)
{
  guint place = self->reasons->len;

  while (place > 0 && is_before (reason, &g_array_index (self->reasons, RwReason, place - 1)))
    place--;

  g_array_insert_vals (self->reasons, place, reason, 1);
  self->rating = MAX (self->rating, reason->rating);
}

static RwTouch
get_touch (RwContact *contact)
{
  return rw_contact_is_bridged (contact) ? RW_TOUCH_BRIDGED : RW_TOUCH_PRESSED;
}

/* Judges as if the region had the share @judged. */
static RwReason
judge_share (RwVerdict     *self,
             RwContact     *contact,
             const RwShare *share,
             double         judged)
{
  const RwPlacement *placement = rw_contact_get_placement (contact);
  RwRegionKind kind = rw_region_get_kind (share->region);
  RwReason reason = { .region = share->region, .share = share->share };

  reason.rule = rw_rules_find (self->rules, kind, placement->tool.kind, get_touch (contact),
                               placement->tool.density, placement->load, judged);
  reason.counts = judged >= rw_rules_get_counts_from (self->rules, kind);
  reason.rating = reason.counts ? reason.rule->rating : RW_RATING_NONE;

  return reason;
}

static gboolean
is_bone (RwVerdict     *self,
         const RwShare *share)
{
  return rw_rules_is_bone (self->rules, rw_region_get_kind (share->region));
}

static double
sum_bone_shares (RwVerdict     *self,
                 const RwShare *shares,
                 guint          n_shares)
{
  double sum = 0.0;

  for (guint i = 0; i < n_shares; i++)
    if (is_bone (self, &shares[i]))
      sum += shares[i].share;

  return sum;
}

/* What the rules say of every share, whoever the person is. */
static void
judge_shares (RwVerdict     *self,
              RwContact     *contact,
              const RwShare *shares,
              guint          n_shares)
{
  gboolean bone_judged = FALSE;

  g_array_set_size (self->judged, 0);
  for (guint i = 0; i < n_shares; i++)
    {
      /* The first is the largest: the bone touched most speaks for all bone. */
      gboolean for_all = !bone_judged && is_bone (self, &shares[i]);
      RwReason reason = judge_share (self, contact, &shares[i],
                                     for_all ? self->bone_share : shares[i].share);

      g_array_append_val (self->judged, reason);
      bone_judged = bone_judged || for_all;
    }
}

static gboolean
has_rating (RwVerdict *self)
{
  for (guint i = 0; i < self->judged->len; i++)
    if (g_array_index (self->judged, RwReason, i).rating != RW_RATING_NONE)
      return TRUE;

  return FALSE;
}

/* Nothing that counts has a rating: the place that is touched most speaks, as
 * it does on the map. This comes before any condition, or a note that one
 * raises would stand in for a rating that is worse. */
static void
judge_largest (RwVerdict *self,
               RwContact *contact)
{
  const RwPlacement *placement = rw_contact_get_placement (contact);
  RwReason *largest = &g_array_index (self->judged, RwReason, 0);

  largest->rule = rw_rules_find (self->rules, rw_region_get_kind (largest->region),
                                 placement->tool.kind, RW_TOUCH_PRESSED,
                                 placement->tool.density, placement->load, 1.0);
  largest->rating = largest->rule->rating;
  largest->counts = TRUE;
}

static void
find_person (RwVerdict *self,
             RwPerson  *person)
{
  g_ptr_array_set_size (self->conditions, 0);
  g_ptr_array_set_size (self->red_flags, 0);
  if (person == NULL)
    return;

  for (guint i = 0; i < rw_rules_get_n_conditions (self->rules); i++)
    {
      const RwCondition *condition = rw_rules_get_condition (self->rules, i);

      if (rw_person_has_condition (person, condition->id))
        g_ptr_array_add (self->conditions, (gpointer) condition);
    }

  for (guint i = 0; i < rw_rules_get_n_red_flags (self->rules); i++)
    {
      const RwRedFlag *red_flag = rw_rules_get_red_flag (self->rules, i);

      if (rw_person_has_red_flag (person, red_flag->rule.id))
        g_ptr_array_add (self->red_flags, (gpointer) red_flag);
    }
}

/* Adds a reason for each condition that makes @judged stricter. */
static void
add_conditions (RwVerdict         *self,
                const RwPlacement *placement,
                RwTouch            touch,
                const RwReason    *judged)
{
  for (guint i = 0; i < self->conditions->len; i++)
    {
      RwReason reason = *judged;

      reason.condition = g_ptr_array_index (self->conditions, i);
      reason.rating = rw_rules_raise (self->rules, reason.condition,
                                      rw_region_get_kind (judged->region), placement->tool.kind,
                                      touch, placement->tool.density, placement->load,
                                      judged->rating);
      reason.rule = &reason.condition->rules[reason.rating];
      if (reason.rating > judged->rating)
        insert_reason (self, &reason);
    }
}

/* An avoid of the place leaves a condition nothing to raise; that it forbids the
 * place must be known all the same. */
static void
find_forbidden (RwVerdict         *self,
                RwPerson          *person,
                const RwPlacement *placement,
                RwTouch            touch,
                const RwReason    *judged)
{
  self->forbidden = self->forbidden ||
                    rw_verdict_person_forbids (self->rules, person, rw_region_get_kind (judged->region),
                                               placement->tool.kind, touch, placement->tool.density,
                                               placement->load);
}

/* One is enough for every region; rw_verdict_get_red_flags() names them all. */
static void
add_red_flag (RwVerdict      *self,
              const RwReason *judged)
{
  RwReason reason = *judged;

  if (self->red_flags->len == 0)
    return;

  reason.red_flag = g_ptr_array_index (self->red_flags, 0);
  reason.rule = &reason.red_flag->rule;
  reason.rating = RW_RATING_AVOID;
  reason.counts = TRUE;
  insert_reason (self, &reason);
}

void
rw_verdict_update (RwVerdict *self,
                   RwContact *contact,
                   RwPerson  *person)
{
  gboolean largest_alone;
  const RwShare *shares;
  guint n_shares;

  g_return_if_fail (self != NULL);
  g_return_if_fail (contact != NULL);

  shares = rw_contact_get_shares (contact, &n_shares);
  g_array_set_size (self->reasons, 0);
  self->rating = RW_RATING_NONE;
  self->forbidden = FALSE;
  self->bone_share = sum_bone_shares (self, shares, n_shares);
  find_person (self, person);

  judge_shares (self, contact, shares, n_shares);
  largest_alone = n_shares > 0 && !has_rating (self);
  if (largest_alone)
    judge_largest (self, contact);

  for (guint i = 0; i < self->judged->len; i++)
    {
      const RwReason *judged = &g_array_index (self->judged, RwReason, i);
      RwTouch touch = largest_alone && i == 0 ? RW_TOUCH_PRESSED : get_touch (contact);

      insert_reason (self, judged);
      if (judged->counts)
        {
          add_conditions (self, rw_contact_get_placement (contact), touch, judged);
          find_forbidden (self, person, rw_contact_get_placement (contact), touch, judged);
        }
      add_red_flag (self, judged);
    }
}

RwRating
rw_verdict_get_rating (RwVerdict *self)
{
  g_return_val_if_fail (self != NULL, RW_RATING_NONE);

  return self->rating;
}

gboolean
rw_verdict_is_forbidden (RwVerdict *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->forbidden || self->red_flags->len > 0;
}

double
rw_verdict_get_bone_share (RwVerdict *self)
{
  g_return_val_if_fail (self != NULL, 0.0);

  return self->bone_share;
}

const RwReason *
rw_verdict_get_reasons (RwVerdict *self,
                        guint     *n_reasons)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_reasons != NULL, NULL);

  *n_reasons = self->reasons->len;

  return (const RwReason *) (gpointer) self->reasons->data;
}

const RwRedFlag * const *
rw_verdict_get_red_flags (RwVerdict *self,
                          guint     *n_red_flags)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_red_flags != NULL, NULL);

  *n_red_flags = self->red_flags->len;

  return (const RwRedFlag * const *) self->red_flags->pdata;
}

RwRules *
rw_verdict_get_rules (RwVerdict *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->rules;
}
