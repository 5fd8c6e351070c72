/* rw-affine.h: a transform of the plane, as in the attribute "transform"
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-point.h"

G_BEGIN_DECLS

/**
 * RwAffine:
 *
 * Maps (x, y) to (xx x + xy y + x0, yx x + yy y + y0).
 */
typedef struct
{
  double xx, yx;
  double xy, yy;
  double x0, y0;
} RwAffine;

#define RW_AFFINE_IDENTITY ((RwAffine) { 1, 0, 0, 1, 0, 0 })

/** rw_affine_multiply: the transform that does @inner first and then @outer. */
RwAffine rw_affine_multiply (const RwAffine *outer,
                             const RwAffine *inner);

/** rw_affine_apply: @point as @self maps it. */
RwPoint rw_affine_apply (const RwAffine *self,
                         RwPoint         point);

/**
 * rw_affine_parse:
 * @text: SVG transform functions: matrix, translate, scale, rotate, skewX, skewY
 * @affine: (out): their product
 * @error: return location for a %RW_ERROR_VALUE that names the byte
 *
 * Reads an SVG transform list (SVG 1.1, section 7.6).
 */
gboolean rw_affine_parse (const char  *text,
                          RwAffine    *affine,
                          GError     **error);

G_END_DECLS
