/* rw-seat-private.h: what the files of the seat share
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-seat.h"

G_BEGIN_DECLS

/* How far out the silhouette of one part, the whole tool or a peanut's ball,
 * reaches at @distance from its middle, mm; returns whether it does. */
gboolean _rw_seat_find_height (const RwSeat *self,
                               double        distance,
                               double       *height);

/* The bed of springs under one part whose middle is at @along: how far out its
 * middle comes to rest on the first @n_feet of @feet; returns whether anything bears. */
gboolean _rw_seat_find_rest (const RwSeat *self,
                             const RwFoot *feet,
                             guint         n_feet,
                             double        along,
                             double       *rest);

/* The feet of the patches of @contact along the contour, joined where they
 * overlap and cut where the contour ends. */
void _rw_seat_find_feet (RwSeat    *self,
                         RwContact *contact);

/* How far the skin is moved at @point of the contour, mm, where the tool bears. */
double _rw_seat_get_borne_push (const RwSeat *self,
                                RwPoint       point);

/* Measures how deep the skin is pressed in at the ends of the feet. */
void _rw_seat_measure_feet (RwSeat *self);

G_END_DECLS
