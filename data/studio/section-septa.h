/* section-septa.h: sheets of tissue that part the bundles of a cut muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-brush.h"

G_BEGIN_DECLS

/**
 * section_septa_draw:
 *
 * They come in from the rim where a border between two bundles meets it, follow borders, taper
 * and branch once or twice. All figures are drawing decisions of our own.
 *
 * Returns: (transfer full): all septa of a woven muscle as path data
 */
char *section_septa_draw (const SectionBrush *brush) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
