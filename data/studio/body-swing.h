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

/** What has more sheets is a crowd: each swings as a whole, and its form is the right one's. */
#define BODY_SWING_CROWD 8

/** body_swing_get_shift: by how much the left one of @sheet, of a crowd, is moved, in the right one's coordinates; in whole tenths of a millimetre. */
StudioPoint body_swing_get_shift (const BodySheet *sheet);

/** body_swing_move_sheet: (transfer full): @sheet, moved so. */
BodySheet *body_swing_move_sheet (const BodySheet *sheet);

G_END_DECLS
