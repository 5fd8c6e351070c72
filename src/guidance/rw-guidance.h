/* rw-guidance.h: the texts file: everything there is to read
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-advice.h"
#include "rw-answer.h"
#include "rw-dispute.h"
#include "rw-gentler.h"
#include "rw-muscle.h"

G_BEGIN_DECLS

/**
 * RwGuidance:
 *
 * The texts (docs in data/schema/guidance.rng). Every text that is handed out
 * is translated by gettext, into the language that the process speaks when the
 * file is read; it lives as long as the guidance does, and is plain text: never
 * markup, never a format. Immutable, counted atomically.
 */
typedef struct _RwGuidance RwGuidance;

#define RW_GUIDANCE_NAMESPACE "urn:rollwise:guidance:1"

/**
 * RwStep:
 * @part: "set-up", "move", "cue", "breathe", "dose" or "mistake"
 * @text: what to do, translated
 * @sources: (array zero-terminated=1): ids of sources of a figure in @text; may be empty
 */
typedef struct
{
  const char *part;
  const char *text;
  const char * const *sources;
} RwStep;

/**
 * RwTechnique:
 * @title: translated
 * @steps: (array length=n_steps): those for one load, in order
 * @n_steps: how many
 */
typedef struct
{
  const char *title;
  const RwStep *steps;
  guint n_steps;
} RwTechnique;

/**
 * rw_guidance_new_from_file:
 * @file: a texts file
 * @error: return location for RW_ERROR, message "FILE:LINE: what; expected …":
 *   %RW_ERROR_REFERENCE where a kind, a rung or a technique is missing or there
 *   twice; %RW_ERROR_VALUE for a text that is empty or too long, and for a step
 *   of an unknown load; %RW_ERROR_STRUCTURE where a technique has no step for a load
 *
 * Returns: (transfer full) (nullable): the texts
 */
