/* body-muscle-comb.h: light along the fibres of a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-sheet.h"
#include "studio-print.h"

G_BEGIN_DECLS

/**
 * body_muscle_comb:
 * @sheet: a sheet of muscle
 * @print: what it was printed on
 * @id: its name there
 *
 * Lights the fibres of @sheet from end to end alike, and brighter towards its
 * tendons. Nothing where nothing of @id is seen.
 */
void body_muscle_comb (const BodySheet *sheet,
                       StudioPrint     *print,
                       const char      *id);

/**
 * body_muscle_comb_strands:
 * @strength: how much brighter or darker a strand is than its neighbours, in parts of
 *   the whole light; about a tone
 *
 * @breadth: of a strand, mm, 0 for three; no two are alike
 *
 * The same, and draws out strands: soft streaks along the fibres, many times as long as
 * broad, always the same ones for the same @id.
 */
void body_muscle_comb_strands (const BodySheet *sheet,
                               StudioPrint     *print,
                               const char      *id,
                               double           strength,
                               double           breadth);

/**
 * body_muscle_comb_leaning:
 * @lean: by how much fibres turn from the guides of @sheet towards the last of them, degrees
 *
 * As body_muscle_comb(), but along fibres that cross the sheet, and gathers them into
 * bundles: each lies with its outer border over the next, and is darker there.
 */
void body_muscle_comb_leaning (const BodySheet *sheet,
                               StudioPrint     *print,
                               const char      *id,
                               double           lean);

G_END_DECLS
