/* rw-painter-seat-contact.c: paints the dent in the skin under a tool, and the press
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-painter-private.h"

void
rw_painter_draw_seat_dent (cairo_t         *cr,
                           const RwPalette *palette,
                           const RwSeat    *seat,
                           double           scale)
{
  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (seat != NULL);
  g_return_if_fail (scale > 0.0);
}

void
rw_painter_draw_seat_contact (cairo_t         *cr,
                              const RwPalette *palette,
                              const RwSeat    *seat,
                              RwRating         rating,
                              double           scale)
{
  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (seat != NULL);
  g_return_if_fail (scale > 0.0);
}
