/* section-folds.h: the folds of hollow organs that are cut
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-coat.h"

G_BEGIN_DECLS

/**
 * SectionLoop:
 * @middle: of its outline, mm
 * @way: of unit length, along it
 * @stretched: from 0 where it is cut across to 1 where it is cut lengthwise
 *
 * How a loop of small bowel is cut.
 */
typedef struct
{
  StudioPoint middle;
  StudioPoint way;
  double stretched;
} SectionLoop;

/** section_folds_get_depth: how deep in a coat a place is, mm, less what folds take of it: its own @depth, mm, where the coat has none. @along: how far along the outline it lies, mm. @seed: of what looks like chance. */
double section_folds_get_depth (const SectionCoat *coat,
                                guint              seed,
                                double             along,
                                double             depth);

/** section_loop_measure: how the loop with this outline (element-type StudioPoint), mm of the picture, is cut. */
SectionLoop section_loop_measure (const GArray *outline);

/** section_loop_get_far_fold: how much brighter, of 1, the far wall of a loop is for its folds at a place, mm of the picture, so deep within @coat, mm; negative in their shade. */
double section_loop_get_far_fold (const SectionLoop *self,
                                  const SectionCoat *coat,
                                  guint              seed,
                                  double             x,
                                  double             y,
                                  double             depth);

G_END_DECLS
