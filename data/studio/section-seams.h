/* section-seams.h: what parts bundles of a gland, lobules of fat and pores of spongy bone
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-plate.h"

G_BEGIN_DECLS

/** section_seams_draw: (transfer full) (nullable): the seams of a coat that has some as one path; %NULL if none lies within. */
char *section_seams_draw (const SectionBrush *brush,
                          const SectionPlate *plate) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
