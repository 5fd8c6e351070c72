/* section-levels.h: what lies in the three sections
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-shape.h"

G_BEGIN_DECLS

/**
 * SectionGroup:
 * @layer: a layer of the picture; groups of one layer follow each other
 * @id: (nullable): a group inside the layer
 * @shapes: (array length=n_shapes): what lies in it, the lowest first
 */
typedef struct
{
  const char *layer;
  const char *id;
  const SectionShape *shapes;
  guint n_shapes;
} SectionGroup;

/*
 * One file a level. The tables hold outlines in the frame of the body, so a
 * structure is changed by moving its points. Places and sizes come from
 * section 7 of the research on the surface of the body; where a table says
 * nothing else, the course of an outline between them is our own drawing.
 */
extern const SectionGroup section_c5[];
extern const guint section_c5_n_groups;
extern const SectionGroup section_t7[];
extern const guint section_t7_n_groups;
extern const SectionGroup section_l3[];
extern const guint section_l3_n_groups;

G_END_DECLS
