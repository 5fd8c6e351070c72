/* studio-fascicles.h: patches of flesh, of which a muscle is woven
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-svg.h"

G_BEGIN_DECLS

/* So many patches there are, no two of them alike. */
#define STUDIO_FASCICLES 3

/* A patch is so long and broad, in units of its own, so few that a matrix in tenths of a millimetre
 * needs no decimals; its middle is its origin. The first axis is that of its fascicles, and light comes
 * from where the second one is negative. */
#define STUDIO_FASCICLES_LENGTH 17.0
#define STUDIO_FASCICLES_BREADTH 5.6

/* So many fascicles lie side by side in it. */
#define STUDIO_FASCICLES_ABREAST 8

/**
 * studio_fascicles_define:
 * @svg: where to
 *
 * Defines the images "weave-0" and so on, of the material "weave": furrows in shade and crests in
 * light between them, clear towards the rim of the patch, so that patches which lap over one another
 * show no seam.
 */
void studio_fascicles_define (StudioSvg *svg);

G_END_DECLS
