/* studio-blur.h: softening of a field of values
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** studio_blur: a Gaussian blur of @values, rows of @width; @deviation is in samples. */
void studio_blur (float *values,
                  guint  width,
                  guint  height,
                  double deviation);

G_END_DECLS
