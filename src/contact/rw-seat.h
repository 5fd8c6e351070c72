/* rw-seat.h: how a placed tool lies on the contour of a side view or a section
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-contact.h"
#include "rw-contour.h"

G_BEGIN_DECLS

/* The rounding of a roller's edges, as a part of its diameter. */
#define RW_SEAT_ROLLER_ROUNDING 0.115

/* How many points say where the end of a silhouette turns. */
#define RW_SEAT_TURN_POINTS 65

/* A contact patch never falls into more stretches than this along a contour. */
#define RW_SEAT_MAX_FEET 4

/**
 * RwFoot:
 * @from: where it begins, mm along the contour's long coordinate: y from the
 *   side, x in a section
 * @to: where it ends
 * @from_push: how deep the skin is pressed in where it begins, mm
 * @to_push: and where it ends
 *
 * A stretch of the contour that bears the tool: the contact patch as it is seen
 * from the side or from above.
 */
typedef struct
{
  double from;
  double to;
  double from_push;
  double to_push;
} RwFoot;

/**
 * RwSeat:
 * @contour: (transfer none): what it rests on
 * @placement: the placed tool
 * @approach: how deep the tool comes into a plane back, mm: twice the sink of
 *   the contact model, since what is elastic gives way beside the patch too
 *   (Hertz: patch half-width squared through the tool's radius)
 * @spread: half the width of the contact patch, mm; beside it the skin is as it
 *   was after about twice as much
 * @centre: its middle, in the coordinates of the picture
 * @near_end: from there to the end of its axis that is nearer to the eye (a
 *   roller's face, a peanut's ball), as it is seen
 * @facing: how much of a roller's end faces the eye, 0 to 1: its circle is
 *   seen as an ellipse that is narrower along the axis by this
 * @n_feet: how many stretches of the contour bear it; 0 where it lies beside
 *   the back
 * @feet: these
 * @reach: (not public)
 * @turn: (not public)
 *
 * How the tool of a contact is seen from the left or from above, and where it
 * comes to rest. What it touches is what the contact says: the same footprint
 * is seen from behind, from the side and from above.
 *
 * The back under it is a bed of springs: it sinks in until the bed bears as
 * much as a plane back would at @approach (Winkler's foundation). So it presses
 * hills more than hollows. The floor is flat: a roller keeps parallel to it; a
 * peanut gives way until both its balls rest.
 *
 * A plain value: made anew for each move, without allocating.
 */
typedef struct
{
  RwContour *contour;
  RwPlacement placement;
  double approach;
  double spread;
  RwPoint centre;
  RwPoint near_end;
  double facing;
  guint n_feet;
  RwFoot feet[RW_SEAT_MAX_FEET];
  double reach;
  RwPoint turn[RW_SEAT_TURN_POINTS];
} RwSeat;

/**
 * rw_seat_init:
 * @contour: must outlive @self
 * @contact: up to date; not kept
 *
 * Lets the tool of @contact come to rest on @contour.
 */
void rw_seat_init (RwSeat    *self,
                   RwContour *contour,
                   RwContact *contact);

/** rw_seat_equal: whether @a and @b look the same: tool, place and feet on one contour. */
gboolean rw_seat_equal (const RwSeat *a,
                        const RwSeat *b);

/**
 * rw_seat_get_depth:
 * @point: a point of the picture
 *
 * How far @point lies inside the tool, mm along z. Less than 0 is the gap
 * between them; -G_MAXDOUBLE is returned beside the tool.
 */
double rw_seat_get_depth (const RwSeat *self,
                          RwPoint       point);

/* Flesh that is pressed away wells up into a hollow under the tool, mm at most. */
#define RW_SEAT_SWELL 7.0

/**
 * rw_seat_get_push:
 * @point: a point of the contour
 *
 * How far the skin is moved there, mm along z into the body; less than 0 is out
 * of it. In a foot it lies on the tool, or has welled up towards it by at most
 * %RW_SEAT_SWELL. Beside it, it falls away like exp (-2 s / spread), which goes
 * on from the round of the tool without a bend.
 */
double rw_seat_get_push (const RwSeat *self,
                         RwPoint       point);

/**
 * rw_seat_get_press:
 * @point: a point of the contour
 *
 * How hard the tool presses there, 0 to 1: fully where it has come in by the
 * approach, less in hollows, not at all where air is left between them, and
 * fading out over the ends of a foot.
 */
double rw_seat_get_press (const RwSeat *self,
                          RwPoint       point);

/**
 * rw_seat_get_stretch:
 * @margin: mm
 * @first: (out): the first point of the contour between the outer ends of the
 *   feet, grown by @margin to both sides
 * @last: (out): the last one
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