RwGuidance *rw_guidance_new_from_file (GFile   *file,
                                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_guidance_new_from_bytes:
 * @bytes: the text of a texts file
 * @name: what it is called in messages
 * @error: return location for RW_ERROR, as of rw_guidance_new_from_file()
 *
 * Returns: (transfer full) (nullable): the texts
 */
RwGuidance *rw_guidance_new_from_bytes (GBytes      *bytes,
                                        const char  *name,
                                        GError     **error) G_GNUC_WARN_UNUSED_RESULT;

RwGuidance *rw_guidance_ref   (RwGuidance *self);
void        rw_guidance_unref (RwGuidance *self);

/**
 * rw_guidance_check:
 * @self: the texts
 * @atlas: the body they are about
 * @rules: the rules they explain
 * @error: return location for a %RW_ERROR_REFERENCE that names the file, the
 *   line, and what is missing or unknown
 *
 * Whether every region of @atlas has a name of the same kind, every vertebra a
 * line, every rule of @rules a reason, every condition and red flag its texts, and whether there is
 * a region, vertebra, rule, condition, red flag and source for all that the texts name.
 */
gboolean rw_guidance_check (RwGuidance  *self,
                            RwAtlas     *atlas,
                            RwRules     *rules,
                            GError     **error);

/** rw_guidance_get_notice: (transfer none): the one line that this is not medical advice. */
const char *rw_guidance_get_notice (RwGuidance *self);

/** rw_guidance_get_region_name: (transfer none): in plain words, for example "Left long back muscles"; the id itself where there is none. */
const char *rw_guidance_get_region_name (RwGuidance *self,
                                         const char *region_id);

/**
 * rw_guidance_get_region_term:
 *
 * Returns: (transfer none): what lies there, by the terms of Terminologia
 *   Anatomica 2 and without the side, for example "Erector spinae"; the id
 *   itself where there is none
 */
const char *rw_guidance_get_region_term (RwGuidance *self,
                                         const char *region_id);

/** rw_guidance_get_title: (transfer none): the anatomical name of @kind. */
const char *rw_guidance_get_title (RwGuidance   *self,
                                   RwRegionKind  kind);

/** rw_guidance_get_plain: (transfer none): the same in everyday words. */
const char *rw_guidance_get_plain (RwGuidance   *self,
                                   RwRegionKind  kind);

/** rw_guidance_get_what: (transfer none): what lies there. */
const char *rw_guidance_get_what (RwGuidance   *self,
                                  RwRegionKind  kind);

/** rw_guidance_get_gentler: (transfer none): what is gentler there. */
const char *rw_guidance_get_gentler (RwGuidance   *self,
                                     RwRegionKind  kind);

/** rw_guidance_get_stop: (transfer none) (nullable): a stop sign special to @kind. */
const char *rw_guidance_get_stop (RwGuidance   *self,
                                  RwRegionKind  kind);

/** rw_guidance_get_lay_words: (transfer none) (array zero-terminated=1): what people call this part, for a search. */
const char * const *rw_guidance_get_lay_words (RwGuidance   *self,
                                               RwRegionKind  kind);

/** rw_guidance_get_answers: (transfer none) (array length=n_answers): what people ask about this part; one at least. */
const RwAnswer *rw_guidance_get_answers (RwGuidance   *self,
                                         RwRegionKind  kind,
                                         guint        *n_answers);

/** rw_guidance_get_dispute: (transfer none) (nullable): what experts disagree about here. */
const RwDispute *rw_guidance_get_dispute (RwGuidance   *self,
                                          RwRegionKind  kind);

/** rw_guidance_get_level: (transfer none) (nullable): one line about the vertebra @level_id, such as "T7". */
const char *rw_guidance_get_level (RwGuidance *self,
                                   const char *level_id);

/** rw_guidance_get_muscles: (transfer none) (array length=n_muscles): the muscles of the back, in the order of the file. */
const RwMuscle *rw_guidance_get_muscles (RwGuidance *self,
                                         guint      *n_muscles);

/** rw_guidance_find_muscle: (transfer none) (nullable): the muscle @id, such as "trapezius". */
const RwMuscle *rw_guidance_find_muscle (RwGuidance *self,
                                         const char *id);

/**
 * rw_guidance_get_technique:
 * @self: the texts
 * @kind: where
 * @tool: with what
 * @load: how the person rests on it
 *
 * Returns: (transfer none): how to use @tool on @kind under @load; one step at
 *   least. It is the same pointer for two loads whose steps are the same.
 */
const RwTechnique *rw_guidance_get_technique (RwGuidance   *self,
                                              RwRegionKind  kind,
                                              RwToolKind    tool,
                                              RwLoad        load);

/** rw_guidance_get_reason: (transfer none): why the rule, condition or red flag @rule_id says what it says; the id itself where there is none. */
const char *rw_guidance_get_reason (RwGuidance *self,
                                    const char *rule_id);

/** rw_guidance_get_condition: (transfer none) (nullable): what there is to say about the condition @id. */
const RwAdvice *rw_guidance_get_condition (RwGuidance *self,
                                           const char *id);

/** rw_guidance_get_red_flag: (transfer none) (nullable): what there is to say about the red flag @id. */
const RwAdvice *rw_guidance_get_red_flag (RwGuidance *self,
                                          const char *id);

/** rw_guidance_find_advice: (transfer none) (nullable): the same of a condition or red flag @id; none of a rule. */
const RwAdvice *rw_guidance_find_advice (RwGuidance *self,
                                         const char *id);

/**
 * rw_guidance_dup_causes:
 * @found: (element-type RwRule): what rw_verdict_explain_kind() found
 *
 * Returns: (transfer full): the names of the conditions and red flags in
 *   @found, between them "; "; empty where no person changed the rating
 */
char *rw_guidance_dup_causes (RwGuidance      *self,
                              const GPtrArray *found) G_GNUC_WARN_UNUSED_RESULT;

/** rw_guidance_get_check_first: (transfer none): what stands in place of a verdict where there is a red flag. */
const char *rw_guidance_get_check_first (RwGuidance *self);

/** rw_guidance_get_check_meaning: (transfer none): that a red flag diagnoses nothing. */
const char *rw_guidance_get_check_meaning (RwGuidance *self);

/** rw_guidance_get_help: (transfer none): which help to seek. */
const char *rw_guidance_get_help (RwGuidance *self,
                                  RwUrgency   urgency);

/** rw_guidance_get_rung: (transfer none): what to do on a step of the ladder. */
const char *rw_guidance_get_rung (RwGuidance *self,
                                  RwRung      rung);

/** rw_guidance_get_stop_signs: (transfer none) (array zero-terminated=1): when to stop, anywhere. */
const char * const *rw_guidance_get_stop_signs (RwGuidance *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwGuidance, rw_guidance_unref)

G_END_DECLS
