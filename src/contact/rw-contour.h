/* rw-contour.h: the line of the back that a tool rests on, in a side view or a section
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-atlas.h"

G_BEGIN_DECLS

/**
 * RwContour:
 *
 * The landmark "back" of a side view or a section as close points, in the
 * coordinates of that picture. The tool lies on the side of growing z: right
 * of it in the side view, below it in a section. Immutable and counted
 * atomically.
 */
typedef struct _RwContour RwContour;

/* Never farther apart are two points, mm. Between them a tool of the smallest
 * size lies a hundredth of a millimetre off at the most. */
#define RW_CONTOUR_STEP 1.0

/** rw_contour_new: (transfer full) (nullable): the contour of @view; %NULL for a back view, which has none. */
RwContour *rw_contour_new (RwAtlas *view) G_GNUC_WARN_UNUSED_RESULT;

RwContour *rw_contour_ref   (RwContour *self);
void       rw_contour_unref (RwContour *self);

/** rw_contour_get_aspect: side or section. */
RwAspect rw_contour_get_aspect (RwContour *self);

/**
 * rw_contour_swap:
 * @point: of the picture
 *
 * The views differ in which coordinate runs along the back and which out of it.
 *
 * Returns: @point with the one along as x and the one out of the back as y; the
 *   same call goes back
 */
RwPoint rw_contour_swap (RwContour *self,
                         RwPoint    point);

/** rw_contour_get_points: (transfer none): the points from the head down, or from the left flank to the right; @n_points (out). */
const RwPoint *rw_contour_get_points (RwContour *self,
                                      guint     *n_points);

/** rw_contour_get_profile: (transfer none): the same points as rw_contour_swap() gives them; @n_points (out). */
const RwPoint *rw_contour_get_profile (RwContour *self,
                                       guint     *n_points);

/** rw_contour_get_ends: the least and the most of the coordinate along the back, mm. */
void rw_contour_get_ends (RwContour *self,
                          double    *from,
                          double    *to);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwContour, rw_contour_unref)

G_END_DECLS
