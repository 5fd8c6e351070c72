/* body-swing.h: how the left side of the body differs from the right
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-sheet.h"

G_BEGIN_DECLS

/**
 * body_swing_sheet:
 *
 * No body is alike on both sides, and no drawing of one: every place swings a millimetre or
 * two to where no bone and no neighbour parts from it, the midline not at all. Our drawing
 * decision.
 *
 * Returns: (transfer full): @sheet of the left side, in the right one's coordinates
 */
BodySheet *body_swing_sheet (const BodySheet *sheet);

G_END_DECLS
