/* rw-guide.h: two questions, and what to do for each pair of answers
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RwEnding:
 * @RW_ENDING_STOP: put the tool away
 * @RW_ENDING_EASE_OFF: go on with less pressure
 * @RW_ENDING_SWITCH_TOOL: another tool, another place, or none
 * @RW_ENDING_SEE_SOMEONE: somebody must look first
 *
 * Where a guide leads.
 */
typedef enum
{
  RW_ENDING_STOP,
  RW_ENDING_EASE_OFF,
  RW_ENDING_SWITCH_TOOL,
  RW_ENDING_SEE_SOMEONE,
} RwEnding;

#define RW_N_ENDINGS (RW_ENDING_SEE_SOMEONE + 1)
#define RW_TYPE_ENDING (rw_ending_get_type ())
GType rw_ending_get_type (void);

/**
 * RwChoice:
 * @id: for example "sharp"
 * @text: what the person picks, translated
 * @red_flag: whether it is a sign that somebody must look at; such ones come first
 */
typedef struct
{
  const char *id;
  const char *text;
  gboolean red_flag;
} RwChoice;

/**
 * RwOutcome:
 * @ending: where it leads
 * @emergency: whether somebody must look now; only where @ending is %RW_ENDING_SEE_SOMEONE
 * @text: what to do, translated
 * @sources: (array zero-terminated=1): ids of sources; may be empty
 * @see: (nullable): address of what to read next
 */
typedef struct
{
  RwEnding ending;
  gboolean emergency;
  const char *text;
  const char * const *sources;
  const char *see;
} RwOutcome;

/**
 * RwGuide:
 * @pain_question: asked first, translated
 * @place_question: asked second, translated
 * @pains: (array length=n_pains): the answers to the first
 * @n_pains: how many
 * @places: (array length=n_places): the answers to the second
 * @n_places: how many
 * @outcomes: (array): for each pair, never %NULL; use rw_guide_get_outcome()
 *
 * Every pair of answers has exactly one outcome: a file with a hole or with two
 * outcomes for one pair does not load.
 */
typedef struct
{
  const char *pain_question;
  const char *place_question;
  const RwChoice *pains;
  guint n_pains;
  const RwChoice *places;
  guint n_places;
  const RwOutcome * const *outcomes;
} RwGuide;

/** rw_guide_get_outcome: (transfer none): what to do for these answers, by their place in the guide. */
const RwOutcome *rw_guide_get_outcome (const RwGuide *self,
                                       guint          pain,
                                       guint          place);

/** rw_guide_needs_place: whether the second question matters after this answer to the first. */
gboolean rw_guide_needs_place (const RwGuide *self,
                               guint          pain);

G_END_DECLS
