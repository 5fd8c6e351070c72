/* section-warp.h: how unlike its mirror image a living body is
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-shape.h"

G_BEGIN_DECLS

/**
 * section_warp_move: moves @point, in mm of the picture, as the tissue @seed is bent there.
 *
 * All that a section cuts is bent alike, so that what touches goes on touching;
 * soft tissue has a little of its own besides, so that no two gaps are the same.
 * Nothing moves on the midline, where the views are measured against each other,
 * and the skin not at all: its width is that of the back view. Our drawing decision.
 */
StudioPoint section_warp_move (SectionTissue tissue,
                               guint         seed,
                               StudioPoint   point);

/** section_warp_is_muscle: whether it is a muscle that is no sheet. */
gboolean section_warp_is_muscle (SectionTissue tissue);

G_END_DECLS
