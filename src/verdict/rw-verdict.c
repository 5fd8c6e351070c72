/* rw-verdict.c: the classifier: from contact, tool and person to a rating and every reason
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-verdict.h"

/* More regions than any tool reaches; the array grows if one does. */
#define USUAL_REASONS 32

struct _RwVerdict
{
  /* Owned References */
  RwRules *rules;
  GArray *reasons; /* RwReason */

  RwRating rating;
  double bone_share;
};

RwVerdict *
rw_verdict_new (RwRules *rules)
{
  RwVerdict *self;

  g_return_val_if_fail (rules != NULL, NULL);

  self = g_new0 (RwVerdict, 1);
  self->rules = rw_rules_ref (rules);
  self->reasons = g_array_sized_new (FALSE, FALSE, sizeof (RwReason), USUAL_REASONS);

  return self;
}

void
rw_verdict_free (RwVerdict *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->reasons);
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

/* Judges as if the region had the share @judged. */
static RwReason
judge_share (RwVerdict     *self,
             RwContact     *contact,
             const RwShare *share,
             double         judged)
{
  const RwPlacement *placement = rw_contact_get_placement (contact);
  RwTouch touch = rw_contact_is_bridged (contact) ? RW_TOUCH_BRIDGED : RW_TOUCH_PRESSED;
  RwRegionKind kind = rw_region_get_kind (share->region);
  RwReason reason = { .region = share->region, .share = share->share };

  reason.rule = rw_rules_find (self->rules, kind, placement->tool.kind, touch,
                               placement->tool.density, placement->load, judged);
  reason.counts = judged >= rw_rules_get_counts_from (self->rules, kind);
  reason.rating = reason.counts ? reason.rule->rating : RW_RATING_NONE;

  return reason;
}

/* Nothing that counts has a rating: the place that is touched most speaks, as
 * it does on the map. */
static void
judge_largest (RwVerdict     *self,
               RwContact     *contact,
               const RwShare *largest,
               RwPerson      *person)
{
  const RwPlacement *placement = rw_contact_get_placement (contact);
  RwReason reason = { .region = largest->region, .share = largest->share, .counts = TRUE };

  reason.rule = rw_verdict_rate_kind (self->rules, rw_region_get_kind (largest->region),
                                      placement->tool.kind, placement->tool.density,
                                      placement->load, person);
  reason.rating = reason.rule->rating;

  for (guint i = 0; i < self->reasons->len; i++)
    if (g_array_index (self->reasons, RwReason, i).region == largest->region)
      {
        g_array_remove_index (self->reasons, i);
        break;
      }

  insert_reason (self, &reason);
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

void
rw_verdict_update (RwVerdict *self,
                   RwContact *contact,
                   RwPerson  *person)
{
  gboolean bone_judged = FALSE;
  const RwShare *shares;
  guint n_shares;

  g_return_if_fail (self != NULL);
  g_return_if_fail (contact != NULL);

  shares = rw_contact_get_shares (contact, &n_shares);
  g_array_set_size (self->reasons, 0);
  self->rating = RW_RATING_NONE;
  self->bone_share = sum_bone_shares (self, shares, n_shares);

  for (guint i = 0; i < n_shares; i++)
    {
      /* The first is the largest: the bone touched most speaks for all bone. */
      gboolean for_all = !bone_judged && is_bone (self, &shares[i]);
      RwReason reason = judge_share (self, contact, &shares[i],
                                     for_all ? self->bone_share : shares[i].share);

      insert_reason (self, &reason);
      bone_judged = bone_judged || for_all;
    }

  if (n_shares > 0 && self->rating == RW_RATING_NONE)
    judge_largest (self, contact, &shares[0], person);
}

RwRating
rw_verdict_get_rating (RwVerdict *self)
{
  g_return_val_if_fail (self != NULL, RW_RATING_NONE);

  return self->rating;
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

RwRules *
rw_verdict_get_rules (RwVerdict *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->rules;
}

const RwRule *
rw_verdict_rate_kind (RwRules      *rules,
                      RwRegionKind  kind,
                      RwToolKind    tool,
                      RwDensity     density,
                      RwLoad        load,
                      RwPerson     *person)
{
  g_return_val_if_fail (rules != NULL, NULL);

  return rw_rules_find (rules, kind, tool, RW_TOUCH_PRESSED, density, load, 1.0);
}
