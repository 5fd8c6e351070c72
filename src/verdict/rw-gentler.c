/* rw-gentler.c: the ladder of gentler choices
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-gentler.h"

/* The search: what is there now, and a workspace to try things on. */
typedef struct
{
  /* Borrowed */
  RwContact *contact;
  RwVerdict *verdict;
  RwPerson *person;
  const RwPlacement *now;

  /* Owned by rw_gentler_find() */
  RwContact *trial_contact;
  RwVerdict *trial_verdict;
  GArray *found;
} Ladder;

static RwRating
try_placement (Ladder            *ladder,
               const RwPlacement *placement)
{
  rw_contact_update (ladder->trial_contact, placement);
  rw_verdict_update (ladder->trial_verdict, ladder->trial_contact, ladder->person);

  return rw_verdict_get_rating (ladder->trial_verdict);
}

/* Whether the last trial takes weight off: by a softer tool, a lighter load,
 * or by leaving the bone alone. */
static gboolean
presses_less (Ladder            *ladder,
              const RwPlacement *placement)
{
  return placement->tool.density < ladder->now->tool.density ||
         placement->load < ladder->now->load ||
         rw_verdict_get_bone_share (ladder->trial_verdict) <
         rw_verdict_get_bone_share (ladder->verdict);
}

static gboolean
is_gentler (Ladder            *ladder,
            const RwPlacement *placement,
            RwRating           rating)
{
  RwRating now = rw_verdict_get_rating (ladder->verdict);

  if (rating == RW_RATING_NONE || rating == RW_RATING_AVOID || rating > now)
    return FALSE;

  return rating < now || presses_less (ladder, placement);
}

static void
add_suggestion (Ladder            *ladder,
                RwRung             rung,
                const RwPlacement *placement,
                RwRating           rating)
{
  RwSuggestion suggestion = { rung, *placement, rating };

  g_array_append_val (ladder->found, suggestion);
}

static void
offer (Ladder            *ladder,
       RwRung             rung,
       const RwPlacement *placement)
{
  RwRating rating = try_placement (ladder, placement);

  if (is_gentler (ladder, placement, rating))
    add_suggestion (ladder, rung, placement, rating);
}

/* One step softer, or two where only two make it rate better. */
static void
offer_softer (Ladder *ladder)
{
  RwPlacement best = *ladder->now;
  RwRating best_rating = RW_RATING_AVOID;

  for (int density = (int) ladder->now->tool.density - 1; density >= RW_DENSITY_SOFT; density--)
    {
      RwPlacement placement = *ladder->now;
      RwRating rating;

      placement.tool.density = density;
      rating = try_placement (ladder, &placement);
      if (rating != RW_RATING_NONE && rating < best_rating)
        {
          best = placement;
          best_rating = rating;
        }
    }

  if (best_rating < RW_RATING_AVOID)
    offer (ladder, RW_RUNG_SOFTER, &best);
}

static void
offer_load (Ladder *ladder,
            RwRung  rung,
            RwLoad  load)
{
  RwPlacement placement = *ladder->now;

  if (load >= placement.load)
    return;

  placement.load = load;
  offer (ladder, rung, &placement);
}

