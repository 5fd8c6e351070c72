/* rw-verdict.h: the classifier: from contact, tool and person to a rating and every reason
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-rules.h"

G_BEGIN_DECLS

/**
 * RwVerdict:
 *
 * The judgement of one contact. A workspace like the contact: made once,
 * updated without allocating.
 */
typedef struct _RwVerdict RwVerdict;

/**
 * RwReason:
 * @rule: (transfer none): the rule that spoke, or what a condition or a red flag says in its place
 * @region: (transfer none): the region that it spoke of
 * @share: that region's share of the contact, 0..1
 * @counts: whether the share reaches that from which the region counts
 * @rating: %RW_RATING_NONE for a note, and for a region too little touched to count
 * @condition: (transfer none) (nullable): the condition that speaks
 * @red_flag: (transfer none) (nullable): the red flag that speaks
 *
 * What one rule says of one touched region, or one condition that made its
 * rating stricter, or the gravest red flag. Show the reasons that count; the
 * text of one that does not would speak of a place that is hardly touched.
 */
typedef struct
{
  const RwRule *rule;
  const RwRegion *region;
  double share;
  gboolean counts;
  RwRating rating;
  const RwCondition *condition;
  const RwRedFlag *red_flag;
} RwReason;

/**
 * rw_verdict_new:
 * @rules: what it judges by; kept
 *
 * Returns: (transfer full): a verdict of nothing, as off the body
 */
RwVerdict *rw_verdict_new (RwRules *rules) G_GNUC_WARN_UNUSED_RESULT;

/** rw_verdict_free: frees @self and lets go of its rules. */
void rw_verdict_free (RwVerdict *self);

/**
 * rw_verdict_update:
 * @self: the verdict
 * @contact: what is touched; must be up to date, and its atlas must outlive the reasons
 * @person: (nullable): whom it touches; an id that the rules do not know does nothing
 *
 * Judges @contact. The worst rating that counts is the verdict. Where nothing
 * that counts has a rating, the region with the largest share is judged as if
 * it were pressed and carried the tool alone, so that a tool on the body
 * always has a rating.
 *
 * The bony midline is one row of bones, on the map two regions: the one that
 * is touched most is judged by rw_verdict_get_bone_share(), so that a tool
 * where they meet is not rated milder than one beside.
 *
 * A condition of @person is asked about what the rules say, never about what
 * another condition made of it. So they add up: the worst of all wins, and none
 * makes anything milder. Any red flag makes every touched region one to avoid.
 */
void rw_verdict_update (RwVerdict *self,
                        RwContact *contact,
                        RwPerson  *person);

/** rw_verdict_get_rating: the verdict; %RW_RATING_NONE when the tool is off the body. */
RwRating rw_verdict_get_rating (RwVerdict *self);

/** rw_verdict_get_bone_share: the share of the contact on the bony midline, 0..1. */
double rw_verdict_get_bone_share (RwVerdict *self);

/**
 * rw_verdict_get_reasons:
 * @n_reasons: (out): how many
 *
 * One reason for every touched region, one more for each condition that makes
 * its rating stricter, and one for a red flag: the worst rating first, then
 * notes and what does not count; the red flag before all else, each by falling
 * share, then in the order of the atlas, then in that of the rules file.
 *
 * Returns: (transfer none) (array length=n_reasons): good until the next update
 */
const RwReason *rw_verdict_get_reasons (RwVerdict *self,
                                        guint     *n_reasons);

/**
 * rw_verdict_get_red_flags:
 * @n_red_flags: (out): how many
 *
 * The red flags of the person: emergencies first. Also off the body.
 *
 * Returns: (transfer none) (array length=n_red_flags): good until the next update
 */
const RwRedFlag * const *rw_verdict_get_red_flags (RwVerdict *self,
                                                   guint     *n_red_flags);

/** rw_verdict_get_rules: (transfer none): the rules it judges by. */
RwRules *rw_verdict_get_rules (RwVerdict *self);

/**
 * rw_verdict_rate_kind:
 * @rules: what to judge by
 * @kind: a kind of region
 * @tool: what lies on it
 * @density: of the tool
 * @load: on the tool
 * @person: (nullable): whom it touches
 *
 * Who speaks for a tool centred on a region of @kind, which is what the map
 * shows: the gravest red flag of @person; else the first of the conditions that
 * raise the rating most; else the rule. The id is that of its text.
 *
 * Returns: (transfer none): what it says; its rating is never %RW_RATING_NONE
 */
const RwRule *rw_verdict_rate_kind (RwRules      *rules,
                                    RwRegionKind  kind,
                                    RwToolKind    tool,
                                    RwDensity     density,
                                    RwLoad        load,
                                    RwPerson     *person);

/**
 * rw_verdict_explain_kind:
 * @rules: what to judge by
 * @kind: a kind of region
 * @tool: what lies on it
 * @density: of the tool
 * @load: on the tool
 * @person: (nullable): whom it touches
 * @found: (element-type RwRule): takes what is found; not copied
 *
 * Adds to @found all that speak for a tool centred on a region of @kind: that
 * of rw_verdict_rate_kind() first, then the other conditions that changed the
 * rating, worst first, then the rule.
 */
void rw_verdict_explain_kind (RwRules      *rules,
                              RwRegionKind  kind,
                              RwToolKind    tool,
                              RwDensity     density,
                              RwLoad        load,
                              RwPerson     *person,
                              GPtrArray    *found);

/**
 * rw_verdict_person_forbids:
 * @rules: what to judge by
 * @person: (nullable): whom it touches
 * @kind: a kind of region
 * @tool: what lies on it
 * @touch: whether a roller rests on it or bridges it
 * @density: of the tool
 * @load: on the tool
 *
 * Returns: whether a red flag or a condition would forbid this even where the
 *   place itself were safe; then no technique may be taught for it, whatever
 *   the place is rated
 */
gboolean rw_verdict_person_forbids (RwRules      *rules,
                                    RwPerson     *person,
                                    RwRegionKind  kind,
                                    RwToolKind    tool,
                                    RwTouch       touch,
                                    RwDensity     density,
                                    RwLoad        load);

/** rw_verdict_is_forbidden: whether rw_verdict_person_forbids() holds for any region that counts in @self. */
gboolean rw_verdict_is_forbidden (RwVerdict *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwVerdict, rw_verdict_free)

G_END_DECLS
