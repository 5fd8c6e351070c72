/* rw-cli-assessment.h: one contact judged, and what there is to say of it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-content.h"

G_BEGIN_DECLS

/**
 * RwCliAssessment:
 * @content: (transfer none): what it was judged by
 * @contact: (transfer full): what is touched
 * @verdict: (transfer full): what was found
 * @person: (transfer full): whom it touches
 * @gentler: (transfer full) (element-type RwSuggestion): what is offered
 *
 * One contact judged.
 */
typedef struct
{
  RwContent *content;
  RwContact *contact;
  RwVerdict *verdict;
  RwPerson *person;
  GArray *gentler;
} RwCliAssessment;

/** rw_cli_assessment_init: judges @placement for @person. */
void rw_cli_assessment_init (RwCliAssessment   *self,
                             RwContent         *content,
                             const RwPlacement *placement,
                             RwPerson          *person);

/** rw_cli_assessment_clear: frees what @self holds. */
void rw_cli_assessment_clear (RwCliAssessment *self);

/** rw_cli_assessment_get_technique: (transfer none) (nullable): how to use the
 *  tool, under the load it has, on the place that the first reason is about; %NULL off the body, and
 *  where a red flag or a condition says that nothing is to be used there. */
const RwTechnique *rw_cli_assessment_get_technique (const RwCliAssessment *self);

/** rw_cli_assessment_dup_stop_signs: (transfer container): the stop signs of the
 *  places that count, worst first, then those of anywhere. */
GPtrArray *rw_cli_assessment_dup_stop_signs (const RwCliAssessment *self) G_GNUC_WARN_UNUSED_RESULT;

/** rw_cli_assessment_append_json: adds @self as one JSON object. */
void rw_cli_assessment_append_json (const RwCliAssessment *self,
                                    GString               *output);

/** rw_cli_assessment_append_text: adds @self in words. */
void rw_cli_assessment_append_text (const RwCliAssessment *self,
                                    GString               *output);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RwCliAssessment, rw_cli_assessment_clear)

G_END_DECLS
