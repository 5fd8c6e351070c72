/* section-brush.h: what a cut tissue looks like at each place
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-coat.h"
#include "section-edges.h"
#include "section-fascicles.h"
#include "section-folds.h"
#include "section-septa.h"

G_BEGIN_DECLS

/**
 * SectionBrush:
 * @id: of what is painted
 * @outline: its outline
 * @holes: outlines cut out of it
 * @edges: of both
 * @coat: the coat that is painted
 * @index: of the coat
 * @hilum: (nullable): what the septa of a muscle spring from
 * @course: (nullable): which way they run
 * @septa: (nullable): the septa
 * @bundles: (nullable): bundles of a gland, pores or lobules
 * @groups: (nullable): what lobules lie together, parted by broader septa; %NULL for bone
 * @lit: how far towards and away from the lamp the outline of a hollow or a muscle goes, mm along its light
 * @loop: how it is cut, of small bowel
 * @turn: of septa and long sides far from edges, radians
 * @fineness: see section_tissue_paint()
 * @seed: of what looks like chance
 *
 * A shape while it is painted, coat by coat. All figures are drawing decisions of our own.
 */
typedef struct
{
  const char *id;
  GArray *outline;
  GPtrArray *holes;
  SectionEdges *edges;
  const SectionCoat *coat;
  guint index;
  const GArray *hilum;
  SectionCourse *course;
  SectionSepta *septa;
  SectionFascicles *bundles;
  SectionFascicles *groups;
  double lit[2];
  SectionLoop loop;
  double turn;
  double fineness;
  guint seed;
} SectionBrush;

/** section_brush_weave: fills the outline with what the coat's grain is made of. */
void section_brush_weave (SectionBrush *self);

/** section_brush_clear: frees what section_brush_weave() made. */
void section_brush_clear (SectionBrush *self);

/** section_brush_has_seams: whether seams are painted on it: trabeculae of spongy bone, septa of a gland or of fat. */
gboolean section_brush_has_seams (const SectionBrush *self);

/** section_brush_get_depth: how deep within the coat a place lies, mm; negative outside. */
double section_brush_get_depth (const SectionBrush *self,
                                double              x,
                                double              y);

/** section_brush_get_seam: half the width of a seam at a place so deep within, less how far away it lies, mm. */
double section_brush_get_seam (const SectionBrush *self,
                               double              x,
                               double              y,
                               double              depth);

/** section_brush_get_brightness: from 0 to 1, where the depth is @depth and grows along (@dx, @dy). */
double section_brush_get_brightness (const SectionBrush *self,
                                     double              x,
                                     double              y,
                                     double              depth,
                                     double              dx,
                                     double              dy);

G_END_DECLS