static gboolean
is_on_low_back (RwVerdict *verdict)
{
  guint n_reasons;
  const RwReason *reasons = rw_verdict_get_reasons (verdict, &n_reasons);

  for (guint i = 0; i < n_reasons; i++)
    {
      RwRegionKind kind = rw_region_get_kind (reasons[i].region);

      if (reasons[i].counts &&
          (kind == RW_REGION_LUMBAR_PARASPINAL || kind == RW_REGION_LUMBAR_MIDLINE))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_on_bone (RwVerdict *verdict)
{
  return rw_verdict_get_bone_share (verdict) > 0.0;
}

/* For a roller on the low back and a ball that touches the bone; for a peanut
 * that is not astride the spine, the place where it is. */
static void
offer_peanut (Ladder *ladder)
{
  RwPlacement placement = *ladder->now;

  if (placement.tool.kind == RW_TOOL_FOAM_ROLLER ? !is_on_low_back (ladder->verdict)
                                                 : !is_on_bone (ladder->verdict))
    return;

  rw_tool_init (&placement.tool, RW_TOOL_PEANUT_BALL, ladder->now->tool.density);
  placement.x = 0.0;
  placement.angle = 0.0;
  offer (ladder, RW_RUNG_PEANUT, &placement);
}

static gboolean
is_long_muscle (const RwRegion *region,
                RwSide          side)
{
  RwRegionKind kind = rw_region_get_kind (region);

  return rw_region_get_side (region) == side &&
         (kind == RW_REGION_THORACIC_PARASPINAL ||
          kind == RW_REGION_THORACOLUMBAR ||
          kind == RW_REGION_LUMBAR_PARASPINAL);
}

/* The middle of the stretch that @polygon covers at the height @y. */
static gboolean
get_middle_at (RwPolygon *polygon,
               double     y,
               double    *x)
{
  double x0 = G_MAXDOUBLE;
  double x1 = -G_MAXDOUBLE;
  guint n_points;
  const RwPoint *points = rw_polygon_get_points (polygon, &n_points);

  for (guint i = 0; i < n_points; i++)
    {
      const RwPoint *a = &points[i];
      const RwPoint *b = &points[(i + 1) % n_points];
      double crossing;

      if ((a->y <= y) == (b->y <= y))
        continue;

      crossing = a->x + (y - a->y) / (b->y - a->y) * (b->x - a->x);
      x0 = MIN (x0, crossing);
      x1 = MAX (x1, crossing);
    }

  *x = (x0 + x1) / 2.0;

  return x0 <= x1;
}

/* Finds the middle of the long muscle on the side of the ball; the right one
 * for a ball that lies on the midline. */
static gboolean
find_long_muscle (Ladder *ladder,
                  double *x)
{
  RwAtlas *atlas = rw_contact_get_atlas (ladder->contact);
  RwSide side = ladder->now->x < 0.0 ? RW_SIDE_LEFT : RW_SIDE_RIGHT;

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);

      if (is_long_muscle (region, side) &&
          get_middle_at (rw_region_get_polygon (region), ladder->now->y, x))
        return TRUE;
    }

  return FALSE;
}

static void
offer_off_midline (Ladder *ladder)
{
  RwPlacement placement = *ladder->now;

  if (placement.tool.kind != RW_TOOL_LACROSSE_BALL ||
      !is_on_bone (ladder->verdict) ||
      !find_long_muscle (ladder, &placement.x))
    return;

  offer (ladder, RW_RUNG_OFF_MIDLINE, &placement);
}

/* What the person may be offered: the least that any of the conditions leaves,
 * and nothing with a red flag. */
static RwOffer
get_offer (Ladder *ladder)
{
  RwRules *rules = rw_verdict_get_rules (ladder->verdict);
  RwOffer offer = RW_OFFER_ALL;

  for (guint i = 0; ladder->person != NULL && i < rw_rules_get_n_red_flags (rules); i++)
    if (rw_person_has_red_flag (ladder->person, rw_rules_get_red_flag (rules, i)->rule.id))
      return RW_OFFER_NONE;

  for (guint i = 0; ladder->person != NULL && i < rw_rules_get_n_conditions (rules); i++)
    {
      const RwCondition *condition = rw_rules_get_condition (rules, i);

      if (rw_person_has_condition (ladder->person, condition->id))
        offer = MAX (offer, condition->gentler);
    }

  return offer;
}

static void
climb (Ladder *ladder)
{
  RwRating now = rw_verdict_get_rating (ladder->verdict);
  RwOffer may = get_offer (ladder);

  if (now == RW_RATING_NONE || may == RW_OFFER_NONE)
    return;

  offer_softer (ladder);
  offer_load (ladder, RW_RUNG_HIPS_DOWN, RW_LOAD_HIPS_DOWN);
  if (now == RW_RATING_SAFE)
    return;

  offer_load (ladder, RW_RUNG_WALL, RW_LOAD_WALL);
  offer_peanut (ladder);
  offer_off_midline (ladder);
  if (may == RW_OFFER_ALL)
    add_suggestion (ladder, RW_RUNG_NO_TOOL, ladder->now, RW_RATING_NONE);
  add_suggestion (ladder, RW_RUNG_PHYSIOTHERAPIST, ladder->now, RW_RATING_NONE);
}

GArray *
rw_gentler_find (RwContact *contact,
                 RwVerdict *verdict,
                 RwPerson  *person)
{
  g_autoptr(RwContact) trial_contact = NULL;
  g_autoptr(RwVerdict) trial_verdict = NULL;
  Ladder ladder;

  g_return_val_if_fail (contact != NULL, NULL);
  g_return_val_if_fail (verdict != NULL, NULL);

  trial_contact = rw_contact_new (rw_contact_get_atlas (contact));
  trial_verdict = rw_verdict_new (rw_verdict_get_rules (verdict));
  ladder = (Ladder) {
    .contact = contact,
    .verdict = verdict,
    .person = person,
    .now = rw_contact_get_placement (contact),
    .trial_contact = trial_contact,
    .trial_verdict = trial_verdict,
    .found = g_array_new (FALSE, FALSE, sizeof (RwSuggestion)),
  };
  climb (&ladder);

  return ladder.found;
}
