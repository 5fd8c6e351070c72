/* body-muscle-fascicles.h: the bundles of fibres a muscle is made of
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-muscles.h"
#include "studio-print.h"

G_BEGIN_DECLS

/**
 * body_muscle_write_fascicles:
 * @self: a muscle
 * @sheet: which of its sheets
 * @print: (nullable): where it is seen; %NULL where what lies over it hides all beyond it
 * @id: (nullable): its name there, by which its outline cuts off the patches
 * @turned: whether all is turned over to the left, where light comes from the other side
 * @svg: where to
 *
 * Covers the flesh of a sheet with patches of fascicles (studio-fascicles.h) that follow its
 * fibres from end to end and lap over one another. Fascia and
 * tendon have none, and a sheath has them quietly. Nothing where nothing of the sheet is seen.
 */
void body_muscle_write_fascicles (const BodyMuscle  *self,
                                  guint              sheet,
                                  const StudioPrint *print,
                                  const char        *id,
                                  gboolean           turned,
                                  StudioSvg         *svg);

G_END_DECLS
