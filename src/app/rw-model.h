/* rw-model.h: the one state of the window: the tool, where it lies, and what is looked at
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-content.h"
#include "rw-figure.h"
#include "rw-seat.h"

G_BEGIN_DECLS

/**
 * RwModel:
 *
 * Everything that can change while the program runs. What shows state binds to
 * it; what changes state goes through it. Contact and verdict are functions of
 * it, worked out when first asked for after a change.
 *
 * Property: `aspect` (#RwAspect), from where the main view shows the body.
 */
#define RW_TYPE_MODEL (rw_model_get_type ())
G_DECLARE_FINAL_TYPE (RwModel, rw_model, RW, MODEL, GObject)

/* How far the middle of a tool may go, mm: on the picture, and so never lost. */
#define RW_MODEL_REACH ((RwBox) { -220.0, -40.0, 220.0, 690.0 })

/** rw_model_new: (transfer full): a foam roller across T7. */
RwModel *rw_model_new (RwContent *content);

/** rw_model_get_content: (transfer none). */
RwContent *rw_model_get_content (RwModel *self);

/** rw_model_get_placement: (transfer none): the tool and where it lies. */
const RwPlacement *rw_model_get_placement (RwModel *self);

/**
 * rw_model_set_placement:
 *
 * Changes everything about the tool at once; the place is kept within reach.
 * A place or angle that is no finite number changes nothing.
 * A tool that is carried elsewhere closes the page of a region, since the
 * person now asks about the new place.
 */
void rw_model_set_placement (RwModel           *self,
                             const RwPlacement *placement);

void rw_model_set_tool    (RwModel    *self,
                           RwToolKind  tool);
/**
 * rw_model_set_roller_size:
 * @length: mm
 * @diameter: mm
 *
 * How large the foam roller is from now on, also when it is taken up later; each
 * is brought within %RW_TOOL_ROLLER_MIN_LENGTH and so on. One that is no number
 * changes nothing.
 */
void rw_model_set_roller_size (RwModel *self,
                               double   length,
                               double   diameter);

/** rw_model_get_roller: (transfer none): the foam roller, whether or not it is what lies there. */
const RwTool *rw_model_get_roller (RwModel *self);

void rw_model_set_density (RwModel    *self,
                           RwDensity   density);
void rw_model_set_load    (RwModel    *self,
                           RwLoad      load);

/** rw_model_move_to: puts the middle of the tool at (@x, @y) mm of the body frame, or as near as it may go. */
void rw_model_move_to (RwModel *self,
                       double   x,
                       double   y);

/** rw_model_move_by: moves the tool by (@dx, @dy) mm. */
void rw_model_move_by (RwModel *self,
                       double   dx,
                       double   dy);

/** rw_model_move_by_levels: moves the tool to the middle of the vertebra @levels below (negative: above) the one it lies at. */
void rw_model_move_by_levels (RwModel *self,
                              int      levels);

/** rw_model_turn_to: turns the tool's axis to @angle degrees from across the spine. */
void rw_model_turn_to (RwModel *self,
                       double   angle);

/** rw_model_turn_by: turns the tool by @degrees. */
void rw_model_turn_by (RwModel *self,
                       double   degrees);

/** rw_model_set_held: tells that a hand takes hold of the tool, or lets go of it: what moves it meanwhile is one drag. */
void rw_model_set_held (RwModel  *self,
                        gboolean  held);

/** rw_model_is_held: whether a hand holds the tool. */
gboolean rw_model_is_held (RwModel *self);

/** rw_model_get_contact: (transfer none): what the tool touches now. */
RwContact *rw_model_get_contact (RwModel *self);

/** rw_model_get_verdict: (transfer none): the judgement of that. */
RwVerdict *rw_model_get_verdict (RwModel *self);

/** rw_model_get_person: (transfer none) (nullable): whom it is for; none who told nothing. */
RwPerson *rw_model_get_person (RwModel *self);

/** rw_model_set_person: judges for @person, or for nobody in particular for %NULL. */
void rw_model_set_person (RwModel  *self,
                          RwPerson *person);

/** rw_model_has_red_flag: whether something must be checked before anything else. */
gboolean rw_model_has_red_flag (RwModel *self);

/** rw_model_get_help: (transfer none) (nullable): which help to seek then, by the gravest sign; it is said in these words everywhere. */
const char *rw_model_get_help (RwModel *self);

/** rw_model_get_figure: (transfer none): how the body is shown. */
RwFigure *rw_model_get_figure (RwModel *self);

/** rw_model_rate_region: (transfer none): the rule for the present tool centred on @region: what the map shows. */
const RwRule *rw_model_rate_region (RwModel        *self,
                                    const RwRegion *region);

/** rw_model_explain_region: (transfer container) (element-type RwRule): all that speak for that, see rw_verdict_explain_kind(). */
GPtrArray *rw_model_explain_region (RwModel        *self,
                                    const RwRegion *region) G_GNUC_WARN_UNUSED_RESULT;

/** rw_model_dup_causes: (transfer full): what of the person changed the rating of @region, in a few words; empty for nothing. */
char *rw_model_dup_causes (RwModel        *self,
                           const RwRegion *region) G_GNUC_WARN_UNUSED_RESULT;

/** rw_model_get_region: (transfer none) (nullable): the region whose page is open, as the back view has it. */
const RwRegion *rw_model_get_region (RwModel *self);

/** rw_model_set_region: opens the page of @region, which may be of any view, or none for %NULL. */
void rw_model_set_region (RwModel        *self,
                          const RwRegion *region);

/** rw_model_get_region_level: (transfer none) (nullable): the vertebra of that region that is asked about. */
const RwLevel *rw_model_get_region_level (RwModel *self);

/** rw_model_set_region_at: the same as rw_model_set_region(), at the vertebra @level (nullable) of the back view. */
void rw_model_set_region_at (RwModel        *self,
                             const RwRegion *region,
                             const RwLevel  *level);

/** rw_model_get_aspect: from where the main view shows the body. */
RwAspect rw_model_get_aspect (RwModel *self);

/** rw_model_set_aspect: shows the body from @aspect in the main view. */
void rw_model_set_aspect (RwModel  *self,
                          RwAspect  aspect);

/** rw_model_get_level: (transfer none): the level of the back at which the tool lies. */
const RwLevel *rw_model_get_level (RwModel *self);

/**
 * rw_model_get_view:
 *
 * Returns: (transfer none): the atlas of @aspect as it is to be seen now: of
 *   the sections, the one nearest to the tool
 */
RwAtlas *rw_model_get_view (RwModel  *self,
                            RwAspect  aspect);

/**
 * rw_model_get_seat:
 * @aspect: the side view or the section
 *
 * Returns: (transfer none): how the tool lies in that view, until it moves
 */
const RwSeat *rw_model_get_seat (RwModel  *self,
                                 RwAspect  aspect);

/**
 * rw_model_dup_summary:
 *
 * Returns: (transfer full): one line that says where the tool lies and the
 *   verdict, for a screen reader
 */
char *rw_model_dup_summary (RwModel *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
