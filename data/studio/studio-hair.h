/* studio-hair.h: hairs that are drawn one by one
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/**
 * studio_hair_add:
 * @path: what studio_hair_take_path() takes
 * @root: where it begins, mm
 * @tip: where it ends, mm
 * @width: at its middle, mm
 *
 * Adds a hair: a bow and its string, the shortest stroke there is, as of hundreds none is
 * looked at alone.
 */
void studio_hair_add (GString     *path,
                      StudioPoint  root,
                      StudioPoint  tip,
                      double       width);

/** studio_hair_take_path: writes the hairs of @path, of the class "hair"; @path: (transfer full). */
void studio_hair_take_path (GString   *path,
                            StudioSvg *svg);

G_END_DECLS
