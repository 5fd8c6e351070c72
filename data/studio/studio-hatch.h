/* studio-hatch.h: lines beside each other, as an engraver shades
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"

#include <glib.h>

G_BEGIN_DECLS

/**
 * StudioHatch:
 * @edges: where its lines begin, pass through and end; each a smooth line
 * @n_lines: at least two
 * @half_width: of each where it begins, in the deepest shade, mm; it ends as a hair
 */
typedef struct
{
  StudioPoint edges[3][4];
  guint n_lines;
  double half_width;
} StudioHatch;

/** studio_hatch_append: adds its lines to @path, shapes to fill. */
void studio_hatch_append (const StudioHatch *self,
                          GString           *path);

G_END_DECLS
