/* section-course.h: which way the septa of a cut muscle run
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-edges.h"

G_BEGIN_DECLS

/**
 * SectionCourse:
 *
 * A field of directions in an outline. Septa spring from the hilum, a tendon, an aponeurosis or the bone at which
 * a muscle begins, and run away from it, along edges that go their way; where there is none, as in a sheet, they run
 * along both faces, a little aslant.
 */
typedef struct _SectionCourse SectionCourse;

/**
 * section_course_new:
 * @outline: of StudioPoint, mm; not kept
 * @hilum: (nullable): a point or a line, mm; not kept
 * @turn: which way they run far from all edges, radians; where there is a hilum it does not matter
 * @step: directions are found so far apart, mm
 * @seed: of what looks like chance
 *
 * Returns: (transfer full): the course
 */
SectionCourse *section_course_new (const GArray *outline,
                                   const GArray *hilum,
                                   double        turn,
                                   double        step,
                                   guint         seed) G_GNUC_WARN_UNUSED_RESULT;

void section_course_free (SectionCourse *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SectionCourse, section_course_free)

/** section_course_get: the way of septa at a place, of unit length, either way along. */
StudioPoint section_course_get (const SectionCourse *self,
                                double               x,
                                double               y);

/** section_course_follow: the same, the way that is nearer to @way. */
StudioPoint section_course_follow (const SectionCourse *self,
                                   StudioPoint          at,
                                   StudioPoint          way);

G_END_DECLS
