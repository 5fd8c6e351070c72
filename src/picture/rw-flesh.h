/* rw-flesh.h: the picture of the body where a tool presses it in
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rw-seat.h"

G_BEGIN_DECLS

/* How deep under the skin the body still gives way, mm: at least so much, and
 * enough that nothing is pressed to less than about half. A drawing decision:
 * muscle and fat give way, the bones below them hardly. */
#define RW_FLESH_DEPTH 26.0

/**
 * rw_flesh_get_box:
 * @box: (out): where the picture changes, mm
 *
 * Returns: whether it does: not where the tool lies beside the back
 */
gboolean rw_flesh_get_box (const RwSeat *seat,
                           RwBox        *box);

/**
 * rw_flesh_new_pressed:
 * @picture: ground, body and zones as they are without the tool; an ARGB32 or RGB24 image
 * @origin: where the origin of the body lies in it, pixels
 * @scale: pixels a millimetre
 * @area: (out): which pixels of @picture the result stands for
 *
 * The part of @picture that changes, with skin, fat and muscle moved square to
 * the back as rw_seat_get_push() says, less and less with depth. What is not
 * moved is the same to the bit. Lays nothing over it.
 *
 * Returns: (transfer full) (nullable): an image of the same format; %NULL where nothing changes
 */
cairo_surface_t *rw_flesh_new_pressed (cairo_surface_t       *picture,
                                       const RwSeat          *seat,
                                       RwPoint                origin,
                                       double                 scale,
                                       cairo_rectangle_int_t *area) G_GNUC_WARN_UNUSED_RESULT;

/** rw_flesh_get_moved: where rw_flesh_new_pressed() moves what lies at @point of the picture, mm. */
RwPoint rw_flesh_get_moved (const RwSeat *seat,
                            RwPoint       point);

G_END_DECLS
