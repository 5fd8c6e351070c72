/* section-septa.h: perimysium, which parts a cut muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-course.h"

G_BEGIN_DECLS

/**
 * SectionPartition:
 * @apart: how far long septa lie apart, mm
 * @width: half the width of one at its root, mm
 * @step: of a point from the next, mm
 * @seed: of what looks like chance
 */
typedef struct
{
  double apart;
  double width;
  double step;
  guint seed;
} SectionPartition;

/**
 * SectionSeptum:
 * @off: from its middle line to a place, mm
 * @width: half its width there, mm
 * @rank: 0 for a long one, 1 for a short one
 */
typedef struct
{
  StudioPoint off;
  double width;
  guint rank;
} SectionSeptum;

/**
 * SectionSepta:
 *
 * Septa of two ranks: long ones, which spring from the edge of the muscle and run through it
 * or join another, and short, fine ones between those. All drawing decisions of our own.
 */
typedef struct _SectionSepta SectionSepta;

/** section_septa_new: (transfer full): the septa of @outline, of StudioPoint; @edges and @course must live as long. */
SectionSepta *section_septa_new (const GArray           *outline,
                                 const SectionEdges     *edges,
                                 const SectionCourse    *course,
                                 const SectionPartition *partition) G_GNUC_WARN_UNUSED_RESULT;

void section_septa_free (SectionSepta *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SectionSepta, section_septa_free)

/** section_septa_find: the nearest septum to a place, (out), @septum; %FALSE where none is within @reach, mm. */
gboolean section_septa_find (const SectionSepta *self,
                             StudioPoint         at,
                             double              reach,
                             SectionSeptum      *septum);

/** section_septa_draw: (transfer full): those of one rank, 0 or 1, as path data. */
char *section_septa_draw (const SectionSepta *self,
                          guint               rank) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
