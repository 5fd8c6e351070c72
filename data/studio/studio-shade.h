/* studio-shade.h: light and shadow of one thing, as a small picture
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* So many tones there are at most: a step between two is less than an eye sees. */
#define STUDIO_SHADE_TONES 97

/* And so many from clear to opaque; a number that is threefold (src/picture/rw-shading.c). */
#define STUDIO_SHADE_HAZE_TONES 63

/**
 * StudioShade:
 * @samples: rows of tones from 0, the darkest, to 1
 * @width: in samples
 * @height: in samples
 * @x: the left edge, mm
 * @y: the upper edge, mm
 * @step: the side of a sample, mm
 * @n_tones: how many tones it is told in; 0 for so many that an eye sees no step on any material
 *
 * A picture is laid over a thing and cut at its outline: it is smooth at any size,
 * as steps of tone are not, and has a tenth of their bytes.
 */
typedef struct
{
  float *samples;
  guint width;
  guint height;
  double x;
  double y;
  double step;
  guint n_tones;
} StudioShade;

/**
 * studio_shade_make_element:
 * @letter: the material, whose colours a style has
 * @clip: the id of the clip path that is its outline
 *
 * Returns: (transfer full): an image element with a palette of greys, which
 *   rw_shading_paint() gives the colours of a style
 */
char *studio_shade_make_element (const StudioShade *self,
                                 const char        *letter,
                                 const char        *clip) G_GNUC_WARN_UNUSED_RESULT;

/**
 * studio_shade_make_haze:
 * @letter: the material: its tone 0 has the colour and how strong the haze is at most
 * @clip: (nullable): the id of a clip path
 *
 * Returns: (transfer full): an image element of one colour, which is the more opaque the
 *   greater a sample is
 */
char *studio_shade_make_haze (const StudioShade *self,
                              const char        *letter,
                              const char        *clip) G_GNUC_WARN_UNUSED_RESULT;

/* So many tones a glaze has from dark to clear, and from clear to light. */
#define STUDIO_SHADE_GLAZE_TONES 14

/**
 * studio_shade_make_glaze:
 * @id: its id
 * @letter: the material: its tones 0 and 4 have the colours of shade and light, its tones 1 and 3 are
 *   clear, and the tone 2 between these is not seen
 *
 * Returns: (transfer full): an image element that darkens where a sample is below 0, to -1, and
 *   lightens where it is above, to 1
 */
char *studio_shade_make_glaze (const StudioShade *self,
                               const char        *id,
                               const char        *letter) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
