/* section-edges.h: how deep a place lies within a cut shape
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"

#include <glib.h>

G_BEGIN_DECLS

/**
 * SectionEdges:
 *
 * The outline of a shape and those of its holes, in as few points as keep their form,
 * in short runs: what lies in a run that is too far away is not asked.
 */
typedef struct _SectionEdges SectionEdges;

/**
 * section_edges_new:
 * @outline: of StudioPoint, mm
 * @holes: of such outlines
 *
 * Returns: (transfer full): the edges
 */
SectionEdges *section_edges_new (const GArray    *outline,
                                 const GPtrArray *holes) G_GNUC_WARN_UNUSED_RESULT;

void section_edges_free (SectionEdges *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SectionEdges, section_edges_free)

/**
 * section_edges_get_depth:
 * @along: (out) (optional): how far along its outline the nearest edge is met, mm
 *
 * Returns: from the place to the nearest edge, mm; negative outside
 */
double section_edges_get_depth (const SectionEdges *self,
                                double              x,
                                double              y,
                                double             *along);

/* How much the direction of a shape far from edges counts beside theirs: our drawing decision. */
#define SECTION_OWN_TURN 0.22

/** section_outline_get_course: which way the edges of @outline, of StudioPoint, run near a place, mm, as twice the angle, so that both ways along are one; the shorter the more they run different ways. */
StudioPoint section_outline_get_course (const GArray *outline,
                                        StudioPoint   at);

G_END_DECLS
