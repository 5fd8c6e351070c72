/* rw-gentler.h: the ladder of gentler choices
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-rung.h"
#include "rw-verdict.h"

G_BEGIN_DECLS

/**
 * RwSuggestion:
 * @rung: which step of the ladder
 * @placement: what to switch to; the same as now for the two rungs without a tool
 * @rating: its verdict; %RW_RATING_NONE for the two rungs without a tool
 */
typedef struct
{
  RwRung rung;
  RwPlacement placement;
  RwRating rating;
} RwSuggestion;

/**
 * rw_gentler_find:
 * @contact: a contact that is up to date; left as it was
 * @verdict: its verdict; left as it was
 * @person: (nullable): whom it touches
 *
 * Tries every rung on a contact of its own and keeps those that rate better,
 * or the same with less pressure or less of the bony midline. Never keeps one
 * that rates worse, nor one to avoid. A safe contact is offered a softer tool
 * and the hips down, and no more. The two rungs without a tool close the list
 * where the verdict is not safe. Off the body nothing is offered.
 *
 * A condition of @person may leave less: no exercises, or nothing at all. With
 * a red flag nothing is offered: somebody must look first.
 *
 * Returns: (transfer full) (element-type RwSuggestion): the suggestions, in
 *   the order of the ladder
 */
GArray *rw_gentler_find (RwContact *contact,
                         RwVerdict *verdict,
                         RwPerson  *person) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
