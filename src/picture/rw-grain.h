/* rw-grain.h: the tooth of the paper that the body is painted on
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rw-style.h"

G_BEGIN_DECLS

/** RW_GRAIN_VERSION: another one when the grain looks otherwise; images that are kept have it in their key. */
#define RW_GRAIN_VERSION 2

/**
 * rw_grain_draw:
 * @cr: onto an image in ARGB32, all of it or its group, in which nothing but the body is drawn; its user space
 *   is the body frame, mm, not turned. Onto anything else nothing is drawn
 * @style: of the picture; those of high contrast have no grain
 * @breadth: of the whole picture, mm, whatever part of it is shown
 *
 * Makes what is drawn a little lighter here and darker there, as paint is on rough paper: middle
 * tones the most, white and black not at all. What is transparent stays as it is, as does the mean of a colour. The grain stays with the
 * body when another part is shown. In a picture too small to show it there is none: it
 * comes with size. All figures are drawing decisions of our own.
 */
void rw_grain_draw (cairo_t *cr,
                    RwStyle  style,
                    double   breadth);

G_END_DECLS
