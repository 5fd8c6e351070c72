/* section-septa-private.h: perimysium while it grows
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-net.h"
#include "section-septa.h"

G_BEGIN_DECLS

struct _SectionSepta
{
  SectionPartition partition;
  const SectionCourse *course;
  const SectionEdges *edges;
  SectionNet net;
};

/**
 * section_septa_walk:
 * @from: where it springs, mm
 * @course: which way it runs there, of unit length
 * @turn: how far beside the course of septa it runs, radians
 * @longest: how long it may become, mm
 * @parent: the line it springs from, which it does not join at once; %G_MAXUINT where there is none
 *
 * Returns: (transfer full) (element-type StudioPoint): a septum until it leaves the muscle or meets another, which it
 *   then joins
 */
GArray *section_septa_walk (const SectionSepta *self,
                            StudioPoint         from,
                            StudioPoint         course,
                            double              turn,
                            double              longest,
                            guint               parent) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
