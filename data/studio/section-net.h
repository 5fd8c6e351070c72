/* section-net.h: lines that part a cut muscle, and where they are
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"

#include <glib.h>

G_BEGIN_DECLS

/**
 * SectionNode:
 * @at: mm of the picture
 * @width: half the width of its line there, mm
 * @next: of the same bucket, or -1
 * @line: its line
 */
typedef struct
{
  StudioPoint at;
  double width;
  int next;
  guint line;
} SectionNode;

/* Nodes that follow each other from @first on, @n of them; @rank: 0 for a long line, 1 for a short one. */
typedef struct
{
  guint first;
  guint n;
  guint rank;
} SectionLine;

/**
 * SectionNet:
 * @nodes: of all lines
 * @lines: in the order in which they were added
 *
 * Lines of unlike width. The other fields are its buckets, in which nodes are found.
 */
typedef struct
{
  GArray *nodes;
  GArray *lines;
  double x, y, bucket;
  int n_columns, n_rows;
  int *heads;
} SectionNet;

/** section_net_init: none yet, in the box of @outline, of StudioPoint; nothing will be looked for farther than @reach away, mm. */
void section_net_init (SectionNet   *self,
                       const GArray *outline,
                       double        reach);

/** section_net_clear: frees what it holds. */
void section_net_clear (SectionNet *self);

/** section_net_add: a line through @points, of StudioPoint, with half so many @widths, mm. */
void section_net_add (SectionNet   *self,
                      const GArray *points,
                      const double *widths,
                      guint         rank);

/** section_net_find: the nearest node within @reach, mm, no more than section_net_init() was told, that does not belong to @line; -1 where there is none. */
int section_net_find (const SectionNet *self,
                      StudioPoint       at,
                      double            reach,
                      guint             line);

/** section_net_get_off: from the middle of the line of @node to a place near it, mm. */
StudioPoint section_net_get_off (const SectionNet *self,
                                 StudioPoint       at,
                                 int               node);

/** section_net_draw: (transfer full): all lines of @rank as path data; @tolerance: how far an outline may stray, mm. */
char *section_net_draw (const SectionNet *self,
                        guint             rank,
                        double            tolerance) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
