/* rw-section-frame.h: how much of its picture a section fills
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-atlas.h"

G_BEGIN_DECLS

/**
 * rw_section_frame_get: a box around the body of @section, mm of its picture.
 * @section: the atlas of a section; its landmark "skin" is framed
 * @lowest: how low what lies below the body reaches, in mm of the picture;
 *   -%G_MAXDOUBLE for nothing, %G_MAXDOUBLE for any tool
 *
 * The body fills the width but for a rim. There is room for a ball below it, but
 * no more: a roller runs out of the frame, or the body would be small beside it.
 */
RwBox rw_section_frame_get (RwAtlas *section,
                            double   lowest);

G_END_DECLS
