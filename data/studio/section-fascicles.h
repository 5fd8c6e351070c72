/* section-fascicles.h: pores, lobules and bundles that lie side by side in a cut tissue
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-edges.h"

G_BEGIN_DECLS

/**
 * SectionWeave:
 * @along: how long a bundle is, mm
 * @across: how wide
 * @edge_size: how large those at the edge are, in parts of those far from it
 * @athwart: whether the long side of one lies across the edge, not along it
 * @wave: how far seams wave, in widths of a bundle
 * @turn: which way the long side of a bundle lies far from all edges, in radians
 * @seed: of what looks like chance
 */
typedef struct
{
  double along;
  double across;
  double edge_size;
  gboolean athwart;
  double wave;
  double turn;
  guint seed;
} SectionWeave;

#define SECTION_FAR 1000.0

/* The way that light falls on each section, from the upper left. */
#define SECTION_LAMP_X 0.45
#define SECTION_LAMP_Y 0.89

/**
 * SectionFascicle:
 * @edge: how far the place is from the seam to the next bundle, mm; %SECTION_FAR where none is near
 * @chance: a number of the bundle's own, -1 to 1
 * @seam: a number of that seam's own, 0 to 1
 * @lift: how far the place lies towards the lamp in its bundle, -1 to 1
 * @index: which bundle of its #SectionFascicles it is; -1 where there is none
 * @middle: of the bundle, mm; of the place itself where there is none
 * @next: the middle of the bundle beyond the seam, mm
 */
typedef struct
{
  double edge;
  double chance;
  double seam;
  double lift;
  int index;
  StudioPoint middle;
  StudioPoint next;
} SectionFascicle;

/**
 * SectionFascicles:
 *
 * Pores of bone, lobules of fat or bundles of a gland, of unlike sizes, that fill an outline without gaps. Near
 * an edge they lie along it or across it; what is as long as wide has no direction. All drawing decisions
 * of our own.
 */
typedef struct _SectionFascicles SectionFascicles;

/** section_fascicles_new: (transfer full): bundles in @outline, as deep within as its @edges tell; neither is kept. Holes turn no bundle. */
SectionFascicles *section_fascicles_new (const GArray       *outline,
                                         const SectionEdges *edges,
                                         const SectionWeave *weave) G_GNUC_WARN_UNUSED_RESULT;

void section_fascicles_free (SectionFascicles *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SectionFascicles, section_fascicles_free)

/** section_fascicles_get: the bundle at a place. */
SectionFascicle section_fascicles_get (const SectionFascicles *self,
                                       double                  x,
                                       double                  y);

G_END_DECLS
