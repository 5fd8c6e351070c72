/* rw-seat.h: how a placed tool lies on the contour of a side view or a section
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-contour.h"
#include "rw-placement.h"

G_BEGIN_DECLS

/* The rounding of a roller's edges, as a part of its diameter. */
#define RW_SEAT_ROLLER_ROUNDING 0.115

/* How many points say where the end of a silhouette turns. */
#define RW_SEAT_TURN_POINTS 65

/**
 * RwSeat:
 * @contour: (transfer none): what it rests on
 * @placement: the placed tool
 * @sink: how deep it is pressed in where it is deepest, mm
 * @centre: its middle, in the coordinates of the picture
 * @near_end: from there to the end of its axis that is nearer to the eye (a
 *   roller's face, a peanut's ball), as it is seen
 * @facing: how much of a roller's end faces the eye, 0 to 1: its circle is
 *   seen as an ellipse that is narrower along the axis by this
 * @touches: whether it touches the contour at all; where it lies beyond the
 *   ends of the contour it stays at their depth
 * @reach: (not public)
 * @turn: (not public)
 *
 * How the tool of a placement is seen from the left or from above, and where
 * it comes to rest: at its height y (side) or breadth x (section), as deep as
 * the contact model sinks it, measured square to its surface. The floor is
 * flat, so a roller keeps parallel to it and rests on the highest places of
 * the back, not in the furrow. A peanut gives way until both its balls rest.
 *
 * A plain value: made anew for each move, without allocating.
 */
typedef struct
{
  RwContour *contour;
  RwPlacement placement;
  double sink;
  RwPoint centre;
  RwPoint near_end;
  double facing;
  gboolean touches;
  double reach;
  RwPoint turn[RW_SEAT_TURN_POINTS];
} RwSeat;

/** rw_seat_init: lets the tool of @placement come to rest on @contour, which must outlive @self. */
void rw_seat_init (RwSeat            *self,
                   RwContour         *contour,
                   const RwPlacement *placement);

/**
 * rw_seat_get_depth:
 * @point: a point of the picture
 *
 * How far @point lies inside the tool, mm along z: what the tool pushes the
 * skin in there. Less than 0 is the gap between them; -G_MAXDOUBLE is returned
 * beside the tool.
 */
double rw_seat_get_depth (const RwSeat *self,
                          RwPoint       point);

/**
 * rw_seat_get_stretch:
 * @margin: mm
 * @first: (out): the first point of the contour that the tool lies over
 * @last: (out): the last one
 *
 * The points of the contour under the tool's silhouette grown by @margin to
 * both sides.
 *
 * Returns: whether there are any
 */
gboolean rw_seat_get_stretch (const RwSeat *self,
                              double        margin,
                              guint        *first,
                              guint        *last);

/** rw_seat_contains: whether @point of the picture lies on the tool as it is drawn. */
gboolean rw_seat_contains (const RwSeat *self,
                           RwPoint       point);

/** rw_seat_get_bounds: the box that holds the tool as it is drawn, mm. */
RwBox rw_seat_get_bounds (const RwSeat *self);

G_END_DECLS
