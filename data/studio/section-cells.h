/* section-cells.h: how deep each place lies in each thing that a section cuts
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-edges.h"
#include "section-levels.h"
#include "studio-contour.h"

G_BEGIN_DECLS

/* What a shape does to a muscle beside it. */
typedef enum
{
  SECTION_PART_NONE,
  SECTION_PART_AVOIDED, /* a vessel, a nerve, an organ */
  SECTION_PART_TOUCHED, /* bone, gristle, tendon, a thin band of muscle */
  SECTION_PART_PACKED,  /* a muscle, which gives way itself */
} SectionPart;

/**
 * SectionCell:
 * @shape: what is cut
 * @left: whether it is its left side
 * @part: what it does to a muscle
 * @outline: as the table has it, mm of the picture
 * @edges: its edges
 * @field: depths, mm, there and a little around
 * @column: of a grid common to all cells, where its own begins
 * @row: the same
 * @depth: (transfer full): the values of @field
 *
 * One side of a shape, or one of its dots.
 */
typedef struct
{
  const SectionShape *shape;
  gboolean left;
  SectionPart part;
  GArray *outline;
  SectionEdges *edges;
  StudioField field;
  int column, row;
  float *depth;
} SectionCell;

/* Rows of a grid are one piece of work for a thread. */
#define SECTION_CELL_ROWS 8

/** section_cells_new: (transfer full) (element-type SectionCell): all cells of @groups, on a grid of @step, mm, that reaches @margin, mm, beyond each. */
GArray *section_cells_new (const SectionGroup *groups,
                           guint               n_groups,
                           double              step,
                           double              margin) G_GNUC_WARN_UNUSED_RESULT;

/** section_cells_measure: a field without values over all @cells, and where it begins on their grid. */
StudioField section_cells_measure (const GArray *cells,
                                   int          *column,
                                   int          *row);

/** section_cell_get_depth: how deep, mm, a place of the common grid lies in it; -%SECTION_FAR where its own does not reach. */
double section_cell_get_depth (const SectionCell *self,
                               int                column,
                               int                row);

/** section_cell_is_muscle: whether it is a muscle, a sheet as well. */
gboolean section_cell_is_muscle (const SectionCell *self);

G_END_DECLS
