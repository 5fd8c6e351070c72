/* studio-tint.h: soft patches of another colour
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-haze.h"

G_BEGIN_DECLS

#define STUDIO_TINT_MAX_POINTS 15

/**
 * StudioTint:
 * @strength: how strong it is in its middle; 1 is as strong as the material's rule
 * @n_points: of its outline
 * @points: through which its outline passes smoothly, mm
 */
typedef struct
{
  double strength;
  guint n_points;
  StudioPoint points[STUDIO_TINT_MAX_POINTS];
} StudioTint;

/**
 * StudioTintGround:
 * @letter: the material, as in studio_haze_make_element()
 * @clip: (nullable): the id of a clip path
 * @box: within which the patches lie, mm
 * @grain: of the picture, mm
 * @softness: how far edges are softened, mm
 * @even: whether each patch is there once more, mirrored at x = 0
 */
typedef struct
{
  const char *letter;
  const char *clip;
  StudioBox box;
  double grain;
  double softness;
  gboolean even;
} StudioTintGround;

/** studio_tint_write: writes all of @tints as one picture. */
void studio_tint_write (const StudioTint       *tints,
                        guint                   n_tints,
                        const StudioTintGround *ground,
                        StudioSvg              *svg);

G_END_DECLS
