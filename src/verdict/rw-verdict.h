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
 * @rule: (transfer none): the rule that spoke
 * @region: (transfer none): the region that it spoke of
 * @share: that region's share of the contact, 0..1
 * @rating: %RW_RATING_NONE for a note, and for a region too little touched to count
 */
typedef struct
{
  const RwRule *rule;
  const RwRegion *region;
  double share;
  RwRating rating;
} RwReason;

/** rw_verdict_new: (transfer full): an empty verdict by @rules, which it keeps. */
RwVerdict *rw_verdict_new (RwRules *rules) G_GNUC_WARN_UNUSED_RESULT;

void rw_verdict_free (RwVerdict *self);

/**
 * rw_verdict_update:
 * @contact: what is touched
 * @person: (nullable): whom it touches
 *
 * Judges @contact. The worst rating that counts is the verdict. Where nothing
 * reaches the share from which it counts, the region with the largest share is
 * judged as if it carried the tool alone.
 */
void rw_verdict_update (RwVerdict *self,
                        RwContact *contact,
                        RwPerson  *person);

/** rw_verdict_get_rating: the verdict; %RW_RATING_NONE when the tool is off the body. */
RwRating rw_verdict_get_rating (RwVerdict *self);

/** rw_verdict_get_bone_share: the share of the contact on the bony midline, 0..1. */
double rw_verdict_get_bone_share (RwVerdict *self);

/** rw_verdict_get_reasons: (transfer none): @n_reasons (out) reasons, one a touched region, worst first, then by share. */
const RwReason *rw_verdict_get_reasons (RwVerdict *self,
                                        guint     *n_reasons);

/** rw_verdict_get_rules: (transfer none): the rules it judges by. */
RwRules *rw_verdict_get_rules (RwVerdict *self);

/**
 * rw_verdict_rate_kind:
 * @person: (nullable): whom it touches
 *
 * The rule for a tool centred on a region of @kind: what the map shows.
 *
 * Returns: (transfer none): the rule; its rating is never %RW_RATING_NONE
 */
const RwRule *rw_verdict_rate_kind (RwRules      *rules,
                                    RwRegionKind  kind,
                                    RwToolKind    tool,
                                    RwDensity     density,
                                    RwLoad        load,
                                    RwPerson     *person);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwVerdict, rw_verdict_free)

G_END_DECLS
