/* rw-gentler.h: the ladder of gentler choices
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-verdict.h"

G_BEGIN_DECLS

/**
 * RwRung:
 *
 * The steps of the ladder, in the order in which they are offered. The nick
 * ("softer") is the id of the rung's text.
 */
typedef enum
{
  RW_RUNG_SOFTER,
  RW_RUNG_HIPS_DOWN,
  RW_RUNG_WALL,
  RW_RUNG_PEANUT,
  RW_RUNG_OFF_MIDLINE,
  RW_RUNG_NO_TOOL,
  RW_RUNG_PHYSIOTHERAPIST,
} RwRung;

#define RW_TYPE_RUNG (rw_rung_get_type ())
GType rw_rung_get_type (void);

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
 * @verdict: its verdict
 * @person: (nullable): whom it touches
 *
 * Tries every rung and keeps those that rate better, or the same with less
 * pressure; never one that rates worse. The two rungs without a tool close
 * the list where the verdict is not safe.
 *
 * Returns: (transfer full) (element-type RwSuggestion): the suggestions in order
 */
GArray *rw_gentler_find (RwContact *contact,
                         RwVerdict *verdict,
                         RwPerson  *person) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
