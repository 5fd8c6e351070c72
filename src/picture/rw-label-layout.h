/* rw-label-layout.h: where names stand beside a picture
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "rw-box.h"
#include "rw-point.h"

G_BEGIN_DECLS

/* Pure functions; all lengths in one unit of the caller's choice, y down. */

/**
 * RwLabelSpot:
 * @anchor: what the name is for: one end of the leader line
 * @right: whether the name stands in the right column
 * @port: the other end of the line, where the name begins
 * @is_bent: whether the line has a bend
 * @bend: where it goes first, level with the anchor; without a bend it is straight
 *
 * A name in a column beside the picture.
 */
typedef struct
{
  RwPoint anchor;
  gboolean right;
  RwPoint port;
  gboolean is_bent;
  RwPoint bend;
} RwLabelSpot;

/**
 * rw_label_layout_arrange:
 * @spots: (array length=n_spots) (inout): anchors that are set; column and port are found
 * @columns: the ports of the left column stand at x0, those of the right at
 *   x1, and both between y0 and y1; every anchor lies between x0 and x1
 * @middle: x; what lies left of it gets its name on the left. What lies on it
 *   goes to where there are fewer names
 * @pitch: from one name to the next at the least
 *
 * Sets names in two columns, near the height of what they are for, so that no
 * two of the lines cross between anchor or bend and port. The columns depend on
 * the anchors alone.
 *
 * Returns: whether all names have room; else no port is set
 */
gboolean rw_label_layout_arrange (RwLabelSpot *spots,
                                  guint        n_spots,
                                  const RwBox *columns,
                                  double       middle,
                                  double       pitch);

/**
 * rw_label_layout_find_struck:
 * @spots: (array length=n_spots): with their ports
 * @air: how near a line may come to the anchor of another spot, mm or pixels as
 *   the spots are
 * @struck: (out): of two spots, one of whose lines runs through the other's
 *   anchor, the later one in the array
 *
 * A line that runs through another dot seems to name what lies there.
 *
 * Returns: whether there are such
 */
gboolean rw_label_layout_find_struck (const RwLabelSpot *spots,
                                      guint              n_spots,
                                      double             air,
                                      guint             *struck);

/**
 * RwLabelAir:
 * @dot: how near a line may come to the anchor of another spot
 * @word: how near it may come to a text or to what is taken
 * @dot_to_word: how near an anchor may come to what is taken
 */
typedef struct
{
  double dot;
  double word;
  double dot_to_word;
} RwLabelAir;

/**
 * rw_label_layout_count_clashes:
 * @spots: (array length=n_spots): with their ports
 * @texts: (array length=n_spots): where their names stand
 * @taken: (array length=n_taken): what else no line may run over
 * @air: how far they keep apart
 * @by_spot: (out) (nullable) (array length=n_spots): in how many each has a part
 *
 * Returns: how often a line crosses another one, or runs through the anchor or
 *   the text of another spot or through what is taken
 */
guint rw_label_layout_count_clashes (const RwLabelSpot *spots,
                                     const RwBox       *texts,
                                     guint              n_spots,
                                     const RwBox       *taken,
                                     guint              n_taken,
                                     const RwLabelAir  *air,
                                     guint             *by_spot);

/**
 * rw_label_layout_place_near:
 * @box: (out): where the label stands
 * @width: of the label
 * @height: of the label
 * @area: it stays within this, if it fits at all
 * @subject: what it is for
 * @avoid: what else it should not cover
 * @gap: between @subject and the label
 *
 * Sets one label beside, above or below what it is for, in the first of these
 * places where it covers neither that nor @avoid; if there is none, where it
 * covers least.
 */
void rw_label_layout_place_near (RwBox       *box,
                                 double       width,
                                 double       height,
                                 const RwBox *area,
                                 const RwBox *subject,
                                 const RwBox *avoid,
                                 double       gap);

/** rw_label_layout_cross: whether the segments from @a to @b and from @c to @d cross or touch between their ends. */
gboolean rw_label_layout_cross (const RwPoint *a,
                                const RwPoint *b,
                                const RwPoint *c,
                                const RwPoint *d);

G_END_DECLS
